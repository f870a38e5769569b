#include "printing/paper_book.h"

namespace jiko::printing {

bool PaperBook::apply(const Fact &fact)
{
    if (fact.type == DeskOpened::type) {
        const auto opened = decodeJobFact(fact);
        if (!opened)
            return false;
        const Stamp at = base::stampOf(fact);
        const auto [desk, isNew] = m_desks.try_emplace(fact.device, Desk{at, {}});
        if (!isNew && !(at < desk->second.since))
            return false;
        desk->second = {at, std::get<DeskOpened>(*opened).name};
        for (const auto &[job, wish] : m_wishes) // once in a terminal's life
            if (wish.cause.device == fact.device)
                sort(job);
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
    const auto keep = [&](std::set<Id> &among, bool belongs) {
        if (belongs)
            among.insert(id);
        else
            among.erase(id);
    };
    keep(m_twice, job && job->mayBeOutTwice() && job->twiceTold.hlc == 0);
    keep(m_doubtfulReceipts,
        job && job->kind == PaperKind::Receipt && !job->isDone() && !job->attempts.empty()
            && job->attempts.back().end == JobEnd::Doubtful);
    const auto wish = m_wishes.find(id);
    if (wish == m_wishes.end())
        return;
    if (job && job->isAskedAgain())
        m_retired.erase(id); // a person wants it all the same
    const std::pair key(base::stampOf(wish->second.cause), id);
    if ((job && job->isDone()) || m_retired.contains(id) || !isInBook(wish->second.cause))
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
    found.reserve(m_open.size());
    for (const auto &[stamp, job] : m_open)
        found.push_back(&m_wishes.at(job));
    return found;
}

std::vector<const PaperJob *> PaperBook::doubtfulReceipts() const
{
    std::vector<const PaperJob *> found;
    for (const Id &job : m_doubtfulReceipts)
        found.push_back(m_jobs.find(job));
    return found;
}

QString PaperBook::deskName(std::int32_t device) const
{
    const auto desk = m_desks.find(device);
    return desk == m_desks.end() ? QString() : desk->second.name;
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
    return desk != m_desks.end() && desk->second.since < base::stampOf(cause);
}

std::vector<const PaperJob *> PaperBook::outTwice() const
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
