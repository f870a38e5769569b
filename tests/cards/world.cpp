#include "cards/world.h"

#include "support/given_checks.h"

namespace jiko::test {

using namespace std::chrono_literals;
using namespace payments;

struct CardWorld::Cable : CardTerminal {
    CardWorld &world;
    explicit Cable(CardWorld &w) : world(w) { }
    void send(const CardRequest &request) override { world.askWire(request); }
};

struct CardWorld::Till {
    orders::Checks checks{device};
    Cards cards;
    Cable cable;
    pos::NexoTalk talk{{QStringLiteral("jiko-3"), QStringLiteral("POI-1")}};
    Id drawer = newId();
    CardCourier courier;
    Till(CardWorld &world, CardCourier::Hands hands) : cable(world), courier(cards, device, std::move(hands)) { }
};

CardWorld::CardWorld(std::uint64_t seed, PlayedTerminal::Plays plays)
    : m_random(seed),
      m_now(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 19h),
      m_terminal(std::move(plays))
{
    startTill();
}

CardWorld::~CardWorld() = default;

std::chrono::milliseconds CardWorld::upTo(int ms)
{
    return std::chrono::milliseconds(m_random() % std::uint64_t(ms));
}

void CardWorld::at(UtcMicros when, std::function<void()> act)
{
    m_events.emplace(when, std::move(act));
}

void CardWorld::in(std::chrono::milliseconds wait, std::function<void()> act)
{
    at(m_now + wait, std::move(act));
}

void CardWorld::run(std::chrono::minutes time)
{
    const UtcMicros end = m_now + time;
    const UtcMicros lastCut = end - 12min; // so that it is all over by then
    while (!m_events.empty() && m_events.begin()->first <= end) {
        const auto first = m_events.begin();
        m_now = std::max(m_now, first->first);
        const auto act = std::move(first->second);
        m_events.erase(first);
        act();
        if (m_steps++ == cutAtStep && m_now < lastCut)
            cutNow();
    }
}

void CardWorld::cutNow()
{
    switch (cut) {
    case Cut::None:
        break;
    case Cut::Line:
        m_lineDownUntil = m_now + downFor;
        cutLine();
        break;
    case Cut::Till:
        killTill();
        in(downFor, [this] { startTill(); });
        break;
    case Cut::Power:
        m_terminal.cutPower(m_now, m_now + downFor, forgets);
        cutLine();
        break;
    }
}

// --- the till

void CardWorld::startTill()
{
    const int run = ++m_run;
    CardCourier::Hands hands;
    hands.record = [this](const Draft &draft) { return record(draft); };
    hands.isWritten = [this](const Stamp &stamp) { return stamp.seq <= std::int64_t(m_disk.size()); };
    hands.terminal = [this](const Id &) -> CardTerminal * { return &m_till->cable; };
    hands.newMessage = [this] { return messageName(base::idAt(m_now, m_random(), m_random())); };
    hands.now = [this] { return m_now; };
    m_till = std::make_unique<Till>(*this, std::move(hands));
    m_seq = std::int64_t(m_disk.size());
    for (const Fact &fact : m_disk)
        m_till->checks.apply(fact) || m_till->cards.apply(fact);
    m_till->courier.begin();
    goOn();
    // The second's tick of the till.
    const auto tick = std::make_shared<std::function<void()>>();
    *tick = [this, run, tick] {
        if (run != m_run || !m_till)
            return;
        m_till->courier.turn();
        goOn();
        in(m_till->courier.hasWork() ? 1s : 15s, *tick);
    };
    in(1s, *tick);
}

void CardWorld::killTill()
{
    ++m_run;
    m_unwritten.clear();
    m_till.reset();
    if (m_isUp)
        m_terminal.disconnected();
    m_isUp = false;
    ++m_line;
}

std::optional<Stamp> CardWorld::record(const Draft &draft)
{
    Fact fact;
    fact.device = device;
    fact.seq = ++m_seq;
    m_hlc = std::max(m_hlc + 1, base::hlcAt(m_now));
    fact.hlc = m_hlc;
    fact.stream = draft.stream;
    fact.type = draft.type;
    fact.version = draft.version;
    fact.body = draft.body;
    m_unwritten.push_back(fact);
    const int run = m_run;
    in(5ms + upTo(40), [this, run] {
        if (run == m_run)
            flushDisk();
    });
    m_till->checks.apply(fact) || m_till->cards.apply(fact);
    m_till->courier.watch(draft.stream);
    lookSoon();
    return base::stampOf(fact);
}

void CardWorld::flushDisk()
{
    m_disk.insert(m_disk.end(), m_unwritten.begin(), m_unwritten.end());
    m_unwritten.clear();
    m_till->courier.turn();
}

void CardWorld::lookSoon()
{
    const int run = m_run;
    in(0ms, [this, run] {
        if (run != m_run)
            return;
        goOn();
        m_till->courier.turn();
    });
}

/// What the till does by itself: what is approved and fits comes on its check.
void CardWorld::goOn()
{
    if (!m_till)
        return;
    for (const Id &id : m_asked) {
        const CardPayment *asked = m_till->cards.find(id);
        if (!asked || step(id) != CardStep::Take)
            continue;
        const auto take = decide(*asked, CardPlace{check(asked->check), false}, TakeCard{m_till->drawer});
        if (!take)
            continue;
        const auto taken = orders::decide(*check(asked->check), *take);
        if (taken)
            record(orders::record(asked->check, *taken));
        else
            m_wrong += QStringLiteral("an approved payment cannot be taken: %1").arg(int(taken.why()));
    }
}

CardStep CardWorld::step(const Id &id) const
{
    const CardPayment *found = m_till->cards.find(id);
    return found ? stepOf(*found, CardPlace{check(found->check), m_till->cards.isAskedAgain(*found)}) : CardStep::Done;
}

// --- the wire

void CardWorld::askWire(const CardRequest &request)
{
    // Nothing leaves that is not on the disk, and no message leaves twice.
    const QByteArray name = '"' + request.message.toUtf8() + '"';
    if (std::none_of(m_disk.begin(), m_disk.end(),
            [&](const Fact &fact) { return fact.type == CardSent::type && fact.body.contains(name); }))
        m_wrong += QStringLiteral("message %1 left before it was on the disk").arg(request.message);
    if (!m_saidMessages.insert(request.message).second)
        m_wrong += QStringLiteral("message %1 left twice").arg(request.message);
    m_till->talk.ask(request, m_now);
    if (!m_isUp) {
        const int run = m_run;
        in(10ms + upTo(60), [this, run] {
            if (run != m_run || m_isUp)
                return;
            if (m_now < m_lineDownUntil || !m_terminal.isOn(m_now)) {
                m_till->talk.closed();
                return carry();
            }
            m_isUp = true;
            ++m_line;
            m_terminal.connected();
            m_till->talk.opened(m_now);
            carry();
        });
        return;
    }
    // Whoever is asked what he knows and says nothing is not there any more.
    if (request.what == CardMessage::Look || request.what == CardMessage::Last) {
        const int line = m_line;
        in(5s, [this, line, request] {
            if (m_till && line == m_line && m_till->talk.wantsLine() && !m_terminal.isOn(m_now))
                cutLine();
        });
    }
    carry();
}

/// Takes what either side has to say to the other, in pieces, and what the till has heard.
void CardWorld::carry()
{
    if (!m_till)
        return;
    const int line = m_line;
    QByteArray out = m_till->talk.takeBytes();
    std::chrono::milliseconds when = 2ms + upTo(30);
    while (!out.isEmpty()) {
        const qsizetype piece = std::min<qsizetype>(out.size(), 40 + qsizetype(m_random() % 600));
        in(when, [this, line, part = out.left(piece)] {
            if (line != m_line)
                return;
            m_terminal.hear(part, m_now);
            serve();
        });
        out.remove(0, piece);
        when += 1ms + upTo(20);
    }
    for (const CardHeard &heard : m_till->talk.takeHeard())
        m_till->courier.heard(heard);
    if (m_till->talk.isBroken())
        cutLine();
}

void CardWorld::serve()
{
    const int line = m_line;
    if (const QByteArray out = m_terminal.goOn(m_now); !out.isEmpty()) {
        const qsizetype half = qsizetype(m_random() % std::uint64_t(out.size() + 1));
        const auto arrive = [this, line](const QByteArray &bytes) {
            return [this, line, bytes] {
                if (line != m_line || !m_till)
                    return;
                m_till->talk.read(bytes, m_now);
                carry();
            };
        };
        in(3ms, arrive(out.left(half)));
        in(4ms + upTo(20), arrive(out.mid(half)));
    }
    if (const auto next = m_terminal.nextDue())
        at(std::max(*next, m_now), [this] { serve(); });
}

void CardWorld::cutLine()
{
    if (!m_isUp)
        return;
    m_isUp = false;
    if (!lateBytes)
        ++m_line;
    // What was on its way in may still be read; to answer there is nobody.
    const int line = m_line;
    in(200ms, [this, line] {
        if (line == m_line && !m_isUp)
            ++m_line;
        if (!m_isUp)
            m_terminal.disconnected();
    });
    if (!m_till)
        return;
    m_till->talk.closed();
    carry();
}

const CardPayment *CardWorld::payment(const Id &id) const
{
    return m_till->cards.find(id);
}

const orders::Check *CardWorld::check(const Id &id) const
{
    return m_till->checks.find(id);
}

// --- people

Id CardWorld::openCheck(std::int64_t minor)
{
    const Id id = newId();
    m_checks.push_back(id);
    record(orders::record(id, given::opening()));
    const auto line = given::lineOf(minor);
    record(orders::record(id, line));
    record(orders::record(id, orders::Sent{{line.line}}));
    return id;
}

std::optional<Id> CardWorld::pay(const Id &check, std::int64_t minor)
{
    if (!m_till || !this->check(check))
        return std::nullopt;
    const Id terminal = base::namedId(Id(), QStringLiteral("terminal"));
    const AskCard ask{base::idAt(m_now, m_random(), m_random()), {}, given::kes(minor), terminal, askTip,
        m_till->courier.isBusy(terminal), given::kes(0)};
    const auto asked = decide(*this->check(check), m_till->cards.ofCheck(check), ask);
    if (!asked)
        return std::nullopt;
    m_asked.push_back(ask.payment);
    record(payments::record(ask.payment, *asked));
    return ask.payment;
}

void CardWorld::giveUp(const Id &id)
{
    if (!m_till || !payment(id))
        return;
    if (const auto up = decide(*payment(id), GiveUpCard{}))
        record(payments::record(id, *up));
}

void CardWorld::payCash(const Id &id)
{
    if (!m_till || !check(id) || !check(id)->isOpen())
        return;
    const Money rest = orders::totals(*check(id)).due;
    const auto taken = orders::decide(
        *check(id), orders::TakeTender{newId(), orders::TenderKind::Cash, rest, rest, m_till->drawer, {}});
    if (taken)
        record(orders::record(id, *taken));
}

std::optional<Id> CardWorld::back(const Id &id, CardAct act, std::int64_t minor, const Id &tender, const Id &as)
{
    if (!m_till || !payment(id))
        return std::nullopt;
    const CardPayment &original = *payment(id);
    const auto asked = decide(original, m_till->cards.ofCheck(original.check),
        AskCardBack{as, act, given::kes(minor), tender, original.terminal});
    if (!asked)
        return std::nullopt;
    if (!m_till->cards.find(as)) {
        m_asked.push_back(as);
        record(payments::record(as, *asked));
    }
    return as;
}

void CardWorld::settleWhatCameLate(bool attach)
{
    if (!m_till)
        return;
    for (const Id &id : std::vector<Id>(m_asked)) {
        if (!payment(id) || step(id) != CardStep::Decide)
            continue;
        const CardPlace place{check(payment(id)->check), false};
        const CardChoice choice =
            attach && decide(*payment(id), place, TakeCard{{}, true}) ? CardChoice::Attach : CardChoice::SendBack;
        const auto settled =
            decide(*payment(id), place, SettleCard{choice, true, true, QStringLiteral("came late"), {}});
        if (!settled)
            continue;
        record(payments::record(id, *settled));
        if (choice == CardChoice::Attach) {
            const auto take = decide(*payment(id), place, TakeCard{m_till->drawer, true});
            record(orders::record(payment(id)->check, *orders::decide(*check(payment(id)->check), *take)));
        } else {
            const Money all = payment(id)->paid + payment(id)->tip;
            back(id, CardAct::Reverse, all.minor(), {}, base::idAt(m_now, m_random(), m_random()));
        }
    }
}

// --- what must hold

QString CardWorld::verdict() const
{
    QStringList wrong = m_wrong;
    const auto say = [&](const Id &id, const QString &what) {
        const CardPayment *found = m_till->cards.find(id);
        wrong += QStringLiteral("payment %1, state %2, %3, asked at %4: %5")
                     .arg(saleOf(id).right(6))
                     .arg(found ? int(found->state) : -1)
                     .arg(found ? found->answer.code : QString())
                     .arg(found ? found->askedAt.time_since_epoch().count() / 1000 % 100000000 : 0)
                     .arg(what);
    };
    for (const Id &id : m_asked) {
        const CardPayment *found = m_till->cards.find(id);
        if (!found)
            continue; // the till was killed before anything of it was on the disk
        const bool pays = found->act == CardAct::Pay;
        const int charged = m_terminal.movesOf(saleOf(id));
        if (pays && charged > 1)
            say(id, QStringLiteral("charged twice"));
        if (pays && found->isApproved() && charged == 0)
            say(id, QStringLiteral("approved, and nothing was charged"));
        if (pays && found->isOff() && charged > 0)
            say(id, QStringLiteral("off, and it was charged"));
        if (found->isOpen())
            say(id, QStringLiteral("still open"));
        if (found->state == CardState::Unknown
            && (found->answer.code.isEmpty() || found->looks == 0 || step(id) != CardStep::Find))
            say(id, QStringLiteral("unknown without evidence"));
        if (found->state == CardState::Unknown && !forgets)
            say(id, QStringLiteral("unknown, though the terminal knows"));
        if (pays && found->isApproved() && (found->paid + found->tip).minor() != [&] {
                std::int64_t sum = 0;
                for (const CardMove &move : m_terminal.moves())
                    sum += move.sale == saleOf(id) && move.minor > 0 ? move.minor : 0;
                return sum;
            }())
            say(id, QStringLiteral("another sum than was charged"));
        const orders::Tender *tender = check(found->check) ? check(found->check)->tender(id) : nullptr;
        if (tender && !found->isApproved())
            say(id, QStringLiteral("on the bill without an approval"));
        if (pays && found->isApproved() && !tender && step(id) == CardStep::Done
            && !(found->settled && found->settled->choice == CardChoice::SendBack))
            say(id, QStringLiteral("approved and lost"));
    }
    if (m_terminal.repeats() > 0)
        wrong += QStringLiteral("a message came to the terminal twice");
    return wrong.join(QStringLiteral("; "));
}

} // namespace jiko::test
