#include "orders/projector.h"

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
}

struct TaxRow {
    Id check;
    RatePpm rate;
    bool included = true;
    std::int64_t gross = 0;
    std::int64_t tax = 0;
};
template <class Io> void describe(Io &io, TaxRow &r)
{
    io("check_id", r.check);
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
    }
    return {};
}

QString stateOf(const Check &check)
{
    if (check.closed)
        return QStringLiteral("closed");
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
    row.gross = sum.total.minor();
    row.net = sum.net.minor();
    row.tax = sum.tax.minor();
    row.paid = sum.paid.minor();
    row.accepted = sum.accepted.minor();
    row.due = sum.due.minor();
    for (const Line &line : check.lines)
        if (line.state == LineState::Voided) {
            ++row.voids;
            row.voided += line.amount().minor();
        }
    return row;
}

LineRow lineOf(const Check &check, const Line &line, int position)
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
    row.taxRate = line.taxRate;
    row.taxIncluded = line.taxIncluded;
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
    return row;
}

} // namespace

std::vector<store::PgCall> Projector::rows(const std::set<Id> &streams) const
{
    static const auto writeHeads = Statement::fromFile(":/sql/orders/write_check_heads.sql");
    static const auto writeLines = Statement::fromFile(":/sql/orders/write_check_lines.sql");
    static const auto writeTaxes = Statement::fromFile(":/sql/orders/write_check_taxes.sql");
    static const auto writeTenders = Statement::fromFile(":/sql/orders/write_check_tenders.sql");
    std::vector<Id> checks;
    std::vector<HeadRow> heads;
    std::vector<LineRow> lines;
    std::vector<TaxRow> taxes;
    std::vector<TenderRow> tenders;
    for (const Id &stream : streams) {
        const Check *check = m_checks.find(stream);
        if (!check)
            continue;
        const CheckTotals sum = totals(*check);
        checks.push_back(check->id);
        heads.push_back(headOf(*check, sum));
        int position = 0;
        for (const Line &line : check->lines)
            lines.push_back(lineOf(*check, line, ++position));
        for (const TaxPart &part : sum.taxes)
            taxes.push_back({check->id, part.rate, part.included, part.gross.minor(), part.tax.minor()});
        for (const Tender &tender : check->tenders)
            tenders.push_back({check->id, tender.id, tenderWord(tender.kind), tender.amount.minor(),
                tender.given.minor(), unlessNil(tender.drawer), tender.reference, unlessNil(tender.takenBy),
                tender.device, sync::micros(tender.takenAt)});
    }
    if (checks.empty())
        return {};
    std::vector<store::PgCall> calls{
        write(writeHeads, heads), write(writeLines, lines), write(writeTaxes, taxes), write(writeTenders, tenders)};
    calls[2].params.push_back({"check_ids", checks});
    return calls;
}

std::vector<store::PgCall> Projector::clear() const
{
    static const auto clearChecks = Statement::fromFile(":/sql/orders/clear_checks.sql");
    return {ofOutlet(clearChecks)};
}

} // namespace jiko::orders
