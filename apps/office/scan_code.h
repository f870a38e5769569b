// A text as a picture that scanners and phones read (QR).
#pragma once

#include <QQuickPaintedItem>

namespace jiko::office_app {

class ScanCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
public:
    using QQuickPaintedItem::QQuickPaintedItem;

    QString text() const { return m_text; }
    void setText(const QString &text);
    /// Always dark on light: scanners read nothing else.
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
};

} // namespace jiko::office_app
