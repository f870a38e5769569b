#include "sim/world.h"

#include "sim/people.h"
#include "sim/verdict.h"

#include <cstdio>

namespace jiko::sim {

using namespace std::chrono_literals;

namespace {
const UtcMicros morning{std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 7h};

} // namespace

World::World(const Story &story, Break broken)
    : server({}, {}),
      m_story(story),
      m_broken(broken),
      m_dice(story.seed),
      m_presses(*this, story.seed)
{
    m_tenant = id();
    server = PlayedServer(m_tenant, id());
    server.broken = broken;
    for (int i = 0; i < story.stations; ++i)
        enrolNew().switchOn();
}

World::~World() = default;

UtcMicros World::trueTime() const
{
    return morning + m_now;
}

Station &World::enrolNew()
{
    const auto device = static_cast<std::int32_t>(m_stations.size()) + 1;
    server.enrol(device);
    return *m_stations.emplace_back(std::make_unique<Station>(*this, device));
}

Station *World::stationOf(std::int32_t device)
{
    return device >= 1 && device <= static_cast<std::int32_t>(m_stations.size())
        ? m_stations[static_cast<std::size_t>(device - 1)].get()
        : nullptr;
}

bool World::reach(std::int32_t a, std::int32_t b) const
{
    const auto side = [this](std::int32_t device) {
        const auto found = m_side.find(device);
        return found == m_side.end() ? 0 : found->second;
    };
    return side(a) == side(b);
}

bool World::reachesServer(std::int32_t device) const
{
    return m_serverIsUp && reach(device, server0);
}

bool World::losesCall()
{
    return m_lossPercent > 0 && static_cast<int>(m_dice() % 100) < m_lossPercent / 2;
}

Micros World::callTakes()
{
    return 3ms + std::chrono::milliseconds(m_dice() % 20) + m_delay;
}

Micros World::diskTakes()
{
    return m_dice() % 20 == 0 ? 300ms : 1ms + std::chrono::milliseconds(m_dice() % 20);
}

void World::hintAll(std::int32_t except)
{
    for (const auto &station : m_stations)
        if (station->isOn() && station->device() != except && reachesServer(station->device()))
            m_post.emplace(m_now + callTakes(), Parcel{server0, station->device(), 0, station->life(), {}});
}

void World::send(std::int32_t from, std::int32_t to, sync::PeerWords words)
{
    const Station *sender = stationOf(from);
    const Station *receiver = stationOf(to);
    if (static_cast<int>(m_dice() % 100) < m_lossPercent)
        return;
    Parcel parcel{from, to, sender->life(), receiver->life(), std::move(words)};
    // What is passed on for others may be damaged where it lay; what an author says itself is its word.
    if (auto *facts = std::get_if<sync::FactWords>(&*parcel.words);
        facts && facts->facts.front().device != from && static_cast<int>(m_dice() % 100) < m_lossPercent)
        facts->facts[m_dice() % facts->facts.size()].body += ' ';
    // Twice, late, out of order: a wire does not do so, and nothing should depend on it.
    if (static_cast<int>(m_dice() % 100) < m_lossPercent / 2)
        m_post.emplace(m_now + callTakes() + 1s, parcel);
    m_post.emplace(m_now + callTakes(), parcel);
}

void World::deliver(Parcel parcel)
{
    Station *to = stationOf(parcel.to);
    if (!to->isOn() || to->life() != parcel.toLife)
        return;
    if (!parcel.words) {
        if (reachesServer(parcel.to) && static_cast<int>(m_dice() % 100) >= m_lossPercent)
            to->hinted();
        return;
    }
    const auto pair = std::minmax(parcel.from, parcel.to);
    const Station *from = stationOf(parcel.from);
    if (reach(parcel.from, parcel.to) && m_meetings.contains(pair) && from->life() == parcel.fromLife)
        to->hear(parcel.from, *parcel.words);
}

void World::meet()
{
    m_meetAt = m_now + 1s;
    for (const auto &one : m_stations)
        for (const auto &other : m_stations) {
            if (one->device() >= other->device())
                continue;
            const std::pair pair{one->device(), other->device()};
            const bool can = one->isOn() && other->isOn() && reach(pair.first, pair.second);
            const auto met = m_meetings.find(pair);
            if (met != m_meetings.end()
                && (!can || met->second.lives[0] != one->life() || met->second.lives[1] != other->life())) {
                if (met->second.lives[0] == one->life())
                    one->left(pair.second);
                if (met->second.lives[1] == other->life())
                    other->left(pair.first);
                m_meetings.erase(met);
                m_partedAt[pair] = m_now;
            } else if (can && met == m_meetings.end() && m_story.peers && m_dice() % 3 != 0) {
                m_meetings[pair] = {{one->life(), other->life()}};
                one->joined(pair.second);
                other->joined(pair.first);
            }
        }
}

Micros World::silentFor(std::int32_t device, std::int32_t other, Micros since) const
{
    const std::pair pair = std::minmax({device, other});
    // Who was sent away is hung up on.
    if (device == other || (m_meetings.contains(pair) && !server.devices().at(other).revoked))
        return 0us;
    const auto parted = m_partedAt.find(pair);
    return m_now - std::max(since, parted == m_partedAt.end() ? Micros() : parted->second);
}

void World::passUntil(Micros end)
{
    while (m_complaint.isEmpty()) {
        Micros next = std::min(end, m_meetAt);
        if (!m_post.empty())
            next = std::min(next, m_post.begin()->first);
        for (const auto &station : m_stations)
            next = std::min(next, station->wakeAt());
        m_now = std::max(m_now, next);
        if (m_now >= end)
            return;
        while (!m_post.empty() && m_post.begin()->first <= m_now)
            deliver(std::move(m_post.extract(m_post.begin()).mapped()));
        if (m_meetAt <= m_now) {
            meet();
            if (m_story.prints)
                for (std::size_t i = 0; i < m_stations.size(); ++i)
                    m_presses.work(*m_stations[i]);
        }
        for (std::size_t i = 0; i < m_stations.size(); ++i)
            if (m_stations[i]->wakeAt() <= m_now)
                m_stations[i]->wake();
    }
}

void World::ticked(const Fact &fact)
{
    const auto [known, fresh] = m_ticks.try_emplace({fact.device, fact.seq}, fact);
    if (!fresh && known->second != fact)
        complain(QStringLiteral("device %1 gave the number %2 twice").arg(fact.device).arg(fact.seq));
}

void World::complain(const QString &what)
{
    if (m_complaint.isEmpty())
        m_complaint = what;
    note(QStringLiteral("BROKEN: ") + what);
}

void World::note(const QString &what)
{
    if (m_traced)
        std::fprintf(stdout, "%9.3f  %s\n", static_cast<double>(m_now.count()) / 1e6, qUtf8Printable(what));
}

QString World::play(bool traced)
{
    m_traced = traced;
    for (const Event &event : m_story.events) {
        passUntil(std::max(event.at, m_now));
        if (!m_complaint.isEmpty())
            return m_complaint;
        happen(event);
    }
    passUntil(m_now + 5s);
    heal();
    for (int i = 0; i < 60 && m_complaint.isEmpty(); ++i) {
        passUntil(m_now + 10s);
        if (isQuiet())
            break;
        if (m_story.prints && settled(*this)) // people look for what is asked about
            for (Station *station : members())
                m_presses.answer(*station);
    }
    if (const QString wrong = m_complaint.isEmpty() ? verdict() : QString(); !wrong.isEmpty())
        complain(wrong);
    return m_complaint;
}

void World::happen(const Event &event)
{
    std::vector<Station *> here;
    for (const auto &station : m_stations)
        if (!station->isAway())
            here.push_back(station.get());
    Station &station = *here[static_cast<std::size_t>(event.who) % here.size()];
    if (isMisfortune(event.what)) {
        note(QStringLiteral("device %1: %2").arg(station.device()).arg(wordOf(event.what)));
        if (strike(event, station))
            count(wordOf(event.what));
    } else {
        act(event, station);
    }
}

void World::act(const Event &event, Station &station)
{
    const test::Terminal *known = station.knows();
    if (!known)
        return;
    if (event.what == What::LookForPaper)
        return m_presses.answer(station);
    if (event.what == What::LeaveBehind)
        return station.leaveBehind(std::chrono::seconds(event.dice % 4 == 0 ? 0 : event.dice % 900));
    std::mt19937_64 dice(event.dice);
    const Act act = actOf(
        event.what, *known, station.device(), [this] { return id(); }, dice);
    if (act.drafts.empty())
        return;
    std::vector<Draft> drafts = act.drafts;
    if (m_story.mixedVersions && station.device() % 2 == 0) // what a newer program says beside what all know
        drafts.push_back({drafts.front().stream, "orders.guest_smiled", 3, "{\"teeth\":32}"});
    if (!station.record(drafts, {}))
        return;
    count(wordOf(event.what));
    note(QStringLiteral("device %1: %2 %3").arg(station.device()).arg(wordOf(event.what), act.words));
    if (const QString missing = act.missing(*station.knows()); !missing.isEmpty())
        complain(QStringLiteral("device %1 did \"%2\" and it does not show: %3")
                     .arg(station.device())
                     .arg(wordOf(event.what), missing));
}

std::vector<Station *> World::members() const
{
    std::vector<Station *> found;
    for (const auto &station : m_stations)
        if (!station->isAway() && !server.devices().at(station->device()).revoked)
            found.push_back(station.get());
    return found;
}

bool World::liesOnADisk(std::int32_t device, std::int64_t seq, const Station *butOn)
{
    for (Station *station : members()) {
        if (station == butOn || station->isForked())
            continue;
        const auto contents = station->read();
        if (contents && contents->heads.contains(device) && contents->heads.at(device).seq >= seq)
            return true;
    }
    return false;
}

bool World::isKeptElsewhere(Station &station)
{
    const auto contents = station.read();
    if (!contents)
        return false;
    VersionVector held{{station.device(), station.tickedUpTo()}};
    for (const auto &[device, head] : contents->heads)
        held[device] = std::max(held[device], head.seq);
    return std::all_of(held.begin(), held.end(), [&](const auto &each) {
        const auto &[device, seq] = each;
        // The server forgets what is not in the backup, should that be laid back.
        const bool serverHasIt = server.devices().at(device).head.seq >= seq
            && (!m_backup || (m_backup->contains(device) && m_backup->at(device).head.seq >= seq));
        return serverHasIt || liesOnADisk(device, seq, &station);
    });
}

bool World::serverIsCoveredSince(const Backup &backup)
{
    return std::all_of(server.devices().begin(), server.devices().end(), [&](const auto &each) {
        const auto &[device, kept] = each;
        const auto old = backup.find(device);
        return (old != backup.end() && old->second.head.seq >= kept.head.seq)
            || liesOnADisk(device, kept.head.seq, nullptr);
    });
}

bool World::strike(const Event &event, Station &station)
{
    switch (event.what) {
    case What::Kill:
        station.die(Station::End::Killed, event.dice);
        return true;
    case What::CutPower:
        station.die(Station::End::PowerCut, event.dice);
        return true;
    case What::FillDisk:
        station.fillDisk();
        return true;
    case What::FailDisk:
        station.failDisk(event.dice);
        return true;
    case What::SetClock: {
        const auto hours = static_cast<std::int64_t>(event.dice % 49) - 24;
        station.setClock(std::chrono::hours(hours) + std::chrono::seconds(event.dice / 64 % 1800));
        return true;
    }
    case What::Partition:
        for (std::int32_t device = 0; device <= static_cast<std::int32_t>(m_stations.size()); ++device)
            m_side[device] = static_cast<int>(m_dice() % 3);
        return true;
    case What::Join:
        m_side.clear();
        return true;
    case What::WorsenNetwork:
        m_lossPercent = static_cast<int>(event.dice % 40);
        m_delay = std::chrono::milliseconds(event.dice / 64 % 2000);
        return true;
    case What::MendNetwork:
        m_lossPercent = 0;
        m_delay = {};
        return true;
    case What::StopServer:
        m_serverIsUp = false;
        ++m_serverRun;
        return true;
    case What::StartServer:
        m_serverIsUp = true;
        return true;
    case What::BackUpServer:
        m_backup = server.copy();
        return true;
    case What::RestoreServer:
        // Two disks lost at once may lose what only they held: that is not asked of us.
        if (!m_backup || !serverIsCoveredSince(*m_backup))
            return false;
        ++m_serverRun;
        server.restore(*m_backup);
        return true;
    case What::Wipe:
        if (!isKeptElsewhere(station))
            return false;
        station.takeAway();
        enrolNew().switchOn();
        return true;
    case What::Revoke:
        if (members().size() < 3 || !isKeptElsewhere(station))
            return false;
        server.revoke(station.device());
        return true;
    case What::GoBack:
        if (!station.hasImage())
            station.keepImage();
        else if (isKeptElsewhere(station))
            station.goBackToImage();
        else
            return false;
        return true;
    case What::Poison:
        station.poison(event.dice);
        return true;
    case What::Night:
        for (const auto &each : m_stations)
            each->switchOff();
        m_now += 8h;
        for (const auto &each : m_stations)
            each->switchOn();
        return true;
    default:
        return false;
    }
}

void World::heal()
{
    note(QStringLiteral("all is mended"));
    m_side.clear();
    m_lossPercent = 0;
    m_delay = {};
    m_serverIsUp = true;
    for (const auto &station : m_stations) {
        station->healDisk();
        station->switchOn();
    }
}

bool World::isQuiet()
{
    return settled(*this) && (!m_story.prints || m_presses.isDone());
}

QString World::verdict()
{
    return verdictOn(*this);
}

} // namespace jiko::sim
