#include "audit/rules.h"
#include "audit/settlings.h"

namespace jiko::audit {

using orders::BillPrinted;
using orders::CheckOpened;
using orders::Closed;
using orders::DecisionSettled;

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

/// The first closing of each terminal: it sees that at once, whatever the others do.
std::map<std::int32_t, std::int64_t> firstClosings(const CheckStory &story)
{
    std::map<std::int32_t, std::int64_t> closedAt;
    for (const auto &told : story)
        if (std::holds_alternative<Closed>(told.fact)) {
            std::int64_t &seq = closedAt.try_emplace(told.stamp.device, told.stamp.seq).first->second;
            seq = std::min(seq, told.stamp.seq);
        }
    return closedAt;
}

/// What was paid first goes to be cooked though its check is closed.
bool firesPaid(const orders::Check &check, const orders::CheckFact &fact)
{
    const auto *sent = std::get_if<orders::Sent>(&fact);
    return sent && check.closed && std::all_of(sent->lines.begin(), sent->lines.end(), [&](const Id &id) {
        const orders::Line *line = check.line(id);
        return line && line->isHeld() && check.maySend(*line);
    });
}

bool couldGoOn(const CheckStory &story, const Told<orders::CheckFact> &told)
{
    return eachView(story, told.stamp, [&](const orders::Check &check, const Known &) {
        return check.isOpen() || firesPaid(check, told.fact);
    }) != Looked::All;
}

/// What is done to a check that is closed.
bool belongsToClosed(const orders::CheckFact &fact)
{
    return std::holds_alternative<orders::Reopened>(fact) || std::holds_alternative<orders::Refunded>(fact)
        || std::holds_alternative<orders::TipSet>(fact) || std::holds_alternative<orders::PaperKept>(fact);
}

/// Who closed a check goes on with it only where it was opened again, or where he settles a decision.
void restAfterClosing(const Id &stream, const CheckStory &story, const Chains &ends, std::vector<Finding> &findings)
{
    const auto closedAt = firstClosings(story);
    const auto goesOn = [&](const auto &told) {
        const auto closed = closedAt.find(told.stamp.device);
        return closed != closedAt.end() && told.stamp.seq > closed->second;
    };
    if (std::none_of(story.begin(), story.end(), goesOn))
        return;
    const std::set<Stamp> settled = explainedIn(story, ends);
    for (const auto &told : story) {
        // What was settled or given back is judged by itself.
        const auto *tender = std::get_if<orders::TenderTaken>(&told.fact);
        if (!goesOn(told) || settled.contains(told.stamp) || std::holds_alternative<BillPrinted>(told.fact)
            || std::holds_alternative<DecisionSettled>(told.fact) || (tender && tender->amountMinor < 0)
            || belongsToClosed(told.fact))
            continue;
        const std::int64_t closed = closedAt.at(told.stamp.device);
        if (std::holds_alternative<Closed>(told.fact)) {
            if (!couldClose(story, told.stamp))
                findings.push_back(findingOf(Breach::Twice, stream, told,
                    QStringLiteral("this terminal closed the check before, by fact %1").arg(closed)));
        } else if (!couldGoOn(story, told)) {
            findings.push_back(findingOf(Breach::AfterClosing, stream, told,
                QStringLiteral("this terminal had closed the check by fact %1").arg(closed)));
        }
    }
}

void closedWhenPaid(const Id &stream, const CheckStory &story, std::vector<Finding> &findings)
{
    const auto closedAt = firstClosings(story);
    for (const auto &told : story) {
        const auto closed = closedAt.find(told.stamp.device);
        if (closed == closedAt.end() || closed->second != told.stamp.seq || couldClose(story, told.stamp))
            continue;
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
        if (copy == Copy::AtWork)
            continue;
        restAfterClosing(stream, story, ledger.chains, findings);
        closedWhenPaid(stream, story, findings);
    }
}

} // namespace jiko::audit
