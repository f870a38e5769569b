#include "audit/rules.h"
#include "audit/settlings.h"

namespace jiko::audit {

using orders::TenderKind;
using orders::TenderTaken;
using payments::CashTaken;
using payments::DrawerClosed;
using payments::DrawerOpened;

namespace {

struct Payment {
    Id check;
    const Told<orders::CheckFact> *told = nullptr;
    const TenderTaken &tender() const { return std::get<TenderTaken>(told->fact); }
};
struct Cash {
    Id drawer;
    const Told<payments::DrawerFact> *told = nullptr;
    const CashTaken &cash() const { return std::get<CashTaken>(told->fact); }
};

bool isEarlier(const Hlc &placeA, const Stamp &a, const Hlc &placeB, const Stamp &b)
{
    return std::tie(placeA, a.device, a.seq) < std::tie(placeB, b.device, b.seq);
}

class Payments {
public:
    Payments(const Ledger &ledger, std::vector<Finding> &findings) : m_ledger(ledger), m_findings(findings)
    {
        for (const auto &[stream, story] : ledger.checks)
            for (const auto &told : story)
                if (std::holds_alternative<TenderTaken>(told.fact))
                    m_payments[std::get<TenderTaken>(told.fact).tender].push_back({stream, &told});
        for (const auto &[stream, story] : ledger.drawers)
            for (const auto &told : story)
                if (std::holds_alternative<CashTaken>(told.fact))
                    m_cash[std::get<CashTaken>(told.fact).tender].push_back({stream, &told});
        for (auto &[id, payments] : m_payments)
            std::sort(payments.begin(), payments.end(), [](const Payment &a, const Payment &b) {
                return isEarlier(a.told->place, a.told->stamp, b.told->place, b.told->stamp);
            });
        for (auto &[id, cash] : m_cash)
            std::sort(cash.begin(), cash.end(), [](const Cash &a, const Cash &b) {
                return isEarlier(a.told->place, a.told->stamp, b.told->place, b.told->stamp);
            });
    }

    void areThereOnce()
    {
        for (const auto &[id, payments] : m_payments)
            for (std::size_t i = 1; i < payments.size(); ++i) {
                const Payment &first = payments.front();
                const Payment &again = payments[i];
                if (isOneTakenApart(id, first, again))
                    continue;
                QString words = QStringLiteral("this payment was taken before, by fact %1 of device %2")
                                    .arg(first.told->stamp.seq)
                                    .arg(first.told->stamp.device);
                if (first.check != again.check)
                    words += QStringLiteral(", on another check");
                if (first.tender().amountMinor != again.tender().amountMinor)
                    words += QStringLiteral(", with %1 instead of %2")
                                 .arg(first.tender().amountMinor)
                                 .arg(again.tender().amountMinor);
                find(Breach::TenderTwice, again, words);
            }
    }
    /// What was paid once outside the till, put on its check by two tills under the payment's own id: the check holds
    /// it once. What came by itself they may have put on two, each with the tip that was left of it there; who sees
    /// both is asked.
    bool isOneTakenApart(const Id &id, const Payment &first, const Payment &again) const
    {
        if (m_ledger.arrivals.contains(id))
            return first.told->stamp.device != again.told->stamp.device
                && first.tender().givenMinor == again.tender().givenMinor
                && first.tender().reference == again.tender().reference;
        return m_ledger.outsidePayments.contains(id) && first.check == again.check
            && first.told->stamp.device != again.told->stamp.device
            && first.tender().amountMinor == again.tender().amountMinor
            && first.tender().reference == again.tender().reference;
    }
    void arePossible()
    {
        for (const auto &[id, payments] : m_payments)
            for (const Payment &payment : payments) {
                const TenderTaken &tender = payment.tender();
                if (tender.amountMinor == 0)
                    find(Breach::TenderImpossible, payment, QStringLiteral("a payment of nothing"));
                else if (tender.amountMinor < 0 && tender.kind != TenderKind::Cash && tender.undoes.isNull()
                    && tender.refund.isNull())
                    find(Breach::TenderImpossible, payment, QStringLiteral("only cash is given back"));
                else if (tender.givenMinor < tender.amountMinor + tender.tipMinor)
                    find(Breach::TenderImpossible, payment, QStringLiteral("less was handed over than was paid"));
                else if (tender.kind != TenderKind::Cash && isKnown(tender.kind)
                    && tender.givenMinor != tender.amountMinor + tender.tipMinor)
                    find(Breach::TenderImpossible, payment, QStringLiteral("only cash gives change"));
            }
    }
    void areOwed()
    {
        for (const auto &[id, payments] : m_payments) {
            const Payment &payment = payments.front();
            if (m_ledger.obscure.contains(payment.check))
                continue;
            if (payment.tender().amountMinor < 0 && !payment.tender().refund.isNull())
                continue; // refundsHold
            if (payment.tender().amountMinor < 0 && !payment.tender().undoes.isNull()) {
                if (!undoes(payment))
                    find(Breach::TenderImpossible, payment,
                        QStringLiteral("gives a payment back that was not taken, or that was given back before"));
                continue;
            }
            if (payment.tender().amountMinor < 0) {
                if (!explainedIn(m_ledger.checks.at(payment.check), m_ledger.chains).contains(payment.told->stamp))
                    find(Breach::TenderImpossible, payment,
                        QStringLiteral("money given back that no decision gives back, or more than was too much"));
                continue;
            }
            const auto isOwed = [&](const orders::Check &check, const Known &) {
                return mayTake(check, payment.tender());
            };
            if (eachView(m_ledger.checks.at(payment.check), payment.told->stamp, isOwed) == Looked::All)
                find(Breach::TenderImpossible, payment,
                    QStringLiteral("more was paid than that till can have seen owed"));
        }
    }
    void lieInSessions()
    {
        for (const auto &[id, payments] : m_payments)
            for (const Payment &payment : payments) {
                const Id drawer = payment.tender().drawer;
                if (m_ledger.obscure.contains(drawer))
                    continue;
                const auto session = m_ledger.drawers.find(drawer);
                if (session == m_ledger.drawers.end() || !wasOpen(session->second, payment.told->stamp))
                    find(Breach::OutsideSession, payment,
                        QStringLiteral("paid into a drawer session that this till had not open"));
            }
    }
    void haveTheirCash()
    {
        for (const auto &[id, payments] : m_payments) {
            const Payment &payment = payments.front();
            const Stamp &stamp = payment.told->stamp;
            if (payment.tender().kind != TenderKind::Cash || m_cash.contains(id)
                || m_ledger.obscure.contains(payment.tender().drawer))
                continue;
            // Both are written together, one after the other; a copy may end between them.
            const bool cutOff = m_ledger.chains.lastOf(stamp.device) == stamp.seq
                || m_ledger.chains.holeBetween(stamp.device, stamp.seq, stamp.seq + 2);
            if (!cutOff)
                find(Breach::CashDiffers, payment, QStringLiteral("this cash never came into its drawer"));
        }
        for (const auto &[id, cash] : m_cash) {
            judge(cash.front());
            for (std::size_t i = 1; i < cash.size(); ++i)
                find(Breach::CashDiffers, cash[i],
                    QStringLiteral("this cash came into a drawer before, by fact %1 of device %2")
                        .arg(cash.front().told->stamp.seq)
                        .arg(cash.front().told->stamp.device));
        }
    }

private:
    static bool isKnown(TenderKind kind)
    {
        return std::find(std::begin(orders::tenderKinds), std::end(orders::tenderKinds), kind)
            != std::end(orders::tenderKinds);
    }
    /// Whether a till can have seen that payment there, whole.
    bool undoes(const Payment &payment) const
    {
        const TenderTaken &back = payment.tender();
        const auto canBe = [&](const orders::Check &check, const Known &) {
            const auto given = orders::decide(check, orders::UndoTender{back.tender, back.undoes, back.drawer});
            return given && given->amountMinor == back.amountMinor && given->kind == back.kind;
        };
        return eachView(m_ledger.checks.at(payment.check), payment.told->stamp, canBe) != Looked::All;
    }
    static bool wasOpen(const DrawerStory &story, const Stamp &at)
    {
        bool open = false;
        for (const auto &told : story)
            if (told.stamp.device == at.device && told.stamp.seq < at.seq)
                open = std::holds_alternative<DrawerOpened>(told.fact)
                    || (open && !std::holds_alternative<DrawerClosed>(told.fact));
        return open;
    }
    void judge(const Cash &cash)
    {
        const auto at = m_payments.find(cash.cash().tender);
        if (at == m_payments.end()) {
            const Stamp &stamp = cash.told->stamp;
            if (!m_ledger.obscure.contains(cash.cash().check)
                && !m_ledger.chains.holeBetween(stamp.device, stamp.seq - 2, stamp.seq))
                find(Breach::CashDiffers, cash, QStringLiteral("cash in a drawer for a payment that was never taken"));
            return;
        }
        const Payment &payment = at->second.front();
        const TenderTaken &tender = payment.tender();
        const auto expected = payments::cashOf(tender, payment.check);
        if (!expected || expected->amountMinor != cash.cash().amountMinor || expected->foreign != cash.cash().foreign
            || tender.drawer != cash.drawer || payment.check != cash.cash().check
            || payment.told->stamp.device != cash.told->stamp.device)
            find(Breach::CashDiffers, cash,
                QStringLiteral("not what its payment says: %1 in the drawer, %2 taken by fact %3 of device %4")
                    .arg(cash.cash().amountMinor)
                    .arg(tender.amountMinor)
                    .arg(payment.told->stamp.seq)
                    .arg(payment.told->stamp.device));
    }
    void find(Breach what, const Payment &payment, const QString &words)
    {
        m_findings.push_back(findingOf(what, payment.check, *payment.told, words));
    }
    void find(Breach what, const Cash &cash, const QString &words)
    {
        m_findings.push_back(findingOf(what, cash.drawer, *cash.told, words));
    }

    const Ledger &m_ledger;
    std::vector<Finding> &m_findings;
    std::map<Id, std::vector<Payment>> m_payments;
    std::map<Id, std::vector<Cash>> m_cash;
};

} // namespace

void tendersHold(const Ledger &ledger, Copy copy, std::vector<Finding> &findings)
{
    Payments payments(ledger, findings);
    payments.areThereOnce();
    payments.arePossible();
    payments.lieInSessions();
    payments.haveTheirCash();
    if (copy == Copy::AtRest)
        payments.areOwed();
}

} // namespace jiko::audit
