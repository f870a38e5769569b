// How a played terminal talks: to the server, and to its peers.
#include "sim/station_program.h"

namespace jiko::sim {

using namespace std::chrono_literals;
using sync::From;

void Station::joined(std::int32_t peer)
{
    m_program->peering.joined(peer, moment());
    m_program->peersAt = m_world.now();
}

void Station::left(std::int32_t peer)
{
    if (isOn())
        m_program->peering.left(peer);
}

void Station::hinted()
{
    if (!isOn())
        return;
    m_program->exchange.hinted();
    m_program->serverAt = m_world.now();
}

void Station::hear(std::int32_t from, const sync::PeerWords &words)
{
    sync::Peering &peering = m_program->peering;
    if (const auto *have = std::get_if<sync::HaveWords>(&words)) {
        peering.heardHave(from, have->held, moment());
    } else if (const auto *want = std::get_if<sync::WantWords>(&words)) {
        peering.heardWant(from, want->device, want->from, want->upTo);
    } else {
        const auto &facts = std::get<sync::FactWords>(words).facts;
        const std::int32_t author = facts.front().device;
        const sync::Taken taken = takeIn(facts, from == author ? From::Author : From::Passer);
        const std::int64_t upTo = m_program->ledger.heldOf(author);
        if (!taken.refused)
            peering.received(author, upTo);
        peering.heardFacts(from, author, upTo, !taken.refused, moment());
    }
    m_program->peersAt = m_world.now();
}

void Station::talkToPeers()
{
    Program &program = *m_program;
    while (const auto message = program.peering.next(moment())) {
        sync::PeerWords words;
        switch (message->what) {
        case sync::Peering::Say::Have:
            words = sync::HaveWords{program.peering.have()};
            break;
        case sync::Peering::Say::Want:
            words = sync::WantWords{message->device, message->from, message->upTo};
            break;
        case sync::Peering::Say::Facts: {
            auto facts = program.file.facts(message->device, message->from, message->upTo);
            if (!facts || facts->empty())
                continue;
            words = sync::FactWords{std::move(facts).value()};
            break;
        }
        }
        m_world.send(m_device, message->to, std::move(words));
    }
    program.peersAt = std::max(worldTime(program.peering.wakeAt()), m_world.now() + 1ms);
}

void Station::talkToServer()
{
    Program &program = *m_program;
    const auto step = program.exchange.next(moment());
    if (step.what == sync::Exchange::Do::Wait) {
        program.serverAt = std::max(worldTime(step.until), m_world.now() + 1ms);
        return;
    }
    const auto brought = program.courier.carry(step, moment(), clock() - 10min);
    if (step.what == sync::Exchange::Do::Report && program.courier.clockAhead() && program.exchange.isLinked()
        && !m_world.server.devices().at(m_device).revoked && abs(*program.courier.clockAhead() - m_clockOffset) > 1s)
        m_world.complain(QStringLiteral("device %1 is wrong about its clock").arg(m_device));
    program.serverAt = m_world.now() + m_world.callTakes();
    m_world.count(QStringLiteral("facts previewed"), brought.preview.size());
    for (const Fact &fact : brought.preview) {
        program.ledger.shown(fact, clock());
        if (fact.seq > program.ledger.heldOf(fact.device))
            tell(fact);
    }
    if (!brought.facts.empty())
        takeIn(brought.facts, From::Server);
    if (program.exchange.refusal() == sync::PushRefusal::Forked)
        m_forked = true;
}

} // namespace jiko::sim
