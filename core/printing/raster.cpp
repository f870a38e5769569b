#include "printing/raster.h"

#include <QCache>
#include <QDataStream>
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
constexpr int bannerGap = 2; // white, below a black line

QFont paperFont(bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
        QStringLiteral("Noto Sans Ethiopic"), QStringLiteral("Noto Sans Devanagari"),
        QStringLiteral("Droid Sans Fallback"), QStringLiteral("DejaVu Sans")});
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
    for (int x = 0; x < dots.width(); ++x)
        if (bytes[x / 8] & (0x80 >> (x % 8)))
            return true;
    return false;
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

/// Bars and gaps of Code 128's signs, each six widths; 104 begins set B, 106 ends.
constexpr const char *signs128[] = {"212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312",
    "132212", "221213", "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211",
    "221132", "221231", "213212", "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211",
    "212123", "212321", "232121", "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113",
    "231311", "112133", "112331", "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113",
    "213311", "213131", "311123", "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111",
    "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112",
    "142211", "241211", "221114", "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112",
    "124211", "411212", "421112", "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113",
    "114311", "411113", "411311", "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112"};
constexpr int barDots = 2;
constexpr int barQuietDots = 10 * barDots;

/// Lines that were drawn, by what they look like.
using Drawn = QCache<QByteArray, QImage>;
constexpr int drawnBytes = 4 << 20;

QByteArray keyOf(const TextLine &line, const PrinterProfile &profile)
{
    QByteArray key;
    QDataStream out(&key, QIODevice::WriteOnly);
    out << profile.columns << profile.cellWidth() << line.look.bold << line.look.inverse << line.look.width
        << line.look.height;
    for (const Run &run : line.runs)
        out << run.cell << run.cells << static_cast<int>(run.side) << run.text;
    return key;
}

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

namespace {
QImage drawnLine(const TextLine &line, const PrinterProfile &profile)
{
    const int width = profile.columns * profile.cellWidth();
    const int overhang = overhangDots * line.look.height;
    QImage grey(width, pitchOf(line.look) + 2 * overhang, QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setPen(Qt::black);
    painter.translate(0, overhang);
    drawLine(painter, line, profile);
    painter.end();
    QImage dots = trimmed(thresholded(grey), overhang, pitchOf(line.look));
    if (line.look.inverse) {
        // Two banners, one below the other, are two; a capital stands in the middle of its own.
        int white = 0;
        while (white < bannerGap && !hasInk(dots, dots.height() - 1 - white))
            ++white;
        dots.invertPixels();
        for (int y = dots.height() - white; y < dots.height(); ++y)
            std::fill_n(dots.scanLine(y), dots.bytesPerLine(), uchar{0});
    }
    return dots;
}
} // namespace

QImage rasterOf(const TextLine &line, const PrinterProfile &profile)
{
    static thread_local Drawn drawn(drawnBytes);
    const QByteArray key = keyOf(line, profile);
    if (const QImage *known = drawn.object(key))
        return *known;
    const QImage fresh = drawnLine(line, profile);
    drawn.insert(key, new QImage(fresh), fresh.sizeInBytes() + key.size());
    return fresh;
}

void drawLine(QPainter &painter, const TextLine &line, const PrinterProfile &profile)
{
    for (const Run &run : line.runs)
        drawRun(painter, run, line.look, profile.cellWidth());
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

int barcodeDots(const QString &text)
{
    const bool writable = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u' ' && sign <= u'~'; });
    return writable ? (11 * (static_cast<int>(text.size()) + 2) + 13) * barDots + 2 * barQuietDots : 0;
}

QImage barcodePicture(const QString &text)
{
    std::vector<int> signs{104};
    int sum = 104;
    for (const QChar letter : text) {
        const int sign = letter.unicode() - u' ';
        sum += sign * static_cast<int>(signs.size());
        signs.push_back(sign);
    }
    signs.push_back(sum % 103);
    signs.push_back(106);
    QImage dots = blankDots((barcodeDots(text) + 7) / 8 * 8, barcodeHeight);
    int x = barQuietDots;
    for (const int sign : signs) {
        bool bar = true;
        for (const char *width = signs128[sign]; *width != '\0'; ++width, bar = !bar)
            for (const int end = x + (*width - '0') * barDots; x < end; ++x)
                for (int y = 0; bar && y < barcodeHeight; ++y)
                    dots.scanLine(y)[x / 8] = static_cast<uchar>(dots.scanLine(y)[x / 8] | (0x80 >> (x % 8)));
    }
    return dots;
}

int qrModuleDots(const QString &text, const PrinterProfile &profile)
{
    const Code code = codeOf(text);
    return code ? moduleDotsOf(code->width, profile) : 4;
}

} // namespace jiko::printing
