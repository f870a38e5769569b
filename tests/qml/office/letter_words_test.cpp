// A fact that was put aside says what it is in words of the trade, whatever it is.
#include "domains.h"
#include "office/letter_words.h"

#include <QTest>

using namespace jiko;

class LetterWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTypeOfEveryDomainHasWords()
    {
        int seen = 0;
        for (const sync::Domain &domain : domains())
            for (const QByteArray &type : domain.factTypes) {
                const QString words = office_app::letterKind(type);
                QVERIFY2(!words.isEmpty() && words != QString::fromUtf8(type), type.constData());
                ++seen;
            }
        QVERIFY(seen > 80);
    }
    void whatANewerProgramWroteIsCalledByItsType()
    {
        QCOMPARE(office_app::letterKind("orders.teleported"), QStringLiteral("orders.teleported"));
    }
    void everyFaultIsExplained()
    {
        QStringList all;
        for (const char *fault : {"chain_broken", "clock_stuck", "too_large", "cut"})
            all.append(office_app::letterFault(fault));
        QCOMPARE(all.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(LetterWordsTest)
#include "letter_words_test.moc"
