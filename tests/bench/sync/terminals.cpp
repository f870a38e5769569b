#include "server_bench.h"

#include "sync/ledger.h"
#include "sync/pg_server.h"

#include <deque>
#include <thread>

namespace jiko::bench {

using namespace jiko::store;
using sync::Exchange;
using test::TestCluster;
using test::TestDatabase;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int outlets = 50;
constexpr int terminalsEach = 20;
constexpr int connections = 32;
constexpr std::chrono::seconds between{1};

/// A terminal without a disk: the suite's own Ledger and Exchange decide, PgServer carries.
class Station {
public:
    Station(const test::TestDevice &device, Clock::time_point first)
        : m_device(device),
          m_ledger(device.tenant, device.outlet, device.number),
          m_exchange(device.number, {}, static_cast<std::uint64_t>(device.number)),
          m_due(first)
    {
    }

    /// Makes what is due and does what Exchange says, until it waits.
    void work(PgSession &session, Clock::time_point until, std::vector<double> &ages)
    {
        for (; m_due <= Clock::now() && m_due < until; m_due += between) {
            const auto made = must2(m_ledger.write({{newId(), "orders.line_added", 1, m_body}}, {}, base::utcNow()));
            m_unsent.push_back({made.front(), m_due});
            m_exchange.ownOnDisk(made.front().seq);
        }
        for (auto step = m_exchange.next(base::momentNow()); step.what != Exchange::Do::Wait;
             step = m_exchange.next(base::momentNow()))
            carry(session, step, ages);
    }
    std::size_t waiting() const { return m_unsent.size(); }
    std::int64_t held() const
    {
        std::int64_t held = 0;
        for (const auto &[device, head] : m_ledger.heads())
            held += head.seq;
        return held;
    }
    std::int64_t made() const { return m_ledger.own().seq; }

private:
    struct Unsent {
        Fact fact;
        Clock::time_point due; ///< not when it was made: who is behind makes it late, too
    };
    template <class T> static T must2(Result<T, sync::Fault> outcome)
    {
        if (!outcome)
            qFatal("a fact was refused");
        return std::move(outcome).value();
    }
    void carry(PgSession &session, const Exchange::Step &step, std::vector<double> &ages)
    {
        // One connection serves many terminals, as a gateway's would: it takes on the login of each.
        static const Statement become("SELECT set_config('session_authorization', :role, false)");
        must(session.run(become, {{"role", Utf8{m_device.role}}}), "login");
        sync::PgServer server(session, m_device.tenant);
        const auto now = base::momentNow();
        switch (step.what) {
        case Exchange::Do::Connect:
            m_exchange.linked(0);
            break;
        case Exchange::Do::AskHeads:
            askHeads(server, now);
            break;
        case Exchange::Do::Push:
            push(server, step, ages);
            break;
        case Exchange::Do::Pull:
            pull(server, now);
            break;
        case Exchange::Do::RefreshRecords:
            m_exchange.recordsRefreshed(now);
            break;
        case Exchange::Do::Report:
            must(server.report({{base::utcNow(), "0.1"}, m_exchange.waiting(), {}}), "reporting");
            m_exchange.reported(m_exchange.waiting(), now);
            break;
        default:
            qFatal("a step that nobody expects here");
        }
    }
    void askHeads(sync::PgServer &server, Moment now)
    {
        VersionVector held;
        for (const auto &[device, head] : must(server.heads(), "heads"))
            held[device] = head.seq;
        m_exchange.serverHolds(held, now);
    }
    void push(sync::PgServer &server, const Exchange::Step &step, std::vector<double> &ages)
    {
        std::vector<Fact> facts;
        for (const Unsent &unsent : m_unsent)
            if (unsent.fact.seq <= step.to)
                facts.push_back(unsent.fact);
        m_exchange.pushed(must(server.append(facts), "appending"));
        for (std::size_t i = 0; i < facts.size(); ++i) {
            ages.push_back(std::chrono::duration<double, std::milli>(Clock::now() - m_unsent.front().due).count());
            m_unsent.pop_front();
        }
    }
    void pull(sync::PgServer &server, Moment now)
    {
        const auto served = must(server.fetch(m_exchange.ask(m_device.outlet), 1000), "fetching");
        std::vector<Fact> facts;
        std::map<std::int32_t, sync::Known> upTo;
        for (const auto &each : served) {
            upTo[each.fact.device] = {each.fact.seq, each.fact.hlc};
            facts.push_back(each.fact);
        }
        m_ledger.take(facts, sync::From::Server, base::utcNow());
        m_exchange.pulled(upTo, served.size() >= 1000, now);
    }

    test::TestDevice m_device;
    sync::Ledger m_ledger;
    Exchange m_exchange;
    Clock::time_point m_due;
    std::deque<Unsent> m_unsent;
    QByteArray m_body = R"({"line":"0190b0a0-7f11-7c30-9c1f-3d1f5a1b2c3d","price_minor":65000,"quantity_milli":1000})";
};

double at(std::vector<double> &sorted, double share)
{
    return sorted.empty() ? 0 : sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

} // namespace

void manyTerminals(Figures &figures, TestCluster &cluster, const Effort &effort)
{
    TestDatabase database = cluster.freshDatabase();
    std::vector<test::TestDevice> devices;
    for (int o = 0; o < outlets; ++o) {
        const Id outlet = newId();
        database.addOutlet(database.tenant, outlet);
        for (int t = 0; t < terminalsEach; ++t)
            devices.push_back(database.enrolAt(outlet, QStringLiteral("pos")));
    }
    const auto start = Clock::now() + std::chrono::seconds(2);
    const auto until = start + effort.lasting(60);
    std::vector<std::vector<Station>> stations(connections);
    for (std::size_t i = 0; i < devices.size(); ++i)
        stations[i % connections].emplace_back(
            devices[i], start + between * static_cast<int>(i) / static_cast<int>(devices.size()));
    std::vector<std::vector<double>> ages(connections);
    std::vector<std::thread> threads;
    for (std::size_t c = 0; c < connections; ++c)
        threads.emplace_back([&, c] {
            PgSession session({database.ownerConninfo, "jiko-bench", std::chrono::seconds(60)});
            while (Clock::now() < until) {
                for (Station &station : stations[c])
                    station.work(session, until, ages[c]);
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    std::vector<double> all;
    for (const auto &some : ages)
        all.insert(all.end(), some.begin(), some.end());
    std::sort(all.begin(), all.end());
    std::size_t waiting = 0;
    std::int64_t made = 0;
    for (const auto &some : stations)
        for (const Station &station : some) {
            waiting += station.waiting();
            made += station.made();
        }
    const double seconds = std::chrono::duration<double>(until - start).count();
    std::printf("1000 terminals of 50 outlets: %lld facts made, %zu acknowledged, %zu still waiting; the suite's own "
                "Exchange and PgServer over %d pooled connections, each terminal also pulls every 2 s\n",
        static_cast<long long>(made), all.size(), waiting, connections);
    figures.add({QStringLiteral("terminals_1000_oldest_wait"), at(all, 1.0), QStringLiteral("ms"),
        static_cast<double>(all.size()) / (static_cast<double>(devices.size()) * seconds),
        QStringLiteral("acknowledged / made at 1 fact/s each for %1 s; p50 %2 ms, p99 %3 ms; budget 2000 ms, 0.99")
            .arg(seconds)
            .arg(at(all, 0.5), 0, 'f', 1)
            .arg(at(all, 0.99), 0, 'f', 1),
        0.99, 2000.0});
}

} // namespace jiko::bench
