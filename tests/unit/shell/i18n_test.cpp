#include "i18n.h"
#include "pseudo.h"
#include <QFile>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace jiko::i18n;
using namespace Qt::StringLiterals;

class I18nTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageHasACatalogueAndAName()
    {
        for (const QString &language : languages() + pseudoLanguages()) {
            QVERIFY2(catalogue(language), qUtf8Printable(language));
            QVERIFY(!nativeName(language).isEmpty());
        }
        QVERIFY(!catalogue(u"tlh"_s));
        QVERIFY(!installLanguage(u"tlh"_s));
    }
    void everythingTranslatedIsCompiledIn()
    {
        for (const QString &language : languages()) {
            const auto words = catalogue(language);
            QFile file(QStringLiteral(JIKO_SOURCE_DIR "/translations/jiko_%1.ts").arg(language));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QXmlStreamReader ts(&file);
            QByteArray context;
            QByteArray source;
            int seen = 0;
            while (!ts.atEnd()) {
                if (ts.readNext() != QXmlStreamReader::StartElement)
                    continue;
                if (ts.name() == u"name")
                    context = ts.readElementText().toUtf8();
                else if (ts.name() == u"source")
                    source = ts.readElementText().toUtf8();
                else if (ts.name() == u"translation") {
                    QVERIFY2(ts.attributes().value(u"type"_s).isEmpty(), source);
                    // The forms of a counted text are its children, and asked for below.
                    const QString text = ts.readElementText(QXmlStreamReader::SkipChildElements);
                    if (text.trimmed().isEmpty())
                        continue;
                    QCOMPARE(words->translate(context, source), text);
                    ++seen;
                }
            }
            QVERIFY(!ts.hasError());
            QVERIFY(seen > 300 || language == u"en");
        }
    }
    void oneAndManyAreSaidDifferently()
    {
        const auto said = [](const char *language, int guests) {
            return catalogue(QLatin1String(language))->translate("AddWaitSheet", "%n guest(s)", nullptr, guests);
        };

        QCOMPARE(said("en", 1), u"%n guest"_s);
        QCOMPARE(said("en", 2), u"%n guests"_s);
        QCOMPARE(said("sw", 1), u"Mgeni %n"_s);
        QCOMPARE(said("sw", 7), u"Wageni %n"_s);
        QSet<QString> arabic;
        for (const int guests : {0, 1, 2, 3, 11, 100})
            arabic.insert(said("ar", guests));
        QCOMPARE(arabic.size(), 6);
    }
    void arabicGoesFromTheRightAndKeepsLatinDigits()
    {
        QVERIFY(installLanguage(u"ar"_s));

        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().toString(1250), u"1,250"_s);
        QVERIFY(installLanguage(u"en"_s));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
    void aPseudoTextIsLongerAndKeepsItsPlaces()
    {
        const QString english = u"%1 of <b>%Ln</b> checks &amp; tips"_s;
        const auto letters = QString(u" of  checks  tips"_s).size();

        const QString text = pseudoText(english, Pseudo::Longer);

        QVERIFY((text.size() - english.size()) * 10 >= letters * 4);
        QVERIFY(text.startsWith(u'[') && text.endsWith(u']'));
        for (const auto &kept : {u"%1"_s, u"<b>%Ln</b>"_s, u"&amp;"_s})
            QVERIFY2(text.contains(kept), qUtf8Printable(text));
        QVERIFY(!text.contains(u"checks"_s));
        QCOMPARE(pseudoText(u"%1"_s, Pseudo::Longer), u"%1"_s);
    }
    void theMirroredPseudoLanguageTurnsWordsNotPlaces()
    {
        const QString text = pseudoText(u"Table %1"_s, Pseudo::Mirrored);

        QVERIFY(text.contains(QChar(0x202e) + u"Ţåƀļé"_s + QChar(0x202c)));
        QVERIFY(text.contains(u"%1"_s));
        QCOMPARE(directionOf(u"qpa"_s), Qt::RightToLeft);
    }
    void theProgramSpeaksWhatIsInstalled()
    {
        QVERIFY(installLanguage(u"qps"_s));
        QCOMPARE(QCoreApplication::translate("Anywhere", "Send"), u"[Šéñđ ~~]"_s);
        QCOMPARE(QCoreApplication::translate("Anywhere", "%n item(s)", nullptr, 3), u"[3 îţéɱ(š) ~~~~]"_s);

        QVERIFY(installLanguage(u"en"_s));
        QCOMPARE(QCoreApplication::translate("Anywhere", "Send"), u"Send"_s);
    }
};

QTEST_MAIN(I18nTest)
#include "i18n_test.moc"
