// What people do to checks.
#include "orders/allergy.h"
#include "orders/decisions.h"
#include "orders/moves.h"
#include "orders/refund.h"
#include "sim/person.h"
#include "support/given_brigade.h"

namespace jiko::sim {

namespace {
orders::AddLine lineOf(const menu::Item &dish, const Id &id, int count)
{
    orders::AddLine ask;
    ask.line = id;
    ask.chosen = {&dish, {}, Money(dish.priceMinor, base::kes)};
    ask.bears = tax::ofRate(RatePpm{160000}, true);
    ask.quantity = Quantity{count * 1000LL};
    ask.language = QStringLiteral("en");
    return ask;
}

/// Does the terminal show the line in that state?
auto lineIs(const Id &check, const Id &line, LineState state, const QString &otherwise)
{
    return [=](const Terminal &shows) {
        const Check *found = shows.checks.find(check);
        const Line *there = found ? found->line(line) : nullptr;
        return there && there->state == state ? QString() : otherwise;
    };
}

} // namespace

const std::vector<menu::Item> &dishes()
{
    static const std::vector<menu::Item> made = [] {
        std::vector<menu::Item> all;
        for (int i = 0; i < 8; ++i) {
            menu::Item item;
            item.id = fixedId(1, i);
            item.names.byLanguage[QStringLiteral("en")] = QStringLiteral("Dish %1").arg(i);
            item.priceMinor = 100'00 + 33'33 * i;
            item.station = fixedId(2, i % 2);
            item.course = fixedId(9, i % 4 == 3 ? 1 : 0);
            all.push_back(item);
        }
        return all;
    }();
    return made;
}

/// Two stations; the last dish is cooked by both.
const kitchen::Brigade &brigade()
{
    static const kitchen::Brigade made = [] {
        given::KitchenRecords rows;
        rows.station(fixedId(2, 0));
        rows.station(fixedId(2, 1));
        rows.route(fixedId(2, 0), "\"also\": true, \"items\": [" + given::quoted(fixedId(1, 7)) + ']');
        return kitchen::Brigade::from(rows.records);
    }();
    return made;
}

/// The third dish is a set, of which the second is a part.
std::vector<Id> usedBy(const Id &dish)
{
    return dish == fixedId(1, 2) ? std::vector<Id>{fixedId(1, 1)} : std::vector<Id>();
}

/// Starters, and mains that follow them by themselves.
const menu::Menu &carte()
{
    static const menu::Menu made = [] {
        given::KitchenRecords rows;
        rows.put("course", fixedId(9, 0), R"("names": {"en": "Starters"}, "position": 1)");
        rows.put("course", fixedId(9, 1), R"("names": {"en": "Mains"}, "position": 2, "fires": 3)");
        return menu::Menu::from(rows.records);
    }();
    return made;
}

Act Person::order()
{
    const Id where = table();
    if (!m_known.checks.openAt(where).empty())
        return {};
    std::vector<Draft> drafts;
    if (const auto seated = floor::decideSeat(m_known.tables.state(where), m_newId(), 2, {}))
        drafts.push_back(floor::record(where, *seated));
    Check check;
    check.id = m_newId();
    const auto opened = orders::decide(orders::OpenCheck{check.id, where, QStringLiteral("T"),
        m_known.checks.nextNumber(), 2, fixedId(4, m_device), QStringLiteral("Amina"), today(), base::kes});
    drafts.push_back(orders::record(check.id, *opened));
    check = orders::fold(check, orders::CheckFact(*opened), Stamp{});
    // At two of the tables guests pay before all is cooked.
    if (where == fixedId(3, 0) || where == fixedId(3, 1)) {
        orders::TermsSet terms;
        terms.orderType = QStringLiteral("dine_in");
        terms.payFirst = true;
        drafts.push_back(orders::record(check.id, terms));
        check = orders::fold(check, orders::CheckFact(terms), Stamp{});
    }
    for (auto lines = 1 + draw(4); lines > 0; --lines) {
        const auto added = orders::decide(check, lineOf(any(dishes()), m_newId(), 1 + static_cast<int>(draw(3))));
        drafts.push_back(orders::record(check.id, *added));
    }
    return {drafts, QStringLiteral("check %1").arg(opened->number), [id = check.id](const Terminal &shows) {
                const Check *made = shows.checks.find(id);
                return made && made->isOpen() && !made->lines.empty() ? QString() : QStringLiteral("no such check");
            }};
}

Act Person::add(const Check &check)
{
    const menu::Item &dish = dishes()[draw(dishes().size())];
    const auto used = usedBy(dish.id);
    if (m_known.tickets.isSoldOut(dish.id)
        || std::any_of(used.begin(), used.end(), [this](const Id &each) { return m_known.tickets.isSoldOut(each); }))
        return {};
    const auto added = orders::decide(check, lineOf(dish, m_newId(), 1 + static_cast<int>(draw(2))));
    if (!added)
        return {};
    return {{orders::record(check.id, *added)}, check.number,
        lineIs(check.id, added->line, LineState::Unsent, QStringLiteral("the line is not there"))};
}

Act Person::change(const Check &check)
{
    const Line *line = anyLine(check, LineState::Unsent);
    if (!line)
        return {};
    const Quantity wanted{(1 + static_cast<std::int64_t>(draw(5))) * 1000};
    const auto changed = orders::decide(check, orders::ChangeLine{line->id, wanted, {}, 0, {}});
    if (!changed)
        return {};
    return {{orders::record(check.id, *changed)}, check.number,
        [wanted, check = check.id, line = line->id](const Terminal &shows) {
            return shows.checks.find(check)->line(line)->quantity == wanted ? QString()
                                                                            : QStringLiteral("the old quantity");
        }};
}

Act Person::takeOff(const Check &check)
{
    const Line *line = anyLine(check, LineState::Unsent);
    if (!line)
        return {};
    const auto removed = orders::decide(check, orders::RemoveLine{line->id});
    if (!removed)
        return {};
    return {{orders::record(check.id, *removed)}, check.number,
        lineIs(check.id, line->id, LineState::Removed, QStringLiteral("the line is still there"))};
}

Act Person::hold(const Check &check)
{
    const Line *line = anyLine(check, LineState::Unsent);
    if (!line)
        return {};
    const auto held = orders::decide(check, orders::Hold{{line->id}, !line->isHeld()});
    if (!held)
        return {};
    return {{orders::record(check.id, *held)}, check.number,
        [check = check.id, line = line->id, wanted = held->held](const Terminal &shows) {
            return shows.checks.find(check)->line(line)->isHeld() == wanted ? QString()
                                                                            : QStringLiteral("it waits, or not");
        }};
}

Act Person::send(const Check &check)
{
    const auto sent = orders::decide(check, orders::Send{});
    return sent ? send(check, kitchen::roundOf(check, sent->lines, carte(), doneAt(check), UtcMicros::max())) : Act{};
}

Act Person::send(const Check &check, const kitchen::Round &round)
{
    kitchen::Service service;
    service.uses = [](const Line &line) { return usedBy(line.item); };
    const auto drafts = kitchen::sendingOf(check, round, brigade(), service);
    if (!drafts || drafts->empty())
        return {};
    if (!round.now.empty())
        return {*drafts, check.number,
            lineIs(check.id, round.now.front(), LineState::Sent, QStringLiteral("the line is not sent"))};
    return {*drafts, check.number, [check = check.id, line = round.later.front()](const Terminal &shows) {
                return shows.checks.find(check)->line(line)->isHeld() ? QString() : QStringLiteral("it does not wait");
            }};
}

kitchen::DoneAt Person::doneAt(const Check &check) const
{
    return [this, id = check.id](const Id &line) { return m_known.tickets.doneAt(id, line); };
}

Act Person::sayAllergy(const Check &check)
{
    static const std::vector<QString> some{QStringLiteral("nuts"), QStringLiteral("milk"), QStringLiteral("no pork")};
    const Line *line = anyLine(check, LineState::Sent);
    if (!line)
        return {};
    const QString allergy = any(some);
    const bool isThere = std::find(line->allergies.begin(), line->allergies.end(), allergy) != line->allergies.end();
    const auto said = orders::decide(check, orders::SayAllergy{line->id, allergy, isThere});
    if (!said)
        return {};
    std::vector<Draft> drafts{orders::record(check.id, *said)};
    for (Draft &draft : kitchen::allergyFor(m_known.tickets.ofCheck(check.id), *said))
        drafts.push_back(std::move(draft));
    return {drafts, check.number, [=, id = check.id, line = line->id](const Terminal &shows) {
                const auto has = [&](const std::vector<QString> &all) {
                    return std::find(all.begin(), all.end(), allergy) != all.end();
                };
                const auto tickets = shows.tickets.carrying(id, line);
                const kitchen::Ticket *ticket = tickets.empty() ? nullptr : tickets.front();
                if (has(shows.checks.find(id)->line(line)->allergies) == isThere)
                    return QStringLiteral("the check has the allergy as before");
                return ticket && ticket->line(line) && has(ticket->line(line)->line.allergies) == isThere
                    ? QStringLiteral("the kitchen has the allergy as before")
                    : QString();
            }};
}

Act Person::cancel(const Check &check)
{
    const Line *line = anyLine(check, LineState::Sent);
    if (!line)
        return {};
    const auto voided =
        orders::decide(check, orders::VoidLine{line->id, QStringLiteral("Changed mind"), true, fixedId(4, m_device)});
    if (!voided)
        return {};
    std::vector<Draft> drafts{orders::record(check.id, *voided)};
    // As an older program says it: whether the cook had begun is not known.
    for (const kitchen::Ticket *ticket : m_known.tickets.carrying(check.id, line->id))
        drafts.push_back(kitchen::record(ticket->id, kitchen::LineCancelled{line->id, voided->reason}));
    return {
        drafts, check.number, lineIs(check.id, line->id, LineState::Voided, QStringLiteral("the line is not void"))};
}

std::optional<Person::Beside> Person::payBy(const Check &check, Money amount, const Id &drawer, bool all)
{
    const Id tender = m_newId();
    orders::TakeTender take{tender, orders::TenderKind::Cash, amount, amount, drawer, {}};
    // Of an account or a gift card there may be less than all.
    const auto way = draw(all ? 6 : 8);
    if (way < 3)
        return Beside{take, {}};
    if (way == 3) { // at a terminal of its own
        take.kind = orders::TenderKind::Card;
        take.reference = QStringLiteral("482113");
        return Beside{take, {}};
    }
    if (way < 6) { // at the terminal beside the till, which has answered
        const payments::AskCard ask{tender, {}, amount, fixedId(6, 1), false, false, Money(0, base::kes)};
        const auto asked = payments::decide(check, m_known.cards.ofCheck(check.id), ask);
        if (!asked)
            return Beside{take, {}};
        payments::CardAnswered yes;
        yes.outcome = payments::CardOutcome::Approved;
        yes.evidence = payments::CardEvidence::Answer;
        yes.message = payments::messageName(tender);
        yes.amountMinor = amount.minor();
        yes.authorisation = QStringLiteral("A1");
        take.kind = orders::TenderKind::Card;
        take.reference = yes.authorisation;
        return Beside{take,
            {payments::record(tender, *asked),
                payments::record(tender, payments::CardSent{yes.message, payments::CardMessage::Act}),
                payments::record(tender, yes)}};
    }
    // No till of the played outlet waits to hear whether the server does.
    static const payments::HouseAccount account{
        fixedId(6, 2), {}, QStringLiteral("UPENDO"), 2'000'000, {}, RateBp{2500}, true, 1};
    const bool onAccount = way == 6;
    const Id id = onAccount ? account.id : fixedId(6, 3);
    const payments::PursePlace place{m_known.purses.find(id), onAccount ? &account : nullptr, false, m_device};
    const Money left = payments::availableAt(place, base::kes);
    if (left.minor() <= 0)
        return onAccount ? std::optional(Beside{take, {}}) : std::nullopt;
    take.amount = take.given = std::min(amount, left);
    const auto used = payments::decide(place, payments::UsePurse{tender, check.id, take.amount, {}});
    if (!used)
        return Beside{take, {}};
    take.kind = payments::tenderKindOf(used->kind);
    take.reference = used->code;
    return Beside{take, {payments::record(id, *used)}};
}

/// There is no gift card, or this till has spent its share of it: another thousand is paid in.
Act Person::sellGiftCard()
{
    const payments::Drawer *drawer = m_known.drawers.takenBy(self());
    const Id id = fixedId(6, 3);
    const auto loaded = payments::decide({m_known.purses.find(id), nullptr, false, m_device},
        payments::LoadPurse{m_newId(), payments::PurseKind::GiftCard, QStringLiteral("GC-1"), {},
            Money(1000'00, base::kes), drawer->id, orders::TenderKind::Cash, {}});
    if (!loaded)
        return {};
    return {{payments::record(id, *loaded), payments::record(drawer->id, payments::pursePaidOf(*loaded, id))},
        QStringLiteral("gift card"), [id, load = loaded->load](const Terminal &shows) {
            const payments::Purse *purse = shows.purses.find(id);
            const bool there = purse && std::any_of(purse->moves.begin(), purse->moves.end(), [&](const auto &move) {
                return move.tender == load;
            });
            return there ? QString() : QStringLiteral("nothing was paid in");
        }};
}

Act Person::pay(const Check &check, bool all)
{
    const payments::Drawer *drawer = m_known.drawers.takenBy(self());
    const Money due = orders::totals(check).due;
    if (!drawer || due.minor() <= 0)
        return {};
    const Money amount =
        all ? due : Money(1 + static_cast<std::int64_t>(draw(static_cast<std::uint64_t>(due.minor()))), base::kes);
    const auto by = payBy(check, amount, drawer->id, all);
    if (!by)
        return sellGiftCard();
    const auto taken = orders::decide(check, by->take);
    if (!taken)
        return {};
    std::vector<Draft> drafts{orders::record(check.id, *taken)};
    drafts.insert(drafts.end(), by->drafts.begin(), by->drafts.end());
    if (const auto inDrawer = payments::cashOf(*taken, check.id))
        drafts.push_back(payments::record(drawer->id, *inDrawer));
    const Check paid = orders::fold(check, orders::CheckFact(*taken), Stamp{});
    const auto closed = orders::decide(
        paid, orders::CloseCheck{today(), drawer->id, QString::number(m_device), m_known.checks.nextReceipt()});
    if (closed)
        drafts.push_back(orders::record(check.id, *closed));
    return {drafts,
        QStringLiteral("%1: %2%3")
            .arg(check.number)
            .arg(amount.minor())
            .arg(closed ? QStringLiteral(", receipt %1").arg(closed->receipt) : QString()),
        [id = check.id, tender = taken->tender, closes = bool(closed)](const Terminal &shows) {
            const Check *now = shows.checks.find(id);
            const bool there = std::any_of(now->tenders.begin(), now->tenders.end(),
                [&](const orders::Tender &each) { return each.id == tender; });
            return !there                ? QStringLiteral("no such payment")
                : closes && !now->closed ? QStringLiteral("the check is open")
                                         : QString();
        }};
}

Act Person::refund()
{
    const payments::Drawer *drawer = m_known.drawers.takenBy(self());
    std::vector<const Check *> closed;
    m_known.checks.forEach([&](const Check &check) {
        if (check.closed)
            closed.push_back(&check);
    });
    if (closed.empty() || !drawer)
        return {};
    std::sort(closed.begin(), closed.end(), [](const Check *a, const Check *b) { return a->id < b->id; });
    const Check &check = *any(closed);
    orders::GiveRefund ask;
    ask.refund = m_newId();
    if (draw(2)) {
        ask.what = orders::GiveRefund::What::Amount;
        ask.amount = Money(1 + static_cast<std::int64_t>(draw(300'00)), base::kes);
    }
    ask.businessDate = today();
    ask.drawer = drawer->id;
    ask.series = QString::number(m_device);
    ask.number = m_known.checks.nextCreditNote();
    ask.reason = QStringLiteral("Complaint");
    ask.mayRefund = true;
    ask.approvedBy = fixedId(4, m_device);
    // What an account or a card paid goes back in notes here; the way it came is theirs to tell.
    const bool isCash = std::all_of(check.tenders.begin(), check.tenders.end(),
        [](const orders::Tender &tender) { return tender.kind == orders::TenderKind::Cash; });
    if (!isCash || draw(2))
        ask.toKind = orders::TenderKind::Cash;
    for (std::size_t i = 0; i <= check.tenders.size(); ++i)
        ask.tenders.push_back(m_newId());
    const auto given = orders::decide(check, ask);
    if (!given)
        return {};
    std::vector<Draft> drafts{orders::record(check.id, given->credit)};
    for (const orders::TenderTaken &back : given->tenders) {
        drafts.push_back(orders::record(check.id, back));
        if (const auto cash = payments::cashOf(back, check.id))
            drafts.push_back(payments::record(drawer->id, *cash));
    }
    return {drafts, check.number, [id = check.id, refund = ask.refund](const Terminal &shows) {
                const auto &refunds = shows.checks.find(id)->refunds;
                return std::any_of(refunds.begin(), refunds.end(), [&](const auto &each) { return each.id == refund; })
                    ? QString()
                    : QStringLiteral("nothing was credited");
            }};
}

/// The first decision that is open, the sensible choice or another that is offered.
Act Person::settle()
{
    std::vector<const Check *> asking;
    m_known.checks.forEach([&](const Check &check) {
        if (!orders::decisionsOf(check).empty())
            asking.push_back(&check);
    });
    if (asking.empty())
        return {};
    std::sort(asking.begin(), asking.end(), [](const Check *a, const Check *b) { return a->id < b->id; });
    const Check &check = *any(asking);
    const orders::Decision decision = orders::decisionsOf(check).front();
    const payments::Drawer *drawer = m_known.drawers.takenBy(self());
    orders::Settle ask;
    ask.decision = decision.kind;
    ask.choice = draw(2) ? decision.choices.front() : any(decision.choices);
    ask.amount = decision.amount;
    ask.mayTakePayment = ask.mayVoid = true;
    ask.approvedBy = fixedId(4, m_device);
    ask.reason = QStringLiteral("Served apart");
    ask.tender = m_newId();
    ask.move = decision.move;
    ask.closing = {today(), drawer ? drawer->id : Id(), QString::number(m_device), m_known.checks.nextReceipt()};
    const auto settled = orders::decide(check, ask);
    if (!settled)
        return {};
    std::vector<Draft> drafts;
    const Check *there = m_known.checks.find(decision.there);
    if (there && ask.choice == orders::Choice::TakeOffThere)
        for (const orders::CheckFact &fact :
            orders::takenOff(*there, decision.tooMuch, ask.reason, ask.approvedBy, m_newId))
            drafts.push_back(orders::record(there->id, fact));
    for (const orders::CheckFact &fact : *settled) {
        drafts.push_back(orders::record(check.id, fact));
        if (const auto *tender = std::get_if<orders::TenderTaken>(&fact))
            if (const auto cash = payments::cashOf(*tender, check.id))
                drafts.push_back(payments::record(drawer->id, *cash));
        if (const auto *voided = std::get_if<orders::LineVoided>(&fact))
            for (const kitchen::Ticket *ticket : m_known.tickets.carrying(check.id, voided->line))
                drafts.push_back(kitchen::record(ticket->id, kitchen::LineCancelled{voided->line, voided->reason}));
    }
    return {drafts, check.number, [=, id = check.id](const Terminal &shows) {
                // Lines that are taken off may cover a part; the rest is asked.
                const bool mayLeaveRest = ask.choice == orders::Choice::TakeOff;
                for (const orders::Decision &left : orders::decisionsOf(*shows.checks.find(id)))
                    if (left.kind == decision.kind && left.move == decision.move
                        && !(mayLeaveRest && left.amount < decision.amount))
                        return QStringLiteral("decision %1 is asked again after choice %2")
                            .arg(int(left.kind))
                            .arg(int(ask.choice));
                return QString();
            }};
}

} // namespace jiko::sim
