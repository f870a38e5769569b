// A log that a test may tamper with: each device's facts in sequence, and sealed anew where the forger is that good.
#pragma once

#include "audit/audit.h"
#include "hub/evening.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jiko::test {

class SealedLog {
public:
    explicit SealedLog(const std::vector<Fact> &facts)
    {
        for (const Fact &fact : facts)
            m_logs[fact.device].push_back(fact);
    }
    /// Facts that nobody chained yet.
    static SealedLog of(std::vector<Fact> facts)
    {
        SealedLog log(facts);
        for (const auto &[device, its] : log.m_logs)
            log.seal(device);
        return log;
    }

    std::vector<Fact> &of(std::int32_t device) { return m_logs[device]; }
    const std::map<std::int32_t, std::vector<Fact>> &logs() const { return m_logs; }
    /// As a forger does who knows the rules: numbers, and every hash from there on.
    void seal(std::int32_t device)
    {
        QByteArray hash = base::chainStart();
        std::int64_t seq = 0;
        for (Fact &fact : m_logs[device]) {
            fact.seq = ++seq;
            fact.hash = hash = base::chainHash(hash, fact);
        }
    }
    /// The n-th fact of that type that a device wrote, n from 0.
    Fact &nth(std::int32_t device, const char *type, int n)
    {
        for (Fact &fact : m_logs[device])
            if (fact.type == type && n-- == 0)
                return fact;
        qFatal("device %d has no such %s", device, type);
    }
    static void edit(Fact &fact, const char *field, const QJsonValue &value)
    {
        QJsonObject body = QJsonDocument::fromJson(fact.body).object();
        body[QLatin1String(field)] = value;
        fact.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    static qint64 number(const Fact &fact, const char *field)
    {
        return QJsonDocument::fromJson(fact.body).object()[QLatin1String(field)].toInteger();
    }

    std::set<std::pair<std::int32_t, std::int64_t>> parked;
    std::vector<audit::Finding> findings(audit::Copy copy = audit::Copy::AtRest) const
    {
        audit::Audit audit(copy);
        for (const auto &[device, facts] : m_logs)
            for (const Fact &fact : facts)
                audit.see(fact, parked.contains({fact.device, fact.seq}));
        return audit.findings();
    }

private:
    std::map<std::int32_t, std::vector<Fact>> m_logs;
};

inline QString wordsOf(const std::vector<audit::Finding> &findings)
{
    QStringList lines;
    for (const audit::Finding &finding : findings)
        lines += QStringLiteral("%1 at device %2 fact %3 (%4): %5")
                     .arg(QLatin1String(audit::breachWord(finding.what)))
                     .arg(finding.device)
                     .arg(finding.seq)
                     .arg(QLatin1String(finding.type), finding.words);
    return lines.join(QLatin1Char('\n'));
}

/// Four devices of one outlet, without a server.
inline Evening::Devices devicesOf(const Id &tenant, const Id &outlet)
{
    const auto device = [&](int number) { return TestDevice{tenant, outlet, number, {}, {}}; };
    return {device(1), device(2), device(3), device(4)};
}

} // namespace jiko::test
