// The tables with their live state, as POS and host show them: those of every room, so that who goes from one to the
// next waits for nothing to be made, and which of them stand in the room that is looked at.
#pragma once

#include "outlet/live.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace jiko::outlet {

class FloorModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{id, name}] in the office's order.
    Q_PROPERTY(QVariantList rooms READ rooms NOTIFY roomsChanged)
    Q_PROPERTY(int room READ room WRITE setRoom NOTIFY roomChanged)
    Q_PROPERTY(int coversSeated READ coversSeated NOTIFY countsChanged)
    Q_PROPERTY(int seats READ seats NOTIFY countsChanged)
    Q_PROPERTY(int freeTables READ freeTables NOTIFY countsChanged)
    Q_PROPERTY(int wantClearing READ wantClearing NOTIFY countsChanged)
    /// [{status, count}] of all rooms, in the order a table goes through them.
    Q_PROPERTY(QVariantList legend READ legend NOTIFY countsChanged)

public:
    /// The order is the design system's: Theme's table colours are asked by it.
    enum Status { Free, Seated, InKitchen, FoodReady, BillPrinted, CleanUp };
    Q_ENUM(Status)
    enum Role {
        TableRole = Qt::UserRole + 1, ///< the table's id
        LabelRole,
        SeatsRole,
        ShapeRole,
        XRole, ///< in the room's own units, 1000 by 600
        YRole,
        WidthRole,
        HeightRole,
        AngleRole,
        StatusRole,
        StatusWordRole, ///< "free", "seated", "inKitchen", "foodReady", "billPrinted", "cleanUp": the design system's
                        ///< words
        CoversRole,
        SinceRole, ///< UTC ms since when the table has its guests or wants clearing; 0 when free
        NameRole, ///< party's name; empty for a walk-in
        ServerRole, ///< who serves the check, else whose section it is in
        DueRole, ///< "1,850" of the open checks; empty when there is none
        MineRole, ///< the signed-in person serves it, or it is in their section and nobody else does
        ShownRole, ///< it stands in the room that is looked at
        TroubleRole, ///< a station has not taken what was sent to it
    };

    explicit FloorModel(Live &live, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QVariantList rooms() const;
    int room() const { return m_room; }
    void setRoom(int room);
    /// Whose checks are `mine`.
    Q_INVOKABLE void setPerson(const QString &person);
    int coversSeated() const;
    int seats() const;
    int freeTables() const { return tablesIn(floor::TableStatus::Free); }
    int wantClearing() const { return tablesIn(floor::TableStatus::CleanUp); }
    QVariantList legend() const;

    /// The table that people call "12"; empty when there is none.
    Q_INVOKABLE QString tableLabelled(const QString &label) const;
    /// As StatusWordRole has it; "free" for a table that is not in the plan.
    Q_INVOKABLE QString statusWordOf(const QString &table) const;

Q_SIGNALS:
    void roomsChanged();
    void roomChanged();
    void countsChanged();

private:
    struct Place {
        int room = 0;
        std::size_t table = 0; ///< of that room
    };
    void readPlan();
    const floor::Table &tableAt(const Place &place) const;
    QString nameOf(const Id &person) const;
    void tableChanged(const Id &table);
    int tablesIn(floor::TableStatus status) const;
    Live &m_live;
    QTimer m_countSoon;
    QTimer m_troubles; ///< nothing is heard of what does not arrive
    std::vector<Place> m_places;
    QHash<Id, int> m_rows; ///< by table
    int m_room = 0;
    Id m_person;
};

} // namespace jiko::outlet
