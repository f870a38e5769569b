// A picture that the program holds in memory: whole within its place, or filling it.
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace jiko::controls {

class ImageView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// An image; everything else, nothing too, is none.
    Q_PROPERTY(QVariant image READ image WRITE setImage NOTIFY imageChanged)
    /// There is something to see.
    Q_PROPERTY(bool shows READ shows NOTIFY imageChanged)
    /// Fills its place, and what is over is cut off.
    Q_PROPERTY(bool fills READ fills WRITE setFills NOTIFY imageChanged)
    /// Each dot stays a dot, on white as on paper: also in a dark room.
    Q_PROPERTY(bool dots READ dots WRITE setDots NOTIFY imageChanged)
    /// Height over width; 0 without one.
    Q_PROPERTY(qreal aspect READ aspect NOTIFY imageChanged)
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY imageChanged)
public:
    using QQuickPaintedItem::QQuickPaintedItem;

    QVariant image() const { return m_image; }
    void setImage(const QVariant &held);
    bool shows() const { return !m_image.isNull(); }
    bool fills() const { return m_fills; }
    void setFills(bool fills);
    bool dots() const { return m_dots; }
    void setDots(bool dots);
    qreal aspect() const;
    qreal radius() const { return m_radius; }
    void setRadius(qreal radius);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void imageChanged();

private:
    QImage m_image;
    bool m_fills = false;
    bool m_dots = false;
    qreal m_radius = 0;
};

} // namespace jiko::controls
