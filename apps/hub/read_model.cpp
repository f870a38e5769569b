#include "hub/read_model.h"

#include <QLoggingCategory>

#include <algorithm>

namespace jiko::hub {

using store::PgCall;
using store::PgOutcome;
using store::PgProblem;
using store::PgRows;
using store::PgSession;
using store::PgTrouble;
using store::Statement;
using store::Utf8;

Q_LOGGING_CATEGORY(logReadModel, "jiko.read_model")

namespace {

constexpr std::size_t streamsACall = 500;

std::int64_t seqOf(const VersionVector &vector, std::int32_t device)
{
    const auto at = vector.find(device);
    return at == vector.end() ? 0 : at->second;
}

bool covers(const VersionVector &ours, const VersionVector &theirs)
{
    return std::all_of(
        theirs.begin(), theirs.end(), [&](const auto &mark) { return seqOf(ours, mark.first) >= mark.second; });
}

PgProblem behind()
{
    return {PgTrouble::Stale, {}, QStringLiteral("the read model holds facts that are not here yet"), {}};
}

std::map<QByteArray, VersionVector> marksIn(const PgRows &rows)
{
    std::map<QByteArray, VersionVector> marks;
    for (int i = 0; i < rows.count(); ++i)
        marks[rows[i].utf8(0)][static_cast<std::int32_t>(rows[i].int64(1))] = rows[i].int64(2);
    return marks;
}

} // namespace

ReadModel::ReadModel(sync::Place place, const std::vector<sync::Domain> &domains) : m_place(place)
{
    for (const sync::Domain &domain : domains)
        if (domain.makeProjection)
            m_kept.push_back({domain.projector, domain.makeProjection(place), {}, {}, {}, {}});
}

PgOutcome<Nothing> ReadModel::readMarks(PgSession &session)
{
    static const auto readMarks = Statement::fromFile(":/sql/hub/read_marks.sql");
    const auto rows = session.run(readMarks, {{"outlet", m_place.outlet}});
    if (!rows)
        return Refused{rows.why()};
    auto marks = marksIn(*rows);
    for (Kept &kept : m_kept) {
        VersionVector &there = marks[kept.name];
        if (!covers(there, kept.written))
            kept.owed = kept.streams;
        kept.written = std::move(there);
    }
    return Nothing{};
}

void ReadModel::apply(const Fact &fact)
{
    std::int64_t &told = m_told[fact.device];
    told = std::max(told, fact.seq);
    for (Kept &kept : m_kept) {
        if (!kept.projection->apply(fact))
            continue;
        kept.streams.insert(fact.stream);
        kept.aside.erase(fact.stream);
        if (fact.seq > seqOf(kept.written, fact.device))
            kept.owed.insert(fact.stream);
    }
}

bool ReadModel::owes() const
{
    return std::any_of(m_kept.begin(), m_kept.end(),
        [this](const Kept &kept) { return !kept.owed.empty() || !covers(kept.written, m_told); });
}

std::size_t ReadModel::asideCount() const
{
    std::size_t count = 0;
    for (const Kept &kept : m_kept)
        count += kept.aside.size();
    return count;
}

PgOutcome<Nothing> ReadModel::lockMarks(PgSession &session) const
{
    static const auto lockMarks = Statement::fromFile(":/sql/hub/lock_marks.sql");
    const auto rows = session.run(lockMarks, {{"outlet", m_place.outlet}});
    if (!rows)
        return Refused{rows.why()};
    for (const auto &[name, there] : marksIn(*rows))
        if (!covers(m_told, there))
            return Refused{behind()};
    return Nothing{};
}

std::vector<PgCall> ReadModel::callsFor(const Streams &streams) const
{
    std::vector<PgCall> calls;
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        auto from = streams[i].begin();
        while (from != streams[i].end()) {
            std::set<Id> some;
            for (; from != streams[i].end() && some.size() < streamsACall; ++from)
                some.insert(some.end(), *from);
            for (PgCall &call : m_kept[i].projection->rows(some))
                calls.push_back(std::move(call));
        }
    }
    return calls;
}

PgOutcome<Nothing> ReadModel::moveMarks(PgSession &session, bool all) const
{
    static const auto moveMarks = Statement::fromFile(":/sql/hub/move_marks.sql");
    std::vector<Utf8> projector;
    std::vector<std::int32_t> device;
    std::vector<std::int64_t> seq;
    for (const Kept &kept : m_kept)
        for (const auto &[number, upTo] : m_told)
            if (all || upTo > seqOf(kept.written, number)) {
                projector.push_back({kept.name});
                device.push_back(number);
                seq.push_back(upTo);
            }
    if (device.empty())
        return Nothing{};
    const int wanted = static_cast<int>(device.size());
    const auto moved = session.run(moveMarks,
        {{"tenant", m_place.tenant}, {"outlet", m_place.outlet}, {"at_us", sync::micros(base::utcNow())},
            {"projector", projector}, {"device", device}, {"seq", seq}});
    if (!moved)
        return Refused{moved.why()};
    if (moved->count() != wanted)
        return Refused{behind()};
    return Nothing{};
}

PgOutcome<Nothing> ReadModel::writeWithin(PgSession &session, const Streams &streams)
{
    return lockMarks(session).then([&](Nothing) -> PgOutcome<Nothing> {
        const auto calls = callsFor(streams);
        if (calls.empty())
            return Nothing{};
        return session.runTogether(calls).then([](const auto &) { return PgOutcome<Nothing>(Nothing{}); });
    });
}

PgOutcome<Nothing> ReadModel::write(PgSession &session)
{
    Streams owed;
    for (const Kept &kept : m_kept)
        owed.push_back(kept.owed);
    const auto done = session.inTransaction(
        [&] { return writeWithin(session, owed).then([&](Nothing) { return moveMarks(session, false); }); });
    if (done)
        noteWritten();
    return done;
}

PgOutcome<Nothing> ReadModel::setAside(PgSession &session)
{
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        const std::set<Id> owed = m_kept[i].owed;
        for (const Id &stream : owed) {
            Streams one(m_kept.size());
            one[i] = {stream};
            const auto done = session.inTransaction([&] { return writeWithin(session, one); });
            if (done)
                continue;
            if (done.why().kind == PgTrouble::Unreachable || done.why().kind == PgTrouble::Stale)
                return done;
            qCCritical(logReadModel, "%s cannot be written by %s: %s %s", qUtf8Printable(stream.toString()),
                m_kept[i].name.constData(), done.why().sqlState.constData(), qUtf8Printable(done.why().message));
            m_kept[i].owed.erase(stream);
            m_kept[i].aside.insert(stream);
        }
    }
    return write(session);
}

PgOutcome<Nothing> ReadModel::writeAnewWithin(PgSession &session)
{
    // The checkpoint stays where it is, so that another projector never finds none.
    return lockMarks(session).then([&](Nothing) -> PgOutcome<Nothing> {
        Streams all;
        std::vector<PgCall> calls;
        for (const Kept &kept : m_kept) {
            all.push_back(kept.streams);
            for (PgCall &call : kept.projection->clear())
                calls.push_back(std::move(call));
        }
        for (PgCall &call : callsFor(all))
            calls.push_back(std::move(call));
        const auto done = session.runTogether(calls);
        if (!done)
            return Refused{done.why()};
        return moveMarks(session, true);
    });
}

void ReadModel::noteWritten()
{
    for (Kept &kept : m_kept) {
        kept.owed.clear();
        kept.written = m_told;
    }
}

} // namespace jiko::hub
