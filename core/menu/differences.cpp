#include "menu/allergens.h"
#include "menu/exchange.h"
#include "menu/search.h"

#include <algorithm>
#include <array>
#include <set>

namespace jiko::menu {

namespace {

const QString named = QStringLiteral("en");

QStringList partsOf(const QString &cell)
{
    QStringList parts;
    for (const QString &part : cell.split(QLatin1Char('|'), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    return parts;
}

/// Finds the dish of a row.
class Finder {
public:
    explicit Finder(const Menu &menu)
    {
        for (const auto &[id, item] : menu.items())
            if (item.plu.isEmpty())
                m_byName[searchable(item.names.in(named))].push_back(&item);
            else
                m_byPlu[item.plu] = &item;
    }
    const Item *withPlu(const QString &plu) const
    {
        const auto at = m_byPlu.find(plu);
        return at == m_byPlu.end() ? nullptr : at->second;
    }
    std::vector<const Item *> called(const QString &name) const
    {
        const auto at = m_byName.find(searchable(name));
        return at == m_byName.end() ? std::vector<const Item *>() : at->second;
    }

private:
    std::map<QString, const Item *> m_byPlu;
    std::map<QString, std::vector<const Item *>> m_byName;
};

/// Lays one row over a dish.
class RowReader {
public:
    RowReader(const Menu &menu, const Sheet &sheet, Currency currency)
        : m_menu(menu),
          m_sheet(sheet),
          m_currency(currency)
    {
    }

    /// Whether every cell could be read; else `found` says which could not.
    bool read(const Sheet::Cells &row, Item &item, Difference &found) const
    {
        for (qsizetype i = 0; i < m_sheet.columns.size(); ++i) {
            const auto &cell = row[static_cast<std::size_t>(i)];
            if (!cell)
                continue;
            if (const auto refusal = take(m_sheet.columns[i], cell->trimmed(), item)) {
                found.refusal = refusal;
                found.column = m_sheet.columns[i];
                found.cell = cell->trimmed();
                return false;
            }
        }
        return true;
    }

private:
    static bool isCalled(const ModifierGroup *group, const QString &name)
    {
        return group && searchable(group->names.in(named)) == searchable(name);
    }
    template <class T> static const T *called(const std::vector<T> &things, const QString &name)
    {
        const auto at = std::find_if(things.begin(), things.end(),
            [&](const T &thing) { return searchable(thing.names.in(named)) == searchable(name); });
        return at == things.end() ? nullptr : &*at;
    }
    template <class T> static const T *called(const std::map<Id, T> &things, const QString &name)
    {
        const auto at = std::find_if(things.begin(), things.end(),
            [&](const auto &thing) { return searchable(thing.second.names.in(named)) == searchable(name); });
        return at == things.end() ? nullptr : &at->second;
    }
    template <class Things>
    static std::optional<RowRefusal> refer(const Things &things, const QString &cell, const QString &now, Id &into)
    {
        if (cell.isEmpty() || cell == now)
            return std::nullopt; // several may be called so: it stays with the one it has
        const auto *thing = called(things, cell);
        if (!thing)
            return RowRefusal::UnknownName;
        into = thing->id;
        return std::nullopt;
    }

    std::optional<RowRefusal> take(const QString &column, const QString &cell, Item &item) const
    {
        const QString now = cellOf(m_menu, item, column, m_currency);
        if (column == QLatin1String("plu"))
            item.plu = cell.isEmpty() ? item.plu : cell;
        else if (column.startsWith(QLatin1String("name_")))
            takeName(column.mid(5), cell, item);
        else if (column == QLatin1String("kitchen_name"))
            item.kitchenName = cell;
        else if (column == QLatin1String("barcode"))
            return takeBarcode(cell, item);
        else if (column == QLatin1String("category"))
            return refer(m_menu.categories(), cell, now, item.category);
        else if (column == QLatin1String("tax"))
            return refer(m_menu.taxes(), cell, now, item.tax);
        else if (column == QLatin1String("station"))
            return refer(m_menu.stations(), cell, now, item.station);
        else if (column == QLatin1String("course"))
            return refer(m_menu.courses(), cell, now, item.course);
        else if (column == QLatin1String("price"))
            return takePrice(cell, item);
        else if (column == QLatin1String("on_sale"))
            return takeOnSale(cell, item);
        else if (column == QLatin1String("allergens"))
            return takeAllergens(cell, item);
        else if (cell != now && column == QLatin1String("groups"))
            return takeGroups(cell, item);
        else if (cell != now && column == QLatin1String("sizes"))
            return takeSizes(cell, item);
        return std::nullopt;
    }

    static void takeName(const QString &language, const QString &cell, Item &item)
    {
        if (!cell.isEmpty())
            item.names.byLanguage[language] = cell;
        else if (language != named)
            item.names.byLanguage.erase(language);
    }
    std::optional<RowRefusal> takeBarcode(const QString &cell, Item &item) const
    {
        const Item *other = cell.isEmpty() ? nullptr : m_menu.itemWithBarcode(cell);
        if (other && other->id != item.id)
            return RowRefusal::BarcodeTaken;
        item.barcode = cell;
        return std::nullopt;
    }
    std::optional<RowRefusal> takePrice(const QString &cell, Item &item) const
    {
        if (cell.isEmpty())
            return std::nullopt;
        const auto minor = minorFrom(cell, m_currency);
        if (!minor)
            return RowRefusal::BadAmount;
        item.priceMinor = *minor;
        return std::nullopt;
    }
    static std::optional<RowRefusal> takeOnSale(const QString &cell, Item &item)
    {
        static const QStringList yes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1")};
        static const QStringList no{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0")};
        const QString word = cell.toLower();
        if (yes.contains(word) || no.contains(word))
            item.onSale = yes.contains(word);
        else if (!cell.isEmpty())
            return RowRefusal::BadYesNo;
        return std::nullopt;
    }
    static std::optional<RowRefusal> takeAllergens(const QString &cell, Item &item)
    {
        std::set<QString> found;
        for (const QString &part : partsOf(cell.toLower())) {
            if (std::none_of(knownAllergens.begin(), knownAllergens.end(),
                    [&](const char *known) { return part == QLatin1String(known); }))
                return RowRefusal::UnknownAllergen;
            found.insert(part);
        }
        if (found != std::set<QString>(item.allergens.begin(), item.allergens.end()))
            item.allergens.assign(found.begin(), found.end());
        return std::nullopt;
    }
    std::optional<RowRefusal> takeGroups(const QString &cell, Item &item) const
    {
        std::vector<Id> groups;
        for (const QString &part : partsOf(cell)) {
            // Several groups may be called "Extras": one that the dish has is meant before another.
            const auto own = std::find_if(item.groups.begin(), item.groups.end(),
                [&](const Id &group) { return isCalled(m_menu.group(group), part); });
            const ModifierGroup *group = own == item.groups.end() ? called(m_menu.groups(), part) : m_menu.group(*own);
            if (!group)
                return RowRefusal::UnknownName;
            groups.push_back(group->id);
        }
        item.groups = std::move(groups);
        return std::nullopt;
    }
    std::optional<RowRefusal> takeSizes(const QString &cell, Item &item) const
    {
        std::vector<SizePrice> sizes;
        for (const QString &part : partsOf(cell)) {
            const auto minor = minorFrom(part.section(QLatin1Char('='), 1), m_currency);
            const Size *size = called(m_menu.sizes(), part.section(QLatin1Char('='), 0, 0).trimmed());
            if (!minor)
                return RowRefusal::BadAmount;
            if (!size)
                return RowRefusal::UnknownName;
            sizes.push_back({size->id, *minor});
        }
        item.sizes = std::move(sizes);
        return std::nullopt;
    }

    const Menu &m_menu;
    const Sheet &m_sheet;
    Currency m_currency;
};

/// What a new dish still lacks; nothing when it can be sold.
QString missingOf(const Item &item)
{
    if (item.names.in(named).isEmpty())
        return QStringLiteral("name_en");
    if (item.category.isNull())
        return QStringLiteral("category");
    if (item.tax.isNull())
        return QStringLiteral("tax");
    if (item.station.isNull())
        return QStringLiteral("station");
    return item.course.isNull() ? QStringLiteral("course") : QString();
}

} // namespace

std::vector<Difference> differences(const Menu &menu, const Sheet &sheet, Currency currency)
{
    const Finder finder(menu);
    const RowReader reader(menu, sheet, currency);
    const auto textAt = [&](const Sheet::Cells &row, const char *column) {
        const qsizetype at = sheet.columns.indexOf(QLatin1String(column));
        return at < 0 ? QString() : row[static_cast<std::size_t>(at)].value_or(QString()).trimmed();
    };
    std::set<QString> seen;
    std::vector<Difference> all;
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const Sheet::Cells &row = sheet.rows[i];
        Difference found;
        found.line = sheet.firstLine + static_cast<int>(i);
        const auto refuse = [&](RowRefusal why, const QString &column = {}, const QString &cell = {}) {
            found.what = Difference::What::Refused;
            found.refusal = why;
            found.column = column;
            found.cell = cell;
            all.push_back(found);
        };
        const QString plu = textAt(row, "plu");
        const QString name = textAt(row, "name_en");
        if (plu.isEmpty() && name.isEmpty()) {
            refuse(RowRefusal::NoKey);
            continue;
        }
        const Item *known = plu.isEmpty() ? nullptr : finder.withPlu(plu);
        if (plu.isEmpty()) {
            const auto called = finder.called(name);
            if (called.size() > 1) {
                refuse(RowRefusal::AmbiguousName, QStringLiteral("name_en"), name);
                continue;
            }
            known = called.empty() ? nullptr : called.front();
        }
        const QString key = plu.isEmpty() ? QStringLiteral("name ") + searchable(name) : QStringLiteral("plu ") + plu;
        if (!seen.insert(key).second) {
            refuse(RowRefusal::TwiceInFile, plu.isEmpty() ? QStringLiteral("name_en") : QStringLiteral("plu"),
                plu.isEmpty() ? name : plu);
            continue;
        }
        if (known)
            found.item = *known;
        else if (menu.taxes().size() == 1)
            found.item.tax = menu.taxes().begin()->first; // there is nothing to choose
        if (!reader.read(row, found.item, found)) {
            found.what = Difference::What::Refused;
            all.push_back(found);
            continue;
        }
        if (!known) {
            QString missing = missingOf(found.item);
            if (missing.isEmpty() && textAt(row, "price").isEmpty())
                missing = QStringLiteral("price");
            if (!missing.isEmpty()) {
                refuse(RowRefusal::Missing, missing);
                continue;
            }
        }
        for (const QString &column : sheet.columns) {
            const QString before = known ? cellOf(menu, *known, column, currency) : QString();
            const QString after = cellOf(menu, found.item, column, currency);
            if (before != after)
                found.fields.push_back({column, before, after});
        }
        found.what = !known        ? Difference::What::New
            : found.fields.empty() ? Difference::What::Same
                                   : Difference::What::Changed;
        all.push_back(std::move(found));
    }
    return all;
}

} // namespace jiko::menu
