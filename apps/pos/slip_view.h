// A slip on the screen, as large as its place allows.
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace jiko::pos {

class SlipView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage slip READ slip WRITE setSlip NOTIFY slipChanged)
    /// Height of the slip over its width; 0 without one.
    Q_PROPERTY(qreal aspect READ aspect NOTIFY slipChanged)
public:
    using QQuickPaintedItem::QQuickPaintedItem;

    QImage slip() const { return m_slip; }
    void setSlip(const QImage &slip);
    qreal aspect() const;
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void slipChanged();

private:
    QImage m_slip;
};

} // namespace jiko::pos
