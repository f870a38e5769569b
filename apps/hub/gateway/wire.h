// One request to a provider and what came back, so that drivers can be tried without a network.
#pragma once

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <memory>

namespace jiko::hub {

struct WireRequest {
    QByteArray method; ///< "GET", "POST"
    QUrl url;
    QByteArray authorization; ///< of the header; never logged
    QByteArray body; ///< JSON
};

struct WireReply {
    enum class Way {
        Answered, ///< with a status
        NotSent, ///< nobody was reached: the other side has not seen a byte
        Lost, ///< sent, perhaps in part, and no answer came
    };
    Way way = Way::Lost;
    int status = 0;
    QByteArray body;
};

class Wire {
public:
    using Answer = std::function<void(const WireReply &)>;
    virtual ~Wire() = default;
    /// Answered once, later, on the caller's thread; never once the wire is gone.
    virtual void send(const WireRequest &request, Answer answer) = 0;
};

/// Over the network, by TLS as the system trusts it; no redirect is followed.
std::unique_ptr<Wire> networkWire();

} // namespace jiko::hub
