#include "pos/tiles.h"

#include <algorithm>
#include <utility>

namespace jiko::pos {

namespace {
constexpr std::size_t mostTilesFound = 60;
}

Tiles::Tiles(outlet::Live &live, Till &till, QObject *parent)
    : QAbstractListModel(parent),
      m_live(live),
      m_till(till),
      m_search(live),
      m_pictures(live)
{
    connect(&m_pictures, &outlet::Pictures::changed, this, [this] {
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PictureRole});
    });
    connect(&m_pictures, &outlet::Pictures::arrived, this, [this](const Id &item) {
        for (std::size_t i = 0; i < m_items.size(); ++i)
            if (m_items[i] == item)
                Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)), {PictureRole});
    });
    connect(&m_search, &outlet::DishSearch::renewed, this, &Tiles::fill);
    connect(&live, &outlet::Live::menuChanged, this, [this] {
        m_open.clear();
        openCategories();
        fill();
    });
    // Of what has gone, other dishes may be made.
    connect(&live.tickets, &kitchen::Tickets::availabilityChanged, this, [this] {
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SoldOutRole, LackingRole, LackingNameRole, LeftRole});
    });
    connect(&till, &Till::checkChanged, this, &Tiles::countAgain);
    connect(&till, &Till::checkChanged, this, &Tiles::openCategories);
}

void Tiles::openCategories()
{
    std::vector<Id> now;
    for (const menu::Category *category : menu::openCategories(m_live.menu(), m_till.saleNow()))
        now.push_back(category->id);
    if (now == m_open)
        return;
    // The category that is looked at stays, wherever it now stands.
    const Id looked = m_category < static_cast<int>(m_open.size()) && m_category >= 0
        ? m_open[static_cast<std::size_t>(m_category)]
        : Id();
    m_open = std::move(now);
    if (const auto at = std::find(m_open.begin(), m_open.end(), looked); at != m_open.end())
        m_category = static_cast<int>(at - m_open.begin());
    else if (m_category >= static_cast<int>(m_open.size()))
        m_category = 0;
    fill();
    Q_EMIT categoriesChanged();
    Q_EMIT categoryChanged();
}

std::vector<Id> Tiles::itemsNow()
{
    if (!m_typed.trimmed().isEmpty())
        return m_search.find(m_typed, mostTilesFound);
    std::vector<Id> items;
    if (m_category >= 0 && m_category < static_cast<int>(m_open.size()))
        for (const menu::Item *item : m_live.menu().itemsIn(m_open[static_cast<std::size_t>(m_category)]))
            items.push_back(item->id);
    return items;
}

void Tiles::fill()
{
    std::vector<Id> now = itemsNow();
    if (now == m_items) {
        // A price or a name has changed: the tiles stay where they are, under the finger too.
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    // Tiles that are there already show other dishes: making thirty anew with each key would be felt.
    const auto had = static_cast<int>(m_items.size());
    const auto has = static_cast<int>(now.size());
    if (has > had) {
        beginInsertRows({}, had, has - 1);
        m_items = std::move(now);
        endInsertRows();
    } else if (has < had) {
        beginRemoveRows({}, has, had - 1);
        m_items = std::move(now);
        endRemoveRows();
    } else {
        m_items = std::move(now);
    }
    if (const int kept = std::min(had, has); kept > 0)
        Q_EMIT dataChanged(index(0), index(kept - 1));
}

void Tiles::takeFirst()
{
    if (m_items.empty())
        return;
    const Id first = m_items.front();
    setTyped({});
    m_till.tapDish(text(first));
}

void Tiles::countAgain()
{
    QHash<Id, int> counts;
    if (const orders::Check *check = m_till.check())
        for (const orders::Line &line : check->lines)
            if (line.counts())
                counts[line.item] += static_cast<int>(line.quantity.milli / 1000);
    if (counts == m_counts)
        return;
    m_counts = std::move(counts);
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole});
}

int Tiles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant Tiles::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const menu::Item *item = m_live.menu().item(m_items[static_cast<std::size_t>(index.row())]);
    if (!item)
        return {};
    switch (role) {
    case ItemRole:
        return text(item->id);
    case PluRole:
        return item->plu;
    case NameRole:
        return item->names.in(languageNow());
    case PriceRole: {
        const Id size = item->sizes.empty() ? Id() : item->sizes.front().size;
        const Currency currency = m_live.house().currency;
        const auto price = menu::priceOf(m_live.menu(), {item->id, size, std::nullopt, {}}, m_till.saleNow(), currency);
        return base::amountText(price ? price->price : Money(item->priceMinor, currency));
    }
    case CountRole:
        return m_counts.value(item->id);
    case LeftRole:
        return m_live.portionsLeft(item->id).value_or(-1);
    case SoldOutRole:
        return !m_live.missingFor(item->id).isNull();
    case LackingRole:
    case LackingNameRole: {
        const Id missing = m_live.missingFor(item->id);
        if (missing.isNull() || missing == item->id)
            return QString();
        return role == LackingRole ? text(missing) : m_till.nameOfSold(missing);
    }
    case HueRole:
        for (const menu::Category &category : m_live.menu().categories())
            if (category.id == item->category)
                return category.hue;
        return 0;
    case PictureRole:
        return item->image.isEmpty() ? QImage() : m_pictures.of(item->id);
    default:
        return {};
    }
}

QHash<int, QByteArray> Tiles::roleNames() const
{
    return {{ItemRole, "item"}, {PluRole, "plu"}, {NameRole, "name"}, {PriceRole, "price"}, {CountRole, "count"},
        {SoldOutRole, "soldOut"}, {LackingRole, "lacking"}, {LackingNameRole, "lackingName"}, {LeftRole, "portions"},
        {HueRole, "hue"}, {PictureRole, "picture"}};
}

QVariantList Tiles::categories() const
{
    QVariantList list;
    for (const Id &open : m_open)
        for (const menu::Category &category : m_live.menu().categories())
            if (category.id == open)
                list.append(QVariantMap{
                    {QStringLiteral("text"), category.names.in(languageNow())}, {QStringLiteral("hue"), category.hue}});
    return list;
}

void Tiles::setCategory(int category)
{
    m_category = category;
    m_typed.clear();
    fill();
    Q_EMIT categoryChanged();
}

void Tiles::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    fill();
    Q_EMIT categoryChanged();
}

} // namespace jiko::pos
