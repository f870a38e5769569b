// Answers HTTP or HTTPS on a thread of its own, with limits on everything that a stranger can send.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace jiko::hub {

struct HttpRequest {
    QByteArray method; ///< "GET"; a HEAD is handed on as it is, and its answer's body is left out
    QByteArray target; ///< as sent: "/health?x=1"
    QByteArray body;
    QByteArray authorization; ///< of the header; empty without one
};

struct HttpReply {
    int status = 200;
    QByteArray contentType = "text/plain; charset=utf-8";
    QByteArray body;
    QByteArray allow; ///< of a 405: the methods that would do
};

class HttpServer {
public:
    struct Limits {
        std::size_t headerBytes = 8 * 1024;
        std::size_t bodyBytes = 64 * 1024;
        std::size_t connections = 256; ///< one more is closed at once
        std::chrono::milliseconds header{15000}; ///< from the connection or the last answer to the end of the header
        std::chrono::milliseconds body{15000};
        std::chrono::milliseconds answer{15000}; ///< for the other side to take it
    };
    /// PEM, both; of an HTTPS server.
    struct Papers {
        QByteArray certificate;
        QByteArray key;
    };
    /// Called on the server's thread: while it waits, so do all others.
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    explicit HttpServer(Handler handler);
    HttpServer(Handler handler, Limits limits);
    /// Speaks TLS 1.3 and nothing else. Papers that make no sense are told by listen().
    HttpServer(Handler handler, Limits limits, const Papers &papers);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// "127.0.0.1:8470" (port 0: any free one), "[::1]:8470" or "unix:/run/jiko/hub.sock".
    /// shape   where it listens, in the same words
    Result<QString, QString> listen(const QString &where);

    /// Answers so far, by status. Any thread.
    std::map<int, std::uint64_t> answers() const;
    std::size_t connections() const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace jiko::hub
