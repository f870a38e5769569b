#include "office/purse_board.h"

#include "base/business_date.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace jiko::office_app {

namespace {
struct KindWords {
    const char *word; ///< as the read model writes it
    const char *text;
};
constexpr KindWords purseKinds[] = {
    {"gift_card", QT_TRANSLATE_NOOP("PurseKinds", "Gift card")},
    {"voucher", QT_TRANSLATE_NOOP("PurseKinds", "Voucher")},
    {"deposit", QT_TRANSLATE_NOOP("PurseKinds", "Deposit")},
    {"account", QT_TRANSLATE_NOOP("PurseKinds", "House account")},
};
constexpr KindWords moveKinds[] = {
    {"paid_in", QT_TRANSLATE_NOOP("PurseKinds", "Paid in")},
    {"used", QT_TRANSLATE_NOOP("PurseKinds", "Paid a bill")},
    {"came_back", QT_TRANSLATE_NOOP("PurseKinds", "Came back")},
    {"paid_out", QT_TRANSLATE_NOOP("PurseKinds", "Paid out")},
};

template <std::size_t Count> QString wordsOf(const KindWords (&all)[Count], const QString &word)
{
    for (const KindWords &each : all)
        if (word == QLatin1String(each.word))
            return QCoreApplication::translate("PurseKinds", each.text);
    return word;
}

QString timeTextOf(std::int64_t us, const TradingHours &hours)
{
    const UtcMicros at{std::chrono::microseconds(us)};
    return base::localDateText(at, hours) + QLatin1Char(' ') + base::localTimeText(at, hours);
}
} // namespace

PurseBoard::PurseBoard(outlet::Live &live, Archive &archive, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_archive(archive)
{
    connect(&live, &outlet::Live::waysChanged, this, &PurseBoard::changed);
    connect(&live, &outlet::Live::houseChanged, this, &PurseBoard::changed);
}

void PurseBoard::refresh()
{
    m_archive.ask(
        this,
        [outlet = m_live.node.terminal().outlet](
            store::PgSession &session) { return insight::accounts(session, outlet, {}); },
        [this](const store::PgOutcome<std::vector<insight::Account>> &found) {
            m_problem = found ? QString() : wordsFor(found.why());
            if (found)
                m_accounts = *found;
            Q_EMIT changed();
        });
}

void PurseBoard::look(const QString &id)
{
    const Id looked = Id::fromString(id);
    const auto at = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&](const insight::Account &account) { return account.id == looked; });
    m_looked = at == m_accounts.end() ? std::nullopt : std::optional(*at);
    m_moves.clear();
    Q_EMIT movesChanged();
    if (!m_looked)
        return;
    m_archive.ask(
        this,
        [outlet = m_live.node.terminal().outlet, looked](
            store::PgSession &session) { return insight::accountMoves(session, outlet, looked); },
        [this, looked](const store::PgOutcome<std::vector<insight::AccountMove>> &found) {
            if (!m_looked || m_looked->id != looked || !found)
                return;
            m_moves = *found;
            Q_EMIT movesChanged();
        });
}

QVariantList PurseBoard::kinds() const
{
    QVariantList list{QVariantMap{{QStringLiteral("text"), tr("All")}}};
    for (const KindWords &kind : purseKinds)
        list.append(QVariantMap{{QStringLiteral("text"), wordsOf(purseKinds, QLatin1String(kind.word))}});
    return list;
}

void PurseBoard::setKind(int kind)
{
    m_kind = std::clamp(kind, 0, static_cast<int>(std::size(purseKinds)));
    Q_EMIT changed();
}

void PurseBoard::setFilter(const QString &filter)
{
    m_filter = filter;
    Q_EMIT changed();
}

QString PurseBoard::nameOf(const insight::Account &account) const
{
    for (const payments::HouseAccount &each : m_live.ways().accounts)
        if (account.kind == QLatin1String("account") && each.code == account.code)
            return each.names.in(QLocale().name().left(2));
    return account.holder;
}

QVariantList PurseBoard::rows() const
{
    QVariantList rows;
    const QString wanted = m_filter.trimmed();
    for (const insight::Account &account : m_accounts) {
        if (m_kind > 0 && account.kind != QLatin1String(purseKinds[m_kind - 1].word))
            continue;
        const QString name = nameOf(account);
        if (!account.code.contains(wanted, Qt::CaseInsensitive) && !name.contains(wanted, Qt::CaseInsensitive))
            continue;
        const Currency currency = Currency::fromCode(account.currency);
        const auto money = [&](std::int64_t minor) { return base::moneyText(Money(minor, currency)); };
        rows.append(QVariantMap{{QStringLiteral("id"), account.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("kindText"), wordsOf(purseKinds, account.kind)}, {QStringLiteral("code"), account.code},
            {QStringLiteral("holder"), name}, {QStringLiteral("balance"), money(account.balanceMinor)},
            {QStringLiteral("paidIn"), money(account.paidInMinor)},
            {QStringLiteral("used"), money(account.usedMinor + account.paidOutMinor)},
            {QStringLiteral("last"), timeTextOf(account.lastUs, m_live.house().hours)}});
    }
    return rows;
}

QString PurseBoard::sums() const
{
    std::int64_t house = 0;
    std::int64_t guests = 0;
    const Currency currency = m_live.house().currency;
    for (const insight::Account &account : m_accounts)
        if (account.currency == currency.code())
            (account.balanceMinor < 0 ? guests : house) += std::abs(account.balanceMinor);
    return tr("The house owes %1, guests owe %2.")
        .arg(base::moneyText(Money(house, currency)), base::moneyText(Money(guests, currency)));
}

QString PurseBoard::title() const
{
    if (!m_looked)
        return {};
    const QString name = nameOf(*m_looked);
    return name.isEmpty() ? m_looked->code : QStringLiteral("%1 · %2").arg(m_looked->code, name);
}

QVariantList PurseBoard::moves() const
{
    QVariantList rows;
    if (!m_looked)
        return rows;
    const Currency currency = Currency::fromCode(m_looked->currency);
    std::int64_t balance = 0;
    for (const insight::AccountMove &move : m_moves) {
        balance += move.amountMinor;
        const QString what = wordsOf(moveKinds, move.kind);
        rows.prepend(QVariantMap{{QStringLiteral("when"), timeTextOf(move.atUs, m_live.house().hours)},
            {QStringLiteral("words"), move.words.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, move.words)},
            {QStringLiteral("check"), move.check},
            {QStringLiteral("amount"), base::moneyText(Money(move.amountMinor, currency))},
            {QStringLiteral("balance"), base::moneyText(Money(balance, currency))}});
    }
    return rows;
}

} // namespace jiko::office_app
