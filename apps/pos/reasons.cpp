#include "pos/reasons.h"

#include "identity/people.h"

#include <QCoreApplication>
#include <QLocale>

namespace jiko::pos {

namespace {
struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

std::optional<menu::ReasonKind> kindOf(ReasonFor act)
{
    switch (act) {
    case ReasonFor::Void:
        return menu::ReasonKind::Void;
    case ReasonFor::Discount:
        return menu::ReasonKind::Discount;
    case ReasonFor::Comp:
        return menu::ReasonKind::Comp;
    case ReasonFor::Reprice:
        return menu::ReasonKind::PriceChange;
    case ReasonFor::WaiveService:
        return menu::ReasonKind::Service;
    case ReasonFor::Refund:
        return menu::ReasonKind::Refund;
    case ReasonFor::PayIn:
        return menu::ReasonKind::PayIn;
    case ReasonFor::PayOut:
        return menu::ReasonKind::PayOut;
    case ReasonFor::NoSale:
        return menu::ReasonKind::NoSale;
    case ReasonFor::Reopen:
    case ReasonFor::Drop:
    case ReasonFor::Difference:
        return std::nullopt;
    }
    return std::nullopt;
}

QStringList builtIn(ReasonFor act)
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
    case ReasonFor::PayIn:
        return {Reasons::tr("Change from the bank"), Reasons::tr("More float"), Reasons::tr("Brought back")};
    case ReasonFor::PayOut:
        return {Reasons::tr("Market"), Reasons::tr("Ice"), Reasons::tr("Transport"), Reasons::tr("Tips paid out")};
    case ReasonFor::Drop:
        return {Reasons::tr("Too much in the drawer"), Reasons::tr("End of shift"), Reasons::tr("To the bank")};
    case ReasonFor::NoSale:
        return {Reasons::tr("Change for a guest"), Reasons::tr("Checked the drawer"), Reasons::tr("Opened by mistake")};
    case ReasonFor::Difference:
        return {Reasons::tr("Change given wrong"), Reasons::tr("Paid out and not written down"),
            Reasons::tr("Taken under another payment"), Reasons::tr("Nobody knows")};
    }
    return {};
}

} // namespace

QStringList reasonsFor(const menu::Menu &menu, ReasonFor act)
{
    QStringList words;
    if (const auto kind = kindOf(act))
        for (const menu::Reason *reason : menu.reasonsFor(*kind))
            words.append(reason->names.in(QLocale().name().left(2)));
    return words.isEmpty() ? builtIn(act) : words;
}

const menu::Reason *reasonNamed(const menu::Menu &menu, ReasonFor act, const QString &words)
{
    if (const auto kind = kindOf(act))
        for (const menu::Reason *reason : menu.reasonsFor(*kind))
            if (reason->names.in(QLocale().name().left(2)) == words.trimmed())
                return reason;
    return nullptr;
}

const char *rightFor(const menu::Menu &menu, ReasonFor act, const QString &words, const char *permission)
{
    const menu::Reason *reason = reasonNamed(menu, act, words);
    return identity::rightFor(permission, reason && reason->needsApproval);
}

std::vector<DiscountChoice> discountChoices(const menu::Menu &menu)
{
    std::vector<DiscountChoice> choices;
    for (const menu::Reason *reason : menu.reasonsFor(menu::ReasonKind::Discount))
        if (reason->rate.bp > 0 || reason->amountMinor > 0)
            choices.push_back(
                {reason->names.in(QLocale().name().left(2)), reason->rate, reason->amountMinor, false, reason});
    if (choices.empty())
        choices = {{Reasons::tr("Regular guest"), RateBp{500}}, {Reasons::tr("Staff"), RateBp{1000}},
            {Reasons::tr("Complaint"), RateBp{2000}}};
    for (const QString &reason : reasonsFor(menu, ReasonFor::Comp))
        choices.push_back({reason, {}, 0, true, reasonNamed(menu, ReasonFor::Comp, reason)});
    return choices;
}

} // namespace jiko::pos
