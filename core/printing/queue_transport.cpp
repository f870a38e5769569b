// Pages for an office printer, handed to the print system's own program (docs/adr/0005).
#include "printing/transports.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace jiko::printing {

namespace {
class QueueTransport : public Transport {
public:
    QueueTransport(QueueAddress address, const Patience &patience) : m_address(std::move(address)), m_patience(patience)
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            // It may have taken the job before it fell silent.
            settle({Outcome::Kind::Doubtful, Trouble::NoAnswer});
        });
    }
    ~QueueTransport() override
    {
        if (m_program) {
            m_program->disconnect(this);
            m_program->kill();
            m_program->waitForFinished(1000);
        }
    }

    void deliver(const PrintBytes &job) override
    {
        m_settled = false;
        m_job = job.bytes;
        if (m_held)
            QMetaObject::invokeMethod(this, &Transport::ready, Qt::QueuedConnection);
        else
            go();
    }
    void leave() override { settle({Outcome::Kind::Failed, Trouble::None}); }
    void go() override
    {
        const QString lp = QStandardPaths::findExecutable(QStringLiteral("lp"));
        if (lp.isEmpty()) {
            settle({Outcome::Kind::Failed, Trouble::NoPrintSystem});
            return;
        }
        m_program = std::make_unique<QProcess>();
        connect(m_program.get(), &QProcess::started, this, [this] {
            Q_EMIT sending();
            m_program->write(m_job);
            m_program->closeWriteChannel();
        });
        connect(m_program.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                settle({Outcome::Kind::Failed, Trouble::NoPrintSystem});
        });
        connect(m_program.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
            if (how == QProcess::NormalExit && code != 0) {
                settle({Outcome::Kind::Failed, Trouble::CannotWrite});
            } else if (how != QProcess::NormalExit) {
                settle({Outcome::Kind::Doubtful, Trouble::Fault});
            } else {
                Q_EMIT sent();
                settle({Outcome::Kind::ProbablyPrinted, Trouble::None});
            }
        });
        m_deadline.start(m_patience.accept);
        m_program->start(lp, {QStringLiteral("-d"), m_address.name, QStringLiteral("-t"), QStringLiteral("Jiko")});
    }

private:
    void settle(const Outcome &outcome)
    {
        if (std::exchange(m_settled, true))
            return;
        m_deadline.stop();
        Q_EMIT finished(outcome);
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_program) {
                    m_program->disconnect(this);
                    QProcess *program = m_program.release();
                    connect(program, &QProcess::finished, program, &QObject::deleteLater);
                    if (program->state() == QProcess::NotRunning)
                        program->deleteLater();
                    else
                        program->kill();
                }
                Q_EMIT idle();
            },
            Qt::QueuedConnection);
    }

    const QueueAddress m_address;
    const Patience m_patience;
    QByteArray m_job;
    QTimer m_deadline;
    std::unique_ptr<QProcess> m_program;
    bool m_settled = false;
};
} // namespace

std::unique_ptr<Transport> queueTransport(const QueueAddress &address, const Patience &patience)
{
    return std::make_unique<QueueTransport>(address, patience);
}

} // namespace jiko::printing
