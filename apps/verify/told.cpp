#include "verify/told.h"

#include "audit/views.h"

#include <QDateTime>

namespace jiko::verify {

namespace {

QString timeText(Hlc hlc)
{
    const auto micros = base::timeOf(hlc).time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(micros / 1000, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QString streamText(const Id &stream, const audit::Ledger &ledger)
{
    if (const auto check = ledger.checks.find(stream); check != ledger.checks.end()) {
        const QString number = audit::checkNow(stream, check->second).number;
        return number.isEmpty() ? QStringLiteral("a check that nobody opened") : QStringLiteral("check %1").arg(number);
    }
    if (const auto drawer = ledger.drawers.find(stream); drawer != ledger.drawers.end())
        for (const auto &told : drawer->second)
            if (const auto *opened = std::get_if<payments::DrawerOpened>(&told.fact))
                return QStringLiteral("drawer of %1").arg(opened->till);
    return {};
}

QString grouped(std::int64_t count)
{
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(count));
}

} // namespace

QString lineOf(const audit::Finding &finding, const audit::Ledger &ledger)
{
    QStringList about;
    if (!finding.type.isEmpty())
        about << QString::fromUtf8(finding.type);
    if (finding.hlc > 0)
        about << timeText(finding.hlc);
    if (const QString stream = streamText(finding.stream, ledger); !stream.isEmpty())
        about << stream;
    QString line = finding.seq == 0 ? QStringLiteral("no fact")
                                    : QStringLiteral("device %1, fact %2").arg(finding.device).arg(finding.seq);
    if (!about.isEmpty())
        line += QStringLiteral(" (%1)").arg(about.join(QStringLiteral(", ")));
    return QStringLiteral("%1: %2 [%3]").arg(line, finding.words, QLatin1String(audit::breachWord(finding.what)));
}

QString lineOf(const audit::Tally &tally)
{
    QStringList parts{QStringLiteral("%1 facts").arg(grouped(tally.facts))};
    if (tally.parked > 0)
        parts.front() += QStringLiteral(" (%1 set aside as broken)").arg(grouped(tally.parked));
    parts << QStringLiteral("%1 devices").arg(tally.devices) << QStringLiteral("%1 checks").arg(grouped(tally.checks))
          << QStringLiteral("%1 receipts").arg(grouped(tally.receipts))
          << QStringLiteral("%1 Z reports").arg(tally.zReports);
    for (const auto &[currency, money] : tally.taken)
        parts << QStringLiteral("%1 %2 taken").arg(currency, base::amountText(money));
    return parts.join(QStringLiteral(", "));
}

void Report::tell(const QString &where, const std::vector<audit::Finding> &findings, const audit::Ledger &ledger,
    const QString &summary)
{
    const auto most = std::min(findings.size(), static_cast<std::size_t>(m_most));
    for (std::size_t i = 0; i < most; ++i)
        m_out << where << ": " << lineOf(findings[i], ledger) << '\n';
    if (most < findings.size())
        m_out << where << ": and " << findings.size() - most << " more\n";
    m_out << where << ": " << summary << ": "
          << (findings.empty() ? QStringLiteral("all holds") : QStringLiteral("%1 do not hold").arg(findings.size()))
          << ".\n";
    m_out.flush();
    m_broken += findings.size();
}

void Report::remark(const QString &where, const QString &words)
{
    m_out << where << ": " << words << '\n';
    m_out.flush();
}

} // namespace jiko::verify
