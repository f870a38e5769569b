// How fast the server takes facts: api.append_events against pipelined raw inserts of the same rows, side by side.
//   bench_append [--json FILE]
// One transaction a batch on both sides, one round trip each, by turns. A round counts by its median batch, which a
// neighbour's flush does not move, and the figure by its median round. "durable" is a server that flushes, as in a
// house; "no_flush" shows the server's work alone.
#include "bench/figures.h"
#include "support/test_cluster.h"

#include <QCoreApplication>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;

namespace {

struct Group {
    int batch;
    int batches; ///< a round
    double leastRatio; ///< of the raw inserts; below is over budget
    Durable budgeted; ///< a few facts wait for the disk; a hundred wait for the server's work
};
constexpr Group groups[] = {{1, 300, 0.7, Durable::Yes}, {12, 150, 0.8, Durable::Yes}, {100, 50, 1.0, Durable::No}};
constexpr int rounds = 5;
const QByteArray body =
    R"({"line":"0190b0a0-7f11-7c30-9c1f-3d1f5a1b2c3d","item":"0190b0a0-7f11-7c30-9c1f-0000000000aa",)"
    R"("price_minor":65000,"quantity_milli":1000,"seat":2})";

const Statement &rawInsert()
{
    static const Statement insert(
        "INSERT INTO jiko.event (tenant, outlet, device, seq, hlc, staff, stream, type, version, body, hash) "
        "VALUES (:tenant, :outlet, :device, :seq, :hlc, :staff, :stream, :type, :version, :body, :hash)");
    return insert;
}

std::vector<PgCall> rawCalls(const std::vector<Fact> &facts)
{
    std::vector<PgCall> calls;
    for (const Fact &fact : facts)
        calls.push_back({rawInsert(),
            {{"tenant", fact.tenant}, {"outlet", fact.outlet}, {"device", fact.device}, {"seq", fact.seq},
                {"hlc", fact.hlc}, {"staff", fact.staff}, {"stream", fact.stream}, {"type", Utf8{fact.type}},
                {"version", fact.version}, {"body", Utf8{fact.body}}, {"hash", fact.hash}}});
    return calls;
}

double secondsOf(PgSession &session, const std::vector<PgCall> &calls)
{
    const auto start = std::chrono::steady_clock::now();
    if (const auto done = session.runTogether(calls); !done)
        qFatal("%s %s", done.why().sqlState.constData(), qPrintable(done.why().message));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::vector<Fact> batchOf(FactMaker &maker, int count)
{
    std::vector<Fact> facts;
    for (int i = 0; i < count; ++i)
        facts.push_back(maker.make(body));
    return facts;
}

void measure(bench::Figures &figures, TestDatabase &database, const Group &group, Durable durable)
{
    const bool budgeted = group.budgeted == durable;
    const char *how = durable == Durable::Yes ? "durable" : "no_flush";
    const TestDevice till = database.enrol(QStringLiteral("pos"));
    TestDevice raw = till; // the same rows under a number that no device has
    raw.number += 100000;
    PgSession tillSession({till.conninfo});
    PgSession rawSession({database.ownerConninfo});
    const Hlc now = base::hlcAt(base::utcNow());
    FactMaker tillFacts(till, now);
    FactMaker rawFacts(raw, now);
    std::vector<double> appended;
    std::vector<double> inserted;
    std::vector<double> ratios;
    for (int round = 0; round <= rounds; ++round) {
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int i = 0; i < group.batches; ++i) { // by turns, so that what else the machine does hits both
            ours.push_back(secondsOf(tillSession, {appendCall(batchOf(tillFacts, group.batch))}));
            theirs.push_back(secondsOf(rawSession, rawCalls(batchOf(rawFacts, group.batch))));
        }
        if (round == 0) // plans and caches are cold
            continue;
        appended.push_back(group.batch / bench::median(ours));
        inserted.push_back(group.batch / bench::median(theirs));
        ratios.push_back(appended.back() / inserted.back());
    }
    QString yardstick = QStringLiteral("pipelined raw inserts: %1 facts/s").arg(qRound64(bench::median(inserted)));
    if (budgeted)
        yardstick += QStringLiteral(", budget %1").arg(group.leastRatio);
    figures.add({QStringLiteral("append_events_%1_%2").arg(QLatin1String(how)).arg(group.batch),
        bench::median(appended), QStringLiteral("facts/s"), bench::median(ratios), yardstick,
        budgeted ? std::optional(group.leastRatio) : std::nullopt, {}});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    bench::Figures figures(app.arguments());
    {
        TestCluster durable(Durable::Yes);
        TestDatabase database = durable.freshDatabase();
        for (const Group &group : groups)
            measure(figures, database, group, Durable::Yes);
    }
    TestDatabase database = TestCluster::instance().freshDatabase();
    for (const Group &group : groups)
        measure(figures, database, group, Durable::No);
    return figures.finish();
}
