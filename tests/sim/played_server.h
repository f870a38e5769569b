// The central log as terminals see it, in memory. Answers as db/migrations have PostgreSQL answer: likeness_test plays
// the same calls to both.
#pragma once

#include "sim/story.h"
#include "sync/server.h"

#include <set>

namespace jiko::sim {

class PlayedServer {
public:
    explicit PlayedServer(Id tenant, Id outlet) : m_tenant(tenant), m_outlet(outlet) { }

    struct Kept {
        Fact fact;
        bool parked = false;
        Hlc place = 0; ///< where it stands in the order: its clock, or that of the sound one before
    };
    struct Device {
        std::vector<Kept> log;
        sync::Head head;
        bool revoked = false;
    };
    void enrol(std::int32_t device) { m_devices[device]; }
    void revoke(std::int32_t device) { m_devices[device].revoked = true; }
    const std::map<std::int32_t, Device> &devices() const { return m_devices; }
    Id outlet() const { return m_outlet; }

    sync::ServerOutcome<std::int64_t> append(std::int32_t caller, const std::vector<Fact> &facts);
    sync::ServerOutcome<std::int64_t> park(std::int32_t caller, const Fact &fact);
    sync::ServerOutcome<std::int64_t> relay(std::int32_t caller, const std::vector<Fact> &facts);
    sync::ServerOutcome<std::int64_t> parkRelayed(std::int32_t caller, const Fact &fact);
    sync::ServerOutcome<sync::Heads> heads(std::int32_t caller) const;
    sync::ServerOutcome<std::optional<UtcMicros>> report(std::int32_t caller, UtcMicros time) const;
    sync::ServerOutcome<std::vector<sync::Server::Served>> fetch(
        std::int32_t caller, const sync::Exchange::Ask &ask, int most) const;

    /// A backup is a copy.
    std::map<std::int32_t, Device> copy() const { return m_devices; }
    void restore(const std::map<std::int32_t, Device> &copy);

    Break broken = Break::Nothing;

private:
    sync::ServerOutcome<std::int64_t> take(std::int32_t device, const std::vector<Fact> &facts);
    bool isKnown(std::int32_t caller) const;
    sync::ServerOutcome<std::int64_t> park(const Fact &fact);
    void keep(Device &device, const Fact &fact, bool parked);

    Id m_tenant;
    Id m_outlet;
    std::map<std::int32_t, Device> m_devices;
};

} // namespace jiko::sim
