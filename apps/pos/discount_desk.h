// Taking something off the check in hand: discounts and comps of a line or of all, another price, the service charge.
// Who may not is asked for somebody who may; what was given can be taken off again while the check is open.
#pragma once

#include "pos/till.h"

#include "orders/discount.h"

namespace jiko::pos {

class DiscountDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// What is one tap: [{text, detail, comp}].
    Q_PROPERTY(QVariantList choices READ choices NOTIFY spoken)
    Q_PROPERTY(QStringList discountReasons READ discountReasons NOTIFY spoken)
    Q_PROPERTY(QStringList priceReasons READ priceReasons NOTIFY spoken)
    Q_PROPERTY(QStringList serviceReasons READ serviceReasons NOTIFY spoken)
    /// What was given on this check: [{discount, text, detail, amount, line}]; `line` is empty for all of it.
    Q_PROPERTY(QVariantList given READ given NOTIFY changed)
    /// Why there is nothing to take off; empty when there is.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    /// Nothing is on the check yet: a coupon can be kept for what comes.
    Q_PROPERTY(bool couponOnly READ isCouponOnly NOTIFY changed)
    /// "charged", "waived"; empty where none is charged here.
    Q_PROPERTY(QString service READ service NOTIFY changed)

public:
    DiscountDesk(
        outlet::Live &live, outlet::SignIn &signIn, Till &till, outlet::Approval &approval, QObject *parent = nullptr);

    /// One of `choices`, on a line or, where that is empty, on the whole check; of the line so many, 0 all of it.
    Q_INVOKABLE void give(int choice, const QString &line, int count);
    /// A percentage as typed: "7.5".
    Q_INVOKABLE void givePercent(const QString &typed, const QString &reason, const QString &line);
    /// Whole units of money, as typed.
    Q_INVOKABLE void giveAmount(const QString &typed, const QString &reason, const QString &line);
    Q_INVOKABLE void withdraw(const QString &discount);
    /// One unit from now on, without what is chosen with it; whole units of money, as typed.
    Q_INVOKABLE void reprice(const QString &line, const QString &typed, const QString &reason);
    Q_INVOKABLE void waiveService(const QString &reason);
    Q_INVOKABLE void chargeService();

    QVariantList choices() const;
    QStringList discountReasons() const;
    QStringList priceReasons() const;
    QStringList serviceReasons() const;
    QVariantList given() const;
    QString reason() const;
    bool isCouponOnly() const;
    QString service() const;

Q_SIGNALS:
    void changed();
    void spoken();
    /// It is off; `discount` takes it back.
    void gave(const QString &words, const QString &discount);

private:
    /// `house`: whose discount it is; null: typed by hand.
    void give(orders::GiveDiscount ask, const menu::Reason *house);
    QString wordsOf(const orders::Check &check, const orders::GiveDiscount &ask) const;

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Till &m_till;
    outlet::Approval &m_approval;
};

} // namespace jiko::pos
