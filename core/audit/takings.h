// What checks bring to a Z, and all that they can have brought of what a till may have known.
#pragma once

#include "audit/views.h"

#include <set>

namespace jiko::audit {

/// No more than the tables of a Z add up.
struct Takings {
    std::int64_t checks = 0;
    std::int64_t covers = 0;
    std::int64_t gross = 0;
    std::int64_t tax = 0;
    std::int64_t voids = 0;
    std::int64_t voided = 0;
    std::int64_t discount = 0;
    std::int64_t comp = 0;
    std::int64_t service = 0;
    // A refund counts by as much less as another till took off the same dish, if one had heard of it.
    std::int64_t refunds = 0;
    std::int64_t refunded = 0;
    std::int64_t refundedTax = 0;
    struct Rate {
        std::int64_t gross = 0;
        std::int64_t tax = 0;
        auto operator<=>(const Rate &) const = default;
    };
    using Rates = std::map<std::pair<QString, std::int32_t>, Rate>; ///< by code and rate
    Rates rates;
    Rates refundRates;

    auto operator<=>(const Takings &) const = default;
    Takings &operator+=(const Takings &more);
    bool sumsAgree(const Takings &other) const; ///< whatever the rates say
};
Takings takingsOf(const payments::DrawerClosed &z);

/// What differs, in words: "gross 120000, its facts give 130000"; empty when the sums agree.
QString differing(const Takings &stored, const Takings &derived);

/// What a check can have brought to the Z that a till wrote as `closing`; nothing when it could not count its drawer
/// whatever it knew, no answer when there are too many views.
std::optional<std::set<Takings>> possibleTakings(
    const Id &stream, const CheckStory &story, const payments::Drawer &drawer, const Stamp &closing);

/// Whether one of each can add up to the sum. Where there are too many sums to try, each part alone is tried.
bool canAddUp(const std::vector<std::set<Takings>> &each, const Takings &sum);

} // namespace jiko::audit
