// One shared tick a second for every timer on a screen, and the house's wall clock.
#pragma once

#include "outlet/live.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace jiko::outlet {

class ClockTick : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// UTC milliseconds, moving once a second; QML's kind of number.
    Q_PROPERTY(double now READ now NOTIFY ticked)
    /// "19:05"
    Q_PROPERTY(QString timeText READ timeText NOTIFY ticked)

public:
    explicit ClockTick(Live &live, QObject *parent = nullptr);
    double now() const;
    QString timeText() const;

Q_SIGNALS:
    void ticked();

private:
    Live &m_live;
    QTimer m_timer;
};

} // namespace jiko::outlet
