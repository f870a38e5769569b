#include "outlet/course_clock.h"

#include <algorithm>

namespace jiko::outlet {

CourseClock::CourseClock(Live &live, QObject *parent) : QObject(parent), m_live(live)
{
    connect(&live.checks, &orders::Checks::changed, this, &CourseClock::noteWaiting);
    connect(&live, &Live::caughtUp, this, [this] {
        for (const orders::Check *check : m_live.checks.open())
            noteWaiting(check->id);
        for (const orders::Check *check : m_live.checks.paidAndWaiting())
            noteWaiting(check->id);
    });
    connect(&m_timer, &QTimer::timeout, this, &CourseClock::look);
    m_timer.setInterval(std::chrono::seconds(1));
}

std::chrono::seconds CourseClock::patienceOf(std::int32_t device, std::int32_t taker)
{
    constexpr int others = 8;
    return std::chrono::seconds(device == taker ? 2 : 5 + 2 * (device % others));
}

void CourseClock::noteWaiting(const Id &id)
{
    const orders::Check *check = m_live.checks.find(id);
    const bool waits = check
        && std::any_of(check->lines.begin(), check->lines.end(),
            [check](const orders::Line &line) { return line.isHeld() && line.heldForTurn && check->maySend(line); });
    if (waits)
        m_waiting.insert(id);
    else if (m_waiting.remove(id))
        m_dueSince.remove(id);
    if (m_waiting.isEmpty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void CourseClock::look()
{
    const auto waiting = m_waiting;
    for (const Id &id : waiting)
        lookAt(*m_live.checks.find(id));
}

void CourseClock::lookAt(const orders::Check &check)
{
    const UtcMicros now = base::utcNow();
    const std::vector<Id> due = kitchen::dueOf(check, m_live.menu(), m_live.doneAtOf(check.id), now);
    if (due.empty()) {
        m_dueSince.remove(check.id);
        return;
    }
    if (!m_dueSince.contains(check.id))
        m_dueSince.insert(check.id, now);
    const UtcMicros since = m_dueSince.value(check.id);
    const Stamp &taken = check.line(due.front())->held;
    if (now - since < patienceOf(m_live.node.terminal().device, taken.device))
        return;
    const auto drafts = kitchen::sendingOf(check, {due, {}}, m_live.brigade(), m_live.serviceFor(check));
    // What no station takes any more goes on waiting, and the till says why when somebody fires it by hand.
    if (drafts && !m_live.node.record(*drafts, taken.staff).empty())
        Q_EMIT fired(check.id);
}

} // namespace jiko::outlet
