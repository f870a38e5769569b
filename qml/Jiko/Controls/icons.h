// The suite's icons in any colour: each is one SVG whose strokes say currentColor.
#pragma once

#include <QColor>
#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace jiko::controls {

class Icons : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    /// Teaches the engine to draw image://jiko/<name>/<colour>.
    explicit Icons(QQmlEngine *engine);
    static Icons *create(QQmlEngine *engine, QJSEngine *);

    /// For Image.source. Equal names and colours share one picture in memory.
    /// errors  an unknown name warns once and paints nothing
    Q_INVOKABLE QUrl url(const QString &name, const QColor &color) const;
    Q_INVOKABLE QStringList names() const;
};

} // namespace jiko::controls
