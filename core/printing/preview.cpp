#include "printing/preview.h"

#include "printing/raster.h"

#include <QPainter>

namespace jiko::printing {

namespace {
constexpr int dotsPerMm = 8;
constexpr int endDots = 40;

/// The printer's own letters stand each in its cell; screens show them in the nearest font there is.
QImage lettersOf(const TextLine &line, const PrinterProfile &profile)
{
    const int cell = profile.cellWidth();
    QImage paper(profile.columns * cell, pitchOf(line.look), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    if (line.look.inverse)
        painter.fillRect(0, 0, paper.width(), line.look.height * cellHeight, Qt::black);
    painter.setPen(line.look.inverse ? Qt::white : Qt::black);
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(19);
    font.setBold(line.look.bold);
    painter.setFont(font);
    painter.scale(line.look.width, line.look.height);
    for (qsizetype at = 0; at < line.cells.size(); ++at)
        painter.drawText(
            QRectF(double(at) * cell, 0, cell, cellHeight), Qt::AlignCenter | Qt::TextDontClip, line.cells.mid(at, 1));
    return paper;
}

QImage pictureOf(const Line &line, const PrinterProfile &profile)
{
    if (const auto *text = std::get_if<TextLine>(&line))
        return text->raster ? rasterOf(*text, profile) : lettersOf(*text, profile);
    if (const auto *rule = std::get_if<RuleLine>(&line))
        return rasterOf(*rule, profile);
    if (const auto *qr = std::get_if<QrLine>(&line))
        return qrPicture(qr->text, profile);
    if (const auto *bars = std::get_if<BarcodeLine>(&line))
        return barcodePicture(bars->text);
    if (const auto *picture = std::get_if<PictureLine>(&line))
        return picture->dots;
    if (const auto *feed = std::get_if<FeedLine>(&line); feed && feed->lines > 0)
        return blankDots(8, feed->lines * linePitch);
    return {};
}
} // namespace

QImage previewOf(const Sheet &sheet, const PrinterProfile &profile)
{
    std::vector<QImage> pictures;
    int height = 2 * endDots;
    for (const Line &line : sheet.lines) {
        pictures.push_back(pictureOf(line, profile));
        height += pictures.back().height();
    }
    QImage paper(profile.paperMm * dotsPerMm, height, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    int y = endDots;
    for (const QImage &picture : pictures) {
        painter.drawImage((paper.width() - picture.width()) / 2, y, picture);
        y += picture.height();
    }
    return paper;
}

} // namespace jiko::printing
