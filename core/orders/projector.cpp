#include "orders/projector.h"

#include "orders/bill.h"
#include "orders/refund.h"

namespace jiko::orders {

using store::Statement;
using sync::microsIf;
using sync::unlessNil;

namespace {

struct HeadRow {
    Id id;
    QString state;
    QString number;
    std::optional<Id> table;
    QString label;
    int covers = 0;
    std::optional<Id> server;
    QString serverName;
    std::int32_t device = 0;
    std::optional<std::int64_t> openedAt;
    std::optional<std::int32_t> closedDevice;
    std::optional<std::int64_t> closedAt;
    std::optional<QString> businessDate;
    std::optional<Id> drawer;
    std::optional<QString> receiptNumber;
    QString currency;
    std::int64_t gross = 0;
    std::int64_t net = 0;
    std::int64_t tax = 0;
    std::int64_t paid = 0;
    std::int64_t accepted = 0;
    std::int64_t due = 0;
    int voids = 0;
    std::int64_t voided = 0;
    QString orderType;
    std::int64_t list = 0;
    std::int64_t discount = 0;
    std::int64_t comp = 0;
    std::int64_t service = 0;
    std::int64_t rounding = 0;
    std::int64_t refunded = 0;
    std::int64_t refundedTax = 0;
    std::int64_t tip = 0;
};
template <class Io> void describe(Io &io, HeadRow &r)
{
    io("check_id", r.id);
    io("state", r.state);
    io("number", r.number);
    io("table_id", r.table);
    io("table_label", r.label);
    io("covers", r.covers);
    io("server_id", r.server);
    io("server_name", r.serverName);
    io("device", r.device);
    io("opened_at_us", r.openedAt);
    io("closed_device", r.closedDevice);
    io("closed_at_us", r.closedAt);
    io("business_date", r.businessDate);
    io("drawer_id", r.drawer);
    io("receipt_number", r.receiptNumber);
    io("currency", r.currency);
    io("gross_minor", r.gross);
    io("net_minor", r.net);
    io("tax_minor", r.tax);
    io("paid_minor", r.paid);
    io("accepted_minor", r.accepted);
    io("due_minor", r.due);
    io("voids", r.voids);
    io("voided_minor", r.voided);
    io("order_type", r.orderType);
    io("list_minor", r.list);
    io("discount_minor", r.discount);
    io("comp_minor", r.comp);
    io("service_minor", r.service);
    io("rounding_minor", r.rounding);
    io("refunded_minor", r.refunded);
    io("refunded_tax_minor", r.refundedTax);
    io("tip_minor", r.tip);
}

struct ModifierRow {
    Id id;
    QString name;
    std::int64_t price = 0;
};
template <class Io> void describe(Io &io, ModifierRow &r)
{
    io("modifier", r.id);
    io("name", r.name);
    io("price_minor", r.price);
}

struct LineRow {
    Id check;
    Id id;
    int position = 0;
    QString state;
    bool counts = false;
    std::optional<Id> item;
    QString name;
    std::optional<Id> category;
    std::optional<Id> station;
    std::optional<Id> course;
    std::int64_t price = 0;
    Quantity quantity;
    std::int64_t amount = 0;
    RatePpm taxRate;
    bool taxIncluded = true;
    int seat = 0;
    QString note;
    std::vector<ModifierRow> modifiers;
    QString voidReason;
    std::optional<Id> addedBy;
    std::int64_t addedAt = 0;
    std::optional<std::int64_t> sentAt;
    std::optional<Id> voidedBy;
    std::optional<std::int64_t> voidedAt;
    std::optional<Id> variant;
    std::int64_t discount = 0;
    std::int64_t comp = 0;
    std::int64_t charged = 0;
    std::int64_t net = 0;
    std::int64_t tax = 0;
    std::int64_t refundedMilli = 0;
    std::int64_t refunded = 0;
};
template <class Io> void describe(Io &io, LineRow &r)
{
    io("check_id", r.check);
    io("line_id", r.id);
    io("position", r.position);
    io("state", r.state);
    io("counts", r.counts);
    io("item_id", r.item);
    io("name", r.name);
    io("category_id", r.category);
    io("station_id", r.station);
    io("course_id", r.course);
    io("price_minor", r.price);
    io("quantity_milli", r.quantity);
    io("amount_minor", r.amount);
    io("tax_ppm", r.taxRate);
    io("tax_included", r.taxIncluded);
    io("seat", r.seat);
    io("note", r.note);
    io("modifiers", r.modifiers);
    io("void_reason", r.voidReason);
    io("added_by", r.addedBy);
    io("added_at_us", r.addedAt);
    io("sent_at_us", r.sentAt);
    io("voided_by", r.voidedBy);
    io("voided_at_us", r.voidedAt);
    io("variant_id", r.variant);
    io("discount_minor", r.discount);
    io("comp_minor", r.comp);
    io("charged_minor", r.charged);
    io("net_minor", r.net);
    io("tax_minor", r.tax);
    io("refunded_milli", r.refundedMilli);
    io("refunded_minor", r.refunded);
}

struct TaxRow {
    Id check;
    QString code;
    RatePpm rate;
    bool included = true;
    std::int64_t gross = 0;
    std::int64_t tax = 0;
};
template <class Io> void describe(Io &io, TaxRow &r)
{
    io("check_id", r.check);
    io("code", r.code);
    io("rate_ppm", r.rate);
    io("included", r.included);
    io("gross_minor", r.gross);
    io("tax_minor", r.tax);
}

struct TenderRow {
    Id check;
    Id id;
    QString kind;
    std::int64_t amount = 0;
    std::int64_t given = 0;
    std::optional<Id> drawer;
    QString reference;
    std::optional<Id> takenBy;
    std::int32_t device = 0;
    std::int64_t takenAt = 0;
    std::int64_t tip = 0;
    std::int64_t rounding = 0;
    std::optional<Id> share;
    std::optional<QString> foreignCurrency;
    std::optional<std::int64_t> foreign;
    std::optional<Id> undoes;
    std::optional<Id> refund;
};
template <class Io> void describe(Io &io, TenderRow &r)
{
    io("check_id", r.check);
    io("tender_id", r.id);
    io("kind", r.kind);
    io("amount_minor", r.amount);
    io("given_minor", r.given);
    io("drawer_id", r.drawer);
    io("reference", r.reference);
    io("taken_by", r.takenBy);
    io("device", r.device);
    io("taken_at_us", r.takenAt);
    io("tip_minor", r.tip);
    io("rounding_minor", r.rounding);
    io("share_id", r.share);
    io("foreign_currency", r.foreignCurrency);
    io("foreign_minor", r.foreign);
    io("undoes", r.undoes);
    io("refund_id", r.refund);
}

struct RefundTax {
    QString code;
    RatePpm rate;
    std::int64_t tax = 0;
};
template <class Io> void describe(Io &io, RefundTax &r)
{
    io("code", r.code);
    io("rate_ppm", r.rate);
    io("tax_minor", r.tax);
}
struct RefundRow {
    Id check;
    Id id;
    QString number;
    std::optional<QString> businessDate;
    std::optional<Id> drawer;
    std::int32_t device = 0;
    std::int64_t gross = 0;
    std::int64_t tax = 0;
    std::vector<RefundTax> taxes;
    QString reason;
    std::optional<Id> givenBy;
    std::optional<Id> approvedBy;
    std::int64_t givenAt = 0;
};
template <class Io> void describe(Io &io, RefundRow &r)
{
    io("check_id", r.check);
    io("refund_id", r.id);
    io("number", r.number);
    io("business_date", r.businessDate);
    io("drawer_id", r.drawer);
    io("device", r.device);
    io("gross_minor", r.gross);
    io("tax_minor", r.tax);
    io("taxes", r.taxes);
    io("reason", r.reason);
    io("given_by", r.givenBy);
    io("approved_by", r.approvedBy);
    io("given_at_us", r.givenAt);
}

QString wordOf(LineState state)
{
    switch (state) {
    case LineState::Unsent:
        return QStringLiteral("unsent");
    case LineState::Sent:
        return QStringLiteral("sent");
    case LineState::Voided:
        return QStringLiteral("voided");
    case LineState::Removed:
        return QStringLiteral("removed");
    case LineState::Moved:
        return QStringLiteral("moved");
    }
    return {};
}

QString stateOf(const Check &check)
{
    if (check.closed)
        return QStringLiteral("closed");
    if (check.isMerged())
        return QStringLiteral("merged");
    return check.opened ? QStringLiteral("open") : QStringLiteral("early");
}

HeadRow headOf(const Check &check, const CheckTotals &sum)
{
    HeadRow row;
    row.id = check.id;
    row.state = stateOf(check);
    row.number = check.number;
    row.table = unlessNil(check.table);
    row.label = check.label;
    row.covers = check.covers;
    row.server = unlessNil(check.server);
    row.serverName = check.serverName;
    row.device = check.device;
    row.openedAt = microsIf(check.opened, check.openedAt);
    row.closedAt = microsIf(check.closed, check.closedAt);
    if (check.businessDate.isValid())
        row.businessDate = check.businessDate.iso();
    if (check.closed) {
        row.closedDevice = check.closedBy;
        row.drawer = unlessNil(check.closedIn);
        row.receiptNumber = check.receiptNumber();
    }
    row.currency = check.currency.code();
    row.gross = sum.gross.minor();
    row.net = sum.net.minor();
    row.tax = sum.tax.minor();
    row.paid = sum.paid.minor();
    row.accepted = sum.accepted.minor();
    row.due = sum.due.minor();
    row.orderType = check.terms.orderType;
    row.list = sum.list.minor();
    row.discount = sum.discounts.minor();
    row.comp = sum.comps.minor();
    row.service = sum.serviceGross.minor();
    row.rounding = sum.rounding.minor();
    row.refunded = sum.refunded.minor();
    row.refundedTax = sum.refundedTax.minor();
    row.tip = sum.tips.minor();
    for (const Line &line : check.lines)
        if (line.state == LineState::Voided) {
            ++row.voids;
            row.voided += line.amount().minor();
        }
    return row;
}

LineRow lineOf(const Check &check, const Line &line, const Bill &bill, const std::vector<Refund> &refunds, int position)
{
    LineRow row;
    row.check = check.id;
    row.id = line.id;
    row.position = position;
    row.state = wordOf(line.state);
    row.counts = line.counts();
    row.item = unlessNil(line.item);
    row.name = line.name;
    row.category = unlessNil(line.category);
    row.station = unlessNil(line.station);
    row.course = unlessNil(line.course);
    row.price = line.unitPrice.minor();
    row.quantity = line.quantity;
    row.amount = line.amount().minor();
    row.taxRate = line.bears.rate();
    row.taxIncluded = line.bears.included;
    row.seat = line.seat;
    row.note = line.note;
    for (const LineModifier &modifier : line.modifiers)
        row.modifiers.push_back({modifier.modifier, modifier.name, modifier.priceMinor});
    row.voidReason = line.voidReason;
    row.addedBy = unlessNil(line.added.staff);
    row.addedAt = sync::micros(line.added.at());
    row.sentAt = microsIf(line.sent.hlc != 0, line.sent.at());
    row.voidedBy = unlessNil(line.voided.staff);
    row.voidedAt = microsIf(line.voided.hlc != 0, line.voided.at());
    row.variant = unlessNil(line.variant);
    if (const BillRow *billed = bill.row(line.id)) {
        for (const Reduction &reduction : billed->reductions)
            (reduction.by == Reduction::By::Comp ? row.comp : row.discount) += reduction.amount.minor();
        row.charged = billed->charged.minor();
        row.net = billed->net.minor();
        row.tax = billed->tax().minor();
    }
    for (const Refund &refund : refunds)
        for (const Credit &credit : refund.credits)
            if (credit.line == line.id) {
                row.refundedMilli += credit.milli;
                row.refunded += credit.grossMinor;
            }
    return row;
}

TenderRow tenderOf(const Check &check, const Tender &tender)
{
    TenderRow row{check.id, tender.id, tenderWord(tender.kind), tender.amount.minor(), tender.given.minor(),
        unlessNil(tender.drawer), tender.reference, unlessNil(tender.takenBy), tender.device,
        sync::micros(tender.takenAt)};
    row.tip = tender.tip.minor();
    row.rounding = tender.rounding.minor();
    row.share = unlessNil(tender.share);
    if (tender.foreign) {
        row.foreignCurrency = tender.foreign->currency;
        row.foreign = tender.foreign->minor;
    }
    row.undoes = unlessNil(tender.undoes);
    row.refund = unlessNil(tender.refund);
    return row;
}

RefundRow refundOf(const Check &check, const Refund &refund)
{
    RefundRow row;
    row.check = check.id;
    row.id = refund.id;
    row.number = refund.noteNumber();
    if (refund.businessDate.isValid())
        row.businessDate = refund.businessDate.iso();
    row.drawer = unlessNil(refund.drawer);
    row.device = refund.stamp.device;
    for (const Credit &credit : refund.credits) {
        row.gross += credit.grossMinor;
        for (const Credit::Tax &tax : credit.taxes) {
            row.tax += tax.minor;
            auto at = std::find_if(row.taxes.begin(), row.taxes.end(),
                [&](const RefundTax &r) { return r.code == tax.levy.code && r.rate == tax.levy.rate; });
            if (at == row.taxes.end())
                at = row.taxes.insert(row.taxes.end(), RefundTax{tax.levy.code, tax.levy.rate, 0});
            at->tax += tax.minor;
        }
    }
    row.reason = refund.reason;
    row.givenBy = unlessNil(refund.stamp.staff);
    row.approvedBy = unlessNil(refund.approvedBy);
    row.givenAt = sync::micros(refund.stamp.at());
    return row;
}

} // namespace

std::vector<store::PgCall> Projector::rows(const std::set<Id> &streams) const
{
    static const auto writeHeads = Statement::fromFile(":/sql/orders/write_check_heads.sql");
    static const auto writeLines = Statement::fromFile(":/sql/orders/write_check_lines.sql");
    static const auto writeTaxes = Statement::fromFile(":/sql/orders/write_check_taxes.sql");
    static const auto writeRefunds = Statement::fromFile(":/sql/orders/write_check_refunds.sql");
    static const auto writeTenders = Statement::fromFile(":/sql/orders/write_check_tenders.sql");
    std::vector<Id> checks;
    std::vector<HeadRow> heads;
    std::vector<LineRow> lines;
    std::vector<TaxRow> taxes;
    std::vector<TenderRow> tenders;
    std::vector<RefundRow> refunds;
    for (const Id &stream : streams) {
        const Check *check = m_checks.find(stream);
        if (!check)
            continue;
        const CheckTotals sum = totals(*check);
        checks.push_back(check->id);
        heads.push_back(headOf(*check, sum));
        int position = 0;
        const Bill bill = billOf(*check);
        const std::vector<Refund> counted = countedRefunds(*check);
        for (const Line &line : check->lines)
            lines.push_back(lineOf(*check, line, bill, counted, ++position));
        for (const TaxPart &part : sum.taxes)
            taxes.push_back({check->id, part.code, part.rate, part.included, part.gross.minor(), part.tax.minor()});
        for (const Tender &tender : check->tenders)
            tenders.push_back(tenderOf(*check, tender));
        for (const Refund &refund : counted)
            refunds.push_back(refundOf(*check, refund));
    }
    if (checks.empty())
        return {};
    std::vector<store::PgCall> calls{
        write(writeHeads, heads), write(writeLines, lines), write(writeTaxes, taxes), write(writeTenders, tenders)};
    calls[2].params.push_back({"check_ids", checks});
    if (!refunds.empty())
        calls.push_back(write(writeRefunds, refunds));
    return calls;
}

std::vector<store::PgCall> Projector::clear() const
{
    static const auto clearChecks = Statement::fromFile(":/sql/orders/clear_checks.sql");
    return {ofOutlet(clearChecks)};
}

} // namespace jiko::orders
