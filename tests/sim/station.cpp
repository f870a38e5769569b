#include "sim/station_program.h"

#include <sqlite3.h>

namespace jiko::sim {

using namespace std::chrono_literals;
using sync::From;

Station::Station(World &world, std::int32_t device) : m_world(world), m_device(device)
{
}
Station::~Station() = default;

sync::JournalPlace Station::place() const
{
    return {QStringLiteral("/journal.db"), m_world.tenant(), m_world.server.outlet(), m_device, m_disk.vfs()};
}

UtcMicros Station::clock() const
{
    return m_world.trueTime() + m_clockOffset;
}

Moment Station::moment() const
{
    return Moment(m_world.now() + 1h * m_device); // machines have run for different times
}

Micros Station::worldTime(Moment moment) const
{
    return moment.time_since_epoch() - 1h * m_device;
}

const test::Terminal *Station::knows() const
{
    // After its disk went back in time nobody works on it before it has heard from the others.
    return m_program && m_program->ledger.own().seq >= m_owed ? &m_program->sets : nullptr;
}

const sync::Heads *Station::heads() const
{
    return m_program ? &m_program->ledger.heads() : nullptr;
}

std::int64_t Station::lastSeq() const
{
    return m_program ? m_program->ledger.own().seq : 0;
}

std::int64_t Station::ownElsewhere() const
{
    return m_program ? m_program->peering.status().ownElsewhere : 0;
}

bool Station::isWriting() const
{
    return m_program && m_program->commitAt != Micros::max();
}

void Station::switchOn()
{
    m_onAgainAt = Micros::max();
    if (m_away || isOn())
        return;
    if (m_world.draw() % 2) // somebody made room, or changed the card
        m_disk.heal();
    m_disk.ignoreSyncs(m_world.broken() == Break::Fsync);
    auto opened = JournalFile::open(place());
    if (!opened) {
        m_words = opened.why().words;
        return goWrong();
    }
    JournalFile file = std::move(opened).value();
    const auto contents = file.read();
    if (!contents) {
        m_words = contents.why().words;
        return goWrong();
    }
    ++m_life;
    m_program = std::make_unique<Program>(*this, std::move(file), *contents);
    Program &program = *m_program;
    program.ledger.resume(contents->heads, clock());
    const std::int64_t own = program.ledger.own().seq;
    if (own < m_ticked)
        m_world.complain(QStringLiteral("device %1 was shown %2 facts as written, %3 are on its disk")
                             .arg(m_device)
                             .arg(m_ticked)
                             .arg(own));
    m_ticked = own;
    program.recall.read(contents->facts);
    for (const Fact &fact : contents->facts)
        tell(fact);
    recallStreams();
    for (const auto &[device, head] : contents->heads) {
        program.exchange.known(device, {head.seq, head.hlc}, moment());
        program.peering.onDisk(device, head.seq);
    }
    program.exchange.ownOnDisk(own);
    program.serverAt = program.peersAt = m_world.now();
}

void Station::switchOff()
{
    if (!isOn())
        return;
    commit();
    if (isOn())
        std::ignore = m_program->file.settle();
    m_program.reset();
    m_onAgainAt = Micros::max();
}

void Station::goWrong()
{
    m_world.count(
        m_dying ? QStringLiteral("ends in the middle of a write") : QStringLiteral("stores that took no more"));
    m_program.reset();
    if (m_dying)
        return end(*m_dying);
    m_onAgainAt = m_world.now() + 20s + std::chrono::seconds(m_world.draw() % 60);
}

void Station::end(End how)
{
    m_dying.reset();
    m_disk.heal();
    // Handles of a dead run are worth nothing: the disk knows the next one by another life.
    if (how == End::Killed)
        m_disk.killProgram();
    else
        m_disk.cutPower(m_world.dice());
    m_program.reset();
    m_onAgainAt = m_world.now() + 5s + std::chrono::seconds(m_world.draw() % 60);
}

void Station::die(End how, std::uint64_t dice)
{
    if (!isOn())
        return;
    if (dice % 2)
        return end(how);
    m_dying = how;
    m_disk.failAt(1 + static_cast<int>(dice / 2 % 30), SQLITE_IOERR, test::TornDisk::Lasting::FromThereOn);
}

void Station::fillDisk()
{
    m_disk.failAt(1, SQLITE_FULL, test::TornDisk::Lasting::FromThereOn);
}

void Station::failDisk(std::uint64_t dice)
{
    m_disk.failAt(1 + static_cast<int>(dice / 4 % 20), dice % 2 ? SQLITE_IOERR_WRITE : SQLITE_IOERR_FSYNC,
        dice / 2 % 2 ? test::TornDisk::Lasting::Once : test::TornDisk::Lasting::FromThereOn);
}

void Station::healDisk()
{
    m_dying.reset();
    m_disk.heal();
}

void Station::keepImage()
{
    if (isOn()) // a copy of the file as it is between two commits
        m_image = m_disk.image();
}

void Station::goBackToImage()
{
    m_program.reset();
    m_dying.reset();
    m_disk.heal();
    m_disk.restore(std::exchange(m_image, {}));
    m_owed = std::max(m_owed, m_ticked);
    m_ticked = 0;
    switchOn();
}

void Station::takeAway()
{
    m_program.reset();
    m_away = true;
    m_onAgainAt = Micros::max();
}

std::optional<sync::JournalContents> Station::read()
{
    if (m_program)
        if (auto contents = m_program->file.read())
            return std::move(contents).value();
    return std::nullopt;
}

bool Station::record(const std::vector<Draft> &drafts, const Id &staff)
{
    if (!knows() || drafts.empty())
        return false;
    const auto facts = m_program->ledger.write(drafts, staff, clock());
    if (!facts) {
        m_world.complain(QStringLiteral("an act made a fact that does not hold"));
        return false;
    }
    auto &own = m_program->queue.own;
    own.insert(own.end(), facts->begin(), facts->end());
    m_program->commitAt = std::min(m_program->commitAt, m_world.now() + m_world.diskTakes());
    for (const Fact &fact : *facts) {
        m_program->recall.made(fact);
        tell(fact);
    }
    recallStreams();
    return true;
}

void Station::poison(std::uint64_t dice)
{
    if (!knows())
        return;
    // As a program would that knows no rule: it follows on the last, and nobody can fold it.
    sync::Author faulty(m_world.tenant(), m_world.server.outlet(), m_device);
    faulty.resume(m_program->ledger.own());
    const QByteArray body = dice % 2 ? QByteArray("{\"line\":") : "{\"note\":\"" + QByteArray(70'000, 'x') + "\"}";
    const std::vector<Fact> facts = faulty.write({{m_world.id(), "orders.line_added", 1, body}}, {}, clock());
    m_program->ledger.resume({{m_device, faulty.head()}}, clock());
    m_program->queue.own.push_back(facts.front());
    m_program->commitAt = std::min(m_program->commitAt, m_world.now() + m_world.diskTakes());
}

void Station::tell(const Fact &fact)
{
    Fact told = fact;
    if (m_world.broken() == Break::Refold) // as if late ones were put behind what is known
        told.hlc = m_program->newest = std::max(m_program->newest + 1, fact.hlc);
    m_program->sets.hear(told);
}

sync::Taken Station::takeIn(const std::vector<Fact> &facts, From from)
{
    sync::Taken taken;
    if (m_world.broken() == Break::Chain) {
        for (const Fact &fact : facts)
            if (fact.seq == m_program->ledger.heldOf(fact.device) + 1) {
                m_program->ledger.resume({{fact.device, sync::headOf(fact)}}, clock());
                taken.facts.push_back(fact);
            }
    } else {
        taken = m_program->ledger.take(facts, from, clock());
    }
    if (taken.ownForked) {
        m_program->exchange.pushRefused(sync::PushRefusal::Forked, moment());
        m_forked = true;
    }
    if (taken.refused)
        m_world.count(QStringLiteral("damaged copies refused"));
    if (taken.nothing())
        return taken;
    m_world.count(QStringLiteral("facts parked on terminals"), taken.parked.size());
    m_world.count(QStringLiteral("own facts taken back"),
        static_cast<std::size_t>(std::count_if(
            taken.facts.begin(), taken.facts.end(), [this](const Fact &fact) { return fact.device == m_device; })));
    auto &queue = m_program->queue;
    queue.others.insert(queue.others.end(), taken.facts.begin(), taken.facts.end());
    queue.parked.insert(queue.parked.end(), taken.parked.begin(), taken.parked.end());
    m_program->commitAt = std::min(m_program->commitAt, m_world.now() + m_world.diskTakes());
    for (const Fact &fact : m_program->recall.sift(taken.facts))
        tell(fact);
    recallStreams();
    return taken;
}

void Station::recallStreams()
{
    for (auto streams = m_program->recall.toAsk(); !streams.empty(); streams = m_program->recall.toAsk())
        for (const Id &stream : streams) {
            const auto facts = m_program->file.factsIn(stream);
            if (!facts)
                return;
            const sync::Recall::Recalled recalled = m_program->recall.recalled(stream, *facts);
            m_world.count(QStringLiteral("facts recalled"), recalled.history.size());
            for (const auto *told : {&recalled.history, &recalled.news})
                for (const Fact &fact : *told)
                    tell(fact);
        }
}

void Station::leaveBehind(Micros age)
{
    if (!knows())
        return;
    commit();
    if (!isOn())
        return;
    const auto old = m_program->file.before(clock() - age);
    if (!old || old->base.empty())
        return;
    std::vector<Id> carried;
    std::copy_if(old->streams.begin(), old->streams.end(), std::back_inserter(carried),
        [this](const Id &stream) { return !m_program->recall.knows(stream) || !m_program->sets.isOver(stream); });
    if (const auto left = m_program->file.leaveBehind(old->base, carried); !left) {
        m_words = left.why().words;
        return goWrong();
    }
    m_world.count(QStringLiteral("streams left behind"), old->streams.size() - carried.size());
}

bool Station::has(const Id &stream) const
{
    return m_program && m_program->recall.knows(stream);
}

std::optional<std::vector<Fact>> Station::logOf(std::int32_t device, std::int64_t upTo)
{
    if (m_program)
        if (auto facts = m_program->file.facts(device, 1, upTo))
            return std::move(facts).value();
    return std::nullopt;
}

void Station::commit()
{
    Program &program = *m_program;
    program.commitAt = Micros::max();
    const sync::JournalBatch batch = std::exchange(program.queue, {});
    if (batch.isEmpty())
        return;
    if (const auto done = program.file.commit(batch); !done) {
        m_words = done.why().words;
        return goWrong();
    }
    for (const auto &[device, head] : sync::headsAfter(batch)) {
        if (device == m_device) {
            m_ticked = head.seq;
            program.exchange.ownOnDisk(head.seq);
        }
        program.exchange.known(device, {head.seq, head.hlc}, moment());
        program.peering.onDisk(device, head.seq);
    }
    for (const Fact &fact : batch.own)
        m_world.ticked(fact);
    program.serverAt = program.peersAt = m_world.now();
}

Micros Station::wakeAt() const
{
    if (!m_program)
        return m_onAgainAt;
    return std::min({m_program->commitAt, m_program->serverAt, m_program->peersAt});
}

void Station::wake()
{
    const Micros now = m_world.now();
    if (!isOn()) {
        if (m_onAgainAt <= now)
            switchOn();
        return;
    }
    if (m_program->commitAt <= now)
        commit();
    if (isOn() && m_program->serverAt <= now)
        talkToServer();
    if (isOn() && m_program->peersAt <= now)
        talkToPeers();
}

} // namespace jiko::sim
