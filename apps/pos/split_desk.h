// One bill, several who pay: who has which dish, and what each owes. Every change is recorded at once; until somebody
// has paid it can be changed or taken back.
#pragma once

#include "orders/split.h"
#include "pos/till.h"

namespace jiko::pos {

class SplitDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool isSplit READ isSplit NOTIFY changed)
    /// [{share, name, due, owes, paid, receipt, takesDishes, fixed, lines: [{line, name, count, amount, part}]}]; what
    /// nobody has comes first, its name empty. `part` is "1/3" of a dish that is cut, else empty.
    Q_PROPERTY(QVariantList shares READ shares NOTIFY changed)
    /// Why it cannot be split by seat; empty when it can.
    Q_PROPERTY(QString seatsReason READ seatsReason NOTIFY changed)
    /// Why it cannot be changed any more: somebody has paid.
    Q_PROPERTY(QString fixedReason READ fixedReason NOTIFY changed)

public:
    SplitDesk(outlet::Live &live, Till &till, QObject *parent = nullptr);

    Q_INVOKABLE void bySeats();
    Q_INVOKABLE void evenly(int ways);
    /// A share for each guest, with nothing on it yet: dishes are put on them one by one.
    Q_INVOKABLE void byDish();
    /// One more share; of so much where an amount is given, in whole units.
    Q_INVOKABLE void addShare(qint64 whole = 0);
    /// The dish goes to that share alone; to nobody where the share is empty.
    Q_INVOKABLE void give(const QString &line, const QString &share);
    /// The dish is cut evenly among the first so many shares that have dishes; all of them where it is 0.
    Q_INVOKABLE void cut(const QString &line, int ways);
    Q_INVOKABLE void merge();
    /// What was before the last change.
    Q_INVOKABLE void undo();

    bool isSplit() const { return m_till.check() && !m_till.check()->shares.empty(); }
    QVariantList shares() const;
    QString seatsReason() const;
    QString fixedReason() const;

Q_SIGNALS:
    void changed();
    /// It was split, and can be taken back.
    void splitNow(const QString &words);

private:
    void record(orders::Split split, const QString &words = {});
    QVariantMap lineOn(const orders::Check &check, const Id &line, Money amount, const QString &part) const;
    QVariantList linesOf(const orders::Check &check, const orders::ShareDue &share) const;
    orders::Split now() const;
    orders::Share fresh(const orders::Split &split) const;

    outlet::Live &m_live;
    Till &m_till;
    std::optional<orders::Split> m_before;
};

} // namespace jiko::pos
