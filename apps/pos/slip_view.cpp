#include "pos/slip_view.h"

#include <QPainter>

namespace jiko::pos {

void SlipView::setSlip(const QImage &slip)
{
    m_slip = slip;
    Q_EMIT slipChanged();
    update();
}

qreal SlipView::aspect() const
{
    return m_slip.isNull() ? 0 : qreal(m_slip.height()) / m_slip.width();
}

void SlipView::paint(QPainter *painter)
{
    if (m_slip.isNull())
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(0, 0, width(), width() * aspect()), m_slip);
}

} // namespace jiko::pos
