#include "insight/csv.h"

#include <QCoreApplication>

namespace jiko::insight {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("salesCsv", text);
}
} // namespace

Csv::Csv(const QStringList &header) : m_bytes("\xEF\xBB\xBF")
{
    for (const QString &title : header)
        text(title);
    endRow();
}

Csv &Csv::text(const QString &text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r\n");
    return cell(!text.isEmpty() && formulaStarts.contains(text.front()) ? QLatin1Char('\'') + text : text);
}

Csv &Csv::number(std::int64_t number)
{
    return cell(QString::number(number));
}

Csv &Csv::money(Money amount)
{
    return cell(base::plainText(amount));
}

Csv &Csv::quantity(Quantity quantity)
{
    const QString sign = quantity.milli < 0 ? QStringLiteral("-") : QString();
    const auto milli = std::abs(quantity.milli);
    QString text = sign + QString::number(milli / 1000);
    if (QString part = QString::number(milli % 1000).rightJustified(3, QLatin1Char('0')); milli % 1000 != 0) {
        while (part.endsWith(QLatin1Char('0')))
            part.chop(1);
        text += QLatin1Char('.') + part;
    }
    return cell(text);
}

Csv &Csv::endRow()
{
    m_bytes.append("\r\n");
    m_rowBegun = false;
    return *this;
}

Csv &Csv::cell(const QString &text)
{
    if (m_rowBegun)
        m_bytes.append(',');
    m_rowBegun = true;
    QByteArray utf8 = text.toUtf8();
    const bool quoted = utf8.contains(',') || utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r');
    if (quoted)
        utf8 = '"' + utf8.replace('"', "\"\"") + '"';
    m_bytes.append(utf8);
    return *this;
}

QByteArray salesCsv(
    const std::vector<ItemSales> &sales, Currency currency, const std::function<QString(const Id &)> &categoryName)
{
    Csv csv({tr("Item"), tr("Category"), tr("Quantity"), tr("Amount"), tr("Currency")});
    for (const ItemSales &sold : sales)
        csv.text(sold.name)
            .text(categoryName(sold.category))
            .quantity(sold.quantity)
            .money({sold.amountMinor, currency})
            .text(currency.code())
            .endRow();
    return csv.bytes();
}

} // namespace jiko::insight
