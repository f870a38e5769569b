#include "input_mode.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWindow>

namespace jiko::controls {

InputMode::InputMode(QObject *parent) : QObject(parent)
{
    qGuiApp->installEventFilter(this);
}

bool InputMode::eventFilter(QObject *watched, QEvent *event)
{
    // Windows only: each event also passes here once more for every item it is offered to.
    if (watched->isWindowType()) {
        switch (event->type()) {
        case QEvent::KeyPress:
            use(true);
            break;
        case QEvent::MouseButtonPress:
        case QEvent::TouchBegin:
            use(false);
            break;
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

void InputMode::use(bool keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    Q_EMIT keysChanged();
}

} // namespace jiko::controls
