#include "office/scan_code.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace jiko::office_app {

void ScanCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    update();
    Q_EMIT textChanged();
}

void ScanCode::paint(QPainter *painter)
{
    constexpr int quietModules = 4;
    painter->fillRect(boundingRect(), Qt::white);
    if (m_text.isEmpty())
        return;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(m_text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return;
    const int modules = code->width + 2 * quietModules;
    const int side = static_cast<int>(std::min(width(), height())) / modules; // whole dots: edges stay sharp
    const QPointF start((width() - side * modules) / 2, (height() - side * modules) / 2);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                painter->fillRect(
                    QRectF(start.x() + (x + quietModules) * side, start.y() + (y + quietModules) * side, side, side),
                    Qt::black);
}

} // namespace jiko::office_app
