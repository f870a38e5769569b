#include "printing/layout.h"

#include "printing/code_pages.h"
#include "printing/raster.h"

#include <QTextBoundaryFinder>

namespace jiko::printing {

namespace {
template <class... Fs> struct Match : Fs... {
    using Fs::operator()...;
};

/// Letters with their marks: what one cell of the paper holds.
QStringList clustersOf(const QString &text)
{
    QStringList clusters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() != -1) {
        clusters += text.mid(from, finder.position() - from);
        from = finder.position();
    }
    return clusters;
}

int cellsOf(const QString &cluster)
{
    return std::all_of(
               cluster.begin(), cluster.end(), [](QChar sign) { return sign.category() == QChar::Other_Format; })
        ? 0
        : 1;
}

/// Breaks on blanks; a word longer than the line is broken between letters.
QStringList wrapped(const QString &text, int cells)
{
    Q_ASSERT(cells > 0);
    QStringList lines;
    QString line;
    int used = 0;
    const auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int size = cellCount(word);
        if (used > 0 && used + 1 + size <= cells) {
            line += QLatin1Char(' ') + word;
            used += 1 + size;
            continue;
        }
        if (used > 0)
            lines += line;
        line.clear();
        used = 0;
        const auto clusters = clustersOf(word);
        for (const QString &cluster : clusters) {
            const int step = cellsOf(cluster);
            if (used + step > cells) {
                lines += line;
                line.clear();
                used = 0;
            }
            line += cluster;
            used += step;
        }
    }
    if (used > 0 || lines.isEmpty())
        lines += line;
    return lines;
}

class Desk {
public:
    Desk(const PrinterProfile &profile, Qt::LayoutDirection direction) : m_profile(profile), m_direction(direction) { }

    Sheet take() { return {m_profile.columns, std::move(m_lines)}; }

    void operator()(const TextBlock &block)
    {
        const int width = wide(block.look);
        const int indent = std::clamp(block.indent, 0, width - 1);
        const auto paragraphs = block.text.split(QLatin1Char('\n'));
        for (const QString &paragraph : paragraphs) {
            const Prepared text = prepare(paragraph);
            for (const QString &line : wrapped(text.text, width - indent))
                put(block.look, {run(indent, width - indent, starred(line, block, width), block.align)}, text.raster);
        }
    }

    void operator()(const PairBlock &block)
    {
        Look look = block.look;
        const int cells =
            block.indent + cellCount(prepare(block.name).text) + 1 + cellCount(prepare(block.amount).text);
        if (cells > wide(look))
            look.width = 1;
        putColumns({}, block.name, block.amount, look, block.indent);
    }

    void operator()(const ColumnsBlock &block)
    {
        const int quantity = std::max(block.quantityCells, cellCount(cleanText(block.quantity)) + 1);
        putColumns(block.quantity, block.name, block.amount, block.look, quantity);
    }

    void operator()(const RuleBlock &block)
    {
        const QChar line(block.strong ? 0x2550 : 0x2500);
        QString cells(m_profile.columns, line);
        if (!m_profile.allRaster && !pageFor(cells, m_profile.pages))
            cells.fill(QLatin1Char(block.strong ? '=' : '-'));
        m_lines.emplace_back(RuleLine{cells, block.strong, m_profile.allRaster});
    }

    void operator()(const FeedBlock &block) { m_lines.emplace_back(FeedLine{std::clamp(block.lines, 0, 20)}); }

    void operator()(const QrBlock &block)
    {
        if (const QString text = cleanText(block.text); !text.isEmpty())
            m_lines.emplace_back(QrLine{text});
    }

    void operator()(const BarcodeBlock &block)
    {
        const QString text = cleanText(block.text);
        if (barcodeDots(text) > 0 && barcodeDots(text) <= m_profile.dots)
            m_lines.emplace_back(BarcodeLine{text});
        (*this)(TextBlock{text, Align::Centre});
    }

    void operator()(const PageSamplesBlock &block)
    {
        const std::size_t beside = m_profile.columns >= 42 ? 2 : 1;
        std::vector<CodePage> row;
        for (const CodePage &page : block.pages) {
            row.push_back(page);
            if (row.size() == beside)
                m_lines.emplace_back(PageSamplesLine{std::exchange(row, {})});
        }
        if (!row.empty())
            m_lines.emplace_back(PageSamplesLine{row});
    }

    void operator()(const LogoBlock &block)
    {
        if (block.image.isNull())
            return;
        // Logos come on white or on nothing, which must stay white.
        QImage paper(block.image.size(), QImage::Format_ARGB32_Premultiplied);
        paper.fill(Qt::white);
        for (int y = 0; y < paper.height(); ++y)
            for (int x = 0; x < paper.width(); ++x) {
                const QColor ink = block.image.pixelColor(x, y);
                const int grey = qGray(ink.rgb()) * ink.alpha() / 255 + 255 - ink.alpha();
                paper.setPixel(x, y, qRgb(grey, grey, grey));
            }
        if (paper.width() > m_profile.dots)
            paper = paper.scaledToWidth(m_profile.dots, Qt::SmoothTransformation);
        QImage dots = paper.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::DiffuseDither);
        if (dots.colorCount() == 2 && qGray(dots.color(1)) > qGray(dots.color(0)))
            dots.invertPixels();
        m_lines.emplace_back(PictureLine{dots});
    }

    void operator()(const CutBlock &) { m_lines.emplace_back(CutLine{}); }
    void operator()(const BuzzBlock &) { m_lines.emplace_back(BuzzLine{}); }
    void operator()(const DensityBlock &block) { m_lines.emplace_back(DensityLine{block.level}); }
    void operator()(const KickBlock &block) { m_lines.emplace_back(KickLine{block.pin}); }

private:
    struct Prepared {
        QString text;
        bool raster = false;
    };

    int wide(const Look &look) const { return m_profile.columns / look.width; }

    /// A banner of a printer without white on black stands between stars, where they fit.
    QString starred(const QString &line, const TextBlock &block, int width) const
    {
        const bool wanted = block.look.inverse && !m_profile.inverse && cellCount(line) + 4 <= width;
        return wanted ? QStringLiteral("* ") + line + QStringLiteral(" *") : line;
    }

    Prepared prepare(const QString &text) const
    {
        const QString clean = cleanText(text);
        if (m_profile.allRaster)
            return {clean, true};
        if (const auto printable = printableText(clean, m_profile.pages))
            return {*printable, false};
        return {clean, true};
    }

    /// Cells are given as if left to right; a right-to-left slip is mirrored here, and nowhere else.
    Run run(int cell, int cells, const QString &text, Align align) const
    {
        const bool mirrored = m_direction == Qt::RightToLeft;
        Side side = align == Align::Centre ? Side::Centre : align == Align::Start ? Side::Left : Side::Right;
        if (mirrored && side != Side::Centre)
            side = side == Side::Left ? Side::Right : Side::Left;
        return {cell, cells, text, side};
    }

    void putColumns(const QString &quantity, const QString &name, const QString &amount, const Look &look, int indent)
    {
        const int width = wide(look);
        const Prepared count = prepare(quantity);
        const Prepared what = prepare(name);
        const Prepared sum = prepare(amount);
        const int start = std::clamp(indent, 0, width - 1);
        const int sumCells = cellCount(sum.text);
        int nameCells = width - start - (sumCells > 0 ? sumCells + 1 : 0);
        // An amount that leaves no room for the name stands below it.
        const bool below = nameCells < std::min(width / 4, cellCount(what.text));
        if (below)
            nameCells = width - start;
        bool first = true;
        for (const QString &part : wrapped(what.text, nameCells)) {
            std::vector<Run> runs;
            bool raster = what.raster;
            if (first && !count.text.isEmpty()) {
                runs.push_back(run(0, start, count.text, Align::Start));
                raster = raster || count.raster;
            }
            runs.push_back(run(start, nameCells, part, Align::Start));
            if (first && !below && sumCells > 0) {
                runs.push_back(run(width - sumCells, sumCells, sum.text, Align::End));
                raster = raster || sum.raster;
            }
            put(look, std::move(runs), raster);
            first = false;
        }
        if (below)
            for (const QString &part : wrapped(sum.text, width))
                put(look, {run(0, width, part, Align::End)}, sum.raster);
    }

    void put(Look look, std::vector<Run> runs, bool raster)
    {
        const bool red = look.inverse && !m_profile.inverse;
        look.inverse = look.inverse && m_profile.inverse;
        const int width = wide(look);
        if (m_direction == Qt::RightToLeft) {
            for (Run &each : runs)
                each.cell = width - each.cell - each.cells;
            std::reverse(runs.begin(), runs.end());
        }
        TextLine line{look, std::move(runs), {}, raster, red};
        int at = 0;
        for (const Run &each : line.runs) {
            const int free = each.cells - cellCount(each.text);
            const int before = each.side == Side::Left ? 0 : each.side == Side::Right ? free : free / 2;
            line.cells += QString(each.cell - at + before, QLatin1Char(' ')) + each.text
                + QString(free - before, QLatin1Char(' '));
            at = each.cell + each.cells;
        }
        line.cells += QString(width - at, QLatin1Char(' '));
        // Letters of two runs may each have a page and yet share none.
        line.raster = raster || !pageFor(line.cells, m_profile.pages);
        m_lines.push_back(std::move(line));
    }

    const PrinterProfile &m_profile;
    Qt::LayoutDirection m_direction;
    std::vector<Line> m_lines;
};
} // namespace

int cellCount(const QString &text)
{
    int cells = 0;
    const auto clusters = clustersOf(text);
    for (const QString &cluster : clusters)
        cells += cellsOf(cluster);
    return cells;
}

Sheet layoutSlip(const Slip &slip, const PrinterProfile &profile)
{
    Desk desk(profile, slip.direction);
    for (const Block &block : slip.blocks)
        std::visit(desk, block);
    return desk.take();
}

QString plainTextOf(const Sheet &sheet)
{
    QString text;
    const Match write{
        [&](const TextLine &line) {
            QString cells = line.cells;
            while (cells.endsWith(QLatin1Char(' ')))
                cells.chop(1);
            text += cells + QLatin1Char('\n');
        },
        [&](const RuleLine &line) {
            text += QString(sheet.columns, QLatin1Char(line.strong ? '=' : '-')) + QLatin1Char('\n');
        },
        [&](const FeedLine &line) { text += QString(line.lines, QLatin1Char('\n')); },
        [&](const QrLine &line) { text += QLatin1Char('[') + line.text + QStringLiteral("]\n"); },
        [](const BarcodeLine &) {}, // its text is the next line
        [](const PictureLine &) {},
        [&](const CutLine &) { text += QLatin1Char('\f'); },
        [](const BuzzLine &) {},
        [](const DensityLine &) {},
        [&](const PageSamplesLine &line) {
            for (const CodePage &page : line.pages)
                text += pageLabel(page) + QLatin1Char(' ');
            text += QLatin1Char('\n');
        },
        [](const KickLine &) {},
    };
    for (const Line &line : sheet.lines)
        std::visit(write, line);
    return text;
}

} // namespace jiko::printing
