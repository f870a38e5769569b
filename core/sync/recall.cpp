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
    const auto waited = m_waiting.extract(stream);
    if (!waited)
        return {};
    m_known.insert(stream);
    auto &[news, told] = waited.mapped();
    std::sort(news.begin(), news.end(), base::happenedBefore);
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
    recalled.news = std::move(news);
    return recalled;
}

} // namespace jiko::sync
