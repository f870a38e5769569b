// What the cook's screen asks for: bump, recall, start, seen, all-day counts, sold out.
#pragma once

#include "kitchen/rail.h"
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
    /// [{id, name}]; the first entry, with an empty id, is every station.
    Q_PROPERTY(QVariantList stations READ stations NOTIFY stationsChanged)
    Q_PROPERTY(QString station READ station WRITE setStation NOTIFY stationsChanged)
    Q_PROPERTY(QString stationName READ stationName NOTIFY stationsChanged)
    /// [{item, name, queued, started, soldOut}], most first.
    Q_PROPERTY(QVariantList allDay READ allDay NOTIFY allDayChanged)
    /// Bumped tickets of the day, newest first: [{ticket, label, number, bumped}].
    Q_PROPERTY(QVariantList bumpedTickets READ bumpedTickets NOTIFY bumpedChanged)
    /// Dishes that are sold out: [{item, name, since}].
    Q_PROPERTY(QVariantList soldOut READ soldOut NOTIFY soldOutChanged)
    Q_PROPERTY(int warnMinutes READ warnMinutes CONSTANT)
    Q_PROPERTY(int lateMinutes READ lateMinutes CONSTANT)

public:
    explicit KitchenScreen(outlet::Live &live, QObject *parent = nullptr);

    /// Does what the ticket's bar says: seen when something changed, else done.
    Q_INVOKABLE void bump(const QString &ticket);
    Q_INVOKABLE void bumpPlace(int place);
    Q_INVOKABLE void recall(const QString &ticket);
    Q_INVOKABLE void recallLast();
    Q_INVOKABLE void startLine(const QString &ticket, const QString &line);
    Q_INVOKABLE void eightySix(const QString &item);
    Q_INVOKABLE void backOn(const QString &item);
    /// Dishes that can be marked sold out, by typed name: [{item, name}].
    Q_INVOKABLE QVariantList findDishes(const QString &typed);

    Rail *rail() { return &m_rail; }
    QVariantList stations() const;
    QString station() const;
    void setStation(const QString &station);
    QString stationName() const;
    QVariantList allDay() const;
    QVariantList bumpedTickets() const;
    QVariantList soldOut() const;
    int warnMinutes() const { return 8; }
    int lateMinutes() const { return 12; }

Q_SIGNALS:
    void stationsChanged();
    void allDayChanged();
    void bumpedChanged();
    void soldOutChanged();
    /// A ticket was bumped here and can be brought back for eight seconds.
    void bumpedHere(const QString &ticket, const QString &label);
    /// Something could not be done, in words.
    void refused(const QString &words);

private:
    void sayWhatIsHere();
    void record(const std::vector<Draft> &drafts);
    void refuse(kitchen::TicketRefusal why);

    outlet::Live &m_live;
    outlet::DishSearch m_search;
    Rail m_rail;
    Id m_station;
};

} // namespace jiko::kitchen_app
