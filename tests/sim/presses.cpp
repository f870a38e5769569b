#include "sim/presses.h"

#include "kitchen/paper.h"
#include "sim/world.h"

namespace jiko::sim {

using namespace std::chrono_literals;
using printing::Duty;
using printing::JobEnd;
using printing::PaperJob;
using printing::PaperWish;

namespace {
constexpr std::size_t mostInHand = 3;
constexpr auto elsewhereWithin = 1s; // as PaperDesk waits for it

bool isTried(const test::Terminal &known, const Id &ticket)
{
    for (const PaperWish *wish : known.paper.about(ticket))
        if (wish->cause.type == kitchen::TicketSent::type)
            if (const PaperJob *job = known.paper.find(wish->job); job && !job->attempts.empty())
                return true;
    return false;
}

bool isWanted(const test::Terminal &known, const PaperWish &wish)
{
    const kitchen::Ticket *ticket = known.tickets.find(wish.cause.stream);
    if (!ticket || !ticket->sent)
        return false;
    const PaperJob *job = known.paper.find(wish.job);
    return (job && job->isAskedAgain()) || kitchen::isPaperWanted(*ticket, wish.cause, isTried(known, ticket->id));
}

Duty dutyOf(const test::Terminal &known, const PaperWish &wish, const printing::DeskPlace &place)
{
    const std::int32_t owner = printing::ownerOf(known.paper.desks(), 0, false, place);
    return printing::dutyOf(wish, known.paper.find(wish.job), owner, place);
}
} // namespace

bool Presses::works(const Station &station) const
{
    return !station.isAway() && station.knows() && !m_world.server.devices().at(station.device()).revoked;
}

void Presses::begin(Station &station, Desk &desk)
{
    desk = {station.life(), m_world.now(), station.lastSeq(), {}, {}};
    std::vector<Draft> drafts;
    if (!station.knows()->paper.isDesk(station.device()))
        drafts.push_back(printing::record(printing::deskStream(m_world.server.outlet()), printing::DeskOpened{}));
    station.knows()->paper.forEach([&](const PaperJob &job) {
        for (const printing::Attempt &attempt : job.attempts)
            if (attempt.device == station.device() && !attempt.end)
                drafts.push_back(printing::record(job.id, printing::JobEnded{attempt.id, JobEnd::Doubtful, QString()}));
    });
    station.record(drafts, {});
}

printing::DeskPlace Presses::placeOf(const Station &station, const Desk &desk) const
{
    printing::DeskPlace place;
    place.self = station.device();
    place.now = station.clock();
    place.upFor = std::chrono::duration_cast<std::chrono::milliseconds>(m_world.now() - desk.upSince);
    place.ownBefore = desk.ownBefore;
    place.silentFor = [this, self = station.device(), since = desk.upSince](std::int32_t other) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_world.silentFor(self, other, since));
    };
    place.knownFor = [this, &desk](const Id &job) {
        const auto known = desk.knownSince.find(job);
        return known == desk.knownSince.end()
            ? 0ms
            : std::chrono::duration_cast<std::chrono::milliseconds>(m_world.now() - known->second);
    };
    return place;
}

bool Presses::mayGo(const Station &station, const InHand &paper) const
{
    if (paper.seq > station.tickedUpTo())
        return false;
    const auto &desks = station.knows()->paper.desks();
    const bool isAlone = std::none_of(desks.begin(), desks.end(), [&](std::int32_t other) {
        return other != station.device() && m_world.silentFor(station.device(), other, {}) == 0us;
    });
    return isAlone || station.ownElsewhere() >= paper.seq || m_world.now() - paper.since >= elsewhereWithin;
}

void Presses::print(const Station &station, InHand &paper)
{
    const auto luck = m_dice() % 20;
    paper.end = luck < 13 ? JobEnd::Confirmed
        : luck < 15       ? JobEnd::Sent
        : luck < 17       ? JobEnd::Doubtful
                          : JobEnd::NotPrinted;
    if (luck >= 16) // of two that are doubtful one has come out
        return;
    OnPaper &out = m_paper[paper.job];
    ++(paper.marked ? out.marked : out.plain);
    out.by.insert(station.device());
    m_world.count(paper.marked ? QStringLiteral("papers marked as a second one") : QStringLiteral("papers printed"));
}

void Presses::work(Station &station)
{
    if (!works(station))
        return;
    Desk &desk = m_desks[station.device()];
    if (desk.life != station.life())
        return begin(station, desk);
    const test::Terminal &known = *station.knows();
    std::vector<Draft> drafts;
    for (auto paper = desk.inHand.begin(); paper != desk.inHand.end();) {
        if (paper->end && m_dice() % 2) {
            drafts.push_back(printing::record(paper->job, printing::JobEnded{paper->attempt, *paper->end, QString()}));
            paper = desk.inHand.erase(paper);
            continue;
        }
        if (!paper->end && mayGo(station, *paper) && m_dice() % 2)
            print(station, *paper);
        ++paper;
    }
    const printing::DeskPlace place = placeOf(station, desk);
    const std::int64_t last = station.lastSeq();
    for (const PaperWish *wish : known.paper.open()) {
        desk.knownSince.try_emplace(wish->job, m_world.now());
        if (desk.inHand.size() >= mostInHand)
            continue;
        const bool isOwn = wish->cause.device == station.device();
        if ((isOwn && wish->cause.seq > station.tickedUpTo()) || !isWanted(known, *wish))
            continue;
        const Duty duty = dutyOf(known, *wish, place);
        if (duty != Duty::Print && duty != Duty::PrintMarked)
            continue;
        printing::JobTaken taken;
        taken.attempt = m_world.id();
        taken.about = wish->cause.stream;
        taken.marked = duty == Duty::PrintMarked;
        drafts.push_back(printing::record(wish->job, taken));
        desk.inHand.push_back({wish->job, taken.attempt, taken.marked, last + static_cast<std::int64_t>(drafts.size()),
            m_world.now(), {}});
    }
    if (!drafts.empty())
        station.record(drafts, {});
}

void Presses::answer(Station &station)
{
    const auto desk = m_desks.find(station.device());
    if (!works(station) || desk == m_desks.end())
        return;
    const test::Terminal &known = *station.knows();
    const printing::DeskPlace place = placeOf(station, desk->second);
    std::vector<Draft> drafts;
    const auto settle = [&](const Id &id, bool twice) {
        const bool isThere = twice || m_paper.contains(id);
        const auto answer = isThere ? printing::JobAnswer::ItIsThere : printing::JobAnswer::PrintAgain;
        const PaperJob *job = known.paper.find(id);
        const bool lost = !job || std::all_of(job->attempts.begin(), job->attempts.end(), [&](const auto &attempt) {
            return attempt.end || place.silentFor(attempt.device) >= printing::SpoolRules().takeOver;
        });
        if (twice || printing::decide(job ? *job : PaperJob(), {answer, lost}))
            drafts.push_back(printing::record(id, printing::JobSettled{answer, twice}));
    };
    for (const PaperWish *wish : known.paper.open()) {
        if (!isWanted(known, *wish))
            continue;
        const PaperJob *job = known.paper.find(wish->job);
        const bool isOld = printing::dutyOf(*wish, job, place.self, place) == Duty::AskPerson;
        if (isOld || (job && job->doubts([](const auto &) { return false; }) > 0))
            settle(wish->job, false);
    }
    for (const PaperJob *job : known.paper.outTwice())
        settle(job->id, true);
    if (!drafts.empty() && station.record(drafts, {}))
        m_world.count(QStringLiteral("papers looked for"), drafts.size());
}

bool Presses::isDone() const
{
    for (const Station *station : m_world.members()) {
        const test::Terminal *known = station->knows();
        const auto desk = m_desks.find(station->device());
        if (!known || desk == m_desks.end() || desk->second.life != station->life() || !desk->second.inHand.empty())
            return false;
        for (const PaperWish *wish : known->paper.open())
            if (isWanted(*known, *wish))
                return false;
    }
    return true;
}

QString Presses::verdict(const std::vector<Fact> &facts, const test::Terminal &folded) const
{
    std::set<std::int32_t> members;
    for (const Station *station : m_world.members())
        members.insert(station->device());
    for (const Fact &fact : facts) {
        const auto paper = test::slipOf(fact);
        if (!paper)
            continue;
        const Id id = *paper;
        const PaperWish *wish = folded.paper.wish(id);
        if (!wish || !folded.paper.isInBook(wish->cause))
            continue;
        const PaperJob *job = folded.paper.find(id);
        const auto at = m_paper.find(id);
        const OnPaper out = at == m_paper.end() ? OnPaper() : at->second;
        // What a terminal did that is of the outlet no more went with it.
        if (!std::includes(members.begin(), members.end(), out.by.begin(), out.by.end()))
            continue;
        const QString name =
            QStringLiteral("paper of fact %1 of device %2").arg(wish->cause.seq).arg(wish->cause.device);
        const bool isLookedFor = job && job->there.hlc != 0;
        if (job && job->isPrinted() && out.plain + out.marked == 0)
            return name + QStringLiteral(" is said to be out, and is not");
        if (isWanted(folded, *wish) && !isLookedFor && out.plain + out.marked == 0)
            return name + QStringLiteral(" never came out");
        if (out.plain > 1 && !(job && job->mayBeOutTwice()))
            return name + QStringLiteral(" is out twice, and nobody is told");
    }
    return {};
}

} // namespace jiko::sim
