#include "pos/taking.h"

namespace jiko::pos {

Taking takingOf(const outlet::Live &live, const orders::Check &check, const orders::TenderTaken &tender)
{
    Taking taking;
    taking.drafts.push_back(orders::record(check.id, tender));
    if (const auto cash = payments::cashOf(tender, check.id))
        taking.drafts.push_back(payments::record(tender.drawer, *cash));
    // What the check will be with this payment decides whether it closes.
    const orders::Check after = orders::fold(check, orders::CheckFact(tender), Stamp{});
    const orders::CloseCheck closing{
        live.today(), tender.drawer, QString::number(live.node.terminal().device), live.checks.nextReceipt()};
    if (const auto closed = orders::decide(after, closing)) {
        taking.closes = true;
        taking.drafts.push_back(orders::record(check.id, *closed));
        for (Draft &left : live.leavingWith(check))
            taking.drafts.push_back(std::move(left));
    } else if (!tender.share.isNull()) {
        if (const auto paper = orders::decide(after, orders::ReceiptShare{tender.share, closing})) {
            taking.receiptsShare = true;
            taking.drafts.push_back(orders::record(check.id, *paper));
        }
    }
    return taking;
}

} // namespace jiko::pos
