// What terminals say to each other, as bytes: a length of four, then CBOR.
#pragma once

#include "base/fact.h"

#include <optional>
#include <variant>

namespace jiko::sync {

struct HaveWords {
    VersionVector held;
};
struct WantWords {
    std::int32_t device = 0;
    std::int64_t from = 0;
    std::int64_t upTo = 0;
};
struct FactWords {
    std::vector<Fact> facts; ///< of one device, in sequence
};
using PeerWords = std::variant<HaveWords, WantWords, FactWords>;

QByteArray frameOf(const PeerWords &words);

/// Cuts what arrives into words. Tenant and outlet of facts are not on the wire: both ends have the same, or the chain
/// does not hold.
class PeerReader {
public:
    PeerReader(Id tenant, Id outlet) : m_tenant(tenant), m_outlet(outlet) { }
    void add(const QByteArray &bytes) { m_bytes += bytes; }
    /// The next words, when they are there in full. Of a kind from a newer version: passed over.
    std::optional<PeerWords> next();
    /// What arrived makes no sense; nothing more can be read.
    bool isBroken() const { return m_broken; }

private:
    Id m_tenant;
    Id m_outlet;
    QByteArray m_bytes;
    bool m_broken = false;
};

} // namespace jiko::sync
