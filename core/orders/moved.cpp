#include "orders/moved.h"

#include <algorithm>

namespace jiko::orders {

Line lineFrom(const LineAdded &fact, Currency currency, const Stamp &added)
{
    Line line;
    line.id = fact.line;
    line.item = fact.item;
    line.name = fact.name;
    line.kitchenName = fact.kitchenName;
    line.category = fact.category;
    line.station = fact.station;
    line.course = fact.course;
    std::int64_t unit = fact.priceMinor;
    for (const auto &modifier : fact.modifiers)
        unit += modifier.priceMinor;
    line.unitPrice = Money(unit, currency);
    line.ownPrice = Money(fact.priceMinor, currency);
    line.steps = fact.steps;
    line.variant = fact.variant;
    line.quantity = fact.quantity;
    line.modifiers = fact.modifiers;
    line.bears =
        fact.levies ? tax::TaxSet{*fact.levies, fact.taxIncluded} : tax::ofRate(fact.taxRate, fact.taxIncluded);
    line.offers = fact.offers;
    line.set = fact.set;
    line.seat = fact.seat;
    line.note = fact.note;
    line.grams = fact.grams;
    line.allergies = fact.allergies;
    line.added = added;
    return line;
}

bool isPartOf(const Line &line, std::int64_t milli)
{
    return milli > 0 && milli < line.quantity.milli && milli % 1000 == 0 && line.quantity.milli % 1000 == 0;
}

bool isPartGivenAway(const Check &check, const Id &line)
{
    return std::any_of(check.discounts.begin(), check.discounts.end(), [&](const DiscountGiven &given) {
        return given.milli > 0 && std::find(given.lines.begin(), given.lines.end(), line) != given.lines.end();
    });
}

namespace {

Line *changing(Check &check, const Id &wanted)
{
    const auto at =
        std::find_if(check.lines.begin(), check.lines.end(), [&](const Line &line) { return line.id == wanted; });
    return at == check.lines.end() ? nullptr : &*at;
}

/// Units of a line under a name of their own, right after it: who pays it and what is taken off it are the same.
Line *splitOff(Check &check, const Id &id, std::int64_t milli, const Id &part)
{
    const auto at =
        std::find_if(check.lines.begin(), check.lines.end(), [&](const Line &line) { return line.id == id; });
    if (at == check.lines.end() || !at->counts() || part.isNull() || check.line(part))
        return nullptr;
    if (milli >= at->quantity.milli)
        return &*at;
    if (milli <= 0)
        return nullptr;
    at->quantity.milli -= milli;
    Line cut = *at;
    cut.id = part;
    cut.quantity.milli = milli;
    for (std::size_t i = 0, before = check.portions.size(); i < before; ++i)
        if (check.portions[i].line == id) {
            Portion portion = check.portions[i];
            portion.line = part;
            check.portions.push_back(portion);
        }
    for (DiscountGiven &given : check.discounts)
        if (std::find(given.lines.begin(), given.lines.end(), id) != given.lines.end())
            given.lines.push_back(part);
    return &*check.lines.insert(at + 1, std::move(cut));
}

Moving::Part leave(Check &check, const Units &units, const Id &to)
{
    Moving::Part part{units.there(), units.line, 0, 0, 0};
    Line *line = changing(check, units.line);
    if (!line)
        return part;
    if (units.voided) {
        if (line->state == LineState::Voided) {
            part.milli = part.away = line->quantity.milli;
            line->state = LineState::Moved;
        }
        return part;
    }
    const std::int64_t there = line->counts() ? line->quantity.milli : 0;
    part.milli = part.away = std::min(there, units.milli);
    if (part.milli > 0) {
        if (part.milli == there)
            line->state = LineState::Moved;
        else
            line->quantity.milli -= part.milli;
    }
    // A dish that was never cooked and that another terminal took off is simply kept where it went.
    if (line->state != LineState::Removed)
        part.lacking = units.milli - part.milli;
    // Two who move one line to the same check have moved it once: it has one name there.
    const bool again =
        part.lacking > 0 && std::any_of(check.moves.begin(), check.moves.end(), [&](const Moving &before) {
            return before.out && before.other == to
                && std::any_of(before.parts.begin(), before.parts.end(),
                    [&](const Moving::Part &known) { return known.line == part.line && known.away > 0; });
        });
    if (again)
        part.lacking = 0;
    return part;
}

/// The units of this name that are away, those at that check first; nullptr when none left, or all have come back.
Moving::Part *awayAs(Check &check, const Id &name, const Id &at)
{
    Moving::Part *found = nullptr;
    for (auto moving = check.moves.rbegin(); moving != check.moves.rend(); ++moving)
        if (moving->out && (!found || moving->other == at))
            for (Moving::Part &part : moving->parts)
                if (part.line == name && (part.away > 0 || part.lacking > 0)) {
                    found = &part;
                    if (moving->other == at)
                        return found;
                }
    return found;
}

Line lineFrom(const MovedLine &moved, Currency currency, const Stamp &stamp)
{
    Line line = lineFrom(moved.line, currency, moved.added.stamp());
    line.held = moved.held.stamp();
    line.sent = moved.sent.stamp();
    line.voided = moved.voided.stamp();
    line.voidReason = moved.voidReason;
    line.state = line.voided.hlc != 0 ? LineState::Voided : line.sent.hlc != 0 ? LineState::Sent : LineState::Unsent;
    line.moved = stamp;
    return line;
}

/// Puts a line back where it was, or onto what is left of it; answers what it is called here, nil when it is here.
Id comeHome(Check &check, const MovedLine &moved, const Stamp &stamp, Moving::Part &part)
{
    const Id of = part.of;
    Line came = lineFrom(moved, check.currency, stamp);
    const std::int64_t back = std::min(part.away, came.quantity.milli);
    part.away -= back;
    // What was there twice is there once again.
    const std::int64_t twice = std::min(part.lacking, came.quantity.milli - back);
    part.lacking -= twice;
    came.quantity.milli -= twice;
    if (came.quantity.milli <= 0)
        return {};
    Line *line = changing(check, of);
    const bool isSame = line && line->counts() && came.counts() && line->unitPrice == came.unitPrice
        && (line->state == LineState::Sent) == (came.state == LineState::Sent) && line->isHeld() == came.isHeld();
    if (isSame) {
        for (const QString &each : came.allergies)
            if (std::find(line->allergies.begin(), line->allergies.end(), each) == line->allergies.end())
                line->allergies.push_back(each);
        line->quantity.milli += came.quantity.milli;
        return of;
    }
    const bool isWhole = came.id == of;
    if (line && line->state == LineState::Moved && isWhole) {
        came.moved = line->moved;
        *line = std::move(came);
        return of;
    }
    if (check.line(came.id))
        return {};
    const Id name = came.id;
    check.lines.push_back(std::move(came));
    return name;
}

void mergeDiscount(Check &check, DiscountGiven given)
{
    const auto known = std::find_if(check.discounts.begin(), check.discounts.end(),
        [&](const DiscountGiven &each) { return each.discount == given.discount; });
    if (known == check.discounts.end()) {
        check.discounts.push_back(std::move(given));
        return;
    }
    if (!known->comp && known->rate.bp == 0)
        known->amountMinor += given.amountMinor;
    if (known->lines.empty())
        return;
    for (const Id &line : given.lines)
        if (std::find(known->lines.begin(), known->lines.end(), line) == known->lines.end())
            known->lines.push_back(line);
}

} // namespace

void noteLacking(Check &check, const Id &line, std::int64_t milli)
{
    if (milli <= 0)
        return;
    for (auto moving = check.moves.rbegin(); moving != check.moves.rend() && milli > 0; ++moving)
        if (moving->out)
            for (Moving::Part &part : moving->parts)
                if (part.of == line && part.away > part.lacking) {
                    const std::int64_t more = std::min(milli, part.away - part.lacking);
                    part.lacking += more;
                    milli -= more;
                }
}

void apply(Check &check, const LinesMovedOut &fact, const Stamp &stamp)
{
    if (check.moving(fact.move))
        return;
    Moving moving{fact.move, true, fact.to, fact.toLabel, {}, {}, fact.covers, fact.merged, false, fact.undoes, stamp};
    for (const Units &units : fact.lines)
        moving.parts.push_back(leave(check, units, fact.to));
    for (const DiscountPart &part : fact.discounts) {
        moving.discounts.push_back(part.discount);
        for (DiscountGiven &given : check.discounts)
            if (given.discount == part.discount)
                given.amountMinor = std::max<std::int64_t>(0, given.amountMinor - part.amountMinor);
    }
    check.covers = std::max(0, check.covers - fact.covers);
    for (Moving &before : check.moves)
        before.undone = before.undone || (!fact.undoes.isNull() && before.move == fact.undoes);
    check.moves.push_back(std::move(moving));
    check.billPrinted = false;
}

void apply(Check &check, const LinesMovedIn &fact, const Stamp &stamp)
{
    if (check.moving(fact.move))
        return;
    Moving moving{
        fact.move, false, fact.from, fact.fromLabel, {}, {}, fact.covers, fact.merged, false, fact.undoes, stamp};
    std::vector<std::pair<Id, Id>> names; // there and here
    for (const MovedLine &moved : fact.lines) {
        Id name = moved.line.line;
        if (Moving::Part *part = awayAs(check, name, fact.from))
            name = comeHome(check, moved, stamp, *part);
        else if (!check.line(name))
            check.lines.push_back(lineFrom(moved, check.currency, stamp));
        else
            name = {}; // moved here twice by two who did not hear each other: it is here once
        if (name.isNull())
            continue;
        names.emplace_back(moved.line.line, name);
        moving.parts.push_back({moved.line.line, name, moved.line.quantity.milli, 0, 0});
    }
    for (const menu::Offer &offer : fact.offers)
        if (std::none_of(check.offers.begin(), check.offers.end(),
                [&](const menu::Offer &known) { return known.id == offer.id; }))
            check.offers.push_back(offer);

    const auto comes = [&](const Id &discount) {
        return std::any_of(fact.discounts.begin(), fact.discounts.end(),
            [&](const DiscountGiven &given) { return given.discount == discount; });
    };
    // What was withdrawn while it was away stays withdrawn.
    for (Moving &before : check.moves)
        if (!fact.undoes.isNull() && before.move == fact.undoes) {
            before.undone = true;
            for (const Id &discount : before.discounts)
                if (!comes(discount))
                    std::erase_if(
                        check.discounts, [&](const DiscountGiven &known) { return known.discount == discount; });
        }
    for (const DiscountGiven &given : fact.discounts) {
        DiscountGiven here = given;
        for (Id &line : here.lines)
            for (const auto &[there, name] : names)
                if (line == there)
                    line = name;
        moving.discounts.push_back(here.discount);
        mergeDiscount(check, std::move(here));
    }
    check.covers += fact.covers;
    check.moves.push_back(std::move(moving));
    check.billPrinted = false;
}

void apply(Check &check, const LinesReseated &fact, const Stamp &)
{
    for (const Units &units : fact.lines) {
        Line *line = changing(check, units.line);
        if (line && !units.part.isNull())
            line = splitOff(check, units.line, units.milli, units.part);
        if (line)
            line->seat = fact.seat;
    }
}

void apply(Check &check, const LinePartVoided &fact, const Stamp &stamp)
{
    const Line *whole = check.line(fact.line);
    if (!whole || check.line(fact.part))
        return;
    // More than is left was taken off: some of it stands on another check by now.
    const std::int64_t left = whole->counts() ? whole->quantity.milli : 0;
    if (whole->state != LineState::Voided)
        noteLacking(check, fact.line, fact.milli - left);
    Line *line = splitOff(check, fact.line, fact.milli, fact.part);
    if (!line)
        return;
    line->state = LineState::Voided;
    line->voidReason = fact.reason;
    line->voided = stamp;
    check.billPrinted = false;
}

void apply(Check &check, const ServerChanged &fact, const Stamp &)
{
    check.server = fact.server;
    check.serverName = fact.serverName;
}

} // namespace jiko::orders
