#include "audit/copies.h"

#include <cstring>
#include <set>

namespace jiko::audit {

Copies::Seal Copies::sealOf(std::int64_t seq, Hlc hlc, const QByteArray &hash, bool parked)
{
    Seal seal{seq, hlc, 0, parked};
    std::memcpy(&seal.hash, hash.constData(), std::min<std::size_t>(sizeof seal.hash, std::size_t(hash.size())));
    return seal;
}

void Copies::see(int copy, const Fact &fact, bool parked)
{
    m_seals[copy][fact.device].push_back(sealOf(fact.seq, fact.hlc, fact.hash, parked));
}

const std::vector<Copies::Seal> &Copies::of(int copy, std::int32_t device) const
{
    static const std::vector<Seal> none;
    const auto at = m_seals[copy].find(device);
    return at == m_seals[copy].end() ? none : at->second;
}

std::optional<Finding> Copies::firstDifference(std::int32_t device, Copy copy) const
{
    const std::vector<Seal> *logs[] = {&of(0, device), &of(1, device)};
    const auto end = std::min(logs[0]->size(), logs[1]->size());
    Hlc place = 0;
    for (std::size_t i = 0; i < end; ++i) {
        const Seal &a = (*logs[0])[i];
        const Seal &b = (*logs[1])[i];
        if (a.seq != b.seq) {
            const bool lacksFirst = a.seq > b.seq;
            return Finding{Breach::Missing, device, std::min(a.seq, b.seq), place, {}, {},
                QStringLiteral("%1 lacks this fact, %2 holds it").arg(m_names[lacksFirst ? 0 : 1], m_names[lacksFirst]),
                place};
        }
        if (a.hash != b.hash)
            return Finding{Breach::Disagrees, device, a.seq, a.hlc, {}, {},
                QStringLiteral("%1 and %2 hold different facts under this number").arg(m_names[0], m_names[1]), place};
        if (a.parked != b.parked)
            return Finding{Breach::Disagrees, device, a.seq, a.hlc, {}, {},
                QStringLiteral("set aside as broken by %1 and not by %2").arg(m_names[!a.parked], m_names[a.parked]),
                place};
        place = std::max(place, a.hlc);
    }
    if (logs[0]->size() == logs[1]->size() || copy == Copy::AtWork)
        return std::nullopt;
    const bool lacksFirst = logs[0]->size() < logs[1]->size();
    const auto &longer = *logs[lacksFirst];
    return Finding{Breach::Missing, device, longer[end].seq, place, {}, {},
        QStringLiteral("%1 ends before this fact, %2 holds all up to %3")
            .arg(m_names[!lacksFirst], m_names[lacksFirst])
            .arg(longer.back().seq),
        place};
}

std::optional<Finding> Copies::beyondMark(std::int32_t device, const sync::Head &mark) const
{
    const auto &log = of(0, device);
    const std::int64_t last = log.empty() ? 0 : log.back().seq;
    const Hlc place = log.empty() ? 0 : log.back().hlc;
    if (last < mark.seq)
        return Finding{Breach::Missing, device, last + 1, place, {}, {},
            QStringLiteral("%1 ends before this fact and notes that it took all up to %2")
                .arg(m_names[0])
                .arg(mark.seq),
            place};
    if (last > mark.seq)
        return Finding{Breach::Disagrees, device, mark.seq + 1, place, {}, {},
            QStringLiteral("%1 never noted that it took this fact").arg(m_names[0]), place};
    if (last > 0 && sealOf(0, 0, mark.hash, false).hash != log.back().hash)
        return Finding{Breach::Disagrees, device, last, place, {}, {},
            QStringLiteral("%1 noted another fact under this number when it took it").arg(m_names[0]), place};
    return std::nullopt;
}

std::vector<Finding> Copies::findings(Copy copy) const
{
    std::set<std::int32_t> devices;
    for (const Seals &seals : m_seals)
        for (const auto &[device, log] : seals)
            devices.insert(device);
    std::vector<Finding> findings;
    if (!m_seals[1].empty())
        for (const std::int32_t device : devices)
            if (auto finding = firstDifference(device, copy))
                findings.push_back(std::move(*finding));
    for (const auto &[device, mark] : m_marks)
        if (auto finding = beyondMark(device, mark))
            findings.push_back(std::move(*finding));
    std::sort(findings.begin(), findings.end(), standsBefore);
    return findings;
}

} // namespace jiko::audit
