// What a choice on a card becomes: facts of every stream it touches, in one record.
#include "outlet/decision_words.h"
#include "outlet/decisions.h"

#include "orders/moves.h"

namespace jiko::outlet {

using identity::permission::seatGuests;
using identity::permission::takePayment;

bool Decisions::Right::may(const char *permission) const
{
    return (asker && asker->may(permission)) || (approver && approver->may(permission));
}

Id Decisions::Right::by() const
{
    return approver ? approver->id : asker ? asker->id : Id();
}

Decisions::Right Decisions::right(const identity::Person *approver) const
{
    return {m_live.people().person(m_signIn.person()), approver};
}

Decisions::Outcome Decisions::refuse(const QString &words)
{
    Q_EMIT refused(words);
    return Outcome::Refused;
}

Decisions::Outcome Decisions::record(const std::vector<Draft> &drafts, const QString &words)
{
    if (m_live.node.record(drafts, m_signIn.person()).empty())
        return refuse(tr("This terminal cannot save now, so nothing was changed. Use another terminal."));
    look();
    Q_EMIT done(words);
    return Outcome::Done;
}

void Decisions::choose(const QString &row, int choice, const QString &reason, const QString &table)
{
    const Card *asked = card(row);
    if (!asked) {
        refuse(wordsFor(orders::SettleRefusal::NothingToDecide));
        return;
    }
    const Card taken = *asked;
    if (take(taken, {row, choice, reason, Id::fromString(table)}, right(nullptr)) == Outcome::WantsRight)
        Q_EMIT approvalWanted(row, choice, titleOf(taken.matter), {});
}

void Decisions::approve(const QString &row, int choice, const QString &reason, const QString &table, const QString &pin)
{
    m_signIn.identify(pin, [=, this](const identity::Person *person) {
        if (!person)
            return Q_EMIT approvalWanted(row, choice, {}, m_signIn.problemText());
        const Card *asked = card(row);
        if (!asked) {
            Q_EMIT approvalDone();
            refuse(wordsFor(orders::SettleRefusal::NothingToDecide));
            return;
        }
        const Card taken = *asked;
        if (take(taken, {row, choice, reason, Id::fromString(table)}, right(person)) == Outcome::WantsRight)
            return Q_EMIT approvalWanted(
                row, choice, {}, tr("%1 may not decide this either. Ask a manager.").arg(person->name));
        Q_EMIT approvalDone();
    });
}

Decisions::Outcome Decisions::take(const Card &card, const Chosen &chosen, const Right &right)
{
    return std::visit([&](const auto &matter) { return settle(matter, chosen, right); }, card.matter);
}

std::vector<Draft> Decisions::alongside(const orders::Check &check, const orders::CheckFact &fact) const
{
    std::vector<Draft> drafts{orders::record(check.id, fact)};
    if (const auto *given = std::get_if<orders::TenderTaken>(&fact))
        if (const auto cash = payments::cashOf(*given, check.id))
            drafts.push_back(payments::record(given->drawer, *cash));
    if (const auto *voided = std::get_if<orders::LineVoided>(&fact))
        if (const kitchen::Ticket *ticket = m_live.tickets.carrying(check.id, voided->line))
            drafts.push_back(kitchen::record(ticket->id, kitchen::cancelling(*ticket, voided->line, voided->reason)));
    if (const auto *voided = std::get_if<orders::LinePartVoided>(&fact))
        if (const kitchen::Ticket *ticket = m_live.tickets.carrying(check.id, voided->line))
            drafts.push_back(kitchen::record(ticket->id,
                kitchen::cancellingPart(*ticket, {voided->line, voided->milli, voided->part}, voided->reason)));
    if (std::holds_alternative<orders::Closed>(fact))
        for (Draft &left : m_live.leavingWith(check))
            drafts.push_back(std::move(left));
    return drafts;
}

Decisions::Outcome Decisions::settle(const orders::Decision &decision, const Chosen &chosen, const Right &right)
{
    const orders::Check *check = m_live.checks.find(decision.check);
    if (!check)
        return refuse(wordsFor(orders::SettleRefusal::NothingToDecide));
    const auto choice = static_cast<orders::Choice>(chosen.choice);
    const payments::Drawer *drawer = m_live.drawers.current();
    const orders::Settle ask{decision.kind, choice, decision.amount, right.may(takePayment),
        right.may(identity::permission::voidLine), right.by(), chosen.reason, newId(),
        {m_live.today(), drawer ? drawer->id : Id(), QString::number(m_live.node.terminal().device),
            m_live.checks.nextReceipt()},
        decision.move};
    const auto facts = orders::decide(*check, ask);
    if (!facts
        && (facts.why() == orders::SettleRefusal::NeedsRight || facts.why() == orders::SettleRefusal::NeedsApproval)
        && !right.approver)
        return Outcome::WantsRight;
    if (!facts)
        return refuse(wordsFor(facts.why()));
    std::vector<Draft> drafts;
    for (const orders::CheckFact &fact : *facts)
        for (Draft &draft : alongside(*check, fact))
            drafts.push_back(std::move(draft));
    if (choice == orders::Choice::TakeOffThere) {
        const orders::Check *there = m_live.checks.find(decision.there);
        if (!there || !there->isOpen())
            return refuse(
                tr("That check is paid and closed. Nothing was changed. Give the money back there, or keep both."));
        for (const orders::CheckFact &fact :
            orders::takenOff(*there, decision.tooMuch, tr("Moved twice"), right.by(), newId))
            for (Draft &draft : alongside(*there, fact))
                drafts.push_back(std::move(draft));
    }
    const Outcome outcome = record(drafts, doneWords(decision, choice));
    if (outcome == Outcome::Done && choice == orders::Choice::Charge)
        Q_EMIT openedAgain(decision.check.toString(QUuid::WithoutBraces));
    return outcome;
}

Decisions::Outcome Decisions::settle(const kitchen::Question &question, const Chosen &chosen, const Right &right)
{
    const kitchen::Ticket *ticket = m_live.tickets.find(question.ticket);
    if (!ticket)
        return refuse(wordsFor(kitchen::QuestionRefusal::NotAsked));
    const auto answer = static_cast<kitchen::Answer>(chosen.choice);
    const auto drafts = kitchen::decide(*ticket, m_live.checks.find(question.check), question,
        {answer, right.may(identity::permission::voidLine), right.by(), reasonFor(answer)});
    if (!drafts && drafts.why() == kitchen::QuestionRefusal::NeedsApproval && !right.approver)
        return Outcome::WantsRight;
    if (!drafts)
        return refuse(wordsFor(drafts.why()));
    return record(*drafts, tr("Decided. Every terminal knows."));
}

Decisions::Outcome Decisions::settle(const floor::TableState &shown, const Chosen &chosen, const Right &right)
{
    if (!right.may(seatGuests))
        return right.approver ? refuse(tr("Your role does not seat guests. Ask a waiter or the host."))
                              : Outcome::WantsRight;
    const floor::TableState table = m_live.tables.state(shown.id);
    std::vector<Draft> drafts;
    switch (static_cast<SeatChoice>(chosen.choice)) {
    case SeatChoice::OneParty:
        if (const auto one = floor::decideOneParty(table))
            drafts.push_back(floor::record(table.id, *one));
        break;
    case SeatChoice::Share:
        if (const auto shared = floor::decideShare(table))
            drafts.push_back(floor::record(table.id, *shared));
        break;
    case SeatChoice::MoveLater: {
        const floor::Table *place = m_live.plan().table(chosen.table);
        if (!place)
            return refuse(tr("Choose a table first."));
        if (m_live.statusOf(place->id) != floor::TableStatus::Free)
            return refuse(tr("Somebody sits at that table by now. Choose another one."));
        const auto moved = floor::decideMoveLater(table, m_live.tables.state(place->id));
        if (!moved)
            break;
        drafts.push_back(floor::record(table.id, moved->from));
        drafts.push_back(floor::record(place->id, moved->to));
        for (const orders::Check *check : floor::checksOfLater(table, m_live.checks.openAt(table.id)))
            if (const auto with = orders::decide(*check, orders::MoveCheck{place->id, place->label}))
                drafts.push_back(orders::record(check->id, *with));
        break;
    }
    }
    if (drafts.empty())
        return refuse(wordsFor(orders::SettleRefusal::NothingToDecide));
    return record(drafts, tr("Decided. Every terminal knows."));
}

} // namespace jiko::outlet
