#include "orders/decisions.h"

#include <algorithm>

namespace jiko::orders {

namespace {

std::optional<SettleRefusal> whyNot(const Decision &open, const Settle &ask)
{
    if (!open.offers(ask.choice))
        return SettleRefusal::NotOffered;
    if (open.amount != ask.amount)
        return SettleRefusal::AmountChanged;
    // What is on two checks is no matter of money yet: whoever takes orders looks, and who may void takes it off.
    if (!ask.mayTakePayment && open.kind != DecisionKind::MovedTwice)
        return SettleRefusal::NeedsRight;
    switch (ask.choice) {
    case Choice::GiveBack:
    case Choice::Close:
        return ask.closing.drawer.isNull() ? std::optional(SettleRefusal::NoDrawer) : std::nullopt;
    case Choice::TakeOff:
    case Choice::Accept:
        if (!ask.mayVoid)
            return SettleRefusal::NeedsApproval;
        return ask.reason.trimmed().isEmpty() ? std::optional(SettleRefusal::NoReason) : std::nullopt;
    case Choice::TakeOffThere:
        return ask.mayVoid ? std::nullopt : std::optional(SettleRefusal::NeedsApproval);
    case Choice::Charge:
    case Choice::KeepNumbers:
    case Choice::KeepBoth:
        return std::nullopt;
    case Choice::CountOnce:
        return ask.isInZ && ask.closing.drawer.isNull() ? std::optional(SettleRefusal::NoDrawer) : std::nullopt;
    }
    return SettleRefusal::NotOffered;
}

} // namespace

Result<std::vector<CheckFact>, SettleRefusal> decide(const Check &check, const Settle &ask)
{
    const auto decisions = decisionsOf(check);
    const auto open = std::find_if(decisions.begin(), decisions.end(), [&](const Decision &each) {
        return each.kind == ask.decision && (ask.move.isNull() || each.move == ask.move)
            && (ask.payment.isNull() || (each.tender == ask.payment && each.againBy == ask.againBy));
    });
    if (open == decisions.end())
        return Refused{SettleRefusal::NothingToDecide};
    if (const auto problem = whyNot(*open, ask))
        return Refused{*problem};

    const QString reason = ask.reason.trimmed();
    std::vector<CheckFact> facts;
    if (ask.choice == Choice::GiveBack)
        facts.push_back(TenderTaken{
            ask.tender, TenderKind::Cash, -open->amount.minor(), -open->amount.minor(), ask.closing.drawer, {}});
    if (ask.choice == Choice::TakeOff)
        for (const Id &line : open->lines)
            facts.push_back(LineVoided{line, reason, ask.approvedBy});

    DecisionSettled settled{ask.decision, ask.choice, open->amount.minor(), {}, reason, ask.approvedBy, open->move};
    if (ask.decision == DecisionKind::TakenTwice) {
        settled.tender = open->tender;
        settled.device = open->againBy;
        settled.drawer = ask.isInZ ? ask.closing.drawer : Id();
    }
    if (ask.decision == DecisionKind::MovedTwice || ask.decision == DecisionKind::TakenTwice)
        return std::vector<CheckFact>{settled};
    // Whoever sets the money right has seen both receipts.
    for (const Decision &each : decisions)
        if (each.kind == DecisionKind::ClosedTwice)
            settled.receipts.assign(each.receipts.begin() + 1, each.receipts.end());
    facts.push_back(settled);

    Check after = check;
    for (const CheckFact &fact : facts)
        after = fold(after, fact, Stamp{});
    if (ask.choice != Choice::Charge && !ask.closing.drawer.isNull())
        if (const auto closed = decide(after, ask.closing))
            facts.push_back(*closed);
    return facts;
}

} // namespace jiko::orders
