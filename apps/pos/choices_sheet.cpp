#include "pos/choices_sheet.h"

#include "pos/words.h"

#include <QLocale>

namespace jiko::pos {

ChoicesSheet::ChoicesSheet(outlet::Live &live, Till &till, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_till(till)
{
    connect(&till, &Till::choicesWanted, this, &ChoicesSheet::ask);
    connect(&till, &Till::left, this, &ChoicesSheet::cancel);
    connect(&live, &outlet::Live::menuChanged, this, &ChoicesSheet::changed);
}

void ChoicesSheet::ask(const QString &id)
{
    m_item = Id::fromString(id);
    m_chosen = item() ? menu::defaultChoices(m_live.menu(), *item()) : std::vector<Id>();
    m_count = 1;
    m_note.clear();
    Q_EMIT changed();
}

void ChoicesSheet::cancel()
{
    m_item = {};
    Q_EMIT changed();
}

const menu::ModifierGroup *ChoicesSheet::group(int place) const
{
    if (!item() || place < 0 || place >= static_cast<int>(item()->groups.size()))
        return nullptr;
    return m_live.menu().group(item()->groups[static_cast<std::size_t>(place)]);
}

bool ChoicesSheet::isChosen(const Id &modifier) const
{
    return std::find(m_chosen.begin(), m_chosen.end(), modifier) != m_chosen.end();
}

int ChoicesSheet::chosenIn(const menu::ModifierGroup &group) const
{
    return static_cast<int>(std::count_if(
        group.modifiers.begin(), group.modifiers.end(), [this](const menu::Modifier &m) { return isChosen(m.id); }));
}

void ChoicesSheet::toggle(int place, int choice)
{
    const menu::ModifierGroup *chosenGroup = group(place);
    if (!chosenGroup || choice < 0 || choice >= static_cast<int>(chosenGroup->modifiers.size()))
        return;
    const Id modifier = chosenGroup->modifiers[static_cast<std::size_t>(choice)].id;
    const bool single = chosenGroup->maxChoices == 1;
    if (isChosen(modifier)) {
        if (!(single && chosenGroup->isForced()))
            std::erase(m_chosen, modifier);
    } else {
        if (single)
            for (const menu::Modifier &other : chosenGroup->modifiers)
                std::erase(m_chosen, other.id);
        else if (chosenIn(*chosenGroup) >= chosenGroup->maxChoices)
            return m_till.say(wordsFor(menu::ChoiceRefusal::TooMany));
        m_chosen.push_back(modifier);
    }
    Q_EMIT changed();
    // One forced single choice was all that was asked.
    if (single && chosenGroup->isForced() && item()->groups.size() == 1 && m_count == 1 && m_note.isEmpty())
        add();
}

void ChoicesSheet::add()
{
    if (!item() || !reason().isEmpty())
        return;
    const Id dish = m_item;
    if (m_till.addDish(dish, m_chosen, m_count, m_note))
        cancel();
}

QString ChoicesSheet::dish() const
{
    return item() ? item()->names.in(QLocale().name().left(2)) : QString();
}

QVariantList ChoicesSheet::groups() const
{
    QVariantList list;
    if (!item())
        return list;
    const QString language = QLocale().name().left(2);
    for (std::size_t place = 0; place < item()->groups.size(); ++place) {
        const menu::ModifierGroup *each = group(static_cast<int>(place));
        if (!each)
            continue;
        QVariantList choices;
        for (const menu::Modifier &modifier : each->modifiers)
            choices.append(QVariantMap{{QStringLiteral("text"), modifier.names.in(language)},
                {QStringLiteral("detail"),
                    modifier.priceMinor == 0
                        ? QString()
                        : QStringLiteral("+") + base::amountText(Money(modifier.priceMinor, m_live.house().currency))},
                {QStringLiteral("chosen"), isChosen(modifier.id)}});
        list.append(QVariantMap{{QStringLiteral("place"), static_cast<int>(place)},
            {QStringLiteral("name"), each->names.in(language)}, {QStringLiteral("least"), each->minChoices},
            {QStringLiteral("most"), each->maxChoices}, {QStringLiteral("taken"), chosenIn(*each)},
            {QStringLiteral("choices"), choices}});
    }
    // Forced groups are asked first.
    std::stable_sort(list.begin(), list.end(), [](const QVariant &a, const QVariant &b) {
        return (a.toMap()[QStringLiteral("least")].toInt() > 0) > (b.toMap()[QStringLiteral("least")].toInt() > 0);
    });
    return list;
}

void ChoicesSheet::setCount(int count)
{
    m_count = std::clamp(count, 1, 99);
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
    for (const Id &modifier : m_chosen)
        if (const menu::Modifier *known = m_live.menu().modifier(modifier))
            price += Money(known->priceMinor, m_live.house().currency);
    return base::amountText(price * m_count);
}

QString ChoicesSheet::reason() const
{
    if (!item())
        return {};
    const auto chosen = menu::choose(m_live.menu(), m_item, m_chosen, m_live.house().currency);
    return chosen ? QString() : wordsFor(chosen.why());
}

} // namespace jiko::pos
