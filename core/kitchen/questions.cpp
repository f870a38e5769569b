#include "kitchen/questions.h"

#include <algorithm>

namespace jiko::kitchen {

bool Question::offers(Answer answer) const
{
    return std::find(answers.begin(), answers.end(), answer) != answers.end();
}

bool Question::concerns(std::int32_t device) const
{
    return std::any_of(acts.begin(), acts.end(), [&](const Acted &act) { return act.stamp.device == device; });
}

namespace {

Question about(QuestionKind kind, const Ticket &ticket, const CookLine &line)
{
    Question question;
    question.kind = kind;
    question.ticket = ticket.id;
    question.check = ticket.checkOf(line);
    question.label = line.label.isEmpty() ? ticket.label : line.label;
    question.line = line.line;
    question.acts.push_back({CookAct::Sent, ticket.sending});
    return question;
}

Question inOrder(Question question)
{
    std::sort(
        question.acts.begin(), question.acts.end(), [](const Acted &a, const Acted &b) { return a.stamp < b.stamp; });
    return question;
}

Question voidedButCooked(const Ticket &ticket, const CookLine &line)
{
    Question question = about(QuestionKind::VoidedButCooked, ticket, line);
    question.acts.push_back({CookAct::Voided, line.cancelled});
    if (line.begun.hlc != 0)
        question.acts.push_back({CookAct::Begun, line.begun});
    if (ticket.bumped)
        question.acts.push_back({CookAct::Bumped, ticket.bumping});
    question.answers = {Answer::Waste, Answer::Serve};
    return inOrder(std::move(question));
}

Question soldOutSent(const Ticket &ticket, const CookLine &line, const Availability &dish)
{
    Question question = about(QuestionKind::SoldOutSent, ticket, line);
    question.lacking = dish.id;
    question.acts.push_back({CookAct::SoldOut, dish.changed});
    question.answers = {Answer::TellGuest, Answer::Make};
    return inOrder(std::move(question));
}

Question overSold(const Ticket &ticket, const CookLine &line, const Availability &dish)
{
    Question question = about(QuestionKind::OverSold, ticket, line);
    question.lacking = dish.id;
    question.acts.push_back({CookAct::Counted, dish.counting});
    question.answers = {Answer::TellGuest, Answer::Make};
    return inOrder(std::move(question));
}

/// One question a line, though several of its dishes have gone: the guest is told once.
std::optional<Question> lacking(
    const Ticket &ticket, const CookLine &line, const FindAvailability &find, const IsOversold &isOversold)
{
    std::vector<Id> dishes{line.line.item};
    dishes.insert(dishes.end(), line.line.uses.begin(), line.line.uses.end());
    for (const Id &id : dishes)
        if (const Availability *dish = find(id); dish && dish->soldOut && dish->changed < ticket.sending)
            return soldOutSent(ticket, line, *dish);
    for (const Id &id : dishes)
        if (const Availability *dish = find(id); dish && isOversold && isOversold(line, *dish))
            return overSold(ticket, line, *dish);
    return std::nullopt;
}

/// The ticket that carried the line first; nullptr when this one did.
const Ticket *earlier(const Ticket &ticket, const Id &lineId, const std::vector<const Ticket *> &others)
{
    for (const Ticket *other : others) {
        const CookLine *line = other->line(lineId);
        if (other->id == ticket.id || !other->sent || !line || line->state == CookState::Cancelled
            || !(other->sending < ticket.sending))
            continue;
        // Two stations that cook of one plate have a ticket each.
        const std::vector<Id> &also = line->line.alsoAt;
        if (std::find(also.begin(), also.end(), ticket.station) == also.end())
            return other;
    }
    return nullptr;
}

Question sentTwice(const Ticket &ticket, const CookLine &line, const Ticket &first)
{
    Question question = about(QuestionKind::SentTwice, ticket, line);
    question.acts.push_back({CookAct::Sent, first.sending});
    question.answers = {Answer::CookOnce, Answer::Make};
    return inOrder(std::move(question));
}

} // namespace

std::vector<Question> questionsOf(const Ticket &ticket, const std::vector<const Ticket *> &others,
    const FindAvailability &find, const IsOversold &isOversold)
{
    std::vector<Question> open;
    if (!ticket.sent)
        return open;
    for (const CookLine &line : ticket.lines) {
        if (line.cookedAnyway)
            open.push_back(voidedButCooked(ticket, line));
        if (ticket.bumped || line.state != CookState::Queued || line.agreed)
            continue;
        if (const Ticket *first = earlier(ticket, line.line.line, others)) {
            open.push_back(sentTwice(ticket, line, *first));
            continue;
        }
        if (auto question = lacking(ticket, line, find, isOversold))
            open.push_back(std::move(*question));
    }
    return open;
}

Result<std::vector<Draft>, QuestionRefusal> decide(
    const Ticket &ticket, const orders::Check *check, const Question &asked, const SettleQuestion &ask)
{
    const CookLine *line = ticket.line(asked.line.line);
    const bool settled = !line
        || (asked.kind == QuestionKind::VoidedButCooked ? !line->cookedAnyway
                                                        : line->agreed || line->state != CookState::Queued);
    if (settled || asked.ticket != ticket.id)
        return Refused{QuestionRefusal::NotAsked};
    if (!asked.offers(ask.answer))
        return Refused{QuestionRefusal::NotOffered};

    const Id lineId = asked.line.line;
    const QString reason = ask.reason.trimmed();
    std::vector<Draft> drafts;
    switch (ask.answer) {
    case Answer::Serve: {
        const auto restored = check
            ? orders::decide(*check, orders::RestoreLine{lineId})
            : Result<orders::LineRestored, orders::RestoreRefusal>(Refused{orders::RestoreRefusal::NoSuchLine});
        if (!restored)
            return Refused{QuestionRefusal::CheckClosed};
        drafts.push_back(orders::record(check->id, *restored));
        break;
    }
    case Answer::TellGuest: {
        if (reason.isEmpty())
            return Refused{QuestionRefusal::NoReason};
        if (!ask.mayVoid)
            return Refused{QuestionRefusal::NeedsApproval};
        if (!check || !check->isOpen())
            return Refused{QuestionRefusal::CheckClosed};
        const orders::VoidLine taking{lineId, reason, true, ask.approvedBy};
        if (const auto voided = orders::decide(*check, taking))
            drafts.push_back(orders::record(check->id, *voided));
        drafts.push_back(record(ticket.id, cancelling(ticket, lineId, reason)));
        break;
    }
    case Answer::CookOnce:
        if (reason.isEmpty())
            return Refused{QuestionRefusal::NoReason};
        drafts.push_back(record(ticket.id, cancelling(ticket, lineId, reason)));
        break;
    case Answer::Waste:
    case Answer::Make:
        break;
    }
    drafts.push_back(record(ticket.id, QuestionSettled{lineId, asked.kind, ask.answer}));
    return drafts;
}

} // namespace jiko::kitchen
