// What a person in front of the window can see and reach. The remote hand acts on nothing else.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QQuickItem;
class QQuickWindow;

namespace jiko::shell {

/// Which item is meant: by its name, its Accessible.name or the text it shows. One of the three.
struct Wanted {
    QString name; ///< objectName; "ticket.2/done" is the "done" somewhere inside "ticket.2"
    QString accessible;
    QString text;
    QString inside; ///< a name, of something around it; empty for anywhere

    bool isEmpty() const { return name.isEmpty() && accessible.isEmpty() && text.isEmpty(); }
    /// "named pay.cash", "that says "Leg" in modifiers", for answers.
    QString words() const;
};

/// Why a finger cannot touch an item, the nearest to success first.
enum class Hindrance {
    None,
    Disabled, ///< or busy, or the house's control says by its `reason` that it cannot be used now
    Covered, ///< something else would take the touch, or hides the item
    OutOfView, ///< scrolled away or outside the window
    Hidden, ///< not visible, see-through or without size
    Absent,
};

struct Seen {
    QQuickItem *item = nullptr; ///< the best match; null when absent
    Hindrance hindrance = Hindrance::Absent;
    QPointF centre; ///< in the window
    QQuickItem *cover = nullptr; ///< when Covered
};

/// Windows a person can see, the active one first.
std::vector<QQuickWindow *> windowsInSight();

/// The reachable match if there is one, else the one nearest to reach.
Seen look(const Wanted &wanted);
/// The same of one item.
Seen look(QQuickItem *item);

/// The part of the item inside its window and inside everything that clips it, in the window; empty when hidden.
QRectF partInView(const QQuickItem *item);

/// Why a control of the house cannot be used now, in its own words; empty where it does not say.
QString reasonOf(const QQuickItem *item);

bool isUsable(const QQuickItem *item);

/// What is painted as the item's text; dots where a password is typed. Else the texts of what it holds, in reading
/// order.
QString textOf(const QQuickItem *item);
/// As a screen reader says it; empty when the item has no name of that kind.
QString accessibleNameOf(QQuickItem *item);

/// Names of items in view that begin with `prefix`, sorted, each once.
QStringList namesInView(const QString &prefix);

/// The innermost item around `item` that scrolls and could bring it into view; null when there is none.
QQuickItem *scrollerOf(const QQuickItem *item);
/// Everything in view that holds more than it shows, largest first.
std::vector<QQuickItem *> scrollersInView();

/// "pay.cash"; where an item has no name, its type and the named item around it.
QString calledLike(const QQuickItem *item);

} // namespace jiko::shell
