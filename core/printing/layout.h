// A slip is laid out once, in cells of the paper, and the same lines feed the printer, the preview and plain text,
// so they cannot differ.
#pragma once

#include "printing/printer_profile.h"

#include <QImage>

#include <variant>

namespace jiko::printing {

/// Start is left in a left-to-right slip and right in a right-to-left one.
enum class Align { Start, Centre, End };

struct Look {
    bool bold = false;
    bool inverse = false; ///< white on black, over the whole line
    int width = 1; ///< 1 or 2
    int height = 1; ///< 1 or 2
    bool operator==(const Look &) const = default;
};
inline constexpr Look boldLook{true, false, 1, 1};
inline constexpr Look largeLook{true, false, 2, 2};
inline constexpr Look tallLook{true, false, 1, 2};

/// A paragraph: broken on words, and at each line break in it.
struct TextBlock {
    QString text;
    Align align = Align::Start;
    Look look;
    int indent = 0;
};
/// A name and, at the other edge, an amount; the name breaks on words. Double width gives way where it would need two
/// lines.
struct PairBlock {
    QString name;
    QString amount;
    Look look;
    int indent = 0;
};
/// A sold line. Quantities stand in their own column, so that names begin below each other.
struct ColumnsBlock {
    QString quantity;
    QString name;
    QString amount;
    Look look;
    int quantityCells = 3;
};
struct RuleBlock {
    bool strong = false;
};
struct FeedBlock {
    int lines = 1;
};
struct QrBlock {
    QString text;
};
struct LogoBlock {
    QImage image;
};
/// Code 128, with its text below. What it cannot hold, or is too long for the paper, is printed as text alone.
struct BarcodeBlock {
    QString text;
};
struct CutBlock { };
/// Calls the cook, where the printer can.
struct BuzzBlock { };
/// How dark what follows is, 1 to 6; 0: as the printer is set. Printers that cannot go on as they are.
struct DensityBlock {
    int level = 0;
};
/// One sample for each code page that a printer may have, for the owner to see which numbers are true.
struct PageSamplesBlock {
    std::vector<CodePage> pages;
};
/// Opens the drawer. Only a slip that has this block does.
struct KickBlock {
    int pin = 2; ///< 2 or 5
};
using Block = std::variant<TextBlock, PairBlock, ColumnsBlock, RuleBlock, FeedBlock, QrBlock, BarcodeBlock, LogoBlock,
    CutBlock, BuzzBlock, DensityBlock, PageSamplesBlock, KickBlock>;

struct Slip {
    QString language = QStringLiteral("en");
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::vector<Block> blocks;

    template <class B> Slip &add(B block)
    {
        blocks.emplace_back(std::move(block));
        return *this;
    }
};

enum class Side { Left, Centre, Right };

/// A stretch of a line: text within its cells. Cells count in the line's own width (double width: half as many).
struct Run {
    int cell = 0;
    int cells = 0;
    QString text;
    Side side = Side::Left;
    bool operator==(const Run &) const = default;
};
struct TextLine {
    Look look;
    std::vector<Run> runs; ///< from left to right, never overlapping
    QString cells; ///< the whole line in exactly columns / look.width cells
    bool raster = false; ///< its letters are in none of the printer's pages
    bool red = false; ///< a banner of a printer that has no white on black
    bool operator==(const TextLine &) const = default;
};
struct RuleLine {
    QString cells;
    bool strong = false;
    bool raster = false;
};
struct FeedLine {
    int lines = 1;
};
struct QrLine {
    QString text;
};
/// A picture in printer dots, one bit a dot, 1 = black, not wider than the paper; centred.
struct PictureLine {
    QImage dots;
};
/// Printable ASCII, and short enough for the paper in bars of 2 dots.
struct BarcodeLine {
    QString text;
};
struct CutLine { };
struct BuzzLine { };
struct DensityLine {
    int level = 0;
};
struct PageSamplesLine {
    std::vector<CodePage> pages; ///< beside each other
};
struct KickLine {
    int pin = 2;
};
using Line = std::variant<TextLine, RuleLine, FeedLine, QrLine, BarcodeLine, PictureLine, CutLine, BuzzLine,
    DensityLine, PageSamplesLine, KickLine>;

struct Sheet {
    int columns = 48;
    std::vector<Line> lines;
};

/// Dots from one line of text to the next.
inline constexpr int linePitch = 30;
inline constexpr int cellHeight = 24;
/// A taller line keeps the same gap below its letters.
constexpr int pitchOf(const Look &look)
{
    return look.height * cellHeight + (linePitch - cellHeight);
}

/// shape   every text line has exactly profile.columns cells, half of them when double width
Sheet layoutSlip(const Slip &slip, const PrinterProfile &profile);

/// Cells that a text takes: one a letter with its marks, none for invisible signs.
int cellCount(const QString &text);

/// The sheet as plain text: one line of text a line, rules as dashes, QR codes as their text.
QString plainTextOf(const Sheet &sheet);

} // namespace jiko::printing
