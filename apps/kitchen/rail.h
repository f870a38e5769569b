// The rail of tickets of a screen's stations. A ticket keeps its place: a bumped one leaves a gap, which closes only in
// a quiet moment, so that nothing moves under a finger. What a table orders more while its ticket is open goes on that
// ticket, marked as added.
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
    /// Tickets that are put aside: [{ticket, label, dishes}].
    Q_PROPERTY(QVariantList parked READ parked NOTIFY countsChanged)

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
        ChangedRole, ///< something is to be acknowledged: a change, an addition, what somebody may not eat
        AllergyRole, ///< of all who eat from it; empty when none is known
        ComingRole, ///< "Mains: 4", a course each: what its check holds for this station
        LinesRole, ///< [{ticket, line, quantity, name, modifiers (a row each), state, above}] as a ticket card shows
                   ///< them
        TypeRole, ///< "Takeaway"; empty for who eats here
        PriorityRole, ///< why it goes first
        TargetRole, ///< seconds it may take
        ReadyRole, ///< every line is ready
        StationRole, ///< its station's name, where the screen shows several
    };

    explicit Rail(outlet::Live &live, QObject *parent = nullptr);

    /// None: tickets of every station.
    void setStations(const std::vector<Id> &stations);
    const std::vector<Id> &stations() const { return m_stations; }
    bool isShown(const kitchen::Ticket &ticket) const;
    /// Open ones of this screen's stations, oldest first.
    std::vector<const kitchen::Ticket *> open() const;
    /// A ticket and what was added to it since.
    std::vector<const kitchen::Ticket *> cardOf(const Id &ticket) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int openCount() const;
    qint64 oldest() const;
    QVariantList parked() const;
    /// The ticket in a place, counted from one over what is shown; nil for a gap or past the end.
    Id ticketAt(int place) const;
    /// A finger or key was used: gaps stay a while longer.
    void touched();

Q_SIGNALS:
    void countsChanged();
    void ticketCame(const QString &ticket);
    /// Whoever sent it sees no sign that a cook has it.
    void ticketAskedFor(const QString &label);

private:
    void readAnew();
    void ticketChanged(const Id &ticket);
    /// The place of the card that a ticket belongs to, or would go on.
    std::vector<Id>::iterator placeOf(const kitchen::Ticket &ticket);
    bool isAdded(const kitchen::Ticket &ticket, const Id &lead) const;
    QVariantList linesOf(const std::vector<const kitchen::Ticket *> &card) const;
    QVariantMap lineOf(const kitchen::Ticket &ticket, const kitchen::CookLine &line, const QString &above) const;
    QStringList comingWith(const kitchen::Ticket &ticket) const;
    void closeGaps();
    outlet::Live &m_live;
    std::vector<Id> m_stations;
    std::vector<Id> m_places; ///< nil is a gap
    QHash<Id, Stamp> m_asked; ///< the last asking for a ticket that was told here
    QTimer m_quiet;
};

} // namespace jiko::kitchen_app
