// A finger on the glass and keys on a keyboard, given to Qt where the platform's own events enter.
#pragma once

#include <QPointer>
#include <QPointingDevice>
#include <QQuickWindow>

namespace jiko::shell {

class Finger {
public:
    Finger();
    ~Finger();

    void press(QQuickWindow *window, const QPointF &at);
    void move(const QPointF &to);
    void lift();
    bool isDown() const { return m_down; }

    /// One press and release; `text` is what the key writes, empty for keys such as F8.
    static void strike(QQuickWindow *window, int key, Qt::KeyboardModifiers modifiers, const QString &text);

private:
    void touch(QEventPoint::State state);

    QPointingDevice m_glass;
    QPointer<QQuickWindow> m_window;
    QPointF m_at;
    bool m_down = false;
};

} // namespace jiko::shell
