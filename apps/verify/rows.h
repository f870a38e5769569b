// Rows of the read model as jiko-verify compares them: what is stored, and what the fold of the log gives. Written
// apart from the projectors that store them, so that a fault of theirs is not repeated here and found to be right.
#pragma once

#include "base/json.h"
#include "payments/drawer.h"

#include <set>

namespace jiko::verify {

struct CheckRow {
    Id id;
    QString state;
    QString number;
    std::int64_t covers = 0;
    std::optional<std::int64_t> closedDevice;
    std::optional<QString> businessDate;
    std::optional<Id> drawer;
    std::optional<QString> receiptNumber;
    QString currency;
    std::int64_t gross = 0;
    std::int64_t net = 0;
    std::int64_t tax = 0;
    std::int64_t paid = 0;
    std::int64_t due = 0;
    std::int64_t voids = 0;
    std::int64_t voided = 0;
    std::int64_t list = 0;
    std::int64_t discount = 0;
    std::int64_t comp = 0;
    std::int64_t service = 0;
    std::int64_t rounding = 0;
    std::int64_t refunded = 0;
    std::int64_t refundedTax = 0;
    std::int64_t tip = 0;
    std::int64_t lines = 0;
    std::int64_t linesCounting = 0;
    std::int64_t linesMinor = 0;
    std::int64_t linesCountingMinor = 0;
    std::int64_t linesMilli = 0;
    std::int64_t taxesGross = 0;
    std::int64_t taxesTax = 0;
};
template <class Io> void describe(Io &io, CheckRow &r)
{
    io("check_id", r.id);
    io("state", r.state);
    io("number", r.number);
    io("covers", r.covers);
    io("closed_device", r.closedDevice);
    io("business_date", r.businessDate);
    io("drawer_id", r.drawer);
    io("receipt_number", r.receiptNumber);
    io("currency", r.currency);
    io("gross_minor", r.gross);
    io("net_minor", r.net);
    io("tax_minor", r.tax);
    io("paid_minor", r.paid);
    io("due_minor", r.due);
    io("voids", r.voids);
    io("voided_minor", r.voided);
    io("list_minor", r.list);
    io("discount_minor", r.discount);
    io("comp_minor", r.comp);
    io("service_minor", r.service);
    io("rounding_minor", r.rounding);
    io("refunded_minor", r.refunded);
    io("refunded_tax_minor", r.refundedTax);
    io("tip_minor", r.tip);
    io("lines", r.lines);
    io("lines_counting", r.linesCounting);
    io("lines_minor", r.linesMinor);
    io("lines_counting_minor", r.linesCountingMinor);
    io("lines_milli", r.linesMilli);
    io("taxes_gross_minor", r.taxesGross);
    io("taxes_tax_minor", r.taxesTax);
}

struct TenderRow {
    Id check;
    Id id;
    QString kind;
    std::int64_t amount = 0;
    std::int64_t given = 0;
    std::optional<Id> drawer;
    QString reference;
    std::int64_t device = 0;
    std::int64_t takenAt = 0;
    std::int64_t tip = 0;
    std::int64_t rounding = 0;
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
    io("device", r.device);
    io("taken_at_us", r.takenAt);
    io("tip_minor", r.tip);
    io("rounding_minor", r.rounding);
}

struct DrawerRow {
    Id id;
    QString state;
    QString till;
    std::int64_t device = 0;
    std::optional<QString> businessDate;
    QString currency;
    std::int64_t floatMinor = 0;
    std::int64_t cash = 0;
    std::int64_t expected = 0;
    std::optional<std::int64_t> counted;
    std::optional<std::int64_t> difference;
};
template <class Io> void describe(Io &io, DrawerRow &r)
{
    io("drawer_id", r.id);
    io("state", r.state);
    io("till", r.till);
    io("device", r.device);
    io("business_date", r.businessDate);
    io("currency", r.currency);
    io("float_minor", r.floatMinor);
    io("cash_minor", r.cash);
    io("expected_minor", r.expected);
    io("counted_minor", r.counted);
    io("difference_minor", r.difference);
}

struct ZRow {
    Id id;
    std::int64_t device = 0;
    std::optional<QString> businessDate;
    std::int64_t seq = 0;
    payments::DrawerClosed z;
};
template <class Io> void describe(Io &io, ZRow &r)
{
    io("drawer_id", r.id);
    io("device", r.device);
    io("z_number", r.z.zNumber);
    io("business_date", r.businessDate);
    io("opened_at_us", r.z.openedAtUs);
    io("checks", r.z.checks);
    io("covers", r.z.covers);
    io("gross_minor", r.z.grossMinor);
    io("net_minor", r.z.netMinor);
    io("tax_minor", r.z.taxMinor);
    io("voids", r.z.voids);
    io("voided_minor", r.z.voidedMinor);
    io("float_minor", r.z.floatMinor);
    io("cash_minor", r.z.cashMinor);
    io("expected_minor", r.z.expectedMinor);
    io("counted_minor", r.z.countedMinor);
    io("first_receipt", r.z.firstReceipt);
    io("last_receipt", r.z.lastReceipt);
    io("fact_seq", r.seq);
    io("discount_minor", r.z.discountMinor);
    io("comp_minor", r.z.compMinor);
    io("service_minor", r.z.serviceMinor);
    io("rounding_minor", r.z.roundingMinor);
    io("tip_minor", r.z.tipMinor);
    io("refunds", r.z.refunds.count);
    io("refund_minor", r.z.refunds.grossMinor);
    io("refund_tax_minor", r.z.refunds.taxMinor);
    io("paid_in_minor", r.z.moved.paidInMinor);
    io("paid_out_minor", r.z.moved.paidOutMinor);
    io("dropped_minor", r.z.moved.droppedMinor);
    io("no_sales", r.z.moved.noSales);
    io("grand_total_minor", r.z.grandTotalMinor);
    io("difference_reason", r.z.moved.reason);
}

CheckRow rowOf(const orders::Check &check);
TenderRow rowOf(const Id &check, const orders::Tender &tender);
DrawerRow rowOf(const payments::Drawer &drawer);
/// Of a session that is closed.
ZRow zRowOf(const payments::Drawer &drawer);

/// The columns in which two rows differ, in words; empty when they are the same.
template <class Row> QString differences(const char *table, const Row &stored, const Row &derived)
{
    const auto objectOf = [](Row row) {
        base::JsonWriter writer;
        describe(writer, row);
        return writer.object();
    };
    const auto textOf = [](const QJsonValue &value) {
        return value.isUndefined() ? QStringLiteral("nothing") : value.toVariant().toString();
    };
    const QJsonObject there = objectOf(stored);
    const QJsonObject wanted = objectOf(derived);
    QStringList columns;
    std::set<QString> names;
    for (const QJsonObject &object : {there, wanted})
        for (const QString &name : object.keys())
            names.insert(name);
    for (const QString &name : names)
        if (there.value(name) != wanted.value(name))
            columns << QStringLiteral("%1 is %2, the log gives %3")
                           .arg(name, textOf(there.value(name)), textOf(wanted.value(name)));
    return columns.isEmpty()
        ? QString()
        : QStringLiteral("read.%1: %2").arg(QLatin1String(table), columns.join(QStringLiteral("; ")));
}

} // namespace jiko::verify
