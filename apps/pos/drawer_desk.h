// This till's drawer: its float, cash in and out of it, and the Z reports and receipts that can be printed again.
#pragma once

#include "outlet/approval.h"
#include "pos/till.h"

namespace jiko::pos {

class DrawerDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// What is shown is my own bank, not the till's drawer.
    Q_PROPERTY(bool own READ isOwn WRITE setOwn NOTIFY sessionChanged)
    /// Whoever stands here has a bank, or may open one.
    Q_PROPERTY(bool canBank READ canBank NOTIFY changed)
    /// Empty while none is open.
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY changed)
    Q_PROPERTY(QString floatText READ floatText NOTIFY changed)
    /// "KSh"
    Q_PROPERTY(QString symbol READ symbol NOTIFY changed)
    /// Why whoever stands here reads no X; empty when he may.
    Q_PROPERTY(QString xReason READ xReason NOTIFY changed)
    /// Closed sessions of this till: [{drawer, text, detail}], newest first.
    Q_PROPERTY(QVariantList history READ history NOTIFY changed)
    /// Banks that are counted and lie in no drawer yet, while the till's is open: [{bank, text, amount}].
    Q_PROPERTY(QVariantList banks READ banks NOTIFY changed)
    /// Closed checks that this till knows, whoever closed them: [{check, text, detail}], newest first.
    Q_PROPERTY(QVariantList receipts READ receipts NOTIFY changed)

public:
    DrawerDesk(
        outlet::Live &live, outlet::SignIn &signIn, Till &till, outlet::Approval &approval, QObject *parent = nullptr);

    Q_INVOKABLE void open(const QString &floatTyped);
    /// "payIn", "payOut", "drop", or "noSale", which has no amount. Who lacks the right is asked for somebody who has
    /// it.
    Q_INVOKABLE void act(const QString &kind, const QString &typed, const QString &reason, const QString &note = {});
    /// The house wants to know more than that reason.
    Q_INVOKABLE bool wantsNote(const QString &kind, const QString &reason) const;
    /// The counted money of a server's bank comes into the till's drawer.
    Q_INVOKABLE void takeBankIn(const QString &bank);
    Q_INVOKABLE QStringList reasonsFor(const QString &kind) const;

    bool isOwn() const { return m_own; }
    void setOwn(bool own);
    bool canBank() const;
    /// nullptr while none is open.
    const payments::Drawer *session() const;
    QString sessionId() const { return session() ? text(session()->id) : QString(); }
    bool isOpen() const { return session() != nullptr; }
    QString sinceText() const;
    QString floatText() const;
    QString symbol() const { return m_live.house().currency.symbol(); }
    QString xReason() const;
    QVariantList history() const;
    QVariantList receipts() const;
    QVariantList banks() const;

Q_SIGNALS:
    void changed();
    void isOpenChanged();
    void sessionChanged();
    void opened();
    /// Done, in words.
    void done(const QString &words);

private:
    Money amount(const QString &typed) const;
    /// What is open now; a drawer that is not open when there is none.
    const payments::Drawer &drawer() const;
    void personChanged();
    void move(payments::MoveCash ask);
    void openForNothing(payments::OpenForNothing ask);
    void bankIn(const Id &bank, const Id &approver);
    static QString nameOf(payments::MoveKind kind);
    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Till &m_till;
    outlet::Approval &m_approval;
    bool m_own = false;
    Id m_person; ///< who stood here last
    bool m_wasOpen = false;
    Id m_nextMove; ///< the same however often one act is pressed
};

} // namespace jiko::pos
