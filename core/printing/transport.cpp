#include "printing/transport.h"

#include "printing/delivery.h"

#include <QCoreApplication>
#include <QFile>
#include <QSerialPort>
#include <QTcpSocket>

#include <sys/socket.h>

namespace jiko::printing {

namespace {
class TcpTransport : public Transport {
public:
    TcpTransport(TcpAddress address, PrinterProfile profile, const Patience &patience)
        : m_address(std::move(address)),
          m_profile(std::move(profile)),
          m_patience(patience)
    {
        m_clock.setSingleShot(true);
        connect(&m_clock, &QTimer::timeout, this, [this] {
            if (m_delivery && m_socket.state() != QAbstractSocket::ConnectedState)
                settle({Outcome::Kind::Failed, Trouble::Unreachable});
            m_socket.abort();
            closed();
        });
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_clock.stop();
            m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            if (m_delivery)
                m_delivery->start();
        });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &TcpTransport::lost);
        connect(&m_socket, &QTcpSocket::disconnected, this, &TcpTransport::lost);
        connect(&m_socket, &QTcpSocket::bytesWritten, this, &TcpTransport::shutDown);
    }
    ~TcpTransport() override
    {
        m_delivery.reset();
        m_socket.disconnect(this);
        m_socket.abort();
    }

    void deliver(const PrintBytes &job) override
    {
        m_open = true;
        // A small printer's memory is not to be flooded.
        m_delivery = std::make_unique<Delivery>(m_socket, 4096, m_profile, m_patience, job);
        if (m_held)
            m_delivery->holdBefore();
        connect(m_delivery.get(), &Delivery::ready, this, &Transport::ready);
        connect(m_delivery.get(), &Delivery::sending, this, &Transport::sending);
        connect(m_delivery.get(), &Delivery::sent, this, &Transport::sent);
        connect(m_delivery.get(), &Delivery::finished, this, [this](const Outcome &outcome) {
            settle(outcome);
            hangUp();
        });
        m_clock.start(m_patience.connect);
        m_socket.connectToHost(m_address.host, m_address.port);
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

private:
    void settle(const Outcome &outcome)
    {
        if (m_delivery) {
            m_delivery->disconnect(this);
            m_delivery.release()->deleteLater();
            Q_EMIT finished(outcome);
        }
    }

    void lost()
    {
        if (m_delivery)
            m_delivery->lineLost();
        if (m_socket.state() == QAbstractSocket::UnconnectedState)
            closed();
    }

    /// Some printers keep a socket that was simply dropped: say that we are done, and wait for their end of it.
    void hangUp()
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            m_socket.abort();
            closed();
            return;
        }
        m_clock.start(m_patience.close);
        m_socket.flush();
        shutDown();
    }

    void shutDown()
    {
        if (m_open && !m_delivery && m_socket.bytesToWrite() == 0)
            ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
    }

    void closed()
    {
        m_clock.stop();
        if (std::exchange(m_open, false))
            QMetaObject::invokeMethod(this, &Transport::idle, Qt::QueuedConnection);
    }

    const TcpAddress m_address;
    const PrinterProfile m_profile;
    const Patience m_patience;
    QTcpSocket m_socket;
    QTimer m_clock;
    std::unique_ptr<Delivery> m_delivery;
    bool m_open = false;
};

class SerialTransport : public Transport {
public:
    SerialTransport(SerialAddress address, PrinterProfile profile, const Patience &patience)
        : m_address(std::move(address)),
          m_profile(std::move(profile)),
          m_patience(patience)
    {
    }

    void deliver(const PrintBytes &job) override
    {
        m_port = std::make_unique<QSerialPort>();
        m_port->setPortName(m_address.device);
        m_port->setBaudRate(m_address.baud);
        m_port->setFlowControl(m_address.hardwareFlow ? QSerialPort::HardwareControl : QSerialPort::SoftwareControl);
        if (!m_port->open(QIODevice::ReadWrite)) {
            Q_EMIT finished({Outcome::Kind::Failed, Trouble::CannotWrite});
            close();
            return;
        }
        // The line is the slowest part: ten bits a byte, before the printer has anything to print.
        Patience patience = m_patience;
        patience.proof += static_cast<int>(job.bytes.size() * 10'000 / m_address.baud);
        m_delivery = std::make_unique<Delivery>(*m_port, 256, m_profile, patience, job);
        if (m_held)
            m_delivery->holdBefore();
        connect(m_delivery.get(), &Delivery::ready, this, &Transport::ready);
        connect(m_delivery.get(), &Delivery::sending, this, &Transport::sending);
        connect(m_delivery.get(), &Delivery::sent, this, &Transport::sent);
        connect(m_delivery.get(), &Delivery::finished, this, [this](const Outcome &outcome) {
            Q_EMIT finished(outcome);
            m_port->flush();
            close();
        });
        connect(m_port.get(), &QSerialPort::errorOccurred, this, &SerialTransport::failed);
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

private:
    void failed(QSerialPort::SerialPortError error)
    {
        if (error != QSerialPort::ReadError && error != QSerialPort::ResourceError
            && error != QSerialPort::DeviceNotFoundError && error != QSerialPort::WriteError)
            return;
        // An unplugged line repeats its error many thousand times a second until it is closed.
        disconnect(m_port.get(), &QSerialPort::errorOccurred, this, nullptr);
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_delivery)
                    m_delivery->lineLost();
            },
            Qt::QueuedConnection);
    }

    void close()
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_delivery.reset();
                m_port.reset();
                Q_EMIT idle();
            },
            Qt::QueuedConnection);
    }

    const SerialAddress m_address;
    const PrinterProfile m_profile;
    const Patience m_patience;
    std::unique_ptr<QSerialPort> m_port;
    std::unique_ptr<Delivery> m_delivery;
};

class FileTransport : public Transport {
public:
    explicit FileTransport(FileAddress address) : m_address(std::move(address)) { }

    void deliver(const PrintBytes &job) override
    {
        m_job = job.bytes;
        m_file.setFileName(m_address.path);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            settle({Outcome::Kind::Failed, Trouble::CannotWrite});
        else if (m_held)
            Q_EMIT ready();
        else
            go();
    }
    void go() override
    {
        const auto before = m_file.size();
        Outcome outcome{Outcome::Kind::Confirmed, Trouble::None};
        Q_EMIT sending();
        if (m_file.write(m_job) != m_job.size() || !m_file.flush()) {
            // A full disk keeps half a job: take it back, so that surely nothing is there.
            const bool undone = m_file.resize(before);
            outcome = {undone ? Outcome::Kind::Failed : Outcome::Kind::Doubtful, Trouble::CannotWrite};
        } else {
            Q_EMIT sent();
        }
        settle(outcome);
    }
    void leave() override { settle({Outcome::Kind::Failed, Trouble::None}); }

private:
    void settle(const Outcome &outcome)
    {
        m_file.close();
        Q_EMIT finished(outcome);
        QMetaObject::invokeMethod(this, &Transport::idle, Qt::QueuedConnection);
    }

    const FileAddress m_address;
    QFile m_file;
    QByteArray m_job;
};

/// What is wrong, as the beginning of a sentence.
QString troubleText(const QString &printer, Trouble trouble)
{
    const auto say = [&](const char *text) { return QCoreApplication::translate("Printing", text).arg(printer); };
    switch (trouble) {
    case Trouble::None:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 is ready."));
    case Trouble::Unreachable:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 cannot be reached. Check its power and its cable."));
    case Trouble::NoAnswer:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 does not answer. Switch it off and on."));
    case Trouble::LinkLost:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 went off while printing. Check its power and its cable."));
    case Trouble::OutOfPaper:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 is out of paper. Put in a new roll."));
    case Trouble::CoverOpen:
        return say(QT_TRANSLATE_NOOP("Printing", "The cover of %1 is open. Close it."));
    case Trouble::CutterJam:
        return say(QT_TRANSLATE_NOOP("Printing", "The knife of %1 is stuck. Open the cover and clear the paper."));
    case Trouble::Overheated:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 is too hot. It goes on by itself in a minute."));
    case Trouble::Fault:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 has a fault. Switch it off and on."));
    case Trouble::CannotWrite:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 cannot be opened. Check its name in the printer settings."));
    }
    return {};
}
} // namespace

QString outcomeText(const QString &printerName, const Outcome &outcome)
{
    const QString trouble = troubleText(printerName, outcome.trouble);
    const auto say = [](const char *text) { return QCoreApplication::translate("Printing", text); };
    switch (outcome.kind) {
    case Outcome::Kind::Confirmed:
        return outcome.paperLow
            ? say(QT_TRANSLATE_NOOP("Printing", "Printed. %1 is nearly out of paper.")).arg(printerName)
            : say(QT_TRANSLATE_NOOP("Printing", "Printed."));
    case Outcome::Kind::ProbablyPrinted:
        return say(QT_TRANSLATE_NOOP("Printing", "Sent to %1, which cannot say whether it printed.")).arg(printerName);
    case Outcome::Kind::Doubtful:
        return say(
            QT_TRANSLATE_NOOP("Printing",
                "%1 The slip may have printed: look before you print it again. The second one will say that it is a "
                "duplicate."))
            .arg(trouble);
    case Outcome::Kind::Failed:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 Nothing is lost: the slip waits and will print.")).arg(trouble);
    }
    return {};
}

std::optional<PrinterAddress> printerAddress(const QString &kind, const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (kind == QLatin1String("file"))
        return FileAddress{text};
    const auto colon = text.lastIndexOf(QLatin1Char(':'));
    const QString place = text.left(colon);
    bool isNumber = true;
    const int number = colon < 0 ? 0 : text.mid(colon + 1).toInt(&isNumber);
    if (place.isEmpty() || !isNumber || (colon >= 0 && number <= 0))
        return std::nullopt;
    if (kind == QLatin1String("tcp") && number <= 65'535)
        return TcpAddress{place, colon < 0 ? quint16{9100} : static_cast<quint16>(number)};
    if (kind == QLatin1String("serial"))
        return SerialAddress{place, colon < 0 ? 9600 : number};
    return std::nullopt;
}

std::unique_ptr<Transport> transportTo(
    const PrinterAddress &address, const PrinterProfile &profile, const Patience &patience)
{
    if (const auto *tcp = std::get_if<TcpAddress>(&address))
        return std::make_unique<TcpTransport>(*tcp, profile, patience);
    if (const auto *serial = std::get_if<SerialAddress>(&address))
        return std::make_unique<SerialTransport>(*serial, profile, patience);
    return std::make_unique<FileTransport>(std::get<FileAddress>(address));
}

} // namespace jiko::printing
