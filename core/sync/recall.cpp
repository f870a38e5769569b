#include "sync/recall.h"

#include <algorithm>

namespace jiko::sync {

Recall::Waiting &Recall::waitingFor(const Id &stream)
{
    const auto [at, fresh] = m_waiting.try_emplace(stream);
    if (fresh)
        m_toAsk.push_back(stream);
    return at->second;
}

bool Recall::misses(const std::vector<Fact> &facts)
{
    bool any = false;
    if (!m_leftBehind || !m_goesWith)
        return any;
    for (const Fact &fact : facts)
        if (const auto other = m_goesWith(fact); other && !knows(*other)) {
            waitingFor(*other);
            any = true;
        }
    return any;
}

void Recall::read(const std::vector<Fact> &facts)
{
    for (const Fact &fact : facts)
        m_known.insert(fact.stream);
    misses(facts);
}

void Recall::made(const Fact &fact)
{
    if (!knows(fact.stream))
        waitingFor(fact.stream)
            .told.try_emplace(fact.device, fact.seq); // the first of them: all later ones are told, too
}

std::vector<Fact> Recall::sift(std::vector<Fact> facts)
{
    if (!m_leftBehind)
        return facts;
    std::vector<Fact> now;
    for (Fact &fact : facts) {
        if (m_known.contains(fact.stream))
            now.push_back(std::move(fact));
        else
            waitingFor(fact.stream).news.push_back(std::move(fact));
    }
    return now;
}

Recall::Recalled Recall::recalled(const Id &stream, const std::vector<Fact> &onDisk)
{
    const auto waited = m_waiting.find(stream);
    if (waited == m_waiting.end())
        return {};
    auto &[news, told] = waited->second;
    Recalled recalled;
    for (const Fact &fact : onDisk) {
        const auto made = told.find(fact.device);
        const bool isTold = made != told.end() && fact.seq >= made->second;
        // What waited may have come to the disk meanwhile.
        const bool waits = std::any_of(news.begin(), news.end(),
            [&](const Fact &each) { return each.device == fact.device && each.seq == fact.seq; });
        if (!isTold && !waits)
            recalled.history.push_back(fact);
    }
    if (misses(recalled.history)) {
        m_toAsk.push_back(stream);
        return {};
    }
    recalled.news = std::move(news);
    std::sort(recalled.news.begin(), recalled.news.end(), base::happenedBefore);
    m_waiting.erase(waited);
    m_known.insert(stream);
    return recalled;
}

} // namespace jiko::sync
