#include "printing/search.h"

#include "printing/status.h"

#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTimer>

#include <deque>

namespace jiko::printing {

namespace {
constexpr int atOnce = 64;
constexpr int connectMs = 700;
constexpr int answerMs = 400;
constexpr int networksMost = 4;
constexpr quint32 hostsOfNetwork = 254;

/// 10/8, 172.16/12, 192.168/16: nobody else's network is searched.
bool isPrivate(quint32 address)
{
    return address >> 24 == 10 || address >> 20 == (172 << 4 | 1) || address >> 16 == (192 << 8 | 168);
}
} // namespace

QList<QHostAddress> neighbours()
{
    QList<QHostAddress> hosts;
    QList<quint32> networks;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &each : interfaces) {
        const auto flags = each.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const auto entries = each.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            bool isOld = false;
            const quint32 own = entry.ip().toIPv4Address(&isOld);
            const quint32 network = own & 0xFFFFFF00U;
            if (!isOld || !isPrivate(own) || networks.contains(network) || networks.size() == networksMost)
                continue;
            networks.append(network);
            for (quint32 host = 1; host <= hostsOfNetwork; ++host)
                if ((network | host) != own)
                    hosts.append(QHostAddress(network | host));
        }
    }
    return hosts;
}

/// What stands in the thread: the sockets that are open at the moment.
class PrinterSearch::Round : public QObject {
    Q_OBJECT
public:
    void start(const QList<QHostAddress> &hosts, quint16 port)
    {
        qDeleteAll(m_open);
        m_open.clear();
        m_waiting.assign(hosts.begin(), hosts.end());
        m_port = port;
        m_of = static_cast<int>(hosts.size());
        m_asked = 0;
        next();
    }

Q_SIGNALS:
    void found(const jiko::printing::FoundPrinter &printer);
    void progressed(int asked, int of);
    void finished();

private:
    void next()
    {
        while (m_open.size() < atOnce && !m_waiting.empty()) {
            const QHostAddress host = m_waiting.front();
            m_waiting.pop_front();
            ask(host);
        }
        if (m_open.isEmpty())
            Q_EMIT finished();
    }

    void ask(const QHostAddress &host)
    {
        auto *socket = new QTcpSocket(this);
        auto *clock = new QTimer(socket);
        clock->setSingleShot(true);
        m_open.append(socket);
        const auto done = [this, socket, host](bool listens, bool answers) {
            if (!m_open.removeOne(socket))
                return;
            if (listens)
                Q_EMIT found({host, answers});
            socket->disconnect(this);
            socket->abort();
            socket->deleteLater();
            Q_EMIT progressed(++m_asked, m_of);
            next();
        };
        connect(socket, &QTcpSocket::connected, this, [socket, clock] {
            socket->write(askNow(Ask::Printer));
            clock->start(answerMs);
        });
        connect(socket, &QTcpSocket::readyRead, this, [done] { done(true, true); });
        connect(socket, &QTcpSocket::errorOccurred, this, [done, clock] {
            // Refused, or one that listened and hung up when it was asked.
            done(clock->property("listens").toBool(), false);
        });
        connect(socket, &QTcpSocket::connected, clock, [clock] { clock->setProperty("listens", true); });
        connect(clock, &QTimer::timeout, this, [done, clock] { done(clock->property("listens").toBool(), false); });
        clock->start(connectMs);
        socket->connectToHost(host, m_port);
    }

    std::deque<QHostAddress> m_waiting;
    QList<QTcpSocket *> m_open;
    quint16 m_port = 0;
    int m_asked = 0;
    int m_of = 0;
};

PrinterSearch::PrinterSearch(QObject *parent) : QObject(parent), m_round(new Round)
{
    qRegisterMetaType<FoundPrinter>();
    m_thread.setObjectName(QStringLiteral("printer search"));
    m_round->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_round, &QObject::deleteLater);
    connect(m_round, &Round::found, this, &PrinterSearch::found);
    connect(m_round, &Round::progressed, this, &PrinterSearch::progressed);
    connect(m_round, &Round::finished, this, [this] {
        m_running = false;
        Q_EMIT finished();
    });
}

PrinterSearch::~PrinterSearch()
{
    m_thread.quit();
    m_thread.wait();
    if (!m_thread.isFinished()) // it was never started
        delete m_round;
}

void PrinterSearch::start(const QList<QHostAddress> &hosts, quint16 port)
{
    m_running = true;
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_round, [round = m_round, hosts, port] { round->start(hosts, port); });
}

} // namespace jiko::printing

#include "search.moc"
