#include "mobile/world.h"

#include "orders/decisions.h"
#include "support/given_checks.h"

namespace jiko::test {

using namespace payments;
using namespace std::chrono_literals;

/// The hub's way to the provider.
struct World::PlayedWire : hub::Wire {
    explicit PlayedWire(World &world) : m_world(world) { }

    void send(const hub::WireRequest &request, Answer answer) override
    {
        using Way = hub::WireReply::Way;
        const auto tell = [&world = m_world, alive = std::weak_ptr(m_alive), answer](
                              std::chrono::milliseconds after, const hub::WireReply &reply) {
            world.in(after, [alive, answer, reply, &world] {
                if (alive.expired())
                    return;
                answer(reply);
                world.hubTurn();
            });
        };
        const int luck = m_world.wireFails ? int(m_world.m_random() % 100) : 100;
        if (luck < 4)
            return tell(m_world.upTo(2000), {Way::NotSent, 0, {}});
        const bool answerDrops = luck < 8;
        // On its way it arrives, whatever becomes of the hub meanwhile.
        m_world.in(m_world.upTo(100), [this, request, tell, answerDrops, &world = m_world] {
            const QByteArray path = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
            const PlayedReply reply =
                world.m_provider.answer(request.method, path, request.authorization, request.body, world.m_now);
            world.serveProvider();
            if (reply.way == PlayedReply::Way::NotReached)
                tell(reply.after, {Way::NotSent, 0, {}});
            else if (reply.way == PlayedReply::Way::Lost || answerDrops)
                tell(25s, {Way::Lost, 0, {}});
            else
                tell(reply.after, {Way::Answered, reply.status, reply.body});
        });
    }

    World &m_world;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

World::World(std::uint64_t seed, PlayedDaraja::Plays plays)
    : m_random(seed),
      m_start(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 15h),
      m_now(m_start),
      m_provider({}, std::move(plays))
{
    startHub();
}

World::~World() = default;

// --- time

void World::at(UtcMicros when, std::function<void()> act)
{
    m_events.emplace(std::max(when, m_now), std::move(act));
}

void World::run(std::chrono::minutes time)
{
    for (const UtcMicros when : killHubAt)
        at(when, [this] { killHub(); });
    const UtcMicros end = m_now + time;
    while (!m_events.empty() && m_events.begin()->first <= end) {
        auto next = m_events.extract(m_events.begin());
        m_now = next.key();
        if (m_steps++ == killAtStep)
            killHub();
        next.mapped()();
    }
    m_now = end;
}

std::chrono::milliseconds World::upTo(int ms)
{
    return std::chrono::milliseconds(1 + m_random() % std::uint64_t(ms));
}

UtcMicros World::through(int node, UtcMicros when) const
{
    for (bool again = true; again;) {
        again = false;
        for (const Window &window : away[node])
            if (when >= window.from && when < window.to) {
                when = window.to;
                again = true;
            }
    }
    return when;
}

// --- facts

Fact World::made(std::int32_t device, std::int64_t seq, const Draft &draft)
{
    m_hlc = std::max(m_hlc + 1, base::hlcAt(m_now));
    Fact fact;
    fact.device = device;
    fact.seq = seq;
    fact.hlc = m_hlc;
    fact.stream = draft.stream;
    fact.type = draft.type;
    fact.version = draft.version;
    fact.body = draft.body;
    static const bool traced = qEnvironmentVariableIsSet("JIKO_TRACE");
    if (traced)
        qInfo("%8lld ms, device %d: %s %s %s", static_cast<long long>((m_now - m_start).count() / 1000), device,
            draft.type.constData(), qUtf8Printable(draft.stream.toString(QUuid::Id128).right(6)),
            draft.body.constData());
    return fact;
}

void World::record(int till, const Draft &draft)
{
    const Fact fact = made(till + 1, ++m_tills[till].seq, draft);
    hear(till, fact);
    tellAll(fact, till);
}

void World::tellAll(const Fact &fact, int from)
{
    const UtcMicros leaves = through(from, m_now + upTo(150));
    for (int till = 0; till < tills; ++till)
        if (till != from)
            at(through(till, leaves) + upTo(150), [this, till, fact] { hear(till, fact); });
    if (from != tills)
        at(through(tills, leaves) + upTo(150), [this, fact] { hubHears(fact); });
}

void World::hear(int till, const Fact &fact)
{
    // It may have fallen out while this was on its way.
    if (const UtcMicros when = through(till, m_now); when > m_now && fact.device != till + 1)
        return at(when, [this, till, fact] { hear(till, fact); });
    Till &here = m_tills[till];
    if (here.checks.apply(fact)) {
        for (const Prompt *prompt : here.prompts.ofCheck(fact.stream))
            if (prompt->device == till + 1)
                goOn(till, prompt->id);
    } else if (here.prompts.apply(fact)) {
        const Prompt *prompt = here.prompts.find(fact.stream);
        if (prompt->isPaid())
            here.paidHeard.emplace(prompt->id, m_now);
        if (prompt->device == till + 1)
            goOn(till, prompt->id);
    }
}

// --- the hub

void World::startHub()
{
    m_hub.emplace();
    m_hub->wire = std::make_unique<PlayedWire>(*this);
    m_hub->daraja =
        std::make_unique<hub::Daraja>(hub::DarajaPlace{QUrl(QStringLiteral("https://played")), QStringLiteral("174379"),
                                          {}, QStringLiteral("CustomerPayBillOnline")},
            hub::DarajaSecrets{"key", "secret", "sandbox-passkey"}, *m_hub->wire,
            hub::Daraja::Outside{[this] { return m_now; },
                [this](const Id &payment) {
                    return QUrl(QStringLiteral("https://hub.example") + QString::fromLatin1(m_paths.pathOf(payment)));
                }});
    m_hub->desk = std::make_unique<hub::GatewayDesk>(*m_hub->daraja, m_box,
        hub::GatewayDesk::Log{[this](const Draft &draft) { return hubRecords(draft); },
            [this](const Stamp &stamp) {
                return std::none_of(m_hub->unwritten.begin(), m_hub->unwritten.end(),
                    [&](const Fact &fact) { return fact.seq == stamp.seq; });
            },
            [this] { return m_now; }});
    for (const Fact &fact : m_hubJournal)
        m_hub->desk->hear(fact);
    m_hub->desk->begin();
    for (const Fact &fact : std::exchange(m_toHub, {}))
        hubHears(fact);
    in(1ms, [this] { hubTurn(); });
}

void World::killHub()
{
    if (!m_hub)
        return;
    m_hubSeq -= std::int64_t(m_hub->unwritten.size());
    m_hub.reset();
    in(hubDownFor, [this] {
        if (!m_hub)
            startHub();
    });
}

void World::hubHears(const Fact &fact)
{
    if (!m_hub) {
        m_toHub.push_back(fact);
        return;
    }
    m_hubJournal.push_back(fact);
    m_hub->desk->hear(fact);
    hubTurn();
}

std::optional<Stamp> World::hubRecords(const Draft &draft)
{
    const Fact fact = made(hubDevice, ++m_hubSeq, draft);
    m_hub->unwritten.push_back(fact);
    m_hub->desk->hear(fact);
    in(upTo(int(diskTakes.count())), [this, fact] { hubWritten(fact); });
    return base::stampOf(fact);
}

void World::hubWritten(const Fact &fact)
{
    // In their order; one of an earlier run is gone.
    if (!m_hub || std::find(m_hub->unwritten.begin(), m_hub->unwritten.end(), fact) == m_hub->unwritten.end())
        return;
    for (bool last = false; !last;) {
        const Fact written = m_hub->unwritten.front();
        last = written == fact;
        m_hub->unwritten.pop_front();
        m_hubJournal.push_back(written);
        if (const Prompt *prompt = m_hub->desk->prompts().find(written.stream); prompt && prompt->isPaid())
            m_hubPaid.emplace(prompt->id, m_now);
        tellAll(written, tills);
    }
    hubTurn();
}

void World::hubTurn()
{
    if (!m_hub || m_hub->turning)
        return;
    m_hub->turning = true;
    m_hub->desk->turn();
    m_hub->turning = false;
    if (const auto next = m_hub->desk->nextTurn())
        at(std::max(*next, m_now + 100ms), [this, desk = m_hub->desk.get()] {
            if (m_hub && m_hub->desk.get() == desk)
                hubTurn();
        });
}

void World::serveProvider()
{
    const auto next = m_provider.nextDue();
    if (!next)
        return;
    at(*next, [this] {
        for (const PlayedCallback &each : m_provider.due(m_now))
            callBack(QUrl(each.url).path().toLatin1(), each.body);
        serveProvider();
    });
}

void World::callBack(const QByteArray &path, const QByteArray &body)
{
    const auto payment = m_paths.paymentOf(path);
    if (!payment || !m_hub)
        return; // nobody answers, and the provider does not try again
    m_box.keep(*payment, body);
    m_acknowledged.push_back(*payment);
    hubTurn();
}

bool World::Box::keep(const Id &payment, const QByteArray &body)
{
    held.push_back({newId().toString(), payment, body});
    return true;
}

void World::Box::remove(const QString &name)
{
    std::erase_if(held, [&](const hub::Callback &each) { return each.name == name; });
}

void World::Box::park(const QString &name)
{
    remove(name);
    ++parkedCount;
}

// --- people

Id World::openCheck(std::int64_t due)
{
    const Id check = newId();
    const auto line = given::lineOf(due * 100);
    record(0, orders::record(check, orders::CheckFact(given::opening())));
    record(0, orders::record(check, orders::CheckFact(line)));
    record(0, orders::record(check, orders::CheckFact(orders::Sent{{line.line}})));
    m_checks.push_back(check);
    return check;
}

std::optional<Id> World::ask(int till, const Id &id, const QString &phone, std::int64_t sum)
{
    const orders::Check *check = m_tills[till].checks.find(id);
    if (!check || through(till, m_now) > m_now)
        return std::nullopt;
    const Id payment = newId();
    const auto asked = decide(
        *check, m_tills[till].prompts.ofCheck(id), AskPrompt{payment, {}, Money(sum * 100, base::kes), phone, m_now});
    if (!asked)
        return std::nullopt;
    m_asked.push_back(payment);
    record(till, payments::record(payment, *asked));
    return payment;
}

void World::giveUp(int till, const Id &payment)
{
    const Prompt *prompt = m_tills[till].prompts.find(payment);
    if (!prompt || through(till, m_now) > m_now)
        return;
    if (const auto up = decide(*prompt, GiveUpPrompt{}))
        record(till, payments::record(payment, *up));
}

void World::chase(int till, const Id &payment)
{
    if (const Prompt *prompt = m_tills[till].prompts.find(payment))
        if (const auto chased = decide(*prompt, ChasePrompt{}))
            record(till, payments::record(payment, *chased));
}

void World::claim(int till, const Id &payment, const QString &code)
{
    const Prompt &prompt = *m_tills[till].prompts.find(payment);
    if (const auto taken = decide(prompt, place(till, prompt), ClaimPaid{m_tills[till].drawer, code}))
        record(till, prompt.check, *taken);
}

void World::payCash(int till, const Id &id)
{
    const orders::Check *check = m_tills[till].checks.find(id);
    if (!check || !check->isOpen() || through(till, m_now) > m_now)
        return;
    const Money due = orders::totals(*check).due;
    record(till, id, orders::TakeTender{newId(), orders::TenderKind::Cash, due, due, m_tills[till].drawer});
}

void World::voidAll(int till, const Id &id)
{
    const orders::Check &check = *m_tills[till].checks.find(id);
    if (const auto off = orders::decide(check, orders::VoidLine{check.lines[0].id, QStringLiteral("Left"), true}))
        record(till, orders::record(id, orders::CheckFact(*off)));
}

void World::look(int till, const Id &check)
{
    if (through(till, m_now) > m_now)
        return;
    for (const Prompt *prompt : m_tills[till].prompts.ofCheck(check))
        take(till, *prompt, false);
}

void World::record(int till, const Id &id, const orders::TakeTender &take)
{
    const orders::Check *check = m_tills[till].checks.find(id);
    const auto taken = orders::decide(*check, take);
    if (!taken)
        return;
    record(till, orders::record(id, orders::CheckFact(*taken)));
    check = m_tills[till].checks.find(id);
    if (const auto closed = orders::decide(*check,
            orders::CloseCheck{
                given::today(), m_tills[till].drawer, QString::number(till + 1), m_tills[till].checks.nextReceipt()}))
        record(till, orders::record(id, orders::CheckFact(*closed)));
}

void World::take(int till, const Prompt &prompt, bool decided)
{
    const auto take = decide(prompt, place(till, prompt), TakePaid{m_tills[till].drawer, decided});
    if (!take)
        return;
    if (till + 1 == prompt.device)
        m_longestOpen =
            std::max(m_longestOpen, m_now - std::max(m_tills[till].paidHeard[prompt.id], m_hubPaid[prompt.id]));
    record(till, prompt.check, *take);
}

/// What the till that asked does when there is news, and the people who stand at it.
void World::goOn(int till, const Id &payment)
{
    const Prompt &prompt = *m_tills[till].prompts.find(payment);
    take(till, prompt, false);
    if (!careful)
        return;
    const PromptStep step = stepOf(prompt, place(till, prompt));
    if (step != PromptStep::AskGuest && step != PromptStep::SendAgain)
        return;
    in(30s + upTo(60'000), [this, till, payment] {
        const Prompt &now = *m_tills[till].prompts.find(payment);
        const PromptStep then = stepOf(now, place(till, now));
        const PlayedPayment *guest = truth(payment);
        if (then == PromptStep::AskGuest && guest && guest->isPaid(m_now)) {
            claim(till, payment, guest->receipt);
        } else if (then == PromptStep::AskGuest || then == PromptStep::SendAgain) {
            giveUp(till, payment);
            payCash(till, now.check);
        }
    });
}

PromptPlace World::place(int till, const Prompt &prompt) const
{
    return placeOf(prompt, m_tills[till].checks);
}

PromptStep World::step(const Id &payment, int till) const
{
    const Prompt &prompt = *m_tills[till].prompts.find(payment);
    return stepOf(prompt, place(till, prompt));
}

// --- truth

const PlayedPayment *World::truth(const Id &payment) const
{
    const QString url = QString::fromLatin1(m_paths.pathOf(payment));
    for (const PlayedPayment &each : m_provider.payments())
        if (each.url.endsWith(url))
            return &each;
    return nullptr;
}

int World::takenByProvider(const Id &payment) const
{
    const QString url = QString::fromLatin1(m_paths.pathOf(payment));
    return int(std::count_if(m_provider.payments().begin(), m_provider.payments().end(),
        [&](const PlayedPayment &each) { return each.url.endsWith(url); }));
}

QString World::verdict() const
{
    const auto named = [](const Id &id, const char *words) {
        return id.toString(QUuid::WithoutBraces) + QLatin1Char(' ') + QString::fromLatin1(words);
    };
    std::map<Id, std::int64_t> charged;
    for (const Id &payment : m_asked) {
        const Prompt *here = prompt(payment, 0);
        const Prompt *there = prompt(payment, 1);
        if (!here || !there || here->state != there->state)
            return named(payment, "is not the same on both tills");
        if (takenByProvider(payment) > 1)
            return named(payment, "was asked of the guest twice");
        if (here->isOpen())
            return named(payment, "has no end");
        const PlayedPayment *guest = truth(payment);
        const bool paid = guest && guest->isPaid(m_now);
        const orders::Check &of = *check(here->check);
        const bool taken = of.tender(payment) != nullptr;
        if (taken && !paid)
            return named(payment, "stands on the check and the guest has not paid");
        if (here->isPaid() && !paid)
            return named(payment, "is said to be paid and is not");
        if (paid && here->state == PromptState::Refused)
            return named(payment, "is said to be refused and is paid");
        const PromptStep next = step(payment);
        if (here->isPaid() && !taken && next != PromptStep::Decide && !here->settled)
            return named(payment, "is paid, not on the check, and nobody is told");
        // Who gave it up was told that it may come late; whoever did not is shown what to do.
        if (paid && !taken && !here->isPaid() && !here->givenUp && next == PromptStep::Done && of.isOpen())
            return named(payment, "is paid and was let go");
        if (paid && !here->isPaid()
            && std::find(m_acknowledged.begin(), m_acknowledged.end(), payment) != m_acknowledged.end())
            return named(payment, "is paid, the hub was told so and said yes, and it is forgotten");
        charged[here->check] += taken ? guest->shillings * 100 : 0;
    }
    for (const Id &id : m_checks) {
        const orders::Check &of = *check(id);
        if (orders::totals(of).due.isNegative() && orders::decisionsOf(of).empty())
            return named(id, "was paid too much and nobody is asked");
        if (charged[id] > orders::totals(of).total.minor() && charged[id] > 0)
            return named(id, "took more from phones than it came to");
    }
    return {};
}

} // namespace jiko::test
