#include "sync/node.h"

#include <QLoggingCategory>

namespace jiko::sync {

Q_LOGGING_CATEGORY(logNode, "jiko.node")

Node::Node(Terminal terminal, QObject *parent)
    : QObject(parent),
      m_terminal(std::move(terminal)),
      m_lastHash(base::chainStart()),
      m_since(base::utcNow())
{
}

Node::~Node()
{
    m_link.reset();
    m_journal.reset();
}

void Node::start()
{
    m_journal = std::make_unique<Journal>(
        m_terminal.home + QStringLiteral("/journal.db"), m_terminal.tenant, m_terminal.outlet, m_terminal.device);
    connect(m_journal.get(), &Journal::opened, this, [this](const auto &contents) { opened(*contents); });
    connect(m_journal.get(), &Journal::written, this, [this](qint64 seq) {
        m_written = seq;
        m_link->ownOnDisk(seq);
        Q_EMIT writtenUpTo(seq);
        noteState();
    });
    connect(m_journal.get(), &Journal::troubled, this, [this](JournalTrouble trouble, const QString &what) {
        qCCritical(logNode, "the store stopped: %s", qUtf8Printable(what));
        m_trouble = trouble;
        noteState();
    });
    m_journal->open();
}

void Node::opened(const Journal::Contents &contents)
{
    for (const Fact &fact : contents.facts) {
        m_clock.observe(fact.hlc);
        if (fact.device == m_terminal.device && fact.seq > m_made) {
            m_made = fact.seq;
            m_lastHash = fact.hash;
        }
        for (const auto &listener : m_listeners)
            listener(fact);
    }
    m_written = m_made;
    m_records = contents.records;

    m_link = std::make_unique<Link>(m_terminal, *m_journal, contents);
    connect(m_link.get(), &Link::arrived, this, [this](const auto &facts) {
        for (const Fact &fact : *facts) {
            m_clock.observe(fact.hlc);
            tell(fact);
        }
    });
    connect(m_link.get(), &Link::recordsArrived, this, [this](const auto &records) {
        QSet<QByteArray> kinds;
        for (const Record &record : *records) {
            m_records[record.kind][record.id] = record;
            kinds.insert(record.kind);
        }
        Q_EMIT recordsChanged(kinds);
    });
    connect(m_link.get(), &Link::statusChanged, this, [this](const LinkStatus &status) {
        m_status = status;
        noteState();
    });
    m_link->start();
    m_ready = true;
    Q_EMIT ready();
    noteState();
}

std::vector<Fact> Node::record(const std::vector<Draft> &drafts, const Id &staff)
{
    if (!m_ready || m_trouble || drafts.empty())
        return {};
    std::vector<Fact> facts;
    facts.reserve(drafts.size());
    for (const Draft &draft : drafts) {
        Fact fact;
        fact.tenant = m_terminal.tenant;
        fact.outlet = m_terminal.outlet;
        fact.device = m_terminal.device;
        fact.seq = ++m_made;
        fact.hlc = m_clock.tick(base::utcNow());
        fact.staff = staff;
        fact.stream = draft.stream;
        fact.type = draft.type;
        fact.version = draft.version;
        fact.body = draft.body;
        fact.hash = base::chainHash(m_lastHash, fact);
        m_lastHash = fact.hash;
        facts.push_back(std::move(fact));
    }
    m_journal->append(facts);
    for (const Fact &fact : facts)
        tell(fact);
    noteState();
    return facts;
}

void Node::tell(const Fact &fact)
{
    for (const auto &listener : m_listeners)
        listener(fact);
    Q_EMIT told(fact);
}

void Node::askNow()
{
    if (m_link)
        m_link->askNow();
}

Node::State Node::state() const
{
    if (m_trouble || m_status.refusal)
        return State::NeedsHelp;
    if (!m_ready)
        return State::Starting;
    if (!m_status.linked)
        return State::Offline;
    return waiting() > 0 ? State::Saving : State::Synced;
}

void Node::noteState()
{
    const State now = state();
    if (now != m_toldState)
        m_since = base::utcNow();
    m_toldState = now;
    Q_EMIT stateChanged();
}

} // namespace jiko::sync
