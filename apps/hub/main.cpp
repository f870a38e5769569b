// jiko-hub: writes the read model, answers /health and /metrics. Exit codes stand in --help and in README.md.
#include "hub/enrolment_desk.h"
#include "hub/gateway/gateway_setup.h"
#include "hub/hub.h"
#include "hub/json_log.h"
#include "hub/rebuild.h"
#include "hub/service.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTextStream>

namespace {

Q_LOGGING_CATEGORY(logHub, "jiko.hub")

enum Exit {
    Well = 0,
    WrongUse = 2,
    NotEnrolled = 3,
    JournalClosed = 4,
    CannotListen = 5,
    Differs = 6,
    NoDatabase = 7,
    NoGateway = 8
};

constexpr char exitCodes[] =
    "Exit codes: 0 stopped as asked, 2 wrong use, 3 this folder is no enrolled hub, 4 the journal "
    "cannot be opened, 5 cannot listen there, 6 log or read model do not hold, 7 no database, 8 the gateway's "
    "configuration or secrets cannot be used.";
constexpr char defaultPlace[] = "127.0.0.1:8470";

/// --listen, else "listen" in the home's hub.json, else the loopback.
QString placeToListen(const QString &asked, const QString &home)
{
    if (asked == QLatin1String("unix"))
        return QStringLiteral("unix:") + home + QStringLiteral("/hub.sock");
    if (!asked.isEmpty())
        return asked;
    QFile file(home + QStringLiteral("/hub.json"));
    if (file.open(QIODevice::ReadOnly))
        if (const auto listen = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("listen"));
            listen.isString())
            return placeToListen(listen.toString(), home);
    return QLatin1String(defaultPlace);
}

int failed(const jiko::hub::RebuildProblem &problem)
{
    qCCritical(logHub, "%s", qUtf8Printable(problem.words));
    return problem.kind == jiko::hub::RebuildTrouble::Unreachable ? NoDatabase : Differs;
}

int rebuild(const jiko::sync::Terminal &terminal)
{
    const auto rebuilt = jiko::hub::rebuild(terminal);
    if (!rebuilt)
        return failed(rebuilt.why());
    QTextStream(stdout) << "Wrote " << rebuilt->rows << " rows anew from " << rebuilt->facts << " facts.\n";
    return Well;
}

int verify(const jiko::sync::Terminal &terminal)
{
    const auto verified = jiko::hub::verify(terminal);
    if (!verified)
        return failed(verified.why());
    QTextStream out(stdout);
    for (const QString &line : verified->brokenFacts + verified->differingTables)
        out << line << '\n';
    out << verified->facts << " facts, " << verified->rows << " rows: "
        << (verified->holds() ? "chains hold, and the read model is what the log gives.\n" : "this does not hold.\n");
    return verified->holds() ? Well : Differs;
}

/// Nothing where the hub has no desk.
jiko::Result<std::unique_ptr<jiko::hub::EnrolmentDesk>, QString> openDesk(const jiko::sync::Terminal &terminal)
{
    const auto place = jiko::enrol::loadDeskPlace(terminal.home);
    if (!place)
        return std::unique_ptr<jiko::hub::EnrolmentDesk>();
    auto desk = jiko::hub::EnrolmentDesk::open(terminal, *place);
    if (!desk)
        return desk;
    const auto listening = (*desk)->listen(place->listen);
    if (!listening)
        return jiko::Refused{listening.why()};
    qCInfo(logHub, "terminals enrol at %s", qUtf8Printable(*listening));
    return desk;
}

int serve(const jiko::sync::Terminal &terminal, const QString &place, jiko::hub::StopSignals &signals)
{
    const auto gateway = jiko::hub::gatewaySetup(terminal.home);
    if (!gateway) {
        qCCritical(logHub, "%s", qUtf8Printable(gateway.why()));
        return NoGateway;
    }
    jiko::hub::Hub hub(terminal, *gateway);
    QObject::connect(&signals, &jiko::hub::StopSignals::stopAsked, &hub, [] {
        qCInfo(logHub, "stopping");
        jiko::hub::tellServiceManager("STOPPING=1");
        QCoreApplication::exit(Well);
    });
    QObject::connect(
        &hub, &jiko::hub::Hub::stopped, &hub, [] { QCoreApplication::exit(JournalClosed); }, Qt::QueuedConnection);
    QObject::connect(&hub, &jiko::hub::Hub::ready, &hub, [&hub] {
        qCInfo(logHub, "ready");
        jiko::hub::tellServiceManager("READY=1");
        jiko::hub::keepWatchdogQuiet(&hub);
    });
    const auto listening = hub.listen(place);
    if (!listening) {
        qCCritical(logHub, "%s", qUtf8Printable(listening.why()));
        return CannotListen;
    }
    qCInfo(logHub, "listening on %s", qUtf8Printable(*listening));
    const auto desk = openDesk(terminal);
    if (!desk) {
        qCCritical(logHub, "%s", qUtf8Printable(desk.why()));
        return CannotListen;
    }
    hub.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jiko-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JIKO_VERSION));

    QCommandLineParser line;
    line.setApplicationDescription(
        QStringLiteral("Writes the read model of an outlet and answers /health, /metrics and /version.\n")
        + QLatin1String(exitCodes));
    const QCommandLineOption home(
        QStringLiteral("home"), QStringLiteral("The folder that enrolment made."), QStringLiteral("DIR"));
    const QCommandLineOption listen(QStringLiteral("listen"),
        QStringLiteral("Where to answer HTTP: 127.0.0.1:PORT (0: any free one), unix (hub.sock in the home) or "
                       "unix:/PATH. Without it \"listen\" in the home's hub.json, or 127.0.0.1:8470."),
        QStringLiteral("PLACE"));
    const QCommandLineOption rebuildOption(
        QStringLiteral("rebuild"), QStringLiteral("Write the read model anew from the log, and end."));
    const QCommandLineOption verifyOption(QStringLiteral("verify"),
        QStringLiteral("Check the log's chains and compare the read model with the log, and end."));
    line.addOptions({home, listen, rebuildOption, verifyOption});
    line.addHelpOption();
    line.addVersionOption();
    line.process(app);
    if (!line.isSet(home) || !line.positionalArguments().isEmpty()
        || (line.isSet(rebuildOption) && line.isSet(verifyOption))) {
        QTextStream(stderr) << line.helpText();
        return WrongUse;
    }

    jiko::hub::logAsJson();
    QLoggingCategory::setFilterRules(QStringLiteral("jiko.*.info=true"));
    const auto terminal = jiko::sync::loadTerminal(line.value(home));
    if (!terminal || terminal->kind != QLatin1String("hub")) {
        qCCritical(logHub, "%s is not the home of an enrolled hub", qUtf8Printable(line.value(home)));
        return NotEnrolled;
    }
    if (line.isSet(rebuildOption))
        return rebuild(*terminal);
    if (line.isSet(verifyOption))
        return verify(*terminal);
    jiko::hub::StopSignals signals;
    return serve(*terminal, placeToListen(line.value(listen), line.value(home)), signals);
}
