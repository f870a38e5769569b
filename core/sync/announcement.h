// "Here I am", as terminals say it to everybody on the local network. Anybody may say anything: who it is shows when
// they meet.
#pragma once

#include "base/id.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <chrono>
#include <optional>

namespace jiko::sync {

/// Where terminals look for each other.
struct PeerGround {
    QHostAddress group{QStringLiteral("239.255.74.73")}; ///< of the range that stays within a site (RFC 2365)
    quint16 port = 47401;
    std::chrono::milliseconds announceEvery{2000};
    std::chrono::milliseconds silentFor{15000}; ///< a peer of which nothing was heard for so long is hung up on
    /// One that said nothing for so long is not in reach, though its line may carry again: whoever stands in for it
    /// begins to count.
    std::chrono::milliseconds quietFor{2500};
    std::chrono::milliseconds speakEvery{1000}; ///< at least
};

struct Announcement {
    Id outlet;
    std::int32_t device = 0;
    quint16 port = 0; ///< where it can be called by its peers
    quint16 desk = 0; ///< a hub: where new terminals enrol; 0 elsewhere
};
QByteArray announced(const Announcement &words);
/// Nothing when it is none of ours.
std::optional<Announcement> readAnnouncement(const QByteArray &bytes);

/// Where a multicast may go: every network that is up, and this machine itself, where several terminals may live.
QList<QNetworkInterface> networksUp();

} // namespace jiko::sync
