#include "sync/link.h"

#include "store/pg_session.h"
#include "store/sqlite_db.h"

#include <QLoggingCategory>

namespace jiko::sync {

using store::PgProblem;
using store::PgSession;
using store::PgTrouble;
using store::SqliteDb;
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
    for (const Fact &fact : contents.facts) {
        m_exchange.known(fact.device, {fact.seq, fact.hlc});
        if (fact.device == m_terminal.device)
            m_onDisk = std::max(m_onDisk.load(), fact.seq);
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
    auto journal = SqliteDb::open({m_journal.path(), true});
    if (!journal) {
        m_words = journal.why().message;
        tellStatus();
        return;
    }
    SqliteDb reader = std::move(journal).value();
    {
        const std::lock_guard lock(m_mutex);
        m_session = &session;
    }
    while (!m_stop) {
        m_exchange.ownOnDisk(m_onDisk);
        if (m_ask.exchange(false))
            m_exchange.hinted();
        const auto step = m_exchange.next(base::utcNow());
        switch (step.what) {
        case Exchange::Do::Connect:
            connectNow(session);
            break;
        case Exchange::Do::Push:
            push(session, reader, step);
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

void Link::connectNow(PgSession &session)
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
}

void Link::push(PgSession &session, SqliteDb &journal, const Exchange::Step &step)
{
    static const auto ownFacts = Statement::fromFile(":/sql/sync/own_facts.sql");
    static const auto appendEvents = Statement::fromFile(":/sql/sync/append_events.sql");
    static const auto wake = Statement::fromFile(":/sql/sync/wake.sql");
    std::vector<std::int64_t> hlc;
    std::vector<Id> staff;
    std::vector<Id> stream;
    std::vector<Utf8> type;
    std::vector<std::int16_t> version;
    std::vector<Utf8> body;
    std::vector<QByteArray> hash;
    const auto read =
        journal.query(ownFacts, {{"device", m_terminal.device}, {"from_seq", step.from}, {"to_seq", step.to}},
            [&](const store::SqliteRow &row) {
                hlc.push_back(row.int64(2));
                staff.push_back(row.id(3));
                stream.push_back(row.id(4));
                type.push_back({row.utf8(5)});
                version.push_back(static_cast<std::int16_t>(row.int64(6)));
                body.push_back({row.utf8(7)});
                hash.push_back(row.bytes(8));
            });
    if (!read || hlc.empty())
        return lost(read ? QStringLiteral("the journal lacks its own facts") : read.why().message);

    const auto outcomes =
        session.runEach({{appendEvents,
                             {{"first_seq", step.from}, {"hlc", hlc}, {"staff", staff}, {"stream", stream},
                                 {"type", type}, {"version", version}, {"body", body}, {"hash", hash}}},
            {wake, {}}});
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
        if (problem.sqlState == "P0G01")
            m_exchange.pushRefused(PushRefusal::Revoked, base::utcNow());
        else if (problem.sqlState == "P0G02")
            m_exchange.pushRefused(PushRefusal::Gap, base::utcNow());
        else
            m_exchange.pushRefused(PushRefusal::Malformed, base::utcNow());
    }
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
    for (int i = 0; i < answer->count(); ++i) {
        const auto row = (*answer)[i];
        Fact fact;
        fact.tenant = m_terminal.tenant;
        fact.outlet = m_terminal.outlet;
        fact.device = static_cast<std::int32_t>(row.int64(0));
        fact.seq = row.int64(1);
        fact.hlc = row.int64(2);
        fact.staff = row.id(3);
        fact.stream = row.id(4);
        fact.type = row.utf8(5);
        fact.version = static_cast<int>(row.int64(6));
        fact.body = row.utf8(7);
        fact.hash = row.bytes(8);
        facts->push_back(std::move(fact));
    }
    m_exchange.pulled(*facts, answer->count() >= most, base::utcNow());
    if (facts->empty())
        return;
    m_journal.keep(*facts);
    std::sort(facts->begin(), facts->end(), base::happenedBefore);
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
