// A terminal at work: its parts as main() makes them, its store open; and what other terminals tell it.
#pragma once

#include "outlet/live.h"

#include <QSignalSpy>

#include <optional>

namespace jiko::test {

/// What another terminal has recorded arrives.
class Others {
public:
    void tell(outlet::Live &live, const Draft &draft, std::int32_t device = 9, const Id &staff = {})
    {
        Fact fact;
        fact.device = device;
        fact.seq = ++m_seq;
        fact.hlc = base::hlcAt(base::utcNow()) + fact.seq;
        fact.staff = staff;
        fact.stream = draft.stream;
        fact.type = draft.type;
        fact.version = draft.version;
        fact.body = draft.body;
        live.checks.apply(fact) || live.tickets.apply(fact) || live.tables.apply(fact) || live.drawers.apply(fact)
            || live.prompts.apply(fact) || live.arrivals.apply(fact) || live.cards.apply(fact)
            || live.purses.apply(fact) || live.askings.apply(fact) || live.book.apply(fact) || live.printers.apply(fact)
            || live.paper.apply(fact);
    }

private:
    std::int64_t m_seq = 0;
};

inline void startUp(outlet::Live &live)
{
    QSignalSpy ready(&live.node, &sync::Node::ready);
    live.node.start();
    if (!ready.wait(20'000))
        qFatal("the terminal does not start");
}

} // namespace jiko::test
