#include "sync/courier.h"

#include <QLoggingCategory>

namespace jiko::sync {

Q_LOGGING_CATEGORY(logCourier, "jiko.courier")

Courier::Brought Courier::carry(const Exchange::Step &step, Moment now, UtcMicros liveSince)
{
    switch (step.what) {
    case Exchange::Do::Connect:
        connect(now);
        break;
    case Exchange::Do::Report:
        report(now);
        break;
    case Exchange::Do::Push:
        push(step, now);
        break;
    case Exchange::Do::Park:
        park(step, now);
        break;
    case Exchange::Do::AskHeads:
        askHeads(now);
        break;
    case Exchange::Do::Relay:
        relay(step, now);
        break;
    case Exchange::Do::Pull:
        return {pull(now), {}, {}};
    case Exchange::Do::Preview:
        return {{}, preview(now, liveSince), {}};
    case Exchange::Do::RefreshRecords:
        return {{}, {}, refreshRecords(now)};
    case Exchange::Do::Wait:
        break;
    }
    return {};
}

void Courier::lost(const QString &words, Moment now)
{
    m_words = words;
    m_exchange.lost(now);
}

void Courier::connect(Moment now)
{
    const auto welcome = m_server.connect();
    if (!welcome) {
        if (welcome.why().kind == ServerProblem::Refused && welcome.why().refusal == PushRefusal::Revoked)
            m_exchange.pushRefused(PushRefusal::Revoked, now);
        return lost(welcome.why().words, now);
    }
    if (welcome->outlet != m_outlet || welcome->device != m_exchange.device())
        return lost(QStringLiteral("the server takes this terminal for another one"), now);
    m_words.clear();
    m_exchange.linked(welcome->has);
    askHeads(now);
}

void Courier::askHeads(Moment now)
{
    const auto heads = m_server.heads();
    if (!heads)
        return lost(heads.why().words, now);
    VersionVector held;
    for (const auto &[device, head] : *heads) {
        held[device] = head.seq;
        if (device == m_exchange.device() && !isOurs(head.seq, head.hash))
            m_exchange.pushRefused(PushRefusal::Forked, now);
    }
    m_exchange.serverHolds(held, now);
}

void Courier::report(Moment now)
{
    DeviceReport report{m_machine(), m_exchange.waiting(), {}};
    if (m_exchange.refusal() == PushRefusal::Forked)
        report.machine.trouble = "forked";
    const UtcMicros before = report.machine.clock;
    const std::int64_t oldest = m_exchange.serverHas() + 1;
    if (report.waiting > 0)
        if (const auto facts = m_journal.facts(m_exchange.device(), oldest, oldest); facts && !facts->empty())
            report.waitingFor = std::chrono::duration_cast<std::chrono::milliseconds>(
                std::max(UtcMicros::duration{}, before - base::timeOf(facts->front().hlc)));
    const auto time = m_server.report(report);
    if (!time && time.why().kind == ServerProblem::Lost)
        return lost(time.why().words, now);
    if (time && *time) // the question and the answer took the same time, as far as anybody can know
        m_clockAhead =
            std::chrono::duration_cast<std::chrono::milliseconds>(before + (m_machine().clock - before) / 2 - **time);
    m_exchange.reported(report.waiting, now);
}

/// Is this what we wrote under this number? Before it is pushed further: facts of a copied disk would look like damage.
bool Courier::isOurs(std::int64_t seq, const QByteArray &hash)
{
    if (seq == 0 || seq > m_exchange.onDisk())
        return true; // more than we hold is taken back
    const auto own = m_journal.facts(m_exchange.device(), seq, seq);
    return own && !own->empty() && own->front().hash == hash;
}

std::vector<Fact> Courier::ownFacts(const Exchange::Step &step, Moment now)
{
    auto facts = m_journal.facts(step.device, step.from, step.to);
    if (facts && !facts->empty())
        return std::move(facts).value();
    lost(facts ? QStringLiteral("the journal lacks its own facts") : facts.why().words, now);
    return {};
}

void Courier::push(const Exchange::Step &step, Moment now)
{
    const std::vector<Fact> facts = ownFacts(step, now);
    if (facts.empty())
        return;
    const auto appended = m_server.append(facts);
    if (appended)
        return m_exchange.pushed(*appended);
    const ServerProblem &problem = appended.why();
    qCWarning(logCourier, "push of %lld..%lld: %s", static_cast<long long>(step.from), static_cast<long long>(step.to),
        qUtf8Printable(problem.words));
    switch (problem.kind) {
    case ServerProblem::Again:
        return; // the next step is the same push
    case ServerProblem::Lost:
        return lost(problem.words, now);
    case ServerProblem::Refused:
        m_words = problem.words;
        m_exchange.pushRefused(problem.refusal, now);
    }
}

void Courier::park(const Exchange::Step &step, Moment now)
{
    const std::vector<Fact> facts = ownFacts(step, now);
    if (facts.empty())
        return;
    const auto parked = m_server.park(facts.front());
    if (!parked)
        return lost(parked.why().words, now);
    qCWarning(logCourier, "fact %lld does not hold; it is parked for the office", static_cast<long long>(step.from));
    m_words.clear();
    m_exchange.pushed(*parked);
}

void Courier::relay(const Exchange::Step &step, Moment now)
{
    const auto facts = m_journal.facts(step.device, step.from, step.to);
    if (!facts || facts->empty())
        return m_exchange.relayRefused(step.device);
    auto relayed = m_server.relay(*facts);
    const auto isMalformed = [](const auto &outcome) {
        return !outcome && outcome.why().kind == ServerProblem::Refused
            && outcome.why().refusal == PushRefusal::Malformed;
    };
    // One of them does not hold: it is found and parked, and the rest goes on.
    if (isMalformed(relayed))
        for (const Fact &fact : *facts) {
            relayed = m_server.relay({fact});
            if (isMalformed(relayed))
                relayed = m_server.parkRelayed(fact);
            if (!relayed)
                break;
        }
    if (relayed)
        return m_exchange.relayed(step.device, *relayed, now);
    const ServerProblem &problem = relayed.why();
    if (problem.kind == ServerProblem::Again)
        return;
    if (problem.kind == ServerProblem::Lost)
        return lost(problem.words, now);
    qCWarning(logCourier, "relay of device %d, %lld..%lld: %s", step.device, static_cast<long long>(step.from),
        static_cast<long long>(step.to), qUtf8Printable(problem.words));
    m_exchange.relayRefused(step.device);
}

std::vector<Fact> Courier::preview(Moment now, UtcMicros liveSince)
{
    constexpr int most = 5000;
    std::vector<Fact> facts;
    Hlc since = base::hlcAt(liveSince);
    for (;;) {
        const auto served = m_server.fetch(m_exchange.askSince(m_outlet, since), most);
        if (!served) {
            lost(served.why().words, now);
            return facts;
        }
        const Hlc before = since;
        for (const auto &[fact, parked] : *served) {
            if (parked)
                continue;
            since = std::max(since, fact.hlc);
            facts.push_back(fact);
        }
        if (static_cast<int>(served->size()) < most || since == before)
            break;
    }
    m_exchange.previewed();
    return facts;
}

std::vector<Fact> Courier::pull(Moment now)
{
    constexpr int most = 1000;
    const Exchange::Ask ask = m_exchange.ask(m_outlet);
    const auto served = m_server.fetch(ask, most);
    if (!served) {
        lost(served.why().words, now);
        return {};
    }
    std::vector<Fact> facts;
    std::map<std::int32_t, Known> upTo;
    for (const auto &[fact, parked] : *served) {
        Known &last = upTo[fact.device];
        last.seq = fact.seq;
        if (!parked) // the clock of a parked fact is not believed
            last.hlc = fact.hlc;
        facts.push_back(fact);
    }
    m_exchange.pulled(upTo, served->size() >= most, now);
    return facts;
}

std::vector<Record> Courier::refreshRecords(Moment now)
{
    auto records = m_server.recordsSince(m_recordsRevision);
    if (!records) {
        lost(records.why().words, now);
        return {};
    }
    for (const Record &record : *records)
        m_recordsRevision = std::max(m_recordsRevision, record.revision);
    m_exchange.recordsRefreshed(now);
    return std::move(records).value();
}

} // namespace jiko::sync
