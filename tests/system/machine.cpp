#include "system/twin.h"

#include <QDir>
#include <QFile>

#include <csignal>

namespace jiko::twin {

using namespace std::chrono_literals;

Machine::Machine(QString name, QString kind, QString home, const QString &socketDir, const QString &farSocketDir)
    : cable(socketDir, farSocketDir),
      m_name(std::move(name)),
      m_kind(std::move(kind)),
      m_home(std::move(home))
{
}

Machine::~Machine()
{
    kill();
}

void Machine::start(std::uint64_t seed)
{
    m_ready = false;
    m_trouble.clear();
    m_thisLife = 0;
    m_state = {};
    m_process = std::make_unique<QProcess>();
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, [this] { hear(); });
    m_process->setStandardErrorFile(m_home + QStringLiteral(".log"), QIODevice::Append);
    if (m_place)
        m_process->setChildProcessModifier([place = m_place] { place->enter(); });
    m_startedAt = std::chrono::steady_clock::now();
    m_process->start(QStringLiteral(JIKO_BIN_DIR "/../tests/twin-terminal"),
        {QStringLiteral("--home"), m_home, QStringLiteral("--seed"), QString::number(seed)});
    if (!m_process->waitForStarted())
        qFatal("twin-terminal: %s", qUtf8Printable(m_process->errorString()));
}

void Machine::kill()
{
    if (!m_process)
        return;
    ::kill(static_cast<pid_t>(m_process->processId()), SIGKILL);
    m_process->waitForFinished();
    hear(); // what it had said is said
    m_process.reset();
    m_ready = false;
}

QString Machine::storeToRead() const
{
    if (!m_place)
        return m_home;
    const QString copy = m_home + QStringLiteral(".seen");
    QDir(copy).removeRecursively();
    QDir().mkpath(copy);
    for (const char *file : {"terminal.json", "journal.db", "journal.db-wal"})
        QFile::copy(home() + QLatin1Char('/') + QLatin1String(file), copy + QLatin1Char('/') + QLatin1String(file));
    return copy;
}

bool Machine::quit()
{
    tell("quit");
    const bool ended = until([this] { return !runs(); }, 60s);
    kill();
    return ended;
}

void Machine::tell(const QByteArray &line)
{
    m_process->write(line + '\n');
    m_process->waitForBytesWritten();
}

void Machine::hear()
{
    while (m_process->canReadLine())
        hearLine(m_process->readLine().trimmed());
}

void Machine::hearLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words[0] == "written") {
        const std::int64_t seq = words.value(1).toLongLong();
        const auto [at, isNew] = m_acknowledged.emplace(seq, words.value(2));
        if (!isNew && at->second != words.value(2))
            qFatal("%s has written number %lld twice", qUtf8Printable(m_name), static_cast<long long>(seq));
        ++m_thisLife;
    } else if (words[0] == "ready") {
        m_ready = true;
        m_startTook =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_startedAt);
    } else if (words[0] == "trouble") {
        m_trouble = words.value(1) == "none" ? QByteArray() : words.value(1);
    } else if (words[0] == "state") {
        m_state = {
            words.value(1) == "1", words.value(2).toLongLong(), words.value(3).toLongLong(), words.value(4).toInt()};
    } else if (words[0] == "picture") {
        pictures[Id::fromString(QLatin1String(words.value(1)))] = words.value(2);
    } else if (words[0] == "pictures") {
        picturesWhole = true;
    }
}

} // namespace jiko::twin
