// The promise of every live set: whoever holds the same facts shows the same, whatever order they came in and however
// often.
#pragma once

#include "support/arbitrary.h"

#include <algorithm>
#include <vector>

namespace jiko::test {

/// The first line that is not the same in both.
inline QString firstDifference(const QString &wanted, const QString &shown)
{
    const QStringList left = wanted.split(QLatin1Char('\n'));
    const QStringList right = shown.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i)
        if (left[i] != right[i])
            return left[i].left(900) + QStringLiteral(" became ") + right[i].left(900);
    return QStringLiteral("%1 lines became %2").arg(left.size()).arg(right.size());
}

/// `./jiko test --nightly` looks twenty times as long.
inline int roundsTonight(int rounds)
{
    return qEnvironmentVariableIsSet("JIKO_NIGHTLY") ? rounds * 20 : rounds;
}

/// Tells the facts to fresh sets in `rounds` orders, some of them twice. `make()` gives a set, `picture(*set)` all that
/// can be asked of it. Empty when each set shows what the first one does, else both pictures.
template <class Make, class Picture>
QString whatOrderChanges(const std::vector<Fact> &facts, quint64 seed, int rounds, Make make, Picture picture)
{
    Arbitrary any(seed);
    const auto straight = make();
    for (const Fact &fact : facts)
        straight->apply(fact);
    const QString wanted = picture(*straight);
    for (int round = 0; round < roundsTonight(rounds); ++round) {
        auto shuffled = facts;
        std::shuffle(shuffled.begin(), shuffled.end(), any.source());
        const auto live = make();
        for (std::size_t i = 0; i < shuffled.size(); ++i) {
            live->apply(shuffled[i]);
            if (any.chance(30)
                && live->apply(shuffled[static_cast<std::size_t>(any.between(0, static_cast<qint64>(i)))]))
                return QStringLiteral("a fact told twice was taken twice");
        }
        if (const QString shown = picture(*live); shown != wanted)
            return QStringLiteral("seed %1 round %2: ").arg(seed).arg(round) + firstDifference(wanted, shown);
    }
    return {};
}

/// The facts as each device would tell them: any mix of devices, each one's own in the order it made them.
inline std::vector<Fact> mixedByDevice(std::vector<Fact> facts, Arbitrary &any)
{
    std::map<std::int32_t, std::vector<Fact>> queues;
    std::vector<std::int32_t> turns;
    for (const Fact &fact : facts) {
        queues[fact.device].push_back(fact);
        turns.push_back(fact.device);
    }
    for (auto &[device, queue] : queues)
        std::sort(queue.begin(), queue.end(), [](const Fact &a, const Fact &b) { return a.seq > b.seq; });
    std::shuffle(turns.begin(), turns.end(), any.source());
    std::vector<Fact> mixed;
    for (const std::int32_t device : turns) {
        mixed.push_back(queues[device].back());
        queues[device].pop_back();
    }
    return mixed;
}

} // namespace jiko::test
