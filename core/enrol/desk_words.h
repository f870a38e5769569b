// What a terminal and the hub say to each other at the enrolment desk, as JSON over HTTPS.
#pragma once

#include "base/id.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace jiko::enrol {

inline constexpr char deskAuthority[] = "/enrol/authority"; ///< GET: the authority's certificate, PEM, for anybody
inline constexpr char deskJoin[] = "/enrol"; ///< POST AskToJoin
inline constexpr char deskRenew[] = "/enrol/renew"; ///< POST AskToRenew
inline constexpr std::uint16_t deskPort = 8471;

struct AskToJoin {
    QString secret;
    QString kind; ///< what the program is
    QString request; ///< PKCS #10, PEM
};
template <class Io> void describe(Io &io, AskToJoin &a)
{
    io("secret", a.secret);
    io("kind", a.kind);
    io("request", a.request);
}

struct Admitted {
    QString certificate; ///< PEM
    Id tenant;
    Id outlet;
    std::int32_t device = 0;
    QString role;
    QString name;
    QString kind;
    std::optional<Id> station;
    std::optional<Id> receiptPrinter;
    QString pepper; ///< hex
    std::int32_t databasePort = 0; ///< on the hub's machine
};
template <class Io> void describe(Io &io, Admitted &a)
{
    io("certificate", a.certificate);
    io("tenant", a.tenant);
    io("outlet", a.outlet);
    io("device", a.device);
    io("role", a.role);
    io("name", a.name);
    io("kind", a.kind);
    io("station", a.station);
    io("receipt_printer", a.receiptPrinter);
    io("pepper", a.pepper);
    io("database_port", a.databasePort);
}

struct AskToRenew {
    QString certificate; ///< the one that ends soon
    QString request; ///< by the same key
};
template <class Io> void describe(Io &io, AskToRenew &a)
{
    io("certificate", a.certificate);
    io("request", a.request);
}

struct Renewed {
    QString certificate;
};
template <class Io> void describe(Io &io, Renewed &a)
{
    io("certificate", a.certificate);
}

/// Why the desk says no.
struct Denied {
    QString why; ///< "wrong_code", "other_kind", "not_ours", "no_database", "malformed"
    std::optional<QString> kind; ///< other_kind: what the code is for
};
template <class Io> void describe(Io &io, Denied &a)
{
    io("why", a.why);
    io("kind", a.kind);
}

} // namespace jiko::enrol
