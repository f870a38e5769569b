#include "crew.h"

#include <latch>
#include <thread>

namespace jiko::bench {

using namespace jiko::store;
using test::TestDevice;

namespace {
const QByteArray body =
    R"({"line":"0190b0a0-7f11-7c30-9c1f-3d1f5a1b2c3d","item":"0190b0a0-7f11-7c30-9c1f-0000000000aa",)"
    R"("price_minor":65000,"quantity_milli":1000,"seat":2})";
}

double secondsOf(const std::vector<PgSession *> &sessions, const std::vector<Turn> &turns)
{
    std::latch ready(static_cast<std::ptrdiff_t>(sessions.size()) + 1);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < sessions.size(); ++i)
        threads.emplace_back([&, i] {
            must(sessions[i]->connect(), "connecting");
            ready.arrive_and_wait();
            must(turns[i](*sessions[i]), "a turn");
        });
    ready.arrive_and_wait();
    const auto start = std::chrono::steady_clock::now();
    for (std::thread &thread : threads)
        thread.join();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Writer::Writer(const TestDevice &device)
    : m_device(device),
      m_session(
          std::make_unique<PgSession>(PgSession::Options{device.conninfo, "jiko-bench", std::chrono::seconds(60)})),
      m_maker(device, base::hlcAt(base::utcNow()))
{
}

std::vector<Fact> Writer::facts(int count)
{
    std::vector<Fact> facts;
    for (int i = 0; i < count; ++i)
        facts.push_back(m_maker.make(body));
    return facts;
}

std::vector<PgCall> rawInserts(const std::vector<Fact> &facts)
{
    static const Statement insert(
        "INSERT INTO jiko.event (tenant, outlet, device, seq, hlc, staff, stream, type, version, body, hash) "
        "VALUES (:tenant, :outlet, :device, :seq, :hlc, :staff, :stream, :type, :version, :body, :hash)");
    std::vector<PgCall> calls;
    for (const Fact &fact : facts)
        calls.push_back({insert,
            {{"tenant", fact.tenant}, {"outlet", fact.outlet}, {"device", fact.device}, {"seq", fact.seq},
                {"hlc", fact.hlc}, {"staff", fact.staff}, {"stream", fact.stream}, {"type", Utf8{fact.type}},
                {"version", fact.version}, {"body", Utf8{fact.body}}, {"hash", fact.hash}}});
    return calls;
}

} // namespace jiko::bench
