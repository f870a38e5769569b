// A code that a phone reads, as large as its place allows, without a soft edge.
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace jiko::pos {

class QrView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
public:
    using QQuickPaintedItem::QQuickPaintedItem;

    QString text() const { return m_text; }
    void setText(const QString &text);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QImage m_code; ///< one bit a dot, 1 = black
};

} // namespace jiko::pos
