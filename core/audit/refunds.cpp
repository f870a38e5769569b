#include "audit/rules.h"
#include "audit/views.h"
#include "orders/refund.h"

namespace jiko::audit {

using orders::Refunded;
using orders::TenderTaken;

namespace {

/// What went back for a credit.
std::int64_t paidOut(const CheckStory &story, const Id &refund)
{
    std::int64_t minor = 0;
    for (const auto &told : story)
        if (const auto *tender = std::get_if<TenderTaken>(&told.fact); tender && tender->refund == refund)
            minor -= tender->amountMinor;
    return minor;
}

std::int64_t grossOf(const Refunded &refund)
{
    std::int64_t minor = 0;
    for (const orders::Credit &credit : refund.credits)
        minor += credit.grossMinor;
    return minor;
}

bool couldCredit(const CheckStory &story, const Stamp &at, const Refunded &refund)
{
    const auto sawItSold = [&](const orders::Check &check, const Known &) {
        return check.closed && orders::within(check, refund.credits) == refund.credits;
    };
    return eachView(story, at, sawItSold) != Looked::All;
}

} // namespace

void refundsHold(const Ledger &ledger, std::vector<Finding> &findings)
{
    for (const auto &[stream, story] : ledger.checks) {
        if (ledger.obscure.contains(stream))
            continue;
        for (const auto &told : story) {
            const auto *refund = std::get_if<Refunded>(&told.fact);
            if (!refund)
                continue;
            if (!couldCredit(story, told.stamp, *refund))
                findings.push_back(findingOf(Breach::CreditTooMuch, stream, told,
                    QStringLiteral("credits what that till cannot have seen sold")));
            // The money is written with the credit; a copy may end between them.
            const std::int64_t minor = grossOf(*refund) - refund->roundingMinor - paidOut(story, refund->refund);
            const bool cutOff =
                ledger.chains.lastOf(told.stamp.device) <= told.stamp.seq + 2 * static_cast<std::int64_t>(story.size())
                && minor > 0;
            if (minor != 0 && !cutOff)
                findings.push_back(findingOf(Breach::CreditTooMuch, stream, told,
                    QStringLiteral("credits %1, and %2 went back")
                        .arg(grossOf(*refund))
                        .arg(grossOf(*refund) - minor)));
        }
    }
}

} // namespace jiko::audit
