// The host stand, pressed as a host presses it.
#include "host/parts.h"
#include "support/at_work.h"
#include "support/restaurant.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;
using floor::Occupancy;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)
#define HIDES(name) QVERIFY2(screen->hides(QStringLiteral(name)), name)

class HostPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        house.emplace(QStringList{QStringLiteral("5920")}); // Zawadi
        parts.emplace(house->terminal(QStringLiteral("host")));
        startUp(parts->live);
        screen.emplace(parts->live, parts->properties(), QStringLiteral("Host/HostMain"));
        QVERIFY(screen->digits(QStringLiteral("5920")));
        SHOWS("table.4");
    }
    void cleanup()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        parts.reset();
        house.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    void aWalkInIsSeatedInTwoTapsAndUndone()
    {
        screen->taps = 0;
        TAP("table.4");
        TAP("size.3");
        QCOMPARE(screen->taps, 2);
        QVERIFY(at(QStringLiteral("4")).occupancy == Occupancy::Taken);
        QCOMPARE(at(QStringLiteral("4")).covers, 3);
        QVERIFY(screen->says(QStringLiteral("table.4"), QStringLiteral("3 of 6 guests")));

        TAP("snackbarAction");
        QTRY_VERIFY(at(QStringLiteral("4")).occupancy == Occupancy::Free);
    }

    void aPartyWaitsAndIsSeated()
    {
        TAP("wait.add");
        TAP("wait.size.4");
        QVERIFY(screen->typeInto(QStringLiteral("wait.name"), QStringLiteral("Otieno")));
        TAP("wait.save");
        QVERIFY(screen->says(QStringLiteral("party.0"), QStringLiteral("Otieno")));
        QCOMPARE(parts->live.tables.waiting().size(), 1u);

        TAP("party.0");
        TAP("table.2");

        QVERIFY(at(QStringLiteral("2")).occupancy == Occupancy::Taken);
        QCOMPARE(at(QStringLiteral("2")).covers, 4);
        QVERIFY(parts->live.tables.waiting().empty());
        HIDES("party.0");
    }

    void aWaitingPartyWithoutANameIsNotAdded()
    {
        TAP("wait.add");
        TAP("wait.size.2");
        TAP("wait.save");

        SHOWS("wait.save");
        QVERIFY(parts->live.tables.waiting().empty());
    }

    void aTableIsClearedAfterItsGuestsLeft()
    {
        TAP("table.4");
        TAP("size.2");
        HIDES("size.2");
        TAP("table.4");
        TAP("table.left");
        QTRY_VERIFY(at(QStringLiteral("4")).occupancy == Occupancy::CleanUp);
        HIDES("table.left");

        TAP("table.4");
        TAP("table.clean");
        QTRY_VERIFY(at(QStringLiteral("4")).occupancy == Occupancy::Free);
    }

    void anOpenSheetFollowsItsTable()
    {
        TAP("table.4");
        TAP("size.2");
        HIDES("size.2");
        TAP("table.4");
        SHOWS("table.left");
        parts->desk.guestsLeft(house->table(QStringLiteral("4")).toString(QUuid::WithoutBraces));
        TAP("table.clean");
        QTRY_VERIFY(at(QStringLiteral("4")).occupancy == Occupancy::Free);
    }

    void aTableThatTwoOthersSeatedIsDecidedAtTheStand()
    {
        Others others;
        const Id table = house->table(QStringLiteral("4"));
        const Id later = newId();
        others.tell(parts->live, floor::record(table, floor::Seated{newId(), 2, QStringLiteral("Kamau")}), 8);
        others.tell(parts->live, floor::record(table, floor::Seated{later, 3, QStringLiteral("Otieno")}), 9);
        TAP("decisionsBanner");
        QVERIFY(screen->says(QStringLiteral("decision.0"), QStringLiteral("Table 4")));
        TAP("decision.0/choice.0");
        TAP("decision.table.2");

        QTRY_COMPARE(at(QStringLiteral("2")).party, later);
        QCOMPARE(at(QStringLiteral("4")).name, QStringLiteral("Kamau"));
        HIDES("decisionsBanner");
    }

    void partiesThatShareStayTogether()
    {
        Others others;
        const Id table = house->table(QStringLiteral("4"));
        for (const int covers : {2, 3})
            others.tell(parts->live, floor::record(table, floor::Seated{newId(), covers, {}}), 8);
        TAP("decisionsBanner");
        TAP("decision.0/choice.2");
        HIDES("decisionsBanner");
        QCOMPARE(at(QStringLiteral("4")).seated.size(), 2u);
    }

private:
    floor::TableState at(const QString &label) const { return parts->live.tables.state(house->table(label)); }

    std::optional<Restaurant> house;
    std::optional<host_app::Parts> parts;
    std::optional<Screen> screen;
};

QTEST_MAIN(HostPages)
#include "pages_test.moc"
