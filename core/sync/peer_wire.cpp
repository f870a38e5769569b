#include "sync/peer_wire.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

namespace jiko::sync {

namespace {
constexpr quint32 longestFrame = 64 * 1024 * 1024; // 500 facts of the largest size and some
enum Kind { Have = 1, Want = 2, Facts = 3 };

QCborArray wordsOf(const HaveWords &have)
{
    QCborMap held;
    for (const auto &[device, seq] : have.held)
        held.insert(qint64(device), qint64(seq));
    return {Have, held};
}
QCborArray wordsOf(const WantWords &want)
{
    return {Want, qint64(want.device), qint64(want.from), qint64(want.upTo)};
}
QCborArray wordsOf(const FactWords &words)
{
    QCborArray facts;
    for (const Fact &fact : words.facts)
        facts.append(QCborArray{qint64(fact.device), qint64(fact.seq), qint64(fact.hlc), fact.staff.toRfc4122(),
            fact.stream.toRfc4122(), fact.type, fact.version, fact.body, fact.hash});
    return {Facts, facts};
}

std::optional<Fact> factFrom(const QCborArray &words)
{
    if (words.size() < 9 || !words[3].isByteArray() || !words[7].isByteArray())
        return std::nullopt;
    Fact fact;
    fact.device = static_cast<std::int32_t>(words[0].toInteger());
    fact.seq = words[1].toInteger();
    fact.hlc = words[2].toInteger();
    fact.staff = Id::fromRfc4122(words[3].toByteArray());
    fact.stream = Id::fromRfc4122(words[4].toByteArray());
    fact.type = words[5].toByteArray();
    fact.version = static_cast<int>(words[6].toInteger());
    fact.body = words[7].toByteArray();
    fact.hash = words[8].toByteArray();
    return fact;
}
} // namespace

QByteArray frameOf(const PeerWords &words)
{
    const QByteArray body = QCborValue(std::visit([](const auto &each) { return wordsOf(each); }, words)).toCbor();
    QByteArray frame(4, '\0');
    qToBigEndian(static_cast<quint32>(body.size()), frame.data());
    return frame + body;
}

std::optional<PeerWords> PeerReader::next()
{
    while (!m_broken && m_bytes.size() >= 4) {
        const auto size = qFromBigEndian<quint32>(m_bytes.constData());
        m_broken = size > longestFrame;
        if (m_broken || m_bytes.size() < 4 + qsizetype(size))
            return std::nullopt;
        QCborParserError error;
        const QCborArray words = QCborValue::fromCbor(m_bytes.mid(4, size), &error).toArray();
        m_bytes.remove(0, 4 + qsizetype(size));
        m_broken = error.error != QCborError::NoError || words.isEmpty();
        switch (words.at(0).toInteger()) {
        case Have: {
            HaveWords have;
            for (const auto &[device, seq] : words.at(1).toMap())
                have.held[static_cast<std::int32_t>(QCborValue(device).toInteger())] = QCborValue(seq).toInteger();
            return have;
        }
        case Want:
            return WantWords{
                static_cast<std::int32_t>(words.at(1).toInteger()), words.at(2).toInteger(), words.at(3).toInteger()};
        case Facts: {
            FactWords found;
            for (const QCborValueConstRef each : words.at(1).toArray()) {
                auto fact = factFrom(QCborValue(each).toArray());
                m_broken = m_broken || !fact || (!found.facts.empty() && fact->device != found.facts.front().device);
                if (m_broken)
                    return std::nullopt;
                fact->tenant = m_tenant;
                fact->outlet = m_outlet;
                found.facts.push_back(std::move(*fact));
            }
            m_broken = found.facts.empty();
            if (!m_broken)
                return found;
            break;
        }
        default:
            break;
        }
    }
    return std::nullopt;
}

} // namespace jiko::sync
