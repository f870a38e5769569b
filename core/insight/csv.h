// Figures as a table for spreadsheets.
#pragma once

#include "base/csv.h"
#include "insight/sales.h"

namespace jiko::insight {

using base::Csv;

/// Sales by dish as a file; `categoryName` says what the menu calls a category.
QByteArray salesCsv(
    const std::vector<ItemSales> &sales, Currency currency, const std::function<QString(const Id &)> &categoryName);

} // namespace jiko::insight
