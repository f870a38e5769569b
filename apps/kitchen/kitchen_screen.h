// What the cook's screen asks for: bump, recall, start, ready, seen, put aside, first, waste, all-day counts, sold out.
#pragma once

#include "kitchen/rail.h"
#include "kitchen/station_prefs.h"
#include "outlet/cues.h"
#include "outlet/dish_search.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace jiko::kitchen_app {

class KitchenScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(jiko::kitchen_app::Rail *rail READ rail CONSTANT)
    /// [{id, name, on, isExpo}]; the first entry, with an empty id, is every station.
    Q_PROPERTY(QVariantList stations READ stations NOTIFY stationsChanged)
    /// The one that is shown; empty when there are several, or all.
    Q_PROPERTY(QString station READ station WRITE setStation NOTIFY stationsChanged)
    Q_PROPERTY(QString stationName READ stationName NOTIFY stationsChanged)
    /// This screen stands at the pass.
    Q_PROPERTY(bool isExpo READ isExpo NOTIFY stationsChanged)
    /// [{item, name, count, started, coming, left, soldOut}], most first.
    Q_PROPERTY(QVariantList allDay READ allDay NOTIFY allDayChanged)
    /// The same of what dishes are wanted with: [{name, count, started}].
    Q_PROPERTY(QVariantList allDayModifiers READ allDayModifiers NOTIFY allDayChanged)
    /// The same of what goes into them, in words: [{name, amount, started, coming}]; a part that is nothing is empty.
    Q_PROPERTY(QVariantList allDayIngredients READ allDayIngredients NOTIFY allDayChanged)
    /// Some dish on the menu says what goes into it.
    Q_PROPERTY(bool hasIngredients READ hasIngredients NOTIFY allDayChanged)
    /// Bumped tickets of the day, newest first: [{ticket, label, number, dishes, time}].
    Q_PROPERTY(QVariantList bumpedTickets READ bumpedTickets NOTIFY bumpedChanged)
    /// Dishes that are sold out or counted: [{item, name, time, reason, until, left}]; `left` is -1 where nobody
    /// counts.
    Q_PROPERTY(QVariantList soldOut READ soldOut NOTIFY soldOutChanged)

public:
    KitchenScreen(outlet::Live &live, StationPrefs &prefs, outlet::Speaker &speaker, QObject *parent = nullptr);

    /// Does what the ticket's bar says: seen when something is to be acknowledged, else done.
    Q_INVOKABLE void bump(const QString &ticket);
    Q_INVOKABLE void bumpPlace(int place);
    Q_INVOKABLE void recall(const QString &ticket);
    Q_INVOKABLE void recallLast();
    /// Started, then ready, then not ready after all.
    Q_INVOKABLE void tapLine(const QString &ticket, const QString &line);
    /// All that the seat of a line has on the ticket.
    Q_INVOKABLE void seatReady(const QString &ticket, const QString &line);
    /// The first touch of a ticket.
    Q_INVOKABLE void look(const QString &ticket);
    Q_INVOKABLE void park(const QString &ticket);
    Q_INVOKABLE void unpark(const QString &ticket);
    /// Before others, and why; an empty reason: no longer.
    Q_INVOKABLE void prioritise(const QString &ticket, const QString &reason);
    /// One plate of a line was thrown away; `again`: it is cooked once more.
    Q_INVOKABLE void waste(const QString &ticket, const QString &line, const QString &reason, bool again);
    Q_INVOKABLE void reroute(const QString &ticket, const QString &station);
    /// `minutes`: until it is expected back; 0 where nobody knows.
    Q_INVOKABLE void eightySix(const QString &item, const QString &reason = {}, int minutes = 0);
    Q_INVOKABLE void backOn(const QString &item);
    Q_INVOKABLE void count(const QString &item, int portions);
    /// Dishes that can be marked sold out, by typed name: [{item, name, soldOut}].
    Q_INVOKABLE QVariantList findDishes(const QString &typed);
    /// The same without a word: what is on the rail, most first, then what else these stations cook.
    Q_INVOKABLE QVariantList dishesHere() const;
    /// Shown or not beside the others; an empty id: all of them.
    Q_INVOKABLE void toggleStation(const QString &station);
    Q_INVOKABLE QString checkOf(const QString &ticket) const;

    Rail *rail() { return &m_rail; }
    QVariantList stations() const;
    QString station() const;
    void setStation(const QString &station);
    QString stationName() const;
    bool isExpo() const;
    QVariantList allDay() const;
    QVariantList allDayModifiers() const;
    QVariantList allDayIngredients() const;
    bool hasIngredients() const;
    QVariantList bumpedTickets() const;
    QVariantList soldOut() const;

Q_SIGNALS:
    void stationsChanged();
    void allDayChanged();
    void bumpedChanged();
    void soldOutChanged();
    /// A ticket was bumped here and can be brought back for eight seconds.
    void bumpedHere(const QString &ticket, const QString &label);
    void wastedHere(const QString &words);
    /// The floor asks for a ticket, in words.
    void askedFor(const QString &words);
    /// Something could not be done, in words.
    void refused(const QString &words);

private:
    struct Told {
        int times = 0;
        UtcMicros last;
    };
    void showStations(const std::vector<Id> &stations);
    void sayWhatIsHere();
    void sound();
    std::vector<const orders::Check *> checksThatHold() const;
    void record(const std::vector<Draft> &drafts);
    void refuse(kitchen::TicketRefusal why);
    template <class Made> bool act(const kitchen::Ticket &ticket, const Made &made);
    const kitchen::Ticket *ticket(const QString &id) const { return m_live.tickets.find(Id::fromString(id)); }

    outlet::Live &m_live;
    StationPrefs &m_prefs;
    outlet::Speaker &m_speaker;
    outlet::DishSearch m_search;
    Rail m_rail;
    QTimer m_ears; ///< what is late, and what nobody has acknowledged, is said again
    QHash<Id, Told> m_toldLate;
    QHash<Id, Told> m_toldChange;
};

} // namespace jiko::kitchen_app
