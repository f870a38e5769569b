#include "pos/slip_view.h"

#include <QPainter>

namespace jiko::pos {

void SlipView::setPaper(Paper *paper)
{
    if (m_paper)
        disconnect(m_paper, nullptr, this, nullptr);
    m_paper = paper;
    if (m_paper)
        connect(m_paper, &Paper::previewChanged, this, &SlipView::show);
    show();
}

void SlipView::show()
{
    m_slip = m_paper ? m_paper->preview() : QImage();
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
