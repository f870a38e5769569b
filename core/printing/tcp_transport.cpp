#include "printing/delivery.h"
#include "printing/transports.h"

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
        m_owesIdle = true;
        if (m_open) { // somebody is looking: it is over in a moment
            m_next = job;
            return;
        }
        m_looking = false;
        converse(job);
    }

    void go() override
    {
        if (m_delivery)
            m_delivery->go();
    }
    void leave() override
    {
        if (std::exchange(m_next, std::nullopt))
            Q_EMIT finished({Outcome::Kind::Failed, Trouble::None});
        else if (m_delivery && !m_looking)
            m_delivery->leave();
    }

    void look() override
    {
        if (m_open || m_profile.status == StatusKind::None)
            return;
        m_looking = true;
        converse({});
    }

private:
    void converse(const PrintBytes &job)
    {
        m_open = true;
        // A small printer's memory is not to be flooded.
        m_delivery = std::make_unique<Delivery>(m_socket, 4096, m_profile, m_patience, job);
        if (m_held && !m_looking)
            m_delivery->holdBefore();
        connect(m_delivery.get(), &Delivery::ready, this, &Transport::ready);
        connect(m_delivery.get(), &Delivery::heard, this, &Transport::heard);
        connect(m_delivery.get(), &Delivery::sending, this, &Transport::sending);
        connect(m_delivery.get(), &Delivery::sent, this, &Transport::sent);
        connect(m_delivery.get(), &Delivery::finished, this, [this](const Outcome &outcome) {
            settle(outcome);
            hangUp();
        });
        m_clock.start(m_patience.connect);
        m_socket.connectToHost(m_address.host, m_address.port);
    }

    void settle(const Outcome &outcome)
    {
        if (m_delivery) {
            m_delivery->disconnect(this);
            m_delivery.release()->deleteLater();
            if (!m_looking)
                Q_EMIT finished(outcome);
            else if (outcome.trouble == Trouble::Unreachable || outcome.trouble == Trouble::NoAnswer)
                Q_EMIT unheard(outcome.trouble);
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
        if (!std::exchange(m_open, false))
            return;
        if (m_owesIdle)
            QMetaObject::invokeMethod(this, &TcpTransport::goOn, Qt::QueuedConnection);
    }

    /// What came while somebody looked, unless it was taken back meanwhile.
    void goOn()
    {
        if (m_open)
            return; // somebody looks again
        if (const auto job = std::exchange(m_next, std::nullopt))
            deliver(*job);
        else if (std::exchange(m_owesIdle, false))
            Q_EMIT idle();
    }

    const TcpAddress m_address;
    const PrinterProfile m_profile;
    const Patience m_patience;
    QTcpSocket m_socket;
    QTimer m_clock;
    std::unique_ptr<Delivery> m_delivery;
    std::optional<PrintBytes> m_next;
    bool m_open = false;
    bool m_looking = false;
    bool m_owesIdle = false; ///< for the job that was handed over last
};
} // namespace

std::unique_ptr<Transport> tcpTransport(
    const TcpAddress &address, const PrinterProfile &profile, const Patience &patience)
{
    return std::make_unique<TcpTransport>(address, profile, patience);
}

} // namespace jiko::printing
