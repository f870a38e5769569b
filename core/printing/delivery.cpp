#include "printing/delivery.h"

#include <QRandomGenerator>

namespace jiko::printing {

namespace {
/// Four printable characters that the answer to another job cannot hold by chance.
QByteArray freshToken()
{
    QByteArray token;
    for (int i = 0; i < 4; ++i)
        token += static_cast<char>('A' + QRandomGenerator::global()->bounded(26));
    return token;
}
} // namespace

Trouble troubleOf(const Condition &condition)
{
    if (condition.coverOpen)
        return Trouble::CoverOpen;
    if (condition.paperEnd)
        return Trouble::OutOfPaper;
    if (condition.cutterJam)
        return Trouble::CutterJam;
    if (condition.overheated)
        return Trouble::Overheated;
    return condition.fault || condition.offLine ? Trouble::Fault : Trouble::None;
}

Delivery::Delivery(QIODevice &line, int chunk, const PrinterProfile &profile, const Patience &patience, PrintBytes job)
    : m_line(line),
      m_chunk(chunk),
      m_profile(profile),
      m_patience(patience),
      m_job(std::move(job)),
      m_token(freshToken()),
      m_rest(m_job.bytes)
{
    m_deadline.setSingleShot(true);
    m_hand.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, [this] {
        const bool untouched = m_step == Step::Before;
        finish(untouched ? Outcome::Kind::Failed : Outcome::Kind::Doubtful, Trouble::NoAnswer);
    });
    connect(&m_deadline, &QTimer::timeout, this, &Delivery::timedOut);
    connect(&m_hand, &QTimer::timeout, this, [this] {
        // What it still holds must not come out when somebody changes the paper tomorrow.
        m_line.write(forgetUnprinted());
        finish(Outcome::Kind::Doubtful, troubleOf(m_condition));
    });
    connect(&m_poll, &QTimer::timeout, this, &Delivery::look);
    connect(&m_line, &QIODevice::readyRead, this, &Delivery::read);
    connect(&m_line, &QIODevice::bytesWritten, this, [this] {
        if (m_step == Step::Writing)
            writeMore();
    });
}

void Delivery::start()
{
    // Bytes of an earlier conversation are no answers to ours.
    m_line.readAll();
    // Two milliseconds a byte is what the slowest serial line takes.
    m_whole.start(
        m_patience.whole + m_patience.forPrinting(m_job.paperDots) + static_cast<int>(m_job.bytes.size()) * 2);
    if (!asks()) {
        begin();
        return;
    }
    m_questions = {Ask::Paper, Ask::Error, Ask::OffLineCause, Ask::Printer};
    askNext();
}

void Delivery::askNext()
{
    if (m_questions.empty()) {
        answersComplete();
        return;
    }
    m_asked = m_questions.back();
    m_questions.pop_back();
    m_line.write(askNow(*m_asked));
    if (m_step == Step::Before || m_step == Step::After)
        m_deadline.start(m_patience.status);
}

void Delivery::answersComplete()
{
    const Trouble trouble = troubleOf(m_condition);
    Q_EMIT heard(m_condition);
    if (m_step == Step::Before) {
        if (m_job.bytes.isEmpty()) {
            finish(trouble == Trouble::None ? Outcome::Kind::Confirmed : Outcome::Kind::Failed, trouble);
            return;
        }
        if (m_profile.automaticStatus)
            m_rest.prepend(tellChanges());
        if (trouble != Trouble::None) {
            finish(Outcome::Kind::Failed, trouble);
            return;
        }
        begin();
    } else if (m_step == Step::After) {
        if (trouble == Trouble::None && (m_unasked || m_reader.heardNoise()))
            finish(Outcome::Kind::Doubtful, Trouble::NoAnswer);
        else
            finish(trouble == Trouble::None ? Outcome::Kind::ProbablyPrinted : Outcome::Kind::Doubtful, trouble);
    } else if (trouble == Trouble::None) {
        if (m_hand.isActive())
            m_deadline.start(m_patience.forPrinting(m_job.paperDots) + m_patience.proof);
        m_hand.stop();
    } else if (!m_hand.isActive()) {
        m_hand.start(m_patience.trouble);
    }
}

void Delivery::begin()
{
    m_deadline.stop();
    m_step = Step::Ready;
    if (m_held)
        Q_EMIT ready();
    else
        go();
}

void Delivery::go()
{
    if (m_step != Step::Ready)
        return;
    m_step = Step::Writing;
    Q_EMIT sending();
    writeMore();
}

void Delivery::leave()
{
    if (m_step == Step::Before || m_step == Step::Ready)
        finish(Outcome::Kind::Failed);
}

void Delivery::writeMore()
{
    if (m_line.bytesToWrite() > 0)
        return;
    if (m_rest.isEmpty()) {
        allWritten();
        return;
    }
    m_line.write(m_rest.left(m_chunk));
    m_rest.remove(0, m_chunk);
    m_deadline.start(m_patience.write);
}

void Delivery::allWritten()
{
    m_step = Step::Printing;
    m_deadline.stop();
    Q_EMIT sent();
    const int printing = m_patience.forPrinting(m_job.paperDots);
    switch (m_profile.status) {
    case StatusKind::None:
        finish(Outcome::Kind::ProbablyPrinted);
        return;
    case StatusKind::RealTime:
        m_deadline.start(printing);
        break;
    case StatusKind::Queued:
        m_line.write(askBehindJob());
        m_deadline.start(printing + m_patience.proof);
        break;
    case StatusKind::ProcessId:
        m_line.write(askProof(m_token));
        m_deadline.start(printing + m_patience.proof);
        break;
    }
    m_poll.start(m_patience.poll);
}

void Delivery::look()
{
    if (m_step != Step::Printing || m_asked)
        return;
    m_questions = {Ask::Paper, Ask::Error, Ask::OffLineCause, Ask::Printer};
    askNext();
}

void Delivery::read()
{
    for (const Answer &answer : m_reader.feed(m_line.readAll()))
        if (m_step != Step::Done)
            learn(answer);
}

void Delivery::learn(const Answer &answer)
{
    if (const auto *now = std::get_if<RealTimeAnswer>(&answer)) {
        if (!m_asked) {
            m_unasked = true;
            return;
        }
        m_condition.learn(*std::exchange(m_asked, std::nullopt), now->value);
        askNext();
    } else if (const auto *automatic = std::get_if<AutomaticStatus>(&answer)) {
        m_condition.learn(automatic->bytes);
        Q_EMIT heard(m_condition);
    } else if (m_step != Step::Printing) {
        m_unasked = m_unasked || std::holds_alternative<QueuedAnswer>(answer);
    } else if (const auto *proof = std::get_if<ProofAnswer>(&answer)) {
        if (m_profile.status == StatusKind::ProcessId && proof->token == m_token)
            finish(Outcome::Kind::Confirmed);
    } else if (m_profile.status != StatusKind::Queued) {
        m_unasked = true;
    } else if (m_unasked || m_reader.heardNoise()) {
        // One byte among noise is no proof: by chance every sixteenth looks like one.
        finish(Outcome::Kind::Doubtful, Trouble::NoAnswer);
    } else {
        finish(Outcome::Kind::Confirmed);
    }
}

void Delivery::timedOut()
{
    switch (m_step) {
    case Step::Before:
        finish(Outcome::Kind::Failed, Trouble::NoAnswer);
        return;
    case Step::Writing:
        finish(Outcome::Kind::Doubtful, Trouble::LinkLost);
        return;
    case Step::Printing:
        if (m_profile.status == StatusKind::RealTime && !m_hand.isActive()) {
            m_step = Step::After;
            m_asked.reset();
            m_poll.stop();
            m_questions = {Ask::Paper, Ask::Error, Ask::OffLineCause, Ask::Printer};
            askNext();
        } else if (!m_hand.isActive()) {
            finish(Outcome::Kind::Doubtful, Trouble::NoAnswer);
        }
        return;
    case Step::After:
        finish(Outcome::Kind::Doubtful, Trouble::NoAnswer);
        return;
    case Step::Ready: // whoever holds it has its own clock
    case Step::Done:
        return;
    }
}

void Delivery::lineLost()
{
    const bool untouched = m_step == Step::Before || m_step == Step::Ready;
    finish(untouched ? Outcome::Kind::Failed : Outcome::Kind::Doubtful,
        untouched ? Trouble::Unreachable : Trouble::LinkLost);
}

void Delivery::finish(Outcome::Kind kind, Trouble trouble)
{
    if (m_step == Step::Done)
        return;
    m_step = Step::Done;
    m_deadline.stop();
    m_poll.stop();
    m_hand.stop();
    m_whole.stop();
    Q_EMIT finished({kind, trouble, m_condition.paperLow});
}

} // namespace jiko::printing
