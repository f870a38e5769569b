// The way of a finger to an item: wait for it, look for it in the lists, scroll it into view, let it come to rest.
#pragma once

#include "shell/finger.h"
#include "shell/sight.h"

#include <QJsonObject>

#include <optional>
#include <variant>
#include <vector>

namespace jiko::shell {

using Reply = QJsonObject;

/// {"ok": false, "why": "covered", "say": "The item …"}
Reply refused(const QString &why, const QString &sentence);
/// Why the item cannot be touched, in words; "moving" where nothing else stands in the way.
Reply hindered(const Wanted &wanted, const Seen &seen);

/// A push of the glass that ends at rest, so that what was pushed does not coast on.
class Drag {
public:
    /// Both in the window; `by` is how far the content shall go.
    Drag(Finger &finger, QQuickWindow *window, const QPointF &from, const QPointF &by);

    /// To be called every few milliseconds; true when the finger is up again.
    bool step(qint64 nowMs);

private:
    Finger *m_finger;
    QPointer<QQuickWindow> m_window;
    QPointF m_from;
    QPointF m_by;
    int m_moves = -1; ///< before the press
    qint64 m_stoppedMs = 0;
};

/// Turns the pages of every list in view, one drag after the other: on to the end, then back to the start.
class Search {
public:
    explicit Search(Finger &finger) : m_finger(&finger) { }

    /// Nothing when every list has been seen from end to end.
    std::optional<Drag> nextPage();

private:
    std::optional<Drag> turn(QQuickItem *list);

    Finger *m_finger;
    std::vector<QPointer<QQuickItem>> m_lists;
    std::size_t m_list = 0;
    bool m_started = false;
    bool m_back = false;
    qreal m_lastPlace = -1;
};

class Approach {
public:
    /// `asItIs`: touches a control that says it cannot be used now, too; a person may.
    Approach(Finger &finger, Wanted wanted, int timeoutMs, bool asItIs);

    /// Nothing while it must go on; then the item to touch, or the refusal. Searching and scrolling do not count as
    /// waiting.
    std::optional<std::variant<Seen, Reply>> look(qint64 nowMs);

private:
    Finger *m_finger;
    Wanted m_wanted;
    int m_timeoutMs;
    bool m_asItIs;
    Seen m_last;
    qint64 m_stillMs = 0; ///< since when the item stands where it is
    int m_stillLooks = 0; ///< how often it was seen there since
    qint64 m_busyMs = 0; ///< until when the finger was busy with lists
    int m_drags = 0;
    std::optional<Drag> m_drag;
    Search m_search;
    bool m_searched = false;
};

} // namespace jiko::shell
