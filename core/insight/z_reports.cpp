#include "insight/z_reports.h"

#include "base/json.h"
#include "insight/ask.h"

namespace jiko::insight {

using store::Params;
using store::PgOutcome;
using store::PgSession;
using store::Statement;

namespace {

struct TaxPart {
    RatePpm rate;
    std::int64_t gross = 0;
    std::int64_t tax = 0;
};
template <class Io> void describe(Io &io, TaxPart &p)
{
    io("rate_ppm", p.rate);
    io("gross_minor", p.gross);
    io("tax_minor", p.tax);
}

struct TenderPart {
    QString kind;
    std::int64_t count = 0;
    std::int64_t amount = 0;
};
template <class Io> void describe(Io &io, TenderPart &p)
{
    io("kind", p.kind);
    io("count", p.count);
    io("amount_minor", p.amount);
}

struct Parts {
    std::vector<TaxPart> taxes;
    std::vector<TenderPart> tenders;
};
template <class Io> void describe(Io &io, Parts &p)
{
    io("taxes", p.taxes);
    io("tenders", p.tenders);
}

struct Row {
    ZReport z;
    QString parts;
};
template <class Io> void describe(Io &io, Row &r)
{
    io("drawer_id", r.z.drawer);
    io("device", r.z.device);
    io("till", r.z.till);
    io("z_number", r.z.zNumber);
    io("business_date", r.z.businessDate);
    io("currency", r.z.currency);
    io("opened_at_us", r.z.openedAtUs);
    io("closed_at_us", r.z.closedAtUs);
    io("closed_by", r.z.closedBy);
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
    io("fact_seq", r.z.factSeq);
    io("fact_hash", r.z.factHash);
    io("parts", r.parts);
}

PgOutcome<std::vector<ZReport>> read(PgSession &session, const Statement &statement, const Params &params)
{
    const auto rows = ask<Row>(session, statement, params);
    if (!rows)
        return Refused{rows.why()};
    std::vector<ZReport> reports;
    for (const Row &row : *rows) {
        ZReport z = row.z;
        const auto parts = base::fromJson<Parts>(row.parts.toUtf8()).value_or(Parts());
        for (const TaxPart &tax : parts.taxes)
            z.taxes.push_back({tax.rate, tax.gross, tax.tax});
        for (const TenderPart &tender : parts.tenders)
            z.tenders.push_back({tender.kind, tender.count, tender.amount});
        reports.push_back(std::move(z));
    }
    return reports;
}

} // namespace

PgOutcome<std::vector<ZReport>> zReports(PgSession &session, const Id &outlet, const Period &period)
{
    static const auto zList = Statement::fromFile(":/sql/insight/z_list.sql");
    return read(session, zList, {{"outlet", outlet}, {"from_date", period.from.iso()}, {"to_date", period.to.iso()}});
}

PgOutcome<std::optional<ZReport>> zReport(PgSession &session, const Id &outlet, const Id &drawer)
{
    static const auto zOne = Statement::fromFile(":/sql/insight/z_one.sql");
    const auto found = read(session, zOne, {{"outlet", outlet}, {"drawer", drawer}});
    if (!found)
        return Refused{found.why()};
    return found->empty() ? std::nullopt : std::optional(found->front());
}

} // namespace jiko::insight
