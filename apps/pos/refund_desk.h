// What is done to a check after it was paid: money given back for dishes or by amount, a tip written in, the check
// opened again. The check is looked at among the receipts; it need not be in hand.
#pragma once

#include "orders/refund.h"
#include "pos/card_desk.h"
#include "pos/purse_desk.h"
#include "pos/till.h"

namespace jiko::pos {

class RefundDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Which closed check; empty for none.
    Q_PROPERTY(QString check READ checkText WRITE setCheck NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// What can still be given back: [{line, name, count, amount}]; a line nil is the service charge.
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)
    /// How it was paid: [{tender, name, amount, tip, reference}], without what was given back.
    Q_PROPERTY(QVariantList payments READ payments NOTIFY changed)
    Q_PROPERTY(QStringList refundReasons READ refundReasons NOTIFY spoken)
    Q_PROPERTY(QStringList reopenReasons READ reopenReasons NOTIFY spoken)
    /// Why nothing can be given back now; empty when something can.
    Q_PROPERTY(QString refundReason READ refundReason NOTIFY changed)
    Q_PROPERTY(QString reopenReason READ reopenReason NOTIFY changed)
    Q_PROPERTY(QString symbol READ symbol NOTIFY changed)

public:
    RefundDesk(outlet::Live &live, outlet::SignIn &signIn, Till &till, outlet::Approval &approval,
        const CardDesk &cards, const PurseDesk &purses, QObject *parent = nullptr);

    /// What a refund would be, in words, before anybody holds: "KSh 700.00 goes back: Cash 500.00, M-PESA 200.00."
    /// `counts` has how many of each of `lines`, in their order; `typed` an amount instead. Both empty: all of it.
    Q_INVOKABLE QString judge(const QVariantList &counts, const QString &typed, bool inCash) const;
    Q_INVOKABLE void refund(const QVariantList &counts, const QString &typed, bool inCash, const QString &reason);
    Q_INVOKABLE void reopen(const QString &reason);
    /// Whole units of money, as typed: what the tip of that payment is from now on.
    Q_INVOKABLE void setTip(const QString &tender, const QString &typed);

    QString checkText() const { return m_check.isNull() ? QString() : text(m_check); }
    void setCheck(const QString &check);
    QString title() const;
    QVariantList lines() const;
    QString leftText() const;
    QVariantList payments() const;
    QStringList refundReasons() const;
    QStringList reopenReasons() const;
    QString refundReason() const;
    QString reopenReason() const;
    QString symbol() const { return m_live.house().currency.symbol(); }

Q_SIGNALS:
    void changed();
    void spoken();
    /// Money has gone back, in words.
    void refunded(const QString &words);
    void reopened(const QString &check);

private:
    const orders::Check *closed() const;
    orders::GiveRefund asked(const QVariantList &counts, const QString &typed, bool inCash) const;
    QString waysText(const orders::RefundGiven &given, Currency currency) const;
    void refundNow(const Id &check, orders::GiveRefund ask);

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Till &m_till;
    outlet::Approval &m_approval;
    const CardDesk &m_cards;
    const PurseDesk &m_purses;
    Id m_check;
};

} // namespace jiko::pos
