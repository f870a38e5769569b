// Money from a guest's card at a terminal beside the till: asking, waiting, finding out, and what is approved put on
// its bill, whether or not anybody still looks. What became of every one that is not over stands in a list.
#pragma once

#include "orders/refund.h"
#include "outlet/approval.h"
#include "payments/card_courier.h"
#include "pos/tender_desk.h"
#include "pos/unfinished.h"

#include <memory>

namespace jiko::pos {

class CardDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

    /// A terminal serves this till; without one the number on a slip is typed.
    Q_PROPERTY(bool hasTerminal READ hasTerminal NOTIFY waysChanged)
    Q_PROPERTY(QString terminalName READ terminalName NOTIFY changed)

    // The one that is looked at: of the check in hand and the part that is paid.
    /// "none", "wait", "late" (no answer for as long as a terminal gives a guest), "again" (nothing was charged),
    /// "unknown", "taken".
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    /// What is safe and what to do.
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    /// Since when it is waited for, UTC milliseconds.
    Q_PROPERTY(double since READ since NOTIFY changed)

    /// [{payment, check, title, amount, words, step, canAttach, canLook, back, open}] of all that is not over; `step`
    /// is "wait", "take", "decide", "again", "find" or "disputed".
    Q_PROPERTY(QVariantList rows READ rows NOTIFY rowsChanged)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged)
    /// Why money goes back, or another word counts than the terminal's.
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY rowsChanged)
    /// {check: words} for lists of checks.
    Q_PROPERTY(QVariantMap marks READ marks NOTIFY rowsChanged)

public:
    using MakeTerminal = std::function<std::unique_ptr<payments::CardTerminal>(
        const payments::CardTerminalSetup &, std::function<void(const payments::CardHeard &)>)>;

    CardDesk(outlet::Live &live, outlet::SignIn &signIn, Till &till, const Cashier &cashier, TenderDesk &tenderDesk,
        outlet::Approval &approval, QObject *parent = nullptr);
    ~CardDesk() override;
    /// How terminals are spoken to; tests hand in another way.
    void speakBy(MakeTerminal make);

    /// Asks the terminal for what is due or typed; where it is asked already, looks at that.
    Q_INVOKABLE void pay();
    /// The same sum once more, after a no.
    Q_INVOKABLE void payAgain();
    Q_INVOKABLE void giveUp();
    Q_INVOKABLE void finishLater();
    /// Asks the terminal what became of it.
    Q_INVOKABLE void find(const QString &payment);
    /// The slip says that it was paid; false when it was refused, which was said. Empty payment: the one looked at.
    Q_INVOKABLE bool slipSaysPaid(const QString &payment, const QString &authorisation);
    /// The terminal or its slip says that it was not.
    Q_INVOKABLE void slipSaysNo(const QString &payment, const QString &reason);

    Q_INVOKABLE void attach(const QString &payment);
    Q_INVOKABLE void sendBack(const QString &payment, const QString &reason);
    /// Of money that should go back: once more, or the guest got it another way.
    Q_INVOKABLE void backAgain(const QString &payment);
    Q_INVOKABLE void backOtherwise(const QString &payment, const QString &reason);
    /// Of a disputed one: the slip stands.
    Q_INVOKABLE void letStand(const QString &payment, const QString &reason);

    /// What has to be recorded beside a refund so that the card's part goes back through its terminal.
    std::vector<Draft> goingBack(const orders::RefundGiven &given) const;

    bool hasTerminal() const;
    QString terminalName() const;
    QString stage() const;
    QString headline() const;
    QString detail() const;
    QString amountText() const;
    double since() const;
    QVariantList rows() const;
    int count() const { return static_cast<int>(m_unfinished.shown().size()); }
    QVariantMap marks() const;
    QStringList reasons() const;

Q_SIGNALS:
    void changed();
    void rowsChanged();
    void waysChanged();
    /// The one that was looked at is on its bill, or was given up: nothing is left to look at.
    void over();
    void told(const QString &words);

private:
    struct Spoken;
    const payments::CardPayment *current() const { return m_live.cards.find(m_current); }
    const payments::CardPayment *meant(const QString &payment) const;
    payments::CardStep stepOf(const payments::CardPayment &payment) const;
    void ask(const Id &check, const Id &share, Money amount, Money tip);
    void look();
    void putOnBill(const payments::CardPayment &payment, const orders::TakeTender &take, const Cashier::With &with);
    std::optional<Draft> backOf(
        const payments::CardPayment &original, payments::CardAct act, Money amount, const Id &tender) const;
    void settle(const Id &payment, payments::CardChoice choice, const QString &reason, const Id &approver);
    void askApproval(
        const QString &what, const Id &payment, const QString &reason, std::function<void(const Id &approver)> then);
    payments::CardTerminal *terminal(const Id &id);
    bool isLate(const payments::CardPayment &payment) const;
    QString titleOf(const payments::CardPayment &payment) const;

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Till &m_till;
    const Cashier &m_cashier;
    TenderDesk &m_tenderDesk;
    outlet::Approval &m_approval;
    MakeTerminal m_make;
    std::map<Id, Spoken> m_terminals;
    payments::CardCourier m_courier;
    Unfinished<payments::Cards> m_unfinished;
    QTimer m_tick; ///< what is only a matter of time
    Id m_current;
};

} // namespace jiko::pos
