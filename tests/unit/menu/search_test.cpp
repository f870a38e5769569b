#include "menu/search.h"
#include "sample.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::menu;
using given::Grill;

class SearchTest : public QObject {
    Q_OBJECT
    Grill house;
    SearchIndex index{house.menu()};
    std::vector<Id> found(const char *typed, std::size_t most = 9) const
    {
        return index.find(QString::fromUtf8(typed), most);
    }
private Q_SLOTS:
    void aDishIsFoundByTheBeginningOfAnyWord()
    {
        QCOMPARE(found("kuk"), std::vector<Id>{house.kuku});
        QCOMPARE(found("cho"), std::vector<Id>{house.kuku});
        QVERIFY(found("oma").empty());
    }
    void aDishIsFoundInEveryLanguage() { QCOMPARE(found("kuku wa"), std::vector<Id>{house.kuku}); }
    void aDishIsFoundByItsInitials()
    {
        QCOMPARE(found("kc"), std::vector<Id>{house.kuku});
        QCOMPARE(found("kwk"), std::vector<Id>{house.kuku});
    }
    void aNumberKeepsItsZeros()
    {
        QCOMPARE(found("007"), std::vector<Id>{house.mukimo});
        QVERIFY(found("7").empty());
    }
    void accentsAndCaseDoNotMatter()
    {
        QCOMPARE(found("A LA"), std::vector<Id>{house.mukimo});
        QCOMPARE(found("à la"), std::vector<Id>{house.mukimo});
        QCOMPARE(searchable(QString::fromUtf8("ÉCLAIR Crème")), QStringLiteral("eclair creme"));
    }
    void arabicIsFoundWithAndWithoutItsSigns()
    {
        Grill other;
        const Id kebab = other.dish({QStringLiteral("5"), QString::fromUtf8("كَبَاب مشوي"), {}, 1, other.grill, other.vat,
            other.fire, {}, true, 1, {}});
        QCOMPARE(SearchIndex(other.menu()).find(QString::fromUtf8("كباب"), 9), std::vector<Id>{kebab});
    }
    void whatIsNotOnSaleIsNotFound() { QVERIFY(found("kuku of").empty()); }
    void nothingTypedFindsNothing()
    {
        QVERIFY(found("").empty());
        QVERIFY(found("  ").empty());
        QVERIFY(SearchIndex().find(QStringLiteral("kuku"), 9).empty());
    }
};

JIKO_SUITE(SearchTest)
#include "search_test.moc"
