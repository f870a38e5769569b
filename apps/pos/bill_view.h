// Where a total comes from, row by row: what the menu asks, what was taken off and why, what was put on, the tax in it,
// what was paid. The same for one line.
#pragma once

#include "pos/till.h"

namespace jiko::pos {

class BillView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{name, detail, amount, kind}]; `kind`: "step", "off", "sum", "within".
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)

public:
    BillView(outlet::Live &live, Till &till, QObject *parent = nullptr);

    QVariantList rows() const;
    /// The same of a line: how its price came about and what is left of it.
    Q_INVOKABLE QVariantList rowsOf(const QString &line) const;

Q_SIGNALS:
    void changed();

private:
    QVariantMap taken(const orders::Check &check, bool byOffer, const Id &id, Money amount) const;
    QString stepName(const menu::PriceStep &step) const;

    outlet::Live &m_live;
    Till &m_till;
};

} // namespace jiko::pos
