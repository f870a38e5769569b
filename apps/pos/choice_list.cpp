#include "pos/choice_list.h"

#include "pos/till.h"

namespace jiko::pos {

ChoiceList::ChoiceList(menu::ModifierGroup group, const menu::Menu &menu, Currency currency, QObject *parent)
    : QAbstractListModel(parent),
      m_group(std::move(group)),
      m_currency(currency)
{
    readPreModifiers(menu);
    for (const menu::Modifier &modifier : m_group.modifiers)
        if (modifier.isDefault)
            m_chosen.push_back({modifier.id, {}});
}

ChoiceList *ChoiceList::ofSizes(const menu::Item &item, const menu::Menu &menu, Currency currency, QObject *parent)
{
    menu::ModifierGroup question;
    for (const QString &language : {QStringLiteral("en"), languageNow()})
        question.names.byLanguage[language] = tr("Size");
    question.minChoices = 1;
    question.maxChoices = 1;
    for (const menu::SizePrice &each : item.sizes)
        if (const menu::Size *size = menu.size(each.size)) {
            menu::Modifier answer;
            answer.id = size->id;
            answer.names = size->names;
            answer.priceMinor = each.priceMinor;
            question.modifiers.push_back(std::move(answer));
        }
    auto *list = new ChoiceList(std::move(question), menu, currency, parent);
    list->m_asksForSize = true;
    return list;
}

void ChoiceList::readPreModifiers(const menu::Menu &menu)
{
    m_preModifiers.clear();
    for (const Id &id : m_group.preModifiers)
        if (const menu::PreModifier *known = menu.preModifier(id))
            m_preModifiers.push_back(*known);
    m_said = -1;
}

const menu::Pick *ChoiceList::pick(const Id &modifier) const
{
    const auto at = std::find_if(
        m_chosen.begin(), m_chosen.end(), [&](const menu::Pick &pick) { return pick.modifier == modifier; });
    return at == m_chosen.end() ? nullptr : &*at;
}

const menu::PreModifier *ChoiceList::preModifier(const Id &id) const
{
    const auto at = std::find_if(
        m_preModifiers.begin(), m_preModifiers.end(), [&](const menu::PreModifier &each) { return each.id == id; });
    return at == m_preModifiers.end() ? nullptr : &*at;
}

int ChoiceList::taken() const
{
    return static_cast<int>(std::count_if(m_chosen.begin(), m_chosen.end(), [this](const menu::Pick &pick) {
        const menu::PreModifier *before = preModifier(pick.preModifier);
        return !before || before->counts;
    }));
}

QStringList ChoiceList::preModifiers() const
{
    QStringList names;
    for (const menu::PreModifier &each : m_preModifiers)
        names.append(each.names.in(languageNow()));
    return names;
}

void ChoiceList::say(int preModifier)
{
    m_said = preModifier >= 0 && preModifier < static_cast<int>(m_preModifiers.size()) ? preModifier : -1;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ReasonRole});
    Q_EMIT takenChanged();
}

bool ChoiceList::leavesOut(const Id &id) const
{
    const menu::PreModifier *before = preModifier(id);
    return before && !before->counts;
}

QString ChoiceList::whyNot(const Id &modifier) const
{
    const bool isLeftOut = m_said >= 0 && !m_preModifiers[static_cast<std::size_t>(m_said)].counts;
    return isLeftOut || !m_whyGone ? QString() : m_whyGone(modifier);
}

void ChoiceList::goneBy(WhyGone whyGone)
{
    m_whyGone = std::move(whyGone);
    availabilityChanged();
}

void ChoiceList::availabilityChanged()
{
    std::erase_if(m_chosen, [this](const menu::Pick &chosen) {
        return !leavesOut(chosen.preModifier) && m_whyGone && !m_whyGone(chosen.modifier).isEmpty();
    });
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole, TextRole, ReasonRole});
    Q_EMIT takenChanged();
}

ChoiceList::Answer ChoiceList::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return Answer::Kept;
    const Id modifier = m_group.modifiers[static_cast<std::size_t>(row)].id;
    const menu::PreModifier *before = m_said < 0 ? nullptr : &m_preModifiers[static_cast<std::size_t>(m_said)];
    const menu::Pick *known = pick(modifier);
    if (!known && !whyNot(modifier).isEmpty())
        return Answer::Gone;
    if (known && known->preModifier == (before ? before->id : Id())) {
        if (isSingle() && isForced())
            return Answer::Changed;
        std::erase_if(m_chosen, [&](const menu::Pick &each) { return each.modifier == modifier; });
    } else {
        if (isSingle())
            m_chosen.clear();
        else if (!known && taken() >= most() && (!before || before->counts))
            return Answer::TooMany;
        std::erase_if(m_chosen, [&](const menu::Pick &each) { return each.modifier == modifier; });
        m_chosen.push_back({modifier, before ? before->id : Id()});
    }
    m_said = -1;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole, TextRole, ReasonRole});
    Q_EMIT takenChanged();
    return Answer::Changed;
}

void ChoiceList::update(menu::ModifierGroup group, const menu::Menu &menu)
{
    // Words that have changed leave the options in their places, under the finger too.
    const bool same = group.modifiers.size() == m_group.modifiers.size();
    if (!same)
        beginResetModel();
    m_group = std::move(group);
    readPreModifiers(menu);
    std::erase_if(m_chosen, [this](const menu::Pick &chosen) {
        return std::none_of(m_group.modifiers.begin(), m_group.modifiers.end(),
            [&](const menu::Modifier &modifier) { return modifier.id == chosen.modifier; });
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

int ChoiceList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_group.modifiers.size());
}

QVariant ChoiceList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const menu::Modifier &modifier = m_group.modifiers[static_cast<std::size_t>(index.row())];
    const menu::Pick *chosen = pick(modifier.id);
    switch (role) {
    case TextRole: {
        const menu::PreModifier *before = chosen ? preModifier(chosen->preModifier) : nullptr;
        return before ? QStringLiteral("%1 %2").arg(before->names.in(languageNow()), modifier.names.in(languageNow()))
                      : modifier.names.in(languageNow());
    }
    case PriceTextRole: {
        const QString price = base::amountText(Money(modifier.priceMinor, m_currency));
        return m_asksForSize ? price : modifier.priceMinor == 0 ? QString() : QLatin1Char('+') + price;
    }
    case ChosenRole:
        return chosen != nullptr;
    case ReasonRole:
        return chosen ? QString() : whyNot(modifier.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChoiceList::roleNames() const
{
    return {{TextRole, "text"}, {PriceTextRole, "priceText"}, {ChosenRole, "chosen"}, {ReasonRole, "reason"}};
}

} // namespace jiko::pos
