// What each operation leaves on the paper, and what the printer says to it.
#include "printer/virtual_printer.h"

#include <QFile>
#include <QPainter>

#include <qrencode.h>

namespace jiko::virtualprinter {

void VirtualPrinter::execute(const Operation &operation)
{
    if (executePicture(operation) || executeReply(operation) || executeBarcode(operation))
        return;
    if (std::holds_alternative<Initialise>(operation)) {
        m_ink = {};
        m_spacing = 30;
        m_alignment = 0;
        m_page = 0;
        m_line.clear();
        m_strip = {};
    } else if (const auto *letters = std::get_if<Letters>(&operation)) {
        const auto page = m_model.pages.constFind(m_page);
        QStringDecoder decode(page == m_model.pages.constEnd() ? "IBM437" : page->constData());
        const QString text = decode(letters->bytes);
        if (decode.hasError() || text.size() != letters->bytes.size())
            fail(QStringLiteral("letters that page %1 does not have").arg(m_page));
        int used = 0;
        for (const auto &[letter, ink] : m_line)
            used += Paper::cellWidth * ink.width;
        for (const QChar letter : text) {
            used += Paper::cellWidth * m_ink.width;
            m_line.emplace_back(letter, m_ink);
        }
        if (used > m_model.columns * Paper::cellWidth)
            fail(QStringLiteral("a line wider than the paper: %1").arg(text));
    } else if (std::holds_alternative<LineEnd>(operation)) {
        printLine();
    } else if (const auto *dots = std::get_if<FeedDots>(&operation)) {
        atLineStart("feed");
        m_paper.feed(dots->dots);
        m_text += QString(dots->dots / 30, QLatin1Char('\n'));
        useRows(dots->dots);
    } else if (const auto *lines = std::get_if<FeedLines>(&operation)) {
        atLineStart("feed");
        m_paper.feed(lines->lines * m_spacing);
        useRows(lines->lines * m_spacing);
    } else if (const auto *spacing = std::get_if<LineSpacing>(&operation)) {
        m_spacing = spacing->dots.value_or(30);
    } else if (const auto *alignment = std::get_if<Alignment>(&operation)) {
        atLineStart("alignment");
        m_alignment = alignment->side;
    } else if (const auto *bold = std::get_if<Bold>(&operation)) {
        m_ink.bold = bold->on;
    } else if (const auto *underline = std::get_if<Underline>(&operation)) {
        m_ink.underline = underline->dots;
    } else if (const auto *inverse = std::get_if<Inverse>(&operation)) {
        needs(Skill::Inverse, "white on black");
        m_ink.inverse = inverse->on;
    } else if (const auto *colour = std::get_if<Colour>(&operation)) {
        needs(Skill::Red, "red");
        m_ink.red = colour->red;
    } else if (const auto *mode = std::get_if<CharacterMode>(&operation)) {
        needs(Skill::Mode, "ESC !");
        m_ink.bold = mode->bold;
        m_ink.width = mode->width;
        m_ink.height = mode->height;
    } else if (std::holds_alternative<Density>(operation)) {
        needs(Skill::Density, "density");
    } else if (const auto *buzz = std::get_if<Buzz>(&operation)) {
        needs(buzz->pattern ? Skill::BuzzerPattern : Skill::Buzzer, "buzzer");
        ++m_buzzes;
    } else if (const auto *size = std::get_if<CharacterSize>(&operation)) {
        needs(Skill::Times, "GS !");
        m_ink.width = size->width;
        m_ink.height = size->height;
    } else if (const auto *font = std::get_if<FontChoice>(&operation)) {
        if (font->font != 0)
            fail(QStringLiteral("font B is not drawn here"));
    } else if (const auto *page = std::get_if<SelectPage>(&operation)) {
        if (!m_model.pages.contains(page->number))
            fail(QStringLiteral("this printer has no page %1").arg(page->number));
        m_page = page->number;
    } else if (const auto *country = std::get_if<SelectCountry>(&operation)) {
        if (country->number != 0)
            fail(QStringLiteral("a national set changes ASCII"));
    } else if (const auto *cut = std::get_if<Cut>(&operation)) {
        atLineStart("cut");
        if (!m_model.hasCutter)
            fail(QStringLiteral("this printer has no knife"));
        if (cut->feed < m_model.knifeDots)
            fail(QStringLiteral("the knife goes through text"));
        m_paper.feed(cut->feed);
        useRows(cut->feed);
        finishSlip(true, !cut->full);
    } else if (const auto *pulse = std::get_if<Pulse>(&operation)) {
        needs(Skill::Drawer, "drawer");
        kick(pulse->pin);
    } else if (const auto *module = std::get_if<QrModuleSize>(&operation)) {
        needs(Skill::Qr, "QR code");
        m_qrModule = module->dots;
    } else if (const auto *level = std::get_if<QrLevel>(&operation)) {
        m_qrLevel = level->level;
    } else if (const auto *store = std::get_if<QrStore>(&operation)) {
        m_qrStored = store->text;
    } else if (std::holds_alternative<QrPrint>(operation)) {
        atLineStart("code");
        printQr();
    }
}

bool VirtualPrinter::executeReply(const Operation &operation)
{
    if (std::holds_alternative<ReplyPaper>(operation)) {
        answer(QByteArray(1, static_cast<char>(m_paperLow ? 0x03 : 0)));
    } else if (std::holds_alternative<ReplyDrawer>(operation)) {
        answer(QByteArray(1, static_cast<char>(m_drawerOpen ? 0 : 1)));
    } else if (const auto *proof = std::get_if<ReplyProof>(&operation)) {
        needs(Skill::Proof, "GS ( H");
        answer(QByteArray("\x37\x22", 2) + proof->token + '\0');
    } else if (const auto *automatic = std::get_if<AutomaticReplies>(&operation)) {
        needs(Skill::AutomaticStatus, "GS a");
        m_automatic = automatic->mask;
        if (m_automatic != 0)
            answer(automaticStatus());
    } else {
        return false;
    }
    return true;
}

bool VirtualPrinter::executePicture(const Operation &operation)
{
    if (const auto *picture = std::get_if<Picture>(&operation)) {
        needs(Skill::Raster, "GS v 0");
        const QImage black = rowsOf(picture->data, picture->rowBytes, picture->rows);
        printPicture(black.scaled(black.width() * picture->widthFactor, black.height() * picture->heightFactor));
    } else if (const auto *store = std::get_if<StorePicture>(&operation)) {
        needs(Skill::Stored, "GS ( L");
        m_stored =
            rowsOf(store->data, (store->widthDots + 7) / 8, store->rows).copy(0, 0, store->widthDots, store->rows);
    } else if (std::holds_alternative<PrintStored>(operation)) {
        if (m_stored.isNull())
            fail(QStringLiteral("a picture printed that was not stored"));
        printPicture(std::exchange(m_stored, {}));
    } else if (const auto *strip = std::get_if<PinColumns>(&operation)) {
        needs(strip->pins == 8 ? Skill::Pins8 : Skill::Pins24, "ESC *");
        if (!m_line.empty() || !m_strip.isNull() || strip->columns > width())
            fail(QStringLiteral("a strip of pins that has no room in its line"));
        // Needles stand twice as far apart as the paper's steps.
        const int step = strip->pins == 8 ? 2 : 1;
        m_strip = QImage(strip->columns, strip->pins * step, QImage::Format_RGB32);
        m_strip.fill(Qt::white);
        for (int x = 0; x < strip->columns; ++x)
            for (int y = 0; y < strip->pins * step; ++y)
                if (strip->data[x * (strip->pins / 8) + y / step / 8] & (0x80 >> (y / step % 8)))
                    m_strip.setPixel(x, y, qRgb(0, 0, 0));
    } else {
        return false;
    }
    return true;
}

bool VirtualPrinter::executeBarcode(const Operation &operation)
{
    if (const auto *height = std::get_if<BarcodeHeight>(&operation)) {
        m_barHeight = height->dots;
    } else if (const auto *module = std::get_if<BarcodeWidth>(&operation)) {
        m_barWidth = module->dots;
    } else if (std::holds_alternative<BarcodeText>(operation)) {
        needs(Skill::Barcode, "barcode");
    } else if (const auto *bars = std::get_if<Barcode>(&operation)) {
        needs(Skill::Barcode, "barcode");
        atLineStart("barcode");
        const int modules = 11 * (static_cast<int>(bars->data.size()) - 2 + 2) + 13;
        if (modules * m_barWidth > width())
            fail(QStringLiteral("a barcode wider than the paper"));
        // Only its place is drawn: whoever reads it back reads the text.
        QImage place(std::min(width(), modules * m_barWidth), m_barHeight, QImage::Format_RGB32);
        place.fill(Qt::white);
        for (int x = 0; x < place.width(); ++x)
            for (int y = 0; y < place.height(); ++y)
                if (x / m_barWidth % 2 == 0)
                    place.setPixel(x, y, qRgb(0, 0, 0));
        const int free = std::max(0, width() - place.width());
        m_paper.draw(m_alignment == 0 ? 0 : m_alignment == 1 ? free / 2 : free, place);
        m_text += QStringLiteral("[barcode %1]\n").arg(QString::fromLatin1(bars->data.mid(2)));
        useRows(place.height());
    } else {
        return false;
    }
    return true;
}

bool VirtualPrinter::atLineStart(const char *what)
{
    if (!m_line.empty() || !m_strip.isNull())
        fail(QStringLiteral("%1 in the middle of a line").arg(QLatin1String(what)));
    return m_line.empty();
}

void VirtualPrinter::needs(Skill skill, const char *what)
{
    if (m_model.lacks.contains(skill))
        fail(QStringLiteral("this printer does not know %1").arg(QLatin1String(what)));
}

QImage VirtualPrinter::rowsOf(const QByteArray &data, int rowBytes, int rows)
{
    QImage black(rowBytes * 8, rows, QImage::Format_Mono);
    black.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < rows; ++y)
        std::copy_n(data.constData() + qsizetype{y} * rowBytes, rowBytes, reinterpret_cast<char *>(black.scanLine(y)));
    return black;
}

void VirtualPrinter::printPicture(const QImage &black)
{
    atLineStart("picture");
    if (black.width() > width())
        fail(QStringLiteral("a picture wider than the paper"));
    const int free = width() - black.width();
    m_paper.draw(m_alignment == 0 ? 0 : m_alignment == 1 ? free / 2 : free, black);
    m_text += QStringLiteral("[picture %1 x %2]\n").arg(black.width()).arg(black.height());
    useRows(black.height());
}

void VirtualPrinter::printLine()
{
    if (!m_strip.isNull()) {
        m_paper.draw(0, m_strip);
        m_paper.feed(std::max(0, m_spacing - m_strip.height()));
        m_text += QStringLiteral("[strip %1]\n").arg(m_strip.width());
        useRows(std::max(m_spacing, m_strip.height()));
        m_strip = {};
        return;
    }
    int height = 0;
    int wide = 0;
    QString text;
    for (const auto &[letter, ink] : m_line) {
        height = std::max(height, ink.height * Paper::cellHeight);
        wide += ink.width * Paper::cellWidth;
        text += letter;
    }
    const int free = std::max(0, width() - wide);
    if (!m_line.empty())
        m_paper.write(m_alignment == 0 ? 0 : m_alignment == 1 ? free / 2 : free, m_line, height);
    m_paper.feed(std::max(m_spacing, height));
    m_text += text + QLatin1Char('\n');
    m_line.clear();
    useRows(std::max(m_spacing, height));
}

void VirtualPrinter::printQr()
{
    constexpr QRecLevel levels[] = {QR_ECLEVEL_L, QR_ECLEVEL_M, QR_ECLEVEL_Q, QR_ECLEVEL_H};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(m_qrStored.constData(), 0, levels[m_qrLevel]), &QRcode_free);
    if (!code) {
        fail(QStringLiteral("a code printed without text"));
        return;
    }
    const int side = code->width * m_qrModule;
    if (side > width())
        fail(QStringLiteral("a code wider than the paper"));
    QImage black(side, side, QImage::Format_RGB32);
    black.fill(Qt::white);
    QPainter painter(&black);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                painter.fillRect(x * m_qrModule, y * m_qrModule, m_qrModule, m_qrModule, Qt::black);
    painter.end();
    const int free = std::max(0, width() - side);
    m_paper.draw(m_alignment == 0 ? 0 : m_alignment == 1 ? free / 2 : free, black);
    m_text += QStringLiteral("[QR %1]\n").arg(QString::fromUtf8(m_qrStored));
    useRows(side);
}

void VirtualPrinter::finishSlip(bool cut, bool partly)
{
    PrintedSlip slip{m_paper.tearOff(partly), std::exchange(m_text, {}), cut};
    ++m_printed;
    if (!m_folder.isEmpty()) {
        const QString base =
            m_folder + QLatin1Char('/') + m_model.name + QStringLiteral("-%1").arg(m_printed, 4, 10, QLatin1Char('0'));
        slip.image.save(base + QStringLiteral(".png"));
        QFile file(base + QStringLiteral(".txt"));
        if (file.open(QIODevice::WriteOnly))
            file.write(slip.text.toUtf8());
    }
    m_slips.push_back(slip);
    Q_EMIT slipPrinted(slip);
}

void VirtualPrinter::writeLog(const QString &file, const QString &line) const
{
    if (m_folder.isEmpty())
        return;
    QFile log(m_folder + QLatin1Char('/') + m_model.name + QLatin1Char('-') + file);
    if (log.open(QIODevice::Append))
        log.write(line.toUtf8() + '\n');
}

} // namespace jiko::virtualprinter
