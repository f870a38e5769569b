// What a till and a kitchen that did not hear each other have done to one dish, and what may be answered.
//
// As with decisions about money (orders/decisions.h), a question follows from what is known: whoever holds the same
// facts asks the same.
#pragma once

#include "kitchen/ticket.h"

#include <functional>

namespace jiko::kitchen {

enum class CookAct { Sent, Begun, Bumped, Voided, SoldOut, Counted };

struct Acted {
    CookAct kind = CookAct::Sent;
    Stamp stamp;
};

struct Question {
    QuestionKind kind = QuestionKind::VoidedButCooked;
    Id ticket;
    Id check;
    QString label; ///< table, or the guest's name
    TicketLine line;
    Id lacking; ///< the dish that there is none of: the line's own, or one that is in it; nil where none lacks
    std::vector<Acted> acts; ///< oldest first
    std::vector<Answer> answers; ///< the sensible one first

    bool offers(Answer answer) const;
    /// There is none of a dish that is in the line's own.
    bool lacksAnother() const { return !lacking.isNull() && lacking != line.item; }
    /// Whether a terminal made one of the acts.
    bool concerns(std::int32_t device) const;
};

using FindAvailability = std::function<const Availability *(const Id &item)>;
/// Whether a line was sent when the portions that were counted of a dish had gone.
using IsOversold = std::function<bool(const CookLine &line, const Availability &dish)>;

/// What is to be decided about a ticket; empty for nearly every one.
///   VoidedButCooked  a line was taken back and cooked all the same
///   SoldOutSent      a line that nobody has begun was sent after its dish, or one that is in it, was sold out
///   SentTwice        an earlier ticket carries the same line
///   OverSold         nobody has begun with it, and two tills have sold more than there is
/// `others` are the tickets of the same check, and those that carry one of its lines.
std::vector<Question> questionsOf(const Ticket &ticket, const std::vector<const Ticket *> &others,
    const FindAvailability &find, const IsOversold &isOversold = {});

struct SettleQuestion {
    Answer answer = Answer::Waste;
    bool mayVoid = false; ///< the person's own right or the approver's: TellGuest takes a line off the check
    Id approvedBy;
    QString reason; ///< TellGuest, CookOnce: what the check and the cook read
};
enum class QuestionRefusal { NotAsked, NotOffered, NeedsApproval, CheckClosed, NoReason };
/// The facts to record, of the ticket and of its check. `asked` is what questionsOf() says now.
Result<std::vector<Draft>, QuestionRefusal> decide(
    const Ticket &ticket, const orders::Check *check, const Question &asked, const SettleQuestion &ask);

} // namespace jiko::kitchen
