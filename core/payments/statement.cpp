#include "payments/statement.h"

#include "base/csv.h"
#include "payments/prompt.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <map>

namespace jiko::payments {

namespace {

using What = StatementFinding::What;

struct Columns {
    qsizetype receipt = -1;
    qsizetype time = -1;
    qsizetype paidIn = -1;
    qsizetype details = -1;
    qsizetype status = -1;
    bool isHeader() const { return receipt >= 0 && time >= 0 && paidIn >= 0; }
};

Columns columnsOf(const QStringList &row)
{
    const auto named = [&](const char *name) {
        for (qsizetype i = 0; i < row.size(); ++i)
            if (row[i].trimmed().remove(QLatin1Char('.')).compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return i;
        return qsizetype(-1);
    };
    return {
        named("Receipt No"), named("Completion Time"), named("Paid In"), named("Details"), named("Transaction Status")};
}

/// "1,850.00" in cents.
std::optional<std::int64_t> centsOf(QString words)
{
    words = words.trimmed().remove(QLatin1Char(','));
    if (words.isEmpty())
        return 0;
    const QStringList parts = words.split(QLatin1Char('.'));
    bool whole = false;
    bool rest = true;
    std::int64_t cents = parts.first().toLongLong(&whole) * 100;
    if (parts.size() == 2)
        cents += parts[1].leftJustified(2, QLatin1Char('0')).toLongLong(&rest);
    const bool fits = whole && rest && parts.size() <= 2 && (parts.size() < 2 || parts[1].size() <= 2);
    return fits ? std::optional(cents) : std::nullopt;
}

std::optional<UtcMicros> timeOf(const QString &words, const TradingHours &hours)
{
    for (const char *shape :
        {"dd-MM-yyyy HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "dd/MM/yyyy HH:mm:ss", "dd-MM-yyyy HH:mm", "yyyy-MM-dd HH:mm"}) {
        QDateTime at = QDateTime::fromString(words.trimmed(), QLatin1String(shape));
        if (!at.isValid())
            continue;
        at.setTimeZone(QTimeZone(hours.zone));
        return UtcMicros(std::chrono::milliseconds(at.toMSecsSinceEpoch()));
    }
    return std::nullopt;
}

int weightOf(What what)
{
    switch (what) {
    case What::NotThere:
        return 0;
    case What::Differs:
        return 1;
    case What::Unknown:
        return 2;
    case What::Waiting:
        return 3;
    case What::Explained:
    case What::Fits:
        break;
    }
    return 4;
}

} // namespace

Result<Statement, StatementRefusal> statementOf(const QByteArray &csv, const TradingHours &hours)
{
    const auto rows = base::rowsOfCsv(csv);
    if (!rows)
        return Refused{StatementRefusal::NotReadable};
    Columns columns;
    Statement statement;
    for (const QStringList &row : *rows) {
        if (!columns.isHeader()) {
            columns = columnsOf(row);
            continue;
        }
        const QString receipt = confirmationCode(row.value(columns.receipt));
        if (receipt.isEmpty()) {
            ++statement.other;
            continue;
        }
        const auto amount = centsOf(row.value(columns.paidIn));
        const auto at = timeOf(row.value(columns.time), hours);
        if (!amount || !at)
            return Refused{StatementRefusal::BadRow};
        const QString status = row.value(columns.status).trimmed();
        const bool completed =
            columns.status < 0 || status.compare(QLatin1String("Completed"), Qt::CaseInsensitive) == 0;
        if (*amount > 0 && completed)
            statement.paidIn.push_back({receipt, *amount, *at, row.value(columns.details).trimmed()});
        else
            ++statement.other;
    }
    if (!columns.isHeader())
        return Refused{StatementRefusal::NoHeader};
    return statement;
}

std::vector<StatementFinding> compare(const Statement &statement, const std::vector<KnownReceipt> &known)
{
    std::map<QString, const KnownReceipt *> byReceipt;
    for (const KnownReceipt &each : known) {
        // What stands on a bill says more than that it came.
        auto &at = byReceipt[each.receipt.toUpper()];
        if (!at || at->check.isEmpty())
            at = &each;
    }
    std::vector<StatementFinding> found;
    std::map<QString, bool> inStatement;
    UtcMicros first = UtcMicros::max();
    UtcMicros last = UtcMicros::min();
    for (const StatementRow &row : statement.paidIn) {
        first = std::min(first, row.paidAt);
        last = std::max(last, row.paidAt);
        // A file may hold one row twice, where two were put together.
        if (!inStatement.emplace(row.receipt, true).second)
            continue;
        const auto at = byReceipt.find(row.receipt);
        if (at == byReceipt.end()) {
            found.push_back({What::Unknown, row, {}, 0});
            continue;
        }
        const KnownReceipt &one = *at->second;
        const What what = one.explained          ? What::Explained
            : one.check.isEmpty()                ? What::Waiting
            : one.amountMinor == row.amountMinor ? What::Fits
                                                 : What::Differs;
        found.push_back({what, row, one.check, one.amountMinor});
    }
    for (const KnownReceipt &each : known)
        if (!each.check.isEmpty() && each.at >= first && each.at <= last && !confirmationCode(each.receipt).isEmpty()
            && !inStatement.contains(each.receipt.toUpper()))
            found.push_back(
                {What::NotThere, {each.receipt, each.amountMinor, each.at, {}}, each.check, each.amountMinor});
    std::stable_sort(found.begin(), found.end(),
        [](const StatementFinding &a, const StatementFinding &b) { return weightOf(a.what) < weightOf(b.what); });
    return found;
}

MoneyArrived arrivedOf(const StatementRow &row, Currency currency)
{
    MoneyArrived arrived;
    arrived.receipt = row.receipt;
    arrived.amountMinor = row.amountMinor;
    arrived.currency = currency.code();
    arrived.payer = row.details.left(120);
    arrived.paidAtUs = std::chrono::microseconds(row.paidAt.time_since_epoch()).count();
    arrived.source = ArrivalSource::Statement;
    return arrived;
}

} // namespace jiko::payments
