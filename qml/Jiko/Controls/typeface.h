// The one family of letters the suite is set in, shipped with it, so that a screen measures the same on every machine.
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace jiko::controls {

class Typeface : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString family READ family CONSTANT)
public:
    /// Registers the fonts and makes them the program's own, also for what names no font.
    explicit Typeface(QObject *parent = nullptr);

    QString family() const;
};

} // namespace jiko::controls
