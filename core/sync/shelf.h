// The journal's file and the ballast beside it, used by one thread at a time: what is to be kept is kept, or held back
// while the disk is full.
#pragma once

#include "sync/ballast.h"
#include "sync/journal_file.h"

namespace jiko::sync {

/// What a terminal's disk still takes.
struct DiskRoom {
    bool last = false; ///< it is full, but for what was kept back for that
    std::int64_t facts = 0; ///< then: about so many more fit

    bool operator==(const DiskRoom &) const = default;
};

class Shelf {
public:
    Shelf(JournalPlace place, std::unique_ptr<Ballast> ballast)
        : m_place(std::move(place)),
          m_ballast(std::move(ballast))
    {
    }

    JournalOutcome<JournalContents> open();
    /// shape   how far each device's log is on the disk
    /// errors  Full: nothing is lost of it, it is held back until tryAgain() has found room; after any other the store
    ///         takes nothing more
    JournalOutcome<Heads> keep(JournalBatch batch);
    JournalOutcome<Heads> tryAgain();
    JournalOutcome<Nothing> leaveBehind(const Heads &base, const std::vector<Id> &carried);

    /// A clean end: all lies in the one file.
    void settle();

    bool holdsBack() const { return !m_held.isEmpty(); }
    /// It may be worth to try again: there is more room than when the disk was found full.
    bool hasGainedRoom() const { return m_ballast->freeBytes() >= m_freeWhenFull + worthTrying; }
    /// Lays the ballast aside where it is missing, and says what room there is.
    DiskRoom tendRoom();

private:
    JournalOutcome<Heads> write();
    JournalOutcome<JournalContents> openFile();
    /// True when something could be given up for it: worth another try at once.
    bool makesRoomFor(const JournalProblem &problem);

    static constexpr std::int64_t worthTrying = 1 << 20;

    JournalPlace m_place;
    std::unique_ptr<Ballast> m_ballast;
    std::optional<JournalFile> m_file;
    std::optional<JournalProblem> m_broken; ///< for good
    JournalBatch m_held;
    std::int64_t m_freeWhenFull = 0;
};

} // namespace jiko::sync
