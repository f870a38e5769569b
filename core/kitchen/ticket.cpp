#include "kitchen/ticket.h"

#include <algorithm>

namespace jiko::kitchen {

const CookLine *Ticket::line(const Id &wanted) const
{
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const CookLine &l) { return l.line.line == wanted; });
    return at == lines.end() ? nullptr : &*at;
}

bool Ticket::isInKitchen() const
{
    return reached.hlc != 0 || bumping.hlc != 0
        || std::any_of(lines.begin(), lines.end(), [](const CookLine &line) { return line.begun.hlc != 0; });
}

bool Ticket::isFor(const Id &wanted) const
{
    return check == wanted
        || std::any_of(lines.begin(), lines.end(), [&](const CookLine &line) { return line.check == wanted; });
}

bool Ticket::isReady(const CookLine &line) const
{
    return line.state == CookState::Ready || (bumped && line.state != CookState::Cancelled);
}

bool Ticket::isAllReady() const
{
    return std::all_of(lines.begin(), lines.end(),
        [this](const CookLine &line) { return line.state == CookState::Cancelled || isReady(line); });
}

bool Ticket::hasUnreadAllergy() const
{
    return std::any_of(lines.begin(), lines.end(), [](const CookLine &line) {
        return line.state != CookState::Cancelled && !line.line.allergies.empty() && !line.allergyRead;
    });
}

bool Ticket::hasUnseenChange() const
{
    return !moveSeen || std::any_of(lines.begin(), lines.end(), [](const CookLine &line) { return !line.changeSeen; });
}

namespace {
CookLine *lineOf(Ticket &ticket, const Id &wanted)
{
    return const_cast<CookLine *>(ticket.line(wanted));
}

void apply(Ticket &ticket, const TicketSent &fact, const Stamp &stamp)
{
    if (ticket.sent)
        return;
    ticket.sent = true;
    ticket.check = fact.check;
    ticket.number = fact.number;
    ticket.label = fact.label;
    ticket.table = fact.table;
    ticket.station = fact.station;
    ticket.covers = fact.covers;
    ticket.serverName = fact.serverName;
    ticket.orderType = fact.orderType;
    ticket.sentAt = stamp.at();
    ticket.awaited = std::max(ticket.awaited, stamp.at());
    if (fact.promisedIn > 0)
        ticket.promised = ticket.sentAt + std::chrono::minutes(fact.promisedIn);
    ticket.sending = stamp;
    for (const TicketLine &line : fact.lines) {
        CookLine queued;
        queued.line = line;
        ticket.lines.push_back(std::move(queued));
    }
}

void look(Ticket &ticket, const Stamp &stamp)
{
    if (ticket.seen.hlc == 0)
        ticket.seen = stamp;
}

/// Somebody has the plate in hand.
void begin(CookLine &line, const Stamp &stamp)
{
    if (line.begun.hlc != 0)
        return;
    line.begun = stamp;
    if (line.state == CookState::Queued)
        line.state = CookState::Started;
    else if (line.state == CookState::Cancelled)
        line.cookedAnyway = true; // the cook had not heard that it was taken back
}

void finish(CookLine &line, const Stamp &stamp)
{
    begin(line, stamp);
    if (line.state == CookState::Cancelled)
        return;
    line.state = CookState::Ready;
    line.ready = stamp;
}

void apply(Ticket &ticket, const LineStarted &fact, const Stamp &stamp)
{
    look(ticket, stamp);
    if (CookLine *line = lineOf(ticket, fact.line))
        begin(*line, stamp);
}

void apply(Ticket &ticket, const TicketSeen &, const Stamp &stamp)
{
    look(ticket, stamp);
}

void apply(Ticket &ticket, const LinesReady &fact, const Stamp &stamp)
{
    look(ticket, stamp);
    for (const Id &id : fact.lines)
        if (CookLine *line = lineOf(ticket, id))
            finish(*line, stamp);
}

void apply(Ticket &ticket, const ReadyTakenBack &fact, const Stamp &)
{
    for (const Id &id : fact.lines)
        if (CookLine *line = lineOf(ticket, id); line && line->state == CookState::Ready && line->carried.hlc == 0) {
            line->state = CookState::Started;
            line->ready = {};
        }
}

void apply(Ticket &ticket, const LinesCarried &fact, const Stamp &stamp)
{
    for (const Id &id : fact.lines)
        if (CookLine *line = lineOf(ticket, id); line && line->carried.hlc == 0) {
            if (line->state != CookState::Ready)
                finish(*line, stamp);
            line->carried = stamp;
        }
}

void apply(Ticket &ticket, const Parked &, const Stamp &stamp)
{
    look(ticket, stamp);
    ticket.parked = true;
}

void apply(Ticket &ticket, const Unparked &, const Stamp &)
{
    ticket.parked = false;
}

void apply(Ticket &ticket, const Prioritised &fact, const Stamp &stamp)
{
    ticket.priority = fact.reason;
    ticket.prioritised = stamp;
}

void apply(Ticket &ticket, const PriorityTakenBack &, const Stamp &)
{
    ticket.priority.clear();
}

void apply(Ticket &ticket, const PlateWasted &fact, const Stamp &stamp)
{
    ticket.wastes.push_back({fact.line, fact.quantity, fact.reason, fact.again, stamp});
    CookLine *line = lineOf(ticket, fact.line);
    if (!line || !fact.again || line->state == CookState::Cancelled)
        return;
    // Of several plates the others go on.
    const bool isAll = fact.quantity.milli >= line->line.quantity.milli;
    line->state = isAll ? CookState::Queued : CookState::Started;
    line->ready = {};
    line->carried = {};
    if (isAll)
        line->begun = {};
}

void apply(Ticket &ticket, const Rerouted &fact, const Stamp &stamp)
{
    ticket.station = fact.station;
    ticket.reached = {};
    ticket.seen = {};
    ticket.awaited = std::max(ticket.awaited, stamp.at());
}

void apply(Ticket &ticket, const ShownAgain &, const Stamp &stamp)
{
    ticket.shownAgain = stamp;
    ticket.awaited = std::max(ticket.awaited, stamp.at());
}

void apply(Ticket &ticket, const LineCancelled &fact, const Stamp &stamp)
{
    CookLine *line = lineOf(ticket, fact.line);
    if (!line || line->state == CookState::Cancelled)
        return;
    const bool cooked = line->state != CookState::Queued || ticket.bumped;
    line->state = CookState::Cancelled;
    line->cancelReason = fact.reason;
    line->cancelled = stamp;
    line->changeSeen = ticket.bumped;
    line->cookedAnyway = cooked && !fact.begun.value_or(true);
}

/// Units of a line under a name of their own, right after it.
CookLine *splitOff(Ticket &ticket, const CookUnits &units)
{
    CookLine *line = lineOf(ticket, units.line);
    if (!line || units.part.isNull() || line->line.quantity.milli <= units.milli)
        return line;
    if (lineOf(ticket, units.part) || units.milli <= 0)
        return nullptr;
    line->line.quantity.milli -= units.milli;
    CookLine cut = *line;
    cut.line.line = units.part;
    cut.line.quantity.milli = units.milli;
    cut.partOf = units.line;
    const auto at = ticket.lines.begin() + (line - ticket.lines.data()) + 1;
    return &*ticket.lines.insert(at, std::move(cut));
}

/// What was cut off for another check and has come back is one line again, as it is on its check.
void rejoin(Ticket &ticket, const Id &part)
{
    const CookLine *cut = ticket.line(part);
    CookLine *whole = cut ? lineOf(ticket, cut->partOf) : nullptr;
    if (!whole || !whole->check.isNull() || whole->state == CookState::Cancelled || cut->state == CookState::Cancelled)
        return;
    whole->line.quantity.milli += cut->line.quantity.milli;
    whole->changeSeen = whole->changeSeen && cut->changeSeen;
    whole->allergyTold = whole->allergyTold || cut->allergyTold;
    for (const QString &each : cut->line.allergies)
        if (std::find(whole->line.allergies.begin(), whole->line.allergies.end(), each) == whole->line.allergies.end())
            whole->line.allergies.push_back(each);
    if (whole->state == CookState::Queued) {
        whole->state = cut->state;
        whole->begun = cut->begun;
    }
    // Half of it at the pass is not at the pass.
    if (whole->ready.hlc == 0 || cut->ready.hlc == 0) {
        whole->state = whole->state == CookState::Ready ? CookState::Started : whole->state;
        whole->ready = {};
        whole->carried = {};
    }
    whole->allergyRead = whole->allergyRead && (cut->allergyRead || cut->line.allergies.empty());
    std::erase_if(ticket.lines, [&](const CookLine &line) { return line.line.line == part; });
}

void apply(Ticket &ticket, const LinePartCancelled &fact, const Stamp &stamp)
{
    const CookLine *whole = ticket.line(fact.units.line);
    if (!whole || whole->state == CookState::Cancelled)
        return;
    if (const CookLine *line = splitOff(ticket, fact.units))
        apply(ticket, LineCancelled{line->line.line, fact.reason, fact.begun}, stamp);
}

void apply(Ticket &ticket, const TicketMoved &fact, const Stamp &)
{
    if (fact.lines.empty()) {
        // Gone and back before the cook has seen it: there is nothing to tell.
        const bool isUnsaid = !ticket.moveSeen && fact.label == ticket.movedFrom;
        if (ticket.moveSeen)
            ticket.movedFrom = fact.fromLabel;
        if (isUnsaid)
            ticket.movedFrom.clear();
        ticket.check = fact.check;
        ticket.number = fact.number;
        ticket.label = fact.label;
        ticket.table = fact.table;
        ticket.moveSeen = isUnsaid || ticket.bumped;
        return;
    }
    for (const CookUnits &units : fact.lines) {
        CookLine *line = splitOff(ticket, units);
        if (!line)
            continue;
        // All that is left of it goes under the name that it has there.
        if (!fact.seat && !units.part.isNull() && line->line.line == units.line) {
            line->line.line = units.part;
            line->partOf = units.line;
        }
        const bool isHome = fact.check == ticket.check;
        const bool isUnsaid = isHome && !line->changeSeen && !line->allergyTold && !line->check.isNull();
        line->check = isHome ? Id() : fact.check;
        line->label = isHome ? QString() : fact.label;
        if (fact.seat)
            line->line.seat = *fact.seat;
        if (line->state != CookState::Cancelled)
            line->changeSeen = isUnsaid || ticket.bumped;
        if (isHome && !fact.seat)
            rejoin(ticket, line->line.line);
    }
}

void apply(Ticket &ticket, const AllergyTold &fact, const Stamp &)
{
    const auto say = [&](CookLine &line) {
        const auto known = std::find(line.line.allergies.begin(), line.line.allergies.end(), fact.allergy);
        if ((known != line.line.allergies.end()) != fact.takenBack)
            return;
        if (fact.takenBack)
            line.line.allergies.erase(known);
        else
            line.line.allergies.push_back(fact.allergy);
        if (line.state == CookState::Cancelled || ticket.bumped)
            return;
        line.allergyRead = false;
        line.changeSeen = false;
        line.allergyTold = true;
    };
    if (CookLine *line = lineOf(ticket, fact.line))
        return say(*line);
    // All of it goes by other names since somebody apart moved it: nobody knows which plate, so it is of each.
    for (CookLine &line : ticket.lines)
        if (line.partOf == fact.line)
            say(line);
}

void apply(Ticket &ticket, const ChangeSeen &fact, const Stamp &stamp)
{
    look(ticket, stamp);
    ticket.moveSeen = true;
    for (const Id &id : fact.lines)
        if (CookLine *line = lineOf(ticket, id)) {
            line->allergyRead = true;
            line->changeSeen = true;
            line->allergyTold = false;
        }
}

void apply(Ticket &ticket, const Bumped &, const Stamp &stamp)
{
    ticket.bumped = true;
    ticket.bumpedAt = stamp.at();
    ticket.bumping = stamp;
    ticket.moveSeen = true;
    ticket.parked = false;
    look(ticket, stamp);
    // Nobody bumps away what he sees is taken back: these plates have gone out.
    for (CookLine &line : ticket.lines)
        if (line.state == CookState::Cancelled && !line.changeSeen) {
            line.cookedAnyway = !line.agreed && !line.wasted;
            line.changeSeen = true;
        }
}

void apply(Ticket &ticket, const Recalled &, const Stamp &)
{
    ticket.recalled = ticket.recalled || ticket.bumped;
    ticket.bumped = false;
}

void apply(Ticket &ticket, const Reached &, const Stamp &stamp)
{
    if (ticket.reached.hlc == 0)
        ticket.reached = stamp;
}

void apply(Ticket &ticket, const QuestionSettled &fact, const Stamp &)
{
    CookLine *line = lineOf(ticket, fact.line);
    if (!line)
        return;
    switch (fact.answer) {
    case Answer::Waste:
        line->wasted = line->cookedAnyway;
        line->cookedAnyway = false;
        return;
    case Answer::Serve:
        if (!line->cookedAnyway)
            return;
        line->state = line->ready.hlc != 0 ? CookState::Ready : CookState::Started;
        line->cookedAnyway = false;
        line->changeSeen = true;
        line->cancelReason.clear();
        return;
    case Answer::Make:
        line->agreed = true;
        return;
    case Answer::TellGuest:
    case Answer::CookOnce:
        return; // the cancelling says it
    }
}
} // namespace

Ticket fold(Ticket ticket, const TicketFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(ticket, body, stamp); }, fact);
    return ticket;
}

LineCancelled cancelling(const Ticket &ticket, const Id &lineId, const QString &reason)
{
    const CookLine *line = ticket.line(lineId);
    return {lineId, reason, ticket.bumped || (line && line->begun.hlc != 0)};
}

LinePartCancelled cancellingPart(const Ticket &ticket, const CookUnits &units, const QString &reason)
{
    return {units, reason, cancelling(ticket, units.line, reason).begun.value_or(true)};
}

std::vector<Draft> allergyFor(const std::vector<const Ticket *> &tickets, const orders::AllergySaid &said)
{
    std::vector<Draft> drafts;
    for (const Ticket *ticket : tickets)
        if (ticket->line(said.line))
            drafts.push_back(record(ticket->id, AllergyTold{said.line, said.allergy, said.takenBack}));
    return drafts;
}

std::vector<Draft> takenBack(const std::vector<const Ticket *> &carriers, const CookUnits &units, const QString &reason)
{
    std::vector<Draft> drafts;
    for (const Ticket *ticket : carriers)
        drafts.push_back(record(ticket->id,
            units.part.isNull() ? TicketFact(cancelling(*ticket, units.line, reason))
                                : TicketFact(cancellingPart(*ticket, units, reason))));
    return drafts;
}

std::vector<Draft> movesFor(
    const std::vector<const Ticket *> &tickets, const orders::Check &moved, const QString &fromLabel)
{
    std::vector<Draft> drafts;
    for (const Ticket *ticket : tickets)
        if (ticket->check == moved.id)
            drafts.push_back(record(ticket->id,
                TicketMoved{{}, moved.id, moved.number, moved.label, moved.table, fromLabel, std::nullopt}));
    return drafts;
}

std::vector<Draft> movesFor(const std::vector<const Ticket *> &tickets, const std::vector<orders::Units> &lines,
    const orders::Check &to, const QString &fromLabel, std::optional<int> seat)
{
    std::vector<Draft> drafts;
    for (const Ticket *ticket : tickets) {
        TicketMoved moved{{}, to.id, to.number, to.label, to.table, fromLabel, seat};
        bool isAll = !seat && to.id != ticket->check;
        for (const orders::Units &units : lines)
            if (ticket->line(units.line))
                moved.lines.push_back({units.line, units.milli, units.part});
        if (moved.lines.empty())
            continue;
        for (const CookLine &line : ticket->lines)
            isAll = isAll && std::any_of(lines.begin(), lines.end(), [&](const orders::Units &units) {
                return units.line == line.line.line && units.part.isNull();
            });
        // All of the ticket: it is one of the other check from now on.
        if (isAll)
            moved.lines.clear();
        drafts.push_back(record(ticket->id, moved));
    }
    return drafts;
}

Heat heatOf(const Ticket &ticket, UtcMicros now, std::chrono::minutes target)
{
    const auto waited = now - ticket.sentAt;
    if (waited >= target)
        return Heat::Late;
    return waited * 4 >= target * 3 ? Heat::Soon : Heat::Calm;
}

} // namespace jiko::kitchen
