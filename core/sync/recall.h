// Which streams a terminal has in memory. A start leaves behind what is over; a fact that comes late for such a stream
// waits until the journal has been asked for the rest of it: told alone it would look like a check without lines.
#pragma once

#include "base/fact.h"

#include <QSet>

#include <functional>

namespace jiko::sync {

class Recall {
public:
    /// The stream that has to be known before a fact is told, as that of a ticket's paper, which is else taken for not
    /// printed; none for most.
    using GoesWith = std::function<std::optional<Id>(const Fact &)>;
    /// `leftBehind`: the journal holds facts that were not read.
    explicit Recall(bool leftBehind = false, GoesWith goesWith = {})
        : m_leftBehind(leftBehind),
          m_goesWith(std::move(goesWith))
    {
    }

    /// These were read at the start, and are told.
    void read(const std::vector<Fact> &facts);
    /// A fact made here is told at once, whatever may be on the disk of its stream.
    void made(const Fact &fact);
    /// Of these what may be told now, in their order; the others wait.
    std::vector<Fact> sift(std::vector<Fact> facts);
    /// Streams to ask the journal for, each once.
    std::vector<Id> toAsk() { return std::exchange(m_toAsk, {}); }
    struct Recalled {
        std::vector<Fact> history; ///< to be folded; it is no news
        std::vector<Fact> news; ///< what waited for it
    };
    /// What the journal holds of a stream. Nothing while another is asked for that goes with it: then this one is asked
    /// for once more.
    Recalled recalled(const Id &stream, const std::vector<Fact> &onDisk);

    bool knows(const Id &stream) const { return m_known.contains(stream) || !m_leftBehind; }

private:
    bool m_leftBehind;
    GoesWith m_goesWith;
    QSet<Id> m_known;
    struct Waiting {
        std::vector<Fact> news;
        VersionVector told; ///< made here meanwhile, up to there
    };
    Waiting &waitingFor(const Id &stream);
    /// Asks for what goes with these and is not here; false when all of it is.
    bool misses(const std::vector<Fact> &facts);
    std::map<Id, Waiting> m_waiting; ///< by stream that was asked for
    std::vector<Id> m_toAsk;
};

} // namespace jiko::sync
