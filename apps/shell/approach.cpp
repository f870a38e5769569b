#include "shell/approach.h"

#include <QQuickItem>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jiko::shell {
namespace {

constexpr int searchAfterMs = 500; ///< what is about to appear needs no search; nor does who will not wait so long
constexpr int searchUntilMs = 20'000;
constexpr int atRestMs = 20; ///< more than a frame: an item that stands so long is not on its way
constexpr int atRestLooks = 4; ///< on a machine that stood still itself, time alone says nothing
constexpr int mostDragsToOne = 20;
constexpr int mostNamesTold = 60;

constexpr int dragMoves = 4;
constexpr int dragRestMs = 120; ///< a scroller coasts when the finger leaves it within 100 ms of a move
constexpr qreal dragThreshold = 24; ///< spent before anything moves
constexpr qreal edge = 8; ///< kept from the rim of the window

// The names most like what was asked for come first.
QString namesToChooseFrom(const QString &wanted)
{
    QStringList names = namesInView(wanted.section(u'/', -1).section(u'.', 0, 0));
    if (names.isEmpty())
        names = namesInView({});
    if (const auto more = names.size() - mostNamesTold; more > 0)
        names = names.mid(0, mostNamesTold) << u"and %1 more"_s.arg(more);
    return names.isEmpty() ? u"nothing that has a name"_s : names.join(u", "_s);
}

bool isUpright(const QQuickItem *scroller)
{
    return scroller->property("contentHeight").toReal() > scroller->height() + 1;
}

bool isLying(const QQuickItem *scroller)
{
    return scroller->property("contentWidth").toReal() > scroller->width() + 1;
}

qreal signOf(qreal way)
{
    return way < 0 ? -1 : way > 0 ? 1 : 0;
}

// From which point to push, so that the finger has the room to go that way and still starts on the scroller.
std::pair<qreal, qreal> room(qreal low, qreal high, qreal windowSide, qreal by)
{
    const qreal from = by < 0 ? high - edge : by > 0 ? low + edge : (low + high) / 2;
    const qreal most = std::max(by < 0 ? from - edge : windowSide - edge - from, 0.0) - dragThreshold;
    return {from, signOf(by) * std::min(std::abs(by), std::max(most, 0.0))};
}

std::optional<Drag> push(Finger &finger, QQuickItem *scroller, const QPointF &by)
{
    const QRectF part = partInView(scroller);
    if (part.isEmpty())
        return std::nullopt;
    QQuickWindow *window = scroller->window();
    const auto [fromX, byX] = room(part.left(), part.right(), window->width(), isLying(scroller) ? by.x() : 0);
    const auto [fromY, byY] = room(part.top(), part.bottom(), window->height(), isUpright(scroller) ? by.y() : 0);
    if (byX == 0 && byY == 0)
        return std::nullopt;
    return Drag(finger, window, {fromX, fromY}, {byX, byY});
}

} // namespace

Reply refused(const QString &why, const QString &sentence)
{
    return {{u"ok"_s, false}, {u"why"_s, why}, {u"say"_s, sentence}};
}

Reply hindered(const Wanted &wanted, const Seen &seen)
{
    const QString words = wanted.words();
    switch (seen.hindrance) {
    case Hindrance::None:
        break;
    case Hindrance::Disabled: {
        const QString reason = reasonOf(seen.item);
        const QString sentence = reason.isEmpty() ? u"The item %1 is disabled."_s.arg(words)
                                                  : u"The item %1 cannot be used: %2"_s.arg(words, reason);
        return refused(u"disabled"_s, sentence);
    }
    case Hindrance::Covered:
        return refused(u"covered"_s, u"The item %1 is covered by %2."_s.arg(words, calledLike(seen.cover)));
    case Hindrance::OutOfView:
        return refused(u"out_of_view"_s, u"The item %1 is out of view and nothing scrolls it there."_s.arg(words));
    case Hindrance::Hidden:
        return refused(u"hidden"_s, u"The item %1 is not visible."_s.arg(words));
    case Hindrance::Absent:
        return refused(u"absent"_s, u"There is no item %1; in view: %2."_s.arg(words, namesToChooseFrom(wanted.name)));
    }
    return refused(u"moving"_s, u"The item %1 does not come to rest."_s.arg(words));
}

Drag::Drag(Finger &finger, QQuickWindow *window, const QPointF &from, const QPointF &by)
    : m_finger(&finger),
      m_window(window),
      m_from(from),
      m_by(by)
{
}

bool Drag::step(qint64 nowMs)
{
    if (!m_window) {
        m_finger->lift();
        return true;
    }
    const QPointF start = m_from + QPointF(signOf(m_by.x()), signOf(m_by.y())) * dragThreshold;
    if (m_moves < 0) {
        m_finger->press(m_window, m_from);
        m_moves = 0;
    } else if (m_moves <= dragMoves) {
        m_finger->move(start + m_by * m_moves / dragMoves);
        ++m_moves;
        m_stoppedMs = nowMs;
    } else if (nowMs - m_stoppedMs >= dragRestMs) {
        m_finger->lift();
        return true;
    }
    return false;
}

std::optional<Drag> Search::nextPage()
{
    if (!m_started) {
        for (QQuickItem *scroller : scrollersInView())
            m_lists.emplace_back(scroller);
        m_started = true;
    }
    for (; m_list < m_lists.size(); ++m_list, m_back = false, m_lastPlace = -1)
        if (QQuickItem *list = m_lists[m_list])
            if (auto drag = turn(list))
                return drag;
    return std::nullopt;
}

std::optional<Drag> Search::turn(QQuickItem *list)
{
    const bool upright = isUpright(list);
    const qreal place = list->property(upright ? "contentY" : "contentX").toReal();
    if (!m_back && (list->property(upright ? "atYEnd" : "atXEnd").toBool() || place == m_lastPlace)) {
        m_back = true;
        m_lastPlace = -1;
    }
    // A list that does not follow the finger would be pushed for ever.
    if (m_back && (list->property(upright ? "atYBeginning" : "atXBeginning").toBool() || place == m_lastPlace))
        return std::nullopt;
    m_lastPlace = place;
    const qreal page = (upright ? list->height() : list->width()) * (m_back ? 0.9 : -0.9);
    return push(*m_finger, list, upright ? QPointF(0, page) : QPointF(page, 0));
}

Approach::Approach(Finger &finger, Wanted wanted, int timeoutMs, bool asItIs)
    : m_finger(&finger),
      m_wanted(std::move(wanted)),
      m_timeoutMs(timeoutMs),
      m_asItIs(asItIs),
      m_search(finger)
{
}

std::optional<std::variant<Seen, Reply>> Approach::look(qint64 nowMs)
{
    if (m_drag) {
        m_busyMs = nowMs;
        if (m_drag->step(nowMs))
            m_drag.reset();
        return std::nullopt;
    }
    const Seen seen = shell::look(m_wanted);
    if (m_last.item != seen.item || m_last.centre != seen.centre) {
        m_stillMs = nowMs;
        m_stillLooks = 0;
    }
    m_last = seen;
    const bool atRest = ++m_stillLooks >= atRestLooks && nowMs - std::max(m_stillMs, m_busyMs) >= atRestMs;
    const bool reachable = seen.hindrance == Hindrance::None || (m_asItIs && seen.hindrance == Hindrance::Disabled);
    if (reachable && atRest)
        return seen;
    if (seen.hindrance == Hindrance::OutOfView && atRest && m_drags < mostDragsToOne)
        if (QQuickItem *scroller = scrollerOf(seen.item)) {
            const QPointF middle = partInView(scroller).center();
            m_drag = push(*m_finger, scroller, middle - seen.centre);
            ++m_drags;
            return std::nullopt;
        }
    const bool timeToSearch = nowMs > searchAfterMs && nowMs < searchUntilMs && m_timeoutMs > searchAfterMs;
    if (seen.hindrance == Hindrance::Absent && timeToSearch && atRest && !m_searched) {
        m_drag = m_search.nextPage();
        m_searched = !m_drag;
        return std::nullopt;
    }
    if (nowMs - m_busyMs > m_timeoutMs)
        return hindered(m_wanted, seen);
    return std::nullopt;
}

} // namespace jiko::shell
