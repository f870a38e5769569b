// What people do at a terminal, by what it shows them: the domains' own decisions, drawn from dice.
#pragma once

#include "sim/story.h"
#include "stories/house.h"

#include <functional>
#include <random>

namespace jiko::sim {

struct Act {
    std::vector<Draft> drafts; ///< none: there was nothing to do
    QString words;
    /// What the terminal does not show of it right after; empty when it shows.
    std::function<QString(const test::Terminal &)> missing = [](const test::Terminal &) { return QString(); };
};
/// `newId` names what is made.
Act actOf(What what, const test::Terminal &known, std::int32_t device, const std::function<Id()> &newId,
    std::mt19937_64 &dice);

} // namespace jiko::sim
