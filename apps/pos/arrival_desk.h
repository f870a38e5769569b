// Money that guests paid to the house's number by themselves, and the bill in hand: which of it fits, and a tap that
// puts it there.
#pragma once

#include "pos/tender_desk.h"

#include <QTimer>

namespace jiko::pos {

class ArrivalDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{arrival, amount, payer, phone, time, reference, receipt, sure, rest}] on no bill yet, what fits best first, a
    /// few; `rest` is what is more than due, empty where nothing is.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /// Somebody looks at the rows; until then a tap on a dish does not pay for them.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY changed)

public:
    ArrivalDesk(
        outlet::Live &live, Till &till, const Cashier &cashier, TenderDesk &tenderDesk, QObject *parent = nullptr);

    QVariantList rows() const { return m_rows; }
    bool isWatched() const { return m_watched; }
    void setWatched(bool watched);
    /// Puts it on the bill in hand, what is more than due as a tip where that was said. False when it was refused,
    /// which was said.
    Q_INVOKABLE bool take(const QString &arrival, bool restIsTip);

Q_SIGNALS:
    void changed();

private:
    void look();

    outlet::Live &m_live;
    Till &m_till;
    const Cashier &m_cashier;
    TenderDesk &m_tenderDesk;
    QTimer m_soon; ///< many facts, one look
    bool m_watched = false;
    QVariantList m_rows;
};

} // namespace jiko::pos
