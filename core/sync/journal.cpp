#include "sync/journal.h"

namespace jiko::sync {

Journal::Journal(JournalPlace place) : m_place(std::move(place))
{
    qRegisterMetaType<std::shared_ptr<const JournalContents>>();
    qRegisterMetaType<Heads>();
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
    std::optional<JournalFile> file;
    for (;;) {
        Queue taken;
        {
            std::unique_lock lock(m_mutex);
            m_poked.wait(lock, [this] { return m_queue.stop || !m_queue.isEmpty(); });
            std::swap(taken, m_queue);
            m_queue.stop = taken.stop;
        }
        if (taken.isEmpty())
            return; // told to stop, and nothing is left
        if (taken.open)
            file = openFile();
        // A failed commit or fsync is never tried again on the same connection: what the disk then says cannot be
        // trusted.
        if (file && !taken.batch.isEmpty() && !commit(*file, taken.batch))
            file.reset();
        if (file && taken.behind && !leave(*file, taken))
            file.reset();
    }
}

std::optional<JournalFile> Journal::openFile()
{
    auto opened = JournalFile::open(m_place);
    if (!opened) {
        Q_EMIT troubled(opened.why().kind, opened.why().words);
        return std::nullopt;
    }
    JournalFile file = std::move(opened).value();
    auto contents = file.read();
    if (!contents) {
        Q_EMIT troubled(contents.why().kind, contents.why().words);
        return std::nullopt;
    }
    Q_EMIT this->opened(std::make_shared<const JournalContents>(std::move(contents).value()));
    return file;
}

bool Journal::leave(JournalFile &file, const Queue &asked)
{
    const auto done = file.leaveBehind(asked.behind->first, asked.behind->second);
    if (!done)
        Q_EMIT troubled(done.why().kind, done.why().words);
    return bool(done);
}

bool Journal::commit(JournalFile &file, const JournalBatch &batch)
{
    if (const auto done = file.commit(batch); !done) {
        Q_EMIT troubled(done.why().kind, done.why().words);
        return false;
    }
    const Heads upTo = headsAfter(batch);
    if (!upTo.empty())
        Q_EMIT kept(upTo);
    return true;
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
