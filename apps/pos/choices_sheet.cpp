#include "pos/choices_sheet.h"

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
}

void ChoicesSheet::show(const Id &item, std::vector<ChoiceList *> groups)
{
    m_item = item;
    std::swap(m_groups, groups);
    Q_EMIT openChanged();
    // What showed the old questions goes first; the page may still be in the middle of a signal of theirs.
    for (ChoiceList *gone : groups)
        gone->deleteLater();
    Q_EMIT changed();
}

void ChoicesSheet::ask(const QString &id)
{
    const menu::Item *dish = m_live.menu().item(Id::fromString(id));
    if (!dish)
        return cancel();
    std::vector<ChoiceList *> groups;
    for (const Id &each : dish->groups)
        if (const menu::ModifierGroup *group = m_live.menu().group(each))
            groups.push_back(new ChoiceList(*group, m_live.house().currency, this));
    std::stable_sort(groups.begin(), groups.end(),
        [](const ChoiceList *a, const ChoiceList *b) { return a->isForced() > b->isForced(); });
    m_count = m_till.typedCount() > 0 ? m_till.typedCount() : 1;
    m_note.clear();
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
            group->update(*now);
    Q_EMIT changed();
}

void ChoicesSheet::toggle(int group, int choice)
{
    if (group < 0 || group >= static_cast<int>(m_groups.size()))
        return;
    ChoiceList *list = m_groups[static_cast<std::size_t>(group)];
    switch (list->toggle(choice)) {
    case ChoiceList::Answer::Kept:
        return;
    case ChoiceList::Answer::TooMany:
        return m_till.say(wordsFor(menu::ChoiceRefusal::TooMany));
    case ChoiceList::Answer::Changed:
        break;
    }
    Q_EMIT changed();
    // One forced single choice was all that was asked.
    if (m_groups.size() == 1 && list->isSingle() && list->isForced())
        add();
}

std::vector<Id> ChoicesSheet::chosen() const
{
    std::vector<Id> all;
    for (const ChoiceList *group : m_groups)
        all.insert(all.end(), group->chosen().begin(), group->chosen().end());
    return all;
}

void ChoicesSheet::add()
{
    if (isOpen() && m_till.addDish(m_item, chosen(), m_count, m_note))
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

QString ChoicesSheet::amountText() const
{
    if (!item())
        return {};
    Money price(item()->priceMinor, m_live.house().currency);
    for (const ChoiceList *group : m_groups)
        price += group->price();
    return base::amountText(price * m_count);
}

QString ChoicesSheet::reason() const
{
    if (!isOpen())
        return {};
    const auto allowed = menu::choose(m_live.menu(), m_item, chosen(), m_live.house().currency);
    return allowed ? QString() : wordsFor(allowed.why());
}

} // namespace jiko::pos
