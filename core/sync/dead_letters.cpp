#include "sync/dead_letters.h"

#include "sync/intake.h"

namespace jiko::sync {

using store::PgOutcome;
using store::PgRow;
using store::Statement;

namespace {
std::optional<std::int64_t> numberIn(const PgRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.int64(column));
}
std::optional<FactName> nameIn(const PgRow &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return FactName{static_cast<std::int32_t>(row.int64(column)), row.int64(column + 1)};
}
Id idIn(const PgRow &row, int column)
{
    return row.isNull(column) ? Id() : row.id(column);
}
} // namespace

PgOutcome<std::vector<DeadLetter>> deadLetters(store::PgSession &session)
{
    static const auto all = Statement::fromFile(":/sql/sync/dead_letters.sql");
    const auto rows = session.run(all);
    if (!rows)
        return Refused{rows.why()};
    std::vector<DeadLetter> letters;
    for (int i = 0; i < rows->count(); ++i) {
        const PgRow row = (*rows)[i];
        DeadLetter letter;
        letter.name = *nameIn(row, 0);
        letter.hlc = row.int64(2);
        letter.staff = row.id(3);
        letter.stream = row.id(4);
        letter.type = row.utf8(5);
        letter.version = static_cast<int>(row.int64(6));
        letter.body = row.utf8(7);
        letter.fault = row.utf8(8);
        letter.parkedUs = row.int64(9);
        if (const auto device = numberIn(row, 10))
            letter.claimedBy = static_cast<std::int32_t>(*device);
        letter.claimedUs = numberIn(row, 11);
        letter.claimedStaff = idIn(row, 12);
        letter.found = nameIn(row, 13);
        letter.repairedUs = numberIn(row, 15);
        letter.repairedBy = idIn(row, 16);
        letter.note = row.isNull(17) ? QString() : row.text(17);
        letter.recorded = nameIn(row, 18);
        letters.push_back(std::move(letter));
    }
    return letters;
}

PgOutcome<std::optional<FactName>> claimLetter(
    store::PgSession &session, const FactName &letter, const Id &staff, std::int64_t ownSeq)
{
    static const auto claim = Statement::fromFile(":/sql/sync/claim_letter.sql");
    const auto rows =
        session.run(claim, {{"device", letter.device}, {"seq", letter.seq}, {"staff", staff}, {"own_seq", ownSeq}});
    if (!rows)
        return Refused{rows.why()};
    return rows->isEmpty() ? std::optional<FactName>() : nameIn((*rows)[0], 0);
}

PgOutcome<Nothing> settleLetter(store::PgSession &session, const FactName &letter, const Id &staff, const QString &note,
    const std::optional<FactName> &recorded)
{
    static const auto settle = Statement::fromFile(":/sql/sync/settle_letter.sql");
    const auto rows = session.run(settle,
        {{"device", letter.device}, {"seq", letter.seq}, {"staff", staff}, {"note", note},
            {"recorded_device", recorded ? store::Value(recorded->device) : store::Value()},
            {"recorded_seq", recorded ? store::Value(recorded->seq) : store::Value()}});
    if (!rows)
        return Refused{rows.why()};
    return Nothing{};
}

Remedy remedyFor(const DeadLetter &letter, const std::vector<Domain> &domains)
{
    for (const Domain &domain : domains) {
        if (!domain.factTypes.contains(letter.type))
            continue;
        if (domain.boundToDevice.contains(letter.type))
            return Remedy::BoundToDevice;
        Fact fact;
        fact.type = letter.type;
        fact.version = letter.version;
        fact.body = letter.body;
        const bool reads = !faultOf(letter.type, letter.body) && domain.reads && domain.reads(fact);
        return reads ? Remedy::RecordAgain : Remedy::Unreadable;
    }
    return Remedy::UnknownKind;
}

} // namespace jiko::sync
