#include "kitchen/facts.h"

#include "base/codec.h"

#include <algorithm>

namespace jiko::kitchen {

int TicketLine::times(const Id &dish) const
{
    return static_cast<int>(std::count(uses.begin(), uses.end(), dish)) + (item == dish ? 1 : 0);
}

template <class Io> static void describe(Io &io, TakenIngredient &f)
{
    io("ingredient", f.ingredient);
    io("milli", f.milli);
}
template <class Io> static void describe(Io &io, TicketLine &f)
{
    io("line", f.line);
    io("item", f.item);
    io("name", f.name);
    io("quantity_milli", f.quantity);
    io("modifiers", f.modifiers);
    io("note", f.note);
    io("seat", f.seat);
    io("course", f.course);
    io.maybe("allergies", f.allergies);
    io.maybe("also_at", f.alsoAt);
    io.maybe("begins_in", f.beginsIn);
    io.maybe("uses", f.uses);
    io.maybe("ordered_us", f.orderedUs);
    io.maybe("target_minutes", f.targetMinutes);
    io.maybe("takes", f.takes);
}
template <class Io> static void describe(Io &io, TicketSent &f)
{
    io("check", f.check);
    io("number", f.number);
    io("label", f.label);
    io("table", f.table);
    io("station", f.station);
    io("covers", f.covers);
    io("server_name", f.serverName);
    io("lines", f.lines);
    io.maybe("promised_in", f.promisedIn);
    io.maybe("order_type", f.orderType);
}
template <class Io> static void describe(Io &io, LineStarted &f)
{
    io("line", f.line);
}
template <class Io> static void describe(Io &io, LineCancelled &f)
{
    io("line", f.line);
    io("reason", f.reason);
    io("begun", f.begun);
}
template <class Io> static void describe(Io &io, CookUnits &f)
{
    io("line", f.line);
    io("milli", f.milli);
    io.maybe("part", f.part);
}
template <class Io> static void describe(Io &io, LinePartCancelled &f)
{
    io("units", f.units);
    io("reason", f.reason);
    io("begun", f.begun);
}
template <class Io> static void describe(Io &io, AllergyTold &f)
{
    io("line", f.line);
    io("allergy", f.allergy);
    io.maybe("taken_back", f.takenBack);
}
template <class Io> static void describe(Io &io, TicketMoved &f)
{
    io.maybe("lines", f.lines);
    io("check", f.check);
    io("number", f.number);
    io("label", f.label);
    io("table", f.table);
    io("from_label", f.fromLabel);
    io("seat", f.seat);
}
template <class Io> static void describe(Io &io, QuestionSettled &f)
{
    io("line", f.line);
    io("question", f.question);
    io("answer", f.answer);
}
template <class Io> static void describe(Io &io, ChangeSeen &f)
{
    io("lines", f.lines);
}
template <class Io> static void describe(Io &io, Bumped &f)
{
    io("station", f.station);
}
template <class Io> static void describe(Io &io, Recalled &f)
{
    io("station", f.station);
}
template <class Io> static void describe(Io &io, Reached &f)
{
    io("station", f.station);
}
template <class Io> static void describe(Io &io, TicketSeen &f)
{
    io("station", f.station);
}
template <class Io> static void describe(Io &io, LinesReady &f)
{
    io("lines", f.lines);
}
template <class Io> static void describe(Io &io, ReadyTakenBack &f)
{
    io("lines", f.lines);
}
template <class Io> static void describe(Io &io, LinesCarried &f)
{
    io("lines", f.lines);
}
template <class Io> static void describe(Io &io, Parked &f)
{
    io("station", f.station);
}
template <class Io> static void describe(Io &io, Unparked &f)
{
    io("station", f.station);
}
template <class Io> static void describe(Io &io, PriorityTakenBack &f)
{
    io("station", f.station);
}
template <class Io> static void describe(Io &io, Rerouted &f)
{
    io("station", f.station);
}
template <class Io> static void describe(Io &io, ShownAgain &f)
{
    io("station", f.station);
}
template <class Io> static void describe(Io &io, Prioritised &f)
{
    io("reason", f.reason);
}
template <class Io> static void describe(Io &io, PlateWasted &f)
{
    io("line", f.line);
    io("item", f.item);
    io("name", f.name);
    io("quantity_milli", f.quantity);
    io("reason", f.reason);
    io("again", f.again);
}
template <class Io> static void describe(Io &io, PortionsCounted &f)
{
    io("name", f.name);
    io("portions", f.portions);
}
template <class Io> static void describe(Io &io, MessageSaid &f)
{
    io("to_kitchen", f.toKitchen);
    io("station", f.station);
    io("check", f.check);
    io("label", f.label);
    io("server", f.server);
    io("saying", f.saying);
    io("text", f.text);
}
template <class Io> static void describe(Io &io, MessageSeen &f)
{
    io("station", f.station);
}
template <class Io> static void describe(Io &io, EightySixed &f)
{
    io("name", f.name);
    io.maybe("reason", f.reason);
    io.maybe("until_us", f.untilUs);
}
template <class Io> static void describe(Io &io, BackOn &f)
{
    io("name", f.name);
}

std::optional<TicketFact> decodeTicketFact(const Fact &fact)
{
    if (!fact.type.startsWith("kitchen."))
        return std::nullopt;
    return base::decodeAs<TicketFact>(fact);
}

std::optional<AvailabilityFact> decodeAvailabilityFact(const Fact &fact)
{
    if (!fact.type.startsWith("kitchen."))
        return std::nullopt;
    return base::decodeAs<AvailabilityFact>(fact);
}

std::optional<MessageFact> decodeMessageFact(const Fact &fact)
{
    if (!fact.type.startsWith("kitchen."))
        return std::nullopt;
    return base::decodeAs<MessageFact>(fact);
}

Draft record(const Id &ticket, const TicketFact &fact)
{
    return base::draftOf(ticket, fact);
}

Draft record(const Id &item, const AvailabilityFact &fact)
{
    return base::draftOf(item, fact);
}

Draft record(const Id &message, const MessageFact &fact)
{
    return base::draftOf(message, fact);
}

} // namespace jiko::kitchen
