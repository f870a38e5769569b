#include "enrol/demo.h"

#include "enrol/desk.h"
#include "enrol/outlet.h"
#include "enrol/signing.h"
#include "enrol/terminals.h"
#include "identity/pin.h"
#include "store/migrator.h"
#include "store/pg_session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTcpServer>

namespace jiko::enrol {

using store::Cluster;
using store::PgSession;

namespace {

/// Everything of the demo is named inside this id, and so is the same on every machine.
const Id demoSpace = Id(QStringLiteral("6a696b6f-6d69-4c65-8c65-000000000001"));

constexpr std::chrono::seconds patience{60};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
}

bool mayListen(std::int32_t port)
{
    QTcpServer probe;
    return port > 0 && probe.listen(QHostAddress::LocalHost, static_cast<quint16>(port));
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

class Demo {
public:
    Demo(QString dataDir, QByteArray json) : m_dataDir(std::move(dataDir)), m_json(std::move(json)) { }

    Result<DemoOutlet, QString> setUp()
    {
        if (!QDir().mkpath(m_dataDir))
            return Refused{QStringLiteral("The folder %1 cannot be made").arg(m_dataDir)};
        m_dataDir = QDir(m_dataDir).absolutePath();
        auto pepper = keptPepper(m_dataDir + QStringLiteral("/pepper"));
        if (!pepper)
            return Refused{pepper.why()};
        m_pepper = std::move(pepper).value();
        const Id outlet = base::namedId(demoSpace, QStringLiteral("outlet"));
        auto authority = Authority::openOrMake(authorityFolder(), outlet);
        if (!authority)
            return Refused{authority.why()};
        const auto network = itsNetwork(*authority);
        if (!network)
            return Refused{network.why()};
        auto started = Cluster::start({clusterFolder(m_dataDir), {}, {}, *network});
        if (!started)
            return Refused{started.why().words};
        DemoOutlet demo{
            std::move(started).value(), base::namedId(demoSpace, QStringLiteral("tenant")), outlet, {}, {}, {}, 0};
        if (const auto made = demo.cluster.ensureDatabase(databaseName); !made)
            return Refused{made.why().words};
        demo.ownerConninfo = demo.cluster.conninfo(databaseName);
        PgSession owner({demo.ownerConninfo, "jiko-setup", patience});
        if (const auto migrated = store::migrateServer(owner); !migrated)
            return Refused{migrated.why()};
        if (const auto loaded = load(owner, demo); !loaded)
            return Refused{loaded.why()};
        if (const auto enrolled = enrol(owner, demo, *authority); !enrolled)
            return Refused{enrolled.why()};
        return demo;
    }

private:
    Result<Nothing, QString> load(PgSession &owner, DemoOutlet &demo)
    {
        // Hashing the PINs takes a second, and is for nothing when all is as it was left.
        const bool done = isLoaded(owner, demo.outlet);
        auto read = readRecords(m_json, demo.outlet, [&](const QString &pin) {
            return done ? QByteArray(32, '\0') : identity::pinHash(pin, demo.outlet, m_pepper);
        });
        if (!read)
            return Refused{read.why()};
        m_file = std::move(read).value();
        demo.people = m_file.people;
        if (done)
            return Nothing{};
        const auto opened = openOutlet(owner, {demo.tenant, m_file.outletName, demo.outlet, m_file.outletName});
        if (!opened)
            return opened;
        const auto loaded = loadRecords(owner, demo.outlet, m_file.records);
        if (!loaded)
            return Refused{loaded.why()};
        demo.recordsWritten = loaded->written;
        if (!writeWhole(stampPath(), stamp()))
            return Refused{QStringLiteral("The folder %1 takes no files").arg(m_dataDir)};
        return Nothing{};
    }

    /// The very file, with this pepper, into this database.
    bool isLoaded(PgSession &owner, const Id &outlet)
    {
        static const auto held = store::Statement::fromFile(":/sql/enrol/held_records.sql");
        if (contentsOf(stampPath()) != stamp())
            return false;
        const auto rows = owner.run(held, {{"outlet", outlet}});
        return rows && !rows->isEmpty();
    }
    QString stampPath() const { return m_dataDir + QStringLiteral("/loaded"); }
    QByteArray stamp() const
    {
        return QCryptographicHash::hash(m_json + m_pepper, QCryptographicHash::Sha256).toHex() + '\n';
    }

    std::vector<NewTerminal> wanted() const
    {
        std::vector<NewTerminal> terminals{
            {QStringLiteral("hub"), QStringLiteral("Hub"), QStringLiteral("hub"), {}, {}}};
        std::vector<QString> printers;
        for (const FileRecord &printer : m_file.ofKind("printer"))
            if (printer.body.value(QLatin1String("purpose")) == QLatin1String("receipt"))
                printers.push_back(printer.id.toString(QUuid::WithoutBraces));
        for (std::size_t till = 1; till <= 2; ++till)
            terminals.push_back(
                {QStringLiteral("till-%1").arg(till), QStringLiteral("Till %1").arg(till), QStringLiteral("pos"), {},
                    printers.empty() ? QString() : printers[std::min(till, printers.size()) - 1]});
        for (const FileRecord &station : m_file.ofKind("station"))
            terminals.push_back({QStringLiteral("kitchen-") + station.code,
                station.body.value(QLatin1String("names")).toObject().value(QLatin1String("en")).toString(),
                QStringLiteral("kitchen"), station.id.toString(QUuid::WithoutBraces), {}});
        terminals.push_back({QStringLiteral("host"), QStringLiteral("Host"), QStringLiteral("host"), {}, {}});
        terminals.push_back({QStringLiteral("office"), QStringLiteral("Office"), QStringLiteral("office"), {}, {}});
        return terminals;
    }

    QString authorityFolder() const { return m_dataDir + QStringLiteral("/authority"); }
    QString homeOf(const QString &terminal) const { return m_dataDir + QStringLiteral("/terminals/") + terminal; }

    /// For terminals that join by the desk: this machine alone, at ports that were free when they were chosen.
    Result<store::Network, QString> itsNetwork(const Authority &authority)
    {
        const auto papers = serverPapers(authority, authorityFolder(), base::utcNow());
        if (!papers)
            return Refused{papers.why()};
        m_desk = loadDeskPlace(homeOf(QStringLiteral("hub"))).value_or(DeskPlace{});
        if (!mayListen(m_desk.databasePort) && !store::isRunning(clusterFolder(m_dataDir)))
            m_desk.databasePort = freePort();
        if (m_desk.listen.isEmpty())
            m_desk.listen = QStringLiteral("127.0.0.1:%1").arg(freePort());
        m_desk.authority = authorityFolder();
        return store::Network{"127.0.0.1", static_cast<quint16>(m_desk.databasePort), authority.certificate(),
            papers->certificate, papers->key};
    }

    Result<Nothing, QString> enrol(PgSession &owner, DemoOutlet &demo, const Authority &authority)
    {
        const Grounds grounds{demo.tenant, demo.outlet, m_pepper,
            [&](const QByteArray &role) { return demo.cluster.conninfo(databaseName, role); }, &authority,
            m_desk.listen};
        for (NewTerminal terminal : wanted()) {
            const QString name = terminal.home;
            terminal.home = homeOf(name);
            if (const auto enrolled = enrolTerminal(owner, grounds, terminal); !enrolled)
                return Refused{QStringLiteral("%1: %2").arg(name, enrolled.why())};
            demo.homes[name] = terminal.home;
        }
        m_desk.databasePort = demo.cluster.port(); // of a server that ran already
        if (!saveDeskPlace(demo.homes[QStringLiteral("hub")], m_desk))
            return Refused{QStringLiteral("The folder %1 takes no files").arg(m_dataDir)};
        return Nothing{};
    }

    QString m_dataDir;
    QByteArray m_json;
    QByteArray m_pepper;
    RecordsFile m_file;
    DeskPlace m_desk;
};

} // namespace

QString clusterFolder(const QString &dataDir)
{
    return dataDir + QStringLiteral("/cluster");
}

Result<DemoOutlet, QString> setUpDemo(const QString &dataDir, const QString &recordsFile)
{
    const QByteArray json = contentsOf(recordsFile);
    if (json.isEmpty())
        return Refused{QStringLiteral("%1 cannot be read").arg(recordsFile)};
    return Demo(dataDir, json).setUp();
}

Result<Nothing, QString> placePrinters(const DemoOutlet &demo, const std::map<QString, QString> &addresses)
{
    std::vector<FileRecord> printers;
    for (const auto &[code, address] : addresses)
        printers.push_back({"printer", code, recordId(demo.outlet, "printer", code),
            {{QStringLiteral("transport"), QStringLiteral("tcp")}, {QStringLiteral("address"), address}}});
    PgSession owner({demo.ownerConninfo, "jiko-setup", patience});
    const auto loaded = loadRecords(owner, demo.outlet, printers);
    if (!loaded)
        return Refused{loaded.why()};
    return Nothing{};
}

} // namespace jiko::enrol
