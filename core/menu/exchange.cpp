#include "menu/exchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace jiko::menu {

namespace {

const QString english = QStringLiteral("en");
const QString partedBy = QStringLiteral(" | ");
QString amount(std::int64_t minor, Currency currency)
{
    return base::plainText(Money(minor, currency));
}

template <class T> QString englishName(const T *thing)
{
    return thing ? thing->names.in(english) : QString();
}

QString nameOfCategory(const Menu &menu, const Id &id)
{
    const auto &all = menu.categories();
    const auto at = std::find_if(all.begin(), all.end(), [&](const Category &category) { return category.id == id; });
    return at == all.end() ? QString() : at->names.in(english);
}

bool isKnownColumn(const QString &column)
{
    static const QRegularExpression name(QStringLiteral("^name_[a-z]{2,3}$"));
    static const QStringList others{QStringLiteral("plu"), QStringLiteral("kitchen_name"), QStringLiteral("category"),
        QStringLiteral("price"), QStringLiteral("sizes"), QStringLiteral("tax"), QStringLiteral("station"),
        QStringLiteral("course"), QStringLiteral("groups"), QStringLiteral("allergens"), QStringLiteral("barcode"),
        QStringLiteral("on_sale")};
    return others.contains(column) || name.match(column).hasMatch();
}

QStringList columnsOf(const Menu &menu)
{
    std::set<QString> languages;
    for (const auto &[id, item] : menu.items())
        for (const auto &[language, name] : item.names.byLanguage)
            languages.insert(language);
    languages.erase(english);
    QStringList columns{QStringLiteral("plu"), QStringLiteral("name_en")};
    for (const QString &language : languages)
        columns.append(QStringLiteral("name_") + language);
    for (const char *column : {"kitchen_name", "category", "price", "sizes", "tax", "station", "course", "groups",
             "allergens", "barcode", "on_sale"})
        columns.append(QLatin1String(column));
    return columns;
}

std::vector<const Item *> inOrder(const Menu &menu)
{
    std::vector<const Item *> items;
    for (const auto &[id, item] : menu.items())
        items.push_back(&item);
    std::stable_sort(items.begin(), items.end(), [](const Item *a, const Item *b) {
        return a->plu.size() != b->plu.size() ? a->plu.size() < b->plu.size() : a->plu < b->plu;
    });
    return items;
}

std::optional<SheetRefusal> headRefusal(const QStringList &columns)
{
    if (!columns.contains(QLatin1String("plu")) && !columns.contains(QLatin1String("name_en")))
        return SheetRefusal::NoHeader;
    for (const QString &column : columns) {
        if (!isKnownColumn(column))
            return SheetRefusal::UnknownColumn;
        if (columns.count(column) > 1)
            return SheetRefusal::ColumnTwice;
    }
    return std::nullopt;
}

} // namespace

QString cellOf(const Menu &menu, const Item &item, const QString &column, Currency currency)
{
    if (column == QLatin1String("plu"))
        return item.plu;
    if (column.startsWith(QLatin1String("name_"))) {
        const auto at = item.names.byLanguage.find(column.mid(5));
        return at == item.names.byLanguage.end() ? QString() : at->second;
    }
    if (column == QLatin1String("kitchen_name"))
        return item.kitchenName;
    if (column == QLatin1String("category"))
        return nameOfCategory(menu, item.category);
    if (column == QLatin1String("price"))
        return amount(item.priceMinor, currency);
    if (column == QLatin1String("tax"))
        return englishName(menu.tax(item.tax));
    if (column == QLatin1String("station"))
        return englishName(menu.station(item.station));
    if (column == QLatin1String("course"))
        return englishName(menu.course(item.course));
    if (column == QLatin1String("barcode"))
        return item.barcode;
    if (column == QLatin1String("on_sale"))
        return item.onSale ? QStringLiteral("yes") : QStringLiteral("no");
    QStringList parts;
    if (column == QLatin1String("allergens"))
        for (const QString &allergen : item.allergens)
            parts.append(allergen);
    if (column == QLatin1String("groups"))
        for (const Id &group : item.groups)
            parts.append(englishName(menu.group(group)));
    if (column == QLatin1String("sizes"))
        for (const SizePrice &size : item.sizes)
            parts.append(englishName(menu.size(size.size)) + QLatin1Char('=') + amount(size.priceMinor, currency));
    return parts.join(partedBy);
}

std::optional<std::int64_t> minorFrom(const QString &text, Currency currency)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(?:\\.(\\d{1,3}))?$"));
    const auto match = shape.match(text.trimmed());
    const int exponent = currency.exponent();
    if (!match.hasMatch() || match.captured(2).size() > exponent)
        return std::nullopt;
    std::int64_t minor = match.captured(1).remove(QLatin1Char(',')).toLongLong();
    for (int i = 0; i < exponent; ++i)
        minor *= 10;
    return minor + match.captured(2).leftJustified(exponent, QLatin1Char('0')).toLongLong();
}

Result<Sheet, SheetRefusal> sheetFromCsv(const QByteArray &bytes)
{
    auto rows = base::rowsOfCsv(bytes);
    if (!rows)
        return Refused{SheetRefusal::NotReadable};
    if (rows->empty())
        return Refused{SheetRefusal::NoHeader};
    Sheet sheet;
    for (const QString &title : rows->front())
        sheet.columns.append(title.trimmed().toLower());
    while (!sheet.columns.isEmpty() && sheet.columns.back().isEmpty())
        sheet.columns.removeLast();
    if (const auto refusal = headRefusal(sheet.columns))
        return Refused{*refusal};
    sheet.firstLine = 2;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        QStringList &cells = (*rows)[i];
        while (cells.size() > sheet.columns.size() && cells.back().isEmpty())
            cells.removeLast();
        if (cells.size() > sheet.columns.size())
            return Refused{SheetRefusal::RowTooLong};
        Sheet::Cells row(cells.begin(), cells.end());
        row.resize(static_cast<std::size_t>(sheet.columns.size()));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Result<Sheet, SheetRefusal> sheetFromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return Refused{SheetRefusal::NotReadable};
    const QJsonArray dishes = document.array();
    Sheet sheet;
    std::set<QString> columns;
    for (const QJsonValue &dish : dishes)
        for (const QString &key : dish.toObject().keys())
            columns.insert(key);
    sheet.columns = QStringList(columns.begin(), columns.end());
    if (const auto refusal = headRefusal(sheet.columns))
        return Refused{*refusal};
    for (const QJsonValue &dish : dishes) {
        Sheet::Cells row;
        for (const QString &column : sheet.columns) {
            const QJsonValue value = dish.toObject().value(column);
            if (!value.isUndefined() && !value.isNull() && !value.isString())
                return Refused{SheetRefusal::NotReadable}; // a price as a number would pass through floating point
            row.push_back(value.isString() ? std::optional(value.toString()) : std::nullopt);
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

QByteArray editOf(const Item &before, const Item &after)
{
    const QJsonObject old = QJsonDocument::fromJson(itemBody(before)).object();
    QJsonObject changed = QJsonDocument::fromJson(itemBody(after)).object();
    for (auto field = old.begin(); field != old.end(); ++field)
        if (changed.value(field.key()) == field.value())
            changed.remove(field.key());
    return QJsonDocument(changed).toJson(QJsonDocument::Compact);
}

QByteArray csvOf(const Menu &menu, Currency currency)
{
    const QStringList columns = columnsOf(menu);
    base::Csv csv(columns);
    for (const Item *item : inOrder(menu)) {
        for (const QString &column : columns)
            csv.text(cellOf(menu, *item, column, currency));
        csv.endRow();
    }
    return csv.bytes();
}

QByteArray jsonOf(const Menu &menu, Currency currency)
{
    QJsonArray dishes;
    const QStringList columns = columnsOf(menu);
    for (const Item *item : inOrder(menu)) {
        QJsonObject dish;
        for (const QString &column : columns)
            dish.insert(column, cellOf(menu, *item, column, currency));
        dishes.append(dish);
    }
    return QJsonDocument(dishes).toJson();
}

} // namespace jiko::menu
