#include "pos/drawer_desk.h"

#include "pos/reasons.h"
#include "pos/words.h"

#include <utility>

namespace jiko::pos {

namespace {
constexpr qsizetype mostReceipts = 60;

std::optional<payments::MoveKind> moveOf(const QString &kind)
{
    if (kind == QLatin1String("payIn"))
        return payments::MoveKind::PayIn;
    if (kind == QLatin1String("payOut"))
        return payments::MoveKind::PayOut;
    if (kind == QLatin1String("drop"))
        return payments::MoveKind::Drop;
    return std::nullopt;
}

ReasonFor reasonFor(const std::optional<payments::MoveKind> &move)
{
    if (!move)
        return ReasonFor::NoSale;
    switch (*move) {
    case payments::MoveKind::PayIn:
        return ReasonFor::PayIn;
    case payments::MoveKind::PayOut:
        return ReasonFor::PayOut;
    case payments::MoveKind::Drop:
        return ReasonFor::Drop;
    }
    return ReasonFor::NoSale;
}
} // namespace

DrawerDesk::DrawerDesk(
    outlet::Live &live, outlet::SignIn &signIn, Till &till, outlet::Approval &approval, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_till(till),
      m_approval(approval),
      m_nextMove(newId())
{
    connect(&live.drawers, &payments::Drawers::changed, this, &DrawerDesk::changed);
    connect(&live, &outlet::Live::caughtUp, this, &DrawerDesk::changed);
    connect(this, &DrawerDesk::changed, this, [this] {
        if (std::exchange(m_wasOpen, isOpen()) != isOpen())
            Q_EMIT isOpenChanged();
    });
    connect(&live.checks, &orders::Checks::changed, this, &DrawerDesk::changed);
    connect(&live, &outlet::Live::houseChanged, this, &DrawerDesk::changed);
    connect(&signIn, &outlet::SignIn::personChanged, this, &DrawerDesk::personChanged);
}

void DrawerDesk::personChanged()
{
    if (m_signIn.isSignedIn() && std::exchange(m_person, m_signIn.person()) != m_signIn.person()) {
        // Whoever has a bank, or could open nothing else, comes to it.
        const bool bankOnly =
            canBank() && !m_live.drawers.current() && !m_signIn.may(QLatin1String(identity::permission::openDrawer));
        m_own = m_live.drawers.bankOf(m_person) || bankOnly;
        Q_EMIT sessionChanged();
    }
    Q_EMIT changed();
}

void DrawerDesk::setOwn(bool own)
{
    if (m_own == own || (own && !canBank()))
        return;
    m_own = own;
    Q_EMIT sessionChanged();
    Q_EMIT changed();
}

bool DrawerDesk::canBank() const
{
    return m_signIn.may(QLatin1String(identity::permission::ownBank)) || m_live.drawers.bankOf(m_signIn.person());
}

const payments::Drawer *DrawerDesk::session() const
{
    return m_own ? m_live.drawers.bankOf(m_signIn.person()) : m_live.drawers.current();
}

Money DrawerDesk::amount(const QString &typed) const
{
    return amountTyped(typed, m_live.house().currency);
}

void DrawerDesk::open(const QString &floatTyped)
{
    const bool may = m_own ? canBank() : m_signIn.may(QLatin1String(identity::permission::openDrawer));
    if (!may)
        return m_till.say(tr("Your role does not open drawers. Ask a cashier or a manager."));
    payments::OpenDrawer ask{amount(floatTyped), m_live.node.terminal().name, m_live.today()};
    if (m_own) {
        ask.owner = m_signIn.person();
        ask.ownerName = m_signIn.name();
    }
    const auto opened =
        payments::decideOpen(m_own ? m_live.drawers.bankAnywhere(m_signIn.person()) : m_live.drawers.current(), ask,
            m_live.node.terminal().device);
    if (!opened)
        return m_till.say(wordsFor(opened.why()));
    if (m_till.record({payments::record(newId(), *opened)}))
        Q_EMIT this->opened();
}

const payments::Drawer &DrawerDesk::drawer() const
{
    static const payments::Drawer none;
    const payments::Drawer *open = session();
    return open ? *open : none;
}

bool DrawerDesk::wantsNote(const QString &kind, const QString &reason) const
{
    const menu::Reason *known = reasonNamed(m_live.menu(), reasonFor(moveOf(kind)), reason);
    return known && known->wantsNote;
}

void DrawerDesk::act(const QString &kind, const QString &typed, const QString &reason, const QString &note)
{
    const auto kindOf = moveOf(kind);
    const menu::Reason *known = reasonNamed(m_live.menu(), reasonFor(kindOf), reason);
    const bool noted = known && known->wantsNote;
    const bool agreed = known && known->needsApproval;
    if (!kindOf) {
        const payments::OpenForNothing ask{reason, false, {}, noted, note};
        const auto tried = payments::decide(drawer(), ask);
        if (!tried && tried.why() != payments::MoveRefusal::NeedsApproval)
            return m_till.say(wordsFor(tried.why()));
        return m_approval.ask({tr("Open the drawer without a sale"), {}, reason,
            identity::rightFor(identity::permission::openForNothing, agreed), [this, ask](const Id &approver) {
                openForNothing({ask.reason, true, approver, ask.wantsNote, ask.note});
            }});
    }
    const payments::MoveCash ask{m_nextMove, *kindOf, amount(typed), reason, false, {}, noted, note, agreed, false};
    const auto tried = payments::decide(drawer(), ask);
    if (!tried && tried.why() != payments::MoveRefusal::NeedsApproval)
        return m_till.say(wordsFor(tried.why()));
    m_approval.ask({nameOf(*kindOf), base::moneyText(ask.amount), reason,
        identity::rightFor(identity::permission::moveCash, agreed), [this, ask](const Id &approver) {
            payments::MoveCash allowed = ask;
            allowed.mayMove = allowed.isAgreed = true;
            allowed.approvedBy = approver;
            move(allowed);
        }});
}

void DrawerDesk::openForNothing(payments::OpenForNothing ask)
{
    const auto opened = payments::decide(drawer(), ask);
    if (!opened)
        return m_till.say(wordsFor(opened.why()));
    if (m_till.record({payments::record(drawer().id, *opened)}))
        Q_EMIT done(tr("The drawer opens."));
}

void DrawerDesk::move(payments::MoveCash ask)
{
    // Others may have taken from the drawer while somebody came to allow this.
    const auto moved = payments::decide(drawer(), ask);
    if (!moved)
        return m_till.say(wordsFor(moved.why()));
    if (!m_till.record({payments::record(drawer().id, *moved)}))
        return;
    m_nextMove = newId();
    switch (ask.kind) {
    case payments::MoveKind::PayIn:
        return Q_EMIT done(tr("%1 is paid in.").arg(base::moneyText(ask.amount)));
    case payments::MoveKind::PayOut:
        return Q_EMIT done(tr("%1 is paid out.").arg(base::moneyText(ask.amount)));
    case payments::MoveKind::Drop:
        return Q_EMIT done(tr("%1 goes into the safe.").arg(base::moneyText(ask.amount)));
    }
}

namespace {
/// Who counted a bank yesterday has handed it in by now, whether or not anybody wrote it down.
constexpr auto offeredFor = std::chrono::hours(24);
} // namespace

QVariantList DrawerDesk::banks() const
{
    QVariantList rows;
    const payments::Drawer *till = m_live.drawers.current();
    if (!till || m_own)
        return rows;
    for (const payments::Drawer *bank : m_live.drawers.closed())
        if (bank->closedAt + offeredFor > base::utcNow()
            && payments::decide(*bank, *till, payments::TakeBankIn{m_nextMove, {}, true, {}}))
            rows.append(QVariantMap{{QStringLiteral("bank"), text(bank->id)},
                {QStringLiteral("text"), tr("Bank of %1, Z %2").arg(bank->ownerName).arg(bank->z.zNumber)},
                {QStringLiteral("amount"), base::moneyText(Money(bank->z.countedMinor, bank->currency))}});
    return rows;
}

void DrawerDesk::takeBankIn(const QString &id)
{
    const payments::Drawer *bank = m_live.drawers.find(Id::fromString(id));
    const payments::Drawer *till = m_live.drawers.current();
    static const payments::Drawer none;
    if (!bank)
        return;
    const auto tried = payments::decide(*bank, till ? *till : none, payments::TakeBankIn{m_nextMove, {}, true, {}});
    if (!tried)
        return m_till.say(wordsFor(tried.why()));
    m_approval.ask({tr("Take in the bank of %1").arg(bank->ownerName),
        base::moneyText(Money(tried->in.amountMinor, till->currency)), {}, identity::permission::moveCash,
        [this, bank = bank->id](const Id &approver) { bankIn(bank, approver); }});
}

void DrawerDesk::bankIn(const Id &id, const Id &approver)
{
    const payments::Drawer &bank = *m_live.drawers.find(id);
    const payments::Drawer *till = m_live.drawers.current();
    const QString reason = tr("Bank of %1, Z %2").arg(bank.ownerName).arg(bank.z.zNumber);
    const auto taken = payments::decide(
        bank, till ? *till : payments::Drawer(), payments::TakeBankIn{m_nextMove, reason, true, approver});
    if (!taken)
        return m_till.say(wordsFor(taken.why()));
    if (!m_till.record({payments::record(id, taken->out), payments::record(till->id, taken->in)}))
        return;
    m_nextMove = newId();
    Q_EMIT done(tr("%1 from the bank of %2 is in the drawer now.")
                    .arg(base::moneyText(Money(taken->in.amountMinor, till->currency)), bank.ownerName));
}

QString DrawerDesk::nameOf(payments::MoveKind kind)
{
    switch (kind) {
    case payments::MoveKind::PayIn:
        return tr("Pay in");
    case payments::MoveKind::PayOut:
        return tr("Pay out");
    case payments::MoveKind::Drop:
        return tr("Into the safe");
    }
    return {};
}

QStringList DrawerDesk::reasonsFor(const QString &kind) const
{
    return pos::reasonsFor(m_live.menu(), reasonFor(moveOf(kind)));
}

QString DrawerDesk::xReason() const
{
    const auto may = [this](const char *permission) { return m_signIn.may(QLatin1String(permission)); };
    return may(identity::permission::closeDrawer) || may(identity::permission::viewReports)
        ? QString()
        : tr("Your role does not read shift reports. Ask a cashier or a manager.");
}

QString DrawerDesk::sinceText() const
{
    const payments::Drawer *drawer = session();
    return drawer ? base::localTimeText(drawer->openedAt, m_live.house().hours) : QString();
}

QString DrawerDesk::floatText() const
{
    const payments::Drawer *drawer = session();
    return drawer ? base::moneyText(drawer->floatAmount) : QString();
}

QVariantList DrawerDesk::history() const
{
    QVariantList rows;
    for (const payments::Drawer *drawer : m_live.drawers.closed())
        if (drawer->device == m_live.node.terminal().device)
            rows.append(QVariantMap{{QStringLiteral("drawer"), drawer->id.toString(QUuid::WithoutBraces)},
                {QStringLiteral("text"),
                    drawer->isBank() ? tr("Z %1, bank of %2").arg(drawer->z.zNumber).arg(drawer->ownerName)
                                     : tr("Z %1, %2")
                                           .arg(drawer->z.zNumber)
                                           .arg(base::localDateText(drawer->closedAt, m_live.house().hours))},
                {QStringLiteral("detail"), base::moneyText(Money(drawer->z.grossMinor, drawer->currency))}});
    return rows;
}

QVariantList DrawerDesk::receipts() const
{
    std::vector<const orders::Check *> closed;
    m_live.checks.forEach([&](const orders::Check &check) {
        if (check.closed)
            closed.push_back(&check);
    });
    std::sort(closed.begin(), closed.end(), [](const orders::Check *a, const orders::Check *b) {
        return std::tie(b->closedAt, b->receipt) < std::tie(a->closedAt, a->receipt);
    });
    QVariantList rows;
    for (const orders::Check *check : closed) {
        if (rows.size() == mostReceipts)
            break;
        rows.append(QVariantMap{{QStringLiteral("check"), check->id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("text"), tr("%1, table %2").arg(check->receiptNumber(), check->label)},
            {QStringLiteral("detail"),
                tr("%1 at %2")
                    .arg(base::moneyText(orders::totals(*check).total),
                        base::localTimeText(check->closedAt, m_live.house().hours))}});
    }
    return rows;
}

} // namespace jiko::pos
