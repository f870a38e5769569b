// The live set of checks on a terminal: folds every fact it is shown and says which check changed.
#pragma once

#include "base/index.h"
#include "base/streams.h"
#include "menu/price.h"
#include "orders/check.h"

#include <QObject>
#include <QSet>

namespace jiko::orders {

class Checks : public QObject {
    Q_OBJECT
public:
    explicit Checks(std::int32_t ownDevice, QObject *parent = nullptr);

    /// True when the fact was a check's and new.
    bool apply(const Fact &fact);

    const Check *find(const Id &check) const { return m_checks.find(check); }
    /// Open checks, oldest first.
    std::vector<const Check *> open() const;
    /// Open checks of a table, oldest first.
    std::vector<const Check *> openAt(const Id &table) const;
    /// Paid first, and courses of them are still to be cooked; oldest first.
    std::vector<const Check *> paidAndWaiting() const;
    /// Checks about which somebody must decide (decisionsOf), oldest first.
    std::vector<const Check *> undecided() const;
    /// Nobody needs it at hand any more: closed and decided, all of it cooked, and no number of this terminal follows
    /// on it.
    bool isOver(const Id &check) const;
    /// totals() of one of these, worked out once however often it is asked for between two of its facts.
    const CheckTotals &totalsOf(const Check &check) const;
    /// Every check, in no order.
    template <class See> void forEach(See see) const { m_checks.forEach(see); }
    std::size_t size() const { return m_checks.size(); }

    struct PaidBy {
        const Check *check = nullptr;
        const Tender *tender = nullptr;
        Id undoneBy; ///< nil: it stands, or was paid out again with a credit
    };
    /// What was taken under this receipt, code or slip number, in capitals or not, on whatever check; oldest first.
    /// Money that was given back is told by what it undoes.
    std::vector<PaidBy> paidBy(const QString &reference) const;
    /// How many checks have taken an offer.
    menu::Uses usesOf(const Id &offer, const BusinessDate &today) const;

    /// The next gap-free number of this device's receipt series, from its own facts.
    std::int64_t nextReceipt() const { return m_lastReceipt + 1; }
    /// The same of credit notes.
    std::int64_t nextCreditNote() const { return m_lastCreditNote + 1; }
    /// The last of each other terminal's facts about checks that is known here.
    const std::map<std::int32_t, std::int64_t> &heard() const { return m_heard; }
    /// The next number that people call a check by: the device's number, then three digits or more.
    QString nextNumber() const;

Q_SIGNALS:
    void changed(const jiko::base::Id &check);

private:
    void noteNumber(const Fact &fact);
    void noteReceipt(const Fact &fact);
    void noteCreditNote(const Fact &fact);

    base::Streams<Check, CheckFact, decodeCheckFact> m_checks;
    /// Puts what has changed since the last look where it belongs now.
    void sort() const;
    mutable QSet<Id> m_unsorted;
    mutable QSet<Id> m_open;
    mutable base::Index<Id> m_openAt; ///< by table
    mutable base::Index<QString> m_paidBy; ///< by reference, in capitals
    mutable base::Index<Id> m_offered; ///< by offer
    mutable QHash<Id, CheckTotals> m_totals;
    mutable QSet<Id> m_undecided;
    mutable QSet<Id> m_paidAndWaiting;
    std::map<std::int32_t, std::int64_t> m_heard; ///< device → sequence
    std::int32_t m_ownDevice;
    std::int64_t m_lastReceipt = 0;
    Id m_lastReceiptOn;
    std::int64_t m_lastCreditNote = 0;
    Id m_lastCreditNoteOn;
    std::int64_t m_lastNumber = 0; ///< of the checks opened here, without the device's
    Id m_lastOpened;
};

} // namespace jiko::orders
