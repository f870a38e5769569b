#include "printing/usb_line.h"

#include <QFile>
#include <QTimer>

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace jiko::printing {

UsbLine::~UsbLine()
{
    close();
}

bool UsbLine::openDevice(const QString &path)
{
    m_device =
        path.isEmpty() ? -1 : ::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (m_device < 0)
        return false;
    m_readable = std::make_unique<QSocketNotifier>(m_device, QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &UsbLine::canRead);
    m_writable = std::make_unique<QSocketNotifier>(m_device, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &UsbLine::canWrite);
    return QIODevice::open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void UsbLine::close()
{
    m_readable.reset();
    m_writable.reset();
    if (m_device >= 0)
        ::close(std::exchange(m_device, -1));
    if (isOpen())
        QIODevice::close();
}

void UsbLine::gone()
{
    m_readable->setEnabled(false);
    m_writable->setEnabled(false);
    Q_EMIT vanished();
}

void UsbLine::canRead()
{
    char bytes[512];
    const auto got = ::read(m_device, bytes, sizeof bytes);
    if (got > 0) {
        m_in.append(bytes, got);
        Q_EMIT readyRead();
        return;
    }
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    pollfd state{m_device, POLLIN, 0};
    if (got < 0 || (::poll(&state, 1, 0) > 0 && (state.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0)) {
        gone();
        return;
    }
    // Some printers answer with nothing, again and again.
    m_readable->setEnabled(false);
    QTimer::singleShot(100, m_readable.get(), [this] { m_readable->setEnabled(true); });
}

void UsbLine::canWrite()
{
    const auto put = ::write(m_device, m_out.constData(), static_cast<std::size_t>(m_out.size()));
    if (put < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (put < 0) {
        gone();
        return;
    }
    m_out.remove(0, put);
    m_writable->setEnabled(!m_out.isEmpty());
    Q_EMIT bytesWritten(put);
}

qint64 UsbLine::readData(char *data, qint64 most)
{
    const auto size = std::min<qint64>(most, m_in.size());
    std::copy_n(m_in.constData(), size, data);
    m_in.remove(0, size);
    return size;
}

qint64 UsbLine::writeData(const char *data, qint64 size)
{
    m_out.append(data, size);
    m_writable->setEnabled(true);
    return size;
}

} // namespace jiko::printing
