#include "pos/reasons.h"

#include <QCoreApplication>

namespace jiko::pos {

namespace {
struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};
} // namespace

QStringList reasonsFor(ReasonFor act)
{
    switch (act) {
    case ReasonFor::Void:
        return {Reasons::tr("Wrong order"), Reasons::tr("Guest changed mind"), Reasons::tr("Took too long"),
            Reasons::tr("Not good")};
    case ReasonFor::Discount:
        return {Reasons::tr("Staff"), Reasons::tr("Regular guest"), Reasons::tr("Complaint"), Reasons::tr("Promised")};
    case ReasonFor::Comp:
        return {Reasons::tr("Took too long"), Reasons::tr("Not good"), Reasons::tr("On the house"),
            Reasons::tr("Staff meal")};
    case ReasonFor::Reprice:
        return {Reasons::tr("Agreed with the guest"), Reasons::tr("Wrong price on the menu"), Reasons::tr("Event")};
    case ReasonFor::WaiveService:
        return {Reasons::tr("Guest asked"), Reasons::tr("Complaint"), Reasons::tr("Regular guest")};
    case ReasonFor::Refund:
        return {Reasons::tr("Complaint"), Reasons::tr("Wrong order"), Reasons::tr("Charged too much")};
    case ReasonFor::Reopen:
        return {
            Reasons::tr("Paid another way"), Reasons::tr("Something was left out"), Reasons::tr("Closed by mistake")};
    }
    return {};
}

std::vector<DiscountChoice> discountChoices()
{
    std::vector<DiscountChoice> choices{{Reasons::tr("Regular guest"), RateBp{500}, false},
        {Reasons::tr("Staff"), RateBp{1000}, false}, {Reasons::tr("Complaint"), RateBp{2000}, false}};
    for (const QString &reason : reasonsFor(ReasonFor::Comp))
        choices.push_back({reason, {}, true});
    return choices;
}

} // namespace jiko::pos
