#include "office/day_board.h"

#include "orders/tender.h"

#include <QLocale>

namespace jiko::office_app {

using namespace std::chrono_literals;

namespace {
QString nameOf(orders::TenderKind kind)
{
    switch (kind) {
    case orders::TenderKind::Cash:
        return DayBoard::tr("Cash");
    case orders::TenderKind::Card:
        return DayBoard::tr("Card");
    case orders::TenderKind::MobileMoney:
        return DayBoard::tr("M-PESA");
    case orders::TenderKind::Account:
        return DayBoard::tr("House account");
    case orders::TenderKind::GiftCard:
        return DayBoard::tr("Gift card");
    case orders::TenderKind::Voucher:
        return DayBoard::tr("Voucher");
    case orders::TenderKind::Deposit:
        return DayBoard::tr("Deposit");
    }
    return {};
}
} // namespace

QString tenderName(const QString &word)
{
    for (const orders::TenderKind kind : orders::tenderKinds)
        if (orders::tenderWord(kind) == word)
            return nameOf(kind);
    return word; // written by a newer program
}

DayBoard::DayBoard(outlet::Live &live, Archive &archive, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_archive(archive)
{
    // The hub writes a moment after the fact arrived here: asking at once would show the state before it.
    m_soon.setSingleShot(true);
    m_soon.setInterval(700ms);
    m_idle.setInterval(5s);
    connect(&m_soon, &QTimer::timeout, this, &DayBoard::refresh);
    connect(&m_idle, &QTimer::timeout, this, &DayBoard::refresh);
    connect(&live.node, &sync::Node::told, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&live, &outlet::Live::houseChanged, this, &DayBoard::refresh);
    m_idle.start();
}

void DayBoard::refresh()
{
    if (std::exchange(m_asking, true))
        return;
    const Id outlet = m_live.node.terminal().outlet;
    const BusinessDate today = m_live.today();
    const insight::Period period{today, today};
    m_archive.ask(
        this,
        [outlet, period, hours = m_live.house().hours](store::PgSession &session) -> store::PgOutcome<Day> {
            auto sums = insight::daySummary(session, outlet, period);
            if (!sums)
                return Refused{sums.why()};
            auto byHour = insight::salesByHour(session, outlet, period, hours);
            if (!byHour)
                return Refused{byHour.why()};
            auto byItem = insight::salesByItem(session, outlet, period);
            if (!byItem)
                return Refused{byItem.why()};
            auto wastes = insight::wasteByItem(session, outlet, period, hours);
            if (!wastes)
                return Refused{wastes.why()};
            return Day{*sums, *byHour, *byItem, *wastes};
        },
        [this](store::PgOutcome<Day> day) {
            m_asking = false;
            if (day) {
                m_day = *day;
                m_problem.clear();
                m_asked = base::localTimeText(base::utcNow(), m_live.house().hours);
            } else {
                m_problem = wordsFor(day.why());
            }
            Q_EMIT changed();
        });
}

QString DayBoard::money(std::int64_t minor) const
{
    return base::moneyText(Money(minor, m_live.house().currency));
}

QVariantList DayBoard::figures() const
{
    const auto &sums = m_day.sums;
    const auto figure = [](const QString &title, const QString &value, const QString &detail = {}) {
        return QVariantMap{
            {QStringLiteral("title"), title}, {QStringLiteral("value"), value}, {QStringLiteral("detail"), detail}};
    };
    return {figure(tr("Sales"), money(sums.grossMinor), tr("net %1").arg(money(sums.netMinor))),
        figure(tr("Guests"), QString::number(sums.covers), tr("%n bill(s)", nullptr, static_cast<int>(sums.checks))),
        figure(
            tr("Average per guest"), money(sums.perCoverMinor()), tr("per bill %1").arg(money(sums.perCheckMinor()))),
        figure(tr("Open now"), QString::number(sums.openChecks), tr("owing %1").arg(money(sums.openDueMinor))),
        figure(tr("Voids"), QString::number(sums.voids), money(sums.voidedMinor))};
}

QVariantList DayBoard::tenders() const
{
    QVariantList rows;
    for (const auto &tender : m_day.sums.tenders)
        rows.append(QVariantMap{{QStringLiteral("name"), tenderName(tender.kind)},
            {QStringLiteral("count"), static_cast<int>(tender.count)},
            {QStringLiteral("amount"), money(tender.amountMinor)}});
    return rows;
}

QVariantList DayBoard::taxes() const
{
    QVariantList rows;
    for (const auto &tax : m_day.sums.taxes)
        rows.append(QVariantMap{{QStringLiteral("name"), tr("VAT %1 %").arg(QLocale().toString(tax.rate.ppm / 10000))},
            {QStringLiteral("taxable"), money(tax.netMinor())}, {QStringLiteral("tax"), money(tax.taxMinor)}});
    return rows;
}

QStringList DayBoard::hourLabels() const
{
    QStringList labels;
    for (const auto &hour : m_day.hours)
        labels.append(QString::number(hour.hour) + QStringLiteral(":00"));
    return labels;
}

QVariantList DayBoard::hourSales() const
{
    QVariantList values;
    for (const auto &hour : m_day.hours)
        values.append(static_cast<qint64>(hour.grossMinor / 100));
    return values;
}

QStringList DayBoard::hourWords() const
{
    QStringList words;
    for (const auto &hour : m_day.hours)
        words.append(money(hour.grossMinor));
    return words;
}

QVariantList DayBoard::topDishes() const
{
    QVariantList rows;
    for (const auto &dish : m_day.dishes) {
        if (rows.size() == 10)
            break;
        const menu::Item *item = m_live.menu().item(dish.item);
        rows.append(QVariantMap{{QStringLiteral("name"), item ? item->names.in(QLocale().name().left(2)) : dish.name},
            {QStringLiteral("quantity"), QString::number(dish.quantity.milli / 1000)},
            {QStringLiteral("amount"), money(dish.amountMinor)}});
    }
    return rows;
}

QVariantList DayBoard::waste() const
{
    QVariantList rows;
    for (const auto &thrown : m_day.wastes) {
        const menu::Item *item = m_live.menu().item(thrown.item);
        rows.append(QVariantMap{{QStringLiteral("name"), item ? item->names.in(QLocale().name().left(2)) : thrown.name},
            {QStringLiteral("reason"), thrown.reason},
            {QStringLiteral("quantity"), QLocale().toString((thrown.quantity.milli + 999) / 1000)}});
    }
    return rows;
}

QString DayBoard::dayText() const
{
    return m_live.today().day().toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace jiko::office_app
