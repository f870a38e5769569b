#include "kitchen/ingredients.h"

#include "cooking.h"
#include "menu/recipe.h"
#include "support/given_brigade.h"
#include "support/round_trip.h"
#include "support/suite.h"

#include <QTest>

#include <limits>

using namespace jiko;
using namespace jiko::kitchen;
using given::dish;
using given::ticketOf;

class IngredientsTest : public QObject {
    Q_OBJECT
    given::Office office;
    Id chicken;
    Id eggs;
    Id rice;
    Id oil;
    Id vat;
    Id grill;
    Id station;
    Id part;
    Id kuku; ///< a quarter of chicken and 20 ml of oil
    Id wali; ///< 150 g of rice
    Id goat; ///< by weight: 1200 g of what is called rice here, a kilogram
    Id egg; ///< a choice: one

    Id ingredient(const char *name, const char *unit, int position)
    {
        return office.row("ingredient",
            {{QStringLiteral("names"), given::Office::named(QString::fromLatin1(name))},
                {QStringLiteral("position"), position}, {QStringLiteral("unit"), QString::fromLatin1(unit)}});
    }
    void takes(
        const char *kind, const Id &id, const std::vector<std::pair<Id, qint64>> &amounts, const QJsonObject &more = {})
    {
        QJsonObject body = QJsonDocument::fromJson(office.records().at(kind).at(id).body).object();
        QJsonArray list;
        for (const auto &[each, milli] : amounts)
            list.append(QJsonObject{
                {QStringLiteral("ingredient_id"), given::Office::text(each)}, {QStringLiteral("milli"), milli}});
        body.insert(QStringLiteral("ingredients"), list);
        for (auto field = more.begin(); field != more.end(); ++field)
            body.insert(field.key(), field.value());
        office.row(kind, body, id);
    }
    menu::Menu menu() const { return menu::Menu::from(office.records()); }
    orders::LineAdded ordered(const Id &item, int count = 1) const
    {
        orders::LineAdded line = given::lineOf(100, count);
        line.item = item;
        line.station = station;
        return line;
    }
    static TicketLine taking(std::vector<TakenIngredient> takes, int count = 1)
    {
        TicketLine line = dish(newId(), count);
        line.takes = std::move(takes);
        return line;
    }

private Q_SLOTS:
    void init()
    {
        office = {};
        rice = ingredient("Rice", "g", 1);
        oil = ingredient("Oil", "ml", 2);
        chicken = ingredient("Chicken quarter", "piece", 3);
        eggs = ingredient("Egg", "piece", 4);
        vat = office.tax(160000);
        grill = office.row("menu_category",
            {{QStringLiteral("names"), given::Office::named(QStringLiteral("Grill"))}, {QStringLiteral("position"), 2},
                {QStringLiteral("hue"), 10}});
        station = office.station(QStringLiteral("Fire"), 1);
        part = office.group(QStringLiteral("With"), 0, 2, 1);
        egg = office.modifier(part, QStringLiteral("Egg"), 0, 1);
        kuku = office.dish(
            {QStringLiteral("1"), QStringLiteral("Kuku"), {}, 65000, grill, vat, station, {part}, true, 1, {}});
        wali =
            office.dish({QStringLiteral("2"), QStringLiteral("Wali"), {}, 20000, grill, vat, station, {}, true, 2, {}});
        goat = office.dish(
            {QStringLiteral("3"), QStringLiteral("Mbuzi"), {}, 90000, grill, vat, station, {}, true, 3, {}});
        takes("menu_item", kuku, {{chicken, 1000}, {oil, 20'000}});
        takes("menu_item", wali, {{rice, 150'000}});
        takes("menu_item", goat, {{rice, 1'200'000}}, {{QStringLiteral("weighed"), true}});
        takes("modifier", egg, {{eggs, 1000}});
    }
    void whatGoesIntoAllThatIsStillToCookIsCounted()
    {
        given::Clock clock;
        const Ticket a = ticketOf(clock, {taking({{chicken, 1000}, {oil, 20'000}}, 2)});
        Ticket b = ticketOf(clock, {taking({{chicken, 1000}}, 3), taking({{rice, 150'000}}, 2)});
        b = fold(b, TicketFact(*decideStart(b, b.lines[0].line.line)), clock.next());

        const auto counts = allDayByIngredient({&a, &b}, menu());

        QCOMPARE(counts.size(), 3u);
        QCOMPARE(counts[0].ingredient, chicken);
        QCOMPARE(counts[0].queued.milli, 2000);
        QCOMPARE(counts[0].started.milli, 3000);
        QCOMPARE(counts[0].coming.milli, 0);
        QCOMPARE(counts[1].ingredient, rice);
        QCOMPARE(counts[1].queued.milli, 300'000);
        QCOMPARE(counts[2].ingredient, oil);
        QCOMPARE(counts[2].queued.milli, 40'000);
    }
    void whatIsReadyOrTakenBackIsNotToCook()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {taking({{chicken, 1000}}), taking({{chicken, 1000}}), taking({{rice, 1}})});
        ticket = fold(ticket, TicketFact(LineCancelled{ticket.lines[0].line.line, {}}), clock.next());
        ticket = fold(ticket, TicketFact(LinesReady{{ticket.lines[1].line.line}}), clock.next());
        const auto counts = allDayByIngredient({&ticket}, menu());
        QCOMPARE(counts.size(), 1u);
        QCOMPARE(counts[0].ingredient, rice);
    }
    void aPlateThatTwoStationsCookTakesItOnce()
    {
        given::Clock clock;
        TicketLine plate = taking({{chicken, 1000}});
        plate.alsoAt = {newId()};
        const Ticket here = ticketOf(clock, {plate});
        const Ticket there = ticketOf(clock, {plate});
        QCOMPARE(allDayByIngredient({&here, &there}, menu())[0].queued.milli, 1000);
    }
    void byUnitThenMostFirst()
    {
        given::Clock clock;
        const Ticket ticket =
            ticketOf(clock, {taking({{oil, 900'000}, {rice, 100'000}, {eggs, 1000}, {chicken, 2000}})});
        const auto counts = allDayByIngredient({&ticket}, menu());
        QCOMPARE(counts[0].ingredient, chicken);
        QCOMPARE(counts[1].ingredient, eggs);
        QCOMPARE(counts[2].ingredient, rice);
        QCOMPARE(counts[3].ingredient, oil);
    }
    void whatTheMenuDoesNotKnowAnyMoreIsLeftOut()
    {
        given::Clock clock;
        const Ticket ticket = ticketOf(clock, {taking({{newId(), 1000}})});
        QVERIFY(allDayByIngredient({&ticket}, menu()).empty());
        QVERIFY(allDayByIngredient({}, menu()).empty());
    }
    void noCountOverflows()
    {
        given::Clock clock;
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        TicketLine line = taking({{chicken, most}});
        line.quantity = Quantity{most};
        const Ticket ticket = ticketOf(clock, {line, taking({{chicken, most}}), taking({{rice, -7}})});
        const auto counts = allDayByIngredient({&ticket, &ticket}, menu());
        QCOMPARE(counts[0].queued.milli, menu::mostMilli);
        QCOMPARE(counts[1].queued.milli, 0);
    }
    void whatIsHeldIsComing()
    {
        given::Clock clock;
        orders::Check check = given::openCheck(clock);
        const auto first = ordered(kuku, 2);
        auto elsewhere = ordered(wali);
        elsewhere.station = newId();
        const auto fresh = ordered(wali);
        for (const auto &line : {first, elsewhere, fresh})
            check = orders::fold(check, line, clock.next());
        check = orders::fold(check, orders::LinesHeld{{first.line, elsewhere.line}}, clock.next());
        const Ticket fired = ticketOf(clock, {taking({{chicken, 1000}})});

        auto here = allDayByIngredient({&fired}, menu());
        addComing(here, {&check}, {station}, menu());
        auto everywhere = allDayByIngredient({&fired}, menu());
        addComing(everywhere, {&check}, {}, menu());

        QCOMPARE(here.size(), 2u);
        QCOMPARE(here[0].ingredient, chicken);
        QCOMPARE(here[0].queued.milli, 1000);
        QCOMPARE(here[0].coming.milli, 2000);
        QCOMPARE(here[1].ingredient, oil);
        QCOMPARE(here[1].coming.milli, 40'000);
        QCOMPARE(everywhere.size(), 3u);
        QCOMPARE(everywhere[1].ingredient, rice); // of another station, and nothing of what nobody has sent
        QCOMPARE(everywhere[1].coming.milli, 150'000);
    }
    void aLineTakesWhatWasChosenAndByItsWeight()
    {
        given::Clock clock;
        orders::Check check = given::openCheck(clock);
        auto chosen = ordered(kuku);
        chosen.modifiers = {{egg, QStringLiteral("Egg"), 0, {}}};
        auto weighed = ordered(goat);
        weighed.grams = 750;
        check = orders::fold(check, chosen, clock.next());
        check = orders::fold(check, weighed, clock.next());
        using Takes = std::vector<TakenIngredient>;
        QCOMPARE(takenBy(menu(), *check.line(chosen.line)), (Takes{{chicken, 1000}, {oil, 20'000}, {eggs, 1000}}));
        QCOMPARE(takenBy(menu(), *check.line(weighed.line)), (Takes{{rice, 900'000}}));
    }
    /// Written down when it is sent: a recipe that changes later changes no ticket.
    void theTicketSaysWhatGoesIntoIt()
    {
        given::Clock clock;
        orders::Check check = given::openCheck(clock);
        const auto line = ordered(kuku);
        check = orders::fold(check, line, clock.next());
        Service service;
        const menu::Menu sold = menu();
        service.takes = [&](const orders::Line &each) { return takenBy(sold, each); };
        const auto drafts = ticketsFor(check, {line.line}, given::brigadeOf({station}), service);
        const auto sent = std::get<TicketSent>(*decodeTicketFact(test::carrying(drafts->front())));
        QCOMPARE(sent.lines[0].takes, (std::vector<TakenIngredient>{{chicken, 1000}, {oil, 20'000}}));

        service.takes = {};
        const auto silent = ticketsFor(check, {line.line}, given::brigadeOf({station}), service);
        QVERIFY(!silent->front().body.contains("takes")); // as older programs write it
    }
};

JIKO_SUITE(IngredientsTest)
#include "ingredients_test.moc"
