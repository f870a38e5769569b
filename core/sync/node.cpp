#include "sync/node.h"

#include "base/json.h"
#include "sync/peer_link.h"

#include <QLoggingCategory>

namespace jiko::sync {

Q_LOGGING_CATEGORY(logNode, "jiko.node")

namespace {
/// What the database writes when a device is sent away.
struct DeviceRevoked {
    std::int32_t device = 0;
};
template <class Io> void describe(Io &io, DeviceRevoked &f)
{
    io("device", f.device);
}
} // namespace

Node::Node(Terminal terminal, QObject *parent)
    : QObject(parent),
      m_terminal(std::move(terminal)),
      m_ledger(m_terminal.tenant, m_terminal.outlet, m_terminal.device),
      m_since(base::utcNow())
{
}

Node::~Node()
{
    m_peerThread.quit();
    m_peerThread.wait();
    m_link.reset();
    m_reader.reset();
    m_journal.reset();
}

void Node::start()
{
    m_journal = std::make_unique<Journal>(JournalPlace{
        m_terminal.home + QStringLiteral("/journal.db"), m_terminal.tenant, m_terminal.outlet, m_terminal.device, {}});
    connect(m_journal.get(), &Journal::opened, this, [this](const auto &contents) { opened(*contents); });
    connect(m_journal.get(), &Journal::kept, this, [this](const Heads &upTo) {
        if (const auto own = upTo.find(m_terminal.device); own != upTo.end())
            ownOnDisk(own->second.seq);
        m_link->othersOnDisk(upTo);
        tellPeers(upTo);
    });
    connect(m_journal.get(), &Journal::troubled, this, &Node::stop);
    connect(m_journal.get(), &Journal::recovered, this, &Node::goOn);
    connect(m_journal.get(), &Journal::roomChanged, this, [this](const DiskRoom &room) {
        m_room = room;
        noteState();
    });
    m_journal->open();
}

void Node::stop(JournalTrouble trouble, const QString &what)
{
    qCCritical(logNode, "the store stopped: %s", qUtf8Printable(what));
    m_trouble = trouble;
    tellLink();
    noteState();
}

void Node::goOn()
{
    if (m_trouble != JournalTrouble::Full)
        return;
    qCInfo(logNode, "the store has room again");
    m_trouble.reset();
    tellLink();
    noteState();
}

void Node::opened(const JournalContents &contents)
{
    goOn();
    m_ledger.resume(contents.heads, base::utcNow());
    m_recall = Recall(contents.leftBehind, m_goesWith);
    m_recall.read(contents.facts);
    for (const Fact &fact : contents.facts)
        fold(fact);
    m_reader = std::make_unique<JournalReader>(m_journal->place());
    connect(m_reader.get(), &JournalReader::damaged, this,
        [this](const QString &what) { stop(JournalTrouble::Damaged, what); });
    connect(m_reader.get(), &JournalReader::recalled, this, [this](const Id &stream, const auto &facts) {
        const Recall::Recalled recalled = m_recall.recalled(stream, *facts);
        for (const Fact &fact : recalled.history)
            fold(fact);
        for (const Fact &fact : recalled.news)
            tell(fact);
        recallStreams();
    });
    connect(m_reader.get(), &JournalReader::foundOld, this, [this](const auto &old) { leave(*old); });
    recallStreams();
    m_reader->lookWhetherWhole();
    m_written = m_ledger.own().seq;
    m_records = contents.records;

    m_link = std::make_unique<Link>(m_terminal, *m_journal, contents);
    connect(m_link.get(), &Link::arrived, this, [this](const auto &facts) { takeIn(*facts, From::Server); });
    connect(m_link.get(), &Link::previewed, this, [this](const auto &facts) {
        const UtcMicros now = base::utcNow();
        for (const Fact &fact : *facts) {
            m_ledger.shown(fact, now);
            if (fact.seq > m_ledger.heldOf(fact.device))
                fold(fact);
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
    connect(m_link.get(), &Link::serverMoved, this, [this](const QByteArray &address) {
        m_terminal = movedTo(std::move(m_terminal), address);
        Q_EMIT serverMoved();
    });
    if (!m_terminal.alone) {
        m_link->start();
        startPeers(contents.heads);
    }
    m_ready = true;
    Q_EMIT ready();
    noteState();
}

std::vector<Fact> Node::record(const std::vector<Draft> &drafts, const Id &staff)
{
    if (!m_ready || m_trouble || drafts.empty())
        return {};
    auto written = m_ledger.write(drafts, staff, base::utcNow());
    if (!written) {
        qCCritical(
            logNode, "a fact that nobody could fold was not recorded (%s)", faultWord(written.why()).constData());
        return {};
    }
    std::vector<Fact> facts = std::move(written).value();
    m_journal->append(facts);
    for (const Fact &fact : facts) {
        m_recall.made(fact);
        tell(fact);
    }
    recallStreams();
    noteState();
    return facts;
}

void Node::startPeers(const Heads &heads)
{
    if (!PeerLink::canBeUsed(m_terminal))
        return;
    m_peers = new PeerLink(m_terminal, m_journal->place(), heads);
    for (const std::int32_t device : m_revoked)
        m_peers->refuse(device);
    m_peers->moveToThread(&m_peerThread);
    connect(&m_peerThread, &QThread::started, m_peers, &PeerLink::start);
    connect(&m_peerThread, &QThread::finished, m_peers, &QObject::deleteLater);
    connect(
        m_peers, &PeerLink::arrived, this, [this](std::int32_t peer, const auto &facts) { toldByPeer(peer, *facts); });
    connect(m_peers, &PeerLink::statusChanged, this, [this](const PeerStatus &status) {
        m_peerStatus = status;
        tellLink();
        noteState();
    });
    connect(m_peers, &PeerLink::hubHeard, this, [this](const QByteArray &address) { m_link->hubHeard(address); });
    m_peerThread.setObjectName(QStringLiteral("peers"));
    m_peerThread.start();
}

void Node::ownOnDisk(std::int64_t seq)
{
    m_written = seq;
    m_link->ownOnDisk(seq);
    Q_EMIT writtenUpTo(seq);
    noteState();
}

void Node::tellPeers(const Heads &onDisk)
{
    if (m_peers)
        QMetaObject::invokeMethod(m_peers, [peers = m_peers, onDisk] { peers->onDisk(onDisk); });
}

void Node::tellLink()
{
    if (m_link)
        m_link->tellOf(m_trouble, static_cast<int>(m_peerStatus.here.size()));
}

void Node::toldByPeer(std::int32_t peer, const std::vector<Fact> &facts)
{
    const std::int32_t author = facts.front().device;
    const Taken taken = takeIn(facts, peer == author ? From::Author : From::Passer);
    const bool sound = !taken.refused;
    QMetaObject::invokeMethod(m_peers, [peers = m_peers, peer, author, sound, upTo = m_ledger.heldOf(author)] {
        peers->judged(peer, author, upTo, sound);
    });
}

Taken Node::takeIn(const std::vector<Fact> &facts, From from)
{
    Taken taken = m_ledger.take(facts, from, base::utcNow());
    if (taken.forked) {
        qCWarning(logNode, "two machines work as one device");
        if (taken.ownForked)
            m_link->forked();
    }
    for (const auto &[fact, fault] : taken.parked)
        qCWarning(logNode, "fact %lld of device %d does not hold (%s) and is put aside",
            static_cast<long long>(fact.seq), fact.device, faultWord(fault).constData());
    if (!taken.nothing())
        m_journal->keep(taken.facts, taken.parked);
    for (const Fact &fact : m_recall.sift(taken.facts))
        tell(fact);
    recallStreams();
    return taken;
}

void Node::recallStreams()
{
    if (auto streams = m_recall.toAsk(); !streams.empty())
        m_reader->recall(std::move(streams));
}

void Node::leaveBehind(UtcMicros before)
{
    if (m_ready && m_isOver)
        m_reader->findOld(before);
}

void Node::leave(const OldFacts &old)
{
    std::vector<Id> carried;
    std::copy_if(old.streams.begin(), old.streams.end(), std::back_inserter(carried), [this](const Id &stream) {
        // Who may be here and who not is told in the outlet's own stream, and never over.
        return stream == m_terminal.outlet || !m_recall.knows(stream) || !m_isOver(stream);
    });
    m_journal->leaveBehind(old.base, std::move(carried));
}

void Node::fold(const Fact &fact)
{
    if (fact.type == "sync.device_revoked")
        hearOfRevoked(fact);
    for (const auto &listener : m_listeners)
        listener(fact);
}

void Node::hearOfRevoked(const Fact &fact)
{
    const auto gone = base::fromJson<DeviceRevoked>(fact.body);
    if (!gone || !m_revoked.insert(gone->device).second || !m_peers)
        return;
    QMetaObject::invokeMethod(m_peers, [peers = m_peers, device = gone->device] { peers->refuse(device); });
}

void Node::showNewPapers()
{
    if (m_peers)
        QMetaObject::invokeMethod(m_peers, [peers = m_peers] { peers->readPapers(); });
}

void Node::tell(const Fact &fact)
{
    fold(fact);
    Q_EMIT told(fact);
}

void Node::askNow()
{
    if (m_link)
        m_link->askNow();
}

Node::State Node::state() const
{
    if (m_trouble || m_room.last || m_status.refusal)
        return State::NeedsHelp;
    if (!m_ready)
        return State::Starting;
    if (m_terminal.alone)
        return m_written < m_ledger.own().seq ? State::Saving : State::Synced;
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
