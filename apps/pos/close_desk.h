// Closing a shift: the count, what it means once it is made, what is still open, and the Z.
#pragma once

#include "pos/drawer_desk.h"

#include <QTimer>

#include <map>

namespace jiko::pos {

class CloseDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// The notes and coins of the currency, the largest first: "1,000". Apart from how many there are, so that a row
    /// stays the same while it is counted.
    Q_PROPERTY(QStringList worths READ worths NOTIFY rowsChanged)
    /// How many of each.
    Q_PROPERTY(QVariantList pieces READ pieces NOTIFY countChanged)
    /// What they come to; empty for none.
    Q_PROPERTY(QStringList sums READ sums NOTIFY countChanged)
    /// Other countries' money that lies in the drawer: "USD".
    Q_PROPERTY(QStringList foreign READ foreign NOTIFY rowsChanged)
    Q_PROPERTY(QStringList foreignTyped READ foreignTyped NOTIFY countChanged)
    /// The sum as it is typed, or as the pieces give it; empty while nothing is counted.
    Q_PROPERTY(QString sumTyped READ sumTyped NOTIFY countChanged)
    /// The currency has coins below one.
    Q_PROPERTY(bool hasCents READ hasCents NOTIFY rowsChanged)
    /// Why the count is none yet; empty when it is one.
    Q_PROPERTY(QString countReason READ countReason NOTIFY countChanged)
    /// The count is made: what should be there is told, and nothing can be counted any more before it is counted again.
    Q_PROPERTY(bool counted READ isCounted NOTIFY countChanged)
    /// "Counted 24,300, expected 24,800: short by 500."; empty before the count is made.
    Q_PROPERTY(QString judgement READ judgement NOTIFY countChanged)
    Q_PROPERTY(bool differs READ differs NOTIFY countChanged)
    /// Somebody must say why.
    Q_PROPERTY(bool wantsReason READ wantsReason NOTIFY countChanged)
    Q_PROPERTY(QString reason READ reason NOTIFY countChanged)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY countChanged)
    /// What is still open: [{kind, text, detail, blocks, checks: [{check, text, detail}]}], what blocks first. The
    /// kinds are "decision", "halfPaid", "unsent", "purse", "prompt", "card" and "open".
    Q_PROPERTY(QVariantList openEnds READ openEnds NOTIFY endsChanged)
    /// Why whoever stands here need not begin to count; empty when he may close.
    Q_PROPERTY(QString startReason READ startReason NOTIFY personChanged)
    /// Why it cannot be closed now; empty when it can.
    Q_PROPERTY(QString closeReason READ closeReason NOTIFY countChanged)

public:
    CloseDesk(
        outlet::Live &live, outlet::SignIn &signIn, Till &till, DrawerDesk &drawerDesk, QObject *parent = nullptr);

    Q_INVOKABLE void setPieces(int row, int pieces);
    /// Instead of pieces.
    Q_INVOKABLE void typeSum(const QString &typed);
    Q_INVOKABLE void typeForeign(int row, const QString &typed);
    /// Keys of a pad, for what is picked: a row of `worths`, after those one of `foreign`, or below zero the sum.
    Q_INVOKABLE void typeDigits(int row, const QString &digits);
    Q_INVOKABLE void erase(int row);
    Q_INVOKABLE void clear(int row);
    Q_INVOKABLE void makeCount();
    Q_INVOKABLE void countAgain();
    Q_INVOKABLE void giveReason(const QString &reason);
    Q_INVOKABLE void close();

    QStringList worths() const;
    QVariantList pieces() const;
    QStringList sums() const;
    QStringList foreign() const;
    QStringList foreignTyped() const;
    QString sumTyped() const;
    bool hasCents() const;
    QString countReason() const;
    bool isCounted() const { return m_counted; }
    QString judgement() const;
    bool differs() const;
    bool wantsReason() const;
    QString reason() const { return m_reason; }
    QStringList reasons() const;
    QVariantList openEnds() const;
    QString startReason() const;
    QString closeReason() const;

Q_SIGNALS:
    void rowsChanged();
    void countChanged();
    void endsChanged();
    void personChanged();
    void closedWith(const QString &words);

private:
    void drawerChanged();
    void greet();
    void startAnew();
    const payments::Drawer *drawer() const { return m_drawerDesk.session(); }
    Currency currency() const { return m_live.house().currency; }
    std::vector<const orders::Check *> checks() const;
    int promptsOpen() const; ///< payments of phones that somebody should look at
    int cardsOpen() const; ///< and at card terminals
    /// Below zero while it is no amount.
    Money sum() const;
    payments::CloseDrawer asked() const;
    int piecesOf(int row) const;
    /// What is typed for a row that is not of pieces.
    QString typedOf(int row) const;
    void typeFor(int row, const QString &typed);

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Till &m_till;
    DrawerDesk &m_drawerDesk;
    QTimer m_soon;
    Id m_of; ///< the session that is counted
    Id m_person; ///< who counts
    Currency m_currency; ///< what is counted
    std::map<std::int64_t, int> m_pieces; ///< worth → how many
    QString m_typed;
    std::map<QString, QString> m_foreign; ///< currency → as typed
    bool m_counted = false;
    int m_counts = 0;
    QString m_reason;
};

} // namespace jiko::pos
