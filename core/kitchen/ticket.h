// The kitchen's slip for one station: what its facts fold into and what a cook may do to it.
#pragma once

#include "base/result.h"
#include "kitchen/brigade.h"
#include "kitchen/facts.h"
#include "orders/check.h"

namespace jiko::kitchen {

enum class CookState { Queued, Started, Cancelled, Ready };

struct CookLine {
    TicketLine line;
    CookState state = CookState::Queued;
    QString cancelReason;
    bool changeSeen = true; ///< false while a cancellation waits to be acknowledged
    Stamp begun; ///< no time while nobody has begun
    Stamp cancelled;
    bool allergyTold = false; ///< what somebody may not eat changed, and nobody has said "seen"
    bool cookedAnyway = false; ///< void and cook did not know of each other, and nobody has decided yet
    bool wasted = false; ///< cooked, and thrown away
    bool agreed = false; ///< to be cooked although it is sold out, or on two tickets
    Id check; ///< whose it is now; nil: the ticket's
    QString label; ///< table, or the guest's name, of that check; empty: the ticket's
    Id partOf; ///< the line that it was cut from
    Stamp ready; ///< at the pass, the last time that somebody said so; no time while it is not
    Stamp carried; ///< on its way to the guests, or there
    bool allergyRead = false; ///< a cook has acknowledged who may not eat what
};

/// Plates that were thrown away.
struct Waste {
    Id line;
    Quantity quantity;
    QString reason;
    bool again = false; ///< cooked once more
    Stamp by;
};

struct Ticket {
    Id id;
    bool sent = false; ///< false: a late fact came before the one that sends the ticket
    bool bumped = false;
    bool recalled = false; ///< was bumped and came back
    Id check;
    QString number;
    QString label;
    Id table;
    Id station;
    int covers = 0;
    QString serverName;
    QString orderType; ///< "dine_in"; empty: not said
    UtcMicros sentAt;
    UtcMicros awaited; ///< since when its station should have it: sent, sent to another one, shown again
    Stamp shownAgain; ///< the last time that somebody asked for it; no time when nobody did
    UtcMicros promised; ///< what the guest was told; no time: none was
    Stamp sending;
    Stamp reached; ///< the first screen of its station that had it; no time while none did
    UtcMicros bumpedAt;
    Stamp bumping; ///< of the last bump
    QString movedFrom; ///< what it was called before; empty when it was not moved
    bool moveSeen = true;
    std::vector<CookLine> lines;
    Stamp seen; ///< by a cook; no time while nobody has looked
    bool parked = false;
    QString priority; ///< why it goes before others; empty: it does not
    Stamp prioritised;
    std::vector<Waste> wastes;

    bool isOpen() const { return sent && !bumped; }
    /// What changes on a ticket that is put aside brings it back by itself.
    bool isOnRail() const { return isOpen() && (!parked || hasUnseenChange()); }
    /// The plate stands at the pass, or has left it.
    bool isReady(const CookLine &line) const;
    bool isAllReady() const;
    /// Somebody may not eat something, and no cook has said that he knows.
    bool hasUnreadAllergy() const;
    /// Whoever cooks or bumps has it, too, though an older screen does not say so.
    bool isInKitchen() const;
    bool hasUnseenChange() const;
    const CookLine *line(const Id &line) const;
    /// Whose a line is now.
    const Id &checkOf(const CookLine &line) const { return line.check.isNull() ? check : line.check; }
    bool isFor(const Id &check) const;
};

Ticket fold(Ticket ticket, const TicketFact &fact, const Stamp &stamp);

enum class TicketRefusal {
    NotSent,
    AlreadyBumped,
    NotBumped,
    ChangeNotSeen,
    NoSuchLine,
    LineCancelled,
    NothingToSee,
    KnownToBeThere,
    AllergyNotRead,
    KnownToBeSeen,
    AlreadyReady,
    NotReady,
    AlreadyCarried,
    AlreadyParked,
    NotParked,
    NoReason,
    NotPrioritised,
    WrongQuantity,
    SameStation
};

Result<Bumped, TicketRefusal> decideBump(const Ticket &ticket);
Result<Recalled, TicketRefusal> decideRecall(const Ticket &ticket);
Result<LineStarted, TicketRefusal> decideStart(const Ticket &ticket, const Id &line);
/// By the screen that shows it: once, and not for what is done with.
Result<Reached, TicketRefusal> decideReached(const Ticket &ticket);
/// What changed, and what somebody may not eat.
Result<ChangeSeen, TicketRefusal> decideSeen(const Ticket &ticket);
/// The first touch of a ticket on which there is nothing to acknowledge.
Result<TicketSeen, TicketRefusal> decideLooked(const Ticket &ticket);
Result<LinesReady, TicketRefusal> decideReady(const Ticket &ticket, const std::vector<Id> &lines);
/// A seat's lines that are not ready yet; 0 is what everybody shares.
Result<LinesReady, TicketRefusal> decideSeatReady(const Ticket &ticket, int seat);
Result<ReadyTakenBack, TicketRefusal> decideNotReady(const Ticket &ticket, const std::vector<Id> &lines);
/// `anyway`: what is not ready goes, too; somebody has held the button for it.
Result<LinesCarried, TicketRefusal> decideCarry(const Ticket &ticket, const std::vector<Id> &lines, bool anyway);
Result<Parked, TicketRefusal> decidePark(const Ticket &ticket);
Result<Unparked, TicketRefusal> decideUnpark(const Ticket &ticket);
Result<Prioritised, TicketRefusal> decidePrioritise(const Ticket &ticket, const QString &reason);
Result<PriorityTakenBack, TicketRefusal> decideCalm(const Ticket &ticket);
struct WastePlate {
    Id line;
    Quantity quantity;
    QString reason;
    bool again = true;
};
Result<PlateWasted, TicketRefusal> decide(const Ticket &ticket, const WastePlate &waste);
Result<Rerouted, TicketRefusal> decideReroute(const Ticket &ticket, const Id &station);
/// By the floor, where nothing says that a cook has looked at it.
Result<ShownAgain, TicketRefusal> decideShowAgain(const Ticket &ticket);

/// The kitchen's side of a void, with what is known here of how far the cook is.
LineCancelled cancelling(const Ticket &ticket, const Id &line, const QString &reason);
/// The same of some units: 2 of 5.
LinePartCancelled cancellingPart(const Ticket &ticket, const CookUnits &units, const QString &reason);

/// The kitchen is told what somebody may not eat of a dish that is sent: each ticket that carries it.
std::vector<Draft> allergyFor(const std::vector<const Ticket *> &tickets, const orders::AllergySaid &said);

/// The same for all that carry the line, or units of it: what is cooked at two stations is taken back at both.
std::vector<Draft> takenBack(
    const std::vector<const Ticket *> &carriers, const CookUnits &units, const QString &reason);

/// The kitchen is told that a whole check sits elsewhere: all its tickets, once each.
std::vector<Draft> movesFor(
    const std::vector<const Ticket *> &tickets, const orders::Check &moved, const QString &fromLabel);
/// That lines went to another check, or to another seat: each ticket that carries some of them, once. `to` is the check
/// as it is after that.
std::vector<Draft> movesFor(const std::vector<const Ticket *> &tickets, const std::vector<orders::Units> &lines,
    const orders::Check &to, const QString &fromLabel, std::optional<int> seat = {});

/// One ticket a station for the lines that a round sends. It is named by what is on it: two terminals that send the
/// same apart have made one ticket. errors  what no station takes is not sold and never cooked: nothing of the round is
/// sent; see uncookable()
Result<std::vector<Draft>, RouteRefusal> ticketsFor(
    const orders::Check &check, const std::vector<Id> &lines, const Brigade &brigade, const Service &service);
/// The first of the lines that no station takes; nullptr when there is none.
const orders::Line *uncookable(
    const orders::Check &check, const std::vector<Id> &lines, const Brigade &brigade, const Service &service);

/// How late: under 75 % of the target calm, then soon, then late.
enum class Heat { Calm, Soon, Late };
Heat heatOf(const Ticket &ticket, UtcMicros now, std::chrono::minutes target);

struct DishCount {
    Id item; ///< nil: it is what dishes are wanted with, by its name
    QString name;
    Quantity queued;
    Quantity started;
    Quantity coming; ///< held on checks, not fired yet
};
/// How many are not cooked yet.
int openDishes(const std::vector<const Ticket *> &open);
/// What is still to be cooked over all the tickets given, most first.
std::vector<DishCount> allDay(const std::vector<const Ticket *> &open);
/// The same by what they are wanted with: 7 "no chilli".
std::vector<DishCount> allDayByModifier(const std::vector<const Ticket *> &open);
/// What checks hold for a station (nil: all), put beside what is fired.
void addComing(std::vector<DishCount> &counts, const std::vector<const orders::Check *> &open, const Id &station);

/// Whether a dish, or a choice, can be sold now.
struct Availability {
    Id id; ///< the dish
    bool soldOut = false;
    Stamp changed; ///< who said so, and when
    QString reason;
    UtcMicros until; ///< expected back; no time where nobody knows
    std::optional<int> counted; ///< portions there were, when they were counted
    Stamp counting;
};
Availability fold(Availability availability, const AvailabilityFact &fact, const Stamp &stamp);

/// A line that takes of what was counted.
struct Portion {
    Id ticket;
    Id line;
    std::int64_t milli = 0;
    Stamp sending;
};
/// What was sent of a dish since its portions were counted, in the order of sending, a line once. What was taken back
/// before anybody began with it takes nothing; what was thrown away takes twice.
std::vector<Portion> portionsOf(const Availability &dish, const std::vector<const Ticket *> &tickets);
/// How many are left; below zero where tills apart have sold too many. Nothing where nobody counts.
std::optional<int> leftOf(const Availability &dish, const std::vector<Portion> &portions);
/// The lines for which there is none: those sent last.
std::vector<Portion> oversold(const Availability &dish, const std::vector<Portion> &portions);

enum class AvailabilityRefusal { AlreadySoldOut, OnSale, WrongCount };
struct MarkSoldOut {
    QString name;
    QString reason;
    UtcMicros until;
};
Result<EightySixed, AvailabilityRefusal> decide(const Availability *dish, const MarkSoldOut &ask);
Result<BackOn, AvailabilityRefusal> decideBackOn(const Availability *dish, const QString &name);
Result<PortionsCounted, AvailabilityRefusal> decideCount(const Availability *dish, const QString &name, int portions);

} // namespace jiko::kitchen
