#include "hub/report.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace jiko::hub {

namespace {
constexpr std::chrono::seconds lagTolerated{60};

QString utcText(UtcMicros at)
{
    return QDateTime::fromMSecsSinceEpoch(sync::micros(at) / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// One family of the text format.
class Family {
public:
    Family(QByteArray &out, const char *name, const char *kind, const char *help) : m_out(out), m_name(name)
    {
        m_out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        m_out.append("# TYPE ").append(name).append(' ').append(kind).append('\n');
    }
    Family &sample(const QByteArray &value, const QByteArray &labels = {})
    {
        m_out.append(m_name);
        if (!labels.isEmpty())
            m_out.append('{').append(labels).append('}');
        m_out.append(' ').append(value).append('\n');
        return *this;
    }
    Family &sample(qint64 value, const QByteArray &labels = {}) { return sample(QByteArray::number(value), labels); }

private:
    QByteArray &m_out;
    const char *m_name;
};

QByteArray seconds(std::chrono::microseconds span)
{
    const qint64 millis = std::abs(span.count() / 1000);
    return (span.count() <= -1000 ? "-" : "") + QByteArray::number(millis / 1000) + '.'
        + QByteArray::number(millis % 1000).rightJustified(3, '0');
}
} // namespace

std::chrono::microseconds Report::lag() const
{
    if (projector.oldestWaiting == UtcMicros())
        return {};
    return std::max(now - projector.oldestWaiting, UtcMicros::duration::zero());
}

bool Report::isHealthy() const
{
    return journalOpen && journalTrouble.isEmpty() && databaseReachable() && projector.trouble.isEmpty()
        && lag() < lagTolerated;
}

QByteArray healthJson(const Report &report)
{
    const QJsonObject journal{
        {QStringLiteral("ok"), report.journalOpen && report.journalTrouble.isEmpty()},
        {QStringLiteral("trouble"), report.journalTrouble},
    };
    const QJsonObject projector{
        {QStringLiteral("facts_received"), qint64(report.projector.told)},
        {QStringLiteral("facts_projected"), qint64(report.projector.written)},
        {QStringLiteral("lag_facts"), qint64(report.projector.waiting())},
        {QStringLiteral("lag_ms"), qint64(report.lag().count() / 1000)},
        {QStringLiteral("streams_set_aside"), qint64(report.projector.aside)},
        {QStringLiteral("trouble"), report.projector.trouble},
    };
    const QJsonObject all{
        {QStringLiteral("status"), report.isHealthy() ? QStringLiteral("ok") : QStringLiteral("failing")},
        {QStringLiteral("version"), QStringLiteral(JIKO_VERSION)},
        {QStringLiteral("at"), utcText(report.now)},
        {QStringLiteral("started_at"), utcText(report.startedAt)},
        {QStringLiteral("journal"), journal},
        {QStringLiteral("database"), QJsonObject{{QStringLiteral("reachable"), report.databaseReachable()}}},
        {QStringLiteral("projector"), projector},
    };
    return QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray metricsText(const Report &report)
{
    QByteArray out;
    Family(out, "jiko_build_info", "gauge", "The program's version, as a label.")
        .sample(1, "version=\"" JIKO_VERSION "\"");
    Family(out, "jiko_hub_up_seconds", "gauge", "Since the program started.")
        .sample(seconds(report.now - report.startedAt));
    Family(out, "jiko_hub_facts_received_total", "counter", "Facts told to the projector, replayed ones too.")
        .sample(report.projector.told);
    Family(out, "jiko_hub_facts_projected_total", "counter", "Facts whose rows are in the read model.")
        .sample(report.projector.written);
    Family(out, "jiko_hub_projector_lag_facts", "gauge", "Facts that wait for their rows.")
        .sample(report.projector.waiting());
    Family(out, "jiko_hub_projector_lag_seconds", "gauge", "How long the oldest of them has waited.")
        .sample(seconds(report.lag()));
    Family(out, "jiko_hub_projector_batches_total", "counter", "Transactions that moved the checkpoint.")
        .sample(report.projector.batches);
    Family(out, "jiko_hub_projector_streams_set_aside", "gauge", "Streams whose rows the tables refused.")
        .sample(static_cast<qint64>(report.projector.aside));
    Family(out, "jiko_hub_database_up", "gauge", "1 when the log and the read model can be reached.")
        .sample(report.databaseReachable());
    Family(out, "jiko_hub_journal_up", "gauge", "1 when the journal is open and takes writes.")
        .sample(report.journalOpen && report.journalTrouble.isEmpty());
    Family(out, "jiko_hub_http_connections", "gauge", "Connections open now.")
        .sample(static_cast<qint64>(report.connections));
    using Sample = std::function<std::optional<QByteArray>(const insight::Device &)>;
    const auto ofDevices = [&](const char *name, const char *help, const Sample &sample) {
        Family family(out, name, "gauge", help);
        for (const insight::Device &device : report.projector.devices)
            if (const auto value = sample(device))
                family.sample(*value,
                    "device=\"" + QByteArray::number(device.number) + "\",kind=\"" + device.kind.toLatin1() + '"');
    };
    ofDevices("jiko_device_last_seen_timestamp_seconds", "When a terminal told last how it is.",
        [](const insight::Device &device) {
            return device.seenUs ? std::optional(seconds(std::chrono::microseconds(*device.seenUs))) : std::nullopt;
        });
    ofDevices("jiko_device_clock_ahead_seconds", "How far its clock is ahead of the server's.",
        [](const insight::Device &device) {
            return device.clockAheadMs ? std::optional(seconds(std::chrono::milliseconds(*device.clockAheadMs)))
                                       : std::nullopt;
        });
    ofDevices("jiko_device_dead_letters", "Its facts that were put aside and nobody has seen to.",
        [](const insight::Device &device) { return std::optional(QByteArray::number(qint64(device.letters))); });
    if (report.gateway) {
        Family(out, "jiko_hub_gateway_under_way", "gauge", "Payments that the provider may still say something of.")
            .sample(report.gateway->underWay);
        Family(out, "jiko_hub_gateway_callbacks_parked", "gauge", "Call-backs that belong to no payment.")
            .sample(report.gateway->parked);
    }
    Family requests(out, "jiko_hub_http_requests_total", "counter", "Requests answered, by status.");
    for (const auto &[status, count] : report.answers)
        requests.sample(static_cast<qint64>(count), "code=\"" + QByteArray::number(status) + '"');
    return out;
}

} // namespace jiko::hub
