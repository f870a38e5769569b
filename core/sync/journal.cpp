#include "sync/journal.h"

namespace jiko::sync {

using namespace std::chrono_literals;

namespace {
constexpr auto lookForRoomEvery = 1s;
}

Journal::Journal(JournalPlace place) : m_place(std::move(place))
{
    qRegisterMetaType<std::shared_ptr<const JournalContents>>();
    qRegisterMetaType<Heads>();
    qRegisterMetaType<DiskRoom>();
    m_thread = std::thread([this] { write(); });
}

Journal::~Journal()
{
    // What is queued is committed before the thread ends.
    {
        const std::lock_guard lock(m_mutex);
        m_queue.stop = true;
    }
    m_poked.notify_one();
    m_thread.join();
}

void Journal::write()
{
    Shelf shelf(m_place, std::make_unique<BallastFile>(m_place.path + QStringLiteral(".ballast")));
    for (;;) {
        Queue taken;
        {
            std::unique_lock lock(m_mutex);
            const auto asked = [this] { return m_queue.stop || !m_queue.isEmpty(); };
            if (m_room.last || m_trouble == JournalTrouble::Full)
                m_poked.wait_for(lock, lookForRoomEvery, asked);
            else
                m_poked.wait(lock, asked);
            std::swap(taken, m_queue);
            m_queue.stop = taken.stop;
        }
        if (taken.isEmpty() && taken.stop)
            return shelf.settle(); // nothing is left
        if (taken.open)
            open(shelf);
        if (m_opened && !taken.batch.isEmpty())
            keep(shelf, shelf.keep(std::move(taken.batch)));
        if (m_opened && taken.behind)
            if (const auto done = shelf.leaveBehind(taken.behind->first, taken.behind->second); !done)
                trouble(done.why());
        tend(shelf);
    }
}

void Journal::open(Shelf &shelf)
{
    auto contents = shelf.open();
    if (!contents)
        return trouble(contents.why());
    m_opened = true;
    Q_EMIT opened(std::make_shared<const JournalContents>(std::move(contents).value()));
}

void Journal::keep(Shelf &shelf, JournalOutcome<Heads> done)
{
    if (!done)
        return trouble(done.why());
    if (!done->empty())
        Q_EMIT kept(*done);
    if (m_trouble == JournalTrouble::Full && !shelf.holdsBack()) {
        m_trouble.reset();
        Q_EMIT recovered();
    }
}

void Journal::tend(Shelf &shelf)
{
    if (m_trouble == JournalTrouble::Full && shelf.hasGainedRoom()) {
        if (m_opened)
            keep(shelf, shelf.tryAgain());
        else
            open(shelf);
    }
    if (!m_opened)
        return;
    if (const DiskRoom room = shelf.tendRoom(); room != m_room) {
        m_room = room;
        Q_EMIT roomChanged(room);
    }
}

void Journal::trouble(const JournalProblem &problem)
{
    if (m_trouble == problem.kind)
        return; // it has been said
    m_trouble = problem.kind;
    Q_EMIT troubled(problem.kind, problem.words);
}

void Journal::open()
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.open = true;
    }
    m_poked.notify_one();
}

template <class Add> void Journal::enqueue(Add add)
{
    {
        const std::lock_guard lock(m_mutex);
        add(m_queue);
    }
    m_poked.notify_one();
}

namespace {
template <class T> void moveInto(std::vector<T> &place, std::vector<T> &&things)
{
    std::move(things.begin(), things.end(), std::back_inserter(place));
}
} // namespace

void Journal::append(std::vector<Fact> own)
{
    enqueue([&](Queue &queue) { moveInto(queue.batch.own, std::move(own)); });
}

void Journal::keep(std::vector<Fact> others, std::vector<std::pair<Fact, Fault>> parked)
{
    enqueue([&](Queue &queue) {
        moveInto(queue.batch.others, std::move(others));
        moveInto(queue.batch.parked, std::move(parked));
    });
}

void Journal::keepRecords(std::vector<Record> records)
{
    enqueue([&](Queue &queue) { moveInto(queue.batch.records, std::move(records)); });
}

void Journal::leaveBehind(Heads base, std::vector<Id> carried)
{
    enqueue([&](Queue &queue) { queue.behind.emplace(std::move(base), std::move(carried)); });
}

} // namespace jiko::sync
