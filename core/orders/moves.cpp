#include "orders/moves.h"

#include "orders/bill.h"
#include "orders/moved.h"
#include "orders/split.h"

#include <algorithm>
#include <map>
#include <set>

namespace jiko::orders {

namespace {

constexpr int lastSeatOfAll = 99;

std::vector<Units> wholeOf(const Check &check, bool withVoided)
{
    std::vector<Units> units;
    for (const Line &line : check.lines)
        if (line.counts())
            units.push_back({line.id, line.quantity.milli, {}, false});
        else if (withVoided && line.state == LineState::Voided)
            units.push_back({line.id, line.quantity.milli, {}, true});
    return units;
}

Result<std::vector<Units>, MoveLinesRefusal> unitsOf(const Check &check, const std::vector<MoveLines::Part> &parts)
{
    std::vector<Units> units;
    std::set<Id> named;
    for (const MoveLines::Part &part : parts) {
        const Line *line = check.line(part.line);
        if (!line || !line->counts() || !named.insert(part.line).second)
            return Refused{MoveLinesRefusal::NoSuchLine};
        if (part.quantity.milli == 0 || part.quantity.milli == line->quantity.milli) {
            units.push_back({line->id, line->quantity.milli, {}, false});
            continue;
        }
        if (part.part.isNull() || check.line(part.part) || !isPartOf(*line, part.quantity.milli))
            return Refused{MoveLinesRefusal::NotPart};
        if (isPartGivenAway(check, line->id))
            return Refused{MoveLinesRefusal::PartGivenAway};
        units.push_back({line->id, part.quantity.milli, part.part, false});
    }
    if (units.empty())
        return Refused{MoveLinesRefusal::NothingToMove};
    return units;
}

bool leavesNothing(const Check &check, const std::vector<Units> &units)
{
    return std::all_of(check.lines.begin(), check.lines.end(), [&](const Line &line) {
        return !line.counts() || std::any_of(units.begin(), units.end(), [&](const Units &each) {
            return each.line == line.id && each.part.isNull();
        });
    });
}

/// Not even what was taken off it, which somebody's Z must show.
bool hasNothingBut(const Check &check, const std::vector<Units> &units)
{
    return std::all_of(check.lines.begin(), check.lines.end(), [&](const Line &line) {
        return line.state == LineState::Removed || line.state == LineState::Moved
            || std::any_of(units.begin(), units.end(), [&](const Units &each) { return each.line == line.id; });
    });
}

std::int64_t paidOn(const Check &check)
{
    std::int64_t paid = 0;
    for (const Tender &tender : check.tenders)
        paid += tender.amount.minor();
    return paid;
}

template <class IsFixed> bool touchesShare(const Check &check, const std::vector<Units> &units, IsFixed isFixed)
{
    return std::any_of(check.shares.begin(), check.shares.end(), [&](const Share &share) {
        if (!isFixed(share.id))
            return false;
        // What a share of the rest owes depends on all that nobody has.
        return share.kind != ShareKind::Lines
            || std::any_of(check.portions.begin(), check.portions.end(), [&](const Portion &portion) {
                   return portion.share == share.id && std::any_of(units.begin(), units.end(), [&](const Units &each) {
                       return each.line == portion.line;
                   });
               });
    });
}

bool touchesPaidShare(const Check &check, const std::vector<Units> &units)
{
    std::map<Id, std::int64_t> paid;
    for (const Tender &tender : check.tenders)
        paid[tender.share] += tender.amount.minor();
    return touchesShare(check, units, [&](const Id &share) { return paid[share] != 0; });
}

bool isSame(const TermsSet &a, const TermsSet &b)
{
    return a.orderType == b.orderType && a.rounding == b.rounding && a.cashStepMinor == b.cashStepMinor
        && a.service == b.service;
}

MoveLinesRefusal refusalOf(const Awaited &awaited)
{
    switch (awaited.by) {
    case AwaitedBy::Phone:
        return MoveLinesRefusal::PhoneAsked;
    case AwaitedBy::Card:
        return MoveLinesRefusal::CardAsked;
    }
    return MoveLinesRefusal::CardAsked;
}

/// What is asked for must still be owed when it comes.
std::optional<MoveLinesRefusal> whyAwaited(Money dueAfter, const std::vector<Awaited> &awaited)
{
    Money sum(0, dueAfter.currency());
    for (const Awaited &each : awaited) {
        sum += each.amount;
        if (dueAfter < sum)
            return refusalOf(each);
    }
    return std::nullopt;
}

MovedLine goingAlong(const Line &line, const Units &units)
{
    MovedLine moved;
    moved.line.line = units.there();
    moved.line.item = line.item;
    moved.line.name = line.name;
    moved.line.kitchenName = line.kitchenName;
    moved.line.category = line.category;
    moved.line.station = line.station;
    moved.line.course = line.course;
    moved.line.priceMinor = line.ownPrice.minor();
    moved.line.quantity = Quantity{units.milli};
    moved.line.modifiers = line.modifiers;
    moved.line.taxRate = line.bears.rate();
    moved.line.taxIncluded = line.bears.included;
    moved.line.seat = line.seat;
    moved.line.note = line.note;
    moved.line.levies = line.bears.levies;
    moved.line.steps = line.steps;
    moved.line.variant = line.variant;
    moved.line.offers = line.offers;
    moved.line.set = line.set;
    moved.line.grams = line.grams;
    moved.line.allergies = line.allergies;
    moved.added = Mark::of(line.added);
    moved.held = Mark::of(line.held);
    moved.sent = Mark::of(line.sent);
    if (units.voided) {
        moved.voided = Mark::of(line.voided);
        moved.voidReason = line.voidReason;
    }
    return moved;
}

/// What a discount that is a sum takes off those units now.
std::int64_t takenOffBy(
    const Check &check, const Bill &bill, const DiscountGiven &given, const std::vector<Units> &units)
{
    std::int64_t sum = 0;
    for (const Units &each : units) {
        const BillRow *row = bill.row(each.line);
        if (!row)
            continue;
        const std::int64_t weights[] = {each.milli, check.line(each.line)->quantity.milli - each.milli};
        for (const Reduction &reduction : row->reductions)
            if (reduction.id == given.discount)
                sum += base::share(reduction.amount, weights)[0].minor();
    }
    return sum;
}

/// Discounts of the lines go along. What is taken off the whole check stays, unless the whole check goes.
void takeDiscountsAlong(const Check &from, const std::vector<Units> &units, bool all, MovedLines &moved)
{
    const Bill bill = billOf(from);
    for (const DiscountGiven &given : from.discounts) {
        if (given.lines.empty() && !all)
            continue;
        DiscountGiven along = given;
        along.lines.clear();
        bool isWhole = true;
        for (const Units &each : units)
            if (!each.voided
                && (given.lines.empty()
                    || std::find(given.lines.begin(), given.lines.end(), each.line) != given.lines.end())) {
                along.lines.push_back(each.there());
                isWhole = isWhole && each.part.isNull();
            }
        if (along.lines.empty())
            continue;
        const auto left = std::count_if(given.lines.begin(), given.lines.end(), [&](const Id &line) {
            const Line *there = from.line(line);
            return there && there->counts();
        });
        isWhole = isWhole && (given.lines.empty() || left <= std::ssize(along.lines));
        const bool isSum = !given.comp && given.rate.bp == 0;
        if (isSum && !isWhole)
            along.amountMinor = takenOffBy(from, bill, given, units);
        moved.out.discounts.push_back({given.discount, isSum ? along.amountMinor : 0});
        moved.in.discounts.push_back(std::move(along));
    }
}

void takeOffersAlong(const Check &from, bool all, MovedLines &moved)
{
    for (const menu::Offer &offer : from.offers)
        // A coupon was handed in for the check that it was handed in for.
        if ((all || offer.coupon.isEmpty())
            && std::any_of(moved.in.lines.begin(), moved.in.lines.end(), [&](const MovedLine &each) {
                   return std::find(each.line.offers.begin(), each.line.offers.end(), offer.id)
                       != each.line.offers.end();
               }))
            moved.in.offers.push_back(offer);
}

MovedLines gather(const Check &from, const Check &into, const Id &move, const std::vector<Units> &units, bool all)
{
    MovedLines moved;
    moved.out.move = moved.in.move = move;
    moved.out.merged = moved.in.merged = all;
    moved.out.to = into.id;
    moved.out.toLabel = into.label;
    moved.in.from = from.id;
    moved.in.fromLabel = from.label;
    moved.out.lines = units;
    for (const Units &each : units)
        moved.in.lines.push_back(goingAlong(*from.line(each.line), each));
    takeDiscountsAlong(from, units, all, moved);
    takeOffersAlong(from, all, moved);
    return moved;
}

std::optional<MoveLinesRefusal> whyNot(const Check &from, const Check &into, const std::vector<Units> &units, bool all,
    const std::vector<Awaited> &awaited)
{
    if (from.currency != into.currency)
        return MoveLinesRefusal::OtherCurrency;
    if (all && paidOn(from) != 0)
        return MoveLinesRefusal::PartPaid;
    if (touchesPaidShare(from, units))
        return MoveLinesRefusal::SharePaid;
    for (const Awaited &each : awaited)
        if (touchesShare(from, units, [&](const Id &share) { return share == each.share; }))
            return refusalOf(each);
    const Check after = fold(from, gather(from, into, {}, units, all).out, Stamp{});
    const Money due = totals(after).due;
    if (due.isNegative() && due < totals(from).due)
        return MoveLinesRefusal::PaidAlready;
    return whyAwaited(due, awaited);
}

bool isPartedFrom(const Check &check, const Check &other)
{
    return std::any_of(check.moves.begin(), check.moves.end(),
        [&](const Moving &moving) { return !moving.out && moving.other == other.id; });
}

/// Two who opened one table apart have counted the same guests.
int joining(const Check &from, const Check &into)
{
    const bool isSameTable = !from.table.isNull() && from.table == into.table;
    if (!isSameTable || isPartedFrom(from, into) || isPartedFrom(into, from))
        return from.covers;
    return std::max(0, from.covers - into.covers);
}

/// Where guests sit anew, seats are counted anew.
void reseat(const Check &into, MovedLines &moved)
{
    const bool isNew = into.lines.empty();
    std::map<int, int> seats;
    for (const MovedLine &each : moved.in.lines)
        if (each.line.seat > 0)
            seats.try_emplace(each.line.seat);
    int next = 0;
    for (auto &[seat, anew] : seats)
        anew = ++next;
    for (MovedLine &each : moved.in.lines) {
        int &seat = each.line.seat;
        if (seat == 0)
            continue;
        if (isNew)
            seat = seats[seat];
        else if (moved.out.merged)
            seat = moved.in.covers > 0 ? std::min(lastSeatOfAll, seat + into.covers) : seat;
        else
            seat = 0;
    }
}

int seatsIn(const MovedLines &moved)
{
    std::set<int> seats;
    for (const MovedLine &each : moved.in.lines)
        if (each.line.seat > 0)
            seats.insert(each.line.seat);
    return static_cast<int>(seats.size());
}

} // namespace

Result<MovedLines, MoveLinesRefusal> decide(const Check &from, const Check &into, const MoveLines &ask)
{
    if (!from.isOpen())
        return Refused{MoveLinesRefusal::CheckClosed};
    if (!into.isOpen())
        return Refused{MoveLinesRefusal::TargetClosed};
    if (from.id == into.id)
        return Refused{MoveLinesRefusal::SameCheck};
    auto units = unitsOf(from, ask.lines);
    if (!units)
        return Refused{units.why()};
    const bool all = leavesNothing(from, *units) && paidOn(from) == 0;
    if (all)
        return decide(from, into, MergeChecks{ask.move, ask.awaited});
    if (const auto problem = whyNot(from, into, *units, all, ask.awaited))
        return Refused{*problem};
    MovedLines moved = gather(from, into, ask.move, *units, all);
    const int told = into.lines.empty() ? std::max(1, seatsIn(moved)) : 0;
    moved.in.covers = moved.out.covers = std::clamp(ask.covers.value_or(told), 0, std::max(0, from.covers - 1));
    reseat(into, moved);
    return moved;
}

Result<MovedLines, MoveLinesRefusal> decide(const Check &from, const Check &into, const MergeChecks &ask)
{
    if (!from.isOpen())
        return Refused{MoveLinesRefusal::CheckClosed};
    if (!into.isOpen())
        return Refused{MoveLinesRefusal::TargetClosed};
    if (from.id == into.id)
        return Refused{MoveLinesRefusal::SameCheck};
    const auto units = wholeOf(from, true);
    if (units.empty())
        return Refused{MoveLinesRefusal::NothingToMove};
    if (const auto problem = whyNot(from, into, units, true, ask.awaited))
        return Refused{*problem};
    MovedLines moved = gather(from, into, ask.move, units, true);
    moved.in.covers = joining(from, into);
    moved.out.covers = from.covers;
    reseat(into, moved);
    return moved;
}

Result<MovedLines, MoveLinesRefusal> decide(const Check &holder, const Check &home, const MoveBack &ask)
{
    if (!holder.isOpen())
        return Refused{MoveLinesRefusal::CheckClosed};
    if (!home.opened || home.closed)
        return Refused{MoveLinesRefusal::TargetClosed};
    const Moving *brought = holder.moving(ask.undone);
    const Moving *left = home.moving(ask.undone);
    if (!brought || !left || brought->out || brought->undone || left->undone || brought->other != home.id)
        return Refused{MoveLinesRefusal::NoSuchMove};
    std::vector<Units> units;
    for (const Moving::Part &part : brought->parts) {
        const Line *line = holder.line(part.of);
        const bool isVoided = line && line->state == LineState::Voided;
        if (!line || part.of != part.line || line->quantity.milli != part.milli || (!line->counts() && !isVoided))
            return Refused{MoveLinesRefusal::Changed};
        units.push_back({line->id, line->quantity.milli, {}, isVoided});
    }
    if (units.empty())
        return Refused{MoveLinesRefusal::Changed};
    if (const auto problem = whyNot(holder, home, units, false, ask.awaited))
        return Refused{*problem};
    MovedLines moved = gather(holder, home, ask.move, units, false);
    moved.out.merged = moved.in.merged = hasNothingBut(holder, units) && paidOn(holder) == 0;
    moved.out.undoes = moved.in.undoes = ask.undone;
    moved.out.covers = brought->covers;
    moved.in.covers = left->covers;
    for (MovedLine &each : moved.in.lines)
        for (const Moving::Part &part : left->parts)
            if (part.line == each.line.line)
                if (const Line *line = home.line(part.of))
                    each.line.seat = line->seat;
    return moved;
}

std::vector<const Moving *> broughtTo(const Check &check)
{
    std::vector<const Moving *> brought;
    for (auto moving = check.moves.rbegin(); moving != check.moves.rend(); ++moving)
        if (!moving->out && !moving->undone && moving->undoes.isNull() && !moving->parts.empty())
            brought.push_back(&*moving);
    return brought;
}

Result<std::optional<TermsSet>, MoveLinesRefusal> decide(const Check &check, const TakeTerms &ask)
{
    if (!check.isOpen())
        return Refused{MoveLinesRefusal::CheckClosed};
    if (isSame(ask.terms, check.terms))
        return std::optional<TermsSet>();
    const Check after = fold(check, CheckFact(ask.terms), Stamp{});
    if (const auto problem = whyAwaited(totals(after).due, ask.awaited))
        return Refused{*problem};
    return std::optional(ask.terms);
}

OpenCheck beside(const Check &from, const Id &check, const QString &number)
{
    OpenCheck open;
    open.check = check;
    open.table = from.table;
    open.label = from.label;
    open.number = number;
    // Guests come with the lines; one who sits alone is counted on both.
    open.covers = from.covers > 1 ? 0 : 1;
    open.server = from.server;
    open.serverName = from.serverName;
    open.businessDate = from.businessDate;
    open.currency = from.currency;
    return open;
}

Result<LinesReseated, MoveLinesRefusal> decide(const Check &check, const Reseat &ask)
{
    if (!check.isOpen())
        return Refused{MoveLinesRefusal::CheckClosed};
    const auto units = unitsOf(check, ask.lines);
    if (!units)
        return Refused{units.why()};
    if (ask.seat < 0 || ask.seat > lastSeatOfAll || std::all_of(units->begin(), units->end(), [&](const Units &each) {
            return check.line(each.line)->seat == ask.seat;
        }))
        return Refused{MoveLinesRefusal::NothingToMove};
    return LinesReseated{*units, ask.seat};
}

Result<ServerChanged, AssignRefusal> decide(const Check &check, const AssignServer &ask)
{
    if (!check.isOpen())
        return Refused{AssignRefusal::CheckClosed};
    if (ask.server.isNull())
        return Refused{AssignRefusal::NoServer};
    if (ask.server == check.server)
        return Refused{AssignRefusal::SameServer};
    if (ask.by != check.server && !ask.mayAssign)
        return Refused{AssignRefusal::NeedsApproval};
    return ServerChanged{ask.server, ask.serverName, ask.approvedBy};
}

std::vector<CheckFact> takenOff(const Check &there, const std::vector<Units> &lines, const QString &reason,
    const Id &approvedBy, const std::function<Id()> &partId)
{
    std::vector<CheckFact> facts;
    for (const Units &units : lines) {
        const Line *line = there.line(units.line);
        if (!line || !line->counts())
            continue;
        if (line->state == LineState::Unsent) {
            if (const auto gone = decide(there, RemoveLine{line->id}))
                facts.push_back(*gone);
        } else if (isPartOf(*line, units.milli)) {
            if (const auto part =
                    decide(there, VoidPart{line->id, Quantity{units.milli}, partId(), reason, true, approvedBy}))
                facts.push_back(*part);
        } else if (const auto whole = decide(there, VoidLine{line->id, reason, true, approvedBy})) {
            facts.push_back(*whole);
        }
    }
    return facts;
}

} // namespace jiko::orders
