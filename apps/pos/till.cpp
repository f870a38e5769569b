#include "pos/till.h"

#include "menu/search.h"
#include "pos/words.h"

#include <QLocale>

#include <utility>

namespace jiko::pos {

namespace {
constexpr int mostCount = 999;
constexpr qsizetype mostFound = 8;
constexpr std::int64_t mostTyped = 1'000'000'000;
} // namespace

QString languageNow()
{
    return QLocale().name().left(2);
}

QString text(const Id &id)
{
    return id.toString(QUuid::WithoutBraces);
}

Money amountTyped(const QString &typed, Currency currency)
{
    const Money none(-1, currency);
    const QString digits = QString(typed).remove(QLatin1Char(',')).trimmed();
    const auto point = digits.indexOf(QLatin1Char('.'));
    const QString cents = point < 0 ? QString() : digits.mid(point + 1);
    if (cents.size() > currency.exponent() || (point >= 0 && cents.isEmpty()))
        return none;
    const QString all =
        (point < 0 ? digits : digits.left(point)) + cents.leftJustified(currency.exponent(), QLatin1Char('0'));
    const bool isAmount = !digits.isEmpty() && point != 0
        && std::all_of(all.begin(), all.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    std::int64_t most = mostTyped;
    for (int i = 0; i < currency.exponent(); ++i)
        most *= 10;
    bool fits = false;
    const std::int64_t minor = all.toLongLong(&fits);
    return isAmount && fits && minor <= most ? Money(minor, currency) : none;
}

Till::Till(outlet::Live &live, outlet::SignIn &signIn, outlet::Approval &approval, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_approval(approval)
{
    m_last.device = live.node.terminal().device;
    // Many facts come at once; my checks are gone through once for all of them.
    m_mineSoon.setSingleShot(true);
    m_mineSoon.setInterval(0);
    connect(&m_mineSoon, &QTimer::timeout, this, &Till::mineChanged);
    connect(&m_mineSoon, &QTimer::timeout, this, &Till::promiseChanged);
    connect(this, &Till::checkChanged, this, &Till::promiseChanged);
    connect(&live.checks, &orders::Checks::changed, this, &Till::hear);
    connect(&live.tickets, &kitchen::Tickets::changed, this, [this] { m_mineSoon.start(); });
    connect(&live, &outlet::Live::caughtUp, this, [this] {
        Q_EMIT checkChanged();
        Q_EMIT mineChanged();
    });
    connect(&live.node, &sync::Node::writtenUpTo, this, &Till::savedChanged);
    connect(&live, &outlet::Live::menuChanged, this, [this] {
        Q_EMIT menuChanged();
        Q_EMIT placeChanged();
    });
    connect(&live, &outlet::Live::houseChanged, this, &Till::checkChanged);
    connect(&signIn, &outlet::SignIn::personChanged, this, &Till::personChanged);
}

void Till::hear(const Id &check)
{
    m_mineSoon.start();
    if (check != m_check)
        return;
    m_touched = true;
    if (!m_recording)
        Q_EMIT checkChanged();
}

void Till::personChanged()
{
    // A locked till keeps the check in hand for whoever locked it; for anybody else it starts at the floor.
    if (m_signIn.isSignedIn() && m_signIn.person() != m_person) {
        leave();
        m_person = m_signIn.person();
        // After a power cut the draft comes back.
        const auto device = m_live.node.terminal().device;
        for (const orders::Check *open : m_live.checks.open())
            if (std::any_of(open->lines.begin(), open->lines.end(), [&](const orders::Line &line) {
                    return line.isNew() && line.added.staff == m_person && line.added.device == device;
                }))
                m_check = open->id;
        if (!m_check.isNull())
            show(m_check);
    }
    Q_EMIT checkChanged();
    Q_EMIT mineChanged();
}

const orders::Check *Till::check() const
{
    const orders::Check *known = m_live.checks.find(m_check);
    return known ? known : m_new ? &m_new->check : nullptr;
}

orders::CheckTotals Till::sums() const
{
    const orders::Check *known = m_live.checks.find(m_check);
    return known ? m_live.checks.totalsOf(*known) : orders::totals(m_new->check);
}

std::vector<Draft> Till::opening() const
{
    std::vector<Draft> drafts;
    if (!m_new->ask.table.isNull()) {
        const auto state = m_live.tables.state(m_new->ask.table);
        if (const auto seat = floor::decideSeat(state, newId(), m_new->ask.covers, {}))
            drafts.push_back(floor::record(m_new->ask.table, *seat));
    }
    if (const auto opened = orders::decide(m_new->ask)) {
        drafts.push_back(orders::record(m_check, *opened));
        drafts.push_back(orders::record(m_check, m_new->check.terms));
        for (const menu::Offer &coupon : m_new->check.offers)
            drafts.push_back(orders::record(m_check, orders::OfferMade{coupon}));
        if (!m_new->check.language.isEmpty())
            drafts.push_back(orders::record(m_check, orders::LanguageChosen{m_new->check.language}));
    }
    return drafts;
}

bool Till::recordAs(const Id &staff, const std::vector<Draft> &acts)
{
    const bool opens =
        m_new && std::any_of(acts.begin(), acts.end(), [this](const Draft &act) { return act.stream == m_check; });
    std::vector<Draft> drafts = opens ? opening() : std::vector<Draft>();
    drafts.insert(drafts.end(), acts.begin(), acts.end());
    m_recording = true;
    m_touched = false;
    const auto facts = m_live.node.record(drafts, staff);
    m_recording = false;
    if (facts.empty()) {
        say(tr("This terminal cannot save now, so nothing was changed. What has a tick is safe. Use another "
               "terminal."));
        return false;
    }
    if (opens)
        m_new.reset();
    m_last = base::stampOf(facts.back());
    if (std::exchange(m_touched, false))
        Q_EMIT checkChanged();
    Q_EMIT savedChanged();
    return true;
}

bool Till::mayTakeOrders()
{
    const auto clock = labour::whyNotRingUp(m_live.house().clockInFirst, m_live.book.current(m_signIn.person()));
    if (clock) {
        switch (*clock) {
        case labour::RingUpRefusal::NotClockedIn:
            say(tr("Clock in first, under My time."));
            return false;
        case labour::RingUpRefusal::OnBreak:
            say(tr("You are on a break. End it first, under My time."));
            return false;
        }
    }
    if (m_signIn.may(QLatin1String(identity::permission::takeOrders)))
        return true;
    say(tr("Your role does not take orders. Nothing was changed. Ask a waiter or a manager."));
    return false;
}

QString Till::whyNotTakePayment() const
{
    return m_signIn.may(QLatin1String(identity::permission::takePayment))
        ? QString()
        : tr("Your role does not take payments. Ask a cashier or a manager.");
}

void Till::show(const Id &check)
{
    m_check = check;
    if (m_new && m_new->ask.check != check)
        m_new.reset();
    m_seat = 0;
    m_course = {};
    m_count = 0;
    Q_EMIT placeChanged();
    Q_EMIT checkChanged();
    Q_EMIT opened();
}

void Till::openAs(orders::OpenCheck ask, const QString &orderType)
{
    ask.check = newId();
    ask.number = m_live.checks.nextNumber();
    // A table of somebody's section is theirs, whoever opens its check.
    const identity::Person *theirs = m_live.people().person(m_live.tables.state(ask.table).serverOn(m_live.today()));
    ask.server = theirs ? theirs->id : m_signIn.person();
    ask.serverName = theirs ? theirs->name : m_signIn.name();
    ask.businessDate = m_live.today();
    ask.currency = m_live.house().currency;
    const auto opened = orders::decide(ask);
    if (!opened)
        return say(wordsFor(opened.why()));
    orders::Check empty;
    empty.id = ask.check;
    m_new = New{ask, orders::fold(empty, orders::CheckFact(*opened), Stamp{})};
    m_new->check.terms = termsFor(m_new->check, orderType);
    show(ask.check);
}

void Till::openTable(const QString &tableId)
{
    const Id table = Id::fromString(tableId);
    const floor::Table *known = m_live.plan().table(table);
    if (!known || !mayTakeOrders())
        return;
    const auto open = m_live.checks.openAt(table);
    if (open.size() == 1)
        return show(open.front()->id);
    if (open.empty())
        return openAnother(tableId);
    QVariantList bills;
    for (const orders::Check *check : open)
        bills.append(QVariantMap{{QStringLiteral("check"), text(check->id)}, {QStringLiteral("number"), check->number},
            {QStringLiteral("server"), check->serverName},
            {QStringLiteral("due"), base::amountText(orders::totals(*check).due)}});
    Q_EMIT billsWanted(tableId, known->label, bills);
}

void Till::openAnother(const QString &tableId)
{
    const Id table = Id::fromString(tableId);
    const floor::Table *known = m_live.plan().table(table);
    if (!known || !mayTakeOrders())
        return;
    const floor::TableState state = m_live.tables.state(table);
    orders::OpenCheck ask;
    ask.table = table;
    ask.label = known->label;
    ask.covers = state.occupancy == floor::Occupancy::Taken ? state.covers : known->seats;
    openAs(std::move(ask), QStringLiteral("dine_in"));
}

void Till::openTab(const QString &name, const QString &orderType)
{
    if (!mayTakeOrders())
        return;
    orders::OpenCheck ask;
    ask.label = name;
    openAs(std::move(ask), orderType.isEmpty() ? QStringLiteral("bar_tab") : orderType);
}

void Till::openCheck(const QString &id)
{
    const orders::Check *known = m_live.checks.find(Id::fromString(id));
    if (known && mayTakeOrders())
        show(known->id);
}

void Till::leave()
{
    if (m_check.isNull())
        return;
    m_check = {};
    m_new.reset();
    m_count = 0;
    Q_EMIT placeChanged();
    Q_EMIT checkChanged();
    Q_EMIT left();
}

void Till::changeCovers(int covers)
{
    if (!check())
        return;
    const auto changed = orders::decide(*check(), orders::ChangeCovers{covers});
    if (!changed)
        return say(wordsFor(changed.why()));
    if (!m_new) {
        record({orders::record(m_check, *changed)});
        return;
    }
    m_new->ask.covers = covers;
    m_new->check.covers = covers;
    Q_EMIT checkChanged();
}

void Till::cleanTable(const QString &tableId)
{
    const floor::Table *table = m_live.plan().table(Id::fromString(tableId));
    if (!table)
        return;
    if (!m_signIn.may(QLatin1String(identity::permission::seatGuests)))
        return say(tr("Your role does not clear tables. Nothing was changed. Ask a waiter or the host."));
    const auto cleaned = floor::decideClean(m_live.tables.state(table->id));
    if (!cleaned)
        return say(wordsFor(cleaned.why()));
    if (record({floor::record(table->id, *cleaned)}))
        Q_EMIT done(tr("Table %1 is free.").arg(table->label), {}, {});
}

QVariantList Till::find(const QString &typed) const
{
    const QString wanted = menu::searchable(typed.trimmed());
    QVariantList exact;
    QVariantList others;
    if (wanted.isEmpty())
        return exact;
    for (const floor::Room &room : m_live.plan().rooms())
        for (const floor::Table &table : room.tables) {
            const auto state = m_live.tables.state(table.id);
            const QString label = menu::searchable(table.label);
            if (!label.startsWith(wanted) && !menu::searchable(state.name).contains(wanted))
                continue;
            const QVariantMap row{{QStringLiteral("text"), tr("Table %1").arg(table.label)},
                {QStringLiteral("detail"), state.name.isEmpty() ? room.names.in(languageNow()) : state.name},
                {QStringLiteral("table"), text(table.id)}};
            (label == wanted ? exact : others).append(row);
        }
    for (const orders::Check *open : m_live.checks.open())
        if (open->table.isNull() && menu::searchable(open->label).contains(wanted))
            others.append(QVariantMap{{QStringLiteral("text"), open->label},
                {QStringLiteral("detail"), base::amountText(m_live.checks.totalsOf(*open).due)},
                {QStringLiteral("check"), text(open->id)}});
    return (exact + others).mid(0, mostFound);
}

void Till::setSeat(int seat)
{
    m_seat = seat;
    Q_EMIT placeChanged();
}

void Till::setCourse(const QString &course)
{
    m_course = Id::fromString(course);
    Q_EMIT placeChanged();
}

void Till::typeCount(int digit)
{
    if (m_count * 10 + digit <= mostCount)
        m_count = m_count * 10 + digit;
    Q_EMIT placeChanged();
}

void Till::clearCount()
{
    m_count = 0;
    Q_EMIT placeChanged();
}

} // namespace jiko::pos
