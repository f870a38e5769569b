// House accounts, gift cards, vouchers and deposits at the till: found by code or name, paid with, paid in, paid out.
#pragma once

#include "orders/refund.h"
#include "outlet/approval.h"
#include "pos/tender_desk.h"

namespace jiko::pos {

class PurseDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// House accounts: [{purse, name, code, left}].
    Q_PROPERTY(QVariantList accounts READ accounts NOTIFY changed)
    /// What was found: kind ("account", "giftCard", "voucher", "deposit"), or empty for nothing.
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// What it may pay now, and why not more.
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)
    /// What it takes of this bill; empty when it can take nothing.
    Q_PROPERTY(QString takesText READ takesText NOTIFY changed)
    /// Why it cannot pay; empty when it can.
    Q_PROPERTY(QString useReason READ useReason NOTIFY changed)
    /// Who may sign for the account; empty where anybody may.
    Q_PROPERTY(QStringList signers READ signers NOTIFY changed)
    /// Its last moves, newest first: [{when, words, amount}].
    Q_PROPERTY(QVariantList moves READ moves NOTIFY changed)
    /// More was spent than was there: [{purse, title, amount}].
    Q_PROPERTY(QVariantList overdrawn READ overdrawnRows NOTIFY changed)
    Q_PROPERTY(QString symbol READ symbol NOTIFY changed)
    /// Deposits and cards that what was typed may mean; before anything is, those of the party at the check's table:
    /// [{purse, name, left}].
    Q_PROPERTY(QVariantList candidates READ candidates NOTIFY changed)

public:
    PurseDesk(outlet::Live &live, Till &till, const Cashier &cashier, TenderDesk &tenderDesk,
        outlet::Approval &approval, QObject *parent = nullptr);

    Q_INVOKABLE void forget();
    /// By its code, or whose it is: a name or a phone number. Of several one is picked.
    Q_INVOKABLE void find(const QString &typed);
    Q_INVOKABLE void pick(const QString &purse);
    /// Pays what is due or typed, as far as it goes; `signer` of an account. False when it was refused, which was said.
    Q_INVOKABLE bool use(const QString &signer);

    /// A code that nobody has yet: "GC-4F7K2M".
    Q_INVOKABLE QString newCode(const QString &kind) const;
    /// Paid in. `by` is "cash", "card" or "mobile". False when it was refused, which was said.
    Q_INVOKABLE bool load(const QString &kind, const QString &code, const QString &holder, const QString &typed,
        const QString &by, const QString &reference, const QString &phone = {});
    Q_INVOKABLE void payOut(const QString &code, const QString &typed, const QString &reason);
    Q_INVOKABLE void settle(const QString &purse, const QString &reason);

    /// What comes back to purses with a refund.
    std::vector<Draft> comingBack(const Id &check, const orders::RefundGiven &given) const;

    QVariantList accounts() const;
    QString kind() const;
    QString title() const;
    QString leftText() const;
    QString takesText() const;
    QString useReason() const;
    QStringList signers() const;
    QVariantList moves() const;
    QVariantList overdrawnRows() const;
    QVariantList candidates() const;
    QString symbol() const { return m_live.house().currency.symbol(); }

Q_SIGNALS:
    void changed();
    void told(const QString &words);

private:
    Money takes() const;
    QString titleOf(const payments::PursePlace &place) const;
    Id idOf(payments::PurseKind kind, const QString &code) const;

    outlet::Live &m_live;
    Till &m_till;
    const Cashier &m_cashier;
    TenderDesk &m_tenderDesk;
    outlet::Approval &m_approval;
    std::vector<const payments::Purse *> namedLike(const QString &typed) const;

    Id m_found;
    QString m_looked; ///< what was looked for
    bool m_missed = false; ///< something was looked for in vain
};

} // namespace jiko::pos
