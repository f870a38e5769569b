#include "printer/virtual_printer.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTcpSocket>

#include <qrencode.h>

#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

namespace jiko::virtualprinter {

VirtualPrinter::VirtualPrinter(Model model, QObject *parent)
    : QObject(parent),
      m_model(std::move(model)),
      m_paper(m_model.dots())
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &VirtualPrinter::work);
    connect(&m_server, &QTcpServer::newConnection, this, &VirtualPrinter::takeConnection);
}

VirtualPrinter::~VirtualPrinter()
{
    if (m_caller)
        m_caller->disconnect(this);
    m_ptyReady.reset();
    if (m_ptySlave >= 0)
        ::close(m_ptySlave);
    if (m_ptyMaster >= 0)
        ::close(m_ptyMaster);
}

quint16 VirtualPrinter::listen(const QHostAddress &address, quint16 port)
{
    m_address = address;
    if (!m_server.listen(address, port))
        return 0;
    return m_port = m_server.serverPort();
}

QString VirtualPrinter::openPty()
{
    m_ptyMaster = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_ptyMaster < 0 || ::grantpt(m_ptyMaster) != 0 || ::unlockpt(m_ptyMaster) != 0)
        return {};
    const QByteArray path = ::ptsname(m_ptyMaster);
    // One end stays open here, so that the line does not hang up between two jobs.
    m_ptySlave = ::open(path.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios raw{};
    ::tcgetattr(m_ptySlave, &raw);
    ::cfmakeraw(&raw);
    ::tcsetattr(m_ptySlave, TCSANOW, &raw);
    m_ptyReady = std::make_unique<QSocketNotifier>(m_ptyMaster, QSocketNotifier::Read);
    connect(m_ptyReady.get(), &QSocketNotifier::activated, this, &VirtualPrinter::readPty);
    return QString::fromLocal8Bit(path);
}

void VirtualPrinter::writeTo(const QString &folder)
{
    QDir().mkpath(folder);
    m_folder = folder;
}

void VirtualPrinter::takeConnection()
{
    // One at a time, as printers do: others wait until this one has gone.
    if (m_caller || m_dead)
        return;
    m_caller = m_server.nextPendingConnection();
    if (!m_caller)
        return;
    if (m_stalled)
        m_caller->setReadBufferSize(1);
    connect(m_caller, &QTcpSocket::readyRead, this, [this, caller = m_caller] {
        if (!m_stalled)
            receive(caller->readAll());
    });
    connect(m_caller, &QTcpSocket::disconnected, this, [this, caller = m_caller] {
        caller->deleteLater();
        if (m_caller != caller)
            return;
        m_caller = nullptr;
        endOfJob();
        takeConnection();
    });
    m_automatic = 0;
}

void VirtualPrinter::readPty()
{
    char bytes[4096];
    const auto got = ::read(m_ptyMaster, bytes, sizeof bytes);
    if (got > 0 && !m_stalled)
        receive(QByteArray(bytes, got));
}

void VirtualPrinter::receive(const QByteArray &bytes)
{
    if (m_dead)
        return;
    QByteArray fresh = bytes;
    const bool dies = m_dieAt >= 0 && m_received + bytes.size() >= m_dieAt;
    if (dies)
        fresh.truncate(m_dieAt - m_received);
    m_received += fresh.size();
    for (const Said &said : m_reader.feed(fresh)) {
        if (const auto *operation = std::get_if<Operation>(&said)) {
            m_jobHere = true;
            m_waiting.push_back(*operation);
            continue;
        }
        const auto &now = std::get<RealTime>(said);
        if (const auto *ask = std::get_if<AskNow>(&now))
            answerNow(ask->what);
        else if (const auto *pulse = std::get_if<PulseNow>(&now))
            kick(pulse->pin);
        else if (std::holds_alternative<ForgetUnprinted>(now)) {
            m_waiting.clear();
            m_line.clear();
        }
    }
    if (!m_reader.error().isEmpty() && (m_errors.isEmpty() || !m_errors.last().endsWith(m_reader.error())))
        fail(m_reader.error());
    if (dies) {
        m_dieAt = -1;
        die();
        return;
    }
    if (!m_pace.isActive())
        work();
}

void VirtualPrinter::endOfJob()
{
    if (m_reader.withinCommand() && m_reader.error().isEmpty() && !m_dead)
        fail(QStringLiteral("the job ends within a command"));
    m_reader.reset();
    if (std::exchange(m_jobHere, false))
        ++m_jobs;
    if (m_waiting.empty() && !m_model.hasCutter && !m_paper.isBlank())
        finishSlip(false, true);
    Q_EMIT jobEnded();
}

void VirtualPrinter::answer(const QByteArray &bytes)
{
    if (m_mute || m_dead)
        return;
    if (m_caller)
        m_caller->write(bytes);
    if (m_ptyMaster >= 0 && ::write(m_ptyMaster, bytes.constData(), static_cast<size_t>(bytes.size())) < 0)
        m_errors += QStringLiteral("nobody reads the serial line");
}

void VirtualPrinter::answerNow(int what)
{
    int bits = 0x12;
    const auto set = [&](bool on, int bit) { bits |= on ? bit : 0; };
    switch (what) {
    case 1:
        set(!m_drawerOpen, 0x04);
        set(offLine(), 0x08);
        break;
    case 2:
        set(m_coverOpen, 0x04);
        set(m_paperOut, 0x20);
        set(m_cutterJammed, 0x40);
        break;
    case 3:
        set(m_cutterJammed, 0x08);
        break;
    default:
        set(m_paperLow || m_paperOut, 0x0C);
        set(m_paperOut, 0x60);
        break;
    }
    answer(QByteArray(1, static_cast<char>(bits)));
}

QByteArray VirtualPrinter::automaticStatus() const
{
    QByteArray status(4, '\0');
    status[0] = static_cast<char>(0x10 | (m_drawerOpen ? 0 : 0x04) | (offLine() ? 0x08 : 0) | (m_coverOpen ? 0x20 : 0));
    status[1] = static_cast<char>(m_cutterJammed ? 0x08 : 0);
    status[2] = static_cast<char>((m_paperLow || m_paperOut ? 0x03 : 0) | (m_paperOut ? 0x0C : 0));
    return status;
}

void VirtualPrinter::tellChange()
{
    if (m_automatic != 0)
        answer(automaticStatus());
    if (!offLine() && !m_pace.isActive())
        work();
}

void VirtualPrinter::setPaperOut(bool out)
{
    m_paperOut = out;
    if (!out)
        m_paperLeft = -1;
    tellChange();
}

void VirtualPrinter::setPaperLeft(int dots)
{
    m_paperLeft = dots;
}

void VirtualPrinter::setPaperLow(bool low)
{
    m_paperLow = low;
    tellChange();
}

void VirtualPrinter::setCoverOpen(bool open)
{
    m_coverOpen = open;
    tellChange();
}

void VirtualPrinter::setCutterJammed(bool jammed)
{
    m_cutterJammed = jammed;
    tellChange();
}

void VirtualPrinter::die()
{
    m_dead = true;
    m_waiting.clear();
    m_line.clear();
    m_pace.stop();
    m_server.close();
    if (m_caller)
        m_caller->abort();
    m_ptyReady.reset();
    if (m_ptySlave >= 0)
        ::close(std::exchange(m_ptySlave, -1));
    if (m_ptyMaster >= 0)
        ::close(std::exchange(m_ptyMaster, -1));
    // What came out before stays in the hands of whoever tears it off.
    if (!m_paper.isBlank())
        finishSlip(false, true);
}

void VirtualPrinter::revive()
{
    m_dead = false;
    m_reader.reset();
    execute(Initialise{});
    if (m_port != 0)
        m_server.listen(m_address, m_port);
}

void VirtualPrinter::work()
{
    while (!m_waiting.empty() && !offLine() && !m_dead) {
        const int before = m_paper.used();
        const Operation next = std::move(m_waiting.front());
        m_waiting.pop_front();
        execute(next);
        const int rows = m_paper.used() - before;
        if (m_model.dotsPerSecond > 0 && rows > 0) {
            m_pace.start(rows * 1000 / m_model.dotsPerSecond);
            return;
        }
    }
    if (m_waiting.empty() && !m_caller && !m_model.hasCutter && !m_paper.isBlank() && m_ptyMaster < 0)
        finishSlip(false, true);
}

void VirtualPrinter::useRows(int dots)
{
    if (m_paperLeft < 0)
        return;
    m_paperLeft -= dots;
    if (m_paperLeft <= 0) {
        m_paperLeft = -1;
        m_paperOut = true;
        tellChange();
    }
}

void VirtualPrinter::fail(const QString &why)
{
    m_errors += why;
    writeLog(QStringLiteral("errors.log"), why);
    Q_EMIT failed(why);
}

void VirtualPrinter::kick(int pin)
{
    ++m_kicks;
    m_drawerOpen = true;
    writeLog(QStringLiteral("drawer.log"), QStringLiteral("kick %1 pin %2").arg(m_kicks).arg(pin));
    tellChange();
    Q_EMIT drawerKicked();
}

void VirtualPrinter::execute(const Operation &operation)
{
    const auto atLineStart = [&](const char *what) {
        if (!m_line.empty())
            fail(QStringLiteral("%1 in the middle of a line").arg(QLatin1String(what)));
    };
    if (std::holds_alternative<Initialise>(operation)) {
        m_ink = {};
        m_spacing = 30;
        m_alignment = 0;
        m_page = 0;
        m_line.clear();
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
        m_ink.inverse = inverse->on;
    } else if (const auto *size = std::get_if<CharacterSize>(&operation)) {
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
    } else if (const auto *picture = std::get_if<Picture>(&operation)) {
        atLineStart("picture");
        QImage black(picture->rowBytes * 8, picture->rows, QImage::Format_Mono);
        black.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        for (int y = 0; y < picture->rows; ++y)
            std::copy_n(picture->data.constData() + qsizetype{y} * picture->rowBytes, picture->rowBytes,
                reinterpret_cast<char *>(black.scanLine(y)));
        black = black.scaled(black.width() * picture->widthFactor, black.height() * picture->heightFactor);
        if (black.width() > width())
            fail(QStringLiteral("a picture wider than the paper"));
        const int free = width() - black.width();
        m_paper.draw(m_alignment == 0 ? 0 : m_alignment == 1 ? free / 2 : free, black);
        m_text += QStringLiteral("[picture %1 x %2]\n").arg(black.width()).arg(black.height());
        useRows(black.height());
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
        kick(pulse->pin);
    } else if (const auto *module = std::get_if<QrModuleSize>(&operation)) {
        m_qrModule = module->dots;
    } else if (const auto *level = std::get_if<QrLevel>(&operation)) {
        m_qrLevel = level->level;
    } else if (const auto *store = std::get_if<QrStore>(&operation)) {
        m_qrStored = store->text;
    } else if (std::holds_alternative<QrPrint>(operation)) {
        atLineStart("code");
        printQr();
    } else if (std::holds_alternative<ReplyPaper>(operation)) {
        answer(QByteArray(1, static_cast<char>(m_paperLow ? 0x03 : 0)));
    } else if (std::holds_alternative<ReplyDrawer>(operation)) {
        answer(QByteArray(1, static_cast<char>(m_drawerOpen ? 0 : 1)));
    } else if (const auto *proof = std::get_if<ReplyProof>(&operation)) {
        answer(QByteArray("\x37\x22", 2) + proof->token + '\0');
    } else if (const auto *automatic = std::get_if<AutomaticReplies>(&operation)) {
        m_automatic = automatic->mask;
        if (m_automatic != 0)
            answer(automaticStatus());
    }
}

void VirtualPrinter::printLine()
{
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
