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
    void aNumberWithLettersIsFoundInEitherCase()
    {
        QCOMPARE(found("B12"), std::vector<Id>{house.tusker});
        QCOMPARE(found("b1"), std::vector<Id>{house.tusker});
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
    void aBarcodeIsFoundWholeAndFirst()
    {
        given::Bar other;
        other.changed("menu_item", other.tusker, {{QStringLiteral("barcode"), QStringLiteral("101")}});
        const SearchIndex all(other.menu());
        QCOMPARE(all.find(QStringLiteral("101"), 9), (std::vector<Id>{other.tusker, other.kuku}));
        QCOMPARE(all.find(QStringLiteral("10"), 9), (std::vector<Id>{other.kuku}));
        QCOMPARE(all.find(QStringLiteral("101"), 1), (std::vector<Id>{other.tusker}));
        QVERIFY(all.find(QStringLiteral("101"), 0).empty());
    }
    void aDishIsFoundOnceThoughSeveralOfItsWordsFit()
    {
        Grill other;
        const Id twice = other.dish({QStringLiteral("70"), QStringLiteral("Kuku kuku"), QStringLiteral("Kuku wa kuku"),
            1, other.grill, other.vat, other.fire, {}, true, 1, {}});
        const auto all = SearchIndex(other.menu()).find(QStringLiteral("kuku"), 9);
        QCOMPARE(std::count(all.begin(), all.end(), twice), 1);
        QCOMPARE(all.size(), 2u);
    }
    void whatIsNotOnSaleIsNotFound() { QVERIFY(found("kuku of").empty()); }
    void nothingTypedFindsNothing()
    {
        QVERIFY(found("").empty());
        QVERIFY(found("  ").empty());
        QVERIFY(SearchIndex().find(QStringLiteral("kuku"), 9).empty());
    }
    void theNumberGoesFirstThenTheBeginningThenInitialsThenWords()
    {
        Grill other;
        const auto add = [&](const char *plu, const char *name) {
            return other.dish(
                {QLatin1String(plu), QLatin1String(name), {}, 1, other.grill, other.vat, other.fire, {}, true, 1, {}});
        };
        const Id word = add("70", "Fresh tm");
        const Id initials = add("71", "Toast mix");
        const Id beginning = add("72", "Tmbo");
        const Id number = add("TM", "Zed");
        const SearchIndex all(other.menu());
        QCOMPARE(all.find(QStringLiteral("tm"), 9), (std::vector<Id>{number, beginning, initials, word}));
        QCOMPARE(all.find(QStringLiteral("tm"), 2), (std::vector<Id>{number, beginning}));
        QVERIFY(all.find(QStringLiteral("tm"), 0).empty());
    }
};

JIKO_SUITE(SearchTest)
#include "search_test.moc"
