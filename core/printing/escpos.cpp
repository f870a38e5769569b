#include "printing/escpos.h"

#include "printing/code_pages.h"
#include "printing/raster.h"

namespace jiko::printing {

namespace {
/// Small printers hold few lines of a picture at a time.
constexpr int bandRows = 128;

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
    }

    PrintBytes take()
    {
        flushPicture();
        setLook({});
        return std::move(m_job);
    }

    void operator()(const TextLine &line)
    {
        const CodePage *page = line.raster ? nullptr : pageFor(line.cells, m_profile.pages, m_page);
        if (!page) {
            draw(rasterOf(line, m_profile));
            return;
        }
        flushPicture();
        setPage(*page);
        setLook(line.look);
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

    void operator()(const KickLine &line)
    {
        flushPicture();
        m_job.bytes += command(0x1B, 0x70, line.pin == 5 ? 1 : 0, 25, 250); // 50 ms on, 500 ms off
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
        if (look.bold != m_look.bold)
            m_job.bytes += command(0x1B, 0x45, look.bold ? 1 : 0);
        if (look.inverse != m_look.inverse)
            m_job.bytes += command(0x1D, 0x42, look.inverse ? 1 : 0);
        if (look.width != m_look.width || look.height != m_look.height)
            m_job.bytes += command(0x1D, 0x21, (look.width - 1) << 4 | (look.height - 1));
        m_look = look;
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
    void draw(const QImage &picture)
    {
        const int bytes = (picture.width() + 7) / 8;
        if (bytes != m_rowBytes)
            flushPicture();
        m_rowBytes = bytes;
        for (int y = 0; y < picture.height(); ++y)
            m_rows += QByteArray(reinterpret_cast<const char *>(picture.constScanLine(y)), bytes);
        m_job.paperDots += picture.height();
    }

    void flushPicture()
    {
        const auto rows = m_rowBytes > 0 ? static_cast<int>(m_rows.size() / m_rowBytes) : 0;
        for (int from = 0; from < rows; from += bandRows)
            writeBand(m_rows.mid(qsizetype{from} * m_rowBytes, qsizetype{bandRows} * m_rowBytes));
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
        QByteArray picture;
        for (int y = 0; y < rows; ++y)
            picture += band.mid(y * m_rowBytes, used);
        disarm(picture);
        m_job.bytes += command(0x1D, 0x76, 0x30, 0, used & 0xFF, used >> 8, rows & 0xFF, rows >> 8) + picture;
    }

    const PrinterProfile &m_profile;
    PrintBytes m_job;
    const CodePage *m_page = nullptr;
    Look m_look;
    int m_pitch = 0;
    QByteArray m_rows;
    int m_rowBytes = 0;
};
} // namespace

PrintBytes escposOf(const Sheet &sheet, const PrinterProfile &profile)
{
    Writer writer(profile);
    for (const Line &line : sheet.lines)
        std::visit(writer, line);
    return writer.take();
}

} // namespace jiko::printing
