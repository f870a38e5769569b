#include "audit/audit.h"

#include "audit/views.h"

namespace jiko::audit {

QByteArray breachWord(Breach breach)
{
    switch (breach) {
    case Breach::Gap:
        return "gap";
    case Breach::Repeated:
        return "repeated";
    case Breach::ChainBroken:
        return "chain_broken";
    case Breach::ClockBack:
        return "clock_back";
    case Breach::Unreadable:
        return "unreadable";
    case Breach::ParkedWrongly:
        return "parked_wrongly";
    case Breach::Twice:
        return "twice";
    case Breach::AfterClosing:
        return "after_closing";
    case Breach::TenderTwice:
        return "payment_twice";
    case Breach::TenderImpossible:
        return "payment_impossible";
    case Breach::OutsideSession:
        return "outside_session";
    case Breach::CashDiffers:
        return "cash_differs";
    case Breach::SettledUnasked:
        return "settled_unasked";
    case Breach::CreditTooMuch:
        return "credit_too_much";
    case Breach::MovedDiffers:
        return "moved_differs";
    case Breach::ClosedOwing:
        return "closed_owing";
    case Breach::ReceiptTwice:
        return "receipt_twice";
    case Breach::ReceiptGap:
        return "receipt_gap";
    case Breach::ReceiptBack:
        return "receipt_back";
    case Breach::CreditNoteTwice:
        return "credit_note_twice";
    case Breach::CreditNoteGap:
        return "credit_note_gap";
    case Breach::CreditNoteBack:
        return "credit_note_back";
    case Breach::ZTwice:
        return "z_twice";
    case Breach::ZGap:
        return "z_gap";
    case Breach::ZBack:
        return "z_back";
    case Breach::ZDiffers:
        return "z_differs";
    case Breach::GrandTotalDiffers:
        return "grand_total_differs";
    case Breach::Missing:
        return "missing";
    case Breach::Disagrees:
        return "disagrees";
    case Breach::ReadModelDiffers:
        return "read_model_differs";
    }
    return {};
}

void Audit::see(const Fact &fact, bool parked)
{
    ++m_facts;
    m_parked += parked;
    m_ledger.see(fact, parked);
}

std::vector<Finding> Audit::findings()
{
    m_ledger.seal();
    std::vector<Finding> findings = m_ledger.chains.findings();
    findings.insert(findings.end(), m_ledger.unreadable.begin(), m_ledger.unreadable.end());
    tendersHold(m_ledger, m_copy, findings);
    if (m_copy == Copy::AtRest) {
        settlingsHold(m_ledger, findings);
        refundsHold(m_ledger, findings);
    }
    movesHold(m_ledger, m_copy, findings);
    closingsHold(m_ledger, m_copy, findings);
    numbersHold(m_ledger, findings);
    zReportsHold(m_ledger, m_copy, findings);
    grandTotalsHold(m_ledger, findings);
    std::sort(findings.begin(), findings.end(), standsBefore);
    return findings;
}

Tally Audit::tally() const
{
    Tally tally;
    tally.facts = m_facts;
    tally.parked = m_parked;
    tally.devices = static_cast<std::int64_t>(m_ledger.chains.heads().size());
    for (const auto &[stream, story] : m_ledger.checks) {
        const orders::Check check = checkNow(stream, story);
        tally.checks += check.opened;
        for (const auto &told : story)
            tally.receipts += std::holds_alternative<orders::Closed>(told.fact)
                || std::holds_alternative<orders::Receipted>(told.fact);
        const Money paid = orders::totals(check).paid;
        tally.taken.try_emplace(check.currency.code(), Money(0, check.currency)).first->second += paid;
    }
    for (const auto &[stream, story] : m_ledger.drawers)
        for (const auto &told : story)
            tally.zReports += std::holds_alternative<payments::DrawerClosed>(told.fact);
    return tally;
}

} // namespace jiko::audit
