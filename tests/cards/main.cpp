// jiko-played-card-terminal: a card terminal that speaks nexo over TCP, played on this machine, for trying and the
// demo.
#include "cards/terminal_server.h"
#include "hub/service.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace jiko;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser line;
    line.setApplicationDescription(QStringLiteral("Plays a card terminal (nexo Sale to POI 3.1, JSON over TCP) that "
                                                  "calls itself POI-1. How a payment goes stands\n"
                                                  "in its sum; see tests/cards/README.md."));
    const QCommandLineOption listen(QStringLiteral("listen"), QStringLiteral("The port to answer at."),
        QStringLiteral("PORT"), QStringLiteral("7778"));
    line.addOption(listen);
    line.addHelpOption();
    line.process(app);

    hub::StopSignals stop;
    QObject::connect(&stop, &hub::StopSignals::stopAsked, &app, &QCoreApplication::quit);
    test::TerminalServer server([](const QString &, std::int64_t minor) { return test::playOfSum(minor); });
    QTextStream out(stdout);
    if (!server.listen(QHostAddress::LocalHost, static_cast<quint16>(line.value(listen).toUInt()))) {
        QTextStream(stderr) << "The port is taken.\n";
        return 5;
    }
    out << "listening on 127.0.0.1:" << server.port() << '\n' << Qt::flush;
    return QCoreApplication::exec();
}
