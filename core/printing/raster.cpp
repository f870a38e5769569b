#include "printing/raster.h"

#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <qrencode.h>

#include <memory>

namespace jiko::printing {

namespace {
/// Dots from the top of a line to its baseline, and the letters' size: capitals as tall as those of font A.
constexpr int baseline = 22;
constexpr int letterDots = 21;
/// How far the marks of some scripts reach beyond a line.
constexpr int overhangDots = 12;

QFont paperFont(bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
        QStringLiteral("Noto Sans Ethiopic"), QStringLiteral("Noto Sans Devanagari"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(letterDots);
    font.setWeight(bold ? QFont::Bold : QFont::Medium);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void drawRun(QPainter &painter, const Run &run, const Look &look, int cellWidth)
{
    if (run.text.isEmpty())
        return;
    QTextLayout layout(run.text, paperFont(look.bold));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100'000);
    layout.endLayout();

    const double room = run.cells * cellWidth;
    const double natural = line.naturalTextWidth();
    // Letters that are wider than a cell are condensed, so that a name never runs into its amount.
    const double squeeze = natural > room ? room / natural : 1.0;
    const double used = natural * squeeze;
    const double before = run.side == Side::Left ? 0 : run.side == Side::Right ? room - used : (room - used) / 2;
    // Auto direction puts right-to-left text at the far end of the endless line.
    const double textStart = line.naturalTextRect().x();

    painter.save();
    painter.scale(look.width, look.height);
    painter.translate(run.cell * cellWidth + before, baseline);
    painter.scale(squeeze, 1.0);
    layout.draw(&painter, QPointF(-textStart, -line.ascent()));
    painter.restore();
}

QImage thresholded(const QImage &grey)
{
    QImage dots = blankDots(grey.width(), grey.height());
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        uchar *to = dots.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            if (from[x] < 140)
                to[x / 8] = static_cast<uchar>(to[x / 8] | (0x80 >> (x % 8)));
    }
    return dots;
}

bool hasInk(const QImage &dots, int row)
{
    const uchar *bytes = dots.constScanLine(row);
    return std::any_of(bytes, bytes + dots.width() / 8, [](uchar byte) { return byte != 0; });
}

/// The line's own height, and more only where marks of the script reach above or below it.
QImage trimmed(const QImage &dots, int overhang, int pitch)
{
    int top = 0;
    while (top < overhang && !hasInk(dots, top))
        ++top;
    int bottom = dots.height();
    while (bottom > overhang + pitch && !hasInk(dots, bottom - 1))
        --bottom;
    return dots.copy(0, top, dots.width(), bottom - top);
}

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Code codeOf(const QString &text)
{
    return Code(QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
}

constexpr int quietModules = 4;

int moduleDotsOf(int modules, const PrinterProfile &profile)
{
    const int wanted = 28 * 8;
    return std::clamp(std::min(wanted / modules, profile.dots / (modules + 2 * quietModules)), 3, 8);
}
} // namespace

QImage blankDots(int width, int height)
{
    QImage dots(width, height, QImage::Format_Mono);
    dots.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    dots.fill(0);
    return dots;
}

QImage rasterOf(const TextLine &line, const PrinterProfile &profile)
{
    const int width = profile.columns * profile.cellWidth();
    const int overhang = overhangDots * line.look.height;
    QImage grey(width, pitchOf(line.look) + 2 * overhang, QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setPen(Qt::black);
    painter.translate(0, overhang);
    for (const Run &run : line.runs)
        drawRun(painter, run, line.look, profile.cellWidth());
    painter.end();
    QImage dots = trimmed(thresholded(grey), overhang, pitchOf(line.look));
    if (line.look.inverse)
        dots.invertPixels();
    return dots;
}

QImage rasterOf(const RuleLine &line, const PrinterProfile &profile)
{
    QImage dots = blankDots(profile.columns * profile.cellWidth(), linePitch);
    const auto rows = line.strong ? std::vector<int>{11, 12, 17, 18} : std::vector<int>{14, 15};
    for (const int row : rows)
        std::fill_n(dots.scanLine(row), dots.width() / 8, uchar{0xFF});
    return dots;
}

QImage qrPicture(const QString &text, const PrinterProfile &profile)
{
    const Code code = codeOf(text);
    if (!code)
        return {};
    const int module = moduleDotsOf(code->width, profile);
    const int side = (code->width + 2 * quietModules) * module;
    if (side > profile.dots)
        return {};
    QImage dots = blankDots(side, side);
    for (int y = 0; y < code->width * module; ++y) {
        uchar *row = dots.scanLine(y + quietModules * module);
        for (int x = 0; x < code->width * module; ++x)
            if (code->data[(y / module) * code->width + x / module] & 1) {
                const int at = x + quietModules * module;
                row[at / 8] = static_cast<uchar>(row[at / 8] | (0x80 >> (at % 8)));
            }
    }
    return dots;
}

int qrModuleDots(const QString &text, const PrinterProfile &profile)
{
    const Code code = codeOf(text);
    return code ? moduleDotsOf(code->width, profile) : 4;
}

} // namespace jiko::printing
