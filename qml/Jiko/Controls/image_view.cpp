#include "image_view.h"

#include <QPainter>
#include <QPainterPath>

namespace jiko::controls {

void ImageView::setImage(const QVariant &held)
{
    const QImage image = held.value<QImage>();
    if (image.cacheKey() == m_image.cacheKey())
        return;
    m_image = image;
    Q_EMIT imageChanged();
    update();
}

void ImageView::setFills(bool fills)
{
    m_fills = fills;
    Q_EMIT imageChanged();
    update();
}

void ImageView::setDots(bool dots)
{
    m_dots = dots;
    Q_EMIT imageChanged();
    update();
}

void ImageView::setRadius(qreal radius)
{
    m_radius = radius;
    Q_EMIT imageChanged();
    update();
}

qreal ImageView::aspect() const
{
    return m_image.isNull() ? 0 : qreal(m_image.height()) / m_image.width();
}

void ImageView::paint(QPainter *painter)
{
    if (m_image.isNull() || width() <= 0 || height() <= 0)
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform, !m_dots);
    if (m_radius > 0) {
        painter->setRenderHint(QPainter::Antialiasing);
        QPainterPath shape;
        shape.addRoundedRect(boundingRect(), m_radius, m_radius);
        painter->setClipPath(shape);
    }
    constexpr qreal edge = 8;
    const QRectF place = m_dots ? boundingRect().adjusted(edge, edge, -edge, -edge) : boundingRect();
    if (m_dots)
        painter->fillRect(boundingRect(), Qt::white);
    const QSizeF size =
        QSizeF(m_image.size()).scaled(place.size(), m_fills ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    painter->drawImage(
        QRectF((width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height()), m_image);
}

} // namespace jiko::controls
