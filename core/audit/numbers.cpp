#include "audit/rules.h"

namespace jiko::audit {

namespace {

/// A number on paper, and the fact that put it there.
struct Paper {
    QString name; ///< "receipt 3-000042"
    QString series;
    std::int64_t number = 0;
    Finding fact; ///< as it would be found
};

Paper paperOf(const char *what, const QString &series, std::int64_t number, const Finding &fact)
{
    const QString digits = QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
    return {QStringLiteral("%1 %2-%3").arg(QLatin1String(what), series, digits), series, number, fact};
}

struct Words {
    Breach twice;
    Breach gap;
    Breach back;
};

/// Of one device, in sequence.
void foundIn(std::vector<Paper> &papers, const Words &words, const Chains &chains, std::vector<Finding> &findings)
{
    std::sort(papers.begin(), papers.end(), [](const Paper &a, const Paper &b) { return a.fact.seq < b.fact.seq; });
    struct Last {
        std::int64_t number = 0;
        std::int64_t seq = 0;
    };
    std::map<QString, Last> series;
    for (const Paper &paper : papers) {
        Last &last = series[paper.series];
        Finding finding = paper.fact;
        if (paper.number < last.number) {
            finding.what = words.back;
            finding.words = QStringLiteral("%1 comes after number %2").arg(paper.name).arg(last.number);
            findings.push_back(finding);
        } else if (paper.number > last.number + 1 && !chains.holeBetween(finding.device, last.seq, finding.seq)) {
            finding.what = words.gap;
            finding.words = QStringLiteral("%1 comes after number %2: there is no %3")
                                .arg(paper.name)
                                .arg(last.number)
                                .arg(last.number + 1);
            findings.push_back(finding);
        }
        last.number = std::max(last.number, paper.number);
        last.seq = finding.seq;
    }
}

void foundTwice(std::vector<Paper> papers, const Words &words, std::vector<Finding> &findings)
{
    std::sort(
        papers.begin(), papers.end(), [](const Paper &a, const Paper &b) { return standsBefore(a.fact, b.fact); });
    std::map<std::pair<QString, std::int64_t>, const Paper *> first;
    for (const Paper &paper : papers) {
        const auto [at, fresh] = first.emplace(std::pair(paper.series, paper.number), &paper);
        if (fresh)
            continue;
        Finding finding = paper.fact;
        finding.what = words.twice;
        finding.words = QStringLiteral("%1 was given out before, by fact %2 of device %3")
                            .arg(paper.name)
                            .arg(at->second->fact.seq)
                            .arg(at->second->fact.device);
        findings.push_back(finding);
    }
}

void papersHold(
    const std::vector<Paper> &papers, const Words &words, const Chains &chains, std::vector<Finding> &findings)
{
    std::map<std::int32_t, std::vector<Paper>> byDevice;
    for (const Paper &paper : papers)
        byDevice[paper.fact.device].push_back(paper);
    for (auto &[device, its] : byDevice)
        foundIn(its, words, chains, findings);
    foundTwice(papers, words, findings);
}

} // namespace

void numbersHold(const Ledger &ledger, std::vector<Finding> &findings)
{
    std::vector<Paper> receipts;
    std::vector<Paper> credits;
    for (const auto &[stream, story] : ledger.checks)
        for (const auto &told : story)
            if (const auto *closed = std::get_if<orders::Closed>(&told.fact))
                receipts.push_back(paperOf(
                    "receipt", closed->series, closed->receipt, findingOf(Breach::ReceiptTwice, stream, told, {})));
            else if (const auto *share = std::get_if<orders::Receipted>(&told.fact))
                receipts.push_back(paperOf(
                    "receipt", share->series, share->receipt, findingOf(Breach::ReceiptTwice, stream, told, {})));
            else if (const auto *refund = std::get_if<orders::Refunded>(&told.fact))
                credits.push_back(paperOf("credit note", refund->series, refund->number,
                    findingOf(Breach::CreditNoteTwice, stream, told, {})));
    papersHold(receipts, {Breach::ReceiptTwice, Breach::ReceiptGap, Breach::ReceiptBack}, ledger.chains, findings);
    papersHold(
        credits, {Breach::CreditNoteTwice, Breach::CreditNoteGap, Breach::CreditNoteBack}, ledger.chains, findings);

    std::vector<Paper> zs;
    for (const auto &[stream, story] : ledger.drawers)
        for (const auto &told : story)
            if (const auto *z = std::get_if<payments::DrawerClosed>(&told.fact))
                zs.push_back({QStringLiteral("Z %1").arg(z->zNumber), QString::number(told.stamp.device), z->zNumber,
                    findingOf(Breach::ZTwice, stream, told, {})});
    papersHold(zs, {Breach::ZTwice, Breach::ZGap, Breach::ZBack}, ledger.chains, findings);
}

} // namespace jiko::audit
