#include "audit/rules.h"
#include "audit/views.h"

namespace jiko::audit {

using orders::BillPrinted;
using orders::CheckOpened;
using orders::Closed;

namespace {

void openedOnce(const Id &stream, const CheckStory &story, std::vector<Finding> &findings)
{
    const Told<orders::CheckFact> *opening = nullptr;
    for (const auto &told : story) {
        if (!std::holds_alternative<CheckOpened>(told.fact))
            continue;
        if (opening)
            findings.push_back(findingOf(Breach::Twice, stream, told,
                QStringLiteral("this check was opened before, by fact %1 of device %2")
                    .arg(opening->stamp.seq)
                    .arg(opening->stamp.device)));
        else
            opening = &told;
    }
}

/// A terminal sees its own closing at once, whatever the others do.
void restAfterClosing(const Id &stream, const CheckStory &story, std::vector<Finding> &findings)
{
    std::map<std::int32_t, std::int64_t> closedAt;
    for (const auto &told : story)
        if (std::holds_alternative<Closed>(told.fact)) {
            std::int64_t &seq = closedAt.try_emplace(told.stamp.device, told.stamp.seq).first->second;
            seq = std::min(seq, told.stamp.seq);
        }
    for (const auto &told : story) {
        const auto closed = closedAt.find(told.stamp.device);
        if (closed == closedAt.end() || told.stamp.seq <= closed->second
            || std::holds_alternative<BillPrinted>(told.fact))
            continue;
        if (std::holds_alternative<Closed>(told.fact))
            findings.push_back(findingOf(Breach::Twice, stream, told,
                QStringLiteral("this terminal closed the check before, by fact %1").arg(closed->second)));
        else
            findings.push_back(findingOf(Breach::AfterClosing, stream, told,
                QStringLiteral("this terminal had closed the check by fact %1").arg(closed->second)));
    }
}

void closedWhenPaid(const Id &stream, const CheckStory &story, std::vector<Finding> &findings)
{
    std::set<std::int32_t> closed;
    for (const auto &told : story) {
        if (!std::holds_alternative<Closed>(told.fact) || !closed.insert(told.stamp.device).second)
            continue;
        if (!couldClose(story, told.stamp))
            findings.push_back(findingOf(Breach::ClosedOwing, stream, told,
                QStringLiteral("closed while %1 were owed, lines and tax less payments, or with lines never sent")
                    .arg(base::plainText(orders::totals(checkAt(stream, story, told.stamp)).due))));
    }
}

} // namespace

void closingsHold(const Ledger &ledger, Copy copy, std::vector<Finding> &findings)
{
    for (const auto &[stream, story] : ledger.checks) {
        openedOnce(stream, story, findings);
        if (ledger.obscure.contains(stream))
            continue;
        restAfterClosing(stream, story, findings);
        if (copy == Copy::AtRest)
            closedWhenPaid(stream, story, findings);
    }
}

} // namespace jiko::audit
