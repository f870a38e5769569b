#include "labour/time_book.h"

namespace jiko::labour {

using namespace std::chrono_literals;

namespace {
constexpr auto looksBack = 24h * 15; // last week, all of it, and this one
}

bool TimeBook::apply(const Fact &fact)
{
    if (m_spells.apply(fact)) {
        if (fact.type == ClockedIn::type)
            if (const Spell *spell = find(fact.stream))
                m_ofPerson[spell->person].insert(spell->id);
    } else if (!m_tipDays.apply(fact)) {
        return false;
    }
    Q_EMIT changed(fact.stream);
    return true;
}

const Spell *TimeBook::current(const Id &person) const
{
    const Spell *earliest = nullptr;
    const auto known = m_ofPerson.find(person);
    if (known == m_ofPerson.end())
        return nullptr;
    for (const Id &id : *known)
        if (const Spell *spell = find(id);
            spell->isOpen() && (!earliest || std::tie(spell->in, spell->id) < std::tie(earliest->in, earliest->id)))
            earliest = spell;
    return earliest;
}

std::vector<const Spell *> TimeBook::spells() const
{
    std::vector<const Spell *> found;
    m_spells.forEach([&](const Spell &spell) {
        if (spell.begun)
            found.push_back(&spell);
    });
    std::sort(found.begin(), found.end(),
        [](const Spell *a, const Spell *b) { return std::tie(a->in, a->id) < std::tie(b->in, b->id); });
    return found;
}

std::vector<const TipDay *> TimeBook::tipDays() const
{
    std::vector<const TipDay *> found;
    m_tipDays.forEach([&](const TipDay &day) {
        if (day.shared)
            found.push_back(&day);
    });
    std::sort(found.begin(), found.end(),
        [](const TipDay *a, const TipDay *b) { return a->shared->businessDate > b->shared->businessDate; });
    return found;
}

bool TimeBook::isOver(const Id &stream, UtcMicros now) const
{
    if (const Spell *spell = find(stream))
        return spell->begun && !spell->isOpen() && spell->out.value_or(spell->in) < now - looksBack;
    const TipDay *day = tipDay(stream);
    return !day || day->by.at() < now - looksBack;
}

} // namespace jiko::labour
