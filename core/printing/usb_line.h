// A printer device of the kernel (/dev/usb/lp0) as a line that is never waited for.
#pragma once

#include <QIODevice>
#include <QSocketNotifier>

#include <memory>

namespace jiko::printing {

class UsbLine : public QIODevice {
    Q_OBJECT
public:
    UsbLine() = default;
    ~UsbLine() override;

    bool openDevice(const QString &path);
    void close() override;

    bool isSequential() const override { return true; }
    qint64 bytesToWrite() const override { return m_out.size(); }
    qint64 bytesAvailable() const override { return m_in.size() + QIODevice::bytesAvailable(); }

Q_SIGNALS:
    /// Unplugged, or switched off.
    void vanished();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void canRead();
    void canWrite();
    void gone();

    int m_device = -1;
    QByteArray m_in;
    QByteArray m_out;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
};

} // namespace jiko::printing
