#include "hub/projector.h"

#include "domains.h"

#include <QLoggingCategory>

namespace jiko::hub {

using store::PgProblem;
using store::PgSession;
using store::PgTrouble;
using store::Statement;

Q_LOGGING_CATEGORY(logProjector, "jiko.projector")

Projector::Projector(Options options) : m_options(std::move(options)), m_model(m_options.place, domains())
{
    setObjectName(QStringLiteral("projector"));
}

Projector::~Projector()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_poked.notify_all();
    wait();
}

void Projector::tell(const Fact &fact)
{
    const UtcMicros now = base::utcNow();
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({fact, now});
        ++m_status.told;
        if (m_status.oldestWaiting == UtcMicros())
            m_status.oldestWaiting = now;
    }
    m_poked.notify_all();
}

Projector::Status Projector::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

std::vector<Projector::Told> Projector::waitForFacts()
{
    std::unique_lock lock(m_mutex);
    const bool troubled = !m_status.trouble.isEmpty();
    const bool starting = !troubled && m_generation < 0;
    const auto atMost = troubled ? m_options.retry : m_options.idleCheck;
    // After trouble the time has to pass: facts that come meanwhile must not make it a storm of tries.
    m_poked.wait_for(lock, atMost, [&] { return m_stop || starting || (!troubled && !m_queue.empty()); });
    return std::exchange(m_queue, {});
}

bool Projector::readMarks(PgSession &session)
{
    if (const auto connected = session.connect(); !connected) {
        noteTrouble(connected.why());
        return false;
    }
    if (session.generation() == m_generation)
        return true;
    if (const auto read = m_model.readMarks(session); !read) {
        noteTrouble(read.why());
        return false;
    }
    m_generation = session.generation();
    return true;
}

void Projector::writeOwed(PgSession &session)
{
    if (m_model.owes()) {
        auto done = m_model.write(session);
        if (!done && (done.why().kind == PgTrouble::Refused || done.why().kind == PgTrouble::Broken)) {
            qCCritical(logProjector, "a batch was refused: %s %s", done.why().sqlState.constData(),
                qUtf8Printable(done.why().message));
            done = m_model.setAside(session);
        }
        if (!done)
            return noteTrouble(done.why());
    }
    const std::lock_guard lock(m_mutex);
    m_status.reachable = true;
    m_status.trouble.clear();
    m_status.aside = m_model.asideCount();
    m_status.written = m_applied;
    ++m_status.batches;
    m_status.oldestWaiting = m_queue.empty() ? UtcMicros() : m_queue.front().at;
}

void Projector::noteTrouble(const PgProblem &problem)
{
    const std::lock_guard lock(m_mutex);
    if (m_status.trouble != problem.message)
        qCWarning(logProjector, "%s %s", problem.sqlState.constData(), qUtf8Printable(problem.message));
    m_status.reachable = problem.kind != PgTrouble::Unreachable;
    m_status.trouble = problem.message;
}

void Projector::keepPartitions(PgSession &session)
{
    static const auto makePartitions = Statement::fromFile(":/sql/hub/make_partitions.sql");
    constexpr int monthsAhead = 3;
    if (base::utcNow() < m_partitionsDue)
        return;
    if (const auto made = session.run(makePartitions, {{"months", monthsAhead}}); !made)
        qCWarning(logProjector, "the log's partitions: %s", qUtf8Printable(made.why().message));
    m_partitionsDue = base::utcNow() + std::chrono::hours(24);
}

void Projector::lookAtDevices(PgSession &session)
{
    if (base::momentNow() < m_devicesDue)
        return;
    m_devicesDue = base::momentNow() + m_options.idleCheck;
    auto devices = insight::devices(session);
    if (!devices) {
        qCWarning(logProjector, "the devices: %s", qUtf8Printable(devices.why().message));
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_status.devices = std::move(devices).value();
}

void Projector::run()
{
    PgSession session({m_options.conninfo, "jiko-hub projector", std::chrono::seconds(30)});
    std::vector<Told> held; // told while nobody could say how far the tables are
    for (bool stopping = false; !stopping;) {
        auto facts = waitForFacts();
        std::move(facts.begin(), facts.end(), std::back_inserter(held));
        {
            const std::lock_guard lock(m_mutex);
            stopping = m_stop;
        }
        if (!readMarks(session))
            continue;
        for (const Told &told : held)
            m_model.apply(told.fact);
        m_applied += static_cast<std::int64_t>(held.size());
        held.clear();
        writeOwed(session);
        keepPartitions(session);
        lookAtDevices(session);
        Q_EMIT tried();
    }
}

} // namespace jiko::hub
