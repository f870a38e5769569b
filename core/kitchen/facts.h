// What happens to a kitchen ticket (its own stream), to what can be sold (a stream per dish), and what is said between
// kitchen and floor (a stream per message).
#pragma once

#include "base/fact.h"
#include "base/money.h"

#include <optional>
#include <variant>
#include <vector>

namespace jiko::kitchen {

/// So much of an ingredient, in thousandths of its unit.
struct TakenIngredient {
    Id ingredient;
    std::int64_t milli = 0;
    bool operator==(const TakenIngredient &) const = default;
};

struct TicketLine {
    Id line; ///< the check's line
    Id item;
    QString name;
    Quantity quantity;
    std::vector<QString> modifiers;
    QString note;
    int seat = 0;
    Id course;
    std::vector<QString> allergies; ///< of who eats it: allergens as the menu writes them, or plain words
    std::vector<Id> alsoAt; ///< the other stations that cook of it; each has a ticket of its own
    int beginsIn = 0; ///< minutes that it may wait, to be done together with the table's slowest dish
    std::vector<Id> uses; ///< dishes that are used up with it beside its own, each as often as it is in it
    std::int64_t orderedUs = 0; ///< when it was put on the check; 0: older facts do not say
    int targetMinutes = 0; ///< that it may take here, as the house wanted it when it was sent; 0: nobody said
    std::vector<TakenIngredient> takes; ///< what goes into one of it, as the menu had it when it was sent

    /// How often a dish is in it.
    int times(const Id &dish) const;
    bool operator==(const TicketLine &) const = default;
};

struct TicketSent {
    static constexpr char type[] = "kitchen.ticket_sent";
    static constexpr int version = 1;
    Id check;
    QString number; ///< the check's number and the round: "1043/2"
    QString label; ///< table, or the guest's name
    Id table;
    Id station;
    int covers = 0;
    QString serverName;
    std::vector<TicketLine> lines;
    int promisedIn = 0; ///< minutes after it was sent that the guest was told; 0: none were
    QString orderType; ///< "dine_in"; empty: older facts do not say
};

struct LineStarted {
    static constexpr char type[] = "kitchen.line_started";
    static constexpr int version = 1;
    Id line;
};

struct LineCancelled {
    static constexpr char type[] = "kitchen.line_cancelled";
    static constexpr int version = 1;
    Id line;
    QString reason;
    /// Whether the cook had begun, as far as the terminal knew that took it back. Older facts do not say.
    std::optional<bool> begun;
};

/// Units of a line. `part` is what they are called from now on; nil: the line as it is, all of it.
struct CookUnits {
    Id line;
    std::int64_t milli = 0;
    Id part;
    bool operator==(const CookUnits &) const = default;
};

/// Some units of a line are not wanted any more; the rest is.
struct LinePartCancelled {
    static constexpr char type[] = "kitchen.line_part_cancelled";
    static constexpr int version = 1;
    CookUnits units;
    QString reason;
    bool begun = false; ///< as far as the terminal knew that took it back
};

/// What is cooked goes to other guests, or they sit elsewhere: the ticket stays, so that nothing is cooked twice.
struct TicketMoved {
    static constexpr char type[] = "kitchen.ticket_moved";
    static constexpr int version = 1;
    std::vector<CookUnits> lines; ///< none: all of the ticket's check
    Id check;
    QString number;
    QString label;
    Id table;
    QString fromLabel;
    std::optional<int> seat; ///< where it is another one
};

/// Somebody may not eat that after all, or may: said after the dish was sent. The cook must see it.
struct AllergyTold {
    static constexpr char type[] = "kitchen.allergy_told";
    static constexpr int version = 1;
    Id line;
    QString allergy; ///< an allergen as the menu writes it, or plain words
    bool takenBack = false;
};

/// The cook has seen what changed on the ticket.
struct ChangeSeen {
    static constexpr char type[] = "kitchen.change_seen";
    static constexpr int version = 1;
    std::vector<Id> lines;
};

struct Bumped {
    static constexpr char type[] = "kitchen.bumped";
    static constexpr int version = 1;
    Id station;
};

struct Recalled {
    static constexpr char type[] = "kitchen.recalled";
    static constexpr int version = 1;
    Id station;
};

/// The ticket stands on a screen of its station, and on that screen's disk.
struct Reached {
    static constexpr char type[] = "kitchen.ticket_reached";
    static constexpr int version = 1;
    Id station;
};

/// What a till and a kitchen apart have left to decide about one dish. The numbers are written in facts: never re-use
/// one.
enum class QuestionKind { VoidedButCooked = 1, SoldOutSent = 2, SentTwice = 3, OverSold = 4 };
enum class Answer { Waste = 1, Serve = 2, TellGuest = 3, Make = 4, CookOnce = 5 };

struct QuestionSettled {
    static constexpr char type[] = "kitchen.question_settled";
    static constexpr int version = 1;
    Id line;
    QuestionKind question = QuestionKind::VoidedButCooked;
    Answer answer = Answer::Waste;
};

/// A cook has seen the ticket. Who begins, finishes or acknowledges something on it has seen it, too.
struct TicketSeen {
    static constexpr char type[] = "kitchen.ticket_seen";
    static constexpr int version = 1;
    Id station;
};

/// Plates stand at the pass: some of the ticket, or a seat's.
struct LinesReady {
    static constexpr char type[] = "kitchen.lines_ready";
    static constexpr int version = 1;
    std::vector<Id> lines;
};

/// They are not, after all.
struct ReadyTakenBack {
    static constexpr char type[] = "kitchen.ready_taken_back";
    static constexpr int version = 1;
    std::vector<Id> lines;
};

/// Somebody brings plates to the guests.
struct LinesCarried {
    static constexpr char type[] = "kitchen.lines_carried";
    static constexpr int version = 1;
    std::vector<Id> lines;
};

/// Put aside by the cook until it is brought back, or something changes on it.
struct Parked {
    static constexpr char type[] = "kitchen.ticket_parked";
    static constexpr int version = 1;
    Id station;
};
struct Unparked {
    static constexpr char type[] = "kitchen.ticket_unparked";
    static constexpr int version = 1;
    Id station;
};

/// Before others, and why. The floor sees it, too.
struct Prioritised {
    static constexpr char type[] = "kitchen.ticket_prioritised";
    static constexpr int version = 1;
    QString reason;
};
struct PriorityTakenBack {
    static constexpr char type[] = "kitchen.priority_taken_back";
    static constexpr int version = 1;
    Id station;
};

/// Cooked and thrown away. `again`: the guest still gets it, so it is cooked once more.
struct PlateWasted {
    static constexpr char type[] = "kitchen.plate_wasted";
    static constexpr int version = 1;
    Id line;
    Id item;
    QString name;
    Quantity quantity;
    QString reason;
    bool again = true;
};

/// Another station cooks it from now on.
struct Rerouted {
    static constexpr char type[] = "kitchen.ticket_rerouted";
    static constexpr int version = 1;
    Id station;
};

/// Whoever sent it sees no sign of it in the kitchen: its station's screens show and sound it as new.
struct ShownAgain {
    static constexpr char type[] = "kitchen.ticket_shown_again";
    static constexpr int version = 1;
    Id station;
};

using TicketFact = std::variant<TicketSent, LineStarted, LineCancelled, ChangeSeen, Bumped, Recalled, QuestionSettled,
    Reached, LinePartCancelled, TicketMoved, AllergyTold, TicketSeen, LinesReady, ReadyTakenBack, LinesCarried, Parked,
    Unparked, Prioritised, PriorityTakenBack, PlateWasted, Rerouted, ShownAgain>;

struct EightySixed {
    static constexpr char type[] = "kitchen.eighty_sixed";
    static constexpr int version = 1;
    QString name;
    QString reason;
    std::int64_t untilUs = 0; ///< when it is expected back; 0: nobody knows
};
/// So many portions are left now; what is sent from now on counts them down.
struct PortionsCounted {
    static constexpr char type[] = "kitchen.portions_counted";
    static constexpr int version = 1;
    QString name;
    int portions = 0;
};
struct BackOn {
    static constexpr char type[] = "kitchen.back_on";
    static constexpr int version = 1;
    QString name;
};
using AvailabilityFact = std::variant<EightySixed, BackOn, PortionsCounted>;

/// What is said between kitchen and floor. The numbers are written in facts: never re-use one.
enum class Saying { Free = 0, Ready = 1, Short = 2, AskDoneness = 3, Runner = 4, HowLong = 5, Hurry = 6, Wait = 7 };

struct MessageSaid {
    static constexpr char type[] = "kitchen.message_said";
    static constexpr int version = 1;
    bool toKitchen = false; ///< else to the floor
    Id station; ///< who speaks, or is spoken to; nil: all of the kitchen
    Id check; ///< about whom; nil: nobody's
    QString label; ///< table, or the guest's name
    Id server; ///< whose terminal shows it; nil: every one
    Saying saying = Saying::Free;
    QString text; ///< a dish, or the free words
};
struct MessageSeen {
    static constexpr char type[] = "kitchen.message_seen";
    static constexpr int version = 1;
    Id station; ///< nil: at a till
};
using MessageFact = std::variant<MessageSaid, MessageSeen>;

std::optional<TicketFact> decodeTicketFact(const Fact &fact);
std::optional<AvailabilityFact> decodeAvailabilityFact(const Fact &fact);
std::optional<MessageFact> decodeMessageFact(const Fact &fact);
Draft record(const Id &ticket, const TicketFact &fact);
Draft record(const Id &item, const AvailabilityFact &fact);
Draft record(const Id &message, const MessageFact &fact);

} // namespace jiko::kitchen
