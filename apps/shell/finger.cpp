#include "shell/finger.h"

// Qt exports these doors for its own test library; through them an event takes the whole way of a platform's event,
// with shortcuts, grabs and double taps, which QCoreApplication::sendEvent would miss.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_handleTouchEvent(
    QWindow *window, const QPointingDevice *device, const QList<QEventPoint> &points, Qt::KeyboardModifiers modifiers);
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers,
    const QString &text, bool autorepeat, ushort count);
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *object, ulong timestamp, int key,
    Qt::KeyboardModifiers modifiers, const QString &text, bool autorepeat, ushort count);
QT_END_NAMESPACE

namespace jiko::shell {

Finger::Finger()
    : m_glass(QStringLiteral("remote finger"), 1, QInputDevice::DeviceType::TouchScreen,
        QPointingDevice::PointerType::Finger, QInputDevice::Capability::Position, 1, 0)
{
}

Finger::~Finger()
{
    lift();
}

void Finger::press(QQuickWindow *window, const QPointF &at)
{
    m_window = window;
    m_at = at;
    m_down = true;
    touch(QEventPoint::Pressed);
}

void Finger::move(const QPointF &to)
{
    m_at = to;
    touch(QEventPoint::Updated);
}

void Finger::lift()
{
    if (!m_down)
        return;
    m_down = false;
    touch(QEventPoint::Released);
}

void Finger::touch(QEventPoint::State state)
{
    if (m_window)
        qt_handleTouchEvent(
            m_window, &m_glass, {QEventPoint(0, state, m_at, m_window->mapToGlobal(m_at))}, Qt::NoModifier);
}

void Finger::strike(QQuickWindow *window, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    if (!qt_sendShortcutOverrideEvent(window, 0, key, modifiers, text, false, 1))
        qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text, false, 1);
    qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, text, false, 1);
}

} // namespace jiko::shell
