#include "pos/auto_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace jiko::pos {

AutoLock::AutoLock(outlet::SignIn &signIn, std::chrono::milliseconds after, QObject *parent) : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(after);
    connect(&m_quiet, &QTimer::timeout, &signIn, &outlet::SignIn::signOut);
    connect(&signIn, &outlet::SignIn::personChanged, this, [this, &signIn] {
        if (signIn.isSignedIn())
            m_quiet.start();
        else
            m_quiet.stop();
    });
    QCoreApplication::instance()->installEventFilter(this);
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
        if (m_quiet.isActive())
            m_quiet.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jiko::pos
