#include "system/twin.h"

#include "enrol/terminals.h"
#include "store/fact_row.h"
#include "store/pg_session.h"
#include "store/sqlite_db.h"
#include "sync/journal_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

#include <csignal>

namespace jiko::twin {

using namespace std::chrono_literals;
using store::Statement;

namespace {
/// Slow machines have all the time they need; what is waited for ends the waiting.
constexpr auto patience = 120s;

template <class T> T orEnd(Result<T, QString> outcome)
{
    if (!outcome)
        qFatal("%s", qUtf8Printable(outcome.why()));
    return std::move(outcome).value();
}

enrol::Grounds groundsFor(const Ground &ground, const QString &socketDir, const enrol::Authority &authority)
{
    enrol::Grounds grounds;
    grounds.tenant = ground.tenant;
    grounds.outlet = ground.outlet;
    grounds.pepper = QByteArray(32, 'p');
    grounds.conninfo = [socketDir, database = ground.database](const QByteArray &role) {
        return "host='" + QFile::encodeName(socketDir) + "' port=5432 dbname=" + database + " user=" + role;
    };
    grounds.authority = &authority;
    return grounds;
}
} // namespace

bool until(const std::function<bool()> &so, std::chrono::milliseconds within)
{
    return QTest::qWaitFor(so, static_cast<int>(within.count()));
}

Twin::Twin(Ground ground, const QStringList &kinds, std::uint64_t seed) : dice(seed), m_ground(std::move(ground))
{
    const auto authority =
        orEnd(enrol::Authority::openOrMake(m_folder.filePath(QStringLiteral("authority")), m_ground.outlet));
    store::PgSession owner({m_ground.ownerConninfo});
    m_hubHome = m_folder.filePath(QStringLiteral("hub"));
    orEnd(enrol::enrolTerminal(owner, groundsFor(m_ground, m_ground.socketDir, authority),
        {m_hubHome, QStringLiteral("Hub"), QStringLiteral("hub"), {}, {}}));
    for (const QString &kind : kinds) {
        const QString name = QStringLiteral("%1-%2").arg(kind).arg(machines.size() + 1);
        const QString sockets = m_sockets.filePath(QString::number(machines.size() + 1));
        machines.push_back(std::make_unique<Machine>(name, kind, m_folder.filePath(name), sockets, m_ground.socketDir));
        machines.back()->device = orEnd(
            enrol::enrolTerminal(owner, groundsFor(m_ground, sockets, authority),
                {machines.back()->home(), name, kind, {},
                    {}})).device;
    }
}

Twin::~Twin()
{
    killHub();
}

QString Twin::startAll()
{
    for (const auto &machine : machines)
        if (!machine->runs())
            machine->start(dice());
    for (const auto &machine : machines)
        if (!until([&] { return machine->isReady(); }, patience))
            return QStringLiteral("%1 does not start (%2)").arg(machine->name(), QLatin1String(machine->trouble()));
    return {};
}

QString Twin::startHub()
{
    if (m_hub && m_hub->state() != QProcess::NotRunning)
        return {};
    m_hub = std::make_unique<QProcess>();
    m_hub->setProcessChannelMode(QProcess::MergedChannels);
    m_hub->setStandardOutputFile(m_folder.filePath(QStringLiteral("hub.log")), QIODevice::Append);
    m_hub->start(QStringLiteral(JIKO_BIN_DIR "/jiko-hub"),
        {QStringLiteral("--home"), m_hubHome, QStringLiteral("--listen"), QStringLiteral("unix")});
    return m_hub->waitForStarted() ? QString() : QStringLiteral("jiko-hub does not run");
}

void Twin::killHub()
{
    if (!m_hub)
        return;
    m_hub->kill();
    m_hub->waitForFinished();
    m_hub.reset();
}

void Twin::work(int pauseMs)
{
    for (const auto &machine : machines)
        if (machine->runs())
            machine->tell("work " + QByteArray::number(pauseMs));
}

void Twin::rest()
{
    for (const auto &machine : machines)
        if (machine->runs())
            machine->tell("rest");
}

VersionVector Twin::serverHas()
{
    static const Statement marks("SELECT device, last_seq FROM jiko.device WHERE outlet = :outlet AND last_seq > 0");
    VersionVector has;
    store::PgSession owner({m_ground.ownerConninfo});
    if (const auto rows = owner.run(marks, {{"outlet", m_ground.outlet}}))
        for (int i = 0; i < rows->count(); ++i)
            has[static_cast<std::int32_t>((*rows)[i].int64(0))] = (*rows)[i].int64(1);
    return has;
}

VersionVector Twin::diskHas(const Machine &machine) const
{
    static const Statement marks("SELECT device, max(seq) FROM fact GROUP BY device");
    VersionVector has;
    if (auto opened = store::SqliteDb::open({machine.storeToRead() + QStringLiteral("/journal.db"), true, {}})) {
        auto disk = std::move(opened).value();
        (void)disk.query(marks, {},
            [&](const store::SqliteRow &row) { has[static_cast<std::int32_t>(row.int64(0))] = row.int64(1); });
    }
    return has;
}

QString Twin::leaveBehind()
{
    if (const QString differs = converge(patience); !differs.isEmpty())
        return differs;
    for (const auto &machine : machines) {
        machine->tell("leave");
        if (!until([&] { return hasLeftBehind(*machine); }, patience))
            return machine->name();
    }
    return {};
}

bool Twin::hasLeftBehind(const Machine &machine) const
{
    static const Statement bases("SELECT count(*) FROM base");
    auto opened = store::SqliteDb::open({machine.storeToRead() + QStringLiteral("/journal.db"), true, {}});
    if (!opened)
        return false;
    auto disk = std::move(opened).value();
    return disk.number(bases).value().value_or(0) > 0;
}

std::size_t Twin::acknowledged() const
{
    std::size_t all = 0;
    for (const auto &machine : machines)
        all += machine->acknowledged().size();
    return all;
}

QString Twin::converge(std::chrono::seconds within)
{
    rest();
    QString differs;
    const auto same = [&] {
        const VersionVector server = serverHas();
        differs = server.empty() ? QStringLiteral("the server does not answer") : QString();
        for (const auto &machine : machines)
            if (const VersionVector disk = diskHas(*machine); differs.isEmpty() && disk != server) {
                differs = QStringLiteral("the disk of %1 differs from the server:").arg(machine->name());
                for (const auto &[device, seq] : server)
                    if (const auto at = disk.find(device); at == disk.end() || at->second != seq)
                        differs += QStringLiteral(" of device %1 %2 facts, the server %3")
                                       .arg(device)
                                       .arg(at == disk.end() ? 0 : at->second)
                                       .arg(seq);
                for (const auto &[device, seq] : disk)
                    if (!server.contains(device))
                        differs += QStringLiteral(" of device %1 %2 facts, the server none").arg(device).arg(seq);
            }
        // What was made just before the rest is on the disk when it is said to be.
        for (const auto &machine : machines)
            if (const auto &said = machine->acknowledged(); differs.isEmpty() && !said.empty()
                && (!server.contains(machine->device) || server.at(machine->device) < said.rbegin()->first))
                differs = QStringLiteral("the server lacks what %1 has shown as written").arg(machine->name());
        return differs.isEmpty();
    };
    return until(same, within) ? QString() : differs;
}

QString Twin::convergeWithoutServer(std::chrono::seconds within)
{
    rest();
    QString differs;
    const auto same = [&] {
        differs.clear();
        VersionVector all;
        for (const auto &machine : machines)
            for (const auto &[device, seq] : diskHas(*machine))
                all[device] = std::max(all[device], seq);
        for (const auto &machine : machines)
            if (diskHas(*machine) != all)
                differs = QStringLiteral("%1 lacks what another terminal has").arg(machine->name());
        return differs.isEmpty() && !all.empty();
    };
    return until(same, within) ? QString() : differs;
}

QString Twin::complaint()
{
    for (const auto check : {&Twin::missing, &Twin::shownApart, &Twin::verified})
        if (const QString wrong = (this->*check)(); !wrong.isEmpty())
            return wrong;
    return {};
}

QString Twin::missing()
{
    // By device and number, wherever there is a copy.
    static const Statement inDatabase("SELECT device, seq, hash FROM jiko.event WHERE outlet = :outlet");
    static const Statement onDisk("SELECT device, seq, hash FROM fact");
    using Copy = std::map<Stamp, QByteArray>;
    const auto lacking = [this](const Copy &copy, const QString &where) {
        for (const auto &machine : machines)
            for (const auto &[seq, hash] : machine->acknowledged()) {
                Stamp name;
                name.device = machine->device;
                name.seq = seq;
                const auto at = copy.find(name);
                if (at == copy.end() || at->second != hash)
                    return QStringLiteral("fact %1 of %2 was shown as written, and %3 %4")
                        .arg(seq)
                        .arg(machine->name(), where,
                            at == copy.end() ? QStringLiteral("does not have it") : QStringLiteral("has another"));
            }
        return QString();
    };
    const auto note = [](Copy &copy, const auto &row) {
        Stamp name;
        name.device = static_cast<std::int32_t>(row.int64(0));
        name.seq = row.int64(1);
        copy[name] = row.bytes(2).toHex();
    };
    Copy copy;
    store::PgSession owner({m_ground.ownerConninfo});
    const auto rows = owner.run(inDatabase, {{"outlet", m_ground.outlet}});
    if (!rows)
        return rows.why().message;
    for (int i = 0; i < rows->count(); ++i)
        note(copy, (*rows)[i]);
    QString wrong = lacking(copy, QStringLiteral("the database"));
    for (const auto &machine : machines) {
        Copy there;
        auto opened = store::SqliteDb::open({machine->storeToRead() + QStringLiteral("/journal.db"), true, {}});
        if (!opened)
            return opened.why().message;
        auto disk = std::move(opened).value();
        (void)disk.query(onDisk, {}, [&](const store::SqliteRow &row) { note(there, row); });
        if (wrong.isEmpty())
            wrong = lacking(there, QStringLiteral("the disk of ") + machine->name());
    }
    return wrong;
}

QString Twin::shownApart()
{
    test::Terminal folded(0);
    std::map<Id, std::vector<Fact>> streams;
    const sync::JournalPlace place{
        machines.front()->storeToRead() + QStringLiteral("/journal.db"), m_ground.tenant, m_ground.outlet, 0, {}};
    auto opened = sync::JournalFile::openToRead(place);
    if (!opened)
        return opened.why().words;
    auto journal = std::move(opened).value();
    std::vector<Fact> all;
    for (const auto &[device, seq] : serverHas())
        if (auto facts = journal.facts(device, 1, seq))
            all.insert(all.end(), facts->begin(), facts->end());
    std::sort(all.begin(), all.end(), base::happenedBefore);
    for (const Fact &fact : all) {
        folded.hear(fact);
        streams[fact.stream].push_back(fact);
    }
    for (const auto &machine : machines) {
        machine->pictures.clear();
        machine->picturesWhole = false;
        machine->tell("pictures");
        if (!until([&] { return machine->picturesWhole; }, patience))
            return QStringLiteral("%1 does not say what it shows").arg(machine->name());
        for (const auto &[stream, facts] : streams) {
            const auto shown = machine->pictures.find(stream);
            const QByteArray wanted =
                QCryptographicHash::hash(folded.picture(facts).toUtf8(), QCryptographicHash::Sha256).toHex();
            if (shown == machine->pictures.end() ? !folded.isOver(stream) : shown->second != wanted)
                return QStringLiteral("%1 shows of stream %2 (%3) what the log does not say")
                    .arg(machine->name(), stream.toString(), QString::fromLatin1(facts.front().type));
        }
    }
    return {};
}

QString Twin::verified()
{
    QStringList arguments{QStringLiteral("--database"), QString::fromUtf8(m_ground.ownerConninfo)};
    for (const auto &machine : machines)
        arguments << QStringLiteral("--store") << machine->storeToRead();
    // The hub writes its tables a moment after the facts are there.
    const auto deadline = std::chrono::steady_clock::now() + patience;
    for (;;) {
        QProcess verifier;
        verifier.setProcessChannelMode(QProcess::MergedChannels);
        verifier.start(QStringLiteral(JIKO_BIN_DIR "/jiko-verify"), arguments);
        if (!verifier.waitForFinished(static_cast<int>(std::chrono::milliseconds(patience).count())))
            return QStringLiteral("jiko-verify does not end");
        m_verifierSaid = QString::fromUtf8(verifier.readAll());
        const bool behind = m_hub && m_verifierSaid.contains(QLatin1String("not written yet"));
        if (verifier.exitStatus() != QProcess::NormalExit || verifier.exitCode() != 0)
            return QStringLiteral("jiko-verify says (%1):\n%2").arg(verifier.exitCode()).arg(m_verifierSaid);
        if (!behind)
            return {};
        if (std::chrono::steady_clock::now() > deadline)
            return QStringLiteral("the hub does not keep up:\n") + m_verifierSaid;
    }
}

} // namespace jiko::twin
