#include "printing/spooler.h"

#include "printing/receipt.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiko::printing {

using namespace std::chrono_literals;

namespace {
constexpr std::size_t finishedKept = 500;
/// So long ago heard of a printer's trouble, it is not tried again before the backup.
constexpr std::chrono::milliseconds justHeard{1000};
constexpr std::chrono::milliseconds betweenBackups{500};
} // namespace

/// What stands in the spooler's thread: one printer's queue and its line.
class Spooler::Desk : public QObject {
    Q_OBJECT
public:
    Desk(const PrinterSetup &setup, const Patience &patience, const Persistence &persistence)
        : m_profile(setup.profile),
          m_address(setup.address),
          m_patience(patience),
          m_persistence(persistence)
    {
    }

    void take(const Id &job, const Slip &slip, bool held)
    {
        m_queue.push_back({job, slip, held});
        if (m_queue.size() == 1)
            tryNow(); // an earlier job's pause is none of its: it learns at once whether the printer prints
        else
            next();
    }

    void go(const Id &job)
    {
        if (m_current == job)
            m_transport->go();
    }

    void giveBack(const Id &job)
    {
        const auto at =
            std::find_if(m_queue.begin(), m_queue.end(), [&](const Waiting &waiting) { return waiting.job == job; });
        if (at == m_queue.end())
            return;
        if (job == m_current) {
            m_leaves = true;
            m_transport->leave(); // while nothing of it is out
            return;
        }
        m_queue.erase(at);
        Q_EMIT gaveBack(job);
    }

    void look()
    {
        if (m_busy || !m_queue.empty())
            return;
        if (!m_transport)
            open();
        m_transport->look();
    }

    void tryNow()
    {
        m_pause = 0;
        if (m_retry)
            m_retry->stop();
        next();
    }

Q_SIGNALS:
    void learned(const jiko::base::Id &job, jiko::printing::JobState state, const jiko::printing::Outcome &outcome);
    void gaveBack(const jiko::base::Id &job);
    void heard(const jiko::printing::Condition &condition);
    void unheard(jiko::printing::Trouble trouble);
    void ready(const jiko::base::Id &job);

private:
    struct Waiting {
        Id job;
        Slip slip;
        bool held = false;
    };

    void next()
    {
        if (m_busy || m_queue.empty() || (m_retry && m_retry->isActive()))
            return;
        if (!m_transport)
            open();
        m_busy = true;
        m_current = m_queue.front().job;
        m_leaves = false;
        m_transport->deliver(escposOf(layoutSlip(m_queue.front().slip, m_profile), m_profile));
    }

    void open()
    {
        m_transport = transportTo(m_address, m_profile, m_patience);
        m_transport->holdBefore();
        m_retry = std::make_unique<QTimer>();
        m_retry->setSingleShot(true);
        connect(m_retry.get(), &QTimer::timeout, this, &Desk::next);
        connect(m_transport.get(), &Transport::heard, this, &Desk::heard);
        connect(m_transport.get(), &Transport::unheard, this, &Desk::unheard);
        connect(m_transport.get(), &Transport::ready, this, [this] {
            if (m_queue.front().held)
                Q_EMIT ready(m_current);
            else
                m_transport->go();
        });
        connect(m_transport.get(), &Transport::sending, this,
            [this] { Q_EMIT learned(m_queue.front().job, JobState::Sending, {}); });
        connect(m_transport.get(), &Transport::sent, this,
            [this] { Q_EMIT learned(m_queue.front().job, JobState::Sent, {}); });
        connect(m_transport.get(), &Transport::finished, this, &Desk::settle);
        connect(m_transport.get(), &Transport::idle, this, [this] {
            m_busy = false;
            next();
        });
    }

    void settle(const Outcome &outcome)
    {
        const Id job = std::exchange(m_current, Id());
        if (outcome.kind == Outcome::Kind::Failed && m_leaves) {
            m_queue.pop_front();
            Q_EMIT gaveBack(job);
            return;
        }
        if (outcome.kind == Outcome::Kind::Failed) {
            // Surely nothing came out: it stays first in the queue and is tried again.
            m_pause = m_pause == 0 ? m_persistence.retryFirst : std::min(2 * m_pause, m_persistence.retryLast);
            m_retry->start(m_pause);
            Q_EMIT learned(job, JobState::Queued, outcome);
            return;
        }
        m_pause = 0;
        m_queue.pop_front();
        Q_EMIT learned(job, stateOf(outcome.kind), outcome);
    }

    static JobState stateOf(Outcome::Kind kind)
    {
        switch (kind) {
        case Outcome::Kind::Confirmed:
            return JobState::Confirmed;
        case Outcome::Kind::ProbablyPrinted:
            return JobState::Sent;
        case Outcome::Kind::Doubtful:
            return JobState::Doubtful;
        case Outcome::Kind::Failed:
            break;
        }
        return JobState::Failed;
    }

    const PrinterProfile m_profile;
    const PrinterAddress m_address;
    const Patience m_patience;
    const Persistence m_persistence;
    std::deque<Waiting> m_queue;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<QTimer> m_retry;
    Id m_current; ///< first in the queue and on its way
    bool m_leaves = false; ///< it is wanted back
    int m_pause = 0;
    bool m_busy = false;
};

Spooler::Spooler(std::vector<PrinterSetup> printers, Patience patience, Persistence persistence, QObject *parent)
    : QObject(parent),
      m_persistence(persistence)
{
    qRegisterMetaType<Id>();
    qRegisterMetaType<JobState>();
    qRegisterMetaType<Outcome>();
    qRegisterMetaType<Condition>();
    qRegisterMetaType<Trouble>();
    m_thread.setObjectName(QStringLiteral("printing"));
    for (PrinterSetup &setup : printers) {
        auto *desk = new Desk(setup, patience, persistence);
        desk->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, desk, &QObject::deleteLater);
        connect(
            desk, &Desk::learned, this, [this, id = setup.id](const Id &job, JobState state, const Outcome &outcome) {
                learned(id, job, state, outcome);
            });
        connect(desk, &Desk::gaveBack, this, &Spooler::withdrawn);
        connect(desk, &Desk::heard, this, [this, id = setup.id](const Condition &condition) {
            if (condition.needsHand())
                troubled(id);
            else
                m_seats.at(id).troubled = false;
            Q_EMIT printerHeard(id, condition);
        });
        connect(desk, &Desk::unheard, this, [this, id = setup.id](Trouble why) {
            troubled(id); // a job that comes now does not wait to find that out again
            Q_EMIT printerUnheard(id, why);
        });
        connect(desk, &Desk::ready, this, [this, id = setup.id](const Id &job) { Q_EMIT aboutToSend(job, id); });
        const QString id = setup.id;
        m_seats.insert_or_assign(id, Seat{std::move(setup), desk, false, {}});
    }
    m_round.setInterval(std::clamp(persistence.toBackupAfter / 15, 20, 1000));
    connect(&m_round, &QTimer::timeout, this, &Spooler::round);
    m_thread.start();
}

Spooler::~Spooler()
{
    m_thread.quit();
    m_thread.wait();
}

std::vector<PrinterSetup> Spooler::printers() const
{
    std::vector<PrinterSetup> setups;
    for (const auto &[id, seat] : m_seats)
        setups.push_back(seat.setup);
    return setups;
}

void Spooler::print(const QString &printer, const Slip &slip, const JobWish &wish)
{
    if (m_jobs.contains(wish.job))
        return;
    Job &job = m_jobs[wish.job];
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::milliseconds patience(m_persistence.toBackupAfter);
    job = {slip, wish, {wish.job, printer}, now, now + std::max(patience - wish.waited, 0ms), printer};
    if (!m_seats.contains(printer)) {
        tell(job, JobState::Failed, {Outcome::Kind::Failed, Trouble::CannotWrite}, true);
        return;
    }
    hand(job, printer);
    if (now - m_seats.at(printer).troubledAt < justHeard)
        moveOn(printer);
    m_round.start();
}

void Spooler::hand(Job &job, const QString &printer)
{
    job.report.printer = printer;
    tell(job, JobState::Queued, {Outcome::Kind::Failed, Trouble::None}, false);
    const Seat &seat = m_seats.at(printer);
    Slip slip = job.slip;
    if (const auto first = m_seats.find(job.firstPrinter); printer != job.firstPrinter && first != m_seats.end())
        slip = markedElsewhere(
            slip, first->second.setup.name, seat.setup.name, seat.setup.words ? seat.setup.words() : Words());
    QMetaObject::invokeMethod(
        seat.desk, [desk = seat.desk, id = job.wish.job, slip, held = job.wish.held] { desk->take(id, slip, held); });
}

void Spooler::go(const Id &job)
{
    const auto at = m_jobs.find(job);
    if (at == m_jobs.end() || at->second.report.final)
        return;
    Desk *desk = m_seats.at(at->second.report.printer).desk;
    QMetaObject::invokeMethod(desk, [desk, job] { desk->go(job); });
}

Id Spooler::repeat(const Id &job)
{
    const auto at = m_jobs.find(job);
    if (at == m_jobs.end() || !at->second.report.final || !m_seats.contains(at->second.report.printer))
        return {};
    return printAgain(at->second, at->second.report.printer);
}

Id Spooler::printAgain(const Job &job, const QString &printer)
{
    const JobWish wish{newId(), job.wish.repeatWhenDoubtful};
    const PrinterSetup &setup = m_seats.at(printer).setup;
    print(printer, markedDuplicate(job.slip, setup.words ? setup.words() : Words()), wish);
    return wish.job;
}

void Spooler::cancel(const Id &job)
{
    const auto at = m_jobs.find(job);
    if (at == m_jobs.end() || at->second.report.final)
        return;
    at->second.cancelled = true;
    Desk *desk = m_seats.at(at->second.report.printer).desk;
    QMetaObject::invokeMethod(desk, [desk, job] { desk->giveBack(job); });
}

void Spooler::look(const QString &printer)
{
    if (const auto seat = m_seats.find(printer); seat != m_seats.end())
        QMetaObject::invokeMethod(seat->second.desk, &Desk::look);
}

void Spooler::tryNow(const QString &printer)
{
    if (const auto seat = m_seats.find(printer); seat != m_seats.end())
        QMetaObject::invokeMethod(seat->second.desk, &Desk::tryNow);
}

void Spooler::round()
{
    const auto now = std::chrono::steady_clock::now();
    bool anyLeft = false;
    for (auto &[id, job] : m_jobs) {
        if (job.report.final)
            continue;
        anyLeft = true;
        const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(now - job.queuedAt).count();
        if (job.report.state == JobState::Queued
            && (job.cancelled || moves(job) || waited >= m_persistence.giveUpAfter))
            takeBack(job);
    }
    if (!anyLeft)
        m_round.stop();
}

bool Spooler::moves(const Job &job) const
{
    const Seat &seat = m_seats.at(job.report.printer);
    return job.report.state == JobState::Queued && !job.report.final && seat.troubled
        && std::chrono::steady_clock::now() >= job.movesAt && m_seats.contains(seat.setup.backup)
        && seat.setup.backup != job.firstPrinter;
}

void Spooler::takeBack(const Job &job)
{
    Desk *desk = m_seats.at(job.report.printer).desk;
    QMetaObject::invokeMethod(desk, [desk, id = job.wish.job] { desk->giveBack(id); });
}

void Spooler::troubled(const QString &printer)
{
    Seat &seat = m_seats.at(printer);
    seat.troubled = true;
    seat.troubledAt = std::chrono::steady_clock::now();
    moveOn(printer);
}

void Spooler::moveOn(const QString &printer)
{
    for (const auto &[id, job] : m_jobs)
        if (job.report.printer == printer && moves(job))
            takeBack(job);
}

void Spooler::withdrawn(const Id &id)
{
    Job &job = m_jobs.at(id);
    const Seat &seat = m_seats.at(job.report.printer);
    const auto waited = std::chrono::steady_clock::now() - job.queuedAt;
    const Outcome why{Outcome::Kind::Failed, job.report.trouble};
    if (job.cancelled || waited >= std::chrono::milliseconds(m_persistence.giveUpAfter)
        || !m_seats.contains(seat.setup.backup)) {
        tell(job, JobState::Failed, why, true);
        return;
    }
    // Where two stand in for each other and neither prints, they are not asked in a ring without a pause.
    job.movesAt = std::chrono::steady_clock::now() + betweenBackups;
    hand(job, seat.setup.backup);
}

void Spooler::learned(const QString &printer, const Id &id, JobState state, const Outcome &outcome)
{
    const auto at = m_jobs.find(id);
    if (at == m_jobs.end())
        return;
    Job &job = at->second;
    Seat &seat = m_seats.at(printer);
    if (state == JobState::Sending || state == JobState::Confirmed)
        seat.troubled = false;
    const bool under = state == JobState::Queued || state == JobState::Sending
        || (state == JobState::Sent && outcome.kind != Outcome::Kind::ProbablyPrinted);
    tell(job, state, outcome, !under);
    if (state == JobState::Queued)
        troubled(printer);
    if (state == JobState::Doubtful && job.wish.repeatWhenDoubtful && !job.cancelled)
        printAgain(job, printer);
}

void Spooler::tell(Job &job, JobState state, const Outcome &outcome, bool final)
{
    const auto seat = m_seats.find(job.report.printer);
    const QString name = seat == m_seats.end() ? job.report.printer : seat->second.setup.name;
    job.report.state = state;
    job.report.trouble = outcome.trouble;
    job.report.paperLow = outcome.paperLow;
    job.report.final = final;
    job.report.text.clear();
    if (state == JobState::Failed)
        job.report.text =
            QCoreApplication::translate("Printing", "Not printed. Print it again when %1 is well.").arg(name);
    else if (final || outcome.trouble != Trouble::None)
        job.report.text = outcomeText(name, outcome);
    const JobReport report = job.report;
    if (final) {
        m_finished.push_back(report.job);
        if (m_finished.size() > finishedKept) {
            m_jobs.erase(m_finished.front());
            m_finished.pop_front();
        }
    }
    Q_EMIT jobChanged(report);
}

std::optional<JobReport> Spooler::report(const Id &job) const
{
    const auto at = m_jobs.find(job);
    return at == m_jobs.end() ? std::nullopt : std::optional(at->second.report);
}

int Spooler::waiting(const QString &printer) const
{
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(),
        [&](const auto &entry) { return entry.second.report.printer == printer && !entry.second.report.final; }));
}

} // namespace jiko::printing

#include "spooler.moc"
