#include "pos/choices_sheet.h"

#include "outlet/allergen_words.h"
#include "pos/words.h"

namespace jiko::pos {

namespace {
constexpr int mostOfOne = 999;
}

ChoicesSheet::ChoicesSheet(outlet::Live &live, Till &till, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_till(till)
{
    connect(&till, &Till::choicesWanted, this, &ChoicesSheet::ask);
    connect(&till, &Till::left, this, &ChoicesSheet::cancel);
    connect(&till, &Till::opened, this, &ChoicesSheet::cancel);
    connect(&live, &outlet::Live::menuChanged, this, &ChoicesSheet::menuChanged);
    connect(&live.tickets, &kitchen::Tickets::availabilityChanged, this, [this] {
        for (ChoiceList *group : m_groups)
            group->availabilityChanged();
        regroup();
        Q_EMIT changed();
    });
}

void ChoicesSheet::show(const Id &item, std::vector<ChoiceList *> groups)
{
    m_item = item;
    std::swap(m_groups, groups);
    Q_EMIT openChanged();
    Q_EMIT groupsChanged();
    // What showed the old questions goes first; the page may still be in the middle of a signal of theirs.
    for (ChoiceList *gone : groups)
        gone->deleteLater();
    Q_EMIT changed();
}

std::vector<ChoiceList *> ChoicesSheet::groupsFor(const menu::Item &dish) const
{
    auto *self = const_cast<ChoicesSheet *>(this);
    const Currency currency = m_live.house().currency;
    std::vector<ChoiceList *> groups;
    const auto known = [this](const Id &group, bool size) {
        const auto at = std::find_if(m_groups.begin(), m_groups.end(),
            [&](const ChoiceList *each) { return each->asksForSize() == size && each->id() == group; });
        return at == m_groups.end() ? nullptr : *at;
    };
    if (!dish.sizes.empty()) {
        ChoiceList *size = known({}, true);
        groups.push_back(size ? size : ChoiceList::ofSizes(dish, m_live.menu(), currency, self));
    }
    std::vector<menu::Pick> picks = asked().picks;
    if (m_groups.empty())
        for (const Id &each : menu::defaultChoices(m_live.menu(), dish))
            picks.push_back({each, {}});
    for (const menu::ModifierGroup *group : menu::askedGroups(m_live.menu(), dish, picks)) {
        ChoiceList *list = known(group->id, false);
        if (!list) {
            list = new ChoiceList(*group, m_live.menu(), currency, self);
            list->goneBy([this](const Id &modifier) {
                const Id missing = m_live.missingForChoice(modifier);
                return missing.isNull() ? QString() : m_till.whyGone(m_till.nameOfSold(modifier), missing);
            });
        }
        groups.push_back(list);
    }
    // What the dish itself asks: forced questions first. What a choice opens stays behind it.
    const auto own = [&](const ChoiceList *list) {
        return std::find(dish.groups.begin(), dish.groups.end(), list->id()) != dish.groups.end();
    };
    if (std::all_of(
            groups.begin(), groups.end(), [&](const ChoiceList *list) { return list->asksForSize() || own(list); }))
        std::stable_sort(groups.begin(), groups.end(), [](const ChoiceList *a, const ChoiceList *b) {
            return a->asksForSize() != b->asksForSize() ? a->asksForSize() : a->isForced() > b->isForced();
        });
    return groups;
}

void ChoicesSheet::regroup()
{
    if (!item())
        return;
    std::vector<ChoiceList *> groups = groupsFor(*item());
    if (groups == m_groups)
        return;
    std::swap(m_groups, groups);
    Q_EMIT groupsChanged();
    for (ChoiceList *gone : groups)
        if (std::find(m_groups.begin(), m_groups.end(), gone) == m_groups.end())
            gone->deleteLater();
}

void ChoicesSheet::ask(const QString &id)
{
    const menu::Item *dish = m_live.menu().item(Id::fromString(id));
    if (!dish)
        return cancel();
    // Nothing of another dish is asked on.
    show({}, {});
    m_item = dish->id;
    std::vector<ChoiceList *> groups = groupsFor(*dish);
    m_count = m_till.typedCount() > 0 ? m_till.typedCount() : 1;
    m_note.clear();
    m_allergies.clear();
    show(dish->id, std::move(groups));
}

void ChoicesSheet::cancel()
{
    if (isOpen())
        show({}, {});
}

void ChoicesSheet::menuChanged()
{
    for (ChoiceList *group : m_groups)
        if (const menu::ModifierGroup *now = m_live.menu().group(group->id()))
            group->update(*now, m_live.menu());
    Q_EMIT changed();
}

void ChoicesSheet::toggle(int group, int choice)
{
    if (group < 0 || group >= static_cast<int>(m_groups.size()))
        return;
    ChoiceList *list = m_groups[static_cast<std::size_t>(group)];
    switch (list->toggle(choice)) {
    case ChoiceList::Answer::Kept:
    case ChoiceList::Answer::Gone:
        return;
    case ChoiceList::Answer::TooMany:
        return m_till.say(wordsFor(menu::ChoiceRefusal::TooMany));
    case ChoiceList::Answer::Changed:
        break;
    }
    regroup();
    Q_EMIT changed();
    // One forced single choice was all that was asked.
    if (m_groups.size() == 1 && list->isSingle() && list->isForced())
        add();
}

menu::ChoiceAsk ChoicesSheet::asked() const
{
    menu::ChoiceAsk ask{m_item, {}, {}};
    for (const ChoiceList *group : m_groups)
        if (group->asksForSize())
            ask.size = group->chosen().empty() ? Id() : group->chosen().front().modifier;
        else
            ask.picks.insert(ask.picks.end(), group->chosen().begin(), group->chosen().end());
    return ask;
}

void ChoicesSheet::add()
{
    if (isOpen() && m_till.addDish(asked(), m_count, m_note, m_allergies))
        cancel();
}

QString ChoicesSheet::dish() const
{
    return item() ? item()->names.in(languageNow()) : QString();
}

QVariantList ChoicesSheet::groups() const
{
    QVariantList list;
    for (ChoiceList *group : m_groups)
        list.append(QVariant::fromValue(group));
    return list;
}

void ChoicesSheet::setCount(int count)
{
    m_count = std::clamp(count, 1, mostOfOne);
    Q_EMIT changed();
}

void ChoicesSheet::setNote(const QString &note)
{
    m_note = note;
    Q_EMIT changed();
}

void ChoicesSheet::changeAllergy(const QString &allergy)
{
    const QString said = allergy.trimmed();
    if (!said.isEmpty() && std::erase(m_allergies, said) == 0) {
        m_allergies.push_back(said);
        if (contains().contains(said))
            m_till.say(tr("%1 is in %2. Tell the guest, and ask the kitchen.").arg(outlet::allergenName(said), dish()));
    }
    Q_EMIT changed();
}

QStringList ChoicesSheet::contains() const
{
    if (!item())
        return {};
    const auto chosen = menu::choose(m_live.menu(), asked(), m_live.house().currency);
    const auto inside = chosen ? menu::allergensOf(*chosen) : menu::possibleAllergens(m_live.menu(), *item());
    return {inside.begin(), inside.end()};
}

QString ChoicesSheet::amountText() const
{
    if (!item())
        return {};
    // While something is missing it shows what the dish costs at least.
    const Money price = m_till.priceNow(asked()).value_or(Money(item()->priceMinor, m_live.house().currency));
    return base::amountText(price * m_count);
}

QString ChoicesSheet::reason() const
{
    if (!isOpen())
        return {};
    if (const Id missing = m_live.missingFor(m_item); !missing.isNull())
        return m_till.whyGone(dish(), missing);
    const auto allowed = menu::choose(m_live.menu(), asked(), m_live.house().currency);
    return allowed ? QString() : wordsFor(allowed.why());
}

} // namespace jiko::pos
