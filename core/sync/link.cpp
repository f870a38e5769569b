#include "sync/link.h"

#include "sync/pg_server.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QStorageInfo>

namespace jiko::sync {

Q_LOGGING_CATEGORY(logLink, "jiko.link")

using store::PgSession;

using namespace std::chrono_literals;

namespace {
constexpr auto liveFor = std::chrono::hours(18); // an evening and the day before it
}

Link::Link(Terminal terminal, Journal &journal, const Journal::Contents &contents, Tuning tuning)
    : m_terminal(std::move(terminal)),
      m_journal(journal),
      m_exchange(
          m_terminal.device, tuning, static_cast<std::uint64_t>(m_terminal.device) << 32 ^ QUuid::createUuid().data1),
      m_recordsRevision(contents.recordsRevision),
      m_whereabouts(m_terminal.conninfo)
{
    qRegisterMetaType<LinkStatus>();
    qRegisterMetaType<std::shared_ptr<const std::vector<Fact>>>();
    qRegisterMetaType<std::shared_ptr<const std::vector<Record>>>();
    for (const auto &[device, head] : contents.heads) {
        m_exchange.known(device, {head.seq, head.hlc}, base::momentNow());
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

void Link::forked()
{
    m_forked = true;
    poke();
}

void Link::tellOf(std::optional<JournalTrouble> trouble, int peers)
{
    {
        const std::lock_guard lock(m_mutex);
        m_peers = peers;
        if (trouble == m_trouble)
            return;
        m_trouble = trouble;
    }
    m_reportNow = true;
    poke();
}

Machine Link::machine()
{
    const QStorageInfo disk(m_terminal.home);
    Machine machine;
    machine.clock = base::utcNow();
    machine.version = QCoreApplication::applicationVersion().toUtf8();
    machine.diskFreeBytes = std::max<qint64>(0, disk.bytesAvailable());
    machine.diskTotalBytes = std::max<qint64>(0, disk.bytesTotal());
    const std::lock_guard lock(m_mutex);
    machine.trouble = m_trouble ? troubleWord(*m_trouble) : QByteArray();
    machine.peers = m_peers;
    return machine;
}

void Link::run()
{
    PgSession session({m_terminal.conninfo, "jiko-" + m_terminal.kind.toLatin1()});
    auto opened = JournalFile::openToRead(m_journal.place());
    if (!opened)
        return tellStatus(opened.why().words);
    JournalFile journal = std::move(opened).value();
    PgServer server(session, m_terminal.tenant);
    Courier courier(m_terminal.outlet, m_exchange, server, journal, m_recordsRevision, [this] { return machine(); });
    {
        const std::lock_guard lock(m_mutex);
        m_session = &session;
    }
    while (!m_stop) {
        hearOfDisk();
        if (m_ask.exchange(false))
            m_exchange.hinted();
        if (m_forked.exchange(false))
            m_exchange.pushRefused(PushRefusal::Forked, base::momentNow());
        if (m_reportNow.exchange(false))
            m_exchange.reportNow();
        const auto step = m_exchange.next(base::momentNow());
        if (step.what == Exchange::Do::Connect)
            go(session);
        if (step.what == Exchange::Do::Wait)
            waitUntil(session, courier, server, step.until);
        else
            hand(courier.carry(step, base::momentNow(), base::utcNow() - liveFor));
        if (step.what == Exchange::Do::Connect && m_exchange.isLinked())
            noteWhere();
        tellStatus(courier.words(), courier.clockAhead());
    }
    const std::lock_guard lock(m_mutex);
    m_session = nullptr;
}

void Link::hubHeard(const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    m_whereabouts.heard(address);
}

void Link::go(PgSession &session)
{
    const std::lock_guard lock(m_mutex);
    if (!m_whereabouts.address().isEmpty())
        session.setConninfo(movedTo(m_terminal, m_whereabouts.next()).conninfo);
}

void Link::noteWhere()
{
    QByteArray address;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_whereabouts.answered())
            return;
        address = m_whereabouts.address();
    }
    m_terminal = movedTo(std::move(m_terminal), address);
    qCInfo(logLink, "the server is at %s now", address.constData());
    if (!saveTerminal(m_terminal))
        qCWarning(logLink, "that is not on the disk: after the next start it is looked for again");
    Q_EMIT serverMoved(address);
}

void Link::hand(Courier::Brought brought)
{
    // In pieces, so that a screen goes on between them.
    constexpr std::ptrdiff_t piece = 500;
    for (auto from = brought.preview.begin(); from != brought.preview.end();) {
        const auto to = from + std::min(piece, brought.preview.end() - from);
        Q_EMIT previewed(
            std::make_shared<const std::vector<Fact>>(std::make_move_iterator(from), std::make_move_iterator(to)));
        from = to;
    }
    if (!brought.facts.empty())
        Q_EMIT arrived(std::make_shared<const std::vector<Fact>>(std::move(brought.facts)));
    if (brought.records.empty())
        return;
    m_journal.keepRecords(brought.records);
    Q_EMIT recordsArrived(std::make_shared<const std::vector<Record>>(std::move(brought.records)));
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
        m_exchange.known(device, {head.seq, head.hlc}, base::momentNow());
}

void Link::waitUntil(PgSession &session, Courier &courier, PgServer &server, Moment until)
{
    if (m_exchange.isLinked())
        if (const auto owed = server.payHint(base::momentNow()))
            until = std::min(until, *owed);
    const auto atMost = std::chrono::ceil<std::chrono::milliseconds>(until - base::momentNow());
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
        return courier.lost(woken.why().message, base::momentNow());
    if (*woken == PgSession::Woken::Hint)
        m_exchange.hinted();
}

void Link::tellStatus(const QString &words, std::optional<std::chrono::milliseconds> clockAhead)
{
    const LinkStatus now{m_exchange.isLinked(), m_exchange.serverHas(), m_exchange.refusal(), words, clockAhead};
    // A clock is never found twice in the same place, and nobody needs to hear of less than a second.
    const bool sameClock = clockAhead.has_value() == m_told.clockAhead.has_value()
        && std::chrono::abs(clockAhead.value_or(0ms) - m_told.clockAhead.value_or(0ms)) < 1s;
    if (now.linked == m_told.linked && now.serverHas == m_told.serverHas && now.refusal == m_told.refusal
        && now.words == m_told.words && sameClock)
        return;
    m_told = now;
    Q_EMIT statusChanged(now);
}

} // namespace jiko::sync
