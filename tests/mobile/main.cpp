// jiko-played-mpesa: M-PESA as Safaricom publishes it, played on this machine, for trying and for the demo.
#include "hub/service.h"
#include "mobile/daraja_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdio>

using namespace jiko;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser line;
    line.setApplicationDescription(QStringLiteral(
        "Plays M-PESA: tokens, prompts, queries and call-backs. How a prompt goes stands in the phone's last digits;\n"
        "see tests/mobile/README.md. \"pay PHONE SHILLINGS [ACCOUNT]\" on its input is a guest who pays the number "
        "himself. Key and secret are \"key\" and \"secret\", the passkey is \"sandbox-passkey\"."));
    const QCommandLineOption listen(QStringLiteral("listen"), QStringLiteral("Where to answer."),
        QStringLiteral("PLACE"), QStringLiteral("127.0.0.1:8480"));
    line.addOption(listen);
    line.addHelpOption();
    line.process(app);

    hub::StopSignals stop;
    QObject::connect(&stop, &hub::StopSignals::stopAsked, &app, &QCoreApplication::quit);
    test::DarajaServer server({}, [](const QString &phone, std::int64_t) { return test::playOfPhone(phone); });
    QTextStream out(stdout);
    const auto listening = server.listen(line.value(listen));
    if (!listening) {
        QTextStream(stderr) << listening.why() << '\n';
        return 5;
    }
    QSocketNotifier typed(fileno(stdin), QSocketNotifier::Read);
    QTextStream in(stdin);
    QObject::connect(&typed, &QSocketNotifier::activated, &app, [&] {
        const QStringList words = in.readLine().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty())
            typed.setEnabled(false);
        else if (words.size() >= 3 && words[0] == QLatin1String("pay"))
            out << "paid " << server.payTill(words[1], words[2].toLongLong(), words.value(3)) << '\n' << Qt::flush;
    });
    QObject::connect(&server, &test::DarajaServer::pushed, &app, [&out](const QString &phone, qint64 shillings) {
        out << "asks " << phone << " for " << shillings << " shillings\n" << Qt::flush;
    });
    out << "listening on " << *listening << '\n' << Qt::flush;
    return QCoreApplication::exec();
}
