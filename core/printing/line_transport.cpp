// Lines of this computer itself, a serial one or USB: they stay open between two jobs, so that a printer that tells by
// itself how it is can be heard.
#include "printing/delivery.h"
#include "printing/transports.h"
#include "printing/usb_line.h"

#include <QDir>
#include <QSerialPort>

namespace jiko::printing {

namespace {
class LineTransport : public Transport {
public:
    LineTransport(PrinterProfile profile, const Patience &patience, int chunk)
        : m_profile(std::move(profile)),
          m_patience(patience),
          m_chunk(chunk)
    {
    }
    ~LineTransport() override { m_delivery.reset(); }

    void deliver(const PrintBytes &job) override
    {
        if (!m_line)
            m_line = opened();
        if (!m_line) {
            Q_EMIT finished({Outcome::Kind::Failed, Trouble::CannotWrite});
            freeLater();
            return;
        }
        m_line->disconnect(this); // the delivery listens now
        watch(*m_line);
        Patience patience = m_patience;
        patience.proof += millisecondsFor(job.bytes.size());
        m_delivery = std::make_unique<Delivery>(*m_line, m_chunk, m_profile, patience, job);
        if (m_held)
            m_delivery->holdBefore();
        connect(m_delivery.get(), &Delivery::ready, this, &Transport::ready);
        connect(m_delivery.get(), &Delivery::heard, this, &Transport::heard);
        connect(m_delivery.get(), &Delivery::sending, this, &Transport::sending);
        connect(m_delivery.get(), &Delivery::sent, this, &Transport::sent);
        connect(m_delivery.get(), &Delivery::finished, this, [this](const Outcome &outcome) {
            m_keeps = m_profile.automaticStatus && !m_lost;
            Q_EMIT finished(outcome);
            flush(*m_line);
            freeLater();
        });
        m_lost = false;
        m_delivery->start();
    }

    void go() override
    {
        if (m_delivery)
            m_delivery->go();
    }
    void leave() override
    {
        if (m_delivery)
            m_delivery->leave();
    }

protected:
    /// errors  null when it cannot be opened
    virtual std::unique_ptr<QIODevice> opened() = 0;
    /// Calls lost() when the other side goes.
    virtual void watch(QIODevice &line) = 0;
    virtual void flush(QIODevice &) { }
    /// What the line itself takes, before the printer has anything to print.
    virtual int millisecondsFor(qsizetype) const { return 0; }

    void lost()
    {
        // An unplugged line repeats its error many thousand times a second until it is closed.
        if (std::exchange(m_lost, true))
            return;
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_delivery) {
                    m_delivery->lineLost();
                } else {
                    m_line.reset();
                    Q_EMIT unheard(Trouble::Unreachable);
                }
            },
            Qt::QueuedConnection);
    }

private:
    void freeLater()
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_delivery.reset();
                if (!std::exchange(m_keeps, false) || m_lost)
                    m_line.reset();
                else
                    listen();
                Q_EMIT idle();
            },
            Qt::QueuedConnection);
    }

    void listen()
    {
        m_reader = {};
        connect(m_line.get(), &QIODevice::readyRead, this, [this] {
            for (const Answer &answer : m_reader.feed(m_line->readAll()))
                if (const auto *told = std::get_if<AutomaticStatus>(&answer)) {
                    Condition condition;
                    condition.learn(told->bytes);
                    Q_EMIT heard(condition);
                }
        });
    }

    const PrinterProfile m_profile;
    const Patience m_patience;
    const int m_chunk;
    std::unique_ptr<QIODevice> m_line;
    std::unique_ptr<Delivery> m_delivery;
    AnswerReader m_reader; ///< between jobs
    bool m_lost = false;
    bool m_keeps = false;
};

class SerialTransport : public LineTransport {
public:
    SerialTransport(SerialAddress address, const PrinterProfile &profile, const Patience &patience)
        : LineTransport(profile, patience, 256),
          m_address(std::move(address))
    {
    }

private:
    std::unique_ptr<QIODevice> opened() override
    {
        auto port = std::make_unique<QSerialPort>();
        port->setPortName(m_address.device);
        port->setBaudRate(m_address.baud);
        port->setFlowControl(m_address.hardwareFlow ? QSerialPort::HardwareControl : QSerialPort::SoftwareControl);
        if (!port->open(QIODevice::ReadWrite))
            return nullptr;
        return port;
    }

    void watch(QIODevice &line) override
    {
        connect(static_cast<QSerialPort *>(&line), &QSerialPort::errorOccurred, this,
            [this](QSerialPort::SerialPortError error) {
                if (error == QSerialPort::ReadError || error == QSerialPort::ResourceError
                    || error == QSerialPort::DeviceNotFoundError || error == QSerialPort::WriteError)
                    lost();
            });
    }

    void flush(QIODevice &line) override { static_cast<QSerialPort &>(line).flush(); }

    /// The line is the slowest part: ten bits a byte.
    int millisecondsFor(qsizetype bytes) const override { return static_cast<int>(bytes * 10'000 / m_address.baud); }

    const SerialAddress m_address;
};

class UsbTransport : public LineTransport {
public:
    UsbTransport(UsbAddress address, const PrinterProfile &profile, const Patience &patience)
        : LineTransport(profile, patience, 4096),
          m_address(std::move(address))
    {
    }

private:
    std::unique_ptr<QIODevice> opened() override
    {
        auto line = std::make_unique<UsbLine>();
        if (!line->openDevice(usbDevice(m_address.device)))
            return nullptr;
        return line;
    }

    void watch(QIODevice &line) override
    {
        connect(static_cast<UsbLine *>(&line), &UsbLine::vanished, this, [this] { lost(); });
    }

    const UsbAddress m_address;
};

QString wordIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}
} // namespace

QString usbDevice(const QString &address, const QString &listedIn)
{
    if (address.startsWith(QLatin1Char('/')))
        return address;
    const QDir listed(listedIn);
    const auto known = listed.entryList({QStringLiteral("lp*")}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &each : known) {
        // The entry is an interface; vendor and product are those of the device that has it.
        const QString device = listed.filePath(each) + QStringLiteral("/device/../");
        const QString ids = wordIn(device + QStringLiteral("idVendor")) + QLatin1Char(':')
            + wordIn(device + QStringLiteral("idProduct"));
        if (ids.compare(address, Qt::CaseInsensitive) == 0)
            return QStringLiteral("/dev/usb/") + each;
    }
    return {};
}

std::unique_ptr<Transport> serialTransport(
    const SerialAddress &address, const PrinterProfile &profile, const Patience &patience)
{
    return std::make_unique<SerialTransport>(address, profile, patience);
}

std::unique_ptr<Transport> usbTransport(
    const UsbAddress &address, const PrinterProfile &profile, const Patience &patience)
{
    return std::make_unique<UsbTransport>(address, profile, patience);
}

} // namespace jiko::printing
