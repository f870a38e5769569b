#include "sync/link.h"

#include "store/fact_row.h"
#include "store/pg_session.h"

#include <QLoggingCategory>

namespace jiko::sync {

using store::PgProblem;
using store::PgSession;
using store::PgTrouble;
using store::Statement;
using store::Utf8;

Q_LOGGING_CATEGORY(logLink, "jiko.link")

Link::Link(Terminal terminal, Journal &journal, const Journal::Contents &contents, Tuning tuning)
    : m_terminal(std::move(terminal)),
      m_journal(journal),
      m_exchange(
          m_terminal.device, tuning, static_cast<std::uint64_t>(m_terminal.device) << 32 ^ QUuid::createUuid().data1),
      m_recordsRevision(contents.recordsRevision)
{
    qRegisterMetaType<LinkStatus>();
    qRegisterMetaType<std::shared_ptr<const std::vector<Fact>>>();
    qRegisterMetaType<std::shared_ptr<const std::vector<Record>>>();
    for (const auto &[device, head] : contents.heads) {
        m_exchange.known(device, {head.seq, head.hlc}, base::utcNow());
        if (device == m_terminal.device)
            m_onDisk = head.seq;
    }
    setObjectName(QStringLiteral("link"));
}

Link::~Link()
{
    m_stop = true;
    poke();
    wait();
}

void Link::ownOnDisk(std::int64_t seq)
{
    m_onDisk = seq;
    poke();
}

void Link::othersOnDisk(const Heads &upTo)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[device, head] : upTo)
            m_others[device] = head;
    }
    poke();
}

void Link::askNow()
{
    m_ask = true;
    poke();
}

void Link::poke()
{
    const std::lock_guard lock(m_mutex);
    if (m_session)
        m_session->wake();
    m_poked.notify_all();
}

void Link::run()
{
    PgSession session({m_terminal.conninfo, "jiko-" + m_terminal.kind.toLatin1()});
    auto opened = JournalFile::openToRead(m_journal.place());
    if (!opened) {
        m_words = opened.why().words;
        tellStatus();
        return;
    }
    JournalFile journal = std::move(opened).value();
    {
        const std::lock_guard lock(m_mutex);
        m_session = &session;
    }
    while (!m_stop) {
        hearOfDisk();
        if (m_ask.exchange(false))
            m_exchange.hinted();
        const auto step = m_exchange.next(base::utcNow());
        switch (step.what) {
        case Exchange::Do::Connect:
            connectNow(session, journal);
            break;
        case Exchange::Do::Push:
            push(session, journal, step);
            break;
        case Exchange::Do::Park:
            park(session, journal, step);
            break;
        case Exchange::Do::AskHeads:
            askHeads(session, journal);
            break;
        case Exchange::Do::Relay:
            relay(session, journal, step);
            break;
        case Exchange::Do::Pull:
            pull(session);
            break;
        case Exchange::Do::RefreshRecords:
            refreshRecords(session);
            break;
        case Exchange::Do::Wait:
            waitUntil(session, step.until);
            break;
        }
        tellStatus();
    }
    const std::lock_guard lock(m_mutex);
    m_session = nullptr;
}

void Link::connectNow(PgSession &session, JournalFile &journal)
{
    static const auto whoami = Statement::fromFile(":/sql/sync/whoami.sql");
    session.disconnect();
    if (const auto connected = session.connect(); !connected)
        return lost(connected.why().message);
    if (const auto heard = session.listen("jiko_wake"); !heard)
        return lost(heard.why().message);
    const auto answer = session.run(whoami);
    if (!answer)
        return lost(answer.why().message);
    if (answer->isEmpty())
        return lost(QStringLiteral("the server does not know this terminal"));
    const auto row = (*answer)[0];
    if (row.id(1) != m_terminal.outlet || row.int64(2) != m_terminal.device)
        return lost(QStringLiteral("the server takes this terminal for another one"));
    m_words.clear();
    m_exchange.linked(row.int64(3));
    askHeads(session, journal);
}

void Link::hearOfDisk()
{
    m_exchange.ownOnDisk(m_onDisk);
    Heads others;
    {
        const std::lock_guard lock(m_mutex);
        std::swap(others, m_others);
    }
    for (const auto &[device, head] : others)
        m_exchange.known(device, {head.seq, head.hlc}, base::utcNow());
}

namespace {
PushRefusal refusalOf(const PgProblem &problem)
{
    if (problem.sqlState == "P0G01")
        return PushRefusal::Revoked;
    if (problem.sqlState == "P0G02")
        return PushRefusal::Gap;
    if (problem.sqlState == "P0G06")
        return PushRefusal::Forked;
    return PushRefusal::Malformed;
}
} // namespace

void Link::push(PgSession &session, JournalFile &journal, const Exchange::Step &step)
{
    static const auto appendEvents = Statement::fromFile(":/sql/sync/append_events.sql");
    static const auto wake = Statement::fromFile(":/sql/sync/wake.sql");
    const auto facts = journal.facts(step.device, step.from, step.to);
    if (!facts || facts->empty())
        return lost(facts ? QStringLiteral("the journal lacks its own facts") : facts.why().words);

    const auto outcomes = session.runEach({{appendEvents, store::factColumns(*facts)}, {wake, {}}});
    const auto &appended = outcomes.front();
    if (appended)
        return m_exchange.pushed((*appended)[0].int64(0));
    const PgProblem &problem = appended.why();
    qCWarning(logLink, "push of %lld..%lld: %s %s", static_cast<long long>(step.from), static_cast<long long>(step.to),
        problem.sqlState.constData(), qUtf8Printable(problem.message));
    switch (problem.kind) {
    case PgTrouble::Stale:
        return; // nothing happened: the next step is the same push
    case PgTrouble::Unreachable:
    case PgTrouble::Broken:
        return lost(problem.message);
    case PgTrouble::Refused:
        m_words = problem.message;
        m_exchange.pushRefused(refusalOf(problem), base::utcNow());
    }
}

void Link::park(PgSession &session, JournalFile &journal, const Exchange::Step &step)
{
    static const auto parkEvent = Statement::fromFile(":/sql/sync/park_event.sql");
    const auto facts = journal.facts(step.device, step.from, step.to);
    if (!facts || facts->empty())
        return lost(facts ? QStringLiteral("the journal lacks its own facts") : facts.why().words);
    const Fact &fact = facts->front();
    const auto parked = session.run(parkEvent,
        {{"seq", fact.seq}, {"hlc", fact.hlc}, {"staff", fact.staff}, {"stream", fact.stream},
            {"type", Utf8{fact.type}}, {"version", static_cast<std::int16_t>(fact.version)}, {"body", Utf8{fact.body}},
            {"hash", fact.hash}});
    if (!parked)
        return lost(parked.why().message);
    qCWarning(logLink, "fact %lld does not hold; it is parked for the office", static_cast<long long>(fact.seq));
    m_words.clear();
    m_exchange.pushed((*parked)[0].int64(0));
}

void Link::askHeads(PgSession &session, JournalFile &journal)
{
    static const auto heads = Statement::fromFile(":/sql/sync/heads.sql");
    const auto answer = session.run(heads);
    if (!answer)
        return lost(answer.why().message);
    VersionVector held;
    for (int i = 0; i < answer->count(); ++i) {
        const auto row = (*answer)[i];
        const auto device = static_cast<std::int32_t>(row.int64(0));
        held[device] = row.int64(1);
        if (device == m_terminal.device && !isOurs(journal, row.int64(1), row.bytes(2)))
            m_exchange.pushRefused(PushRefusal::Forked, base::utcNow());
    }
    m_exchange.serverHolds(held, base::utcNow());
}

/// Is this what we wrote under this number? Before it is pushed further: facts of a copied disk would look like damage.
bool Link::isOurs(JournalFile &journal, std::int64_t seq, const QByteArray &hash)
{
    if (seq == 0 || seq > m_onDisk)
        return true; // more than we hold is the exchange's to judge
    const auto own = journal.facts(m_terminal.device, seq, seq);
    return own && !own->empty() && own->front().hash == hash;
}

void Link::relay(PgSession &session, JournalFile &journal, const Exchange::Step &step)
{
    static const auto relayEvents = Statement::fromFile(":/sql/sync/relay_events.sql");
    static const auto wake = Statement::fromFile(":/sql/sync/wake.sql");
    const auto facts = journal.facts(step.device, step.from, step.to);
    if (!facts || facts->empty())
        return m_exchange.relayRefused(step.device);
    store::Params params = store::factColumns(*facts);
    params.push_back({"device", step.device});
    const auto outcomes = session.runEach({{relayEvents, params}, {wake, {}}});
    const auto &relayed = outcomes.front();
    if (relayed)
        return m_exchange.relayed(step.device, (*relayed)[0].int64(0), base::utcNow());
    const PgProblem &problem = relayed.why();
    if (problem.kind == PgTrouble::Stale)
        return;
    if (problem.kind != PgTrouble::Refused)
        return lost(problem.message);
    qCWarning(logLink, "relay of device %d, %lld..%lld: %s %s", step.device, static_cast<long long>(step.from),
        static_cast<long long>(step.to), problem.sqlState.constData(), qUtf8Printable(problem.message));
    m_exchange.relayRefused(step.device);
}

void Link::pull(PgSession &session)
{
    static const auto fetchEvents = Statement::fromFile(":/sql/sync/fetch_events.sql");
    constexpr int most = 1000;
    std::vector<std::int32_t> device;
    std::vector<std::int64_t> seq;
    std::vector<std::int64_t> hlc;
    for (const auto &[number, known] : m_exchange.vector()) {
        device.push_back(number);
        seq.push_back(known.seq);
        hlc.push_back(known.hlc);
    }
    const auto answer = session.run(fetchEvents, {{"device", device}, {"seq", seq}, {"hlc", hlc}, {"most", most}});
    if (!answer)
        return lost(answer.why().message);
    auto facts = std::make_shared<std::vector<Fact>>();
    std::map<std::int32_t, Known> upTo;
    for (int i = 0; i < answer->count(); ++i) {
        const auto row = (*answer)[i];
        Fact fact = store::factFrom(row, m_terminal.tenant, m_terminal.outlet);
        Known &last = upTo[fact.device];
        last.seq = fact.seq;
        if (!row.flag(9)) // the clock of a parked fact is not believed
            last.hlc = fact.hlc;
        facts->push_back(std::move(fact));
    }
    m_exchange.pulled(upTo, answer->count() >= most, base::utcNow());
    if (facts->empty())
        return;
    Q_EMIT arrived(facts);
}

void Link::refreshRecords(PgSession &session)
{
    static const auto referenceSince = Statement::fromFile(":/sql/sync/reference_since.sql");
    const auto answer = session.run(referenceSince, {{"revision", m_recordsRevision}});
    if (!answer)
        return lost(answer.why().message);
    auto records = std::make_shared<std::vector<Record>>();
    for (int i = 0; i < answer->count(); ++i) {
        const auto row = (*answer)[i];
        records->push_back({row.utf8(0), row.id(1), row.int64(2), row.flag(3), row.utf8(4)});
        m_recordsRevision = std::max(m_recordsRevision, records->back().revision);
    }
    m_exchange.recordsRefreshed(base::utcNow());
    if (records->empty())
        return;
    m_journal.keepRecords(*records);
    Q_EMIT recordsArrived(records);
}

void Link::waitUntil(PgSession &session, UtcMicros until)
{
    const auto atMost = std::chrono::ceil<std::chrono::milliseconds>(until - base::utcNow());
    if (atMost.count() <= 0)
        return;
    if (!m_exchange.isLinked()) {
        std::unique_lock lock(m_mutex);
        if (!m_stop)
            m_poked.wait_for(lock, atMost);
        return;
    }
    const auto woken = session.waitForHint(atMost);
    if (!woken)
        return lost(woken.why().message);
    if (*woken == PgSession::Woken::Hint)
        m_exchange.hinted();
}

void Link::lost(const QString &words)
{
    m_words = words;
    m_exchange.lost(base::utcNow());
}

void Link::tellStatus()
{
    const LinkStatus now{m_exchange.isLinked(), m_exchange.serverHas(), m_exchange.refusal(), m_words};
    if (now.linked == m_told.linked && now.serverHas == m_told.serverHas && now.refusal == m_told.refusal
        && now.words == m_told.words)
        return;
    m_told = now;
    Q_EMIT statusChanged(now);
}

} // namespace jiko::sync
