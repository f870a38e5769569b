#include "insight/csv.h"

#include <QCoreApplication>

namespace jiko::insight {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("salesCsv", text);
}
} // namespace

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
