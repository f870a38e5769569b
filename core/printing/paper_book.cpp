#include "printing/paper_book.h"

namespace jiko::printing {

bool PaperBook::apply(const Fact &fact)
{
    if (fact.type == DeskOpened::type) {
        const auto [desk, isNew] = m_desks.emplace(fact.device, base::stampOf(fact));
        if (!isNew && !(base::stampOf(fact) < desk->second))
            return false;
        desk->second = base::stampOf(fact);
        Q_EMIT wanted();
        return true;
    }
    if (!m_jobs.apply(fact))
        return false;
    sort(fact.stream);
    Q_EMIT changed(fact.stream);
    return true;
}

void PaperBook::want(PaperWish wish)
{
    const Id job = wish.job;
    const Id about = wish.cause.stream;
    if (!m_wishes.try_emplace(job, std::move(wish)).second)
        return;
    m_about.insert(about, job);
    sort(job);
    Q_EMIT wanted();
}

void PaperBook::retire(const Id &job)
{
    m_retired.insert(job);
    sort(job);
}

void PaperBook::sort(const Id &id)
{
    const PaperJob *job = m_jobs.find(id);
    if (job && job->cameOutTwice() && job->there.hlc == 0)
        m_twice.insert(id);
    else
        m_twice.erase(id);
    const auto wish = m_wishes.find(id);
    if (wish == m_wishes.end())
        return;
    if (job && job->isAskedAgain())
        m_retired.erase(id); // a person wants it all the same
    const std::pair key(base::stampOf(wish->second.cause), id);
    if ((job && job->isDone()) || m_retired.contains(id))
        m_open.erase(key);
    else
        m_open.insert(key);
}

const PaperWish *PaperBook::wish(const Id &job) const
{
    const auto at = m_wishes.find(job);
    return at == m_wishes.end() ? nullptr : &at->second;
}

std::vector<const PaperWish *> PaperBook::open() const
{
    std::vector<const PaperWish *> found;
    for (const auto &[stamp, job] : m_open)
        if (const PaperWish &wish = m_wishes.at(job); isInBook(wish.cause))
            found.push_back(&wish);
    return found;
}

std::vector<std::int32_t> PaperBook::desks() const
{
    std::vector<std::int32_t> all;
    for (const auto &[device, since] : m_desks)
        all.push_back(device);
    return all;
}

bool PaperBook::isInBook(const Fact &cause) const
{
    const auto desk = m_desks.find(cause.device);
    return desk != m_desks.end() && desk->second < base::stampOf(cause);
}

std::vector<const PaperJob *> PaperBook::cameOutTwice() const
{
    std::vector<const PaperJob *> found;
    for (const Id &job : m_twice)
        found.push_back(m_jobs.find(job));
    return found;
}

std::vector<const PaperWish *> PaperBook::about(const Id &stream) const
{
    std::vector<const PaperWish *> found;
    for (auto at = m_about.constFind(stream); at != m_about.cend() && at.key() == stream; ++at)
        found.push_back(&m_wishes.at(at.value()));
    return found;
}

} // namespace jiko::printing
