#include <utility> // asio of Boost 1.74 forgets it, GCC 12 minds

#include "hub/gateway/wire.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include <QObject>

#include <thread>

namespace jiko::hub {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using Tcp = asio::ip::tcp;
using Plain = beast::tcp_stream;
using Tls = asio::ssl::stream<beast::tcp_stream>;
using ErrorCode = boost::system::error_code;
using Told = std::function<void(WireReply)>;

constexpr std::chrono::seconds connectPatience{10};
constexpr std::chrono::seconds answerPatience{25};
constexpr std::uint64_t largestAnswer = 64 * 1024;

http::request<http::string_body> httpOf(const WireRequest &asked)
{
    http::request<http::string_body> request;
    request.version(11);
    request.method_string(asked.method.toStdString());
    request.target(asked.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority).toStdString());
    request.set(http::field::host, asked.url.authority().toStdString());
    request.set(http::field::user_agent, "jiko-hub");
    request.set(http::field::authorization, asked.authorization.toStdString());
    // One request a connection: nobody sends it again because a connection that was kept has gone.
    request.keep_alive(false);
    if (!asked.body.isEmpty())
        request.set(http::field::content_type, "application/json");
    request.body() = asked.body.toStdString();
    request.prepare_payload();
    return request;
}

/// One request over a connection of its own, from the name to the answer.
template <class S> class Asking : public std::enable_shared_from_this<Asking<S>> {
public:
    template <class... Rest>
    Asking(asio::io_context &io, const WireRequest &asked, Told told, Rest &...rest)
        : m_resolver(io),
          m_stream(io, rest...),
          m_request(httpOf(asked)),
          m_host(asked.url.host().toStdString()),
          m_port(std::to_string(asked.url.port(asked.url.scheme() == QLatin1String("https") ? 443 : 80))),
          m_told(std::move(told))
    {
        m_parser.body_limit(largestAnswer);
    }

    void begin()
    {
        m_resolver.async_resolve(
            m_host, m_port, [self = this->shared_from_this()](ErrorCode error, const Tcp::resolver::results_type &at) {
                if (error)
                    return self->end(WireReply::Way::NotSent);
                self->lowest().expires_after(connectPatience);
                self->lowest().async_connect(
                    at, [self](ErrorCode late, const Tcp::endpoint &) { self->connected(late); });
            });
    }

private:
    beast::tcp_stream &lowest() { return beast::get_lowest_layer(m_stream); }

    void connected(ErrorCode error)
    {
        if (error)
            return end(WireReply::Way::NotSent);
        if constexpr (std::is_same_v<S, Tls>) {
            m_stream.set_verify_mode(asio::ssl::verify_peer);
            m_stream.set_verify_callback(asio::ssl::host_name_verification(m_host));
            // The macro of the library casts as C does.
            if (SSL_ctrl(
                    m_stream.native_handle(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, m_host.data())
                != 1)
                return end(WireReply::Way::NotSent);
            m_stream.async_handshake(asio::ssl::stream_base::client, [self = this->shared_from_this()](ErrorCode late) {
                if (late)
                    self->end(WireReply::Way::NotSent);
                else
                    self->write();
            });
        } else {
            write();
        }
    }

    void write()
    {
        lowest().expires_after(answerPatience);
        // From here on somebody may have seen it.
        http::async_write(m_stream, m_request, [self = this->shared_from_this()](ErrorCode error, std::size_t) {
            if (error)
                return self->end(WireReply::Way::Lost);
            http::async_read(self->m_stream, self->m_buffer, self->m_parser, [self](ErrorCode late, std::size_t) {
                self->end(late ? WireReply::Way::Lost : WireReply::Way::Answered);
            });
        });
    }

    void end(WireReply::Way way)
    {
        WireReply reply{way, 0, {}};
        if (way == WireReply::Way::Answered) {
            reply.status = int(m_parser.get().result_int());
            reply.body = QByteArray::fromStdString(m_parser.get().body());
        }
        ErrorCode ignored;
        lowest().socket().close(ignored);
        m_told(std::move(reply));
    }

    Tcp::resolver m_resolver;
    S m_stream;
    http::request<http::string_body> m_request;
    std::string m_host;
    std::string m_port;
    Told m_told;
    beast::flat_buffer m_buffer;
    http::response_parser<http::string_body> m_parser;
};

/// Not QNetworkAccessManager: where a server closes without an answer it sends a request again by itself, a POST too,
/// and the guest is asked twice.
class NetworkWire : public Wire {
public:
    NetworkWire()
    {
        m_tls.set_default_verify_paths();
        SSL_CTX_set_min_proto_version(m_tls.native_handle(), TLS1_2_VERSION);
        m_thread = std::thread([this] { m_io.run(); });
    }
    ~NetworkWire() override
    {
        m_io.stop();
        m_thread.join();
    }
    NetworkWire(const NetworkWire &) = delete;
    NetworkWire &operator=(const NetworkWire &) = delete;

    void send(const WireRequest &request, Answer answer) override
    {
        // The receiver lives on the caller's thread, and dies with the wire: then nobody is told.
        Told told = [to = &m_here, answer = std::move(answer)](WireReply reply) {
            QMetaObject::invokeMethod(
                to, [answer, reply = std::move(reply)] { answer(reply); }, Qt::QueuedConnection);
        };
        asio::post(m_io, [this, request, told = std::move(told)]() mutable {
            if (request.url.scheme() == QLatin1String("https"))
                std::make_shared<Asking<Tls>>(m_io, request, std::move(told), m_tls)->begin();
            else
                std::make_shared<Asking<Plain>>(m_io, request, std::move(told))->begin();
        });
    }

private:
    QObject m_here; ///< outlives the thread, which is joined above
    asio::ssl::context m_tls{asio::ssl::context::tls_client};
    asio::io_context m_io{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work{m_io.get_executor()};
    std::thread m_thread;
};

} // namespace

std::unique_ptr<Wire> networkWire()
{
    return std::make_unique<NetworkWire>();
}

} // namespace jiko::hub
