// Many connections that work at once, each on a thread of its own, and how long they take together.
#pragma once

#include "bench/figures.h"
#include "support/test_cluster.h"

#include <functional>

namespace jiko::bench {

/// Shortened with --quick: to see that it runs, not to be quoted.
struct Effort {
    explicit Effort(const QStringList &arguments) : quick(arguments.contains(QStringLiteral("--quick"))) { }
    bool quick;
    int rounds() const { return quick ? 2 : 7; }
    std::chrono::seconds lasting(int seconds) const { return std::chrono::seconds(quick ? seconds / 12 + 1 : seconds); }
};

/// What a turn of one connection does; false ends the program.
using Turn = std::function<store::PgOutcome<Nothing>(store::PgSession &)>;
/// Everybody's turn, begun at one moment: seconds until the last is done.
double secondsOf(const std::vector<store::PgSession *> &sessions, const std::vector<Turn> &turns);

/// Ends the program with words where a benchmark cannot go on.
template <class T, class E> T must(Result<T, E> outcome, const char *doing)
{
    if (!outcome) {
        if constexpr (requires { outcome.why().message; })
            qFatal("%s: %s", doing, qPrintable(outcome.why().message));
        else if constexpr (requires { outcome.why().words; })
            qFatal("%s: %s", doing, qPrintable(outcome.why().words));
        else
            qFatal("%s: %s", doing, qPrintable(outcome.why()));
    }
    return std::move(outcome).value();
}

/// A device that pushes what it makes.
class Writer {
public:
    explicit Writer(const test::TestDevice &device);
    store::PgSession &session() { return *m_session; }
    const test::TestDevice &device() const { return m_device; }
    /// Made before a turn: nobody measures how facts are made.
    std::vector<Fact> facts(int count);

private:
    test::TestDevice m_device;
    std::unique_ptr<store::PgSession> m_session;
    test::FactMaker m_maker;
};

/// Facts as rows of their own, to be inserted in one transaction and one round trip.
std::vector<store::PgCall> rawInserts(const std::vector<Fact> &facts);

} // namespace jiko::bench
