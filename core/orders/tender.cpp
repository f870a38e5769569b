#include "orders/check.h"

namespace jiko::orders {

QString tenderWord(TenderKind kind)
{
    switch (kind) {
    case TenderKind::Cash:
        return QStringLiteral("cash");
    case TenderKind::Card:
        return QStringLiteral("card");
    case TenderKind::MobileMoney:
        return QStringLiteral("mobile_money");
    }
    return QStringLiteral("unknown");
}

Result<TenderTaken, TenderRefusal> decide(const Check &check, const TakeTender &ask)
{
    for (const Tender &known : check.tenders)
        if (known.id == ask.tender) {
            if (known.amount != ask.amount || known.kind != ask.kind)
                return Refused{TenderRefusal::SameIdOtherAmount};
            return TenderTaken{
                known.id, known.kind, known.amount.minor(), known.given.minor(), known.drawer, known.reference};
        }
    if (!check.isOpen())
        return Refused{TenderRefusal::CheckClosed};
    if (check.hasUnsent())
        return Refused{TenderRefusal::UnsentLines};
    if (ask.amount.minor() <= 0)
        return Refused{TenderRefusal::AmountNotPositive};
    if (ask.amount > totals(check).due)
        return Refused{TenderRefusal::MoreThanDue};
    if (ask.given < ask.amount)
        return Refused{TenderRefusal::GivenTooLittle};
    if (ask.given > ask.amount && ask.kind != TenderKind::Cash)
        return Refused{TenderRefusal::OverTenderNeedsCash};
    if (ask.drawer.isNull())
        return Refused{TenderRefusal::NoDrawer};
    if (ask.kind != TenderKind::Cash && ask.reference.trimmed().isEmpty())
        return Refused{TenderRefusal::NoReference};
    return TenderTaken{
        ask.tender, ask.kind, ask.amount.minor(), ask.given.minor(), ask.drawer, ask.reference.trimmed()};
}

Result<Closed, CloseRefusal> decide(const Check &check, const CloseCheck &ask)
{
    if (!check.isOpen())
        return Refused{CloseRefusal::AlreadyClosed};
    if (check.hasUnsent())
        return Refused{CloseRefusal::UnsentLines};
    if (totals(check).due.minor() > 0)
        return Refused{CloseRefusal::StillOwing};
    return Closed{ask.businessDate.iso(), ask.drawer, ask.series, ask.receipt};
}

} // namespace jiko::orders
