#include "ground.h"

#include "hub/rebuild.h"
#include "sync/journal_file.h"
#include "sync/terminal.h"

#include <QProcess>
#include <QRegularExpression>

namespace jiko::test {

using namespace jiko::store;

namespace {

template <class T, class E> T must(Result<T, E> outcome, const char *doing)
{
    if (!outcome) {
        if constexpr (requires { outcome.why().words; })
            qFatal("%s: %s", doing, qPrintable(outcome.why().words));
        else
            qFatal("%s: %s", doing, qPrintable(outcome.why().message));
    }
    return std::move(outcome).value();
}

sync::Terminal terminalOf(const TestDevice &device, const QString &kind, const QString &home)
{
    sync::Terminal terminal;
    terminal.tenant = device.tenant;
    terminal.outlet = device.outlet;
    terminal.device = device.number;
    terminal.name = kind;
    terminal.kind = kind;
    terminal.stream = newId();
    terminal.conninfo = device.conninfo;
    terminal.pepper = QByteArray(32, 'p');
    terminal.home = home;
    return terminal;
}

} // namespace

Ground::Ground()
    : m_database(TestCluster::instance().freshDatabase()),
      m_devices{m_database.enrol(QStringLiteral("pos")), m_database.enrol(QStringLiteral("pos")),
          m_database.enrol(QStringLiteral("kitchen")), m_database.enrol(QStringLiteral("host"))},
      m_evening(m_devices, 11)
{
    m_evening.serve(12);
    m_evening.serveApart();
    m_evening.closeDay();
    upload(m_evening.facts(), m_devices);
    must(hub::rebuild(terminalOf(m_database.enrol(QStringLiteral("hub")), QStringLiteral("hub"), {})), "read model");
    const sync::Terminal till = terminalOf(m_devices.till1, QStringLiteral("pos"), home());
    if (!sync::saveTerminal(till))
        qFatal("terminal.json");
    auto journal = must(
        sync::JournalFile::open({home() + QStringLiteral("/journal.db"), till.tenant, till.outlet, till.device, {}}),
        "journal");
    sync::JournalBatch batch;
    batch.others = m_evening.facts();
    must(journal.commit(batch), "journal");
    must(journal.settle(), "journal");
}

bool Ground::Answer::names(const QByteArray &breach, std::int32_t device, std::int64_t seq) const
{
    static const QRegularExpression finding(
        QStringLiteral("^.*: device (\\d+), fact (\\d+)\\b.*\\[(\\w+)\\]$"), QRegularExpression::MultilineOption);
    const auto first = finding.match(text);
    return first.captured(1).toInt() == device && first.captured(2).toLongLong() == seq
        && first.captured(3).toLatin1() == breach;
}

Ground::Answer Ground::verify(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(JIKO_BIN_DIR "/jiko-verify"), arguments);
    process.waitForFinished(60000);
    return {
        process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

QStringList Ground::database() const
{
    return {QStringLiteral("--database"), QString::fromUtf8(m_database.ownerConninfo)};
}

QStringList Ground::store() const
{
    return {QStringLiteral("--store"), home()};
}

void Ground::forge(const char *sql, const Params &params)
{
    PgSession owner({m_database.ownerConninfo});
    must(owner.run(Statement(sql), params), "forging");
}

void Ground::forgeStore(const char *sql, const Params &params)
{
    auto db = must(SqliteDb::open({home() + QStringLiteral("/journal.db"), false, {}}), "store");
    must(db.runScript("DROP TRIGGER IF EXISTS fact_never_changes; DROP TRIGGER IF EXISTS fact_never_goes"), "guards");
    must(db.run(Statement(sql), params), "forging");
}

void Ground::putIntoDatabase(std::int32_t device, const std::vector<Fact> &facts)
{
    static const Statement insert("INSERT INTO jiko.event (tenant, outlet, device, seq, hlc, staff, stream, type, "
                                  "version, body, hash) VALUES (:tenant, :outlet, :device, :seq, :hlc, :staff, "
                                  ":stream, :type, :version, :body, :hash)");
    static const Statement mark("UPDATE jiko.device SET last_seq = :seq, last_hlc = :hlc, last_hash = :hash "
                                "WHERE device = :device");
    forge("DELETE FROM jiko.event WHERE device = :device", {{"device", device}});
    PgSession owner({m_database.ownerConninfo});
    for (const Fact &fact : facts)
        must(owner.run(insert,
                 {{"tenant", fact.tenant}, {"outlet", fact.outlet}, {"device", fact.device}, {"seq", fact.seq},
                     {"hlc", fact.hlc}, {"staff", fact.staff}, {"stream", fact.stream}, {"type", Utf8{fact.type}},
                     {"version", fact.version}, {"body", Utf8{fact.body}}, {"hash", fact.hash}}),
            "forging");
    const Fact &last = facts.back();
    must(owner.run(mark, {{"seq", last.seq}, {"hlc", last.hlc}, {"hash", last.hash}, {"device", device}}), "forging");
}

void Ground::putIntoStore(std::int32_t device, const std::vector<Fact> &facts)
{
    static const Statement insert("INSERT INTO fact (device, seq, hlc, staff, stream, type, version, body, hash) "
                                  "VALUES (:device, :seq, :hlc, :staff, :stream, :type, :version, :body, :hash)");
    forgeStore("DELETE FROM fact WHERE device = :device", {{"device", device}});
    auto db = must(SqliteDb::open({home() + QStringLiteral("/journal.db"), false, {}}), "store");
    for (const Fact &fact : facts)
        must(db.run(insert,
                 {{"device", fact.device}, {"seq", fact.seq}, {"hlc", fact.hlc}, {"staff", fact.staff},
                     {"stream", fact.stream}, {"type", Utf8{fact.type}}, {"version", fact.version},
                     {"body", Utf8{fact.body}}, {"hash", fact.hash}}),
            "forging");
}

} // namespace jiko::test
