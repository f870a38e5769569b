// How fast the server takes facts: api.append_events against pipelined raw inserts of the same rows, side by side.
//   bench_append [--json FILE]
// One transaction a batch on both sides, one round trip each, by turns. A round counts by its median batch, which a
// neighbour's flush does not move, and the figure by its median round. "durable" is a server that flushes, as in a
// house; "no_flush" shows the server's work alone.
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

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QJsonObject measure(TestDatabase &database, const Group &group, Durable durable)
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
        appended.push_back(group.batch / median(ours));
        inserted.push_back(group.batch / median(theirs));
        ratios.push_back(appended.back() / inserted.back());
    }
    const double ratio = median(ratios);
    const bool over = budgeted && ratio < group.leastRatio;
    const QString name = QStringLiteral("append_events_%1_%2").arg(QLatin1String(how)).arg(group.batch);
    QString yardstick = QStringLiteral("pipelined raw inserts: %1 facts/s").arg(qRound64(median(inserted)));
    if (budgeted)
        yardstick += QStringLiteral(", budget %1").arg(group.leastRatio);
    std::printf("%s %lld facts/s %.2f %s%s\n", qPrintable(name), static_cast<long long>(median(appended)), ratio,
        qPrintable(yardstick), over ? " over budget" : "");
    std::fflush(stdout);
    return {{QStringLiteral("name"), name}, {QStringLiteral("value"), median(appended)},
        {QStringLiteral("unit"), QStringLiteral("facts/s")}, {QStringLiteral("ratio"), ratio},
        {QStringLiteral("yardstick"), yardstick}, {QStringLiteral("over_budget"), over}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const qsizetype at = arguments.indexOf(QStringLiteral("--json"));

    QJsonArray figures;
    {
        TestCluster durable(Durable::Yes);
        TestDatabase database = durable.freshDatabase();
        for (const Group &group : groups)
            figures.append(measure(database, group, Durable::Yes));
    }
    TestDatabase database = TestCluster::instance().freshDatabase();
    for (const Group &group : groups)
        figures.append(measure(database, group, Durable::No));

    if (at > 0) {
        QFile file(arguments.value(at + 1));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(figures).toJson()) < 0)
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
    const bool over = std::any_of(figures.begin(), figures.end(),
        [](const QJsonValue &figure) { return figure[QLatin1String("over_budget")].toBool(); });
    return over ? 1 : 0;
}
