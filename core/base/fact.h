// The envelope of a fact: something that happened in service, made on one device, never changed.
#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <QByteArray>
#include <QMetaType>

#include <compare>
#include <map>
#include <tuple>
#include <vector>

namespace jiko::base {

/// What decide() asks to be recorded; the device adds identity, time and chain.
struct Draft {
    Id stream;
    QByteArray type;
    int version = 1;
    QByteArray body;
};

struct Fact {
    Id tenant;
    Id outlet;
    std::int32_t device = 0; ///< number of the device that made it; with seq the fact's identity
    std::int64_t seq = 0; ///< gap-free per device, from 1
    Hlc hlc = 0; ///< strictly increasing per device
    Id staff; ///< who; nil when the device itself
    Id stream; ///< which check, table, ticket, drawer, …
    QByteArray type; ///< "orders.line_added"
    int version = 1;
    QByteArray body; ///< JSON, byte for byte as made
    QByteArray hash; ///< SHA-256 over the previous fact's hash and everything above

    bool operator==(const Fact &) const = default;
};

/// Who, where and when of a fact, for folds that show it.
struct Stamp {
    Hlc hlc = 0;
    std::int32_t device = 0;
    std::int64_t seq = 0;
    Id staff;

    UtcMicros at() const { return timeOf(hlc); }
    auto operator<=>(const Stamp &other) const
    {
        return std::tie(hlc, device, seq) <=> std::tie(other.hlc, other.device, other.seq);
    }
    bool operator==(const Stamp &) const = default;
};
inline Stamp stampOf(const Fact &fact)
{
    return {fact.hlc, fact.device, fact.seq, fact.staff};
}

/// The order in which facts of a stream are folded.
inline bool happenedBefore(const Fact &a, const Fact &b)
{
    return std::tie(a.hlc, a.device, a.seq) < std::tie(b.hlc, b.device, b.seq);
}

/// The chain's link: SHA-256 of the previous hash (32 bytes, zeros before the first fact) followed by
/// "jiko1|tenant|outlet|device|seq|hlc|staff|stream|type|version|" and the body. PostgreSQL computes the same.
QByteArray chainHash(const QByteArray &previous, const Fact &fact);
QByteArray chainStart();

/// Device → last sequence held: towards the server and between peers alike.
using VersionVector = std::map<std::int32_t, std::int64_t>;

} // namespace jiko::base

namespace jiko {
using base::Draft;
using base::Fact;
using base::Stamp;
using base::VersionVector;
} // namespace jiko

Q_DECLARE_METATYPE(jiko::base::Fact)
