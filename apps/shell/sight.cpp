#include "shell/sight.h"

#include <QAccessible>
#include <QColor>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiko::shell {
namespace {

constexpr qreal leastOpacity = 0.05;
constexpr qreal hidingOpacity = 0.9;

template <class See> void everyItem(QQuickItem *root, See see)
{
    see(root);
    const auto children = root->childItems();
    for (QQuickItem *child : children)
        everyItem(child, see);
}

QString ownText(const QQuickItem *item)
{
    for (const char *property : {"displayText", "text"})
        if (const QVariant text = item->property(property); text.typeId() == QMetaType::QString)
            return text.toString();
    return {};
}

// A popup is no item; what it shows stands in for it.
QString nameOf(const QQuickItem *item)
{
    if (!item->objectName().isEmpty() || !item->inherits("QQuickPopupItem") || !item->parent())
        return item->objectName();
    return item->parent()->objectName();
}

// Whether the item and those around it bear these names, with any number of others in between.
bool standsAt(const QQuickItem *item, const QStringList &path)
{
    auto name = path.crbegin();
    if (name == path.crend() || nameOf(item) != *name)
        return false;
    for (++name, item = item->parentItem(); item && name != path.crend(); item = item->parentItem())
        if (nameOf(item) == *name)
            ++name;
    return name == path.crend();
}

bool isInside(const QQuickItem *item, const QString &place)
{
    const QStringList path = place.split(u'/');
    for (item = item->parentItem(); item; item = item->parentItem())
        if (standsAt(item, path))
            return true;
    return false;
}

bool isMatch(QQuickItem *item, const Wanted &wanted)
{
    if (!wanted.inside.isEmpty() && !isInside(item, wanted.inside))
        return false;
    if (!wanted.name.isEmpty())
        return standsAt(item, wanted.name.split(u'/'));
    if (!wanted.accessible.isEmpty())
        return accessibleNameOf(item) == wanted.accessible;
    return ownText(item) == wanted.text;
}

qreal opacityThroughout(const QQuickItem *item)
{
    qreal opacity = 1;
    for (; item; item = item->parentItem())
        opacity *= item->opacity();
    return opacity;
}

bool isHidden(const QQuickItem *item)
{
    return !item->isVisible() || item->width() <= 0 || item->height() <= 0 || opacityThroughout(item) < leastOpacity;
}

bool handlesPointers(const QQuickItem *item)
{
    const auto &parts = item->children();
    return std::any_of(parts.begin(), parts.end(), [](const QObject *part) {
        const bool watchesOnly = part->inherits("QQuickHoverHandler") || part->inherits("QQuickPointHandler")
            || part->inherits("QQuickWheelHandler");
        return part->inherits("QQuickPointerHandler") && !watchesOnly && part->property("enabled").toBool();
    });
}

// The overlay spans the window while any popup is open, but lets touches through unless one is modal.
bool hasModalPopup(const QQuickItem *overlay)
{
    const auto popups = overlay->childItems();
    return std::any_of(popups.begin(), popups.end(), [](const QQuickItem *shown) {
        const QObject *popup = shown->parent();
        return shown->isVisible() && popup && popup->inherits("QQuickPopup") && popup->property("modal").toBool();
    });
}

bool takesTouches(const QQuickItem *item)
{
    if (!item->isEnabled())
        return false;
    if (item->inherits("QQuickOverlay"))
        return hasModalPopup(item);
    return item->acceptedMouseButtons() != Qt::NoButton || item->acceptTouchEvents() || handlesPointers(item);
}

bool hidesWhatIsBelow(const QQuickItem *item, qreal opacity)
{
    return item->inherits("QQuickRectangle")
        && item->property("color").value<QColor>().alphaF() * opacity >= hidingOpacity;
}

// The topmost item at that point that takes touches or hides what is below it, in the order of painting.
QQuickItem *topmostAt(QQuickItem *item, const QPointF &scene, qreal opacityAbove)
{
    const qreal opacity = opacityAbove * item->opacity();
    if (!item->isVisible() || opacity < leastOpacity)
        return nullptr;
    const bool inside = item->contains(item->mapFromScene(scene));
    if (item->clip() && !inside)
        return nullptr;
    auto children = item->childItems();
    std::stable_sort(
        children.begin(), children.end(), [](const QQuickItem *a, const QQuickItem *b) { return a->z() < b->z(); });
    const auto behind = std::find_if(children.begin(), children.end(), [](const QQuickItem *c) { return c->z() >= 0; });
    for (auto child = children.end(); child != behind;)
        if (QQuickItem *top = topmostAt(*--child, scene, opacity))
            return top;
    if (inside && (takesTouches(item) || hidesWhatIsBelow(item, opacity)))
        return item;
    for (auto child = behind; child != children.begin();)
        if (QQuickItem *top = topmostAt(*--child, scene, opacity))
            return top;
    return nullptr;
}

Seen inspect(QQuickItem *item)
{
    Seen seen{item, Hindrance::None, item->mapToScene(QPointF(item->width(), item->height()) / 2), nullptr};
    if (isHidden(item)) {
        seen.hindrance = Hindrance::Hidden;
        return seen;
    }
    if (!partInView(item).contains(seen.centre)) {
        seen.hindrance = Hindrance::OutOfView;
        return seen;
    }
    QQuickItem *top = topmostAt(item->window()->contentItem(), seen.centre, 1);
    if (top && top != item && !item->isAncestorOf(top) && !top->isAncestorOf(item)) {
        seen.hindrance = Hindrance::Covered;
        seen.cover = top;
        return seen;
    }
    if (!isUsable(item))
        seen.hindrance = Hindrance::Disabled;
    return seen;
}

bool isScroller(const QQuickItem *item)
{
    if (!item->inherits("QQuickFlickable") || !item->property("interactive").toBool())
        return false;
    return item->property("contentHeight").toReal() > item->height() + 1
        || item->property("contentWidth").toReal() > item->width() + 1;
}

void gatherTexts(const QQuickItem *item, QStringList &texts)
{
    if (isHidden(item) || partInView(item).isEmpty())
        return;
    if (const QString text = ownText(item); !text.isEmpty()) {
        texts.append(text);
        return;
    }
    auto children = item->childItems();
    std::stable_sort(children.begin(), children.end(), [](const QQuickItem *a, const QQuickItem *b) {
        return qFuzzyCompare(a->y(), b->y()) ? a->x() < b->x() : a->y() < b->y();
    });
    for (const QQuickItem *child : children)
        gatherTexts(child, texts);
}

} // namespace

QString Wanted::words() const
{
    const QString where = inside.isEmpty() ? QString() : u" in "_s + inside;
    if (!name.isEmpty())
        return u"named "_s + name + where;
    if (!accessible.isEmpty())
        return u"called \"%1\""_s.arg(accessible) + where;
    return u"that says \"%1\""_s.arg(text) + where;
}

std::vector<QQuickWindow *> windowsInSight()
{
    std::vector<QQuickWindow *> windows;
    const auto all = QGuiApplication::topLevelWindows();
    for (QWindow *window : all)
        if (auto *quick = qobject_cast<QQuickWindow *>(window); quick && quick->isVisible())
            windows.push_back(quick);
    std::stable_partition(
        windows.begin(), windows.end(), [](const QQuickWindow *window) { return window->isActive(); });
    return windows;
}

Seen look(const Wanted &wanted)
{
    Seen best;
    for (QQuickWindow *window : windowsInSight())
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            if (best.hindrance == Hindrance::None || !isMatch(item, wanted))
                return;
            if (const Seen seen = inspect(item); seen.hindrance < best.hindrance)
                best = seen;
        });
    return best;
}

Seen look(QQuickItem *item)
{
    return inspect(item);
}

QRectF partInView(const QQuickItem *item)
{
    if (!item->window() || isHidden(item))
        return {};
    QRectF part = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    for (const QQuickItem *around = item->parentItem(); around; around = around->parentItem())
        if (around->clip() || around->inherits("QQuickFlickable"))
            part &= around->mapRectToScene(QRectF(0, 0, around->width(), around->height()));
    return part & QRectF(QPointF(), QSizeF(item->window()->size()));
}

QString reasonOf(const QQuickItem *item)
{
    return item->property("reason").toString();
}

bool isUsable(const QQuickItem *item)
{
    return item->isEnabled() && !item->property("busy").toBool() && reasonOf(item).isEmpty();
}

QString textOf(const QQuickItem *item)
{
    if (QString own = ownText(item); !own.isEmpty())
        return own;
    QStringList texts;
    gatherTexts(item, texts);
    return texts.join(u' ');
}

QString accessibleNameOf(QQuickItem *item)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

QStringList namesInView(const QString &prefix)
{
    QStringList names;
    for (QQuickWindow *window : windowsInSight())
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            const QString name = nameOf(item);
            if (!name.isEmpty() && name.startsWith(prefix) && !partInView(item).isEmpty())
                names.append(name);
        });
    names.sort();
    names.removeDuplicates();
    return names;
}

QQuickItem *scrollerOf(const QQuickItem *item)
{
    for (QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
        if (!isScroller(around))
            continue;
        const QRectF window = around->mapRectToScene(QRectF(0, 0, around->width(), around->height()));
        if (!window.contains(item->mapToScene(QPointF(item->width(), item->height()) / 2)))
            return around;
    }
    return nullptr;
}

std::vector<QQuickItem *> scrollersInView()
{
    std::vector<QQuickItem *> found;
    for (QQuickWindow *window : windowsInSight())
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            if (isScroller(item) && inspect(item).hindrance == Hindrance::None)
                found.push_back(item);
        });
    std::stable_sort(found.begin(), found.end(),
        [](const QQuickItem *a, const QQuickItem *b) { return a->width() * a->height() > b->width() * b->height(); });
    return found;
}

QString calledLike(const QQuickItem *item)
{
    if (QString name = nameOf(item); !name.isEmpty())
        return name;
    QString type = QString::fromLatin1(item->metaObject()->className());
    for (const auto &mark : {u"_QMLTYPE"_s, u"_QML_"_s})
        if (const auto at = type.indexOf(mark); at > 0)
            type.truncate(at);
    for (const QQuickItem *around = item->parentItem(); around; around = around->parentItem())
        if (const QString name = nameOf(around); !name.isEmpty())
            return u"%1 in %2"_s.arg(type, name);
    return type;
}

} // namespace jiko::shell
