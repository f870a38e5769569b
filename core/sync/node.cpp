#include "sync/node.h"

#include "sync/peer_link.h"

#include <QLoggingCategory>

namespace jiko::sync {

Q_LOGGING_CATEGORY(logNode, "jiko.node")

Node::Node(Terminal terminal, QObject *parent)
    : QObject(parent),
      m_terminal(std::move(terminal)),
      m_author(m_terminal.tenant, m_terminal.outlet, m_terminal.device),
      m_since(base::utcNow())
{
}

Node::~Node()
{
    m_peerThread.quit();
    m_peerThread.wait();
    m_link.reset();
    m_journal.reset();
}

void Node::start()
{
    m_journal = std::make_unique<Journal>(JournalPlace{
        m_terminal.home + QStringLiteral("/journal.db"), m_terminal.tenant, m_terminal.outlet, m_terminal.device, {}});
    connect(m_journal.get(), &Journal::opened, this, [this](const auto &contents) { opened(*contents); });
    connect(m_journal.get(), &Journal::written, this, [this](qint64 seq) {
        m_written = seq;
        m_link->ownOnDisk(seq);
        tellPeers({{m_terminal.device, {seq, 0, {}}}});
        Q_EMIT writtenUpTo(seq);
        noteState();
    });
    connect(m_journal.get(), &Journal::kept, this, [this](const Heads &upTo) {
        m_link->othersOnDisk(upTo);
        tellPeers(upTo);
    });
    connect(m_journal.get(), &Journal::troubled, this, [this](JournalTrouble trouble, const QString &what) {
        qCCritical(logNode, "the store stopped: %s", qUtf8Printable(what));
        m_trouble = trouble;
        noteState();
    });
    m_journal->open();
}

void Node::opened(const JournalContents &contents)
{
    const UtcMicros now = base::utcNow();
    for (const auto &[device, head] : contents.heads) {
        if (device == m_terminal.device)
            m_author.resume(head);
        m_author.saw(head.hlc, now);
        m_intake.holds(device, head);
    }
    for (const Fact &fact : contents.facts)
        for (const auto &listener : m_listeners)
            listener(fact);
    m_written = m_author.head().seq;
    m_records = contents.records;

    m_link = std::make_unique<Link>(m_terminal, *m_journal, contents);
    connect(m_link.get(), &Link::arrived, this, [this](const auto &facts) { takeIn(*facts, From::Server); });
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
    startPeers(contents.heads);
    m_ready = true;
    Q_EMIT ready();
    noteState();
}

std::vector<Fact> Node::record(const std::vector<Draft> &drafts, const Id &staff)
{
    if (!m_ready || m_trouble || drafts.empty())
        return {};
    for (const Draft &draft : drafts) {
        if (const auto fault = faultOf(draft.type, draft.body)) {
            qCCritical(logNode, "a %s that nobody could fold was not recorded (%s)", draft.type.constData(),
                faultWord(*fault).constData());
            return {};
        }
    }
    const std::vector<Fact> facts = m_author.write(drafts, staff, base::utcNow());
    m_intake.holds(m_terminal.device, m_author.head());
    m_journal->append(facts);
    for (const Fact &fact : facts)
        tell(fact);
    noteState();
    return facts;
}

void Node::startPeers(const Heads &heads)
{
    if (!PeerLink::canBeUsed(m_terminal))
        return;
    m_peers = new PeerLink(m_terminal, m_journal->place(), heads);
    m_peers->moveToThread(&m_peerThread);
    connect(&m_peerThread, &QThread::started, m_peers, &PeerLink::start);
    connect(&m_peerThread, &QThread::finished, m_peers, &QObject::deleteLater);
    connect(
        m_peers, &PeerLink::arrived, this, [this](std::int32_t peer, const auto &facts) { toldByPeer(peer, *facts); });
    connect(m_peers, &PeerLink::statusChanged, this, [this](const PeerStatus &status) {
        m_peerStatus = status;
        noteState();
    });
    m_peerThread.setObjectName(QStringLiteral("peers"));
    m_peerThread.start();
}

void Node::tellPeers(const Heads &onDisk)
{
    if (m_peers)
        QMetaObject::invokeMethod(m_peers, [peers = m_peers, onDisk] { peers->onDisk(onDisk); });
}

void Node::toldByPeer(std::int32_t peer, const std::vector<Fact> &facts)
{
    const std::int32_t author = facts.front().device;
    if (author == m_terminal.device)
        return; // what we made we know better
    const Taken taken = takeIn(facts, peer == author ? From::Author : From::Passer);
    if (taken.forked)
        qCWarning(logNode, "two machines work as device %d", author);
    const bool sound = !taken.refused;
    QMetaObject::invokeMethod(m_peers, [peers = m_peers, peer, author, sound, upTo = m_intake.heldOf(author)] {
        peers->judged(peer, author, upTo, sound);
    });
}

Taken Node::takeIn(const std::vector<Fact> &facts, From from)
{
    Taken taken = m_intake.take(facts, from);
    const UtcMicros now = base::utcNow();
    for (const auto &[fact, fault] : taken.parked)
        qCWarning(logNode, "fact %lld of device %d does not hold (%s) and is put aside",
            static_cast<long long>(fact.seq), fact.device, faultWord(fault).constData());
    std::vector<Fact> fresh = taken.facts;
    if (!taken.nothing())
        m_journal->keep(taken.facts, taken.parked);
    std::sort(fresh.begin(), fresh.end(), base::happenedBefore);
    for (const Fact &fact : fresh) {
        m_author.saw(fact.hlc, now);
        tell(fact);
    }
    return taken;
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
