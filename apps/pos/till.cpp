#include "pos/till.h"

#include "pos/words.h"

#include <QLocale>

namespace jiko::pos {

namespace {
QString languageNow()
{
    return QLocale().name().left(2);
}

QString text(const Id &id)
{
    return id.toString(QUuid::WithoutBraces);
}
} // namespace

Till::Till(outlet::Live &live, outlet::SignIn &signIn, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn)
{
    connect(&live.checks, &orders::Checks::changed, this, [this](const Id &check) {
        if (check == m_check)
            Q_EMIT checkChanged();
        Q_EMIT minesChanged();
    });
    connect(&live.tickets, &kitchen::Tickets::changed, this, &Till::minesChanged);
    connect(&live.node, &sync::Node::writtenUpTo, this, &Till::checkChanged);
    connect(&live, &outlet::Live::menuChanged, this, &Till::menuChanged);
    connect(&live, &outlet::Live::houseChanged, this, &Till::checkChanged);
    connect(&signIn, &outlet::SignIn::personChanged, this, [this] {
        if (!m_signIn.isSignedIn())
            leave();
        Q_EMIT minesChanged();
    });
}

bool Till::record(const std::vector<Draft> &drafts)
{
    if (!m_live.node.record(drafts, m_signIn.person()).empty())
        return true;
    Q_EMIT refused(
        tr("This terminal cannot save now, so nothing was changed. What has a tick is safe. Use another terminal."));
    return false;
}

void Till::show(const Id &check)
{
    m_check = check;
    m_seat = 0;
    m_course = {};
    Q_EMIT placeChanged();
    Q_EMIT checkChanged();
    if (!check.isNull())
        Q_EMIT opened();
}

void Till::openTable(const QString &tableId, int covers)
{
    const Id table = Id::fromString(tableId);
    const auto open = m_live.checks.openAt(table);
    if (!open.empty())
        return show(open.front()->id);
    const floor::Table *known = m_live.plan().table(table);
    if (!known)
        return;

    const floor::TableState state = m_live.tables.state(table);
    const bool seated = state.occupancy == floor::Occupancy::Taken;
    orders::OpenCheck ask;
    ask.check = newId();
    ask.table = table;
    ask.label = known->label;
    ask.number = m_live.checks.nextNumber();
    ask.covers = seated ? state.covers : covers;
    ask.server = m_signIn.person();
    ask.serverName = m_signIn.name();
    ask.businessDate = m_live.today();
    ask.currency = m_live.house().currency;
    const auto opening = orders::decide(ask);
    if (!opening)
        return say(wordsFor(opening.why()));
    std::vector<Draft> drafts;
    if (!seated)
        if (const auto seat = floor::decideSeat(state, newId(), ask.covers, {}))
            drafts.push_back(floor::record(table, *seat));
    drafts.push_back(orders::record(ask.check, *opening));
    if (record(drafts))
        show(ask.check);
}

void Till::openTab(const QString &name)
{
    orders::OpenCheck ask;
    ask.check = newId();
    ask.label = name;
    ask.number = m_live.checks.nextNumber();
    ask.server = m_signIn.person();
    ask.serverName = m_signIn.name();
    ask.businessDate = m_live.today();
    ask.currency = m_live.house().currency;
    const auto opening = orders::decide(ask);
    if (!opening)
        return say(wordsFor(opening.why()));
    if (record({orders::record(ask.check, *opening)}))
        show(ask.check);
}

void Till::openCheck(const QString &id)
{
    show(Id::fromString(id));
}

void Till::leave()
{
    if (m_check.isNull())
        return;
    m_check = {};
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
    record({orders::record(m_check, *changed)});
}

void Till::tapDish(const QString &id)
{
    const menu::Item *item = m_live.menu().item(Id::fromString(id));
    if (!item || !check())
        return;
    if (m_live.tickets.isSoldOut(item->id)) {
        const auto *state = m_live.tickets.availability(item->id);
        return say(
            tr("%1 is sold out since %2.")
                .arg(item->names.in(languageNow()), base::localTimeText(state->changed.at(), m_live.house().hours)));
    }
    if (!item->groups.empty())
        return Q_EMIT choicesWanted(id);
    addDish(item->id, {}, 1, {});
}

bool Till::addDish(const Id &item, const std::vector<Id> &modifiers, int count, const QString &note)
{
    if (!check())
        return false;
    const auto chosen = menu::choose(m_live.menu(), item, modifiers, check()->currency);
    if (!chosen) {
        say(wordsFor(chosen.why()));
        return false;
    }
    orders::AddLine ask;
    ask.line = newId();
    ask.chosen = *chosen;
    if (const menu::Tax *tax = m_live.menu().tax(chosen->item->tax)) {
        ask.taxRate = tax->rate;
        ask.taxIncluded = tax->included;
    }
    ask.quantity = Quantity{count * 1000LL};
    ask.course = m_course;
    ask.seat = m_seat;
    ask.note = note;
    ask.language = QStringLiteral("en");
    const auto added = orders::decide(*check(), ask);
    if (!added) {
        say(wordsFor(added.why()));
        return false;
    }
    return record({orders::record(m_check, *added)});
}

void Till::change(const QString &lineId, const std::function<void(orders::ChangeLine &)> &edit)
{
    const orders::Line *line = check() ? check()->line(Id::fromString(lineId)) : nullptr;
    if (!line)
        return;
    orders::ChangeLine ask{line->id, line->quantity, line->course, line->seat, line->note};
    edit(ask);
    const auto changed = orders::decide(*check(), ask);
    if (!changed)
        return say(wordsFor(changed.why()));
    record({orders::record(m_check, *changed)});
}

void Till::changeCount(const QString &line, int count)
{
    change(line, [&](orders::ChangeLine &ask) { ask.quantity = Quantity{count * 1000LL}; });
}

void Till::changeNote(const QString &line, const QString &note)
{
    change(line, [&](orders::ChangeLine &ask) { ask.note = note; });
}

void Till::changeSeat(const QString &line, int seat)
{
    change(line, [&](orders::ChangeLine &ask) { ask.seat = seat; });
}

void Till::changeCourse(const QString &line, const QString &course)
{
    change(line, [&](orders::ChangeLine &ask) { ask.course = Id::fromString(course); });
}

void Till::removeLine(const QString &lineId)
{
    if (!check())
        return;
    const auto gone = orders::decide(*check(), orders::RemoveLine{Id::fromString(lineId)});
    if (!gone)
        return say(wordsFor(gone.why()));
    const QString name = check()->line(gone->line)->name;
    if (record({orders::record(m_check, *gone)}))
        Q_EMIT removed(tr("%1 taken off.").arg(name), lineId);
}

void Till::send()
{
    if (!check())
        return;
    const auto sent = orders::decide(*check(), orders::Send{});
    if (!sent)
        return say(wordsFor(sent.why()));
    std::vector<Draft> drafts{orders::record(m_check, *sent)};
    const auto &stations = m_live.menu().stations();
    const Id fallback = stations.empty() ? Id() : stations.front().id;
    for (Draft &ticket : kitchen::ticketsFor(*check(), sent->lines, fallback, newId))
        drafts.push_back(std::move(ticket));
    if (record(drafts))
        leave();
}

void Till::voidLine(const QString &line, const QString &reason)
{
    if (!m_signIn.may(QLatin1String(identity::permission::voidLine)))
        return Q_EMIT approvalWanted(line, reason, wordsFor(orders::VoidRefusal::NeedsApproval));
    voidAs(m_check, line, reason, true, m_signIn.person());
}

void Till::voidApproved(const QString &line, const QString &reason, const QString &pin)
{
    m_signIn.identify(pin, [this, check = m_check, line, reason](const identity::Person *person) {
        if (!person)
            return Q_EMIT approvalWanted(line, reason, m_signIn.problemText());
        if (!person->may(identity::permission::voidLine))
            return Q_EMIT approvalWanted(line, reason, tr("%1 may not void either. Ask a manager.").arg(person->name));
        // The server may have walked on meanwhile: the approval is for the check it was asked on.
        voidAs(check, line, reason, true, person->id);
    });
}

void Till::voidAs(const Id &checkId, const QString &lineId, const QString &reason, bool may, const Id &approver)
{
    const orders::Check *asked = m_live.checks.find(checkId);
    if (!asked)
        return;
    const auto voided = orders::decide(*asked, orders::VoidLine{Id::fromString(lineId), reason, may, approver});
    if (!voided)
        return say(wordsFor(voided.why()));
    std::vector<Draft> drafts{orders::record(checkId, *voided)};
    // The kitchen is told in the same breath.
    if (const kitchen::Ticket *ticket = m_live.tickets.carrying(checkId, voided->line))
        drafts.push_back(kitchen::record(ticket->id, kitchen::LineCancelled{voided->line, voided->reason}));
    record(drafts);
}

void Till::printBill()
{
    if (!check() || check()->lines.empty())
        return;
    record({orders::record(m_check, orders::BillPrinted{orders::totals(*check()).due.minor()})});
}

void Till::eightySix(const QString &item)
{
    const menu::Item *dish = m_live.menu().item(Id::fromString(item));
    if (dish && !m_live.tickets.isSoldOut(dish->id))
        record({kitchen::record(dish->id, kitchen::EightySixed{dish->names.in(QStringLiteral("en"))})});
}

void Till::backOn(const QString &item)
{
    const menu::Item *dish = m_live.menu().item(Id::fromString(item));
    if (dish && m_live.tickets.isSoldOut(dish->id))
        record({kitchen::record(dish->id, kitchen::BackOn{dish->names.in(QStringLiteral("en"))})});
}

QString Till::label() const
{
    return check() ? check()->label : QString();
}

QString Till::number() const
{
    return check() ? check()->number : QString();
}

int Till::covers() const
{
    return check() ? check()->covers : 0;
}

QString Till::serverName() const
{
    return check() ? check()->serverName : QString();
}

QString Till::totalText() const
{
    return check() ? base::moneyText(orders::totals(*check()).total) : QString();
}

QString Till::taxText() const
{
    return check() ? base::amountText(orders::totals(*check()).tax) : QString();
}

QString Till::dueText() const
{
    return check() ? base::amountText(orders::totals(*check()).due) : QString();
}

int Till::unsent() const
{
    if (!check())
        return 0;
    return static_cast<int>(std::count_if(check()->lines.begin(), check()->lines.end(),
        [](const orders::Line &line) { return line.state == orders::LineState::Unsent; }));
}

QString Till::payReason() const
{
    if (!check())
        return tr("Open a check first.");
    if (check()->hasUnsent())
        return wordsFor(orders::TenderRefusal::UnsentLines, orders::totals(*check()).due);
    if (check()->lines.empty())
        return tr("Nothing is on this check yet.");
    if (!m_signIn.may(QLatin1String(identity::permission::takePayment)))
        return tr("Your role does not take payments. Ask a cashier or a manager.");
    return {};
}

void Till::setSeat(int seat)
{
    m_seat = seat;
    Q_EMIT placeChanged();
}

QString Till::course() const
{
    return m_course.isNull() ? QString() : text(m_course);
}

void Till::setCourse(const QString &course)
{
    m_course = Id::fromString(course);
    Q_EMIT placeChanged();
}

QVariantList Till::courses() const
{
    QVariantList courses;
    for (const menu::Course &course : m_live.menu().courses())
        courses.append(QVariantMap{
            {QStringLiteral("id"), text(course.id)}, {QStringLiteral("name"), course.names.in(languageNow())}});
    return courses;
}

QVariantList Till::mine() const
{
    QVariantList rows;
    for (const orders::Check *open : m_live.checks.open()) {
        if (open->server != m_signIn.person())
            continue;
        const auto tickets = m_live.tickets.ofCheck(open->id);
        const bool ready = !tickets.empty()
            && std::none_of(
                tickets.begin(), tickets.end(), [](const kitchen::Ticket *ticket) { return ticket->isOpen(); });
        rows.append(QVariantMap{{QStringLiteral("check"), text(open->id)}, {QStringLiteral("label"), open->label},
            {QStringLiteral("total"), base::amountText(orders::totals(*open).due)},
            {QStringLiteral("since"), static_cast<qint64>(open->openedAt.time_since_epoch().count() / 1000)},
            {QStringLiteral("ready"), ready && !open->hasUnsent()}, {QStringLiteral("unsent"), open->hasUnsent()}});
    }
    return rows;
}

QStringList Till::voidReasons() const
{
    return {tr("Wrong order"), tr("Guest changed mind"), tr("Too late"), tr("Not good")};
}

} // namespace jiko::pos
