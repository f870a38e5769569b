// What guests who take their food along read on a screen: whose is being made, and whose is ready. Numbers only: no
// name stands on a wall.
#pragma once

#include "outlet/live.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>

namespace jiko::kitchen_app {

class PickupBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Numbers, oldest first.
    Q_PROPERTY(QStringList preparing READ preparing NOTIFY changed)
    Q_PROPERTY(QStringList ready READ ready NOTIFY changed)
    Q_PROPERTY(QString houseName READ houseName NOTIFY houseChanged)

public:
    explicit PickupBoard(outlet::Live &live, QObject *parent = nullptr);

    QStringList preparing() const { return numbers(false); }
    QStringList ready() const { return numbers(true); }
    QString houseName() const;

Q_SIGNALS:
    void changed();
    void houseChanged();

private:
    struct Order {
        QString number;
        Stamp since;
        bool isReady = true;
    };
    QStringList numbers(bool ready) const;
    void readAnew();
    /// Looks at one order; true when what guests read is another thing now.
    bool look(const Id &check);
    outlet::Live &m_live;
    std::map<Id, Order> m_orders; ///< by check: what nobody has carried out yet
};

} // namespace jiko::kitchen_app
