#include "printing/escpos.h"

#include "printing/code_pages.h"
#include "printing/page.h"
#include "printing/raster.h"

namespace jiko::printing {

namespace {
template <class... Bytes> QByteArray command(Bytes... bytes)
{
    const char raw[] = {static_cast<char>(bytes)...};
    return QByteArray(raw, sizeof...(bytes));
}

/// Some printers look for DLE EOT, DLE ENQ and DLE DC4 even inside pictures, and the last opens the drawer. One more
/// dot beside the others breaks the sequence.
void disarm(QByteArray &picture)
{
    for (qsizetype i = 0; i + 1 < picture.size(); ++i) {
        const char next = picture[i + 1];
        if (picture[i] == 0x10 && (next == 0x04 || next == 0x05 || next == 0x14))
            picture[i] = 0x18;
    }
}

class Writer {
public:
    explicit Writer(const PrinterProfile &profile) : m_profile(profile)
    {
        m_job.bytes += command(0x1B, 0x40); // initialise
        m_job.bytes += command(0x1C, 0x2E); // leave the Chinese mode that many clones start in
        if (!profile.pages.empty())
            setPage(profile.pages.front());
        m_job.bytes += command(0x1B, 0x52, 0); // no national places in ASCII
        if (profile.density != 0)
            setDensity(profile.density);
    }

    PrintBytes take()
    {
        flushPicture();
        setLook({});
        setRed(false);
        return std::move(m_job);
    }

    void operator()(const TextLine &line)
    {
        const CodePage *page = line.raster ? nullptr : pageFor(line.cells, m_profile.pages, m_page);
        if (!page) {
            draw(rasterOf(line, m_profile), line.red);
            return;
        }
        flushPicture();
        setPage(*page);
        setLook(line.look);
        setRed(line.red);
        QString cells = line.cells;
        while (!line.look.inverse && cells.endsWith(QLatin1Char(' ')))
            cells.chop(1);
        endLine(encodeText(cells, *page), pitchOf(line.look));
    }

    void operator()(const RuleLine &line)
    {
        const CodePage *page = line.raster ? nullptr : pageFor(line.cells, m_profile.pages, m_page);
        if (!page) {
            draw(rasterOf(line, m_profile));
            return;
        }
        flushPicture();
        setPage(*page);
        setLook({});
        setRed(false);
        endLine(encodeText(line.cells, *page), linePitch);
    }

    void operator()(const FeedLine &line) { feed(line.lines * linePitch); }

    void operator()(const PictureLine &line) { draw(centred(line.dots)); }

    void operator()(const QrLine &line)
    {
        if (!m_profile.qrNative) {
            if (const QImage code = qrPicture(line.text, m_profile); !code.isNull())
                draw(centred(code));
            return;
        }
        flushPicture();
        const QByteArray data = line.text.toUtf8();
        const auto length = data.size() + 3;
        const int module = qrModuleDots(line.text, m_profile);
        m_job.bytes += command(0x1B, 0x61, 1);
        m_job.bytes += command(0x1D, 0x28, 0x6B, 4, 0, 0x31, 0x41, 0x32, 0);
        m_job.bytes += command(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x43, module);
        m_job.bytes += command(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x45, 0x31);
        m_job.bytes += command(0x1D, 0x28, 0x6B, length & 0xFF, length >> 8, 0x31, 0x50, 0x30) + data;
        m_job.bytes += command(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x51, 0x30);
        m_job.bytes += command(0x1B, 0x61, 0);
        m_job.paperDots += 28 * 8;
    }

    void operator()(const BarcodeLine &line)
    {
        if (!m_profile.barcodeNative) {
            draw(centred(barcodePicture(line.text)));
            return;
        }
        flushPicture();
        QByteArray data("{B");
        for (const QChar sign : line.text) // a brace begins a command of its own
            data += sign == QLatin1Char('{') ? QByteArray("{{") : QByteArray(1, sign.toLatin1());
        m_job.bytes += command(0x1B, 0x61, 1);
        m_job.bytes += command(0x1D, 0x68, barcodeHeight);
        m_job.bytes += command(0x1D, 0x77, 2);
        m_job.bytes += command(0x1D, 0x48, 0);
        m_job.bytes += command(0x1D, 0x6B, 73, data.size()) + data;
        m_job.bytes += command(0x1B, 0x61, 0);
        m_job.paperDots += barcodeHeight;
    }

    void operator()(const CutLine &)
    {
        if (m_profile.cut == CutKind::Tear) {
            feed(m_profile.feedBeforeCut);
            return;
        }
        flushPicture();
        setLook({});
        m_job.bytes += command(0x1D, 0x56, m_profile.cut == CutKind::Full ? 0x41 : 0x42, m_profile.feedBeforeCut);
        m_job.paperDots += m_profile.feedBeforeCut;
    }

    void operator()(const BuzzLine &)
    {
        flushPicture();
        switch (m_profile.buzzer) {
        case BuzzerKind::None:
            return;
        case BuzzerKind::Short:
            m_job.bytes += command(0x1B, 0x42, 2, 3); // twice, 150 ms each
            return;
        case BuzzerKind::Pattern:
            m_job.bytes += command(0x1B, 0x28, 0x41, 5, 0, 0x61, 100, 2, 2, 2); // twice, 200 ms on and off
            return;
        }
    }

    void operator()(const DensityLine &line)
    {
        flushPicture();
        setDensity(line.level);
    }

    void operator()(const PageSamplesLine &line)
    {
        flushPicture();
        setLook({});
        setRed(false);
        const int cells = m_profile.columns / static_cast<int>(line.pages.size());
        QByteArray row;
        for (const CodePage &page : line.pages) {
            QByteArray part = pageLabel(page).toLatin1().leftJustified(13);
            part += pageSample(page, std::max(0, cells - 1 - static_cast<int>(part.size())));
            row += command(0x1B, 0x74, page.number) + part.leftJustified(cells);
        }
        while (row.endsWith(' '))
            row.chop(1);
        endLine(row, linePitch);
        // What follows is not to be written in the last of them.
        m_page = nullptr;
        if (!m_profile.pages.empty())
            setPage(m_profile.pages.front());
    }

    void operator()(const KickLine &line)
    {
        if (!m_profile.drawer)
            return;
        flushPicture();
        m_job.bytes += command(0x1B, 0x70, line.pin == 5 ? 1 : 0, m_profile.pulseOn, m_profile.pulseOff);
    }

private:
    void setPage(const CodePage &page)
    {
        if (m_page && *m_page == page)
            return;
        m_job.bytes += command(0x1B, 0x74, page.number);
        m_page = &page;
    }

    void setLook(const Look &look)
    {
        if (m_profile.size == SizeKind::Mode) {
            if (look.bold != m_look.bold || look.width != m_look.width || look.height != m_look.height)
                m_job.bytes += command(
                    0x1B, 0x21, (look.bold ? 0x08 : 0) | (look.height > 1 ? 0x10 : 0) | (look.width > 1 ? 0x20 : 0));
        } else {
            if (look.bold != m_look.bold)
                m_job.bytes += command(0x1B, 0x45, look.bold ? 1 : 0);
            if (look.width != m_look.width || look.height != m_look.height)
                m_job.bytes += command(0x1D, 0x21, (look.width - 1) << 4 | (look.height - 1));
        }
        if (look.inverse != m_look.inverse)
            m_job.bytes += command(0x1D, 0x42, look.inverse ? 1 : 0);
        m_look = look;
    }

    void setRed(bool red)
    {
        if (!m_profile.red || red == m_red)
            return;
        m_job.bytes += command(0x1B, 0x72, red ? 1 : 0);
        m_red = red;
    }

    void setDensity(int level)
    {
        if (m_profile.densityNative)
            m_job.bytes += command(0x1D, 0x28, 0x4B, 2, 0, 0x31, std::clamp(level, 0, 6));
    }

    void endLine(const QByteArray &text, int pitch)
    {
        if (pitch != m_pitch)
            m_job.bytes += command(0x1B, 0x33, pitch);
        m_pitch = pitch;
        m_job.bytes += text + '\n';
        m_job.paperDots += pitch;
    }

    void feed(int dots)
    {
        flushPicture();
        m_job.paperDots += dots;
        for (; dots > 0; dots -= 255)
            m_job.bytes += command(0x1B, 0x4A, std::min(dots, 255));
    }

    QImage centred(const QImage &picture) const
    {
        const int width = m_profile.columns * m_profile.cellWidth();
        if (picture.width() >= width)
            return picture;
        QImage paper = blankDots(width, picture.height());
        const int before = (width - picture.width()) / 2 / 8;
        for (int y = 0; y < picture.height(); ++y)
            std::copy_n(picture.constScanLine(y), (picture.width() + 7) / 8, paper.scanLine(y) + before);
        return paper;
    }

    /// Pictures that follow each other become one, so that no seam shows between them.
    void draw(const QImage &picture, bool red = false)
    {
        const int bytes = (picture.width() + 7) / 8;
        if (bytes != m_rowBytes || (m_profile.red && red != m_red))
            flushPicture();
        setRed(red);
        m_rowBytes = bytes;
        // What lies beyond the width in the last byte is whatever was there.
        const char tail = static_cast<char>(0xFF << ((8 - picture.width() % 8) % 8));
        for (int y = 0; y < picture.height(); ++y) {
            m_rows += QByteArray(reinterpret_cast<const char *>(picture.constScanLine(y)), bytes);
            m_rows.back() = static_cast<char>(m_rows.back() & tail);
        }
        m_job.paperDots += picture.height();
    }

    void flushPicture()
    {
        const auto rows = m_rowBytes > 0 ? static_cast<int>(m_rows.size() / m_rowBytes) : 0;
        const int band = m_profile.bandRows;
        for (int from = 0; from < rows; from += band)
            writeBand(m_rows.mid(qsizetype{from} * m_rowBytes, qsizetype{band} * m_rowBytes));
        if (rows > 0 && (m_profile.picture == PictureKind::Pins8 || m_profile.picture == PictureKind::Pins24))
            m_pitch = 0; // strips stood closer than lines do
        m_rows.clear();
        m_rowBytes = 0;
    }

    void writeBand(const QByteArray &band)
    {
        const auto rows = static_cast<int>(band.size() / m_rowBytes);
        int used = 1;
        for (int y = 0; y < rows; ++y)
            for (int x = used; x < m_rowBytes; ++x)
                if (band[y * m_rowBytes + x] != 0)
                    used = x + 1;
        if (m_profile.picture == PictureKind::Pins8 || m_profile.picture == PictureKind::Pins24) {
            writeStrips(band, rows, used * 8);
            return;
        }
        QByteArray picture;
        for (int y = 0; y < rows; ++y)
            picture += band.mid(y * m_rowBytes, used);
        disarm(picture);
        if (m_profile.picture == PictureKind::Raster) {
            m_job.bytes += command(0x1D, 0x76, 0x30, 0, used & 0xFF, used >> 8, rows & 0xFF, rows >> 8) + picture;
            return;
        }
        const auto size = picture.size() + 10;
        const int dots = used * 8; // here the width counts in dots
        m_job.bytes += command(0x1D, 0x28, 0x4C, size & 0xFF, size >> 8, 0x30, 0x70, 0x30, 1, 1, 0x31, dots & 0xFF,
                           dots >> 8, rows & 0xFF, rows >> 8)
            + picture;
        m_job.bytes += command(0x1D, 0x28, 0x4C, 2, 0, 0x30, 0x32);
    }

    /// Needles stand twice as far apart below each other as beside each other: two rows become one, so that letters
    /// keep their shape and codes can be read.
    QByteArray halved(const QByteArray &band, int rows) const
    {
        QByteArray half;
        for (int y = 0; y < rows; y += 2)
            for (int x = 0; x < m_rowBytes; ++x)
                half += static_cast<char>(
                    band[y * m_rowBytes + x] | (y + 1 < rows ? band[(y + 1) * m_rowBytes + x] : '\0'));
        return half;
    }

    /// Columns of 8 or 24 dots, strip below strip.
    void writeStrips(const QByteArray &all, int allRows, int dots)
    {
        const bool few = m_profile.picture == PictureKind::Pins8;
        const QByteArray band = few ? halved(all, allRows) : all;
        const int rows = few ? (allRows + 1) / 2 : allRows;
        const int pins = few ? 8 : 24;
        dots = std::min(dots, m_profile.dots);
        // A needle printer counts its feed in half dots.
        m_job.bytes += command(0x1B, 0x33, few ? 16 : 24);
        for (int from = 0; from < rows; from += pins) {
            QByteArray strip;
            for (int x = 0; x < dots; ++x)
                for (int part = from; part < from + pins; part += 8) {
                    int column = 0;
                    for (int y = part; y < part + 8; ++y)
                        column = column << 1 | (y < rows && (band[y * m_rowBytes + x / 8] & (0x80 >> (x % 8))) ? 1 : 0);
                    strip += static_cast<char>(column);
                }
            disarm(strip);
            m_job.bytes += command(0x1B, 0x2A, few ? 1 : 33, dots & 0xFF, dots >> 8) + strip + '\n';
        }
    }

    const PrinterProfile &m_profile;
    PrintBytes m_job;
    const CodePage *m_page = nullptr;
    Look m_look;
    bool m_red = false;
    int m_pitch = 0;
    QByteArray m_rows;
    int m_rowBytes = 0;
};
} // namespace

PrintBytes escposOf(const Sheet &sheet, const PrinterProfile &profile)
{
    if (profile.page)
        return pdfOf(sheet, profile);
    Writer writer(profile);
    for (const Line &line : sheet.lines)
        std::visit(writer, line);
    return writer.take();
}

} // namespace jiko::printing
