// The live set of who is at work, and of the days whose tips were shared out.
#pragma once

#include "base/streams.h"
#include "labour/tips.h"

#include <QObject>
#include <QSet>

namespace jiko::labour {

class TimeBook : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool apply(const Fact &fact);

    const Spell *find(const Id &spell) const { return m_spells.find(spell); }
    /// The open spell of a person, the earliest where there are two; nullptr for who is not at work.
    const Spell *current(const Id &person) const;
    /// That have begun, earliest first.
    std::vector<const Spell *> spells() const;
    const TipDay *tipDay(const Id &day) const { return m_tipDays.find(day); }
    /// Shared out, latest first.
    std::vector<const TipDay *> tipDays() const;
    /// Nobody needs it at hand: ended longer ago than lists and signatures look back.
    bool isOver(const Id &stream, UtcMicros now) const;

Q_SIGNALS:
    void changed(const jiko::base::Id &stream);

private:
    base::Streams<Spell, SpellFact, decodeSpellFact> m_spells;
    base::Streams<TipDay, TipFact, decodeTipFact> m_tipDays;
    QHash<Id, QSet<Id>> m_ofPerson;
};

} // namespace jiko::labour
