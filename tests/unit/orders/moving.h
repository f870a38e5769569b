// Several checks between which things are moved, for the tests of moves.
#pragma once

#include "orders/moves.h"
#include "support/given_checks.h"

#include <map>

namespace jiko::given {

using orders::Check;
using orders::CheckFact;
using orders::LineAdded;
using orders::MergeChecks;
using orders::MovedLines;
using orders::MoveLines;
using orders::Sent;

/// Several checks of one house, one clock.
struct Tables {
    Clock clock;
    std::map<int, Check> at;

    Check &open(int number, int covers = 2)
    {
        Check &check = at[number];
        check.id = newId();
        happens(number, opening(covers));
        return check;
    }
    void happens(int number, const CheckFact &fact) { at[number] = fold(at[number], fact, clock.next()); }
    Id order(int number, std::int64_t minor, int count = 1, int seat = 0, bool sent = true)
    {
        LineAdded line = lineOf(minor, count);
        line.seat = seat;
        happens(number, line);
        if (sent)
            happens(number, Sent{{line.line}});
        return line.line;
    }
    template <class Ask> MovedLines move(int from, int into, const Ask &ask)
    {
        const auto moved = decide(at[from], at[into], ask);
        if (!moved)
            qFatal("refused: %d", int(moved.why()));
        happens(from, moved->out);
        happens(into, moved->in);
        return *moved;
    }
    Money due(int number) { return totals(at[number]).due; }
};

inline MoveLines asking(const std::vector<MoveLines::Part> &parts)
{
    return {newId(), parts, std::nullopt, {}};
}
inline MergeChecks merging()
{
    return {newId(), {}};
}

} // namespace jiko::given
