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

Decisions::Wanted Decisions::refuse(const QString &words)
{
    Q_EMIT refused(words);
    return nullptr;
}

bool Decisions::record(const std::vector<Draft> &drafts, const QString &words)
{
    if (m_live.node.record(drafts, m_signIn.person()).empty()) {
        refuse(tr("This terminal cannot save now, so nothing was changed. Use another terminal."));
        return false;
    }
    look();
    Q_EMIT done(words);
    return true;
}

void Decisions::choose(const QString &row, int choice, const QString &reason, const QString &table)
{
    takeWith({row, choice, reason, Id::fromString(table)}, {});
}

void Decisions::takeWith(const Chosen &chosen, const Id &approver)
{
    // It may have been decided elsewhere while somebody came to allow it.
    const Card *asked = card(chosen.row);
    if (!asked) {
        refuse(wordsFor(orders::SettleRefusal::NothingToDecide));
        return;
    }
    const Card taken = *asked;
    const identity::Person *who = m_live.people().person(approver);
    if (const Wanted permission = take(taken, chosen, right(who)))
        m_approval.ask({titleOf(taken.matter, m_live.menu()), amountOf(taken.matter), chosen.reason, permission,
            [this, chosen](const Id &allowedBy) { takeWith(chosen, allowedBy); }, checkOf(taken.matter)});
}

Decisions::Wanted Decisions::take(const Card &card, const Chosen &chosen, const Right &right)
{
    return std::visit([&](const auto &matter) { return settle(matter, chosen, right); }, card.matter);
}

std::vector<Draft> Decisions::alongside(const orders::Check &check, const orders::CheckFact &fact) const
{
    std::vector<Draft> drafts{orders::record(check.id, fact)};
    const auto add = [&](std::vector<Draft> more) { std::move(more.begin(), more.end(), std::back_inserter(drafts)); };
    if (const auto *given = std::get_if<orders::TenderTaken>(&fact))
        if (const auto cash = payments::cashOf(*given, check.id))
            drafts.push_back(payments::record(given->drawer, *cash));
    if (const auto *voided = std::get_if<orders::LineVoided>(&fact))
        add(kitchen::takenBack(m_live.tickets.carrying(check.id, voided->line), {voided->line, 0, {}}, voided->reason));
    if (const auto *voided = std::get_if<orders::LinePartVoided>(&fact))
        add(kitchen::takenBack(m_live.tickets.carrying(check.id, voided->line),
            {voided->line, voided->milli, voided->part}, voided->reason));
    if (std::holds_alternative<orders::Closed>(fact))
        add(m_live.leavingWith(check));
    return drafts;
}

Decisions::Wanted Decisions::settle(const orders::Decision &decision, const Chosen &chosen, const Right &right)
{
    const orders::Check *check = m_live.checks.find(decision.check);
    if (!check)
        return refuse(wordsFor(orders::SettleRefusal::NothingToDecide));
    const auto choice = static_cast<orders::Choice>(chosen.choice);
    const payments::Drawer *drawer = m_live.drawers.takenBy(m_signIn.person());
    orders::Settle ask{decision.kind, choice, decision.amount, right.may(takePayment),
        right.may(identity::permission::voidLine), right.by(), chosen.reason, newId(),
        {m_live.today(), drawer ? drawer->id : Id(), QString::number(m_live.node.terminal().device),
            m_live.checks.nextReceipt()},
        decision.move, decision.tender, decision.againBy};
    for (const orders::TakenAgain &again : check->takenAgain)
        if (again.tender.id == decision.tender && again.tender.device == decision.againBy)
            ask.isInZ = payments::isCountedTwice(*check, again, m_live.drawers.find(decision.drawer));
    const auto facts = orders::decide(*check, ask);
    if (!facts && !right.approver && facts.why() == orders::SettleRefusal::NeedsRight)
        return takePayment;
    if (!facts && !right.approver && facts.why() == orders::SettleRefusal::NeedsApproval)
        return identity::permission::voidLine;
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
    if (record(drafts, doneWords(decision, choice)) && choice == orders::Choice::Charge)
        Q_EMIT openedAgain(decision.check.toString(QUuid::WithoutBraces));
    return nullptr;
}

Decisions::Wanted Decisions::settle(const kitchen::Question &question, const Chosen &chosen, const Right &right)
{
    const kitchen::Ticket *ticket = m_live.tickets.find(question.ticket);
    if (!ticket)
        return refuse(wordsFor(kitchen::QuestionRefusal::NotAsked));
    const auto answer = static_cast<kitchen::Answer>(chosen.choice);
    const auto drafts = kitchen::decide(*ticket, m_live.checks.find(question.check), question,
        {answer, right.may(identity::permission::voidLine), right.by(), reasonFor(answer)});
    if (!drafts && drafts.why() == kitchen::QuestionRefusal::NeedsApproval && !right.approver)
        return identity::permission::voidLine;
    if (!drafts)
        return refuse(wordsFor(drafts.why()));
    record(*drafts, tr("Decided. Every terminal knows."));
    return nullptr;
}

Decisions::Wanted Decisions::settle(const floor::TableState &shown, const Chosen &chosen, const Right &right)
{
    if (!right.may(seatGuests))
        return right.approver ? refuse(tr("Your role does not seat guests. Ask a waiter or the host.")) : seatGuests;
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
    record(drafts, tr("Decided. Every terminal knows."));
    return nullptr;
}

Decisions::Wanted Decisions::settle(const payments::BankTwice &shown, const Chosen &chosen, const Right &right)
{
    const payments::Drawer *bank = m_live.drawers.find(shown.bank);
    if (!bank || chosen.choice < 0 || chosen.choice >= static_cast<int>(shown.takings.size()))
        return refuse(wordsFor(payments::SettleBankRefusal::NotTwice));
    const auto settled = payments::decide(
        *bank, [this](const Id &id) { return m_live.drawers.find(id); },
        payments::SettleBank{shown.takings[static_cast<std::size_t>(chosen.choice)].move, m_live.node.terminal().device,
            placeOf(shown), right.may(identity::permission::moveCash), right.by(), newId});
    if (!settled && !right.approver && settled.why() == payments::SettleBankRefusal::NeedsApproval)
        return identity::permission::moveCash;
    if (!settled)
        return refuse(wordsFor(settled.why()));
    std::vector<Draft> drafts{payments::record(shown.bank, settled->settled)};
    for (const auto &[session, move] : settled->out)
        drafts.push_back(payments::record(session, move));
    record(drafts, tr("Decided. Every terminal knows."));
    return nullptr;
}

} // namespace jiko::outlet
