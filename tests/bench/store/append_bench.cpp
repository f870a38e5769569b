// How fast the server takes facts: api.append_events against pipelined raw inserts of the same rows, side by side.
//   bench_append [--json FILE]
// One transaction a batch on both sides, one round trip each, by turns; medians of the rounds count.
#include "support/test_cluster.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;

namespace {

struct Group {
    int batch;
    int batches; ///< a round
    double leastRatio; ///< of the raw inserts; below is over budget
};
constexpr Group groups[] = {{1, 1500, 0.7}, {12, 400, 0.8}, {100, 60, 1.0}};
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

using Seconds = std::chrono::duration<double>;

Seconds timeOf(PgSession &session, const std::vector<PgCall> &calls)
{
    const auto start = std::chrono::steady_clock::now();
    if (const auto done = session.runTogether(calls); !done)
        qFatal("%s %s", done.why().sqlState.constData(), qPrintable(done.why().message));
    return std::chrono::steady_clock::now() - start;
}

std::vector<Fact> batchOf(FactMaker &maker, int count)
{
    std::vector<Fact> facts;
    for (int i = 0; i < count; ++i)
        facts.push_back(maker.make(body));
    return facts;
}

qint64 cpuOf(PgSession &session) { static const Statement pid("select pg_backend_pid()"); auto r=session.run(pid); QFile f(QStringLiteral("/proc/%1/schedstat").arg((*r)[0].int64(0))); f.open(QIODevice::ReadOnly); return f.readAll().split(' ')[0].toLongLong(); }
double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const qsizetype at = arguments.indexOf(QStringLiteral("--json"));
    const QString jsonFile = at > 0 ? arguments.value(at + 1) : QString();

    TestDatabase database = TestCluster::instance().freshDatabase();
    QJsonArray figures;
    bool overBudget = false;
    for (const Group &group : groups) {
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
            auto c0=cpuOf(tillSession), c1=cpuOf(rawSession); Seconds ours{};
            Seconds theirs{};
            for (int i = 0; i < group.batches; ++i) { // by turns, so that what else the machine does hits both
                ours += timeOf(tillSession, {appendCall(batchOf(tillFacts, group.batch))});
                theirs += timeOf(rawSession, rawCalls(batchOf(rawFacts, group.batch)));
            }
            const int facts = group.batch * group.batches; std::printf("cpu us/fact %.1f vs %.1f\n", (cpuOf(tillSession)-c0)/1000.0/facts, (cpuOf(rawSession)-c1)/1000.0/facts);
            const double first = facts / ours.count();
            const double second = facts / theirs.count();
            if (round == 0) // plans and caches are cold
                continue;
            appended.push_back(first);
            inserted.push_back(second);
            ratios.push_back(first / second);
        }
        const double ratio = median(ratios);
        const bool over = ratio < group.leastRatio;
        overBudget |= over;
        const QString name = QStringLiteral("append_events_batch_%1").arg(group.batch);
        const QString yardstick = QStringLiteral("pipelined raw inserts, %1 facts/s, at least %2")
                                      .arg(qRound64(median(inserted)))
                                      .arg(group.leastRatio);
        std::printf("%s %lld facts/s %.2f %s%s\n", qPrintable(name), static_cast<long long>(median(appended)), ratio,
            qPrintable(yardstick), over ? " over budget" : "");
        std::fflush(stdout);
        figures.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), median(appended)},
            {QStringLiteral("unit"), QStringLiteral("facts/s")}, {QStringLiteral("ratio"), ratio},
            {QStringLiteral("yardstick"), yardstick}, {QStringLiteral("over_budget"), over}});
    }
    if (!jsonFile.isEmpty()) {
        QFile file(jsonFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(figures).toJson()) < 0)
            qFatal("%s cannot be written", qPrintable(jsonFile));
    }
    return overBudget ? 1 : 0;
}
