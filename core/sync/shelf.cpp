#include "sync/shelf.h"

namespace jiko::sync {

namespace {
/// Of the disk, at most: its row, its place in the indexes, and what the write-ahead log still grows.
constexpr std::int64_t bytesAFact = BallastFile::usualBytes / 2000;
constexpr std::int64_t shownInTens = 10;

template <class T> void moveBehind(std::vector<T> &place, std::vector<T> &&things)
{
    std::move(things.begin(), things.end(), std::back_inserter(place));
}
} // namespace

JournalOutcome<JournalContents> Shelf::openFile()
{
    auto opened = JournalFile::open(m_place);
    if (!opened)
        return Refused{opened.why()};
    JournalFile file = std::move(opened).value();
    auto contents = file.read();
    if (contents)
        m_file.emplace(std::move(file));
    return contents;
}

bool Shelf::makesRoomFor(const JournalProblem &problem)
{
    m_freeWhenFull = m_ballast->freeBytes();
    return problem.kind == JournalTrouble::Full && m_ballast->giveUp();
}

JournalOutcome<JournalContents> Shelf::open()
{
    auto contents = openFile();
    if (!contents && makesRoomFor(contents.why()))
        contents = openFile();
    return contents;
}

JournalOutcome<Heads> Shelf::keep(JournalBatch batch)
{
    if (m_broken)
        return Refused{*m_broken};
    moveBehind(m_held.own, std::move(batch.own));
    moveBehind(m_held.others, std::move(batch.others));
    moveBehind(m_held.parked, std::move(batch.parked));
    moveBehind(m_held.records, std::move(batch.records));
    return write();
}

JournalOutcome<Heads> Shelf::tryAgain()
{
    return write();
}

JournalOutcome<Heads> Shelf::write()
{
    const Heads upTo = headsAfter(m_held);
    for (;;) {
        std::optional<JournalProblem> problem;
        if (!m_file) {
            // After a refusal the file is read and checked from its beginning. What it took before it refused is kept
            // once, however often it is written.
            if (const auto there = openFile(); !there) {
                problem = there.why();
                if (problem->kind == JournalTrouble::Held) {
                    m_freeWhenFull = 0; // a reader of ours is at it: in a moment, with the room there is
                    return Refused{JournalProblem{JournalTrouble::Full, problem->words}};
                }
            }
        }
        if (m_file) {
            const auto done = m_file->commit(m_held);
            if (done) {
                m_held = {};
                return upTo;
            }
            m_file.reset();
            problem = done.why();
        }
        if (makesRoomFor(*problem))
            continue;
        if (problem->kind != JournalTrouble::Full) {
            m_broken = problem;
            m_held = {};
        }
        return Refused{*problem};
    }
}

JournalOutcome<Nothing> Shelf::leaveBehind(const Heads &base, const std::vector<Id> &carried)
{
    if (!m_file)
        return Nothing{};
    auto done = m_file->leaveBehind(base, carried);
    if (done)
        return done;
    m_file.reset();
    // It can wait for another day, and is asked for again then.
    if (done.why().kind == JournalTrouble::Full)
        return Nothing{};
    m_broken = done.why();
    return done;
}

void Shelf::settle()
{
    if (m_file)
        std::ignore = m_file->settle(); // what is left in the write-ahead log is carried over at the next start
    m_file.reset();
}

DiskRoom Shelf::tendRoom()
{
    if (m_ballast->isThere())
        return {};
    m_ballast->layAside();
    if (m_ballast->isThere())
        return {};
    return {true, m_ballast->freeBytes() / bytesAFact / shownInTens * shownInTens};
}

} // namespace jiko::sync
