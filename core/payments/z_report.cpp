#include "payments/drawer.h"

#include <algorithm>
#include <map>

namespace jiko::payments {

DrawerClosed zOf(const Drawer &drawer, const std::vector<const orders::Check *> &checks, const CloseDrawer &ask)
{
    DrawerClosed z;
    z.zNumber = ask.zNumber;
    z.businessDate = drawer.businessDate.iso();
    z.openedAtUs = drawer.openedAt.time_since_epoch().count();

    std::map<orders::TenderKind, ZTender> tenders;
    std::map<std::int32_t, ZTax> taxes;
    std::map<std::int64_t, QString> receipts;
    for (const orders::Check *check : checks) {
        for (const orders::Tender &tender : check->tenders)
            if (tender.drawer == drawer.id) {
                ZTender &row = tenders[tender.kind];
                row.kind = tender.kind;
                ++row.count;
                row.amountMinor += tender.amount.minor();
            }
        if (!check->closed || check->closedIn != drawer.id)
            continue;
        const orders::CheckTotals sum = orders::totals(*check);
        ++z.checks;
        z.covers += check->covers;
        z.grossMinor += sum.total.minor();
        z.netMinor += sum.net.minor();
        z.taxMinor += sum.tax.minor();
        for (const orders::TaxPart &part : sum.taxes) {
            ZTax &row = taxes[part.rate.ppm];
            row.rate = part.rate;
            row.grossMinor += part.gross.minor();
            row.taxMinor += part.tax.minor();
        }
        for (const orders::Line &line : check->lines)
            if (line.state == orders::LineState::Voided) {
                ++z.voids;
                z.voidedMinor += line.amount().minor();
            }
        receipts.emplace(check->receipt, check->receiptNumber());
    }
    for (const auto &[kind, row] : tenders)
        z.tenders.push_back(row);
    for (const auto &[rate, row] : taxes)
        z.taxes.push_back(row);
    if (!receipts.empty()) {
        z.firstReceipt = receipts.begin()->second;
        z.lastReceipt = receipts.rbegin()->second;
    }
    z.floatMinor = drawer.floatAmount.minor();
    z.cashMinor = drawer.cash.minor();
    z.expectedMinor = drawer.expected().minor();
    z.countedMinor = ask.counted.minor();
    return z;
}

Result<DrawerClosed, DrawerRefusal> decideClose(
    const Drawer &drawer, const std::vector<const orders::Check *> &checks, const CloseDrawer &ask)
{
    if (!drawer.isOpen())
        return Refused{DrawerRefusal::NotOpen};
    if (ask.counted.isNegative())
        return Refused{DrawerRefusal::NegativeCount};
    const bool halfPaidHere = std::any_of(checks.begin(), checks.end(), [&](const orders::Check *check) {
        return check->isOpen()
            && std::any_of(check->tenders.begin(), check->tenders.end(),
                [&](const orders::Tender &tender) { return tender.drawer == drawer.id; });
    });
    if (halfPaidHere)
        return Refused{DrawerRefusal::HalfPaidCheck};
    return zOf(drawer, checks, ask);
}

} // namespace jiko::payments
