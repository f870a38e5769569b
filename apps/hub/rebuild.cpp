#include "hub/rebuild.h"

#include "domains.h"
#include "hub/event_log.h"
#include "hub/read_model.h"

namespace jiko::hub {

using store::PgOutcome;
using store::PgProblem;
using store::PgSession;
using store::PgTrouble;
using store::Statement;

namespace {

constexpr std::chrono::minutes patience{30};
constexpr int triesAtMost = 20;

RebuildProblem problemOf(const PgProblem &problem)
{
    return {problem.kind == PgTrouble::Unreachable ? RebuildTrouble::Unreachable : RebuildTrouble::Broken,
        QString::fromLatin1(problem.sqlState) + QLatin1Char(' ') + problem.message};
}

struct Digest {
    std::int64_t rows = 0;
    QString text;
    bool operator==(const Digest &) const = default;
};
using Digests = std::map<QString, Digest>;

PgOutcome<Digests> digestsOf(PgSession &session, const Id &outlet)
{
    static const auto digest = Statement::fromFile(":/sql/hub/read_model_digest.sql");
    const auto rows = session.run(digest, {{"outlet", outlet}});
    if (!rows)
        return Refused{rows.why()};
    Digests digests;
    for (int i = 0; i < rows->count(); ++i)
        digests[(*rows)[i].text(0)] = {(*rows)[i].int64(1), (*rows)[i].text(2)};
    return digests;
}

std::int64_t rowsIn(const Digests &digests)
{
    std::int64_t rows = 0;
    for (const auto &[name, digest] : digests)
        rows += digest.rows;
    return rows;
}

/// The log read into a model of its own, over one connection.
class Replay {
public:
    explicit Replay(const sync::Terminal &terminal)
        : session({terminal.conninfo, "jiko-hub rebuild", patience}),
          log(session, terminal.tenant, terminal.outlet),
          model({terminal.tenant, terminal.outlet}, domains())
    {
    }

    /// Reads the log and runs `body` in a transaction that may write the read model; again with what came meanwhile,
    /// while a running hub is ahead of us.
    template <class Body> auto run(Body body) -> decltype(body())
    {
        for (int tries = 1;; ++tries) {
            const auto read = log.readOn([this](const Fact &fact) { model.apply(fact); });
            if (!read)
                return Refused{read.why()};
            facts += *read;
            auto outcome = session.inTransaction(body);
            if (outcome || outcome.why().kind != PgTrouble::Stale || tries == triesAtMost)
                return outcome;
        }
    }

    PgSession session;
    EventLog log;
    ReadModel model;
    std::int64_t facts = 0;
};

} // namespace

Result<Rebuilt, RebuildProblem> rebuild(const sync::Terminal &terminal)
{
    Replay replay(terminal);
    const auto digests = replay.run([&] {
        return replay.model.writeAnewWithin(replay.session).then([&](Nothing) {
            return digestsOf(replay.session, terminal.outlet);
        });
    });
    if (!digests)
        return Refused{problemOf(digests.why())};
    return Rebuilt{replay.facts, rowsIn(*digests)};
}

Result<Verified, RebuildProblem> verify(const sync::Terminal &terminal)
{
    Replay replay(terminal);
    Verified verified;
    // Written anew and taken back: the transaction ends with a refusal of our own making.
    bool compared = false;
    const auto outcome = replay.run([&]() -> PgOutcome<Nothing> {
        const auto before = digestsOf(replay.session, terminal.outlet);
        if (!before)
            return Refused{before.why()};
        if (const auto written = replay.model.writeAnewWithin(replay.session); !written)
            return written;
        const auto after = digestsOf(replay.session, terminal.outlet);
        if (!after)
            return Refused{after.why()};
        for (const auto &[name, digest] : *after)
            if (before->at(name) != digest)
                verified.differingTables << QStringLiteral("%1: %2 rows, and the log gives %3")
                                                .arg(name)
                                                .arg(before->at(name).rows)
                                                .arg(digest.rows);
        verified.rows = rowsIn(*after);
        compared = true;
        return Refused{PgProblem{}};
    });
    if (!compared)
        return Refused{problemOf(outcome.why())};
    verified.facts = replay.facts;
    verified.brokenFacts = replay.log.broken();
    return verified;
}

} // namespace jiko::hub
