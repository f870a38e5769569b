#include "printing/page.h"

#include "printing/raster.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace jiko::printing {

namespace {
constexpr int pageDotsPerInch = 300;
/// Of the page's width: some 60 lines fit on a page.
constexpr double widthShare = 0.6;

class Page {
public:
    Page(QPdfWriter &writer, const PrinterProfile &profile)
        : m_writer(writer),
          m_profile(profile),
          m_painter(&writer),
          m_scale(widthShare * writer.width() / profile.dots)
    {
    }

    void operator()(const TextLine &line)
    {
        const int height = pitchOf(line.look);
        start(height);
        m_painter.setPen(Qt::black);
        if (line.look.inverse) {
            m_painter.fillRect(0, 0, m_profile.dots, line.look.height * cellHeight + 4, Qt::black);
            m_painter.setPen(Qt::white);
        }
        drawLine(m_painter, line, m_profile);
        end(height);
    }
    void operator()(const RuleLine &line)
    {
        start(linePitch);
        m_painter.fillRect(0, linePitch / 2, m_profile.dots, line.strong ? 4 : 2, Qt::black);
        end(linePitch);
    }
    void operator()(const FeedLine &line) { m_y += line.lines * linePitch; }
    void operator()(const QrLine &line) { put(qrPicture(line.text, m_profile)); }
    void operator()(const BarcodeLine &line) { put(barcodePicture(line.text)); }
    void operator()(const PictureLine &line) { put(line.dots); }
    void operator()(const CutLine &) { m_y = rows(); }
    void operator()(const BuzzLine &) { }
    void operator()(const DensityLine &) { }
    void operator()(const PageSamplesLine &) { }
    void operator()(const KickLine &) { }

private:
    int rows() const { return static_cast<int>(m_writer.height() / m_scale); }

    void put(const QImage &picture)
    {
        start(picture.height());
        m_painter.drawImage((m_profile.dots - picture.width()) / 2, 0, picture);
        end(picture.height());
    }

    void start(int height)
    {
        if (m_y > 0 && m_y + height > rows()) {
            m_writer.newPage();
            m_y = 0;
        }
        m_painter.save();
        m_painter.translate((1 - widthShare) / 2 * m_writer.width(), 0);
        m_painter.scale(m_scale, m_scale);
        m_painter.translate(0, m_y);
    }
    void end(int height)
    {
        m_painter.restore();
        m_y += height;
    }

    QPdfWriter &m_writer;
    const PrinterProfile &m_profile;
    QPainter m_painter;
    const double m_scale;
    int m_y = 0;
};
} // namespace

PrintBytes pdfOf(const Sheet &sheet, const PrinterProfile &profile)
{
    PrintBytes job;
    QBuffer buffer(&job.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pageDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setCreator(QStringLiteral("Jiko"));
    {
        Page page(writer, profile);
        for (const Line &line : sheet.lines)
            std::visit(page, line);
    }
    buffer.close();
    return job;
}

} // namespace jiko::printing
