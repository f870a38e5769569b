// What a played terminal has in memory, for station.cpp and station_talk.cpp.
#pragma once

#include "sim/station.h"
#include "sim/world.h"
#include "sync/recall.h"

namespace jiko::sim {

using sync::JournalFile;
using sync::ServerOutcome;
using sync::ServerProblem;

/// Asks the played server through the played network: what is asked may not arrive, and what is answered neither.
class Station::Counter : public sync::Server {
public:
    Counter(World &world, std::int32_t device) : m_world(world), m_device(device) { }

    ServerOutcome<Welcome> connect() override
    {
        m_run = m_world.serverRun();
        return asked<Welcome>([this]() -> ServerOutcome<Welcome> {
            const auto device = m_world.server.devices().find(m_device);
            if (device == m_world.server.devices().end() || device->second.revoked)
                return Refused{ServerProblem{}};
            return Welcome{m_world.server.outlet(), m_device, device->second.head.seq};
        });
    }
    ServerOutcome<std::int64_t> append(const std::vector<Fact> &facts) override
    {
        return changing([&] { return m_world.server.append(m_device, facts); });
    }
    ServerOutcome<std::int64_t> park(const Fact &fact) override
    {
        return changing([&] { return m_world.server.park(m_device, fact); });
    }
    ServerOutcome<std::int64_t> relay(const std::vector<Fact> &facts) override
    {
        return changing([&] {
            auto relayed = m_world.server.relay(m_device, facts);
            if (relayed)
                m_world.count(QStringLiteral("batches brought for another"));
            return relayed;
        });
    }
    ServerOutcome<std::int64_t> parkRelayed(const Fact &fact) override
    {
        return changing([&] { return m_world.server.parkRelayed(m_device, fact); });
    }
    ServerOutcome<sync::Heads> heads() override
    {
        return asked<sync::Heads>([&] { return m_world.server.heads(m_device); });
    }
    ServerOutcome<std::optional<UtcMicros>> report(const sync::DeviceReport &) override
    {
        return asked<std::optional<UtcMicros>>([&] { return m_world.server.report(m_device, m_world.trueTime()); });
    }
    ServerOutcome<std::vector<Served>> fetch(const sync::Exchange::Ask &ask, int) override
    {
        // In small portions, so that answers are cut off in the middle of a log.
        return asked<std::vector<Served>>([&] { return m_world.server.fetch(m_device, ask, 40); });
    }
    ServerOutcome<std::vector<Record>> recordsSince(std::int64_t) override { return std::vector<Record>(); }

private:
    template <class T, class Ask> ServerOutcome<T> asked(Ask ask)
    {
        if (!m_world.reachesServer(m_device) || m_run != m_world.serverRun() || m_world.losesCall())
            return Refused{ServerProblem{}};
        ServerOutcome<T> answer = ask();
        if (m_world.losesCall())
            return Refused{ServerProblem{}};
        return answer;
    }
    template <class Ask> ServerOutcome<std::int64_t> changing(Ask ask)
    {
        return asked<std::int64_t>([&] {
            auto answer = ask();
            if (answer)
                m_world.hintAll(m_device);
            return answer;
        });
    }
    World &m_world;
    std::int32_t m_device;
    int m_run = -1;
};

inline sync::Tuning tuning()
{
    sync::Tuning tuning;
    tuning.farBehind = 20; // played outlets are small
    return tuning;
}

/// What is gone when the program is.
struct Station::Program {
    Program(Station &station, JournalFile opened, const sync::JournalContents &contents)
        : file(std::move(opened)),
          ledger(station.m_world.tenant(), station.m_world.server.outlet(), station.m_device),
          exchange(station.m_device, tuning(), station.m_world.draw()),
          peering(station.m_device, {}, station.m_world.draw()),
          counter(station.m_world, station.m_device),
          courier(station.m_world.server.outlet(), exchange, counter, file, contents.recordsRevision,
              [&station] {
                  sync::Machine machine;
                  machine.clock = station.clock();
                  return machine;
              }),
          sets(station.m_device, station.m_world.server.outlet()),
          recall(contents.leftBehind, test::slipOf)
    {
    }
    JournalFile file;
    sync::Ledger ledger;
    sync::Exchange exchange;
    sync::Peering peering;
    Counter counter;
    sync::Courier courier;
    test::Terminal sets;
    sync::Recall recall;
    sync::JournalBatch queue;
    Micros commitAt = Micros::max();
    Micros serverAt{};
    Micros peersAt{};
    Hlc newest = 0; ///< told, for a mutation
};

} // namespace jiko::sim
