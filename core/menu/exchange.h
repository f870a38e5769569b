// The dishes as a file, and what a file would change before it does: CSV for spreadsheets, JSON for programs, the same
// columns in both. A dish is known by its number, one without by its English name.
//
//     plu, name_en, name_sw, …, kitchen_name, category, price, sizes, tax, station, course, groups, allergens, barcode,
//     on_sale
//
// Categories, taxes, stations, courses, groups and sizes are called by their English names, several parted by " | ".
#pragma once

#include "base/csv.h"
#include "menu/menu.h"

namespace jiko::menu {

/// A file's rows; a column that it does not have changes nothing.
struct Sheet {
    using Cells = std::vector<std::optional<QString>>; ///< one a column; nothing where the row does not say
    QStringList columns;
    std::vector<Cells> rows;
    int firstLine = 1; ///< of the first row, as a person counts
};
enum class SheetRefusal {
    NotReadable, ///< no UTF-8, a quotation without an end, no JSON
    NoHeader, ///< neither numbers nor English names, so no dish can be known
    UnknownColumn, ///< a typing error there would be passed over in silence
    ColumnTwice,
    RowTooLong, ///< more cells than columns
};
Result<Sheet, SheetRefusal> sheetFromCsv(const QByteArray &bytes);
/// [{"plu": "101", "price": "650.00", …}]; a field that one lacks and another has changes nothing of the one.
Result<Sheet, SheetRefusal> sheetFromJson(const QByteArray &bytes);

/// Every dish, the numbers in order. Text that a spreadsheet would take for a formula gets a leading ' in CSV.
QByteArray csvOf(const Menu &menu, Currency currency);
QByteArray jsonOf(const Menu &menu, Currency currency);

enum class RowRefusal {
    NoKey, ///< neither number nor English name
    TwiceInFile,
    AmbiguousName, ///< several dishes without a number are called so
    Missing, ///< a new dish needs this
    BadAmount, ///< no price of this currency
    UnknownName, ///< no category, tax, station, course, group or size of that name
    UnknownAllergen,
    BadYesNo,
    BarcodeTaken, ///< by another dish
};

struct Difference {
    enum class What { New, Changed, Same, Refused };
    struct Field {
        QString column;
        QString before;
        QString after;
    };
    int line = 0; ///< in the file
    What what = What::Same;
    Item item; ///< as it would be; a new one has no id yet
    std::vector<Field> fields; ///< what changes
    std::optional<RowRefusal> refusal;
    QString column; ///< of what is refused
    QString cell;
};
/// What the file would change, a difference a row. An empty cell empties what may be empty and else changes nothing; a
/// dish that the file does not name stays as it is.
std::vector<Difference> differences(const Menu &menu, const Sheet &sheet, Currency currency);

/// The record's JSON with the fields that an edit changes, and no others: what a version lays over a dish is not saved
/// with it.
QByteArray editOf(const Item &before, const Item &after);

/// What a dish has in a column.
QString cellOf(const Menu &menu, const Item &item, const QString &column, Currency currency);

/// "650", "650.50" or "1,250.00" in minor units; nothing when it is no amount of the currency.
std::optional<std::int64_t> minorFrom(const QString &text, Currency currency);

} // namespace jiko::menu
