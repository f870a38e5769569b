// How what was found is told: a line a finding, a line a copy.
#pragma once

#include "audit/audit.h"
#include "audit/copies.h"

#include <QTextStream>

namespace jiko::verify {

/// "device 2, fact 57 (orders.tender_taken, 2026-11-21T18:04:11Z, check 2014): … [payment_twice]"
QString lineOf(const audit::Finding &finding, const audit::Ledger &ledger);
/// "12,345 facts (2 set aside), 6 devices, …"
QString lineOf(const audit::Tally &tally);

class Report {
public:
    Report(QTextStream &out, int most) : m_out(out), m_most(most) { }

    /// What one copy, or two held against each other, came to. Findings in the order of their facts.
    void tell(const QString &where, const std::vector<audit::Finding> &findings, const audit::Ledger &ledger,
        const QString &summary);
    void remark(const QString &where, const QString &words);
    bool allHolds() const { return m_broken == 0; }

private:
    QTextStream &m_out;
    int m_most; ///< lines a copy
    std::size_t m_broken = 0;
};

} // namespace jiko::verify
