// What the hub says about itself: for people and load balancers as JSON, for Prometheus as text.
#pragma once

#include "hub/projector.h"

namespace jiko::hub {

struct Report {
    UtcMicros now;
    UtcMicros startedAt;
    bool journalOpen = false;
    QString journalTrouble; ///< empty when all is well
    bool linked = false; ///< to the log in PostgreSQL
    Projector::Status projector;
    struct Gateway {
        int underWay = 0; ///< payments that the provider may still say something of
        int parked = 0; ///< call-backs that belong to no payment
    };
    std::optional<Gateway> gateway; ///< none where this hub asks no provider
    std::map<int, std::uint64_t> answers; ///< HTTP, by status
    std::size_t connections = 0;

    bool databaseReachable() const { return linked && projector.reachable; }
    /// How long the oldest fact has waited for its rows.
    std::chrono::microseconds lag() const;
    bool isHealthy() const;
};

/// {"status": "ok" | "failing", "version", "journal": {…}, "database": {…}, "projector": {…}}
QByteArray healthJson(const Report &report);
/// The text format of Prometheus, version 0.0.4.
QByteArray metricsText(const Report &report);

} // namespace jiko::hub
