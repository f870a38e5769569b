// jiko-verify: whether a database or a terminal's store is what honest programs wrote. It reads, and writes nothing.
#include "verify/read_model.h"
#include "verify/told.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace {

using jiko::Fact;
using jiko::Nothing;
using jiko::Refused;
using jiko::Result;
namespace audit = jiko::audit;
namespace verify = jiko::verify;

enum Exit { Holds = 0, Broken = 1, CannotRead = 2 };
using Done = Result<Nothing, QString>;

constexpr char aboutText[] =
    "Checks that the facts of an outlet hold: each device's numbers, hashes and clock, payments, receipts, drawers, Z "
    "reports, and in a database the tables that people query. Each line names the first fact that does not hold. With "
    "both --database and --store the copies are also held against each other, which finds what was sealed anew or cut "
    "off.\n"
    "It reads one moment and writes nothing. The database is read as its owner; a password stands in a passfile "
    "(PGPASSFILE, or passfile= in CONNINFO), never on the command line.\n"
    "Exit codes: 0 all holds, 1 something does not, 2 something could not be read.";

const QCommandLineOption databaseOption(QStringLiteral("database"),
    QStringLiteral("The suite's database, in libpq's words: \"host=/run/jiko dbname=jiko user=jiko\"."),
    QStringLiteral("CONNINFO"));
const QCommandLineOption storeOption(QStringLiteral("store"),
    QStringLiteral("A terminal's folder, or the journal.db in it; may be given several times."),
    QStringLiteral("PATH"));
const QCommandLineOption atWorkOption(QStringLiteral("at-work"),
    QStringLiteral("The outlet is at work: one copy may be a little behind the other, and behind what its terminals "
                   "had told each other."));
const QCommandLineOption mostOption(QStringLiteral("most"),
    QStringLiteral("How many lines to print for each copy; 100 without it."), QStringLiteral("COUNT"),
    QStringLiteral("100"));

/// A store that is looked at, and what it is held against.
struct Store {
    verify::StoreFile file;
    QString name;
    std::optional<audit::Copies> copies;
};

class Verification {
public:
    Verification(verify::Report &report, audit::Copy copy) : m_report(report), m_copy(copy) { }

    Done openStore(const QString &path)
    {
        auto file = verify::StoreFile::open(path);
        if (!file)
            return Refused{file.why()};
        const QString name = QStringLiteral("store of device %1").arg(file->device());
        m_stores.push_back({std::move(file).value(), name, {}});
        return Nothing{};
    }

    Done readDatabase(const QByteArray &conninfo)
    {
        verify::Database database(conninfo);
        return database.atOneMoment([&]() -> Done {
            const auto outlets = database.outlets();
            if (!outlets)
                return Refused{outlets.why()};
            for (const verify::OutletThere &outlet : *outlets)
                if (const auto read = readOutlet(database, outlet); !read)
                    return read;
            for (const Store &store : m_stores)
                if (!store.copies)
                    return Refused{
                        QStringLiteral("the database does not know the outlet of %1").arg(store.file.path())};
            return Nothing{};
        });
    }

    Done readStores()
    {
        for (Store &store : m_stores)
            if (const auto read = readStore(store); !read)
                return read;
        return Nothing{};
    }

private:
    Done readOutlet(verify::Database &database, const verify::OutletThere &outlet)
    {
        const QString where = QStringLiteral("database, %1").arg(outlet.name);
        std::vector<Store *> stores;
        for (Store &store : m_stores)
            if (store.file.outlet() == outlet.outlet) {
                store.copies.emplace(QStringLiteral("the database"), QStringLiteral("the ") + store.name);
                stores.push_back(&store);
            }
        audit::Audit audit(m_copy);
        audit::Copies alone(QStringLiteral("the database"), {});
        const auto read = database.each(outlet.outlet, [&](const Fact &fact, bool parked) {
            audit.see(fact, parked);
            alone.seeFirst(fact, parked);
            for (Store *store : stores)
                store->copies->seeFirst(fact, parked);
        });
        if (!read)
            return read;
        const auto ends = database.ends(outlet.outlet);
        if (!ends)
            return Refused{ends.why()};
        for (const auto &[device, end] : *ends)
            alone.markFirst(device, end);

        auto findings = audit.findings();
        for (audit::Finding &finding : alone.findings(m_copy))
            findings.push_back(std::move(finding));
        std::sort(findings.begin(), findings.end(), audit::standsBefore);
        m_report.tell(where, findings, audit.ledger(), verify::lineOf(audit.tally()));
        return readTables(database, outlet, audit);
    }

    Done readTables(verify::Database &database, const verify::OutletThere &outlet, const audit::Audit &audit)
    {
        const QString where = QStringLiteral("read model, %1").arg(outlet.name);
        const auto held = verify::holdAgainst(database, outlet.outlet, audit.ledger());
        if (!held)
            return Refused{held.why()};
        if (!held->written && held->rows == 0) {
            if (!audit.ledger().checks.empty())
                m_report.remark(where, QStringLiteral("no hub has written it yet."));
            return Nothing{};
        }
        QString summary = QStringLiteral("%1 rows").arg(held->rows);
        if (held->behind > 0)
            summary += QStringLiteral(", %1 checks or drawers not written yet and left out").arg(held->behind);
        m_report.tell(where, held->findings, audit.ledger(), summary);
        return Nothing{};
    }

    Done readStore(Store &store)
    {
        audit::Audit audit(m_copy);
        const auto read = store.file.each([&](const Fact &fact, bool parked) {
            audit.see(fact, parked);
            if (store.copies)
                store.copies->seeSecond(fact, parked);
        });
        if (!read)
            return read;
        m_report.tell(store.name, audit.findings(), audit.ledger(), verify::lineOf(audit.tally()));
        if (store.copies)
            m_report.tell(store.name + QStringLiteral(" and database"), store.copies->findings(m_copy), audit.ledger(),
                QStringLiteral("held against each other"));
        return Nothing{};
    }

    verify::Report &m_report;
    audit::Copy m_copy;
    std::vector<Store> m_stores;
};

Done verifyAll(const QCommandLineParser &line, verify::Report &report)
{
    Verification verification(report, line.isSet(atWorkOption) ? audit::Copy::AtWork : audit::Copy::AtRest);
    for (const QString &path : line.values(storeOption))
        if (const auto opened = verification.openStore(path); !opened)
            return opened;
    if (line.isSet(databaseOption))
        if (const auto read = verification.readDatabase(line.value(databaseOption).toUtf8()); !read)
            return read;
    return verification.readStores();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jiko-verify"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JIKO_VERSION));
    QCommandLineParser line;
    line.setApplicationDescription(QLatin1String(aboutText));
    line.addOptions({databaseOption, storeOption, atWorkOption, mostOption});
    line.addHelpOption();
    line.addVersionOption();
    // Its own way, so that wrong use is told apart from a copy that does not hold.
    if (!line.parse(QCoreApplication::arguments())) {
        QTextStream(stderr) << line.errorText() << '\n';
        return CannotRead;
    }
    if (line.isSet(QStringLiteral("help")))
        line.showHelp(Holds);
    if (line.isSet(QStringLiteral("version")))
        line.showVersion();
    if (!line.positionalArguments().isEmpty() || !(line.isSet(databaseOption) || line.isSet(storeOption))) {
        QTextStream(stderr) << line.helpText();
        return CannotRead;
    }

    QTextStream out(stdout);
    verify::Report report(out, line.value(mostOption).toInt());
    const auto done = verifyAll(line, report);
    out.flush();
    if (!done) {
        QTextStream(stderr) << done.why() << '\n';
        return CannotRead;
    }
    return report.allHolds() ? Holds : Broken;
}
