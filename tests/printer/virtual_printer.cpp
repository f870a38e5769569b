#include "printer/virtual_printer.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>

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
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (m_caller)
            m_caller->abort();
    });
    connect(&m_server, &QTcpServer::newConnection, this, &VirtualPrinter::takeConnection);
    connect(&m_fileLook, &QTimer::timeout, this, [this] {
        if (const QByteArray more = m_file.readAll(); !more.isEmpty())
            receive(more);
    });
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

bool VirtualPrinter::readFile(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    m_fileLook.start(50);
    return true;
}

void VirtualPrinter::plan(std::vector<Fault> faults)
{
    std::stable_sort(faults.begin(), faults.end(), [](const Fault &a, const Fault &b) { return a.atByte > b.atByte; });
    m_faults = std::move(faults);
}

void VirtualPrinter::begin(const Fault &fault)
{
    ++m_faultsBegun;
    switch (fault.kind) {
    case Fault::Kind::PaperLow:
        setPaperLow(true);
        break;
    case Fault::Kind::PaperOut:
        setPaperOut(true);
        break;
    case Fault::Kind::CoverOpen:
        setCoverOpen(true);
        break;
    case Fault::Kind::CutterJam:
        setCutterJammed(true);
        break;
    case Fault::Kind::PowerOff:
        die();
        break;
    case Fault::Kind::Slow:
        setDotsPerSecond(200);
        break;
    case Fault::Kind::Garbage:
        setGarbage(static_cast<quint32>(fault.atByte));
        break;
    case Fault::Kind::Mute:
        setMute(true);
        break;
    case Fault::Kind::Stall:
        setStalled(true);
        break;
    }
    if (fault.forMs > 0)
        QTimer::singleShot(fault.forMs, this, [this, kind = fault.kind] { end(kind); });
}

void VirtualPrinter::end(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::PaperLow:
        return setPaperLow(false);
    case Fault::Kind::PaperOut:
        return setPaperOut(false);
    case Fault::Kind::CoverOpen:
        return setCoverOpen(false);
    case Fault::Kind::CutterJam:
        return setCutterJammed(false);
    case Fault::Kind::PowerOff:
        return revive();
    case Fault::Kind::Slow:
        return setDotsPerSecond(0);
    case Fault::Kind::Garbage:
        return setGarbage({});
    case Fault::Kind::Mute:
        return setMute(false);
    case Fault::Kind::Stall:
        setStalled(false);
        if (m_caller) {
            m_caller->setReadBufferSize(0);
            receive(m_caller->readAll());
        }
        return;
    }
}

void VirtualPrinter::setGarbage(std::optional<quint32> seed)
{
    m_garbage.reset();
    if (seed)
        m_garbage.emplace(*seed);
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
    if (m_idle.interval() > 0)
        m_idle.start();
    connect(m_caller, &QTcpSocket::readyRead, this, [this, caller = m_caller] {
        if (m_idle.interval() > 0)
            m_idle.start();
        if (!m_stalled)
            receive(caller->readAll());
    });
    connect(m_caller, &QTcpSocket::disconnected, this, [this, caller = m_caller] { gone(caller); });
    m_automatic = 0;
    // Who has waited may have spoken already, or given up: no signal tells that again.
    QTcpSocket *caller = m_caller;
    if (!m_stalled && caller->bytesAvailable() > 0)
        receive(caller->readAll());
    if (m_caller == caller && caller->state() != QAbstractSocket::ConnectedState)
        gone(caller);
}

void VirtualPrinter::gone(QTcpSocket *caller)
{
    caller->deleteLater();
    if (m_caller != caller)
        return;
    m_caller = nullptr;
    endOfJob();
    takeConnection();
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
    // What is planned happens between two bytes.
    qsizetype done = 0;
    while (!m_dead && !m_faults.empty() && m_received + bytes.size() - done >= m_faults.back().atByte) {
        const qsizetype here = std::max<qint64>(0, m_faults.back().atByte - m_received);
        take(bytes.mid(done, here));
        done += here;
        const Fault fault = m_faults.back();
        m_faults.pop_back();
        begin(fault);
    }
    take(bytes.mid(done));
}

void VirtualPrinter::take(const QByteArray &bytes)
{
    if (m_dead || bytes.isEmpty())
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
    QByteArray said = bytes;
    if (m_garbage) {
        said.resize(m_garbage->bounded(1, 9));
        for (char &byte : said)
            byte = static_cast<char>(m_garbage->bounded(256));
    }
    if (m_caller)
        m_caller->write(said);
    if (m_ptyMaster >= 0 && ::write(m_ptyMaster, said.constData(), static_cast<size_t>(said.size())) < 0)
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

void VirtualPrinter::closeDrawer()
{
    m_drawerOpen = false;
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

} // namespace jiko::virtualprinter
