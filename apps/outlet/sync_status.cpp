#include "outlet/sync_status.h"

#include "outlet/span_text.h"

namespace jiko::outlet {

using namespace std::chrono_literals;

namespace {
constexpr auto silence = 5s;
constexpr auto clocksDiffer = 5s; // by less: nobody's receipt is wrong
constexpr auto clockIsWrong = 60s;
} // namespace

SyncStatus::SyncStatus(Live &live, QObject *parent) : QObject(parent), m_live(live)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(silence);
    connect(&m_patience, &QTimer::timeout, this, &SyncStatus::look);
    connect(&live.node, &sync::Node::stateChanged, this, &SyncStatus::look);
    connect(&live, &Live::houseChanged, this, &SyncStatus::changed);
}

SyncStatus::State SyncStatus::state() const
{
    switch (m_live.node.state()) {
    case sync::Node::State::NeedsHelp:
        return NeedsHelp;
    case sync::Node::State::Offline:
        return m_saidOffline ? Offline : Saving;
    case sync::Node::State::Starting:
    case sync::Node::State::Saving:
        return Saving;
    case sync::Node::State::Synced:
        return Synced;
    }
    return NeedsHelp;
}

QString SyncStatus::word() const
{
    switch (state()) {
    case Synced:
        return QStringLiteral("synced");
    case Saving:
        return QStringLiteral("saving");
    case Offline:
        return QStringLiteral("offline");
    case NeedsHelp:
        return QStringLiteral("needsHelp");
    }
    return {};
}

void SyncStatus::look()
{
    const auto state = m_live.node.state();
    if (state == sync::Node::State::Offline) {
        m_mostWaiting = std::max(m_mostWaiting, waiting());
        if (base::utcNow() - m_live.node.since() >= silence)
            m_saidOffline = true;
        else if (!m_patience.isActive())
            m_patience.start();
    } else if (state == sync::Node::State::Synced) {
        m_patience.stop();
        if (m_saidOffline) {
            m_saidOffline = false;
            Q_EMIT backOnline(tr("Back online. %n item(s) sent.", nullptr, m_mostWaiting));
        }
        m_mostWaiting = 0;
    }
    Q_EMIT changed();
}

void SyncStatus::retry()
{
    m_live.node.askNow();
}

QString SyncStatus::sinceText() const
{
    return base::localTimeText(m_live.node.since(), m_live.house().hours);
}

QString SyncStatus::detailText() const
{
    QStringList sentences{ownWords(), othersText()};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString SyncStatus::othersText() const
{
    if (state() == NeedsHelp)
        return {};
    QStringList sentences{peersText(), switchOffText()};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

std::chrono::milliseconds SyncStatus::clockError() const
{
    return std::chrono::abs(m_live.node.link().clockAhead.value_or(0ms));
}

QString SyncStatus::clockText() const
{
    const auto ahead = m_live.node.link().clockAhead.value_or(0ms);
    if (clockError() < clocksDiffer)
        return {};
    return (ahead > 0ms ? tr("This terminal's clock is %1 ahead of the server's. Set it right: times on receipts "
                             "and reports follow it.")
                        : tr("This terminal's clock is %1 behind the server's. Set it right: times on receipts "
                             "and reports follow it."))
        .arg(spanText(clockError()));
}

QString SyncStatus::peersText() const
{
    if (!m_live.node.meetsPeers())
        return {};
    const auto here = static_cast<int>(m_live.node.peers().here.size());
    if (here == 0)
        return tr("No other terminal is in reach.");
    return state() == Offline ? tr("%n other terminal(s) in reach: they are told at once.", nullptr, here)
                              : tr("%n other terminal(s) in reach.", nullptr, here);
}

QString SyncStatus::switchOffText() const
{
    const auto alone = static_cast<int>(m_live.node.alone());
    return alone <= 0 ? tr("Safe to switch off.")
                      : tr("Do not switch off: %n item(s) are on this terminal alone.", nullptr, alone);
}

QString SyncStatus::ownWords() const
{
    if (const auto trouble = m_live.node.trouble()) {
        switch (*trouble) {
        case sync::JournalTrouble::Held:
            return tr("Another program on this machine has this terminal's store open. Close it, then start again.");
        case sync::JournalTrouble::Full:
            return tr("This terminal's disk is full. What has a tick is safe. Free some space and it goes on by "
                      "itself; until then use another terminal.");
        case sync::JournalTrouble::ReadOnly:
            return tr("This terminal cannot write to its disk. What has a tick is safe. Use another terminal and call "
                      "for help.");
        case sync::JournalTrouble::Damaged:
            return tr("This terminal's store is damaged. What the server has is safe. Use another terminal and call "
                      "for help.");
        }
    }
    if (const sync::DiskRoom &room = m_live.node.room(); room.last)
        return tr("This terminal's disk is full. About %n more item(s) fit: close what is open, then free some space.",
            nullptr, static_cast<int>(room.facts));
    if (m_live.node.isLockedOut())
        return tr("The office has locked this terminal out. What it made is kept here. Ask a manager.");
    if (const auto refusal = m_live.node.link().refusal) {
        switch (*refusal) {
        case sync::PushRefusal::Revoked: // said above
            break;
        case sync::PushRefusal::Forked:
            return tr(
                "Another machine works under this terminal's name, perhaps from a copied disk. What was made here is "
                "kept here. Stop one of the two and call for help.");
        case sync::PushRefusal::Gap:
        case sync::PushRefusal::Malformed:
            return tr("The server does not accept what this terminal made. Everything is kept here; orders and cash "
                      "still work. "
                      "Call for help.");
        }
    }
    switch (state()) {
    case Synced:
        return tr("Everything is saved here and at the server.");
    case Saving:
        return tr("Saved on this terminal. Sending %n item(s) to the server.", nullptr, waiting());
    case Offline:
        return tr(
            "Saved on this terminal. Nothing is lost. Orders, cash and printing work; %n item(s) will be sent when the "
            "server is back.",
            nullptr, waiting());
    case NeedsHelp:
        break;
    }
    return {};
}

QString SyncStatus::bannerText() const
{
    switch (state()) {
    case Offline:
        return tr("Working offline since %1. Orders, kitchen printing and cash work. %n waiting.", nullptr, waiting())
            .arg(sinceText());
    case NeedsHelp:
        return detailText();
    case Synced:
    case Saving:
        return clockError() > clockIsWrong ? clockText() : QString();
    }
    return {};
}

} // namespace jiko::outlet
