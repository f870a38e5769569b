// A table for spreadsheets: RFC 4180, UTF-8 with a byte order mark, plain numbers.
#pragma once

#include "base/money.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace jiko::base {

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

/// The rows of such a table, the header's first; also as other programs write it, with semicolons or tabs. The ' before
/// a formula is taken off again, and rows without anything in them are left out. Nothing when it is not UTF-8, or when
/// a quotation does not end.
std::optional<std::vector<QStringList>> rowsOfCsv(const QByteArray &bytes);

} // namespace jiko::base
