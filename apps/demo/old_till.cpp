#include "demo/old_till.h"

#include "orders/facts.h"
#include "store/pg_session.h"

namespace jiko::demo {

using store::Statement;

Result<Nothing, QString> addOldTill(const enrol::DemoOutlet &outlet)
{
    static const Statement enrol("SELECT device FROM api.enrol_device(:outlet, 'Till 3', 'pos', :verifier) AS made");
    static const Statement tell(
        "INSERT INTO jiko.device_state (device, seen_at, version, clock_ahead_ms, waiting, waiting_since, "
        "disk_free_bytes, disk_total_bytes, peers) VALUES (:device, now() - interval '26 hours', '0.0.9', -2520000, 4, "
        "now() - interval '27 hours', 700000000, 32000000000, 0)");
    static const Statement park(
        "SELECT jiko.park_fact(:device, NULL, 1, :hlc, :staff, :stream, :type, :version, :body, "
        ":hash) AS seq");
    store::PgSession owner({outlet.ownerConninfo});
    const auto verifier = owner.scramVerifier(newId().toRfc4122().toHex()); // nobody signs in with it
    if (!verifier)
        return Refused{verifier.why().message};
    const auto made = owner.run(enrol, {{"outlet", outlet.outlet}, {"verifier", store::Utf8{*verifier}}});
    if (!made)
        return Refused{made.why().message};
    const std::int64_t device = (*made)[0].int64(0);
    if (const auto told = owner.run(tell, {{"device", device}}); !told)
        return Refused{told.why().message};
    const Draft paid = orders::record(
        newId(), orders::TenderTaken{newId(), orders::TenderKind::Cash, 1'250'00, 1'500'00, newId(), QString()});
    const auto parked = owner.run(park,
        {{"device", device}, {"hlc", base::hlcAt(base::utcNow() - std::chrono::hours(27))}, {"staff", newId()},
            {"stream", paid.stream}, {"type", store::Utf8{paid.type}},
            {"version", static_cast<std::int16_t>(paid.version)}, {"body", store::Utf8{paid.body}},
            {"hash", QByteArray(32, 'x')}});
    if (!parked)
        return Refused{parked.why().message};
    return Nothing{};
}

} // namespace jiko::demo
