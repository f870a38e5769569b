// What the till shows: of the check in hand, of where new lines go, and of my checks.
#include "pos/reasons.h"
#include "pos/till.h"
#include "pos/words.h"

namespace jiko::pos {

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
    return check() ? base::moneyText(sums().total) : QString();
}

QString Till::taxText() const
{
    return check() ? base::amountText(sums().tax) : QString();
}

QString Till::offText() const
{
    if (!check())
        return {};
    const orders::CheckTotals all = sums();
    const Money off = all.discounts + all.comps;
    return off.isZero() ? QString() : base::amountText(off);
}

QString Till::dueText() const
{
    return check() ? base::amountText(sums().due) : QString();
}

bool Till::partPaid() const
{
    return check() && check()->isOpen() && !check()->tenders.empty();
}

QString Till::payReason() const
{
    if (!check())
        return tr("Open a check first.");
    if (check()->closed)
        return wordsFor(orders::CloseRefusal::AlreadyClosed);
    if (check()->keepsFromPaying() && !check()->hasNew())
        return heldReason();
    if (check()->keepsFromPaying())
        return wordsFor(orders::TenderRefusal::UnsentLines, sums().due);
    if (sums().total.isZero())
        return tr("Nothing is on this check yet.");
    return whyNotTakePayment();
}

QString Till::heldReason() const
{
    return tr("%1: the kitchen still waits for the word. Fire it or take it off, then ask for money.")
        .arg(heldCourses(*check()).join(QStringLiteral(", ")));
}

QString Till::billReason() const
{
    if (!check())
        return tr("Open a check first.");
    if (check()->keepsFromPaying() && !check()->hasNew())
        return heldReason();
    if (check()->keepsFromPaying())
        return wordsFor(orders::CloseRefusal::UnsentLines);
    if (sums().total.isZero())
        return tr("Nothing is on this check yet.");
    return {};
}

QString Till::repeatReason() const
{
    return lastRound().empty() ? tr("Nothing was sent on this check yet.") : QString();
}

QString Till::course() const
{
    return m_course.isNull() ? QString() : text(m_course);
}

QString Till::courseName() const
{
    const menu::Course *course = m_live.menu().course(m_course);
    return course ? course->names.in(languageNow()) : QString();
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
    std::vector<const orders::Check *> checks = m_live.checks.open();
    // Paid first, with a course that somebody must still fire.
    const auto paid = m_live.checks.paidAndWaiting();
    checks.insert(checks.end(), paid.begin(), paid.end());
    for (const orders::Check *open : checks) {
        if (open->server != m_signIn.person())
            continue;
        const auto tickets = m_live.tickets.ofCheck(open->id);
        const bool ready = !tickets.empty()
            && std::none_of(tickets.begin(), tickets.end(), [](const auto *ticket) { return ticket->isOpen(); });
        rows.append(QVariantMap{{QStringLiteral("check"), text(open->id)}, {QStringLiteral("label"), open->label},
            {QStringLiteral("atTable"), !open->table.isNull()},
            {QStringLiteral("due"), base::amountText(m_live.checks.totalsOf(*open).due)},
            {QStringLiteral("since"), static_cast<qint64>(open->openedAt.time_since_epoch().count() / 1000)},
            {QStringLiteral("ready"), ready && !open->hasNew() && !open->billPrinted},
            {QStringLiteral("billed"), open->billPrinted && open->isOpen()}, {QStringLiteral("unsent"), open->hasNew()},
            {QStringLiteral("held"), heldCourses(*open).join(QStringLiteral(", "))}});
    }
    return rows;
}

QStringList Till::voidReasons() const
{
    return reasonsFor(m_live.menu(), ReasonFor::Void);
}

} // namespace jiko::pos
