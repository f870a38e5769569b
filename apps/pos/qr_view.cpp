#include "pos/qr_view.h"

#include "outlet/printers.h"
#include "printing/raster.h"

#include <QPainter>

namespace jiko::pos {

void QrView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_code = text.isEmpty()
        ? QImage()
        : printing::qrPicture(text, outlet::profileFor(48, {}, true)).convertToFormat(QImage::Format_Grayscale8);
    Q_EMIT textChanged();
    update();
}

void QrView::paint(QPainter *painter)
{
    if (m_code.isNull())
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    const qreal side = std::min(width(), height());
    painter->drawImage(QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_code);
}

} // namespace jiko::pos
