#include "server_bench.h"

#include <QElapsedTimer>

#include <atomic>
#include <set>
#include <thread>

namespace jiko::bench {

using namespace jiko::store;
using test::TestCluster;
using test::TestDatabase;

namespace {

const Statement &fetchEvents()
{
    static const Statement fetch("SELECT device, seq, hlc FROM api.fetch_events(:device, :seq, :hlc, :most)");
    return fetch;
}

/// A terminal that asks from its version vector, and notes what a cursor by time would have passed over.
class Reader {
public:
    explicit Reader(const test::TestDevice &device)
        : m_session({device.conninfo, "jiko-bench", std::chrono::seconds(60)})
    {
    }
    void poll()
    {
        std::vector<std::int32_t> device;
        std::vector<std::int64_t> seq;
        std::vector<std::int64_t> hlc;
        for (const auto &[number, last] : m_last) {
            device.push_back(number);
            seq.push_back(last.first);
            hlc.push_back(last.second);
        }
        const auto rows = must(
            m_session.run(fetchEvents(), {{"device", device}, {"seq", seq}, {"hlc", hlc}, {"most", 5000}}), "fetching");
        const Hlc passed = m_newest;
        for (int i = 0; i < rows.count(); ++i) {
            const auto number = static_cast<std::int32_t>(rows[i].int64(0));
            m_last[number] = {rows[i].int64(1), rows[i].int64(2)};
            m_newest = std::max(m_newest, rows[i].int64(2));
            m_late += rows[i].int64(2) < passed;
            m_held.insert({number, rows[i].int64(1)});
        }
    }
    std::int64_t held() const { return static_cast<std::int64_t>(m_held.size()); }
    std::int64_t late() const { return m_late; }

private:
    PgSession m_session;
    std::map<std::int32_t, std::pair<std::int64_t, Hlc>> m_last;
    std::set<std::pair<std::int32_t, std::int64_t>> m_held;
    Hlc m_newest = 0;
    std::int64_t m_late = 0;
};

/// Facts whose clock is the moment of writing, every fiftieth transaction held open.
std::int64_t writeUntil(const std::atomic<bool> &stop, const test::TestDevice &device)
{
    constexpr int batch = 5;
    constexpr int heldEvery = 50;
    constexpr auto heldFor = std::chrono::milliseconds(20);
    PgSession session({device.conninfo, "jiko-bench", std::chrono::seconds(60)});
    std::int64_t written = 0;
    Hlc clock = 0;
    QByteArray hash = base::chainStart();
    for (int n = 1; !stop; ++n) {
        std::vector<Fact> facts;
        for (int i = 0; i < batch; ++i) {
            clock = std::max(clock + 1, base::hlcAt(base::utcNow()));
            Fact fact;
            fact.tenant = device.tenant;
            fact.outlet = device.outlet;
            fact.device = device.number;
            fact.seq = ++written;
            fact.hlc = clock;
            fact.stream = newId();
            fact.type = "bench.happened";
            fact.body = "{}";
            fact.hash = hash = base::chainHash(hash, fact);
            facts.push_back(fact);
        }
        const PgCall call = test::appendCall(facts);
        const bool held = n % heldEvery == device.number % heldEvery;
        must(session.inTransaction([&]() -> PgOutcome<PgRows> {
            auto appended = session.run(call.statement, call.params);
            if (held)
                std::this_thread::sleep_for(heldFor);
            return appended;
        }),
            "appending");
    }
    return written;
}

} // namespace

void heldTransactions(Figures &figures, TestCluster &cluster, const Effort &effort)
{
    constexpr int writers = 16;
    constexpr int readers = 4;
    TestDatabase database = cluster.freshDatabase();
    std::vector<std::unique_ptr<Reader>> reading;
    for (int i = 0; i < readers; ++i)
        reading.push_back(std::make_unique<Reader>(database.enrol(QStringLiteral("kitchen"))));
    std::vector<test::TestDevice> devices;
    for (int i = 0; i < writers; ++i)
        devices.push_back(database.enrol(QStringLiteral("pos")));
    std::atomic<bool> stop{false};
    std::atomic<bool> stopReading{false};
    std::atomic<std::int64_t> written{0};
    std::vector<std::thread> writing;
    for (const auto &device : devices)
        writing.emplace_back([&] { written += writeUntil(stop, device); });
    std::vector<std::thread> polling;
    for (const auto &reader : reading)
        polling.emplace_back([&] {
            while (!stopReading) {
                reader->poll();
                std::this_thread::sleep_for(std::chrono::milliseconds(3));
            }
        });
    std::this_thread::sleep_for(effort.lasting(12));
    stop = true;
    for (std::thread &thread : writing)
        thread.join();
    stopReading = true;
    for (std::thread &thread : polling)
        thread.join();
    std::int64_t missed = 0;
    std::int64_t late = 0;
    for (const auto &reader : reading) {
        reader->poll();
        reader->poll();
        missed += written - reader->held();
        late += reader->late();
    }
    const double all = static_cast<double>(written.load()) * readers;
    figures.add({QStringLiteral("missed_beside_held"), static_cast<double>(missed), QStringLiteral("facts"),
        static_cast<double>(missed) / all,
        QStringLiteral("of %1 read by %2 readers; a cursor by time would have passed over %3 (%4 %), budget 0")
            .arg(qRound64(all))
            .arg(readers)
            .arg(late)
            .arg(100.0 * static_cast<double>(late) / all, 0, 'f', 1),
        {}, 0.0});
}

void idlePoll(Figures &figures, TestCluster &cluster, const Effort &effort)
{
    constexpr int devices = 20;
    constexpr int asks = 200;
    static const Statement one("SELECT 1");
    TestDatabase database = cluster.freshDatabase();
    std::vector<std::int32_t> device;
    std::vector<std::int64_t> seq;
    std::vector<std::int64_t> hlc;
    for (int i = 0; i < devices; ++i) {
        Writer writer(database.enrol(QStringLiteral("pos")));
        const auto facts = writer.facts(50);
        const PgCall call = test::appendCall(facts);
        must(writer.session().run(call.statement, call.params), "appending");
        device.push_back(facts.back().device);
        seq.push_back(facts.back().seq);
        hlc.push_back(facts.back().hlc);
    }
    PgSession session({database.enrol(QStringLiteral("host")).conninfo, "jiko-bench", std::chrono::seconds(60)});
    const Params vector{{"device", device}, {"seq", seq}, {"hlc", hlc}, {"most", 1000}};
    std::vector<double> polls;
    std::vector<double> ratios;
    std::vector<double> ones;
    for (int round = 0; round <= 4 * effort.rounds(); ++round) {
        std::vector<double> mine;
        std::vector<double> yard;
        for (int i = 0; i < asks; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (!must(session.run(fetchEvents(), vector), "polling").isEmpty())
                qFatal("there was something new");
            mine.push_back(static_cast<double>(timer.nsecsElapsed()) / 1000);
            timer.start();
            must(session.run(one), "select 1");
            yard.push_back(static_cast<double>(timer.nsecsElapsed()) / 1000);
        }
        if (round == 0)
            continue;
        polls.push_back(median(mine));
        ones.push_back(median(yard));
        ratios.push_back(polls.back() / ones.back());
    }
    const double ratio = median(ratios);
    figures.add({QStringLiteral("idle_poll"), median(polls), QStringLiteral("us"), ratio,
        QStringLiteral("a question for a constant: %1 us, %2 devices in the vector, budget at most 3")
            .arg(median(ones), 0, 'f', 0)
            .arg(devices),
        {}, 3.0 * median(ones)});
}

} // namespace jiko::bench
