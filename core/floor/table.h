// A table in service: who sits there, what a screen calls its state, and what a host may do.
#pragma once

#include "base/result.h"
#include "floor/facts.h"
#include "kitchen/ticket.h"
#include "orders/check.h"

namespace jiko::floor {

enum class Occupancy { Free, Taken, CleanUp };

struct Seating {
    Id party;
    int covers = 0;
    QString name;
    Stamp stamp;
    bool shares = false; ///< somebody has said that it sits with the others
};

struct TableState {
    Id id;
    Occupancy occupancy = Occupancy::Free;
    Id party;
    QString name;
    int covers = 0;
    UtcMicros since; ///< of the present occupancy
    /// Who sits here, oldest first; the last one shows above. More than one when two terminals seated apart.
    std::vector<Seating> seated;
    Id assignedTo;
    QString assignedOn; ///< that business day only

    /// Whose section it is in; nil where it is in nobody's.
    Id serverOn(const BusinessDate &day) const { return assignedOn == day.iso() ? assignedTo : Id(); }

    bool seats(const Id &party) const;
    /// Two parties sit here, and nobody has decided what becomes of it.
    bool isSeatedTwice() const;
};
TableState fold(TableState state, const TableFact &fact, const Stamp &stamp);

enum class TableRefusal { Taken, NotTaken, NotWaitingForClearing, NoCovers, CheckOpen, NotSeatedTwice };
Result<Seated, TableRefusal> decideSeat(const TableState &table, const Id &party, int covers, const QString &name);
/// Only while nothing was ordered.
Result<Unseated, TableRefusal> decideUnseat(const TableState &table, bool hasOpenCheck);
Result<Left, TableRefusal> decideLeave(const TableState &table, bool hasOpenCheck);
/// All who sit there: parties that share a table leave it together.
std::vector<Left> leavingAll(const TableState &table);
Result<Cleaned, TableRefusal> decideClean(const TableState &table);

/// `person` nil: nobody's any more.
struct Assign {
    Id person;
    BusinessDate day;
    bool mayAssign = false; ///< a person may take the host's part only with the right
};
enum class AssignRefusal { NeedsRight, AlreadyTheirs };
Result<Assigned, AssignRefusal> decide(const TableState &table, const Assign &ask);

/// Of two parties seated apart: the later one goes to another table, or it is the same guests, or they sit together.
struct MoveParty {
    Unseated from;
    Seated to;
};
Result<MoveParty, TableRefusal> decideMoveLater(const TableState &table, const TableState &other);
Result<Unseated, TableRefusal> decideOneParty(const TableState &table);
Result<Shared, TableRefusal> decideShare(const TableState &table);
/// Of a table's open checks those that came with the later party: opened where it was seated, and not before.
std::vector<const orders::Check *> checksOfLater(
    const TableState &table, const std::vector<const orders::Check *> &openChecks);

/// Guests go from one table to another. Where somebody sits there already both stay, and share it.
struct Transfer {
    std::vector<Unseated> leave;
    std::vector<TableFact> arrive;
};
/// `parties`: who goes; none: all who sit there. Who has no seat yet gets one there, as `party`.
Transfer transferOf(
    const TableState &from, const TableState &to, const std::vector<Id> &parties, const Seating &otherwise);
/// Guests join others' check, who sit at another table: theirs is free.
std::vector<Unseated> joiningOthers(const TableState &from);

/// What every screen shows, first that fits from the bottom up.
enum class TableStatus { Free, Seated, InKitchen, FoodReady, BillPrinted, CleanUp };
TableStatus statusOf(const TableState &table, const std::vector<const orders::Check *> &openChecks,
    const std::vector<const kitchen::Ticket *> &tickets);

struct Party {
    Id id;
    bool added = false;
    enum class State { Waiting, Seated, Gone } state = State::Waiting;
    QString name;
    int covers = 0;
    QString phone;
    int quotedMinutes = 0;
    UtcMicros since;
    Id table;
};
Party fold(Party party, const WaitFact &fact, const Stamp &stamp);

enum class WaitRefusal { NoName, NoCovers, NotWaiting, NotGone };
Result<WaitAdded, WaitRefusal> decideWait(const QString &name, int covers, const QString &phone, int quotedMinutes);
Result<WaitSeated, WaitRefusal> decideSeatWaiting(const Party &party, const Id &table);
Result<WaitRemoved, WaitRefusal> decideRemove(const Party &party, bool noShow);
Result<WaitRestored, WaitRefusal> decideRestore(const Party &party);

/// Minutes to promise: half the median of today.s finished turns for parties of that size for each party ahead and this
/// one, up to the next five; 0 while a table that fits is free and nobody is ahead. With no turn to go by a turn counts
/// as 40 minutes.
int quoteMinutes(const std::vector<std::chrono::minutes> &turnsOfThatSize, int partiesAhead, bool fittingTableFree);

} // namespace jiko::floor
