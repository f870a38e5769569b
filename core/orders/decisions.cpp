#include "orders/decisions.h"

#include <algorithm>

namespace jiko::orders {

bool Decision::offers(Choice choice) const
{
    return std::find(choices.begin(), choices.end(), choice) != choices.end();
}

bool Decision::concerns(std::int32_t device) const
{
    return std::any_of(acts.begin(), acts.end(), [&](const Act &act) { return act.device == device; });
}

namespace {

Act actOf(const Tender &tender)
{
    return {tender.isGivenBack() ? ActKind::GivenBack : ActKind::Paid, tender.takenBy, tender.device, tender.takenAt,
        tender.isGivenBack() ? -tender.amount : tender.amount, {}, {}};
}

Act actOf(ActKind kind, const Stamp &stamp, const Line &line)
{
    return {kind, stamp.staff, stamp.device, stamp.at(), line.amount(), line.id, {}};
}

Act actOf(const Closing &closing, Currency currency)
{
    return {ActKind::Closed, closing.stamp.staff, closing.stamp.device, closing.stamp.at(),
        Money(closing.sum.grossMinor, currency), {}, closing.number()};
}

Act actOf(const Moving &moving, const Moving::Part &part, const Line &line)
{
    return {ActKind::Moved, moving.stamp.staff, moving.stamp.device, moving.stamp.at(),
        base::priceOf(line.unitPrice, Quantity{part.milli + part.lacking}), line.id, {}, moving.label};
}

std::vector<Act> inOrder(std::vector<Act> acts)
{
    std::stable_sort(acts.begin(), acts.end(),
        [](const Act &a, const Act &b) { return std::tie(a.at, a.device) < std::tie(b.at, b.device); });
    return acts;
}

/// Payments, and the voids that came beside or after them; and the closings where there are two.
std::vector<Act> paymentsAndVoids(const Check &check)
{
    std::vector<Act> acts;
    UtcMicros first = UtcMicros::max();
    for (const Tender &tender : check.tenders) {
        acts.push_back(actOf(tender));
        first = std::min(first, tender.takenAt);
    }
    for (const Line &line : check.lines)
        if (line.state == LineState::Voided && line.voided.at() >= first)
            acts.push_back(actOf(ActKind::Voided, line.voided, line));
    for (const Moving &moving : check.moves)
        if (moving.out && moving.stamp.at() >= first)
            for (const Moving::Part &part : moving.parts)
                if (part.away > 0)
                    if (const Line *line = check.line(part.of))
                        acts.push_back(actOf(moving, part, *line));
    if (check.closings.size() > 1)
        for (const Closing &closing : check.closings)
            acts.push_back(actOf(closing, check.currency));
    return inOrder(std::move(acts));
}

/// The closing that holds.
const Closing *holding(const Check &check)
{
    const auto last =
        std::find_if(check.closings.rbegin(), check.closings.rend(), [](const Closing &c) { return !c.again; });
    return last == check.closings.rend() ? nullptr : &*last;
}

/// Lines that whoever closed the check cannot have known, newest first, until what is owed is covered: those after the
/// closing, then those of other terminals. None when the money was given back since: then the lines are not the cause.
std::vector<Id> linesBeside(const Check &check, const Closing &closing)
{
    const bool givenBackSince = std::any_of(check.tenders.begin(), check.tenders.end(),
        [&](const Tender &tender) { return tender.isGivenBack() && tender.takenAt >= closing.stamp.at(); });
    if (givenBackSince)
        return {};
    const auto after = [&](const Line &line) {
        return closing.stamp < line.added || closing.stamp < line.sent || closing.stamp < line.moved;
    };
    std::vector<const Line *> beside;
    for (const Line &line : check.lines)
        if (line.counts()
            && (after(line) || line.added.device != closing.stamp.device
                || (line.moved.hlc != 0 && line.moved.device != closing.stamp.device)))
            beside.push_back(&line);
    std::stable_sort(beside.begin(), beside.end(),
        [&](const Line *a, const Line *b) { return after(*a) != after(*b) ? after(*a) : b->added < a->added; });
    std::vector<Id> lines;
    Check without = check;
    for (const Line *line : beside) {
        if (totals(without).due.minor() <= 0)
            break;
        lines.push_back(line->id);
        for (Line &left : without.lines)
            if (left.id == line->id)
                left.state = LineState::Removed;
    }
    return lines;
}

Decision tooMuch(const Check &check, Money over)
{
    return {
        DecisionKind::PaidTooMuch, check.id, over, {}, {}, paymentsAndVoids(check), {Choice::GiveBack, Choice::Accept}};
}

Decision stillOwing(const Check &check, Money owed)
{
    Decision decision{DecisionKind::StillOwing, check.id, owed, {}, {}, {}, {Choice::Charge}};
    const Closing &closing = *holding(check);
    decision.lines = linesBeside(check, closing);
    for (const Id &id : decision.lines) {
        const Line &line = *check.line(id);
        decision.acts.push_back(actOf(ActKind::Added, line.added, line));
        if (line.state == LineState::Sent && line.sent.device != line.added.device)
            decision.acts.push_back(actOf(ActKind::Sent, line.sent, line));
    }
    for (const Closing &each : check.closings)
        decision.acts.push_back(actOf(each, check.currency));
    for (const Tender &tender : check.tenders)
        if (tender.isGivenBack())
            decision.acts.push_back(actOf(tender));
    decision.acts = inOrder(std::move(decision.acts));
    if (!decision.lines.empty())
        decision.choices.push_back(Choice::TakeOff);
    decision.choices.push_back(Choice::Accept);
    return decision;
}

/// Numbers beside the one that holds that nobody has said yes to yet.
std::vector<QString> numbersToo(const Check &check)
{
    std::vector<QString> numbers;
    for (const Closing &closing : check.closings) {
        const bool known =
            std::any_of(check.settled.begin(), check.settled.end(), [&, number = closing.number()](const Settled &s) {
                return std::find(s.receipts.begin(), s.receipts.end(), number) != s.receipts.end();
            });
        if (closing.again && !known)
            numbers.push_back(closing.number());
    }
    return numbers;
}

/// Everything that was done with those lines, that they do not add up by.
std::vector<Act> movesAndVoidsOf(const Check &check, const Moving &found)
{
    std::vector<Act> acts;
    for (const Moving::Part &part : found.parts) {
        const Line *line = check.line(part.of);
        if (part.lacking == 0 || !line)
            continue;
        for (const Moving &moving : check.moves)
            for (const Moving::Part &each : moving.parts)
                if (moving.out && each.of == part.of && (each.away > 0 || each.lacking > 0))
                    acts.push_back(actOf(moving, each, *line));
        if (line->voided.hlc != 0)
            acts.push_back(actOf(ActKind::Voided, line->voided, *line));
    }
    return inOrder(std::move(acts));
}

std::optional<Decision> movedTwice(const Check &check, const Moving &moving)
{
    Decision twice{DecisionKind::MovedTwice, check.id, Money(0, check.currency), {}, {}, {},
        {Choice::TakeOffThere, Choice::KeepBoth}};
    for (const Moving::Part &part : moving.parts)
        if (const Line *line = part.lacking > 0 ? check.line(part.of) : nullptr) {
            twice.amount += base::priceOf(line->unitPrice, Quantity{part.lacking});
            twice.lines.push_back(line->id);
            twice.tooMuch.push_back({part.line, part.lacking, {}, false});
        }
    if (twice.lines.empty())
        return std::nullopt;
    twice.move = moving.move;
    twice.there = moving.other;
    twice.acts = movesAndVoidsOf(check, moving);
    return twice;
}

} // namespace

namespace {
Decision takenTwice(const Check &check, const TakenAgain &again)
{
    Decision twice{DecisionKind::TakenTwice, check.id, again.tender.amount + again.tender.tip, {}, {},
        {actOf(again.tender)}, {Choice::CountOnce}};
    if (const Tender *first = check.tender(again.tender.id))
        twice.acts.push_back(actOf(*first));
    twice.acts = inOrder(std::move(twice.acts));
    twice.tender = again.tender.id;
    twice.againBy = again.tender.device;
    twice.drawer = again.tender.drawer;
    return twice;
}
} // namespace

std::vector<Decision> decisionsOf(const Check &check)
{
    std::vector<Decision> open;
    for (const TakenAgain &again : check.takenAgain)
        if (check.opened && !again.isSettled)
            open.push_back(takenTwice(check, again));
    for (const Moving &moving : check.moves)
        if (auto twice = check.opened && moving.out ? movedTwice(check, moving) : std::nullopt)
            open.push_back(std::move(*twice));
    // Before its opening has come a check is not a check yet.
    if (!check.opened || (check.tenders.empty() && check.closings.empty()))
        return open;
    const Money due = totals(check).due;
    if (due.isNegative())
        open.push_back(tooMuch(check, -due));
    if (check.closed && due.minor() > 0)
        open.push_back(stillOwing(check, due));
    if (const auto others = numbersToo(check); !others.empty()) {
        Decision twice{
            DecisionKind::ClosedTwice, check.id, Money(0, check.currency), {}, {}, {}, {Choice::KeepNumbers}};
        twice.receipts.push_back(holding(check)->number());
        twice.receipts.insert(twice.receipts.end(), others.begin(), others.end());
        for (const Closing &closing : check.closings)
            twice.acts.push_back(actOf(closing, check.currency));
        open.push_back(std::move(twice));
    }
    // Who opened it again has it in hand.
    if (check.isOpen() && due.isZero() && !check.keepsFromPaying() && !check.reopened)
        open.push_back({DecisionKind::PaidButOpen, check.id, due, {}, {}, paymentsAndVoids(check), {Choice::Close}});
    return open;
}

} // namespace jiko::orders
