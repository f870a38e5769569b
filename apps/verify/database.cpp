#include "verify/database.h"

#include "store/fact_row.h"

#include <limits>

namespace jiko::verify {

using store::PgOutcome;
using store::PgProblem;
using store::PgRows;
using store::Statement;

namespace {
constexpr std::chrono::minutes patience{30};
constexpr int mostAtOnce = 5000;

QString wordsOf(const PgProblem &problem)
{
    return QStringLiteral("the database cannot be read: %1 %2")
        .arg(QString::fromLatin1(problem.sqlState), problem.message.trimmed());
}
} // namespace

Database::Database(const QByteArray &conninfo) : m_session({conninfo, "jiko-verify", patience})
{
}

Result<Nothing, QString> Database::atOneMoment(const std::function<Result<Nothing, QString>()> &body)
{
    static const auto oneMoment = Statement::fromFile(":/sql/verify/one_moment.sql");
    QString words;
    const auto done = m_session.inTransaction([&]() -> PgOutcome<Nothing> {
        if (const auto set = m_session.run(oneMoment); !set)
            return Refused{set.why()};
        if (const auto outcome = body(); !outcome) {
            words = outcome.why();
            return Refused{PgProblem{}};
        }
        return Nothing{};
    });
    if (done)
        return Nothing{};
    return Refused{words.isEmpty() ? wordsOf(done.why()) : words};
}

Result<PgRows, QString> Database::ask(const Statement &statement, const store::Params &params)
{
    auto rows = m_session.run(statement, params);
    if (!rows)
        return Refused{wordsOf(rows.why())};
    return std::move(rows).value();
}

Result<std::vector<OutletThere>, QString> Database::outlets()
{
    static const auto statement = Statement::fromFile(":/sql/verify/outlets.sql");
    const auto rows = ask(statement);
    if (!rows)
        return Refused{rows.why()};
    std::vector<OutletThere> outlets;
    for (int i = 0; i < rows->count(); ++i)
        outlets.push_back({(*rows)[i].id(0), (*rows)[i].id(1), (*rows)[i].text(2)});
    return outlets;
}

Result<Nothing, QString> Database::readDevices()
{
    static const auto statement = Statement::fromFile(":/sql/verify/devices.sql");
    if (m_devicesRead)
        return Nothing{};
    const auto rows = ask(statement);
    if (!rows)
        return Refused{rows.why()};
    for (int i = 0; i < rows->count(); ++i) {
        const auto row = (*rows)[i];
        Device device{static_cast<std::int32_t>(row.int64(0)), row.id(1), {}};
        if (!row.isNull(2))
            device.end = sync::Head{row.int64(2), row.int64(3), row.bytes(4)};
        m_devices.push_back(device);
    }
    m_devicesRead = true;
    return Nothing{};
}

Result<sync::Heads, QString> Database::ends(const Id &outlet)
{
    if (const auto read = readDevices(); !read)
        return Refused{read.why()};
    sync::Heads ends;
    for (const Device &device : m_devices)
        if (device.outlet == outlet && device.end)
            ends[device.number] = *device.end;
    return ends;
}

Result<Nothing, QString> Database::each(const Id &outlet, const See &see)
{
    if (const auto read = readDevices(); !read)
        return Refused{read.why()};
    for (const Device &device : m_devices)
        if (device.outlet == outlet)
            if (const auto read = eachOf(device.number, see); !read)
                return read;
    return Nothing{};
}

Result<Nothing, QString> Database::eachOf(std::int32_t device, const See &see)
{
    static const auto log = Statement::fromFile(":/sql/verify/log_of_device.sql");
    std::int64_t seq = std::numeric_limits<std::int64_t>::min();
    Hlc hlc = 0;
    bool parked = false;
    for (;;) {
        const auto rows =
            ask(log, {{"device", device}, {"seq", seq}, {"hlc", hlc}, {"parked", parked}, {"most", mostAtOnce}});
        if (!rows)
            return Refused{rows.why()};
        for (int i = 0; i < rows->count(); ++i) {
            const auto row = (*rows)[i];
            const Fact fact = store::factFrom(row, row.id(10), row.id(11));
            parked = row.flag(9);
            seq = fact.seq;
            hlc = fact.hlc;
            see(fact, parked);
        }
        if (rows->count() < mostAtOnce)
            return Nothing{};
    }
}

} // namespace jiko::verify
