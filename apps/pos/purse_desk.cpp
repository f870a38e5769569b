#include "pos/purse_desk.h"

#include "pos/purse_words.h"

namespace jiko::pos {

using payments::Purse;
using payments::PurseKind;
using payments::PursePlace;

namespace {

std::optional<PurseKind> kindOf(const QString &word)
{
    if (word == QLatin1String("account"))
        return PurseKind::Account;
    if (word == QLatin1String("giftCard"))
        return PurseKind::GiftCard;
    if (word == QLatin1String("voucher"))
        return PurseKind::Voucher;
    if (word == QLatin1String("deposit"))
        return PurseKind::Deposit;
    return std::nullopt;
}

QString wordOf(PurseKind kind)
{
    switch (kind) {
    case PurseKind::Account:
        return QStringLiteral("account");
    case PurseKind::GiftCard:
        return QStringLiteral("giftCard");
    case PurseKind::Voucher:
        return QStringLiteral("voucher");
    case PurseKind::Deposit:
        break;
    }
    return QStringLiteral("deposit");
}

constexpr qsizetype mostCandidates = 8;

PurseKind kindAt(const PursePlace &place)
{
    return place.account || !place.purse ? PurseKind::Account : place.purse->kind;
}

} // namespace

PurseDesk::PurseDesk(outlet::Live &live, Till &till, const Cashier &cashier, TenderDesk &tenderDesk,
    outlet::Approval &approval, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_till(till),
      m_cashier(cashier),
      m_tenderDesk(tenderDesk),
      m_approval(approval)
{
    connect(&live.purses, &payments::Purses::changed, this, &PurseDesk::changed);
    connect(&live, &outlet::Live::caughtUp, this, &PurseDesk::changed);
    connect(&live, &outlet::Live::waysChanged, this, &PurseDesk::changed);
    connect(&live.node, &sync::Node::stateChanged, this, &PurseDesk::changed);
    connect(&tenderDesk, &TenderDesk::changed, this, &PurseDesk::changed);
    connect(&tenderDesk, &TenderDesk::typedChanged, this, &PurseDesk::changed);
}

// --- found

void PurseDesk::forget()
{
    m_found = {};
    m_missed = false;
    m_looked.clear();
    Q_EMIT changed();
}

std::vector<const Purse *> PurseDesk::namedLike(const QString &typed) const
{
    std::vector<const Purse *> exact;
    std::vector<const Purse *> partly;
    for (const Purse *purse : m_live.purses.all()) {
        if (purse->kind == PurseKind::Account || purse->balance.minor() <= 0)
            continue;
        switch (payments::namedBy(*purse, typed)) {
        case payments::Naming::Exactly:
            exact.push_back(purse);
            break;
        case payments::Naming::Partly:
            partly.push_back(purse);
            break;
        case payments::Naming::Not:
            break;
        }
    }
    exact.insert(exact.end(), partly.begin(), partly.end());
    return exact;
}

QVariantList PurseDesk::candidates() const
{
    QVariantList rows;
    const orders::Check *check = m_till.check();
    if (!m_found.isNull() || !check)
        return rows;
    // The party's name stands on its table, or on the check where it has none.
    const QString party = check->table.isNull() ? check->label : m_live.tables.state(check->table).name;
    for (const Purse *purse : namedLike(m_looked.isEmpty() ? party : m_looked)) {
        if (rows.size() == mostCandidates)
            break;
        const PursePlace place = m_live.purseAt(purse->id);
        rows.append(QVariantMap{{QStringLiteral("purse"), text(purse->id)},
            {QStringLiteral("name"),
                purse->phone.isEmpty() ? titleOf(place) : tr("%1, %2").arg(titleOf(place), purse->phone)},
            {QStringLiteral("left"), base::amountText(payments::availableAt(place, purse->currency))}});
    }
    return rows;
}

Id PurseDesk::idOf(PurseKind kind, const QString &code) const
{
    if (kind != PurseKind::Account)
        return payments::purseOf(m_live.node.terminal().outlet, payments::purseCode(code));
    for (const payments::HouseAccount &account : m_live.ways().accounts)
        if (account.code == payments::purseCode(code))
            return account.id;
    return {};
}

void PurseDesk::find(const QString &typed)
{
    m_found = idOf(PurseKind::Account, typed);
    if (m_found.isNull())
        for (const payments::HouseAccount &account : m_live.ways().accounts)
            if (account.names.in(languageNow()).compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
                m_found = account.id;
    if (m_found.isNull())
        if (const Purse *purse = m_live.purses.find(idOf(PurseKind::GiftCard, typed)); purse && purse->known)
            m_found = purse->id;
    m_looked = typed.trimmed();
    const auto named = m_found.isNull() ? namedLike(m_looked) : std::vector<const Purse *>();
    if (named.size() == 1)
        m_found = named.front()->id;
    m_missed = m_found.isNull() && named.empty();
    Q_EMIT changed();
}

void PurseDesk::pick(const QString &purse)
{
    m_found = Id::fromString(purse);
    m_missed = false;
    Q_EMIT changed();
}

QString PurseDesk::titleOf(const PursePlace &place) const
{
    if (place.account)
        return place.account->names.in(languageNow());
    if (!place.purse)
        return {};
    const QString name = purseName(place.purse->kind) + QLatin1Char(' ') + place.purse->code;
    return place.purse->holder.isEmpty() ? name : tr("%1, %2").arg(name, place.purse->holder);
}

QVariantList PurseDesk::accounts() const
{
    QVariantList rows;
    for (const payments::HouseAccount &account : m_live.ways().accounts)
        rows.append(QVariantMap{{QStringLiteral("purse"), text(account.id)},
            {QStringLiteral("name"), account.names.in(languageNow())}, {QStringLiteral("code"), account.code},
            {QStringLiteral("left"),
                base::amountText(payments::availableAt(m_live.purseAt(account.id), m_live.house().currency))}});
    return rows;
}

QString PurseDesk::kind() const
{
    return m_found.isNull() ? QString() : wordOf(kindAt(m_live.purseAt(m_found)));
}

QString PurseDesk::title() const
{
    return m_found.isNull() ? QString() : titleOf(m_live.purseAt(m_found));
}

QString PurseDesk::leftText() const
{
    if (m_found.isNull())
        return m_missed ? wordsFor(payments::UseRefusal::NotKnown) : QString();
    const PursePlace place = m_live.purseAt(m_found);
    const Money left = payments::availableAt(place, m_live.house().currency);
    PursePlace there = place;
    there.online = true;
    const Money whole = payments::availableAt(there, left.currency());
    return left == whole ? tr("%1 left").arg(base::moneyText(left))
                         : tr("Working offline: %1 of %2").arg(base::moneyText(left), base::moneyText(whole));
}

Money PurseDesk::takes() const
{
    const Money left = payments::availableAt(m_live.purseAt(m_found), m_live.house().currency);
    return std::min(m_tenderDesk.askedOfCard(), left);
}

QString PurseDesk::takesText() const
{
    return m_found.isNull() || takes().minor() <= 0 ? QString() : base::moneyText(takes());
}

QString PurseDesk::useReason() const
{
    if (m_found.isNull())
        return m_missed ? wordsFor(payments::UseRefusal::NotKnown) : tr("Type the code, or tap an account.");
    if (takes().minor() > 0)
        return {};
    const auto used = payments::decide(
        m_live.purseAt(m_found), payments::UsePurse{newId(), newId(), m_tenderDesk.askedOfCard(), signers().value(0)});
    return used ? QString() : wordsFor(used.why());
}

QStringList PurseDesk::signers() const
{
    const PursePlace place = m_live.purseAt(m_found);
    QStringList names;
    if (place.account)
        for (const QString &name : place.account->signers)
            names += name;
    return names;
}

QVariantList PurseDesk::moves() const
{
    QVariantList rows;
    const Purse *purse = m_live.purses.find(m_found);
    if (!purse)
        return rows;
    for (auto at = purse->moves.rbegin(); at != purse->moves.rend() && rows.size() < 5; ++at) {
        const orders::Check *check = m_live.checks.find(at->check);
        const QString what = at->check.isNull() ? at->minor > 0 ? tr("Paid in") : tr("Paid out")
            : check ? tr("Check %1").arg(check->number)
                                                : tr("A check");
        rows.append(QVariantMap{{QStringLiteral("when"), double(at->stamp.at().time_since_epoch().count() / 1000)},
            {QStringLiteral("words"), at->words.isEmpty() ? what : tr("%1, %2").arg(what, at->words)},
            {QStringLiteral("amount"), base::amountText(Money(at->minor, purse->currency))}});
    }
    return rows;
}

QVariantList PurseDesk::overdrawnRows() const
{
    QVariantList rows;
    for (const Purse *purse : m_live.purses.all()) {
        const PursePlace place = m_live.purseAt(purse->id);
        if (const Money over = payments::overdrawn(place); over.minor() > 0)
            rows.append(QVariantMap{{QStringLiteral("purse"), text(purse->id)},
                {QStringLiteral("title"), titleOf(place)}, {QStringLiteral("amount"), base::moneyText(over)}});
    }
    return rows;
}

// --- paid with

bool PurseDesk::use(const QString &signer)
{
    const orders::Check *check = m_till.check();
    if (!check || m_found.isNull())
        return false;
    const payments::Drawer *drawer = m_cashier.mayTake() ? m_cashier.drawer(takes()) : nullptr;
    if (!drawer)
        return false;
    const Id purse = m_found;
    const Money amount = takes();
    const auto used = payments::decide(m_live.purseAt(purse), payments::UsePurse{newId(), check->id, amount, signer});
    if (!used) {
        m_till.say(wordsFor(used.why()));
        return false;
    }
    const QString reference = used->signer.isEmpty() ? used->code : used->code + QLatin1Char(' ') + used->signer;
    const auto taken = m_cashier.put(*check,
        {used->tender, payments::tenderKindOf(used->kind), amount, amount, drawer->id, reference,
            m_tenderDesk.shareId(), Money(0, check->currency), {}},
        {{payments::record(purse, *used)}, {}, false});
    if (!taken)
        return false;
    m_found = {};
    m_tenderDesk.clearTyped();
    Q_EMIT changed();
    m_tenderDesk.show(*taken);
    return true;
}

std::vector<Draft> PurseDesk::comingBack(const Id &check, const orders::RefundGiven &given) const
{
    std::vector<Draft> drafts;
    for (const orders::TenderTaken &back : given.tenders)
        if (const Purse *purse = m_live.purses.paidBy(back.undoes);
            purse && back.kind == payments::tenderKindOf(purse->kind))
            drafts.push_back(payments::record(purse->id,
                payments::givenBack(*purse, check, back.tender, Money(-back.amountMinor, purse->currency),
                    m_live.purseAt(purse->id).online)));
    return drafts;
}

// --- paid in and out

QString PurseDesk::newCode(const QString &kind) const
{
    const auto which = kindOf(kind);
    const char *head = which == PurseKind::Deposit ? "D" : which == PurseKind::Voucher ? "V" : "GC";
    return QLatin1String(head) + QLatin1Char('-') + payments::messageName(newId()).left(6);
}

bool PurseDesk::load(const QString &kind, const QString &code, const QString &holder, const QString &typed,
    const QString &by, const QString &reference, const QString &phone)
{
    const auto which = kindOf(kind);
    if (!which)
        return false;
    const auto refuse = [this](const QString &words) {
        m_till.say(words);
        return false;
    };
    if (!m_cashier.mayTake())
        return false;
    const payments::Drawer *drawer = m_cashier.drawer();
    const Id purse = idOf(*which, code);
    const orders::TenderKind way = by == QLatin1String("card") ? orders::TenderKind::Card
        : by == QLatin1String("mobile")                        ? orders::TenderKind::MobileMoney
                                                               : orders::TenderKind::Cash;
    const auto loaded = payments::decide(m_live.purseAt(purse),
        payments::LoadPurse{newId(), *which, code, holder, amountTyped(typed, m_live.house().currency),
            drawer ? drawer->id : Id(), way, reference, phone});
    if (!loaded)
        return refuse(wordsFor(loaded.why()));
    if (!m_till.record(
            {payments::record(purse, *loaded), payments::record(drawer->id, payments::pursePaidOf(*loaded, purse))}))
        return false;
    Q_EMIT told(
        tr("%1 paid in on %2.")
            .arg(base::moneyText(Money(loaded->amountMinor, m_live.house().currency)), titleOf(m_live.purseAt(purse))));
    return true;
}

void PurseDesk::payOut(const QString &code, const QString &typed, const QString &reason)
{
    const Id purse = idOf(PurseKind::GiftCard, code);
    const Money amount = amountTyped(typed, m_live.house().currency);
    const payments::Drawer *mine = m_cashier.drawer();
    m_approval.ask({tr("Pay out %1").arg(titleOf(m_live.purseAt(purse))), base::moneyText(amount), reason,
        identity::permission::refund, [this, purse, amount, reason, from = mine ? mine->id : Id()](const Id &approver) {
            const payments::Drawer *asked = m_live.drawers.find(from);
            const payments::Drawer *drawer = asked && asked->isOpen() ? asked : nullptr;
            const PursePlace place = m_live.purseAt(purse);
            const auto paid = payments::decide(
                place, payments::PayOutPurse{newId(), amount, drawer ? drawer->id : Id(), reason, true, approver});
            if (!paid)
                return m_till.say(wordsFor(paid.why()));
            if (m_till.record({payments::record(purse, *paid),
                    payments::record(
                        drawer->id, payments::pursePaidOf(*paid, purse, place.purse->kind, place.purse->code))}))
                Q_EMIT told(tr("%1 paid out. Take it out of the drawer.").arg(base::moneyText(amount)));
        }});
}

void PurseDesk::settle(const QString &id, const QString &reason)
{
    const Id purse = Id::fromString(id);
    const Money over = payments::overdrawn(m_live.purseAt(purse));
    m_approval.ask({tr("Let go: %1").arg(titleOf(m_live.purseAt(purse))), base::moneyText(over), reason,
        identity::permission::refund, [this, purse, over, reason](const Id &approver) {
            const auto settled =
                payments::decide(m_live.purseAt(purse), payments::SettlePurse{over, reason, true, approver});
            if (!settled)
                return m_till.say(wordsFor(settled.why()));
            m_till.record({payments::record(purse, *settled)});
        }});
}

} // namespace jiko::pos
