// The pass: what all stations cook of one order, how far each seat is, and who carries it out.
#pragma once

#include "kitchen/pass.h"
#include "outlet/live.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace jiko::kitchen_app {

class Expo : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ rowTotal NOTIFY countChanged)

public:
    enum Role {
        CheckRole = Qt::UserRole + 1,
        LabelRole,
        NumberRole,
        ServerRole,
        SentRole, ///< UTC ms of its oldest ticket
        TargetRole, ///< seconds
        SeatsRole, ///< [{seat, ready, all}], those that wait for something
        LinesRole, ///< [{line, quantity, name, seat, station, state, modifiers, allergy}] by seat
        WaitingRole, ///< "Grill 2, Cold 1"; empty when everything is ready
        ReadyRole, ///< all of it
        AnyReadyRole,
        PriorityRole,
    };

    explicit Expo(outlet::Live &live, QObject *parent = nullptr);

    /// Everything that is left of an order goes out; `anyway`: also what is not ready.
    Q_INVOKABLE void run(const QString &check, bool anyway);
    /// What is ready for a seat goes out.
    Q_INVOKABLE void runSeat(const QString &check, int seat);
    /// The order in a place, counted from one; empty past the end.
    Q_INVOKABLE QString checkAt(int place) const;
    Q_INVOKABLE bool isReadyAt(int place) const;
    /// Its seats that wait for something; none where all of it is one seat's.
    Q_INVOKABLE QVariantList seatsAt(int place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void refused(const QString &words);

private:
    /// What a card shows, worked out once for all its roles.
    struct Order {
        Id check;
        mutable QHash<int, QVariant> shown; ///< empty until it is asked for after a change
    };
    int rowTotal() const { return rowCount(); }
    std::vector<kitchen::PassPlate> platesOf(const Id &check) const;
    bool isAtPass(const Id &check) const;
    bool isListed(const Id &check) const;
    void readAnew();
    void checkChanged(const Id &check);
    QHash<int, QVariant> shownOf(const Id &check) const;
    void carry(const QString &check, bool anyway, const std::function<bool(const kitchen::PassPlate &)> &wanted);

    outlet::Live &m_live;
    std::vector<Order> m_orders;
};

} // namespace jiko::kitchen_app
