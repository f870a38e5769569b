// Taking money for the check in hand. The payment, its cash, the closing of the check and the table are one record.
#pragma once

#include "pos/cashier.h"

namespace jiko::pos {

class TenderDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed)
    /// Whose part is paid: a share of the check that is split; empty for the check.
    Q_PROPERTY(QString share READ share WRITE setShare NOTIFY changed)
    Q_PROPERTY(QString shareName READ shareName NOTIFY changed)
    /// What cash is rounded by, for want of small coins; empty when it is not.
    Q_PROPERTY(QString roundingText READ roundingText NOTIFY changed)
    /// [{text, minor, whole}]: exact first, then the notes a guest is likely to hand over.
    Q_PROPERTY(QVariantList quickCash READ quickCash NOTIFY changed)
    /// What was typed on the number pad, as an amount; empty when nothing was.
    Q_PROPERTY(QString typedText READ typedText NOTIFY typedChanged)
    /// [{name, amount, reference}] already taken on this check.
    Q_PROPERTY(QVariantList taken READ taken NOTIFY changed)
    Q_PROPERTY(bool needsDrawer READ needsDrawer NOTIFY changed)
    /// What is offered as a tip: [{text, detail, minor, chosen}], none first; empty where the house offers none.
    Q_PROPERTY(QVariantList tips READ tips NOTIFY changed)
    /// What goes on top as a tip, chosen or typed beyond what is due; empty for none.
    Q_PROPERTY(QString tipText READ tipText NOTIFY typedChanged)
    /// Money of other countries that is taken: [{currency, name, rate, due, quick: [{text, typed}]}].
    Q_PROPERTY(QVariantList currencies READ currencies NOTIFY changed)

    // The change screen, about the payment that closed the check.
    /// Empty where no cash was given.
    Q_PROPERTY(QString changeText READ changeText NOTIFY paid)
    Q_PROPERTY(QString amountText READ amountText NOTIFY paid)
    Q_PROPERTY(QString paidText READ paidText NOTIFY paid)
    Q_PROPERTY(QString receiptText READ receiptText NOTIFY paid)
    Q_PROPERTY(QString paidCheck READ paidCheck NOTIFY paid)
    /// The guest may leave the change as a tip.
    Q_PROPERTY(bool hasChange READ hasChange NOTIFY paid)
    /// Others have still to pay: the check goes on.
    Q_PROPERTY(bool goesOn READ goesOn NOTIFY paid)

public:
    TenderDesk(
        outlet::Live &live, outlet::SignIn &signIn, Till &till, const Cashier &cashier, QObject *parent = nullptr);

    Q_INVOKABLE void typeDigits(const QString &digits);
    Q_INVOKABLE void eraseTyped();
    Q_INVOKABLE void clearTyped();
    Q_INVOKABLE void takeCash(qint64 givenMinor);
    /// What is typed, in cash.
    Q_INVOKABLE void takeTypedCash();
    /// What the guest wants to leave on top, chosen on the guest's own display.
    void offerTip(Money tip);
    /// The whole due, or what is typed, with the number on the slip.
    Q_INVOKABLE void takeCard(const QString &reference);
    void takeMobile(const QString &code);

    /// On top of the next payment; the same once more: none.
    Q_INVOKABLE void chooseTip(qint64 minor);
    /// What so much foreign money, as typed, is worth here and what comes back: "KSh 2,580.00, change KSh 730.00".
    Q_INVOKABLE QString worthText(const QString &currency, const QString &typed) const;
    /// Why it cannot be taken; empty when it can.
    Q_INVOKABLE QString foreignProblem(const QString &currency, const QString &typed) const;
    Q_INVOKABLE void takeForeign(const QString &currency, const QString &typed);

    /// The change of the last payment is its tip, and whoever served takes it out of the drawer; or it is not.
    Q_INVOKABLE void leaveChange();
    Q_INVOKABLE void takeChangeBack();
    /// What M-PESA takes: what is typed, else what is due.
    Money asked() const { return m_digits.isEmpty() ? due() : typed(); }
    /// What a card takes of what is due, and what on top of it is a tip: chosen, or typed beyond what is due.
    Money askedOfCard() const { return std::min(asked(), std::max(due(), Money(0, due().currency()))); }
    Money tipOfCard() const;
    Id shareId() const { return m_share; }
    /// Shows a payment that was just put on its bill, as if it had been taken here.
    void show(const Cashier::Taken &taken);

    QString dueText() const;
    QString share() const { return m_share.isNull() ? QString() : text(m_share); }
    void setShare(const QString &share);
    QString shareName() const;
    QString roundingText() const;
    QVariantList quickCash() const;
    QString typedText() const;
    QVariantList taken() const;
    QVariantList tips() const;
    QString tipText() const;
    QVariantList currencies() const;
    bool needsDrawer() const { return !m_live.drawers.takenBy(m_signIn.person()); }
    QString changeText() const { return m_change; }
    QString amountText() const { return m_amount; }
    QString paidCheck() const { return m_check; }
    bool hasChange() const { return m_left.minor() > 0; }
    bool goesOn() const { return m_goesOn; }
    QString paidText() const { return m_paid; }
    QString receiptText() const { return m_receipt; }

Q_SIGNALS:
    void changed();
    void typedChanged();
    /// The check is closed, or a share of it is paid.
    void paid();
    /// A part was taken; the rest is still due.
    void partTaken(const QString &words);
    /// The change is a tip now; it can be taken back.
    void changeLeft(const QString &words);

private:
    void startAnew();
    Money due() const;
    Money cashDue() const;
    void showPaid(const orders::TenderTaken &tender, Money given, const QString &receipt);
    bool tipIs(Money tip);
    Money typed() const;
    struct Taken {
        orders::TenderKind kind = orders::TenderKind::Cash;
        Money amount;
        Money given;
        Money tip;
        QString reference;
        std::optional<orders::ForeignCash> foreign;
    };
    void take(const Taken &what);
    std::optional<orders::ForeignCash> foreignTyped(const QString &currency, const QString &typed) const;
    /// What it is worth here, so that the change can be given in our coins.
    Money worthHere(const orders::ForeignCash &foreign) const;

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Till &m_till;
    const Cashier &m_cashier;
    QString m_digits; ///< whole units
    Id m_share; ///< nil: the check
    Money m_tip; ///< chosen for the next payment
    Id m_next; ///< of the payment being taken: the same on a retry
    QString m_change;
    QString m_amount;
    QString m_check;
    QString m_paid;
    QString m_receipt;
    bool m_goesOn = false;
    Id m_lastTender;
    Money m_left; ///< change of the last payment, not left as a tip
};

} // namespace jiko::pos
