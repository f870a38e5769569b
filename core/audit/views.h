// What a terminal may have known of a check when it acted: all it had done itself, and of every other terminal its
// first acts, up to some point. No copy says which; a rule that holds in any of these views was kept.
#pragma once

#include "audit/ledger.h"

#include <functional>

namespace jiko::audit {

enum class Looked {
    Found, ///< `see` said that this one will do
    All, ///< every view was shown
    TooMany, ///< more than anybody waits for; nothing can be said
};
/// Of each other terminal the last fact that was known.
using Known = std::map<std::int32_t, std::int64_t>;
/// Shows the check as it may have been for `at.device` just before its fact `at.seq`, the likeliest view first, until
/// `see` answers true. The story is sorted by stamp. `within`: what it came to know later, so that it knew no more yet.
Looked eachView(const CheckStory &story, const Stamp &at,
    const std::function<bool(const orders::Check &, const Known &)> &see, const Known *within = nullptr);

/// Whether a till that sees the check so takes this payment.
bool mayTake(const orders::Check &check, const orders::TenderTaken &tender);

/// Whether a till can have seen the check paid, and closed it by that fact.
bool couldClose(const CheckStory &story, const Stamp &closing, const Known *within = nullptr);

/// As the check was when all that happened before `at` was known there.
orders::Check checkAt(const Id &stream, const CheckStory &story, const Stamp &at);
orders::Check checkNow(const Id &stream, const CheckStory &story);

} // namespace jiko::audit
