// The rail of tickets of one station. A ticket keeps its place: a bumped one leaves a gap, which closes only in a quiet
// moment, so that nothing moves under a finger.
#pragma once

#include "outlet/live.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace jiko::kitchen_app {

class Rail : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int openCount READ openCount NOTIFY countsChanged)
    /// UTC ms of the oldest open ticket; 0 when there is none.
    Q_PROPERTY(qint64 oldest READ oldest NOTIFY countsChanged)

public:
    enum Role {
        TicketRole = Qt::UserRole + 1, ///< id; empty for a gap
        LabelRole, ///< table, or the guest's name
        MovedFromRole, ///< what it was called before its guests changed tables; empty when they did not
        NumberRole,
        ServerRole,
        CoversRole,
        CourseRole, ///< names of the courses on it
        SentRole, ///< UTC ms
        RecalledRole,
        ChangedRole, ///< something was taken off or moved and nobody has said "seen"
        AllergyRole, ///< of all who eat from it; empty when none is known
        ComingRole, ///< "Mains: 4", a course each: what its check holds for this station
        LinesRole, ///< [{line, quantity, name, modifiers (a row each), state}] as a ticket card shows them
    };

    explicit Rail(outlet::Live &live, QObject *parent = nullptr);

    /// Nil: tickets of every station.
    void setStation(const Id &station);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int openCount() const;
    qint64 oldest() const;
    /// The ticket in a place, counted from one over what is shown; nil for a gap or past the end.
    Id ticketAt(int place) const;
    /// A finger or key was used: gaps stay a while longer.
    void touched();

Q_SIGNALS:
    void countsChanged();
    void ticketCame(const QString &ticket);

private:
    void ticketChanged(const Id &id);
    QStringList comingWith(const kitchen::Ticket &ticket) const;
    void closeGaps();
    outlet::Live &m_live;
    Id m_station;
    std::vector<Id> m_places; ///< nil is a gap
    QTimer m_quiet;
};

} // namespace jiko::kitchen_app
