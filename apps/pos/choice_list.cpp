#include "pos/choice_list.h"

#include "pos/till.h"

namespace jiko::pos {

ChoiceList::ChoiceList(menu::ModifierGroup group, Currency currency, QObject *parent)
    : QAbstractListModel(parent),
      m_group(std::move(group)),
      m_currency(currency)
{
    for (const menu::Modifier &modifier : m_group.modifiers)
        if (modifier.isDefault)
            m_chosen.push_back(modifier.id);
}

bool ChoiceList::has(const Id &modifier) const
{
    return std::find(m_chosen.begin(), m_chosen.end(), modifier) != m_chosen.end();
}

ChoiceList::Answer ChoiceList::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return Answer::Kept;
    const Id modifier = m_group.modifiers[static_cast<std::size_t>(row)].id;
    if (has(modifier)) {
        if (isSingle() && isForced())
            return Answer::Changed;
        std::erase(m_chosen, modifier);
    } else {
        if (isSingle())
            m_chosen.clear();
        else if (taken() >= most())
            return Answer::TooMany;
        m_chosen.push_back(modifier);
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole});
    Q_EMIT takenChanged();
    return Answer::Changed;
}

void ChoiceList::update(menu::ModifierGroup group)
{
    // Words that have changed leave the options in their places, under the finger too.
    const bool same = group.modifiers.size() == m_group.modifiers.size();
    if (!same)
        beginResetModel();
    m_group = std::move(group);
    std::erase_if(m_chosen, [this](const Id &chosen) {
        return std::none_of(m_group.modifiers.begin(), m_group.modifiers.end(),
            [&](const menu::Modifier &modifier) { return modifier.id == chosen; });
    });
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT menuChanged();
    Q_EMIT takenChanged();
}

QString ChoiceList::name() const
{
    return m_group.names.in(languageNow());
}

Money ChoiceList::price() const
{
    Money sum(0, m_currency);
    for (const menu::Modifier &modifier : m_group.modifiers)
        if (has(modifier.id))
            sum += Money(modifier.priceMinor, m_currency);
    return sum;
}

int ChoiceList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_group.modifiers.size());
}

QVariant ChoiceList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const menu::Modifier &modifier = m_group.modifiers[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TextRole:
        return modifier.names.in(languageNow());
    case PriceTextRole:
        return modifier.priceMinor == 0 ? QString()
                                        : QLatin1Char('+') + base::amountText(Money(modifier.priceMinor, m_currency));
    case ChosenRole:
        return has(modifier.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChoiceList::roleNames() const
{
    return {{TextRole, "text"}, {PriceTextRole, "priceText"}, {ChosenRole, "chosen"}};
}

} // namespace jiko::pos
