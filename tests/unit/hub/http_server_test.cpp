// What strangers may send, over real sockets.
#include "hub/http_server.h"

#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace jiko::hub;
using namespace std::chrono_literals;

namespace {

/// A stranger's end of a connection.
class Caller {
public:
    explicit Caller(const QString &place)
    {
        if (place.startsWith(QLatin1String("unix:"))) {
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            qstrncpy(address.sun_path, place.mid(5).toLocal8Bit().constData(), sizeof address.sun_path);
            m_handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
            m_open = ::connect(m_handle, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        } else {
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(place.section(QLatin1Char(':'), 1).toUShort());
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            m_handle = ::socket(AF_INET, SOCK_STREAM, 0);
            m_open = ::connect(m_handle, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        }
    }
    Caller(Caller &&other) noexcept : m_handle(std::exchange(other.m_handle, -1)), m_open(other.m_open) { }
    Caller(const Caller &) = delete;
    ~Caller()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }

    bool isOpen() const { return m_open; }
    void send(const QByteArray &bytes) { ::send(m_handle, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL); }
    /// One answer, header and body, as far as Content-Length says; all until the end when there is none.
    QByteArray answer(bool hasBody = true)
    {
        while (m_read.indexOf("\r\n\r\n") < 0 && readSome()) { }
        const qsizetype head = m_read.indexOf("\r\n\r\n");
        if (head < 0)
            return std::exchange(m_read, {});
        qsizetype length = 0;
        for (const QByteArray &line : m_read.left(head).split('\n'))
            if (line.toLower().startsWith("content-length:") && hasBody)
                length = line.mid(15).trimmed().toLongLong();
        while (m_read.size() < head + 4 + length && readSome()) { }
        const QByteArray whole = m_read.left(head + 4 + length);
        m_read.remove(0, whole.size());
        return whole;
    }
    int status(bool hasBody = true)
    {
        const auto words = answer(hasBody).split(' ');
        return words.size() > 1 ? words[1].toInt() : 0;
    }
    /// Whether the other side closes within the time.
    bool isClosedWithin(std::chrono::milliseconds atMost)
    {
        const auto until = std::chrono::steady_clock::now() + atMost;
        while (std::chrono::steady_clock::now() < until)
            if (!readSome(50ms) && m_ended)
                return true;
        return false;
    }

private:
    bool readSome(std::chrono::milliseconds atMost = 5000ms)
    {
        pollfd handle{m_handle, POLLIN, 0};
        if (::poll(&handle, 1, static_cast<int>(atMost.count())) <= 0)
            return false;
        char bytes[65536];
        const auto count = ::recv(m_handle, bytes, sizeof bytes, 0);
        m_ended = count <= 0;
        if (count > 0)
            m_read.append(bytes, static_cast<qsizetype>(count));
        return count > 0;
    }
    int m_handle = -1;
    bool m_open = false;
    bool m_ended = false;
    QByteArray m_read;
};

HttpReply echo(const HttpRequest &request)
{
    if (request.target == "/nothing")
        return {404, "text/plain", "no", {}};
    if (request.method != "GET" && request.method != "HEAD" && request.method != "POST")
        return {405, "text/plain", "no", "GET, HEAD, POST"};
    return {
        200, "text/plain", request.method + ' ' + request.target + ' ' + QByteArray::number(request.body.size()), {}};
}

HttpServer::Limits quick()
{
    HttpServer::Limits limits;
    limits.header = 300ms;
    limits.body = 300ms;
    limits.answer = 300ms;
    limits.connections = 20;
    return limits;
}

} // namespace

class HttpServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<HttpServer>(echo, quick());
        const auto listening = m_server->listen(QStringLiteral("127.0.0.1:0"));
        QVERIFY2(listening, qPrintable(listening ? QString() : listening.why()));
        m_place = *listening;
    }
    void cleanup() { m_server.reset(); }

    void aConnectionIsKeptForTheNextRequest()
    {
        Caller caller(m_place);
        for (int i = 0; i < 20; ++i) {
            caller.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
            const QByteArray answer = caller.answer();
            QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
            QVERIFY(answer.endsWith("\r\n\r\nGET /a 0"));
        }
    }

    void requestsSentTogetherAreAnsweredInOrder()
    {
        Caller caller(m_place);
        caller.send(
            "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\nGET /3 HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(caller.answer().endsWith("GET /1 0"));
        QVERIFY(caller.answer().endsWith("GET /2 0"));
        QVERIFY(caller.answer().endsWith("GET /3 0"));
    }

    void headHasTheHeadOnly()
    {
        Caller caller(m_place);
        caller.send("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n");
        const QByteArray answer = caller.answer(false);
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("Content-Length: 9\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
        caller.send("GET /b HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(caller.answer().startsWith("HTTP/1.1 200 OK\r\n"));
    }

    void oldAndClosingCallersAreClosed_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n");
        QTest::newRow("close") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }
    void oldAndClosingCallersAreClosed()
    {
        QFETCH(QByteArray, request);
        Caller caller(m_place);
        caller.send(request);
        QCOMPARE(caller.status(), 200);
        QVERIFY(caller.isClosedWithin(3s));
    }

    void whatIsNotAllowedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray host = "Host: x\r\n";
        QTest::newRow("another method") << "DELETE / HTTP/1.1\r\n" + host + "\r\n" << 405;
        QTest::newRow("no known method") << "BREW / HTTP/1.1\r\n" + host + "\r\n" << 405;
        QTest::newRow("no such page") << "GET /nothing HTTP/1.1\r\n" + host + "\r\n" << 404;
        QTest::newRow("no HTTP at all") << QByteArray(
            "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello hello\r\n\r\n", 35)
                                        << 400;
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
        QTest::newRow("another version") << "GET / HTTP/7.3\r\n" + host + "\r\n" << 400;
        QTest::newRow("a space in a header's name") << "GET / HTTP/1.1\r\n" + host + "A b: c\r\n\r\n" << 400;
        QTest::newRow("a length below zero") << "POST / HTTP/1.1\r\n" + host + "Content-Length: -5\r\n\r\n" << 400;
        QTest::newRow("a length that is none") << "POST / HTTP/1.1\r\n" + host + "Content-Length: 5x\r\n\r\n" << 400;
        QTest::newRow("two lengths") << "POST / HTTP/1.1\r\n" + host
                + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello"
                                     << 400;
        QTest::newRow("length and chunks")
            << "POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            << 400;
        QTest::newRow("a bad chunk") << "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"
                                     << 400;
        QTest::newRow("a long target") << "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n" + host + "\r\n" << 431;
        QTest::newRow("a long header") << "GET / HTTP/1.1\r\n" + host + "A: " + QByteArray(9000, 'a') + "\r\n\r\n"
                                       << 431;
        QTest::newRow("a header without end") << "GET / HTTP/1.1\r\nA: " + QByteArray(1024 * 1024, 'a') << 431;
        QTest::newRow("a body too long by its word") << "POST / HTTP/1.1\r\n" + host + "Content-Length: 65537\r\n\r\n"
                                                     << 413;
        QTest::newRow("a huge body by its word")
            << "POST / HTTP/1.1\r\n" + host + "Content-Length: 99999999999999\r\n\r\n"
            << 413;
        QTest::newRow("a body too long in chunks") << "POST / HTTP/1.1\r\n" + host
                + "Transfer-Encoding: chunked\r\n\r\n11170\r\n" + QByteArray(0x11170, 'a')
                + "\r\n0\r\n\r\n" << 413;
        QTest::newRow("asks to go on") << "POST / HTTP/1.1\r\n" + host
                + "Content-Length: 5\r\nExpect: 100-continue\r\n\r\n"
                                       << 417;
    }
    void whatIsNotAllowedIsRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        Caller caller(m_place);
        caller.send(request);
        QCOMPARE(caller.status(), status);
        Caller next(m_place);
        next.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(next.status(), 200);
    }

    void aRefusedMethodSaysWhichWouldDo()
    {
        Caller caller(m_place);
        caller.send("PUT / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(caller.answer().contains("Allow: GET, HEAD, POST\r\n"));
    }

    void aBodyUpToTheLimitIsTaken()
    {
        Caller caller(m_place);
        caller.send("POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 65536\r\n\r\n" + QByteArray(65536, 'a'));
        QVERIFY(caller.answer().endsWith("POST /b 65536"));
    }

    /// One byte now and then keeps nobody's connection open.
    void slowCallersAreClosed_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a header") << QByteArray("GET / HTTP/1.1\r\nHost: ");
        QTest::newRow("half a body") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    }
    void slowCallersAreClosed()
    {
        QFETCH(QByteArray, first);
        Caller caller(m_place);
        caller.send(first);
        bool closed = false;
        for (int i = 0; i < 40 && !closed; ++i) {
            closed = caller.isClosedWithin(60ms);
            if (!first.isEmpty())
                caller.send("a");
        }
        QVERIFY(closed);
    }

    void manyIdleConnectionsAreBounded()
    {
        std::vector<Caller> idle;
        for (int i = 0; i < 60; ++i)
            idle.emplace_back(m_place);
        QTRY_VERIFY(m_server->connections() > 0);
        QVERIFY(m_server->connections() <= 20);
        for (Caller &caller : idle)
            QVERIFY(caller.isClosedWithin(3s));
        QTRY_COMPARE(m_server->connections(), 0U);
        Caller next(m_place);
        next.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(next.status(), 200);
    }

    void callersWhoVanishHarmNobody()
    {
        for (int i = 0; i < 200; ++i) {
            Caller caller(m_place);
            caller.send(i % 2 ? "GET / HTTP/1.1\r\nHost: x\r\n\r\n" : "GET / HT");
        }
        QTRY_COMPARE(m_server->connections(), 0U);
        Caller next(m_place);
        next.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(next.status(), 200);
    }

    void answersAreCountedByStatus()
    {
        Caller caller(m_place);
        caller.send("GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /nothing HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(caller.status(), 200);
        QCOMPARE(caller.status(), 404);
        QCOMPARE(m_server->answers().at(200), 1U);
        QCOMPARE(m_server->answers().at(404), 1U);
    }

    void aSocketFileIsOursAloneAndGoesWithUs()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("hub.sock"));
        {
            HttpServer local(echo, quick());
            const auto listening = local.listen(QStringLiteral("unix:") + path);
            QVERIFY(listening);
            Caller caller(*listening);
            caller.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            QCOMPARE(caller.status(), 200);
            QVERIFY(!(QFile::permissions(path) & (QFile::ReadOther | QFile::WriteOther)));
            HttpServer second(echo, quick());
            QVERIFY(!second.listen(QStringLiteral("unix:") + path));
            QVERIFY(QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
    }

    void aPlaceThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place :
            {"", "8470", "localhost:8470", "127.0.0.1:x", "127.0.0.1:70000", "192.0.2.1:8470", "unix:/no/such/dir/s"})
            QTest::newRow(place) << QString::fromLatin1(place);
        QTest::newRow("taken") << QString();
    }
    void aPlaceThatIsNoneIsRefused()
    {
        QFETCH(QString, place);
        HttpServer server(echo, quick());
        QVERIFY(!server.listen(place.isNull() ? m_place : place));
    }

private:
    std::unique_ptr<HttpServer> m_server;
    QString m_place;
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "http_server_test.moc"
