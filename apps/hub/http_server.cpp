#include <utility> // asio of Boost 1.74 forgets it, GCC 12 minds

#include "hub/http_server.h"

#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <atomic>
#include <mutex>
#include <thread>

namespace jiko::hub {

Q_LOGGING_CATEGORY(logHttp, "jiko.http")

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using Tcp = asio::ip::tcp;
using Local = asio::local::stream_protocol;
using Socket = asio::generic::stream_protocol::socket;
using Stream = beast::basic_stream<asio::generic::stream_protocol>;
using TlsStream = asio::ssl::stream<Stream>;
using ErrorCode = boost::system::error_code;

constexpr std::size_t drainedAtMost = 1024 * 1024;
constexpr std::chrono::seconds drainTime{2};

QByteArray bytesOf(boost::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// What the connections share.
struct House {
    HttpServer::Handler handler;
    HttpServer::Limits limits;
    std::optional<asio::ssl::context> tls;
    std::atomic<std::size_t> connections{0};
    mutable std::mutex mutex;
    std::map<int, std::uint64_t> answers;

    void count(int status)
    {
        const std::lock_guard lock(mutex);
        ++answers[status];
    }
};

/// One connection: requests one after the other, each within its limits.
template <class S> class Connection : public std::enable_shared_from_this<Connection<S>> {
public:
    template <class... Tls>
    Connection(House &house, Socket socket, Tls &...tls) : m_stream(std::move(socket), tls...),
                                                           m_house(house)
    {
        ++m_house.connections;
    }
    ~Connection() { --m_house.connections; }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void begin()
    {
        if constexpr (std::is_same_v<S, TlsStream>) {
            lowest().expires_after(m_house.limits.header);
            m_stream.async_handshake(
                asio::ssl::stream_base::server, [self = this->shared_from_this()](ErrorCode error) {
                    if (error)
                        self->close();
                    else
                        self->readHeader();
                });
        } else {
            readHeader();
        }
    }

private:
    Stream &lowest() { return beast::get_lowest_layer(m_stream); }

    void readHeader()
    {
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_house.limits.headerBytes));
        m_parser->body_limit(m_house.limits.bodyBytes);
        lowest().expires_after(m_house.limits.header);
        http::async_read_header(m_stream, m_buffer, *m_parser,
            [self = this->shared_from_this()](ErrorCode error, std::size_t) { self->headerRead(error); });
    }

    void headerRead(ErrorCode error)
    {
        if (error)
            return refuse(error);
        if (m_parser->get().count(http::field::expect) > 0)
            return answer({417, "text/plain; charset=utf-8", "Send the body at once.\n", {}}, false);
        lowest().expires_after(m_house.limits.body);
        http::async_read(m_stream, m_buffer, *m_parser,
            [self = this->shared_from_this()](ErrorCode late, std::size_t) { self->requestRead(late); });
    }

    void requestRead(ErrorCode error)
    {
        if (error)
            return refuse(error);
        const auto &request = m_parser->get();
        answer(m_house.handler({bytesOf(request.method_string()), bytesOf(request.target()),
                   QByteArray::fromStdString(request.body()), bytesOf(request[http::field::authorization])}),
            request.keep_alive());
    }

    /// Malformed and oversized requests are told so; whoever is late or gone is not.
    void refuse(ErrorCode error)
    {
        if (error == http::error::end_of_stream || error == http::error::partial_message
            || error == beast::error::timeout
            || error.category() != http::make_error_code(http::error::bad_method).category())
            return close();
        if (error == http::error::header_limit)
            return answer({431, "text/plain; charset=utf-8", "The header is too long.\n", {}}, false);
        if (error == http::error::body_limit)
            return answer({413, "text/plain; charset=utf-8", "The body is too long.\n", {}}, false);
        answer({400, "text/plain; charset=utf-8", "That is not HTTP.\n", {}}, false);
    }

    void answer(const HttpReply &reply, bool keepAlive)
    {
        m_house.count(reply.status);
        m_keepAlive = keepAlive;
        m_reply = {};
        m_reply.version(m_parser->get().version() == 10 ? 10 : 11);
        m_reply.result(static_cast<unsigned>(reply.status));
        m_reply.set(http::field::server, "jiko-hub");
        m_reply.set(http::field::content_type, reply.contentType.toStdString());
        m_reply.set(http::field::cache_control, "no-store");
        m_reply.set("X-Content-Type-Options", "nosniff");
        if (!reply.allow.isEmpty())
            m_reply.set(http::field::allow, reply.allow.toStdString());
        m_reply.content_length(static_cast<std::uint64_t>(reply.body.size()));
        m_reply.keep_alive(keepAlive);
        if (m_parser->get().method() != http::verb::head)
            m_reply.body() = reply.body.toStdString();
        lowest().expires_after(m_house.limits.answer);
        http::async_write(m_stream, m_reply,
            [self = this->shared_from_this()](ErrorCode error, std::size_t) { self->answered(error); });
    }

    void answered(ErrorCode error)
    {
        if (error)
            return close();
        if (m_keepAlive)
            return readHeader();
        // Closed with something unread, the kernel would send a reset, and the other side might lose our answer.
        ErrorCode ignored;
        lowest().socket().shutdown(Socket::shutdown_send, ignored);
        lowest().expires_after(drainTime);
        drain(0);
    }

    void drain(std::size_t before)
    {
        m_buffer.clear();
        if (before > drainedAtMost)
            return close();
        m_stream.async_read_some(
            m_buffer.prepare(16 * 1024), [self = this->shared_from_this(), before](ErrorCode error, std::size_t more) {
                if (error)
                    self->close();
                else
                    self->drain(before + more);
            });
    }

    void close()
    {
        ErrorCode ignored;
        lowest().socket().close(ignored);
    }

    S m_stream;
    House &m_house;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    http::response<http::string_body> m_reply;
    bool m_keepAlive = false;
};

template <class Acceptor> void acceptNext(Acceptor &acceptor, House &house)
{
    acceptor.async_accept([&](ErrorCode error, typename Acceptor::protocol_type::socket socket) {
        if (error == asio::error::operation_aborted)
            return;
        if (error)
            qCWarning(logHttp, "accepting: %s", error.message().c_str());
        else if (house.connections >= house.limits.connections)
            qCWarning(logHttp, "more than %zu connections: one is turned away", house.limits.connections);
        else if (house.tls)
            std::make_shared<Connection<TlsStream>>(house, Socket(std::move(socket)), *house.tls)->begin();
        else
            std::make_shared<Connection<Stream>>(house, Socket(std::move(socket)))->begin();
        acceptNext(acceptor, house);
    });
}

asio::ssl::context contextOf(const HttpServer::Papers &papers)
{
    asio::ssl::context tls(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_3_VERSION);
    tls.use_certificate_chain(asio::buffer(papers.certificate.constData(), std::size_t(papers.certificate.size())));
    tls.use_private_key(asio::buffer(papers.key.constData(), std::size_t(papers.key.size())), asio::ssl::context::pem);
    return tls;
}

/// A socket file that nobody answers behind is left over from a crash.
bool clearStale(asio::io_context &io, const QString &path)
{
    if (!QFileInfo::exists(path))
        return true;
    Local::socket probe(io);
    ErrorCode error;
    probe.connect(Local::endpoint(QFile::encodeName(path).toStdString()), error);
    return error == asio::error::connection_refused && QFile::remove(path);
}

} // namespace

struct HttpServer::Inside {
    House house;
    asio::io_context io{1};
    std::optional<Tcp::acceptor> tcp;
    std::optional<Local::acceptor> local;
    QString path;
    QString trouble; ///< why nobody can be answered
    std::thread thread;

    QString listenTcp(const QString &host, quint16 port)
    {
        ErrorCode error;
        const auto address = asio::ip::make_address(host.toStdString(), error);
        if (error)
            return {};
        const Tcp::endpoint end(address, port);
        tcp.emplace(io);
        tcp->open(end.protocol());
        tcp->set_option(Tcp::acceptor::reuse_address(true));
        tcp->bind(end);
        tcp->listen();
        acceptNext(*tcp, house);
        const QString shown = address.is_v6() ? QLatin1Char('[') + host + QLatin1Char(']') : host;
        return shown + QLatin1Char(':') + QString::number(tcp->local_endpoint().port());
    }

    QString listenLocal(const QString &where)
    {
        if (!clearStale(io, where))
            throw boost::system::system_error(asio::error::address_in_use);
        local.emplace(io, Local::endpoint(QFile::encodeName(where).toStdString()));
        QFile::setPermissions(where, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup);
        path = where;
        acceptNext(*local, house);
        return QStringLiteral("unix:") + where;
    }
};

HttpServer::HttpServer(Handler handler) : HttpServer(std::move(handler), Limits())
{
}

HttpServer::HttpServer(Handler handler, Limits limits) : m_inside(std::make_unique<Inside>())
{
    m_inside->house.handler = std::move(handler);
    m_inside->house.limits = limits;
}

HttpServer::HttpServer(Handler handler, Limits limits, const Papers &papers) : HttpServer(std::move(handler), limits)
{
    try {
        m_inside->house.tls.emplace(contextOf(papers));
    } catch (const std::exception &problem) {
        m_inside->trouble = QString::fromLocal8Bit(problem.what());
    }
}

HttpServer::~HttpServer()
{
    m_inside->io.stop();
    if (m_inside->thread.joinable())
        m_inside->thread.join();
    if (!m_inside->path.isEmpty())
        QFile::remove(m_inside->path);
}

Result<QString, QString> HttpServer::listen(const QString &where)
{
    if (!m_inside->trouble.isEmpty())
        return Refused{QStringLiteral("certificate and key: %1").arg(m_inside->trouble)};
    const QString unixPrefix = QStringLiteral("unix:");
    const qsizetype colon = where.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    const quint16 port = where.mid(colon + 1).toUShort(&isNumber);
    QString host = where.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    QString listening;
    try {
        if (where.startsWith(unixPrefix))
            listening = m_inside->listenLocal(where.mid(unixPrefix.size()));
        else if (colon > 0 && isNumber)
            listening = m_inside->listenTcp(host, port);
    } catch (const std::exception &problem) {
        return Refused{QStringLiteral("%1: %2").arg(where, QString::fromLocal8Bit(problem.what()))};
    }
    if (listening.isEmpty())
        return Refused{QStringLiteral("\"%1\" is no place to listen: give 127.0.0.1:PORT or unix:/PATH").arg(where)};
    m_inside->thread = std::thread([io = &m_inside->io] { io->run(); });
    return listening;
}

std::map<int, std::uint64_t> HttpServer::answers() const
{
    const std::lock_guard lock(m_inside->house.mutex);
    return m_inside->house.answers;
}

std::size_t HttpServer::connections() const
{
    return m_inside->house.connections;
}

} // namespace jiko::hub
