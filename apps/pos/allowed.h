// An act on a check that wants a right: decided at once, so that what cannot be is refused before anybody is fetched;
// decided again when it is allowed, since the check may have changed meanwhile; then recorded.
#pragma once

#include "pos/till.h"
#include "pos/words.h"

#include <utility>

namespace jiko::pos {

/// `ask` has its right set; `done` is told the check as it was before, once the act is recorded. `why` are the words
/// that go with a refusal beside the reason.
template <class Ask, class Done, class... Why>
void askFor(outlet::Live &live, Till &till, outlet::Approval &approval, const Id &id, Ask ask,
    outlet::Approval::Act act, Done done, Why... why)
{
    const orders::Check *check = live.checks.find(id);
    if (!check)
        return;
    if (const auto tried = orders::decide(*check, ask); !tried)
        return till.say(wordsFor(tried.why(), why...));
    act.check = id;
    act.go = [&live, &till, id, ask = std::move(ask), done = std::move(done), why...](const Id &approver) mutable {
        const orders::Check *now = live.checks.find(id);
        if (!now)
            return;
        ask.approvedBy = approver;
        const orders::Check before = *now;
        const auto decided = orders::decide(before, ask);
        if (!decided)
            return till.say(wordsFor(decided.why(), why...));
        if (till.record({orders::record(id, *decided)}))
            done(before);
    };
    approval.ask(std::move(act));
}

} // namespace jiko::pos
