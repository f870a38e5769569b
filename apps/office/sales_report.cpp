#include "office/sales_report.h"

#include "insight/csv.h"
#include "office/day_board.h"

#include <QFile>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace jiko::office_app {

namespace {
QString languageNow()
{
    return QLocale().name().left(2);
}

QString quantityText(const Quantity &quantity)
{
    return quantity.milli % 1000 == 0
        ? QString::number(quantity.milli / 1000)
        : QStringLiteral("%1.%2").arg(quantity.milli / 1000).arg(quantity.milli % 1000, 3, 10, QLatin1Char('0'));
}
} // namespace

SalesReport::SalesReport(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent)
    : Report(live, archive, QStringLiteral("item"), parent),
      m_signIn(signIn)
{
}

void SalesReport::refresh()
{
    struct Answer {
        std::vector<Row> rows;
        std::vector<Id> names; ///< of dish or category, to be looked up in the menu
    };
    ask(
        [outlet = m_live.node.terminal().outlet, period = period(), by = by(), hours = m_live.house().hours](
            store::PgSession &session) -> store::PgOutcome<Answer> {
            Answer answer;
            if (by == QLatin1String("category")) {
                const auto sales = insight::salesByCategory(session, outlet, period);
                if (!sales)
                    return Refused{sales.why()};
                for (const auto &row : *sales) {
                    answer.rows.push_back({{}, row.quantity, row.amountMinor});
                    answer.names.push_back(row.category);
                }
            } else if (by == QLatin1String("hour")) {
                const auto sales = insight::salesByHour(session, outlet, period, hours);
                if (!sales)
                    return Refused{sales.why()};
                for (const auto &row : *sales)
                    answer.rows.push_back(
                        {QStringLiteral("%1:00").arg(row.hour), Quantity{row.checks * 1000}, row.grossMinor});
            } else if (by == QLatin1String("server")) {
                const auto sales = insight::salesByServer(session, outlet, period);
                if (!sales)
                    return Refused{sales.why()};
                for (const auto &row : *sales)
                    answer.rows.push_back({row.name, Quantity{row.checks * 1000}, row.grossMinor});
            } else {
                const auto sales = insight::salesByItem(session, outlet, period);
                if (!sales)
                    return Refused{sales.why()};
                for (const auto &row : *sales) {
                    answer.rows.push_back({row.name, row.quantity, row.amountMinor});
                    answer.names.push_back(row.item);
                }
            }
            return answer;
        },
        [this, by = by()](Answer answer) {
            m_foundBy = by;
            m_rows = std::move(answer.rows);
            for (std::size_t i = 0; i < answer.names.size(); ++i) {
                const Id id = answer.names[i];
                if (const menu::Item *item = m_live.menu().item(id))
                    m_rows[i].name = item->names.in(languageNow());
                for (const menu::Category &category : m_live.menu().categories())
                    if (category.id == id)
                        m_rows[i].name = category.names.in(languageNow());
            }
        });
}

QString SalesReport::money(std::int64_t minor) const
{
    return base::amountText(Money(minor, m_live.house().currency));
}

QString SalesReport::title() const
{
    const QString when = daysText(period());
    if (m_foundBy == QLatin1String("category"))
        return tr("Sales by category, %1").arg(when);
    if (m_foundBy == QLatin1String("hour"))
        return tr("Sales by hour, %1").arg(when);
    if (m_foundBy == QLatin1String("server"))
        return tr("Sales by server, %1").arg(when);
    return tr("Sales by dish, %1").arg(when);
}

QVariantList SalesReport::rows() const
{
    std::int64_t sum = 0;
    for (const Row &row : m_rows)
        sum += row.amountMinor;
    QVariantList rows;
    for (const Row &row : m_rows)
        rows.append(QVariantMap{{QStringLiteral("name"), row.name},
            {QStringLiteral("quantity"), quantityText(row.quantity)},
            {QStringLiteral("amount"), money(row.amountMinor)},
            {QStringLiteral("share"), sum == 0 ? QString() : tr("%1 %").arg((row.amountMinor * 1000 / sum + 5) / 10)}});
    return rows;
}

QVariantMap SalesReport::totals() const
{
    std::int64_t amount = 0;
    Quantity quantity{0};
    for (const Row &row : m_rows) {
        amount += row.amountMinor;
        quantity.milli += row.quantity.milli;
    }
    return {{QStringLiteral("name"), tr("Total")}, {QStringLiteral("quantity"), quantityText(quantity)},
        {QStringLiteral("amount"), money(amount)}, {QStringLiteral("share"), QString()}};
}

void SalesReport::writeAs(const char *suffix, const QString &folder, std::function<bool(const QString &)> writer)
{
    const QString name = QStringLiteral("sales-%1-%2.%3").arg(m_foundBy, m_live.today().iso(), QLatin1String(suffix));
    write({folder, name, std::move(writer)});
}

void SalesReport::exportCsv(const QString &folder)
{
    insight::Csv csv({tr("Name"),
        m_foundBy == QLatin1String("item") || m_foundBy == QLatin1String("category") ? tr("Portions") : tr("Bills"),
        tr("Amount %1").arg(m_live.house().currency.code())});
    for (const Row &row : m_rows)
        csv.text(row.name).quantity(row.quantity).money(Money(row.amountMinor, m_live.house().currency)).endRow();
    writeAs("csv", folder, bytesWriter(csv.bytes()));
}

void SalesReport::exportPdf(const QString &folder)
{
    const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    QString body = QStringLiteral("<html dir='%1'><h2>%2</h2><p>%3</p><table width='100%' cellpadding='4'>")
                       .arg(rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), title().toHtmlEscaped(),
                           tr("%1 · asked by %2 at %3")
                               .arg(m_live.house().name, m_signIn.name(),
                                   base::localTimeText(base::utcNow(), m_live.house().hours))
                               .toHtmlEscaped());
    const auto row = [&](const QString &tag, const QVariantMap &cells) {
        body += QStringLiteral("<tr><%1 align='left'>%2</%1><%1 align='right'>%3</%1><%1 align='right'>%4</%1><%1 "
                               "align='right'>%5</%1></tr>")
                    .arg(tag, cells[QStringLiteral("name")].toString().toHtmlEscaped(),
                        cells[QStringLiteral("quantity")].toString(), cells[QStringLiteral("amount")].toString(),
                        cells[QStringLiteral("share")].toString());
    };
    row(QStringLiteral("th"),
        {{QStringLiteral("name"), tr("Name")}, {QStringLiteral("quantity"), tr("Count")},
            {QStringLiteral("amount"), tr("Amount %1").arg(m_live.house().currency.code())},
            {QStringLiteral("share"), tr("Share")}});
    for (const QVariant &each : rows())
        row(QStringLiteral("td"), each.toMap());
    row(QStringLiteral("th"), totals());
    body += QStringLiteral("</table></html>");
    writeAs("pdf", folder, [body](const QString &path) {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(96);
        QTextDocument document;
        document.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 10));
        document.setHtml(body);
        document.setPageSize(QSizeF(writer.width(), writer.height()));
        document.print(&writer);
        return QFile::exists(path);
    });
}

} // namespace jiko::office_app
