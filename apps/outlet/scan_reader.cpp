#include "outlet/scan_reader.h"

#include <QCoreApplication>
#include <QWindow>

namespace jiko::outlet {

namespace {
constexpr int widestGapMs = 35;
constexpr qsizetype shortestCode = 6; // a person may well press four keys at once
} // namespace

ScanReader::ScanReader(QObject *parent) : QObject(parent)
{
    m_gap.setSingleShot(true);
    m_gap.setTimerType(Qt::PreciseTimer);
    m_gap.setInterval(widestGapMs);
    connect(&m_gap, &QTimer::timeout, this, &ScanReader::letGo);
    QCoreApplication::instance()->installEventFilter(this);
}

bool ScanReader::eventFilter(QObject *watched, QEvent *event)
{
    // Whoever touches something has typed: what is held comes first.
    const bool isTouch = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin;
    if (isTouch && !m_lettingGo && qobject_cast<QWindow *>(watched))
        letGo();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (m_lettingGo || !isKey || !qobject_cast<QWindow *>(watched))
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isLetter = !key.text().isEmpty() && key.text().front().isPrint()
        && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->type() == QEvent::KeyRelease) {
        if (m_held.empty())
            return false;
        hold(watched, key);
        return true;
    }
    if (isEnter && m_typed.size() >= shortestCode) {
        m_gap.stop();
        m_held.clear();
        Q_EMIT scanned(std::exchange(m_typed, QString()));
        return true;
    }
    if (isLetter) {
        hold(watched, key);
        m_typed += key.text();
        m_gap.start();
        return true;
    }
    letGo();
    return false;
}

void ScanReader::hold(QObject *window, const QKeyEvent &key)
{
    m_held.push_back({window, std::unique_ptr<QKeyEvent>(key.clone())});
}

void ScanReader::letGo()
{
    m_gap.stop();
    m_typed.clear();
    m_lettingGo = true;
    while (!m_held.empty()) {
        const Held held = std::move(m_held.front());
        m_held.pop_front();
        if (held.window)
            QCoreApplication::sendEvent(held.window, held.key.get());
    }
    m_lettingGo = false;
}

} // namespace jiko::outlet
