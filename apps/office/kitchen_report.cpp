#include "office/kitchen_report.h"

#include "base/csv.h"

#include <QLocale>

namespace jiko::office_app {

namespace {
constexpr int muchPermille = 100; ///< late

/// "9:50", "1:03:20"; a clock's way of saying it, in every language.
QString clockText(std::int64_t seconds)
{
    const QString two = QStringLiteral("%1:%2");
    const auto padded = [](std::int64_t number) { return QString::number(number).rightJustified(2, QLatin1Char('0')); };
    const std::int64_t minutes = seconds / 60;
    return minutes < 60
        ? two.arg(QString::number(minutes), padded(seconds % 60))
        : QStringLiteral("%1:%2:%3").arg(QString::number(minutes / 60), padded(minutes % 60), padded(seconds % 60));
}

QString shareText(const insight::KitchenTimes &times)
{
    const auto late = insight::latePermille(times);
    if (!late)
        return {};
    const QString number =
        *late % 10 == 0 ? QString::number(*late / 10) : QStringLiteral("%1.%2").arg(*late / 10).arg(*late % 10);
    return KitchenReport::tr("%1 %").arg(number);
}

insight::KitchenBy wayOf(const QString &by)
{
    return by == QLatin1String("item") ? insight::KitchenBy::Item
        : by == QLatin1String("hour")  ? insight::KitchenBy::Hour
                                       : insight::KitchenBy::Station;
}

QVariantMap cellsOf(const insight::KitchenTimes &times, const QString &name)
{
    const auto time = [&](std::int64_t seconds) { return times.done == 0 ? QString() : clockText(seconds); };
    const auto known = [](const auto &seconds) { return seconds ? clockText(*seconds) : QString(); };
    return {{QStringLiteral("name"), name}, {QStringLiteral("lines"), QString::number(times.lines)},
        {QStringLiteral("there"), known(times.thereSeconds)}, {QStringLiteral("seen"), known(times.seenSeconds)},
        {QStringLiteral("middle"), time(times.middleSeconds)}, {QStringLiteral("nine"), time(times.nineSeconds)},
        {QStringLiteral("worst"), time(times.worstSeconds)}, {QStringLiteral("late"), shareText(times)},
        {QStringLiteral("open"), times.lines == times.done ? QString() : QString::number(times.lines - times.done)},
        {QStringLiteral("isLate"), insight::latePermille(times).value_or(0) > muchPermille}};
}
} // namespace

KitchenReport::KitchenReport(outlet::Live &live, Archive &archive, QObject *parent)
    : Report(live, archive, QStringLiteral("station"), parent)
{
}

void KitchenReport::refresh()
{
    ask(
        [outlet = m_live.node.terminal().outlet, period = period(), hours = m_live.house().hours, way = wayOf(by())](
            store::PgSession &session) -> store::PgOutcome<Found> {
            auto rows = insight::kitchenTimes(session, outlet, period, hours, way);
            if (!rows)
                return Refused{rows.why()};
            auto all = insight::kitchenTimesInAll(session, outlet, period, hours);
            if (!all)
                return Refused{all.why()};
            return Found{std::move(rows).value(), std::move(all).value()};
        },
        [this, by = by()](Found found) { show(std::move(found), by); });
}

void KitchenReport::show(Found found, const QString &by)
{
    m_found = std::move(found);
    m_foundBy = by;
    Q_EMIT changed();
}

QString KitchenReport::nameOf(const insight::KitchenTimes &times) const
{
    if (times.hour >= 0)
        return QStringLiteral("%1:00").arg(times.hour);
    const QString language = QLocale().name().left(2);
    if (const kitchen::Station *station = m_live.brigade().station(times.key))
        return station->names.in(language);
    if (const menu::Item *item = m_live.menu().item(times.key))
        return item->names.in(language);
    return !times.name.isEmpty() ? times.name : tr("No longer here");
}

QString KitchenReport::title() const
{
    const QString when = daysText(period());
    if (m_foundBy == QLatin1String("item"))
        return tr("Kitchen times by dish, %1").arg(when);
    if (m_foundBy == QLatin1String("hour"))
        return tr("Kitchen times by hour, %1").arg(when);
    return tr("Kitchen times by station, %1").arg(when);
}

QString KitchenReport::summary() const
{
    const insight::KitchenTimes &all = m_found.all;
    if (all.done == 0)
        return {};
    QString words = tr("Half of all dishes stood at the pass within %1, nine of ten within %2, the last after %3.")
                        .arg(clockText(all.middleSeconds), clockText(all.nineSeconds), clockText(all.worstSeconds));
    if (const QString share = shareText(all); !share.isEmpty())
        words += QLatin1Char(' ') + tr("%1 of them took longer than the house wants.").arg(share);
    if (all.again > 0)
        words += QLatin1Char(' ') + tr("%n had to be cooked again.", nullptr, static_cast<int>(all.again));
    return words;
}

QVariantList KitchenReport::rows() const
{
    QVariantList rows;
    for (const insight::KitchenTimes &times : m_found.rows)
        rows.append(cellsOf(times, nameOf(times)));
    return rows;
}

QVariantMap KitchenReport::totals() const
{
    return cellsOf(m_found.all, tr("All"));
}

void KitchenReport::exportCsv(const QString &folder)
{
    base::Csv csv({tr("Name"), tr("Dishes"), tr("Done"), tr("Arrived within, seconds"), tr("Seen within, seconds"),
        tr("Half within, seconds"), tr("Nine of ten within, seconds"), tr("Longest, seconds"), tr("With a target"),
        tr("Late"), tr("Cooked again")});
    const auto known = [](const auto &seconds) { return seconds ? QString::number(*seconds) : QString(); };
    for (const insight::KitchenTimes &times : m_found.rows)
        csv.text(nameOf(times))
            .number(times.lines)
            .number(times.done)
            .text(known(times.thereSeconds))
            .text(known(times.seenSeconds))
            .number(times.middleSeconds)
            .number(times.nineSeconds)
            .number(times.worstSeconds)
            .number(times.judged)
            .number(times.late)
            .number(times.again)
            .endRow();
    const QString name = QStringLiteral("kitchen-%1-%2.csv").arg(m_foundBy, m_live.today().iso());
    write({folder, name, bytesWriter(csv.bytes())});
}

} // namespace jiko::office_app
