// How long a window takes until a person sees what he did.
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQuickWindow>

#include <functional>

namespace jiko::bench {

class Watch {
public:
    explicit Watch(QQuickWindow *window)
    {
        m_synced = QObject::connect(window, &QQuickWindow::beforeSynchronizing, window, [this] {
            if (m_shown && m_shown())
                m_inFrame = true;
        });
        m_swapped = QObject::connect(window, &QQuickWindow::frameSwapped, window, [this] {
            if (m_inFrame)
                m_painted = true;
        });
    }
    ~Watch()
    {
        QObject::disconnect(m_synced);
        QObject::disconnect(m_swapped);
    }
    Q_DISABLE_COPY_MOVE(Watch)

    /// Milliseconds from the act to the end of the first frame in which `shown` was true.
    double painted(const std::function<void()> &act, std::function<bool()> shown)
    {
        QElapsedTimer timer;
        timer.start();
        inEvent([&] {
            m_shown = std::move(shown);
            m_inFrame = false;
            m_painted = false;
            act();
        });
        while (!m_painted) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            if (timer.elapsed() > patienceMs)
                qFatal("what was waited for was never painted");
        }
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        m_shown = nullptr;
        return ms;
    }
    /// Milliseconds from the act until something holds, painted or not.
    static double until(const std::function<void()> &act, const std::function<bool()> &holds)
    {
        QElapsedTimer timer;
        timer.start();
        inEvent(act);
        while (!holds()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            if (timer.elapsed() > patienceMs)
                qFatal("what was waited for did not come");
        }
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    /// As a program does it, in an event of its loop: what is put away outside of one is never deleted, and then every
    /// collection of garbage walks it.
    static void inEvent(const std::function<void()> &act)
    {
        bool isDone = false;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [&] {
                act();
                isDone = true;
            },
            Qt::QueuedConnection);
        while (!isDone)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
    /// Nothing more to paint or to write, and what was put away outside of an event is deleted, as a program's loop
    /// would.
    static void rest(int ms = 60)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < ms)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    static constexpr int patienceMs = 60'000;
    QMetaObject::Connection m_synced;
    QMetaObject::Connection m_swapped;
    std::function<bool()> m_shown;
    bool m_inFrame = false;
    bool m_painted = false;
};

} // namespace jiko::bench
