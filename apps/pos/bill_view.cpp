#include "pos/bill_view.h"

#include "orders/bill.h"
#include "pos/words.h"

#include <map>

namespace jiko::pos {

namespace {
QVariantMap billRow(const char *kind, const QString &name, Money amount, const QString &detail = {})
{
    return {{QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("name"), name},
        {QStringLiteral("detail"), detail}, {QStringLiteral("amount"), base::amountText(amount)}};
}
} // namespace

BillView::BillView(outlet::Live &live, Till &till, QObject *parent) : QObject(parent), m_live(live), m_till(till)
{
    connect(&till, &Till::checkChanged, this, &BillView::changed);
}

QVariantMap BillView::taken(const orders::Check &check, bool byOffer, const Id &id, Money amount) const
{
    if (byOffer) {
        for (const menu::Offer &offer : check.offers)
            if (offer.id == id)
                return billRow("off", offer.name, -amount, tr("Offer"));
        return billRow("off", tr("Offer"), -amount);
    }
    for (const orders::DiscountGiven &given : check.discounts)
        if (given.discount == id) {
            const identity::Person *by = m_live.people().person(given.approvedBy);
            const QString allowed = by ? tr("allowed by %1").arg(by->name) : QString();
            const QString kind = given.comp ? tr("Comp") : given.rate.bp > 0 ? percentText(given.rate) : tr("Discount");
            return billRow("off", given.name.isEmpty() ? given.reason : given.name, -amount,
                allowed.isEmpty() ? kind : tr("%1, %2").arg(kind, allowed));
        }
    return billRow("off", tr("Discount"), -amount);
}

QVariantList BillView::rows() const
{
    QVariantList rows;
    const orders::Check *check = m_till.check();
    if (!check || !check->opened)
        return rows;
    const orders::Bill bill = orders::billOf(*check);
    const orders::CheckTotals totals = orders::totals(*check);
    rows.append(billRow("step", tr("By the menu"), totals.list));

    // In the order they were taken, one row each however many lines they are on.
    std::vector<std::pair<bool, Id>> order;
    std::map<Id, Money> off;
    for (const orders::BillRow &row : bill.rows)
        for (const orders::Reduction &reduction : row.reductions) {
            const auto [at, isNew] = off.try_emplace(reduction.id, Money(0, check->currency));
            at->second += reduction.amount;
            if (isNew)
                order.emplace_back(reduction.by == orders::Reduction::By::Offer, reduction.id);
        }
    for (const auto &[byOffer, id] : order)
        rows.append(taken(*check, byOffer, id, off.at(id)));

    const Money charged = totals.list - totals.discounts - totals.comps;
    if (!totals.service.isZero() && check->terms.service)
        rows.append(
            billRow("step", check->terms.service->name, totals.service, percentText(check->terms.service->rate)));
    // Where prices stand without tax, it comes on top.
    const Money added = totals.gross - charged - totals.service;
    if (!added.isZero())
        rows.append(billRow("step", tr("Tax on top"), added));
    if (!totals.rounding.isZero())
        rows.append(billRow("step", tr("Cash rounding"), totals.rounding));
    if (!totals.refunded.isZero())
        rows.append(billRow("off", tr("Given back"), -totals.refunded));
    rows.append(billRow("sum", tr("Total"), totals.total));
    for (const orders::TaxPart &part : totals.taxes)
        if (!part.tax.isZero())
            rows.append(billRow("within", tr("%1 in it").arg(part.code.isEmpty() ? tr("VAT") : part.code), part.tax,
                tr("on %1").arg(base::amountText(part.gross - part.tax))));
    for (const orders::Tender &tender : check->tenders)
        rows.append(billRow("off", tenderName(tender.kind), -tender.amount, tender.reference));
    if (!check->tenders.empty())
        rows.append(billRow("sum", tr("Still due"), totals.due));
    return rows;
}

QString BillView::stepName(const menu::PriceStep &step) const
{
    const identity::Person *by = m_live.people().person(step.by);
    switch (step.rule) {
    case menu::PriceRule::Base:
        return tr("Menu price");
    case menu::PriceRule::Open:
        return tr("Typed in");
    case menu::PriceRule::Override:
        return by ? tr("Changed by %1").arg(by->name) : tr("Changed");
    case menu::PriceRule::Weighed:
    case menu::PriceRule::Size:
    case menu::PriceRule::PriceList:
    case menu::PriceRule::Time:
    case menu::PriceRule::OrderType:
        return step.name;
    }
    return step.name;
}

QVariantList BillView::rowsOf(const QString &id) const
{
    QVariantList rows;
    const orders::Check *check = m_till.check();
    const orders::Line *line = check ? check->line(Id::fromString(id)) : nullptr;
    if (!line)
        return rows;
    if (line->steps.empty())
        rows.append(billRow("step", tr("Menu price"), line->ownPrice));
    for (const menu::PriceStep &step : line->steps)
        rows.append(billRow("step", stepName(step), Money(step.minor, check->currency),
            step.rule == menu::PriceRule::Override ? step.name : QString()));
    for (const orders::LineModifier &modifier : line->modifiers)
        if (modifier.priceMinor != 0)
            rows.append(billRow("step", modifier.name, Money(modifier.priceMinor, check->currency)));
    if (line->quantity.milli != 1000)
        rows.append(billRow("sum", tr("%1 of them").arg(QString::number(line->quantity.milli / 1000)), line->amount()));
    const orders::Bill bill = orders::billOf(*check);
    if (const orders::BillRow *row = bill.row(line->id)) {
        for (const orders::Reduction &reduction : row->reductions)
            rows.append(taken(*check, reduction.by == orders::Reduction::By::Offer, reduction.id, reduction.amount));
        rows.append(billRow("sum", tr("To pay"), row->gross()));
        for (std::size_t i = 0; i < row->taxes.size(); ++i)
            rows.append(billRow("within",
                tr("%1 in it").arg(row->bears.levies[i].code.isEmpty() ? tr("VAT") : row->bears.levies[i].code),
                row->taxes[i]));
    }
    return rows;
}

} // namespace jiko::pos
