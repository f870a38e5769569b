// Money that a guest's phone is asked for: asking, waiting, giving up, the code that a guest shows, and what is paid
// put on its bill, whether or not anybody still looks. What became of every one that is not over stands in a list.
#pragma once

#include "outlet/approval.h"
#include "pos/arrival_desk.h"
#include "pos/unfinished.h"

namespace jiko::pos {

class PromptDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

    /// What guests paid to the number by themselves.
    Q_PROPERTY(jiko::pos::ArrivalDesk *arrivals READ arrivals CONSTANT)

    // The one that is looked at: of the check in hand and the part that is paid.
    /// "ask", "wait", "late" (nothing heard for a minute and a half), "again" (nothing was charged), "unknown",
    /// "taken".
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    /// What is safe and what to do.
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    /// Whose phone, as people read it; empty while nobody was asked.
    Q_PROPERTY(QString phoneText READ phoneText NOTIFY changed)
    /// Since when it is waited for, UTC milliseconds.
    Q_PROPERTY(double since READ since NOTIFY changed)
    /// Why prompts wait; empty when this terminal reaches the others.
    Q_PROPERTY(QString offlineText READ offlineText NOTIFY changed)
    /// The provider can be asked what became of it.
    Q_PROPERTY(bool canChase READ canChase NOTIFY changed)

    /// [{payment, check, title, amount, words, step, canAttach, open}] of all that is not over; `step` is "wait",
    /// "take", "decide", "again", "ask" or "confirm".
    Q_PROPERTY(QVariantList rows READ rows NOTIFY rowsChanged)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged)
    /// Why money goes back.
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY rowsChanged)
    /// {check: words} for lists of checks.
    Q_PROPERTY(QVariantMap marks READ marks NOTIFY rowsChanged)

public:
    PromptDesk(outlet::Live &live, outlet::SignIn &signIn, Till &till, const Cashier &cashier, TenderDesk &tenderDesk,
        outlet::Approval &approval, QObject *parent = nullptr);

    /// Looks at what is under way for the check in hand; where nothing is, asks.
    Q_INVOKABLE void begin();
    /// Why this number cannot be asked; empty when it can.
    Q_INVOKABLE QString problemWith(const QString &phone) const;
    Q_INVOKABLE void ask(const QString &phone);
    /// The same number once more, after a refusal.
    Q_INVOKABLE void askAgain();
    Q_INVOKABLE void giveUp();
    Q_INVOKABLE void chase();
    /// False when it was refused, which was said.
    Q_INVOKABLE bool claim(const QString &code);
    /// Nobody looks at it any more; it goes on.
    Q_INVOKABLE void finishLater();

    Q_INVOKABLE void attach(const QString &payment);
    Q_INVOKABLE void sendBack(const QString &payment, const QString &reason);

    ArrivalDesk *arrivals() { return &m_arrivals; }
    QString stage() const;
    QString headline() const;
    QString detail() const;
    QString amountText() const;
    QString phoneText() const;
    double since() const;
    QString offlineText() const;
    bool canChase() const;
    QVariantList rows() const;
    int count() const { return static_cast<int>(m_unfinished.shown().size()); }
    QVariantMap marks() const;
    QStringList reasons() const;

Q_SIGNALS:
    void changed();
    void rowsChanged();
    /// The one that was looked at is on its bill, or was given up: nothing is left to look at.
    void over();
    void told(const QString &words);

private:
    const payments::Prompt *current() const { return m_live.prompts.find(m_current); }
    payments::PromptStep stepOf(const payments::Prompt &prompt) const;
    payments::AskPrompt asking(const QString &phone) const;
    void look();
    bool putOnBill(const payments::Prompt &prompt, const orders::TakeTender &take, const Cashier::With &with);
    void settle(const Id &payment, const payments::SettlePrompt &ask);
    bool isStale(const payments::Prompt &prompt) const;
    QString titleOf(const payments::Prompt &prompt) const;

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Till &m_till;
    const Cashier &m_cashier;
    TenderDesk &m_tenderDesk;
    outlet::Approval &m_approval;
    ArrivalDesk m_arrivals;
    Unfinished<payments::Prompts> m_unfinished;
    QTimer m_tick; ///< what is only a matter of time
    Id m_current;
};

} // namespace jiko::pos
