// jiko-virtual-printer: a printer to try the programs with. Says where it listens on standard output, then prints every
// slip as a picture into a folder. Ends with 1 when any job was malformed.
#include "printer/virtual_printer.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTextStream>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace {
int signalPipe[2];

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

using jiko::virtualprinter::VirtualPrinter;

/// One order a line: "paper out", "paper in", "paper low", "cover open", "cover shut", "mute", "speak",
/// "garbage", "sense", "jam", "unjam", "die", "revive".
void obey(VirtualPrinter &printer, const QByteArray &order)
{
    if (order == "paper out" || order == "paper in")
        printer.setPaperOut(order == "paper out");
    else if (order == "paper low")
        printer.setPaperLow(true);
    else if (order == "cover open" || order == "cover shut")
        printer.setCoverOpen(order == "cover open");
    else if (order == "mute" || order == "speak")
        printer.setMute(order == "mute");
    else if (order == "garbage" || order == "sense")
        printer.setGarbage(order == "garbage" ? std::optional<quint32>(1) : std::nullopt);
    else if (order == "jam" || order == "unjam")
        printer.setCutterJammed(order == "jam");
    else if (order == "die")
        printer.die();
    else if (order == "revive")
        printer.revive();
    else if (!order.isEmpty())
        QTextStream(stderr) << "unknown order: " << order << '\n';
}
} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);

    QCommandLineParser line;
    line.setApplicationDescription(QStringLiteral("A receipt printer without paper"));
    line.addHelpOption();
    const auto option = [&](const char *key, const char *help, const char *value, const char *byDefault = "") {
        const QCommandLineOption made{QString::fromLatin1(key), QString::fromLatin1(help), QString::fromLatin1(value),
            QString::fromLatin1(byDefault)};
        line.addOption(made);
        return made;
    };
    const auto listen = option("listen", "Where to listen; port 0 chooses one", "ADDRESS:PORT", "127.0.0.1:0");
    const auto pty = QCommandLineOption(QStringLiteral("pty"), QStringLiteral("Open a serial line instead"));
    line.addOption(pty);
    const auto out = option("out", "Folder for pictures, texts and logs", "DIR");
    const auto columns = option("columns", "48 or 42 (80 mm), 32 (58 mm)", "N", "48");
    const auto name = option("name", "Its name, which begins the names of its files", "NAME", "printer");
    const auto speed = option("dots-per-second", "How fast it prints; 0: at once", "N", "0");
    const auto paper = option("paper", "Rows of dots left on the roll", "N");
    const auto diesAt = option("dies-at", "Loses power at this byte", "N");
    const auto mute = QCommandLineOption(QStringLiteral("mute"), QStringLiteral("Answers nothing"));
    line.addOption(mute);
    const auto file = option("file", "Print what is appended to a file instead", "PATH");
    const auto faults = option("faults", "What goes wrong: lines like \"at 700 power-off for 300\"", "FILE");
    const auto seed = option("seed", "Twenty faults thrown by this seed within the first 100,000 bytes", "N");
    line.process(app);

    jiko::virtualprinter::Model model;
    model.name = line.value(name);
    model.columns = line.value(columns).toInt();
    model.hasCutter = model.columns != 32;
    model.dotsPerSecond = line.value(speed).toInt();
    VirtualPrinter printer(model);
    printer.setMute(line.isSet(mute));
    if (line.isSet(out))
        printer.writeTo(line.value(out));
    if (line.isSet(paper))
        printer.setPaperLeft(line.value(paper).toInt());
    if (line.isSet(diesAt))
        printer.dieAtByte(line.value(diesAt).toLongLong());
    if (line.isSet(seed))
        printer.plan(jiko::virtualprinter::randomFaults(line.value(seed).toUInt(), 20, 100'000, 3000));
    if (line.isSet(faults)) {
        QFile script(line.value(faults));
        const bool open = script.open(QIODevice::ReadOnly);
        const auto plan = jiko::virtualprinter::faultsFrom(QString::fromUtf8(script.readAll()));
        if (!open || !plan) {
            QTextStream(stderr) << "no list of faults: " << line.value(faults) << '\n';
            return 2;
        }
        printer.plan(*plan);
    }

    QTextStream say(stdout);
    if (line.isSet(file)) {
        if (!printer.readFile(line.value(file))) {
            QTextStream(stderr) << "cannot read " << line.value(file) << '\n';
            return 2;
        }
        say << "file " << line.value(file) << Qt::endl;
    } else if (line.isSet(pty)) {
        say << "serial " << printer.openPty() << Qt::endl;
    } else {
        const QString where = line.value(listen);
        const auto colon = where.lastIndexOf(QLatin1Char(':'));
        const QHostAddress address(where.left(colon));
        const quint16 port = printer.listen(address, where.mid(colon + 1).toUShort());
        if (colon < 0 || port == 0) {
            QTextStream(stderr) << "cannot listen on " << where << '\n';
            return 2;
        }
        say << "listening " << address.toString() << ':' << port << Qt::endl;
    }
    QObject::connect(&printer, &VirtualPrinter::failed,
        [&](const QString &why) { QTextStream(stderr) << model.name << ": " << why << '\n'; });

    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) == 0) {
        std::signal(SIGTERM, onSignal);
        std::signal(SIGINT, onSignal);
    }
    QSocketNotifier stopped(signalPipe[1], QSocketNotifier::Read);
    QObject::connect(&stopped, &QSocketNotifier::activated, &app, &QCoreApplication::quit);

    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QByteArray typed;
    QObject::connect(&orders, &QSocketNotifier::activated, [&] {
        char bytes[256];
        const auto got = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (got <= 0) {
            orders.setEnabled(false);
            return;
        }
        typed += QByteArray(bytes, got);
        for (auto end = typed.indexOf('\n'); end >= 0; end = typed.indexOf('\n')) {
            obey(printer, typed.left(end).trimmed());
            typed.remove(0, end + 1);
        }
    });

    app.exec();
    return printer.errors().isEmpty() ? 0 : 1;
}
