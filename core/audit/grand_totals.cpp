#include "audit/rules.h"

namespace jiko::audit {

using payments::DrawerClosed;

namespace {

struct Signed {
    const Id *stream = nullptr;
    const Told<payments::DrawerFact> *told = nullptr;
    const DrawerClosed &z() const { return std::get<DrawerClosed>(told->fact); }
};

/// Of one device, in sequence.
void goOn(const std::vector<Signed> &zs, const Chains &chains, std::vector<Finding> &findings)
{
    std::int64_t before = 0;
    std::int64_t seq = 0;
    bool counts = false;
    for (const Signed &each : zs) {
        const DrawerClosed &z = each.z();
        const Stamp &stamp = each.told->stamp;
        const std::int64_t goesOn = before + z.grossMinor - z.refunds.grossMinor;
        // Older programs wrote none; and what a Z goes on from may be what is missing.
        counts = counts || z.grandTotalMinor != 0;
        if (counts && z.grandTotalMinor != goesOn && !chains.holeBetween(stamp.device, seq, stamp.seq))
            findings.push_back(findingOf(Breach::GrandTotalDiffers, *each.stream, *each.told,
                QStringLiteral("this Z's grand total is %1; %2 before it and its own sales give %3")
                    .arg(z.grandTotalMinor)
                    .arg(before)
                    .arg(goesOn)));
        before = z.grandTotalMinor;
        seq = stamp.seq;
    }
}

} // namespace

void grandTotalsHold(const Ledger &ledger, std::vector<Finding> &findings)
{
    std::map<std::int32_t, std::vector<Signed>> byDevice;
    for (const auto &[stream, story] : ledger.drawers)
        for (const auto &told : story)
            if (std::holds_alternative<DrawerClosed>(told.fact))
                byDevice[told.stamp.device].push_back({&stream, &told});
    for (auto &[device, zs] : byDevice) {
        std::sort(zs.begin(), zs.end(),
            [](const Signed &a, const Signed &b) { return a.told->stamp.seq < b.told->stamp.seq; });
        goOn(zs, ledger.chains, findings);
    }
}

} // namespace jiko::audit
