#include "menu/choices.h"
#include "menu/search.h"

#include <QTest>

using namespace jiko;
using namespace jiko::menu;

namespace {
const Id category = newId();
const Id part = newId();
const Id leg = newId();
const Id wing = newId();
const Id extras = newId();
const Id chips = newId();
const Id kuku = newId();
const Id mukimo = newId();
const Id off = newId();

QByteArray id(const Id &which)
{
    return which.toByteArray(QUuid::WithoutBraces);
}

Menu sample()
{
    Records records;
    const auto put = [&](const char *kind, const Id &which, const QByteArray &body) {
        records[kind][which] = {kind, which, 1, false, body};
    };
    put("menu_category", category, R"({"names":{"en":"Grill"},"position":1,"hue":10})");
    put("modifier_group", part, R"({"names":{"en":"Part"},"min_choices":1,"max_choices":1,"position":1})");
    put("modifier_group", extras, R"({"names":{"en":"Extras"},"min_choices":0,"max_choices":1,"position":2})");
    put("modifier", leg,
        R"({"group_id":")" + id(part) + R"(","names":{"en":"Leg"},"price_minor":0,"position":1,"is_default":false})");
    put("modifier", wing,
        R"({"group_id":")" + id(part) + R"(","names":{"en":"Wing"},"price_minor":0,"position":2,"is_default":false})");
    put("modifier", chips,
        R"({"group_id":")" + id(extras)
            + R"(","names":{"en":"Chips"},"price_minor":5000,"position":1,"is_default":true})");
    const auto dish = [&](const Id &which, const char *plu, const char *name, const QByteArray &groups, bool on) {
        put("menu_item", which,
            R"({"category_id":")" + id(category) + R"(","plu":")" + plu + R"(","names":{"en":")" + name
                + R"("},"kitchen_name":"","price_minor":65000,"tax_id":")" + id(newId()) + R"(","station_id":")"
                + id(newId()) + R"(","course_id":")" + id(newId()) + R"(","groups":[)" + groups
                + R"(],"position":1,"on_sale":)" + (on ? "true" : "false") + "}");
    };
    dish(kuku, "101", "Kuku choma", '"' + id(part) + "\",\"" + id(extras) + '"', true);
    dish(mukimo, "205", "Mukimo à la Jiko", "", true);
    dish(off, "999", "Kuku of old", "", false);
    put("menu_item", newId(), "{}");
    return Menu::from(records);
}
} // namespace

class MenuTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowThatDoesNotParseIsLeftOut() { QCOMPARE(sample().items().size(), 3u); }
    void choicesFollowTheirGroups()
    {
        const Menu menu = sample();
        const auto why = [&](const Id &item, const std::vector<Id> &chosen) {
            return choose(menu, item, chosen, base::kes).why();
        };
        QCOMPARE(why(newId(), {}), ChoiceRefusal::UnknownItem);
        QCOMPARE(why(off, {}), ChoiceRefusal::NotOnSale);
        QCOMPARE(why(kuku, {}), ChoiceRefusal::TooFew);
        QCOMPARE(why(kuku, {leg, wing}), ChoiceRefusal::TooMany);
        QCOMPARE(why(mukimo, {leg}), ChoiceRefusal::UnknownModifier);
        QCOMPARE(choose(menu, kuku, {leg, chips}, base::kes)->unitPrice.minor(), 70000);
        QCOMPARE(defaultChoices(menu, *menu.item(kuku)), std::vector<Id>{chips});
        QVERIFY(menu.item(kuku)->hasForcedChoice);
        QVERIFY(!menu.item(mukimo)->hasForcedChoice);
    }
    void aDishIsFoundByWordInitialsNumberAndWithoutAccents()
    {
        const SearchIndex index(sample());
        const auto found = [&](const char *typed) { return index.find(QString::fromUtf8(typed), 9); };
        QCOMPARE(found("kc"), std::vector<Id>{kuku});
        QCOMPARE(found("cho"), std::vector<Id>{kuku});
        QCOMPARE(found("205"), std::vector<Id>{mukimo});
        QCOMPARE(found("A LA"), std::vector<Id>{mukimo});
        QVERIFY(found("oma").empty());
        QVERIFY(found(" ").empty());
        QVERIFY(found("kuku of").empty());
    }
};

QTEST_GUILESS_MAIN(MenuTest)
#include "menu_test.moc"
