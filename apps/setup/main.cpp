// jiko-setup: the private database, outlets, terminals and the demo restaurant, from a shell.
#include "enrol/demo.h"
#include "enrol/desk.h"
#include "enrol/hub_call.h"
#include "enrol/outlet.h"
#include "enrol/signing.h"
#include "enrol/terminals.h"
#include "identity/pin.h"
#include "store/migrator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

namespace {

using jiko::Id;
using jiko::Nothing;
using jiko::Refused;
using jiko::Result;
namespace enrol = jiko::enrol;
namespace store = jiko::store;

enum Exit { Well = 0, Failed = 1, WrongUse = 2 };
using Done = Result<Nothing, QString>;

QTextStream out(stdout);

const QCommandLineOption clusterOption(
    QStringLiteral("cluster"), QStringLiteral("The private database's folder."), QStringLiteral("DIR"));
const QCommandLineOption dataOption(
    QStringLiteral("data"), QStringLiteral("demo: the folder that holds everything of it."), QStringLiteral("DIR"));
const QCommandLineOption fileOption(QStringLiteral("file"),
    QStringLiteral("demo, load: the records, as JSON; without it the demo restaurant's own."), QStringLiteral("FILE"));
const QCommandLineOption tenantOption(
    QStringLiteral("tenant"), QStringLiteral("outlet: the tenant's id; without it a new one."), QStringLiteral("ID"));
const QCommandLineOption outletOption(QStringLiteral("outlet"),
    QStringLiteral("The outlet's id; for outlet: a new one without it."), QStringLiteral("ID"));
const QCommandLineOption nameOption(
    QStringLiteral("name"), QStringLiteral("outlet, enrol: what people call it."), QStringLiteral("NAME"));
const QCommandLineOption kindOption(
    QStringLiteral("kind"), QStringLiteral("enrol: pos, kitchen, host, office or hub."), QStringLiteral("KIND"));
const QCommandLineOption homeOption(
    QStringLiteral("home"), QStringLiteral("enrol: the terminal's folder."), QStringLiteral("DIR"));
const QCommandLineOption pepperOption(QStringLiteral("pepper"),
    QStringLiteral("enrol, load: the outlet's pepper, in hex; made where the file is missing."),
    QStringLiteral("FILE"));

const QCommandLineOption networkOption(QStringLiteral("network"),
    QStringLiteral("start: let terminals of other machines in at this address of ours; enrol: where the hub's desk "
                   "answers them."),
    QStringLiteral("ADDRESS"));

constexpr char actionsText[] =
    "What to do:\n"
    "  start    make the private database where missing, and start it (--cluster; for terminals of other\n"
    "           machines --network --outlet --pepper)\n"
    "  stop     stop it (--cluster)\n"
    "  migrate  bring it up to date (--cluster)\n"
    "  outlet   open an outlet, or rename it (--cluster --name [--tenant] [--outlet])\n"
    "  load     load records into an outlet (--cluster --outlet --pepper --file)\n"
    "  enrol    enrol a terminal (--cluster --outlet --name --kind --home --pepper)\n"
    "  demo     all of it for the demo restaurant; prints its PINs (--data [--file])";

/// Where the hub's desk answers; empty without --network.
QString deskOf(const QCommandLineParser &line)
{
    return line.isSet(networkOption) ? enrol::placeWithPort(line.value(networkOption)) : QString();
}

QString authorityFolder(const QCommandLineParser &line)
{
    return QFileInfo(line.value(pepperOption)).absolutePath() + QStringLiteral("/authority");
}

Result<std::optional<store::Network>, QString> networkOf(const QCommandLineParser &line)
{
    if (!line.isSet(networkOption) || !line.isSet(pepperOption))
        return std::optional<store::Network>();
    const QString folder = authorityFolder(line);
    const auto authority = enrol::Authority::openOrMake(folder, Id::fromString(line.value(outletOption)));
    if (!authority)
        return Refused{authority.why()};
    const auto papers = enrol::serverPapers(*authority, folder, jiko::base::utcNow());
    if (!papers)
        return Refused{papers.why()};
    store::Network network;
    network.addresses = line.value(networkOption).toLatin1();
    network.authority = authority->certificate();
    network.certificate = papers->certificate;
    network.key = papers->key;
    return std::optional(network);
}

/// The database of --cluster, running and up to date, as its owner.
Result<store::Cluster, QString> started(const QCommandLineParser &line)
{
    const auto network = networkOf(line);
    if (!network)
        return Refused{network.why()};
    auto cluster = store::Cluster::start({QDir(line.value(clusterOption)).absolutePath(), {}, {}, *network});
    if (!cluster)
        return Refused{cluster.why().words};
    return std::move(cluster).value();
}

template <class Act> Done withOwner(const QCommandLineParser &line, Act act)
{
    const auto cluster = started(line);
    if (!cluster)
        return Refused{cluster.why()};
    if (const auto made = cluster->ensureDatabase(enrol::databaseName); !made)
        return Refused{made.why().words};
    store::PgSession owner({cluster->conninfo(enrol::databaseName), "jiko-setup", std::chrono::seconds(60)});
    if (const auto migrated = store::migrateServer(owner); !migrated)
        return Refused{migrated.why()};
    return act(owner, *cluster);
}

Result<QByteArray, QString> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Refused{QStringLiteral("%1 cannot be read").arg(path)};
    return file.readAll();
}

Id idOr(const QString &text, const Id &otherwise)
{
    const Id id = Id::fromString(text);
    return id.isNull() ? otherwise : id;
}

Done start(const QCommandLineParser &line)
{
    const auto cluster = started(line);
    if (!cluster)
        return Refused{cluster.why()};
    out << (cluster->wasRunning() ? "It runs already: " : "Started: ") << cluster->conninfo(enrol::databaseName)
        << '\n';
    return Nothing{};
}

Done stop(const QCommandLineParser &line)
{
    if (!QFile::exists(line.value(clusterOption) + QStringLiteral("/PG_VERSION")))
        return Refused{QStringLiteral("There is no database in %1").arg(line.value(clusterOption))};
    auto cluster = started(line);
    if (!cluster)
        return Refused{cluster.why()};
    auto its = std::move(cluster).value();
    if (const auto stopped = its.stop(); !stopped)
        return Refused{stopped.why().words};
    out << "Stopped.\n";
    return Nothing{};
}

Done migrate(const QCommandLineParser &line)
{
    return withOwner(line, [](store::PgSession &, const store::Cluster &) -> Done {
        out << "The database is up to date.\n";
        return Nothing{};
    });
}

Done openOutlet(const QCommandLineParser &line)
{
    const enrol::Outlet outlet{idOr(line.value(tenantOption), jiko::newId()), line.value(nameOption),
        idOr(line.value(outletOption), jiko::newId()), line.value(nameOption)};
    return withOwner(line, [&](store::PgSession &owner, const store::Cluster &) -> Done {
        if (const auto opened = enrol::openOutlet(owner, outlet); !opened)
            return opened;
        out << "tenant " << outlet.tenant.toString(QUuid::WithoutBraces) << "\noutlet "
            << outlet.outlet.toString(QUuid::WithoutBraces) << '\n';
        return Nothing{};
    });
}

Done demo(const QCommandLineParser &line)
{
    const auto set = line.isSet(fileOption) ? enrol::setUpDemo(line.value(dataOption), line.value(fileOption))
                                            : enrol::setUpDemo(line.value(dataOption));
    if (!set)
        return Refused{set.why()};
    out << "Records written: " << set->recordsWritten << "\n\nTerminals:\n";
    for (const auto &[name, home] : set->homes)
        out << "  " << name.leftJustified(16) << home << '\n';
    out << "\nPINs of the demo, which nobody else should use:\n";
    for (const enrol::FilePerson &person : set->people)
        out << "  " << person.pin.leftJustified(8) << person.name.leftJustified(24) << person.role << '\n';
    return Nothing{};
}

Done load(const QCommandLineParser &line)
{
    const Id outlet = Id::fromString(line.value(outletOption));
    const auto pepper = enrol::keptPepper(line.value(pepperOption));
    if (!pepper)
        return Refused{pepper.why()};
    const auto json = contentsOf(line.value(fileOption));
    if (!json)
        return Refused{json.why()};
    const auto read = enrol::readRecords(
        *json, outlet, [&](const QString &pin) { return jiko::identity::pinHash(pin, outlet, *pepper); });
    if (!read)
        return Refused{read.why()};
    return withOwner(line, [&](store::PgSession &owner, const store::Cluster &) -> Done {
        const auto loaded = enrol::loadRecords(owner, outlet, read->records);
        if (!loaded)
            return Refused{loaded.why()};
        out << loaded->written << " records written, " << loaded->unchanged << " were there.\n";
        return Nothing{};
    });
}

Done enrolOne(const QCommandLineParser &line)
{
    const auto pepper = enrol::keptPepper(line.value(pepperOption));
    if (!pepper)
        return Refused{pepper.why()};
    return withOwner(line, [&](store::PgSession &owner, const store::Cluster &cluster) -> Done {
        static const store::Statement itsTenant("SELECT tenant FROM jiko.outlet WHERE outlet = CAST(:outlet AS uuid)");
        const Id outlet = Id::fromString(line.value(outletOption));
        const auto tenant = owner.run(itsTenant, {{"outlet", outlet}});
        if (!tenant || tenant->isEmpty())
            return Refused{QStringLiteral("There is no outlet %1").arg(line.value(outletOption))};
        const auto authority = enrol::Authority::openOrMake(authorityFolder(line), outlet);
        if (!authority)
            return Refused{authority.why()};
        const enrol::Grounds grounds{(*tenant)[0].id(0), outlet, *pepper,
            [&](const QByteArray &role) { return cluster.conninfo(enrol::databaseName, role); }, &*authority,
            deskOf(line)};
        const auto terminal = enrol::enrolTerminal(owner, grounds,
            {QDir(line.value(homeOption)).absolutePath(), line.value(nameOption), line.value(kindOption), {}, {}});
        if (!terminal)
            return Refused{terminal.why()};
        if (line.isSet(networkOption) && terminal->kind == QLatin1String("hub")
            && !enrol::saveDeskPlace(terminal->home, {authorityFolder(line), deskOf(line), cluster.port()}))
            return Refused{QStringLiteral("The folder %1 takes no files").arg(terminal->home)};
        out << "Device " << terminal->device << " is enrolled in " << terminal->home << '\n';
        return Nothing{};
    });
}

struct Action {
    const char *name;
    std::vector<const QCommandLineOption *> needs;
    Done (*run)(const QCommandLineParser &);
};
const std::vector<Action> &all()
{
    static const std::vector<Action> actions{
        {"start", {&clusterOption}, start},
        {"stop", {&clusterOption}, stop},
        {"migrate", {&clusterOption}, migrate},
        {"outlet", {&clusterOption, &nameOption}, openOutlet},
        {"load", {&clusterOption, &outletOption, &pepperOption, &fileOption}, load},
        {"enrol", {&clusterOption, &outletOption, &nameOption, &kindOption, &homeOption, &pepperOption}, enrolOne},
        {"demo", {&dataOption}, demo},
    };
    return actions;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jiko-setup"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JIKO_VERSION));
    QCommandLineParser line;
    line.setApplicationDescription(QLatin1String(actionsText));
    line.addPositionalArgument(QStringLiteral("ACTION"), QStringLiteral("One of the above."));
    line.addOptions({clusterOption, dataOption, fileOption, tenantOption, outletOption, nameOption, kindOption,
        homeOption, pepperOption, networkOption});
    line.addHelpOption();
    line.addVersionOption();
    line.process(app);

    const QStringList words = line.positionalArguments();
    for (const Action &action : all()) {
        if (words != QStringList{QLatin1String(action.name)})
            continue;
        for (const QCommandLineOption *needed : action.needs)
            if (!line.isSet(*needed)) {
                QTextStream(stderr) << action.name << " wants --" << needed->names().first() << '\n';
                return WrongUse;
            }
        const auto done = action.run(line);
        if (!done)
            QTextStream(stderr) << done.why() << '\n';
        out.flush();
        return done ? Well : Failed;
    }
    QTextStream(stderr) << line.helpText();
    return WrongUse;
}
