#include "floor/facts.h"

#include "base/codec.h"

namespace jiko::floor {

template <class Io> static void describe(Io &io, Seated &f)
{
    io("party", f.party);
    io("covers", f.covers);
    io("name", f.name);
}
template <class Io> static void describe(Io &io, Unseated &f)
{
    io("party", f.party);
}
template <class Io> static void describe(Io &io, Left &f)
{
    io("party", f.party);
}
template <class Io> static void describe(Io &io, Cleaned &f)
{
    io("party", f.party);
}
template <class Io> static void describe(Io &io, Shared &f)
{
    io("parties", f.parties);
}
template <class Io> static void describe(Io &io, Assigned &f)
{
    io("person", f.person);
    io("business_date", f.businessDate);
}
template <class Io> static void describe(Io &io, WaitAdded &f)
{
    io("name", f.name);
    io("covers", f.covers);
    io("phone", f.phone);
    io("quoted_minutes", f.quotedMinutes);
}
template <class Io> static void describe(Io &io, WaitSeated &f)
{
    io("table", f.table);
}
template <class Io> static void describe(Io &io, WaitRemoved &f)
{
    io("no_show", f.noShow);
}
template <class Io> static void describe(Io &io, WaitRestored &f)
{
    io("undone", f.undone);
}

std::optional<TableFact> decodeTableFact(const Fact &fact)
{
    if (!fact.type.startsWith("floor."))
        return std::nullopt;
    return base::decodeAs<TableFact>(fact);
}

std::optional<WaitFact> decodeWaitFact(const Fact &fact)
{
    if (!fact.type.startsWith("floor."))
        return std::nullopt;
    return base::decodeAs<WaitFact>(fact);
}

Draft record(const Id &table, const TableFact &fact)
{
    return base::draftOf(table, fact);
}

Draft record(const Id &party, const WaitFact &fact)
{
    return base::draftOf(party, fact);
}

} // namespace jiko::floor
