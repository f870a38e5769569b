#include "cooking.h"
#include "kitchen/tickets.h"
#include "support/any_order.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;
using given::dish;
using given::slip;

namespace {
Draft told(const Id &stream, const TicketFact &fact)
{
    return record(stream, fact);
}
std::vector<Id> idsOf(const std::vector<const Ticket *> &tickets)
{
    std::vector<Id> ids;
    for (const Ticket *ticket : tickets)
        ids.push_back(ticket->id);
    return ids;
}
QString pictureOf(const Tickets &tickets, const std::vector<Id> &stations, const std::vector<Id> &checks,
    const std::vector<Id> &items)
{
    QStringList words;
    tickets.forEach([&](const Ticket &ticket) { words.append(test::Words::of(ticket)); });
    words.sort();
    for (const Id &station : stations)
        words.append(
            test::Words::of(idsOf(tickets.open(station))) + test::Words::of(idsOf(tickets.bumped(station, 3))));
    for (const Id &check : checks) {
        auto ids = idsOf(tickets.ofCheck(check));
        std::sort(ids.begin(), ids.end());
        words.append(test::Words::of(ids));
    }
    for (const Question &question : tickets.questions())
        words.append(test::Words::of(question));
    for (const Id &item : items) {
        words.append(test::Words::of(tickets.isSoldOut(item)));
        if (const Availability *availability = tickets.availability(item))
            words.append(test::Words::of(*availability));
    }
    return words.join(QLatin1Char('\n'));
}
} // namespace

class TicketsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStationSeesItsOpenTicketsOldestFirst()
    {
        given::Log log;
        Tickets tickets;
        const Id grill = newId();
        const Id bar = newId();
        const Id first = newId();
        const Id second = newId();
        const Id other = newId();
        tickets.apply(log.tell(1, told(first, slip({dish()}, grill))));
        tickets.apply(log.tell(1, told(other, slip({dish()}, bar))));
        tickets.apply(log.tell(2, told(second, slip({dish()}, grill))));
        QCOMPARE(idsOf(tickets.open(grill)), (std::vector<Id>{first, second}));
        QCOMPARE(idsOf(tickets.open()), (std::vector<Id>{first, other, second}));
        tickets.apply(log.tell(3, told(first, Bumped{grill})));
        QCOMPARE(idsOf(tickets.open(grill)), std::vector<Id>{second});
        QCOMPARE(idsOf(tickets.bumped(grill, 9)), std::vector<Id>{first});
    }
    void bumpedTicketsStandNewestFirstAndNoMoreThanAsked()
    {
        given::Log log;
        Tickets tickets;
        std::vector<Id> made{newId(), newId(), newId()};
        for (const Id &id : made)
            tickets.apply(log.tell(1, told(id, slip({dish()}))));
        for (const Id &id : made)
            tickets.apply(log.tell(1, told(id, Bumped{})));
        QCOMPARE(idsOf(tickets.bumped({}, 2)), (std::vector<Id>{made[2], made[1]}));
        QVERIFY(tickets.bumped(newId(), 9).empty());
    }
    void aVoidFindsTheTicketThatCarriesItsLine()
    {
        given::Log log;
        Tickets tickets;
        const Id check = newId();
        const Id first = newId();
        const Id second = newId();
        const TicketLine wanted = dish();
        tickets.apply(log.tell(1, told(first, slip({dish()}, newId(), check))));
        tickets.apply(log.tell(1, told(second, slip({dish(), wanted}, newId(), check))));
        QCOMPARE(tickets.carrying(check, wanted.line).size(), 1u);
        QCOMPARE(tickets.carrying(check, wanted.line).front()->id, second);
        QVERIFY(tickets.carrying(check, newId()).empty());
        QVERIFY(tickets.carrying(newId(), wanted.line).empty());
        QCOMPARE(tickets.ofCheck(check).size(), 2u);
    }
    void aBumpWhoseTicketHasNotArrivedIsRememberedForIt()
    {
        given::Log log;
        const Id id = newId();
        const Id station = newId();
        const Fact sent = log.tell(1, told(id, slip({dish()}, station)));
        const Fact bumped = log.tell(2, told(id, Bumped{station}));
        Tickets tickets;
        QVERIFY(tickets.apply(bumped));
        QVERIFY(tickets.open().empty());
        QVERIFY(tickets.apply(sent));
        QVERIFY(tickets.open().empty());
        QCOMPARE(idsOf(tickets.bumped(station, 9)), std::vector<Id>{id});
    }
    void aLineStartedBeforeItsTicketArrivesIsStarted()
    {
        given::Log log;
        const Id id = newId();
        const TicketLine line = dish();
        const Fact sent = log.tell(1, told(id, slip({line})));
        const Fact started = log.tell(2, told(id, LineStarted{line.line}));
        Tickets tickets;
        tickets.apply(started);
        tickets.apply(sent);
        QVERIFY(tickets.find(id)->line(line.line)->state == CookState::Started);
    }
    void soldOutIsHeardAndTakenBack()
    {
        given::Log log;
        Tickets tickets;
        QSignalSpy heard(&tickets, &Tickets::availabilityChanged);
        QSignalSpy ticketsHeard(&tickets, &Tickets::changed);
        const Id tilapia = newId();
        tickets.apply(log.tell(1, record(tilapia, AvailabilityFact(EightySixed{QStringLiteral("Tilapia")}))));
        QVERIFY(tickets.isSoldOut(tilapia));
        QCOMPARE(tickets.soldOut(), QSet<Id>{tilapia});
        tickets.apply(log.tell(2, record(tilapia, AvailabilityFact(BackOn{QStringLiteral("Tilapia")}))));
        QVERIFY(!tickets.isSoldOut(tilapia));
        QCOMPARE(heard.size(), 2);
        QCOMPARE(ticketsHeard.size(), 0);
        QVERIFY(!tickets.availability(newId()));
    }
    void aFactOfAnotherFamilyIsLeftAlone()
    {
        Tickets tickets;
        Fact fact;
        fact.type = "orders.sent";
        fact.body = R"({"lines":[]})";
        QVERIFY(!tickets.apply(fact));
    }
    void anyOrderOfArrivalShowsTheSame()
    {
        for (quint64 seed = 1; seed <= 60; ++seed) {
            test::Arbitrary any(seed);
            given::Log log;
            const std::vector<Id> streams{any.id(), any.id(), any.id()};
            const std::vector<Id> stations{any.id(), any.id()};
            const std::vector<Id> checks{any.id(), any.id()};
            const std::vector<Id> lines{any.id(), any.id(), any.id()};
            const std::vector<Id> items{any.id(), any.id()};
            for (std::int64_t i = any.between(5, 50); i > 0; --i) {
                std::vector<Draft> all;
                test::eachFact<TicketFact>(any, [&](auto fact) {
                    using F = decltype(fact);
                    if constexpr (requires { fact.line; })
                        fact.line = any.oneOf(lines);
                    if constexpr (std::is_same_v<F, ChangeSeen>)
                        fact.lines = {any.oneOf(lines)};
                    if constexpr (std::is_same_v<F, TicketSent>) {
                        fact.check = any.oneOf(checks);
                        fact.station = any.oneOf(stations);
                        fact.lines.resize(lines.size());
                        for (std::size_t n = 0; n < lines.size(); ++n) {
                            fact.lines[n].line = lines[n];
                            fact.lines[n].item = any.oneOf(items);
                        }
                    }
                    all.push_back(told(any.oneOf(streams), fact));
                });
                test::eachFact<AvailabilityFact>(
                    any, [&](auto fact) { all.push_back(record(any.oneOf(items), AvailabilityFact(fact))); });
                log.at(log.now() + std::chrono::minutes(any.between(0, 12)),
                    static_cast<std::int32_t>(any.between(1, 3)), any.oneOf(all), any.id());
            }
            QCOMPARE(test::whatOrderChanges(
                         log.facts(), seed, 12, [] { return std::make_unique<Tickets>(); },
                         [&](const Tickets &tickets) { return pictureOf(tickets, stations, checks, items); }),
                QString());
        }
    }
};

JIKO_SUITE(TicketsTest)
#include "tickets_test.moc"
