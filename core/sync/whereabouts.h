// Where the server is, for a terminal whose router gives out addresses as it likes: where it was last, else where its
// hub was heard since. Who answers has to prove by certificate that it is the outlet's server, so any place may be
// tried.
#pragma once

#include "sync/terminal.h"

#include <deque>

namespace jiko::sync {

class Whereabouts {
public:
    /// Of a terminal that reaches its server by an address; another is never led astray.
    explicit Whereabouts(const QByteArray &conninfo);

    /// A hub of this outlet says that it is there. The last few places are kept.
    void heard(const QByteArray &address);
    /// The place to try next: where the server was last, then where a hub was heard, by turns.
    QByteArray next();
    /// The place tried last has answered: the server is there from now on. True when it was elsewhere before.
    bool answered();
    /// Where it was last; empty where no address is followed.
    const QByteArray &address() const { return m_address; }

private:
    QByteArray m_address;
    QByteArray m_tried;
    std::deque<QByteArray> m_heard; ///< the next to try first
    bool m_strayed = true; ///< the last one tried was not where the server was last
};

/// The same terminal with its server at another address, and its hub where both were one machine.
Terminal movedTo(Terminal terminal, const QByteArray &address);

} // namespace jiko::sync
