#include "sync/peering.h"

#include <QTest>

#include <deque>

using namespace jiko;
using namespace jiko::sync;
using namespace std::chrono_literals;

namespace {
const Moment noon{std::chrono::microseconds(1'700'000'000'000'000)};

/// Terminals that talk: what each says arrives, unless the wire is cut, and what arrives is on disk at once.
class House {
public:
    void add(std::int32_t device)
    {
        m_terminals.try_emplace(device, device, PeerTuning{}, 7);
        for (auto &[number, terminal] : m_terminals) {
            if (number == device)
                continue;
            terminal.joined(device, m_now);
            m_terminals.at(device).joined(number, m_now);
        }
    }
    void remove(std::int32_t device)
    {
        m_terminals.erase(device);
        for (auto &[number, terminal] : m_terminals)
            terminal.left(device);
    }
    Peering &operator[](std::int32_t device) { return m_terminals.at(device); }

    /// Lets them talk for a while; answers how many facts went over the wire.
    std::int64_t talk(std::chrono::milliseconds time)
    {
        std::int64_t sent = 0;
        const Moment end = m_now + time;
        for (; m_now < end; m_now += 50ms)
            for (auto &[number, terminal] : m_terminals)
                while (const auto message = terminal.next(m_now))
                    sent += deliver(number, *message);
        return sent;
    }
    std::function<bool(std::int32_t from, const Peering::Message &)> lose;
    /// Whose copies of whose facts are faulty.
    std::pair<std::int32_t, std::int32_t> faulty{0, 0};
    QStringList asked; ///< "3 asks 1 for 2"

private:
    std::int64_t deliver(std::int32_t from, const Peering::Message &message)
    {
        Peering &to = m_terminals.at(message.to);
        if (message.what == Peering::Say::Want)
            asked.append(QStringLiteral("%1 asks %2 for %3").arg(from).arg(message.to).arg(message.device));
        if (lose && lose(from, message))
            return 0;
        switch (message.what) {
        case Peering::Say::Have:
            to.heardHave(from, m_terminals.at(from).have(), m_now);
            return 0;
        case Peering::Say::Want:
            to.heardWant(from, message.device, message.from, message.upTo);
            return 0;
        case Peering::Say::Facts:
            break;
        }
        const auto held = to.have().find(message.device);
        const bool sound = faulty != std::pair{from, message.device};
        if (sound && message.from <= (held == to.have().end() ? 0 : held->second) + 1)
            to.onDisk(message.device, message.upTo);
        to.heardFacts(from, message.device, message.upTo, sound, m_now);
        return message.upTo - message.from + 1;
    }
    std::map<std::int32_t, Peering> m_terminals;
    Moment m_now = noon;
};
} // namespace

class PeeringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownFactsGoToEveryPeerOnce()
    {
        House house;
        for (int device : {1, 2, 3})
            house.add(device);
        house.talk(1s);

        house[1].onDisk(1, 4);
        QCOMPARE(house.talk(50ms), 8); // at once, to both

        QCOMPARE(house[2].have().at(1), 4);
        QCOMPARE(house[3].have().at(1), 4);
        QCOMPARE(house.talk(20s), 0);
        QCOMPARE(house[1].status().ownElsewhere, 4);
    }
    void nothingIsSentBeforeThePeerSaidWhatItHolds()
    {
        Peering till(1, {}, 7);
        till.onDisk(1, 100'000);
        till.joined(2, noon);
        QVERIFY(till.next(noon)->what == Peering::Say::Have);
        QVERIFY(!till.next(noon));

        till.heardHave(2, {{1, 99'999}}, noon);

        const auto push = till.next(noon);
        QVERIFY(push && push->what == Peering::Say::Facts);
        QCOMPARE(push->from, 100'000);
    }
    void aNewcomerIsFilledWithOthersFactsByOnePeerAtATime()
    {
        House house;
        house.add(1);
        house.add(2);
        house[1].onDisk(9, 1200); // a terminal that died
        house.talk(5s);
        QCOMPARE(house[2].have().at(9), 1200);

        house.add(3);
        const std::int64_t sent = house.talk(10s);

        QCOMPARE(house[3].have().at(9), 1200);
        QCOMPARE(sent, 1200);
    }
    void aLongLogGoesInPieces()
    {
        Peering till(1, {}, 7);
        till.onDisk(1, 100'000);
        till.joined(2, noon);
        till.heardHave(2, {}, noon);
        std::int64_t sent = 0;
        while (const auto message = till.next(noon))
            if (message->what == Peering::Say::Facts) {
                QVERIFY(message->upTo - message->from < 500);
                sent = message->upTo;
            }
        QCOMPARE(sent, 2000);

        till.heardHave(2, {{1, 2000}}, noon + 100ms);

        QCOMPARE(till.next(noon + 100ms)->from, 2001);
    }
    void whatWasLostOnTheWayIsSentAgain()
    {
        House house;
        house.add(1);
        house.add(2);
        house.talk(1s);
        house.lose = [](std::int32_t, const Peering::Message &message) { return message.what == Peering::Say::Facts; };
        house[1].onDisk(1, 3);
        house.talk(1s);
        QVERIFY(!house[2].have().contains(1));

        house.lose = {};
        house.talk(12s);

        QCOMPARE(house[2].have().at(1), 3);
    }
    void aPeerThatDoesNotAnswerIsLeftForAnother()
    {
        House house;
        for (int device : {1, 2})
            house.add(device);
        house[1].onDisk(9, 10);
        house.talk(5s);
        house.lose = [](std::int32_t from, const Peering::Message &message) {
            return from == 1 && message.what == Peering::Say::Facts;
        };
        house.add(3);
        house.talk(60s);
        QCOMPARE(house[3].have().at(9), 10);
    }
    void aFaultyCopyIsAskedOfAnother()
    {
        House house;
        for (int device : {1, 2})
            house.add(device);
        house[1].onDisk(9, 10);
        house.talk(5s);
        house.faulty = {1, 9};
        house.add(3);
        house.asked.clear();
        house.talk(30s);
        QCOMPARE(house[3].have().at(9), 10);
        QVERIFY(house.asked.count(u"3 asks 1 for 9"_qs) <= 1);
        QVERIFY(house.asked.contains(u"3 asks 2 for 9"_qs));
    }
    void aWipedTerminalGetsItAllAgain()
    {
        House house;
        for (int device : {1, 2})
            house.add(device);
        house[1].onDisk(1, 20);
        house.talk(5s);
        house.remove(2);
        house.add(2);
        house.talk(5s);
        QCOMPARE(house[2].have().at(1), 20);
    }
    void whatAnAuthorHasLostItselfIsAskedOfAnother()
    {
        House house;
        for (int device : {1, 2})
            house.add(device);
        house[1].onDisk(1, 20);
        house.talk(5s);
        house.remove(1);
        house.add(1); // from an older disk
        house[1].onDisk(1, 5);
        house.add(3);
        house.talk(10s);
        QCOMPARE(house[1].have().at(1), 20);
        QCOMPARE(house[3].have().at(1), 20);
    }
    void factsOfADeadTerminalReachThoseItNeverMet()
    {
        House house;
        for (int device : {1, 2})
            house.add(device);
        house[1].onDisk(1, 20);
        house.talk(5s);
        house.remove(1);
        house.add(3);
        house.talk(5s);
        QCOMPARE(house[3].have().at(1), 20);
    }
};

QTEST_GUILESS_MAIN(PeeringTest)
#include "peering_test.moc"
