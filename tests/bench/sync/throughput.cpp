#include "server_bench.h"

#include "sync/pg_server.h"

namespace jiko::bench {

using namespace jiko::store;
using test::TestCluster;
using test::TestDatabase;

namespace {

using Writers = std::vector<std::unique_ptr<Writer>>;

Writers writersAt(TestDatabase &database, int count, bool ownOutlets)
{
    Writers writers;
    for (int i = 0; i < count; ++i) {
        Id outlet = database.outlet;
        if (ownOutlets) {
            outlet = newId();
            database.addOutlet(database.tenant, outlet);
        }
        writers.push_back(std::make_unique<Writer>(database.enrolAt(outlet, QStringLiteral("pos"))));
    }
    return writers;
}

/// A turn of all writers: facts a second. Hinted: as a terminal's link brings them, and tells the others.
double turnOf(const Writers &writers, int calls, int batch, bool hinted)
{
    std::vector<PgSession *> sessions;
    std::vector<Turn> turns;
    for (const auto &writer : writers) {
        std::vector<std::vector<Fact>> mine;
        for (int i = 0; i < calls; ++i)
            mine.push_back(writer->facts(batch));
        sessions.push_back(&writer->session());
        turns.push_back([mine = std::move(mine), hinted, &writer](PgSession &session) -> PgOutcome<Nothing> {
            sync::PgServer server(session, writer->device().tenant);
            for (const auto &facts : mine)
                if (!hinted) {
                    const PgCall call = test::appendCall(facts);
                    if (auto outcomes = session.runEach({call}); !outcomes.front())
                        return Refused{outcomes.front().why()};
                } else if (const auto brought = server.append(facts); !brought) {
                    return Refused{PgProblem{PgTrouble::Broken, {}, brought.why().words, {}}};
                }
            return Nothing{};
        });
    }
    return static_cast<double>(writers.size()) * calls * batch / bench::secondsOf(sessions, turns);
}

/// The same rows by raw inserts, over connections of the owner.
class RawWriters {
public:
    RawWriters(TestDatabase &database, int count)
    {
        for (int i = 0; i < count; ++i) {
            test::TestDevice device{database.tenant, database.outlet, 1'000'000 + i, {}, database.ownerConninfo};
            m_writers.push_back(std::make_unique<Writer>(device));
        }
    }
    double turn(int calls, int batch)
    {
        std::vector<PgSession *> sessions;
        std::vector<Turn> turns;
        for (const auto &writer : m_writers) {
            std::vector<std::vector<Fact>> mine;
            for (int i = 0; i < calls; ++i)
                mine.push_back(writer->facts(batch));
            sessions.push_back(&writer->session());
            turns.push_back([mine = std::move(mine)](PgSession &session) -> PgOutcome<Nothing> {
                for (const auto &facts : mine)
                    if (const auto done = session.runTogether(rawInserts(facts)); !done)
                        return Refused{done.why()};
                return Nothing{};
            });
        }
        return static_cast<double>(m_writers.size()) * calls * batch / bench::secondsOf(sessions, turns);
    }

private:
    Writers m_writers;
};

/// Turns of about a second.
int callsFor(int connections, int batch, const Effort &effort)
{
    const int facts = effort.quick ? 1500 : batch == 1 ? 8000 : 30000;
    return std::max(4, facts / connections / batch);
}

struct Pair {
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    void note(double mine, double yard)
    {
        ours.push_back(mine);
        theirs.push_back(yard);
        ratios.push_back(mine / yard);
    }
};

/// Both by turns, one first and then the other, so that what else the machine does hits both.
template <class Ours, class Theirs> Pair byTurns(const Effort &effort, Ours ours, Theirs theirs)
{
    Pair pair;
    for (int round = 0; round <= effort.rounds(); ++round) {
        double mine = 0;
        double yard = 0;
        if (round % 2) {
            mine = ours();
            yard = theirs();
        } else {
            yard = theirs();
            mine = ours();
        }
        if (round > 0) // plans and caches are cold
            pair.note(mine, yard);
    }
    return pair;
}

void add(Figures &figures, const QString &name, const Pair &pair, const QString &yardstick, double leastRatio)
{
    figures.add({name, median(pair.ours), QStringLiteral("facts/s"), median(pair.ratios),
        QStringLiteral("%1: %2 facts/s, budget %3").arg(yardstick).arg(qRound64(median(pair.theirs))).arg(leastRatio),
        leastRatio, {}});
}

} // namespace

void appends(Figures &figures, TestCluster &cluster, const Effort &effort)
{
    TestDatabase database = cluster.freshDatabase();
    for (const int connections : {16, 64}) {
        const Writers writers = writersAt(database, connections, false);
        RawWriters raw(database, connections);
        for (const int batch : {1, 12}) {
            const int calls = callsFor(connections, batch, effort);
            const Pair pair = byTurns(
                effort, [&] { return turnOf(writers, calls, batch, false); }, [&] { return raw.turn(calls, batch); });
            add(figures, QStringLiteral("append_%1x%2").arg(connections).arg(batch), pair,
                QStringLiteral("pipelined raw inserts from as many"), 0.8);
        }
        // Their numbers are taken now.
        must(PgSession({database.ownerConninfo}).runScript("DELETE FROM jiko.event WHERE device >= 1000000"), "rows");
    }
}

void hints(Figures &figures, TestCluster &cluster, const Effort &effort)
{
    TestDatabase database = cluster.freshDatabase();
    for (const int connections : {16, 64}) {
        const Writers writers = writersAt(database, connections, false);
        for (const auto &writer : writers)
            must(writer->session().listen("jiko_wake"), "listening");
        for (const int batch : {1, 12}) {
            const int calls = callsFor(connections, batch, effort);
            const Pair pair = byTurns(
                effort, [&] { return turnOf(writers, calls, batch, true); },
                [&] { return turnOf(writers, calls, batch, false); });
            add(figures, QStringLiteral("hinted_%1x%2").arg(connections).arg(batch), pair,
                QStringLiteral("without the wake-up, all of them listening"), 0.95);
        }
    }
}

void oneOutlet(Figures &figures, TestCluster &cluster, const Effort &effort)
{
    constexpr int connections = 64;
    TestDatabase database = cluster.freshDatabase();
    const Writers together = writersAt(database, connections, false);
    const Writers apart = writersAt(database, connections, true);
    const int calls = callsFor(connections, 1, effort);
    const Pair pair = byTurns(
        effort, [&] { return turnOf(together, calls, 1, false); }, [&] { return turnOf(apart, calls, 1, false); });
    add(figures, QStringLiteral("one_outlet_64x1"), pair, QStringLiteral("64 writers in 64 outlets"), 0.8);
}

} // namespace jiko::bench
