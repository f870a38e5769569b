// Lines, checks and guests that go somewhere else: to another check, another seat, another server. Whoever moves
// something records both sides in one commit; README.md says what it means when two move, take off or pay one line
// apart.
#pragma once

#include "orders/awaited.h"
#include "orders/check.h"

#include <functional>
#include <optional>

namespace jiko::orders {

/// Both sides of a move: `out` goes into the stream of the check that the lines leave, `in` into the other's.
struct MovedLines {
    LinesMovedOut out;
    LinesMovedIn in;
};

struct MoveLines {
    struct Part {
        Id line;
        Quantity quantity{0}; ///< 0: all of it
        Id part; ///< names the units where they are not all: made by the till, the same on a retry
    };
    Id move; ///< made by the till, the same on a retry
    std::vector<Part> lines;
    std::optional<int> covers; ///< guests who go along; none: as the lines tell
    std::vector<Awaited> awaited; ///< of the check that they leave
};
enum class MoveLinesRefusal {
    CheckClosed,
    TargetClosed,
    SameCheck,
    OtherCurrency,
    NothingToMove,
    NoSuchLine,
    NotPart, ///< nothing, or more than there is, or a part of what was weighed
    PartGivenAway, ///< of what is given away in part, all or nothing goes
    SharePaid, ///< somebody has paid a share that has it
    PaidAlready, ///< what stays would come to less than was paid
    PhoneAsked, ///< a guest's phone is asked for it, or what stays would come to less than is asked for
    CardAsked, ///< the same, of a card terminal
    PartPaid, ///< a check that something was paid on does not go into another; the other can come here
    NoSuchMove, ///< it has gone back already
    Changed ///< since it came: some of it has gone on, or is more or less than it was
};
/// All that is left of a check that nothing was paid on makes a merge: its discounts and guests go along.
Result<MovedLines, MoveLinesRefusal> decide(const Check &from, const Check &into, const MoveLines &ask);

/// One check goes into another, with all that is on it.
struct MergeChecks {
    Id move;
    std::vector<Awaited> awaited;
};
Result<MovedLines, MoveLinesRefusal> decide(const Check &from, const Check &into, const MergeChecks &ask);

/// What a move brought goes back where it was. `holder` has it now.
struct MoveBack {
    Id undone; ///< the move that is taken back
    Id move; ///< this one
    std::vector<Awaited> awaited; ///< of the holder
};
Result<MovedLines, MoveLinesRefusal> decide(const Check &holder, const Check &home, const MoveBack &ask);
/// What of other checks can go back, newest first.
std::vector<const Moving *> broughtTo(const Check &check);

/// The check as a whole goes where it is reckoned otherwise: a room without service, a tab.
struct TakeTerms {
    TermsSet terms;
    std::vector<Awaited> awaited;
};
/// None where they are those that it has.
Result<std::optional<TermsSet>, MoveLinesRefusal> decide(const Check &check, const TakeTerms &ask);

/// The check that is opened for lines that leave another one.
OpenCheck beside(const Check &from, const Id &check, const QString &number);

struct Reseat {
    std::vector<MoveLines::Part> lines;
    int seat = 0;
};
Result<LinesReseated, MoveLinesRefusal> decide(const Check &check, const Reseat &ask);

struct AssignServer {
    Id server;
    QString serverName;
    Id by; ///< who asks; one's own check one hands over
    bool mayAssign = false; ///< the person's own right or the approver's
    Id approvedBy;
};
enum class AssignRefusal { CheckClosed, NoServer, SameServer, NeedsApproval };
Result<ServerChanged, AssignRefusal> decide(const Check &check, const AssignServer &ask);

/// What is there twice because two acted apart is taken off the check that it was moved to. `lines` are what it is
/// called there, with how much is too much; `partId` names what is taken off of a line.
std::vector<CheckFact> takenOff(const Check &there, const std::vector<Units> &lines, const QString &reason,
    const Id &approvedBy, const std::function<Id()> &partId);

} // namespace jiko::orders
