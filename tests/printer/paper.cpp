#include "printer/paper.h"

#include <QFont>
#include <QPainter>

namespace jiko::virtualprinter {

namespace {
constexpr int sideMargin = 32;
constexpr int endMargin = 24;

QFont printerFont(bool bold)
{
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(19);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Line-drawing letters touch their neighbours, which a font on screen does not promise.
bool drawRule(QPainter &painter, QChar letter)
{
    if (letter == QChar(0x2500)) {
        painter.fillRect(0, 11, Paper::cellWidth, 2, painter.pen().color());
        return true;
    }
    if (letter == QChar(0x2550)) {
        painter.fillRect(0, 9, Paper::cellWidth, 2, painter.pen().color());
        painter.fillRect(0, 14, Paper::cellWidth, 2, painter.pen().color());
        return true;
    }
    return false;
}
} // namespace

void Paper::needRows(int rows)
{
    if (m_roll.height() >= m_used + rows)
        return;
    QImage longer(m_dots, std::max(m_used + rows, m_roll.height() * 2 + 512), QImage::Format_RGB32);
    longer.fill(Qt::white);
    if (!m_roll.isNull()) {
        QPainter painter(&longer);
        painter.drawImage(0, 0, m_roll);
    }
    m_roll = longer;
}

void Paper::write(int x, const std::vector<std::pair<QChar, Ink>> &letters, int lineHeight)
{
    needRows(lineHeight);
    QPainter painter(&m_roll);
    for (const auto &[letter, ink] : letters) {
        painter.save();
        painter.translate(x, m_used + lineHeight - ink.height * cellHeight);
        painter.scale(ink.width, ink.height);
        if (ink.inverse)
            painter.fillRect(0, 0, cellWidth, cellHeight, Qt::black);
        painter.setPen(ink.inverse ? Qt::white : ink.red ? Qt::red : Qt::black);
        painter.setFont(printerFont(ink.bold));
        if (!drawRule(painter, letter))
            painter.drawText(QRectF(0, 0, cellWidth, cellHeight), Qt::AlignCenter | Qt::TextDontClip, letter);
        if (ink.underline > 0)
            painter.fillRect(0, cellHeight - ink.underline, cellWidth, ink.underline, Qt::black);
        painter.restore();
        x += cellWidth * ink.width;
        m_blank = m_blank && letter == QLatin1Char(' ') && !ink.inverse;
    }
}

void Paper::draw(int x, const QImage &black)
{
    needRows(black.height());
    QPainter painter(&m_roll);
    painter.drawImage(x, m_used, black);
    m_used += black.height();
    m_blank = false;
}

void Paper::feed(int dots)
{
    needRows(dots);
    m_used += dots;
}

QImage Paper::tearOff(bool partly)
{
    QImage slip(m_dots + 2 * sideMargin, m_used + 2 * endMargin, QImage::Format_RGB32);
    slip.fill(Qt::white);
    QPainter painter(&slip);
    if (m_used > 0)
        painter.drawImage(QPoint(sideMargin, endMargin), m_roll, QRect(0, 0, m_dots, m_used));
    painter.setPen(QPen(QColor(170, 170, 170), 2, partly ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(0, slip.height() - 2, slip.width(), slip.height() - 2);
    painter.end();
    m_roll = {};
    m_used = 0;
    m_blank = true;
    return slip;
}

} // namespace jiko::virtualprinter
