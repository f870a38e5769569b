// A table for spreadsheets: RFC 4180, UTF-8 with a byte order mark, plain numbers.
#pragma once

#include "base/money.h"
#include "insight/sales.h"

#include <QStringList>

namespace jiko::insight {

class Csv {
public:
    explicit Csv(const QStringList &header);

    /// Text that a spreadsheet would take for a formula (beginning with = + - @, a tab or a line end) gets a leading '.
    Csv &text(const QString &text);
    Csv &number(std::int64_t number);
    /// "1250.00"
    Csv &money(Money amount);
    /// "1.5" portions
    Csv &quantity(Quantity quantity);
    Csv &endRow();

    QByteArray bytes() const { return m_bytes; }

private:
    Csv &cell(const QString &text);
    QByteArray m_bytes;
    bool m_rowBegun = false;
};

/// Sales by dish as a file; `categoryName` says what the menu calls a category.
QByteArray salesCsv(
    const std::vector<ItemSales> &sales, Currency currency, const std::function<QString(const Id &)> &categoryName);

} // namespace jiko::insight
