#include "floor/tables.h"
#include "support/any_order.h"
#include "support/given.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace jiko;
using namespace jiko::floor;

namespace {
QString pictureOf(const Tables &tables, const std::vector<Id> &ids)
{
    QStringList words;
    for (const Id &id : ids)
        words.append(test::Words::of(tables.state(id)));
    QStringList parties;
    tables.forEachParty([&](const Party &party) { parties.append(test::Words::of(party)); });
    parties.sort();
    for (const Party *party : tables.waiting())
        words.append(test::Words::of(party->id));
    return (words + parties).join(QLatin1Char('\n'));
}
} // namespace

class TablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTableThatNothingHappenedToIsFree()
    {
        const Id id = newId();
        const TableState table = Tables().state(id);
        QVERIFY(table.occupancy == Occupancy::Free);
        QCOMPARE(table.id, id);
    }
    void aSeatingIsHeardFromItsTableOnly()
    {
        given::Log log;
        Tables tables;
        QSignalSpy heard(&tables, &Tables::changed);
        QSignalSpy list(&tables, &Tables::waitlistChanged);
        const Id table = newId();
        QVERIFY(tables.apply(log.tell(1, record(table, TableFact(Seated{newId(), 2, {}})))));
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.first().first().value<Id>(), table);
        QCOMPARE(list.size(), 0);
        QVERIFY(tables.state(table).occupancy == Occupancy::Taken);
        QVERIFY(tables.state(newId()).occupancy == Occupancy::Free);
    }
    void theLongestWaitStandsFirst()
    {
        given::Log log;
        Tables tables;
        QSignalSpy list(&tables, &Tables::waitlistChanged);
        const Id first = newId();
        const Id second = newId();
        tables.apply(log.tell(1, record(first, WaitFact(WaitAdded{QStringLiteral("A"), 2, {}, 5}))));
        tables.apply(log.tell(2, record(second, WaitFact(WaitAdded{QStringLiteral("B"), 2, {}, 5}))));
        QCOMPARE(tables.waiting().size(), 2u);
        QCOMPARE(tables.waiting()[0]->id, first);
        tables.apply(log.tell(1, record(first, WaitFact(WaitSeated{newId()}))));
        QCOMPARE(tables.waiting().size(), 1u);
        QCOMPARE(tables.waiting()[0]->id, second);
        QVERIFY(tables.party(first)->state == Party::State::Seated);
        QCOMPARE(list.size(), 3);
    }
    void aPartySeatedBeforeItsNameArrivesDoesNotWait()
    {
        given::Log log;
        const Id party = newId();
        const Fact added = log.tell(1, record(party, WaitFact(WaitAdded{QStringLiteral("A"), 2, {}, 5})));
        const Fact seated = log.tell(2, record(party, WaitFact(WaitSeated{newId()})));
        Tables tables;
        tables.apply(seated);
        QVERIFY(tables.waiting().empty());
        tables.apply(added);
        QVERIFY(tables.waiting().empty());
        QCOMPARE(tables.party(party)->name, QStringLiteral("A"));
    }
    void aMistakeTakenBackLateDoesNotUnseatTheGuestsOfNow()
    {
        given::Log log;
        const Id table = newId();
        const Id old = newId();
        const Id now = newId();
        const Fact seated = log.tell(1, record(table, TableFact(Seated{old, 2, {}})));
        const Fact unseated = log.tell(2, record(table, TableFact(Unseated{old})));
        const Fact again = log.tell(1, record(table, TableFact(Seated{now, 3, {}})));
        Tables tables;
        for (const Fact &fact : {seated, again, unseated})
            tables.apply(fact);
        QCOMPARE(tables.state(table).party, now);
        QCOMPARE(tables.state(table).covers, 3);
    }
    void anyOrderOfArrivalShowsTheSame()
    {
        for (quint64 seed = 1; seed <= 60; ++seed) {
            test::Arbitrary any(seed);
            given::Log log;
            const std::vector<Id> ids{any.id(), any.id()};
            const std::vector<Id> parties{any.id(), any.id(), any.id()};
            for (std::int64_t i = any.between(5, 50); i > 0; --i) {
                std::vector<Draft> all;
                test::eachFact<TableFact>(any, [&](auto fact) {
                    if constexpr (requires { fact.party; })
                        fact.party = any.oneOf(parties);
                    else if constexpr (requires { fact.parties; })
                        fact.parties = {any.oneOf(parties), any.oneOf(parties)};
                    all.push_back(record(any.oneOf(ids), TableFact(fact)));
                });
                test::eachFact<WaitFact>(
                    any, [&](auto fact) { all.push_back(record(any.oneOf(parties), WaitFact(fact))); });
                log.at(log.now() + std::chrono::minutes(any.between(0, 12)),
                    static_cast<std::int32_t>(any.between(1, 3)), any.oneOf(all), any.id());
            }
            QCOMPARE(test::whatOrderChanges(
                         log.facts(), seed, 12, [] { return std::make_unique<Tables>(); },
                         [&](const Tables &tables) { return pictureOf(tables, ids); }),
                QString());
        }
    }
};

JIKO_SUITE(TablesTest)
#include "tables_test.moc"
