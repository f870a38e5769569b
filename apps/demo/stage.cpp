#include "demo/stage.h"

#include "sync/secret_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>

#include <algorithm>

namespace jiko::demo {

using namespace std::chrono_literals;

namespace {
constexpr int patienceMs = 20'000;

/// A port that nobody listens on now.
int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}
} // namespace

Stage::Stage(Options options) : m_options(std::move(options)), m_out(m_options.out)
{
    for (const char *folder : {"paper", "pictures", "logs"})
        m_out.mkpath(QLatin1String(folder));
    // Sockets have short paths: the system allows 107 bytes.
    m_sockets = QDir::temp().filePath(QStringLiteral("jiko-demo-%1").arg(QCoreApplication::applicationPid()));
    QDir().mkpath(m_sockets);
    QFile::setPermissions(m_sockets, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Stage::~Stage()
{
    m_hands.clear();
    for (auto &running : m_running)
        if (running.process->state() != QProcess::NotRunning) {
            running.process->kill();
            running.process->waitForFinished(patienceMs);
        }
    QDir(m_sockets).removeRecursively();
}

QProcess &Stage::launch(const QString &name, const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(QDir(m_options.programs).filePath(program));
    process->setArguments(arguments);
    process->setStandardErrorFile(m_out.filePath(QStringLiteral("logs/%1.log").arg(name)));
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!m_options.windows) {
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    }
    process->setProcessEnvironment(environment);
    process->start();
    m_running.push_back({name, std::move(process)});
    return *m_running.back().process;
}

Result<QString, QString> Stage::firstLine(QProcess &process, const QString &name)
{
    QElapsedTimer timer;
    timer.start();
    while (!process.canReadLine() && timer.elapsed() < patienceMs && process.state() != QProcess::NotRunning)
        process.waitForReadyRead(200);
    if (process.error() == QProcess::FailedToStart)
        return Refused{QStringLiteral("%1 cannot be run: %2").arg(process.program(), process.errorString())};
    if (!process.canReadLine())
        return Refused{QStringLiteral("%1 did not start; see %2")
                           .arg(name, m_out.filePath(QStringLiteral("logs/%1.log").arg(name)))};
    return QString::fromUtf8(process.readLine()).trimmed();
}

Result<int, QString> Stage::startPrinter(const QString &name, int columns)
{
    const QString paper = m_out.filePath(QStringLiteral("paper/%1").arg(name));
    QDir().mkpath(paper);
    QProcess &process = launch(QStringLiteral("printer-%1").arg(name), QStringLiteral("jiko-virtual-printer"),
        {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--out"), paper,
            QStringLiteral("--columns"), QString::number(columns), QStringLiteral("--name"), name});
    auto line = firstLine(process, name);
    if (!line)
        return Refused{line.why()};
    const int port = line->mid(line->lastIndexOf(QLatin1Char(':')) + 1).toInt();
    if (port <= 0)
        return Refused{QStringLiteral("printer %1 did not say its port but: %2").arg(name, *line)};
    m_printers.push_back(name);
    return port;
}

Result<Nothing, QString> Stage::startMobileMoney()
{
    const QString name = QStringLiteral("mpesa");
    QProcess &process =
        launch(name, QStringLiteral("jiko-played-mpesa"), {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    const auto line = firstLine(process, name);
    if (!line)
        return Refused{line.why()};
    m_mobileMoney = line->mid(line->lastIndexOf(QLatin1Char(' ')) + 1);
    return Nothing{};
}

Result<int, QString> Stage::startCardTerminal()
{
    const QString name = QStringLiteral("card-terminal");
    QProcess &process =
        launch(name, QStringLiteral("jiko-played-card-terminal"), {QStringLiteral("--listen"), QStringLiteral("0")});
    const auto line = firstLine(process, name);
    if (!line)
        return Refused{line.why()};
    return line->mid(line->lastIndexOf(QLatin1Char(':')) + 1).trimmed().toInt();
}

Result<Nothing, QString> Stage::tellProcess(const QString &name, const QString &line)
{
    for (Running &each : m_running)
        if (each.name == name) {
            each.process->write(line.toLatin1() + '\n');
            if (each.process->waitForBytesWritten(patienceMs))
                return Nothing{};
        }
    return Refused{QStringLiteral("%1 does not run").arg(name)};
}

Result<Nothing, QString> Stage::payTill(const QString &phone, std::int64_t shillings)
{
    return tellProcess(QStringLiteral("mpesa"), QStringLiteral("pay %1 %2").arg(phone).arg(shillings));
}

Result<Nothing, QString> Stage::orderPrinter(const QString &name, const QString &order)
{
    return tellProcess(QStringLiteral("printer-%1").arg(name), order);
}

QStringList Stage::papers(const QStringList &words, const QString &without, const QString &printer) const
{
    QStringList found;
    for (const QString &each : m_printers) {
        if (!printer.isEmpty() && each != printer)
            continue;
        const QDir paper(m_out.filePath(QStringLiteral("paper/%1").arg(each)));
        for (const QString &name : paper.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
            QFile file(paper.filePath(name));
            const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
            const bool hasAll =
                std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
            if (hasAll && (without.isEmpty() || !text.contains(without)))
                found.append(paper.filePath(name));
        }
    }
    return found;
}

/// What the house would have of its provider: where he is, and the secrets.
Result<Nothing, QString> Stage::setUpGateway(const QString &hubHome) const
{
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    const QJsonObject place{{text("provider"), text("daraja")},
        {text("host"), QStringLiteral("http://%1").arg(m_mobileMoney)}, {text("shortcode"), text("174379")},
        {text("transaction_type"), text("CustomerPayBillOnline")},
        {text("callback"), QStringLiteral("http://127.0.0.1:%1").arg(m_hubPort)}, {text("hears_till"), true}};
    const QJsonObject secrets{{text("consumer_key"), text("key")}, {text("consumer_secret"), text("secret")},
        {text("passkey"), text("sandbox-passkey")}};
    for (const auto &[file, object] : {std::pair("gateway.json", place), std::pair("mpesa.secret", secrets)})
        if (!sync::writeSecretly(QDir(hubHome).filePath(QLatin1String(file)), QJsonDocument(object).toJson()))
            return Refused{QStringLiteral("%1 cannot be written into %2").arg(QLatin1String(file), hubHome)};
    return Nothing{};
}

Result<Nothing, QString> Stage::startHub(const Post &post)
{
    m_hubPort = freePort();
    if (!m_mobileMoney.isEmpty())
        if (const auto set = setUpGateway(post.home); !set)
            return set;
    launch(post.name, post.program,
        {QStringLiteral("--home"), post.home, QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:%1").arg(m_hubPort)});
    return Nothing{};
}

Result<Nothing, QString> Stage::startProgram(const Post &post)
{
    const QString socket = QDir(m_sockets).filePath(post.name);
    QStringList arguments{QStringLiteral("--home"), post.home, QStringLiteral("--hand"), socket};
    if (!m_options.windows)
        arguments << QStringLiteral("--size") << QStringLiteral("1280x800") << QStringLiteral("--language")
                  << m_options.language;
    // In a story nobody stands at a till while it is told elsewhere; in windows a till locks itself as in a house.
    if (post.program == QLatin1String("jiko-pos") && !m_options.windows)
        arguments << QStringLiteral("--lock-after") << QStringLiteral("0");
    launch(post.name, post.program, arguments);
    auto hand = std::make_unique<shell::Hand>(socket);
    if (const auto reached = hand->reach(20s); !reached)
        return Refused{
            QStringLiteral("%1 did not open: %2; see %3")
                .arg(post.name, reached.why().say, m_out.filePath(QStringLiteral("logs/%1.log").arg(post.name)))};
    hand->setPatience(usualPatience);
    m_hands[post.name] = std::move(hand);
    return Nothing{};
}

void Stage::kill(const QString &post)
{
    m_hands.erase(post);
    for (auto &running : m_running)
        if (running.name == post) {
            running.process->kill();
            running.process->waitForFinished(patienceMs);
        }
    std::erase_if(m_running, [&](const Running &each) { return each.name == post; });
}

Result<Nothing, QString> Stage::stopAll()
{
    m_hands.clear();
    QStringList unwell;
    // Programs first, then the hub, then the printers: the reverse of how they came.
    for (auto running = m_running.rbegin(); running != m_running.rend(); ++running)
        if (running->process->state() != QProcess::NotRunning)
            running->process->terminate();
    for (auto &running : m_running) {
        if (!running.process->waitForFinished(patienceMs)) {
            unwell << QStringLiteral("%1 did not end").arg(running.name);
            running.process->kill();
            running.process->waitForFinished();
        } else if (running.process->exitStatus() != QProcess::NormalExit || running.process->exitCode() != 0) {
            unwell << QStringLiteral("%1 ended with %2").arg(running.name).arg(running.process->exitCode());
        }
    }
    m_running.clear();
    if (!unwell.isEmpty())
        return Refused{unwell.join(QStringLiteral(", "))};
    return Nothing{};
}

void Stage::waitForPeople()
{
    for (auto &running : m_running)
        if (m_hands.contains(running.name))
            running.process->waitForFinished(-1);
}

shell::Hand &Stage::hand(const QString &post)
{
    return *m_hands.at(post);
}

} // namespace jiko::demo
