#include "payments/projector.h"

#include "payments/purse_rows.h"

namespace jiko::payments {

using store::Statement;
using sync::microsIf;
using sync::unlessNil;

namespace {

struct DrawerRow {
    Id id;
    QString state;
    QString till;
    std::int32_t device = 0;
    std::optional<QString> businessDate;
    QString currency;
    std::optional<std::int64_t> openedAt;
    std::optional<std::int64_t> closedAt;
    std::int64_t floatMinor = 0;
    std::int64_t cash = 0;
    std::int64_t moved = 0;
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
    io("opened_at_us", r.openedAt);
    io("closed_at_us", r.closedAt);
    io("float_minor", r.floatMinor);
    io("cash_minor", r.cash);
    io("moved_minor", r.moved);
    io("expected_minor", r.expected);
    io("counted_minor", r.counted);
    io("difference_minor", r.difference);
}

struct TaxOfZ {
    QString code;
    RatePpm rate;
    std::int64_t gross = 0;
    std::int64_t tax = 0;
};
template <class Io> void describe(Io &io, TaxOfZ &r)
{
    io("code", r.code);
    io("rate_ppm", r.rate);
    io("gross_minor", r.gross);
    io("tax_minor", r.tax);
}

struct TenderOfZ {
    QString kind;
    int count = 0;
    std::int64_t amount = 0;
};
template <class Io> void describe(Io &io, TenderOfZ &r)
{
    io("kind", r.kind);
    io("count", r.count);
    io("amount_minor", r.amount);
}

struct ZRow {
    Id id;
    std::int32_t device = 0;
    QString till;
    std::optional<QString> businessDate;
    QString currency;
    std::int64_t closedAt = 0;
    std::optional<Id> closedBy;
    std::vector<TaxOfZ> taxes;
    std::vector<TenderOfZ> tenders;
    std::int64_t seq = 0;
    QString hash; ///< as bytea is written: \x…
    DrawerClosed z;
};
template <class Io> void describe(Io &io, ZRow &r)
{
    io("drawer_id", r.id);
    io("device", r.device);
    io("till", r.till);
    io("z_number", r.z.zNumber);
    io("business_date", r.businessDate);
    io("currency", r.currency);
    io("opened_at_us", r.z.openedAtUs);
    io("closed_at_us", r.closedAt);
    io("closed_by", r.closedBy);
    io("checks", r.z.checks);
    io("covers", r.z.covers);
    io("gross_minor", r.z.grossMinor);
    io("net_minor", r.z.netMinor);
    io("tax_minor", r.z.taxMinor);
    io("taxes", r.taxes);
    io("tenders", r.tenders);
    io("voids", r.z.voids);
    io("voided_minor", r.z.voidedMinor);
    io("float_minor", r.z.floatMinor);
    io("cash_minor", r.z.cashMinor);
    io("expected_minor", r.z.expectedMinor);
    io("counted_minor", r.z.countedMinor);
    io("first_receipt", r.z.firstReceipt);
    io("last_receipt", r.z.lastReceipt);
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
    io("fact_seq", r.seq);
    io("fact_hash", r.hash);
}

struct ArrivalRow {
    Id id;
    QString receipt;
    std::int64_t amount = 0;
    QString currency;
    QString reference;
    std::int64_t paidAt = 0;
    QString source;
    std::optional<QString> settled;
    QString reason;
    std::optional<Id> settledBy;
    std::optional<std::int64_t> settledAt;
};
template <class Io> void describe(Io &io, ArrivalRow &r)
{
    io("arrival_id", r.id);
    io("receipt", r.receipt);
    io("amount_minor", r.amount);
    io("currency", r.currency);
    io("reference", r.reference);
    io("paid_at_us", r.paidAt);
    io("source", r.source);
    io("settled", r.settled);
    io("reason", r.reason);
    io("settled_by", r.settledBy);
    io("settled_at_us", r.settledAt);
}

ArrivalRow arrivalOf(const Arrival &arrival)
{
    ArrivalRow row;
    row.id = arrival.id;
    row.receipt = arrival.receipt;
    row.amount = arrival.amount.minor();
    row.currency = arrival.amount.currency().code();
    row.reference = arrival.reference;
    row.paidAt = sync::micros(arrival.paidAt);
    row.source = arrival.source == ArrivalSource::Told ? QStringLiteral("told") : QStringLiteral("statement");
    if (!arrival.settled)
        return row;
    row.settled = arrival.settled->choice == ArrivalChoice::SentBack ? QStringLiteral("sent_back")
                                                                     : QStringLiteral("not_for_a_bill");
    row.reason = arrival.settled->reason;
    row.settledBy = unlessNil(arrival.settledBy);
    row.settledAt = sync::micros(arrival.settledAt);
    return row;
}

std::optional<QString> dateOr(const BusinessDate &date)
{
    return date.isValid() ? std::optional(date.iso()) : std::nullopt;
}

DrawerRow drawerOf(const Drawer &drawer)
{
    DrawerRow row;
    row.id = drawer.id;
    row.state = drawer.closed ? QStringLiteral("closed")
        : drawer.opened       ? QStringLiteral("open")
                              : QStringLiteral("early");
    row.till = drawer.till;
    row.device = drawer.device;
    row.businessDate = dateOr(drawer.businessDate);
    row.currency = drawer.currency.code();
    row.openedAt = microsIf(drawer.opened, drawer.openedAt);
    row.closedAt = microsIf(drawer.closed, drawer.closedAt);
    row.floatMinor = drawer.floatAmount.minor();
    row.cash = drawer.cash.minor();
    row.expected = drawer.expected().minor();
    row.moved = row.expected - row.floatMinor - row.cash;
    if (drawer.closed) {
        row.counted = drawer.z.countedMinor;
        row.difference = drawer.z.countedMinor - row.expected;
    }
    return row;
}

ZRow zRowOf(const Drawer &drawer, const QByteArray &hash)
{
    ZRow row;
    row.id = drawer.id;
    row.device = drawer.closing.device;
    row.till = drawer.till;
    row.businessDate = dateOr(BusinessDate::fromIso(drawer.z.businessDate));
    row.currency = drawer.currency.code();
    row.closedAt = sync::micros(drawer.closedAt);
    row.closedBy = unlessNil(drawer.closing.staff);
    for (const ZTax &tax : drawer.z.taxes)
        row.taxes.push_back({tax.code, tax.rate, tax.grossMinor, tax.taxMinor});
    for (const ZTender &tender : drawer.z.tenders)
        row.tenders.push_back({orders::tenderWord(tender.kind), tender.count, tender.amountMinor});
    row.seq = drawer.closing.seq;
    row.hash = QStringLiteral("\\x") + QString::fromLatin1(hash.toHex());
    row.z = drawer.z;
    return row;
}

} // namespace

bool Projector::apply(const Fact &fact)
{
    if (m_arrivals.apply(fact) || m_purses.apply(fact))
        return true;
    if (!m_drawers.apply(fact))
        return false;
    if (fact.type == DrawerClosed::type)
        m_closingHashes.emplace(base::stampOf(fact), fact.hash);
    return true;
}

std::vector<store::PgCall> Projector::rows(const std::set<Id> &streams) const
{
    static const auto writeDrawers = Statement::fromFile(":/sql/payments/write_drawers.sql");
    static const auto writeZReports = Statement::fromFile(":/sql/payments/write_z_reports.sql");
    std::vector<DrawerRow> drawers;
    static const auto writeArrivals = Statement::fromFile(":/sql/payments/write_arrivals.sql");
    std::vector<ZRow> zs;
    std::vector<ArrivalRow> arrivals;
    static const auto writePurses = Statement::fromFile(":/sql/payments/write_purses.sql");
    static const auto writePurseMoves = Statement::fromFile(":/sql/payments/write_purse_moves.sql");
    std::vector<PurseRow> purses;
    std::vector<PurseMoveRow> moves;
    for (const Id &stream : streams) {
        if (const Arrival *arrival = m_arrivals.find(stream); arrival && arrival->known)
            arrivals.push_back(arrivalOf(*arrival));
        if (const Purse *purse = m_purses.find(stream); purse && purse->known) {
            purses.push_back(rowOf(*purse));
            for (PurseMoveRow &move : moveRowsOf(*purse))
                moves.push_back(std::move(move));
        }
        const Drawer *drawer = m_drawers.find(stream);
        if (!drawer)
            continue;
        drawers.push_back(drawerOf(*drawer));
        if (drawer->closed)
            zs.push_back(zRowOf(*drawer, m_closingHashes.at(drawer->closing)));
    }
    std::vector<store::PgCall> calls;
    if (!drawers.empty())
        calls.push_back(write(writeDrawers, drawers));
    if (!zs.empty())
        calls.push_back(write(writeZReports, zs));
    if (!arrivals.empty())
        calls.push_back(write(writeArrivals, arrivals));
    if (!purses.empty())
        calls.push_back(write(writePurses, purses));
    if (!moves.empty())
        calls.push_back(write(writePurseMoves, moves));
    return calls;
}

std::vector<store::PgCall> Projector::clear() const
{
    static const auto clearDrawers = Statement::fromFile(":/sql/payments/clear_drawers.sql");
    return {ofOutlet(clearDrawers)};
}

} // namespace jiko::payments
