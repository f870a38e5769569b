#include "outlet/decisions.h"

#include "outlet/decision_words.h"

namespace jiko::outlet {

namespace {
QString idText(const Id &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString idOf(const orders::Decision &decision)
{
    return idText(decision.check) + QLatin1Char('/') + QString::number(static_cast<int>(decision.kind));
}
QString idOf(const kitchen::Question &question)
{
    return idText(question.ticket) + QLatin1Char('/') + idText(question.line.line) + QLatin1Char('/')
        + QString::number(static_cast<int>(question.kind));
}
QString idOf(const floor::TableState &table)
{
    return idText(table.id);
}
QString idOf(const payments::BankTwice &bank)
{
    return idText(bank.bank);
}

bool concerns(const Matter &matter, std::int32_t device)
{
    if (const auto *table = std::get_if<floor::TableState>(&matter))
        return std::any_of(table->seated.begin(), table->seated.end(),
            [&](const floor::Seating &each) { return each.stamp.device == device; });
    if (const auto *decision = std::get_if<orders::Decision>(&matter))
        return decision->concerns(device);
    if (const auto *bank = std::get_if<payments::BankTwice>(&matter))
        return bank->concerns(device);
    return std::get<kitchen::Question>(matter).concerns(device);
}
} // namespace

Id checkOf(const Matter &matter)
{
    if (const auto *decision = std::get_if<orders::Decision>(&matter))
        return decision->check;
    const auto *question = std::get_if<kitchen::Question>(&matter);
    return question ? question->check : Id();
}

Decisions::Decisions(Live &live, SignIn &signIn, Approval &approval, Whose whose, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_approval(approval),
      m_whose(whose)
{
    // A batch from another terminal is looked at once.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Decisions::look);
    const auto soon = [this] { m_soon.start(); };
    connect(&live.checks, &orders::Checks::changed, this, soon);
    connect(&live.tickets, &kitchen::Tickets::changed, this, soon);
    connect(&live.tickets, &kitchen::Tickets::availabilityChanged, this, soon);
    connect(&live.tables, &floor::Tables::changed, this, soon);
    connect(&live.drawers, &payments::Drawers::changed, this, soon);
    connect(&live, &Live::caughtUp, this, soon);
    connect(&live, &Live::planChanged, this, soon);
    connect(&live, &Live::menuChanged, this, soon);
    connect(&live, &Live::peopleChanged, this, soon);
    connect(&live, &Live::houseChanged, this, soon);
}

void Decisions::keepInHand(const Id &check)
{
    if (std::exchange(m_inHand, check) != check)
        look();
}

bool Decisions::isInHand(const Matter &matter) const
{
    return !m_inHand.isNull() && checkOf(matter) == m_inHand;
}

bool Decisions::isShown(const Matter &matter) const
{
    if (m_whose == Whose::ConcernedAndTables && std::holds_alternative<floor::TableState>(matter))
        return true;
    return m_whose == Whose::Everybody || isInHand(matter) || concerns(matter, m_live.node.terminal().device);
}

void Decisions::look()
{
    std::vector<Matter> matters;
    for (const orders::Check *check : m_live.checks.undecided())
        // One question at a time: what is decided first may answer the next.
        if (auto open = orders::decisionsOf(*check); !open.empty())
            matters.emplace_back(std::move(open.front()));
    for (kitchen::Question &question : m_live.tickets.questions())
        matters.emplace_back(std::move(question));
    m_live.tables.forEach([&](const floor::TableState &table) {
        if (table.isSeatedTwice())
            matters.emplace_back(table);
    });
    for (payments::BankTwice &bank : m_live.drawers.banksTwice())
        matters.emplace_back(std::move(bank));
    std::erase_if(matters, [this](const Matter &matter) { return !isShown(matter); });
    std::stable_sort(matters.begin(), matters.end(),
        [this](const Matter &a, const Matter &b) { return isInHand(a) && !isInHand(b); });
    const bool wasEmpty = m_cards.empty();
    m_cards.clear();
    for (Matter &matter : matters) {
        const QString id = std::visit([](const auto &each) { return idOf(each); }, matter);
        m_cards.push_back({id, std::move(matter)});
    }
    if (!wasEmpty || !m_cards.empty())
        Q_EMIT changed();
}

const Decisions::Card *Decisions::card(const QString &id) const
{
    const auto at = std::find_if(m_cards.begin(), m_cards.end(), [&](const Card &card) { return card.id == id; });
    return at == m_cards.end() ? nullptr : &*at;
}

QString Decisions::bannerText() const
{
    return m_cards.empty() ? QString()
                           : tr("%n thing(s) to decide: two terminals did not hear each other.", nullptr, count());
}

QString Decisions::inHandText() const
{
    if (m_cards.empty() || !isInHand(m_cards.front().matter))
        return {};
    const QString title = titleOf(m_cards.front().matter, m_live.menu());
    const QString amount = amountOf(m_cards.front().matter);
    return amount.isEmpty() ? title : tr("%1: %2").arg(title, amount);
}

QString Decisions::whoAndWhere(const Id &staff, std::int32_t device) const
{
    const identity::Person *person = m_live.people().person(staff);
    const QString where = device == m_live.node.terminal().device ? tr("here") : tr("terminal %1").arg(device);
    return person ? tr("%1, %2").arg(person->name, where) : where;
}

QString Decisions::placeOf(const Matter &matter) const
{
    if (const auto *table = std::get_if<floor::TableState>(&matter)) {
        const floor::Table *known = m_live.plan().table(table->id);
        return known ? tr("Table %1").arg(known->label) : QString();
    }
    if (const auto *bank = std::get_if<payments::BankTwice>(&matter))
        return tr("Bank of %1, Z %2").arg(bank->owner).arg(bank->zNumber);
    const orders::Check *check = m_live.checks.find(checkOf(matter));
    if (!check)
        return std::holds_alternative<kitchen::Question>(matter) ? std::get<kitchen::Question>(matter).label
                                                                 : QString();
    return check->table.isNull() ? tr("%1, check %2").arg(check->label, check->number)
                                 : tr("Table %1, check %2").arg(check->label, check->number);
}

QVariantList Decisions::actsOf(const Matter &matter) const
{
    QVariantList rows;
    const auto add = [&](UtcMicros at, const Id &staff, std::int32_t device, const QString &what) {
        rows.append(QVariantMap{{QStringLiteral("time"), base::localTimeText(at, m_live.house().hours)},
            {QStringLiteral("who"), whoAndWhere(staff, device)}, {QStringLiteral("what"), what}});
    };
    if (const auto *decision = std::get_if<orders::Decision>(&matter)) {
        const orders::Check *check = m_live.checks.find(decision->check);
        for (const orders::Act &act : decision->acts)
            add(act.at, act.staff, act.device, wordsFor(act, check));
    } else if (const auto *question = std::get_if<kitchen::Question>(&matter)) {
        for (const kitchen::Acted &act : question->acts)
            add(act.stamp.at(), act.stamp.staff, act.stamp.device, wordsFor(act.kind, *question, m_live.menu()));
    } else if (const auto *bank = std::get_if<payments::BankTwice>(&matter)) {
        for (const payments::BankTwice::Taking &each : bank->takings)
            add(each.stamp.at(), each.stamp.staff, each.stamp.device, tr("taken into the drawer of %1").arg(each.till));
    } else {
        for (const floor::Seating &each : std::get<floor::TableState>(matter).seated)
            add(each.stamp.at(), each.stamp.staff, each.stamp.device,
                each.name.isEmpty() ? tr("%n guest(s) seated", nullptr, each.covers)
                                    : tr("%1 seated, %n guest(s)", nullptr, each.covers).arg(each.name));
    }
    return rows;
}

QVariantList Decisions::rows() const
{
    QVariantList rows;
    for (const Card &card : m_cards)
        rows.append(
            QVariantMap{{QStringLiteral("id"), card.id}, {QStringLiteral("title"), titleOf(card.matter, m_live.menu())},
                {QStringLiteral("place"), placeOf(card.matter)}, {QStringLiteral("amount"), amountOf(card.matter)},
                {QStringLiteral("acts"), actsOf(card.matter)}, {QStringLiteral("choices"), choicesOf(card.matter)},
                {QStringLiteral("inHand"), isInHand(card.matter)}});
    return rows;
}

QVariantList Decisions::freeTables(const QString &row) const
{
    const Card *asked = card(row);
    const auto *table = asked ? std::get_if<floor::TableState>(&asked->matter) : nullptr;
    if (!table || table->seated.empty())
        return {};
    std::vector<const floor::Table *> free;
    for (const floor::Room &room : m_live.plan().rooms())
        for (const floor::Table &each : room.tables)
            if (each.id != table->id && m_live.statusOf(each.id) == floor::TableStatus::Free)
                free.push_back(&each);
    const int covers = table->seated.back().covers;
    std::stable_sort(free.begin(), free.end(), [covers](const floor::Table *a, const floor::Table *b) {
        return std::pair(a->seats < covers, a->seats) < std::pair(b->seats < covers, b->seats);
    });
    QVariantList rows;
    for (const floor::Table *each : free)
        rows.append(QVariantMap{{QStringLiteral("table"), idText(each->id)}, {QStringLiteral("label"), each->label}});
    return rows;
}

} // namespace jiko::outlet
