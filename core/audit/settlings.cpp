#include "audit/settlings.h"

#include "audit/rules.h"
#include "orders/decisions.h"

namespace jiko::audit {

using orders::CheckFact;
using orders::Choice;
using orders::Closed;
using orders::DecisionKind;
using orders::DecisionSettled;
using orders::LineVoided;
using orders::TenderTaken;

namespace {

template <class Fact> const Fact *as(const Told<CheckFact> &told)
{
    return std::get_if<Fact>(&told.fact);
}

bool isGivenBack(const Told<CheckFact> &told)
{
    const auto *tender = as<TenderTaken>(told);
    // A payment undone and a refund paid out are judged by themselves.
    return tender && tender->amountMinor < 0 && tender->undoes.isNull() && tender->refund.isNull();
}

/// What each terminal did, in its own sequence.
std::map<std::int32_t, Acts> actsIn(const CheckStory &story)
{
    std::map<std::int32_t, Acts> acts;
    for (const auto &told : story)
        acts[told.stamp.device].push_back(&told);
    for (auto &[device, its] : acts)
        std::sort(its.begin(), its.end(), [](const auto *a, const auto *b) { return a->stamp.seq < b->stamp.seq; });
    return acts;
}

/// Where voids begin that stand together before a place, for one reason.
template <class Settled> std::size_t voidsBefore(const Acts &acts, std::size_t at, const Settled &settled)
{
    while (at > 0) {
        const auto *voided = as<LineVoided>(*acts[at - 1]);
        if (!voided || voided->reason != settled.reason || voided->approvedBy != settled.approvedBy)
            break;
        --at;
    }
    return at;
}

/// Where what was written with a decision begins.
std::size_t startOf(const Acts &acts, std::size_t at)
{
    const auto &settled = *as<DecisionSettled>(*acts[at]);
    if (settled.choice == Choice::TakeOff)
        return voidsBefore(acts, at, settled);
    return settled.choice == Choice::GiveBack && at > 0 && isGivenBack(*acts[at - 1]) ? at - 1 : at;
}

bool hasClosing(const Acts &acts, std::size_t at)
{
    return at + 1 < acts.size() && as<Closed>(*acts[at + 1]) && acts[at + 1]->stamp.seq == acts[at]->stamp.seq + 1;
}

/// What the person chose, as far as the facts tell it.
orders::Settle askOf(const Settling &settling)
{
    orders::Settle ask;
    ask.mayTakePayment = ask.mayVoid = true;
    if (const auto *voided = as<LineVoided>(settling.decided())) {
        ask.decision = DecisionKind::StillOwing;
        ask.choice = Choice::TakeOff;
        ask.approvedBy = voided->approvedBy;
        ask.reason = voided->reason;
    }
    if (const auto *settled = as<DecisionSettled>(settling.decided())) {
        ask.decision = settled->decision;
        ask.choice = settled->choice;
        ask.amount = Money(settled->amountMinor, {});
        ask.approvedBy = settled->approvedBy;
        ask.reason = settled->reason;
        ask.move = settled->move;
        ask.payment = settled->tender;
        ask.againBy = settled->device;
        ask.isInZ = !settled->drawer.isNull();
        ask.closing.drawer = settled->drawer;
    }
    for (const auto *told : settling.facts)
        if (const auto *tender = as<TenderTaken>(*told)) {
            ask.tender = tender->tender;
            ask.closing.drawer = tender->drawer;
        } else if (const auto *closed = as<Closed>(*told)) {
            ask.closing = {
                BusinessDate::fromIso(closed->businessDate), closed->drawer, closed->series, closed->receipt};
        }
    // Which session closed the check stands in the closing, and that was cut off.
    if (settling.cutOff && ask.closing.drawer.isNull())
        ask.closing.drawer = Id(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    return ask;
}

Money amountAsked(const orders::Check &check, DecisionKind kind)
{
    for (const orders::Decision &open : orders::decisionsOf(check))
        if (open.kind == kind)
            return open.amount;
    return Money(0, check.currency);
}

bool isSame(const CheckFact &a, const CheckFact &b)
{
    const Draft left = orders::record({}, a);
    const Draft right = orders::record({}, b);
    return left.type == right.type && left.body == right.body;
}

bool gives(const orders::Check &check, orders::Settle ask, const Acts &facts, bool cutOff)
{
    ask.amount = Money(ask.amount.minor(), check.currency);
    // The amount stands in the DecisionSettled, and that was cut off.
    if (!as<DecisionSettled>(*facts.back()) && !as<Closed>(*facts.back()))
        ask.amount = amountAsked(check, ask.decision);
    const auto decided = orders::decide(check, ask);
    if (!decided || (cutOff ? decided->size() < facts.size() : decided->size() != facts.size()))
        return false;
    return std::equal(facts.begin(), facts.end(), decided->begin(),
        [](const auto *told, const CheckFact &given) { return isSame(told->fact, given); });
}

} // namespace

const Told<CheckFact> &Settling::decided() const
{
    const auto at = std::find_if(
        facts.begin(), facts.end(), [](const auto *told) { return as<DecisionSettled>(*told) != nullptr; });
    return at == facts.end() ? *facts.back() : **at;
}

std::vector<Settling> settlingsIn(const CheckStory &story, const Chains *ends)
{
    const auto cutOff = [&](const Told<CheckFact> &told, std::int64_t beside) {
        return ends && ends->lastOf(told.stamp.device) <= told.stamp.seq + beside;
    };
    std::vector<Settling> settlings;
    for (const auto &[device, acts] : actsIn(story)) {
        for (std::size_t at = 0; at < acts.size(); ++at) {
            if (as<DecisionSettled>(*acts[at])) {
                const auto start = acts.begin() + std::ptrdiff_t(startOf(acts, at));
                const auto end = acts.begin() + std::ptrdiff_t(at) + (hasClosing(acts, at) ? 2 : 1);
                settlings.push_back({{start, end}, cutOff(*acts[at], 0)});
            } else if (isGivenBack(*acts[at]) && (at + 1 == acts.size() || !as<DecisionSettled>(*acts[at + 1]))) {
                // Its cash in the drawer may still have come.
                settlings.push_back({{acts[at]}, cutOff(*acts[at], 1)});
            }
        }
        // What takes lines off may end before it says why; the cook may still have been told.
        if (const auto *voided = as<LineVoided>(*acts.back()); voided && cutOff(*acts.back(), 1)) {
            const auto start = acts.begin() + std::ptrdiff_t(voidsBefore(acts, acts.size(), *voided));
            settlings.push_back({{start, acts.end()}, true});
        }
    }
    return settlings;
}

Acts explained(const CheckStory &story, const Settling &settling, const Known *within)
{
    const orders::Settle ask = askOf(settling);
    const auto decided = std::find(settling.facts.begin(), settling.facts.end(), &settling.decided());
    for (auto first = settling.facts.begin(); first <= decided; ++first) {
        const Acts facts(first, settling.facts.end());
        const auto asks = [&](const orders::Check &check, const Known &) {
            return gives(check, ask, facts, settling.cutOff);
        };
        if (eachView(story, facts.front()->stamp, asks, within) != Looked::All)
            return facts;
    }
    return {};
}

std::set<Stamp> explainedIn(const CheckStory &story, const Chains &ends)
{
    std::set<Stamp> stamps;
    for (const Settling &settling : settlingsIn(story, &ends))
        for (const auto *told : explained(story, settling))
            stamps.insert(told->stamp);
    return stamps;
}

void settlingsHold(const Ledger &ledger, std::vector<Finding> &findings)
{
    for (const auto &[stream, story] : ledger.checks) {
        if (ledger.obscure.contains(stream))
            continue;
        for (const Settling &settling : settlingsIn(story, &ledger.chains))
            if (const auto &decided = settling.decided();
                as<DecisionSettled>(decided) && explained(story, settling).empty())
                findings.push_back(findingOf(Breach::SettledUnasked, stream, decided,
                    QStringLiteral("settles over %1 what that till can never have been asked")
                        .arg(as<DecisionSettled>(decided)->amountMinor)));
    }
}

} // namespace jiko::audit
