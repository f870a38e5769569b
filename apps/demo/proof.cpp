#include "demo/proof.h"

#include "kitchen/tickets.h"
#include "orders/checks.h"
#include "payments/drawers.h"
#include "store/fact_row.h"
#include "store/pg_session.h"
#include "store/sqlite_db.h"
#include "verify/told.h"

#include <QFile>
#include <QRegularExpression>

namespace jiko::demo {

using store::Statement;

namespace {
void auditLog(const std::vector<Fact> &bySequence, Proof &proof)
{
    audit::Audit audit;
    for (const Fact &fact : bySequence)
        audit.see(fact, false);
    for (const audit::Finding &finding : audit.findings())
        proof.quarrels.push_back(verify::lineOf(finding, audit.ledger()));
}

/// Every terminal holds the same facts as the server: nothing missing, nothing else, byte for byte.
Result<Nothing, QString> compareJournal(const QString &path, const std::vector<Fact> &log, Proof &proof)
{
    auto opened = store::SqliteDb::open({path, true});
    if (!opened)
        return Refused{QStringLiteral("%1: %2").arg(path, opened.why().message)};
    auto journal = std::move(opened).value();
    std::map<std::pair<std::int32_t, std::int64_t>, QByteArray> held;
    const auto read = journal.query(
        Statement("SELECT device, seq, hash FROM fact WHERE fault IS NULL"), {}, [&](const store::SqliteRow &row) {
            held.emplace(std::pair(static_cast<std::int32_t>(row.int64(0)), row.int64(1)), row.bytes(2));
        });
    if (!read)
        return Refused{QStringLiteral("%1: %2").arg(path, read.why().message)};
    std::size_t missing = 0;
    for (const Fact &fact : log) {
        const auto at = held.find({fact.device, fact.seq});
        if (at == held.end() || at->second != fact.hash)
            ++missing;
    }
    if (missing > 0 || held.size() != log.size())
        proof.quarrels.push_back(QStringLiteral("%1 holds %2 facts, the log %3; %4 are missing or differ")
                                     .arg(path)
                                     .arg(held.size())
                                     .arg(log.size())
                                     .arg(missing));
    return Nothing{};
}

/// The last amount of the line that begins with these words, on a printed Z.
std::optional<std::int64_t> amountOn(const QString &paper, const QString &words)
{
    const QRegularExpression line(QStringLiteral("^\\s*%1.*?([\\x{2212}-]?[\\d,]+(?:\\.\\d{2})?)\\s*$").arg(words),
        QRegularExpression::MultilineOption);
    const auto found = line.match(paper);
    if (!found.hasMatch())
        return std::nullopt;
    QString digits = found.captured(1);
    digits.remove(QLatin1Char(','));
    digits.replace(QChar(0x2212), QLatin1Char('-'));
    const auto parts = digits.split(QLatin1Char('.'));
    const std::int64_t cents = parts.size() > 1 ? parts[1].toLongLong() : 0;
    return parts[0].toLongLong() * 100 + (digits.startsWith(QLatin1Char('-')) ? -cents : cents);
}

Result<Nothing, QString> readPaper(const QStringList &papers, Sums &sums)
{
    for (const QString &path : papers) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Refused{QStringLiteral("cannot read the printed Z %1").arg(path)};
        const QString text = QString::fromUtf8(file.readAll());
        const auto gross = amountOn(text, QStringLiteral("Gross sales"));
        const auto net = amountOn(text, QStringLiteral("Net sales"));
        const auto cash = amountOn(text, QStringLiteral("Cash taken"));
        const QRegularExpression counts(
            QStringLiteral("^\\s*(Bills|Guests)\\s+(\\d+)\\s*$"), QRegularExpression::MultilineOption);
        if (!gross || !net || !cash)
            return Refused{QStringLiteral("the printed Z %1 lacks gross, net or cash").arg(path)};
        sums.gross += Money(*gross, base::kes);
        sums.tax += Money(*gross - *net, base::kes);
        sums.cash += Money(*cash, base::kes);
        for (auto count = counts.globalMatch(text); count.hasNext();) {
            const auto match = count.next();
            (match.captured(1) == QLatin1String("Bills") ? sums.checks : sums.covers) += match.captured(2).toLongLong();
        }
        const std::pair<const char *, orders::TenderKind> kinds[] = {{"Cash \\(\\d+\\)", orders::TenderKind::Cash},
            {"Card \\(\\d+\\)", orders::TenderKind::Card}, {"M-PESA \\(\\d+\\)", orders::TenderKind::MobileMoney}};
        for (const auto &[words, kind] : kinds)
            if (const auto amount = amountOn(text, QLatin1String(words)))
                sums.tenders[orders::tenderWord(kind)] += Money(*amount, base::kes);
    }
    return Nothing{};
}

Result<Nothing, QString> askReadModel(store::PgSession &session, Sums &sums)
{
    const auto heads = session.run(
        Statement("SELECT count(*), COALESCE(sum(covers), 0)::bigint, COALESCE(sum(gross_minor), 0)::bigint, "
                  "COALESCE(sum(tax_minor), 0)::bigint FROM read.check_head WHERE closed_at_us IS NOT NULL"));
    const auto tenders =
        session.run(Statement("SELECT kind, sum(amount_minor)::bigint FROM read.check_tender GROUP BY kind"));
    const auto drawers = session.run(Statement("SELECT COALESCE(sum(cash_minor), 0)::bigint FROM read.drawer"));
    if (!heads || !tenders || !drawers)
        return Refused{QStringLiteral("the read model does not answer: %1")
                           .arg((!heads       ? heads.why()
                                   : !tenders ? tenders.why()
                                              : drawers.why())
                                    .message)};
    sums.checks = (*heads)[0].int64(0);
    sums.covers = (*heads)[0].int64(1);
    sums.gross = Money((*heads)[0].int64(2), base::kes);
    sums.tax = Money((*heads)[0].int64(3), base::kes);
    for (int i = 0; i < tenders->count(); ++i)
        sums.tenders[(*tenders)[i].text(0)] = Money((*tenders)[i].int64(1), base::kes);
    sums.cash = Money((*drawers)[0].int64(0), base::kes);
    return Nothing{};
}

void compare(
    Proof &proof, const char *what, std::int64_t checks, std::int64_t drawers, std::int64_t paper, std::int64_t model)
{
    if (checks != drawers || checks != paper || checks != model)
        proof.quarrels.push_back(QStringLiteral("%1: checks %2, drawers %3, printed Z %4, read model %5")
                                     .arg(QLatin1String(what))
                                     .arg(checks)
                                     .arg(drawers)
                                     .arg(paper)
                                     .arg(model));
}
} // namespace

Result<Proof, QString> prove(const Witnesses &witnesses)
{
    store::PgSession session({witnesses.conninfo, "jiko-proof", std::chrono::seconds(30)});
    const auto rows =
        session.run(Statement("SELECT tenant, outlet, device, seq, hlc, staff, stream, type, version, body, hash "
                              "FROM jiko.event ORDER BY device, seq"));
    if (!rows)
        return Refused{QStringLiteral("the log cannot be read: %1").arg(rows.why().message)};
    std::vector<Fact> log;
    for (int i = 0; i < rows->count(); ++i) {
        const auto row = (*rows)[i];
        log.push_back(store::factFrom(row, row.id(0), row.id(1), 2));
    }

    Proof proof;
    proof.facts = static_cast<std::int64_t>(log.size());
    auditLog(log, proof);
    for (const QString &journal : witnesses.journals)
        if (const auto compared = compareJournal(journal, log, proof); !compared)
            return Refused{compared.why()};

    orders::Checks checks(0);
    payments::Drawers drawers(0);
    kitchen::Tickets tickets;
    for (const Fact &fact : log) {
        checks.apply(fact);
        drawers.apply(fact);
        tickets.apply(fact);
        proof.tickets += fact.type == kitchen::TicketSent::type;
        proof.rounds += fact.type == orders::Sent::type;
        proof.voids += fact.type == orders::LineVoided::type;
    }
    Money owed(0, base::kes); // with cash rounding, less refunds
    checks.forEach([&](const orders::Check &check) {
        const auto sum = orders::totals(check);
        for (const orders::Tender &tender : check.tenders)
            proof.checks.tenders[orders::tenderWord(tender.kind)] += tender.amount;
        for (const orders::Tender &tender : check.tenders)
            if (tender.kind == orders::TenderKind::Cash)
                proof.checks.cash += tender.amount + tender.tip - (tender.foreign ? tender.given : Money(0, base::kes));
        if (!check.closed) {
            proof.quarrels.push_back(QStringLiteral("check %1 is still open").arg(check.number));
            return;
        }
        if (!sum.due.isZero())
            proof.quarrels.push_back(
                QStringLiteral("check %1 is closed and owes %2").arg(check.number, base::plainText(sum.due)));
        ++proof.checks.checks;
        proof.checks.covers += check.covers;
        proof.checks.gross += sum.gross;
        owed += sum.total;
        proof.checks.tax += sum.tax;
    });
    for (const payments::Drawer *drawer : drawers.closed()) {
        proof.drawers.checks += drawer->z.checks;
        proof.drawers.covers += drawer->z.covers;
        proof.drawers.gross += Money(drawer->z.grossMinor, base::kes);
        proof.drawers.tax += Money(drawer->z.taxMinor, base::kes);
        proof.drawers.cash += drawer->cash;
        for (const payments::ZTender &tender : drawer->z.tenders)
            proof.drawers.tenders[orders::tenderWord(tender.kind)] += Money(tender.amountMinor, base::kes);
    }
    if (const auto read = readPaper(witnesses.zPapers, proof.paper); !read)
        return Refused{read.why()};
    if (const auto asked = askReadModel(session, proof.readModel); !asked)
        return Refused{asked.why()};

    const Sums &a = proof.checks;
    const Sums &b = proof.drawers;
    const Sums &c = proof.paper;
    const Sums &d = proof.readModel;
    compare(proof, "bills", a.checks, b.checks, c.checks, d.checks);
    compare(proof, "covers", a.covers, b.covers, c.covers, d.covers);
    compare(proof, "gross", a.gross.minor(), b.gross.minor(), c.gross.minor(), d.gross.minor());
    compare(proof, "tax", a.tax.minor(), b.tax.minor(), c.tax.minor(), d.tax.minor());
    compare(proof, "cash", a.cash.minor(), b.cash.minor(), c.cash.minor(), d.cash.minor());
    Money tendered(0, base::kes);
    for (const orders::TenderKind kind : orders::tenderKinds) {
        const QString word = orders::tenderWord(kind);
        const auto in = [&](const Sums &sums) {
            const auto at = sums.tenders.find(word);
            return at == sums.tenders.end() ? 0 : at->second.minor();
        };
        tendered += Money(in(a), base::kes);
        compare(proof, qPrintable(word), in(a), in(b), in(c), in(d));
    }
    if (tendered != owed)
        proof.quarrels.push_back(
            QStringLiteral("guests paid %1 for %2").arg(base::plainText(tendered), base::plainText(owed)));
    return proof;
}

} // namespace jiko::demo
