// jiko-demo: opens the demo restaurant for people, or plays one evening in it and proves that everything agrees.
#include "demo/evening.h"
#include "demo/house_records.h"
#include "demo/old_till.h"
#include "demo/proof.h"
#include "demo/shots.h"
#include "demo/stage.h"
#include "enrol/demo.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <cstdio>
#include <unistd.h>

using namespace jiko;
using namespace jiko::demo;

namespace {
void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

int fail(const QString &words)
{
    std::fprintf(stderr, "jiko-demo: %s\n", qUtf8Printable(words));
    return 1;
}

/// In the user's data folder; as root where the database's own user can reach it.
QString dataFolder()
{
    const QByteArray chosen = qgetenv("XDG_DATA_HOME");
    if (::geteuid() == 0 && chosen.isEmpty())
        return QStringLiteral("/var/lib/jiko");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/jiko");
}

QString pinOf(const enrol::DemoOutlet &outlet, const QString &role, int which = 0)
{
    for (const auto &person : outlet.people)
        if (person.role == role && which-- == 0)
            return person.pin;
    return {};
}

void showSums(const char *where, const Sums &sums)
{
    const auto of = [&](const char *kind) {
        const auto at = sums.tenders.find(QLatin1String(kind));
        return base::plainText(at == sums.tenders.end() ? Money(0, base::kes) : at->second);
    };
    say(QStringLiteral("   %1 %2 %3 %4 %5 %6 %7 %8")
            .arg(QLatin1String(where), -14)
            .arg(sums.checks, 6)
            .arg(sums.covers, 7)
            .arg(base::plainText(sums.gross), 12)
            .arg(base::plainText(sums.tax), 11)
            .arg(of("cash"), 11)
            .arg(of("card"), 11)
            .arg(of("mobile_money"), 11));
}

/// Until the hub and every terminal have everything, or a minute has gone.
Result<Proof, QString> proveWhenSettled(const Witnesses &witnesses)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        auto proof = prove(witnesses);
        if (!proof || proof->holds() || timer.elapsed() > 60'000)
            return proof;
        QThread::msleep(250);
    }
}

const QString houseName = QStringLiteral("Jiko Milele");
const QString zTitle = QStringLiteral("Z REPORT");

/// The texts of the printed slips that have these words and lack those; waits for so many of them.
QStringList papersWith(const Stage &stage, const QString &words, const QString &without, int wanted)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const QStringList found = stage.papers({words}, without);
        if (found.size() >= wanted || timer.elapsed() > 20'000)
            return found;
        QThread::msleep(100);
    }
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jiko-demo"));
    QCommandLineParser line;
    line.setApplicationDescription(
        QStringLiteral("The restaurant Jiko Milele: opened for people, or one evening played and proved."));
    line.addHelpOption();
    const QCommandLineOption headless(QStringLiteral("headless"), QStringLiteral("Play one evening without windows"));
    const QCommandLineOption data(
        QStringLiteral("data"), QStringLiteral("Where the restaurant lives"), QStringLiteral("DIR"), dataFolder());
    const QCommandLineOption outOption(
        QStringLiteral("out"), QStringLiteral("Where paper, pictures and logs go"), QStringLiteral("DIR"));
    const QCommandLineOption shots(
        QStringLiteral("shots"), QStringLiteral("Take pictures of every screen"), QStringLiteral("DIR"));
    const QCommandLineOption covers(QStringLiteral("covers"), QStringLiteral("Guests of the evening, at least"),
        QStringLiteral("N"), QStringLiteral("64"));
    const QCommandLineOption seed(
        QStringLiteral("seed"), QStringLiteral("Another evening"), QStringLiteral("N"), QStringLiteral("1"));
    line.addOptions({headless, data, outOption, shots, covers, seed});
    line.process(app);

    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const bool forPeople = !line.isSet(headless) && !line.isSet(shots) && display;

    QElapsedTimer clock;
    clock.start();
    QString folder = line.value(data);
    // An evening is proved from an empty ledger: each is a restaurant of its own, beside the one that people use.
    if (!forPeople) {
        folder += QStringLiteral("/evenings/%1").arg(QCoreApplication::applicationPid());
    }
    const QString out = line.isSet(shots) ? line.value(shots)
        : line.isSet(outOption)           ? line.value(outOption)
                                : line.value(data) + (forPeople ? QStringLiteral("/demo") : QStringLiteral("/evening"));
    if (!forPeople)
        QDir(out).removeRecursively();
    Stage stage({QCoreApplication::applicationDirPath(), out, forPeople});
    const auto records =
        recordsOfTheHouse(stage, forPeople || line.isSet(shots) ? Hours::AsUsual : Hours::OfOneEvening);
    if (!records)
        return fail(records.why());
    auto made = enrol::setUpDemo(folder, *records);
    if (!made)
        return fail(made.why());
    enrol::DemoOutlet outlet = std::move(made).value();
    say(QStringLiteral("== Jiko Milele: database ready, %1 records written, %2 s")
            .arg(outlet.recordsWritten)
            .arg(static_cast<double>(clock.elapsed()) / 1000, 0, 'f', 1));

    const auto post = [&](const char *name, const char *program) {
        return Post{QLatin1String(name), QLatin1String(program), outlet.homes.at(QLatin1String(name))};
    };
    if (const auto started = stage.startMobileMoney(); !started)
        return fail(started.why());
    if (const auto started = stage.startHub(post("hub", "jiko-hub")); !started)
        return fail(started.why());
    for (const auto &each :
        {post("till-1", "jiko-pos"), post("till-2", "jiko-pos"), post("kitchen-grill", "jiko-kitchen"),
            post("kitchen-hot", "jiko-kitchen"), post("host", "jiko-host"), post("office", "jiko-office")})
        if (const auto started = stage.startProgram(each); !started)
            return fail(started.why());
    say(QStringLiteral("== Hub and programs open after %1 s")
            .arg(static_cast<double>(clock.elapsed()) / 1000, 0, 'f', 1));

    int exitCode = 0;
    if (forPeople) {
        say(QStringLiteral("   PINs of the demo staff:"));
        for (const auto &person : outlet.people)
            say(QStringLiteral("   %1  %2  %3").arg(person.pin, -8).arg(person.name, -18).arg(person.role));
        say(QStringLiteral("   M-PESA is played: a phone that ends in 001 cancels, in 003 stays silent; others pay."));
        say(QStringLiteral("   Printed paper: %1/paper   Close the windows to end.").arg(stage.out().absolutePath()));
        stage.waitForPeople();
    } else if (line.isSet(shots)) {
        if (const auto added = addOldTill(outlet); !added)
            return fail(added.why());
        const auto taken = takeShots(stage, pinOf(outlet, QStringLiteral("Cashier")),
            pinOf(outlet, QStringLiteral("Host")), pinOf(outlet, QStringLiteral("Manager")));
        if (!taken)
            exitCode = fail(taken.why());
        else
            say(QStringLiteral("== %1 pictures in %2").arg(*taken).arg(stage.out().absolutePath()));
    } else {
        Evening::Cast cast;
        cast.tillPin[0] = pinOf(outlet, QStringLiteral("Cashier"), 0);
        cast.tillPin[1] = pinOf(outlet, QStringLiteral("Cashier"), 1);
        cast.managerPin = pinOf(outlet, QStringLiteral("Manager"));
        cast.hostPin = pinOf(outlet, QStringLiteral("Host"));
        Evening::Power power;
        power.cut = [&]() -> Result<Nothing, QString> {
            if (const auto stopped = outlet.cluster.stop(); !stopped)
                return Refused{stopped.why().words};
            return Nothing{};
        };
        power.restore = [&]() -> Result<Nothing, QString> {
            auto again = store::Cluster::start({enrol::clusterFolder(folder), {}, {}});
            if (!again)
                return Refused{again.why().words};
            outlet.cluster = std::move(again).value();
            return Nothing{};
        };
        power.reopen = [&](const QString &name) {
            return stage.startProgram({name, QStringLiteral("jiko-kitchen"), outlet.homes.at(name)});
        };
        say(QStringLiteral("== The evening"));
        Evening evening(stage, cast, power, line.value(covers).toInt(), line.value(seed).toUInt());
        const auto tally = evening.play();
        if (!tally) {
            exitCode = fail(tally.why());
        } else {
            const QStringList zs = papersWith(stage, zTitle, {}, 2);
            QStringList journals;
            for (const auto &[name, home] : outlet.homes)
                if (QFile::exists(home + QStringLiteral("/journal.db")))
                    journals << home + QStringLiteral("/journal.db");
            const auto proof = proveWhenSettled({outlet.ownerConninfo, journals, zs});
            if (!proof) {
                exitCode = fail(proof.why());
            } else {
                // By the house's name, which every guest's paper bears: the words on it are of the guest's language.
                const QStringList receipts =
                    papersWith(stage, houseName, zTitle, static_cast<int>(proof->checks.checks));
                say(QStringLiteral("== What happened"));
                say(QStringLiteral("   %1 covers in %2 parties, %3 checks, %4 rounds sent, %5 tickets, %6 bumps, %7 "
                                   "void, %8 taps; %9 facts")
                        .arg(tally->covers)
                        .arg(tally->parties)
                        .arg(proof->checks.checks)
                        .arg(proof->rounds)
                        .arg(proof->tickets)
                        .arg(tally->bumps)
                        .arg(proof->voids)
                        .arg(tally->taps)
                        .arg(proof->facts));
                say(QStringLiteral("   %1 receipts and %2 Z reports printed").arg(receipts.size()).arg(zs.size()));
                say(QStringLiteral("   %1 %2 %3 %4 %5 %6 %7 %8")
                        .arg(QString(), -14)
                        .arg(QStringLiteral("checks"), 6)
                        .arg(QStringLiteral("covers"), 7)
                        .arg(QStringLiteral("gross"), 12)
                        .arg(QStringLiteral("VAT"), 11)
                        .arg(QStringLiteral("cash"), 11)
                        .arg(QStringLiteral("card"), 11)
                        .arg(QStringLiteral("M-PESA"), 11));
                showSums("checks", proof->checks);
                showSums("drawers", proof->drawers);
                showSums("printed Z", proof->paper);
                showSums("read model", proof->readModel);
                std::vector<QString> quarrels = proof->quarrels;
                const std::int64_t cash = tally->cashMinor[0] + tally->cashMinor[1];
                if (cash != proof->checks.cash.minor())
                    quarrels.push_back(
                        QStringLiteral("the cashiers counted %1 in cash").arg(base::plainText(Money(cash, base::kes))));
                if (tally->covers != proof->checks.covers)
                    quarrels.push_back(QStringLiteral("the host seated %1 covers").arg(tally->covers));
                if (receipts.size() < proof->checks.checks)
                    quarrels.push_back(QStringLiteral("only %1 receipts came out").arg(receipts.size()));
                for (const QString &quarrel : quarrels)
                    say(QStringLiteral("   DOES NOT AGREE: %1").arg(quarrel));
                if (quarrels.empty())
                    say(QStringLiteral("   All agree to the cent; %1 terminals hold the same facts, no chain is broken")
                            .arg(journals.size()));
                exitCode = quarrels.empty() ? 0 : 1;
            }
        }
        say(QStringLiteral("== Paper, pictures and logs: %1").arg(stage.out().absolutePath()));
    }
    if (const auto stopped = stage.stopAll(); !stopped) {
        say(QStringLiteral("   %1").arg(stopped.why()));
        exitCode = 1;
    }
    if (const auto stopped = outlet.cluster.stop(); !stopped) {
        say(stopped.why().words);
        exitCode = 1;
    }
    if (!forPeople)
        QDir(folder).removeRecursively();
    say(QStringLiteral("== %1 after %2 s")
            .arg(exitCode == 0 ? QStringLiteral("Done") : QStringLiteral("Failed"))
            .arg(static_cast<double>(clock.elapsed()) / 1000, 0, 'f', 1));
    return exitCode;
}
