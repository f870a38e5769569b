#include "orders/checks.h"
#include "orders/decisions.h"
#include "orders/send.h"
#include "support/any_order.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

#include <set>

using namespace jiko;
using namespace jiko::orders;
using given::kes;

namespace {

/// Terminals with clocks of their own that serve one check; who hears whom changes all the time. Each does only what
/// decide() allows by what it knows.
class Apart {
public:
    Apart(std::int32_t terminals, quint64 seed) : m_any(seed)
    {
        for (std::int32_t device = 1; device <= terminals; ++device) {
            m_checks.push_back(std::make_unique<Checks>(device));
            m_group.push_back(0);
            m_heard.push_back(log.now());
            m_behind.push_back(std::chrono::seconds(m_any.between(-600, 600)));
            m_drawers.push_back(m_any.id());
        }
        told(0, record(check, given::opening()));
    }

    void step()
    {
        if (m_any.chance(10))
            for (int &group : m_group)
                group = static_cast<int>(m_any.between(0, 2));
        if (m_any.chance(10))
            meet();
        log.pass(std::chrono::minutes(1));
        act(static_cast<std::size_t>(m_any.between(0, static_cast<std::int64_t>(m_checks.size()) - 1)));
    }
    /// Who is in one group hears all that the others of it made or heard.
    void meet()
    {
        for (std::size_t from = 0; from < m_checks.size(); ++from)
            for (std::size_t to = 0; to < m_checks.size(); ++to)
                if (m_group[from] == m_group[to])
                    for (const Fact &fact : std::vector(m_held[from]))
                        hear(to, fact);
    }
    void heal()
    {
        std::fill(m_group.begin(), m_group.end(), 0);
        meet();
        meet();
    }
    /// Everybody knows everything; somebody decides until nothing is left. False when that never ends.
    bool settleAll()
    {
        for (int round = 0; round < 40; ++round) {
            const auto open = decisionsOf(now());
            if (open.empty())
                return true;
            settle(0, open.front(), m_any.oneOf(open.front().choices));
            finish();
            heal();
        }
        return false;
    }
    /// Sends and pays what is still open after a charge.
    void finish()
    {
        send(0);
        if (now().isOpen() && !decisionsOf(now()).empty())
            return;
        pay(0, totals(now()).due);
        close(0);
    }
    const Check &now(std::size_t at = 0) const { return *m_checks[at]->find(check); }
    std::size_t size() const { return m_checks.size(); }

    given::Log log;
    Id check = newId();

private:
    void hear(std::size_t at, const Fact &fact)
    {
        if (!m_checks[at]->apply(fact))
            return;
        m_held[at].push_back(fact);
        m_heard[at] = std::max(m_heard[at], base::timeOf(fact.hlc));
    }
    void told(std::size_t by, const Draft &draft)
    {
        // A hybrid clock: its own, but later than all that it has heard.
        const UtcMicros when = std::max(log.now() + m_behind[by], m_heard[by] + std::chrono::milliseconds(1));
        const Fact fact = log.at(when, static_cast<std::int32_t>(by + 1), draft);
        for (std::size_t to = 0; to < m_checks.size(); ++to)
            if (to == by || m_group[to] == m_group[by])
                hear(to, fact);
    }
    void send(std::size_t by)
    {
        if (const auto sent = decide(now(by), Send{}))
            told(by, record(check, *sent));
    }
    void pay(std::size_t by, Money amount)
    {
        const auto taken = decide(now(by), TakeTender{m_any.id(), TenderKind::Cash, amount, amount, m_drawers[by], {}});
        if (taken)
            told(by, record(check, *taken));
    }
    void close(std::size_t by)
    {
        if (const auto closed = decide(now(by), closing(by)))
            told(by, record(check, *closed));
    }
    CloseCheck closing(std::size_t by) const
    {
        return {given::today(), m_drawers[by], QString::number(by + 1), m_checks[by]->nextReceipt()};
    }
    void settle(std::size_t by, const Decision &open, Choice choice)
    {
        const Settle ask{
            open.kind, choice, open.amount, true, true, {}, QStringLiteral("so it was"), m_any.id(), closing(by)};
        const auto facts = decide(now(by), ask);
        if (facts)
            for (const CheckFact &fact : *facts)
                told(by, record(check, fact));
    }
    void act(std::size_t by)
    {
        if (!m_checks[by]->find(check))
            return;
        const Check known = now(by);
        const auto any = m_any.between(1, 100);
        if (any <= 25 && known.isOpen()) {
            auto line = given::lineOf(m_any.between(1, 9) * 5000, static_cast<int>(m_any.between(1, 3)));
            line.taxIncluded = m_any.chance(80);
            told(by, record(check, line));
        } else if (any <= 50) {
            send(by);
        } else if (any <= 62 && !known.lines.empty()) {
            const VoidLine ask{m_any.oneOf(known.lines).id, QStringLiteral("cold"), true, {}};
            if (const auto voided = decide(known, ask))
                told(by, record(check, *voided));
        } else if (any <= 66 && !known.lines.empty()) {
            if (const auto gone = decide(known, RemoveLine{m_any.oneOf(known.lines).id}))
                told(by, record(check, *gone));
        } else if (any <= 78) {
            pay(by, kes(totals(known).due.minor() / 2));
        } else if (any <= 90) {
            pay(by, totals(known).due);
            close(by);
        } else if (const auto open = decisionsOf(known); !open.empty()) {
            settle(by, open.front(), m_any.oneOf(open.front().choices));
        }
    }

    test::Arbitrary m_any;
    std::vector<std::unique_ptr<Checks>> m_checks;
    std::map<std::size_t, std::vector<Fact>> m_held;
    std::vector<int> m_group;
    std::vector<UtcMicros> m_heard;
    std::vector<std::chrono::seconds> m_behind;
    std::vector<Id> m_drawers;
};

std::set<DecisionKind> kindsOf(const std::vector<Decision> &open)
{
    std::set<DecisionKind> kinds;
    for (const Decision &each : open)
        kinds.insert(each.kind);
    return kinds;
}

} // namespace

/// Two or three terminals serve and pay one check without hearing each other.
class ApartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoeverHoldsTheSameFactsAsksTheSameAndNoMoneyIsLost()
    {
        int tooMuch = 0;
        int owing = 0;
        int twice = 0;
        for (quint64 seed = 1; seed <= 600; ++seed) {
            Apart apart(2 + static_cast<std::int32_t>(seed % 2), seed);
            for (int i = 0; i < 40; ++i)
                apart.step();
            apart.heal();
            const auto where = QStringLiteral("seed %1").arg(seed).toUtf8();

            std::int64_t paid = 0;
            std::set<Id> lines;
            std::size_t closings = 0;
            for (const Fact &fact : apart.log.facts()) {
                const auto body = decodeCheckFact(fact);
                QVERIFY(body);
                if (const auto *tender = std::get_if<TenderTaken>(&*body))
                    paid += tender->amountMinor;
                if (const auto *line = std::get_if<LineAdded>(&*body))
                    lines.insert(line->line);
                closings += std::holds_alternative<Closed>(*body) ? 1 : 0;
            }
            for (std::size_t at = 0; at < apart.size(); ++at) {
                const Check &check = apart.now(at);
                QVERIFY2(test::Words::of(check) == test::Words::of(apart.now()), where);
                QVERIFY2(test::Words::of(decisionsOf(check)) == test::Words::of(decisionsOf(apart.now())), where);
            }
            const Check &check = apart.now();
            const CheckTotals sum = totals(check);
            QVERIFY2(sum.paid == kes(paid) && check.lines.size() == lines.size(), where);
            QVERIFY2(check.closings.size() == closings, where);

            const auto open = decisionsOf(check);
            const auto kinds = kindsOf(open);
            QVERIFY2(kinds.contains(DecisionKind::PaidTooMuch) == sum.due.isNegative(), where);
            if (sum.due.isNegative())
                QVERIFY2(open.front().amount == sum.paid - sum.total - sum.accepted, where);
            QVERIFY2(kinds.contains(DecisionKind::StillOwing) == (check.closed && sum.due.minor() > 0), where);
            tooMuch += kinds.contains(DecisionKind::PaidTooMuch) ? 1 : 0;
            owing += kinds.contains(DecisionKind::StillOwing) ? 1 : 0;
            twice += kinds.contains(DecisionKind::ClosedTwice) ? 1 : 0;
        }
        // The histories are worth their name.
        QVERIFY2(tooMuch > 20 && owing > 20 && twice > 20,
            qPrintable(QStringLiteral("%1 %2 %3").arg(tooMuch).arg(owing).arg(twice)));
    }
    void anyOrderOfArrivalAsksTheSame()
    {
        for (quint64 seed = 1; seed <= 60; ++seed) {
            Apart apart(3, seed);
            for (int i = 0; i < 40; ++i)
                apart.step();
            QCOMPARE(test::whatOrderChanges(
                         apart.log.facts(), seed, 6, [] { return std::make_unique<Checks>(1); },
                         [&](const Checks &checks) {
                             const Check &check = *checks.find(apart.check);
                             return test::Words::of(check) + QLatin1Char('\n') + test::Words::of(decisionsOf(check))
                                 + QString::number(checks.undecided().size());
                         }),
                QString());
        }
    }
    void everyDecisionCanBeSettledAndThenAllAddsUp()
    {
        for (quint64 seed = 1; seed <= 400; ++seed) {
            Apart apart(3, seed);
            for (int i = 0; i < 40; ++i)
                apart.step();
            apart.heal();
            const auto where = QStringLiteral("seed %1").arg(seed).toUtf8();

            QVERIFY2(apart.settleAll(), where);

            const Check &check = apart.now();
            const CheckTotals sum = totals(check);
            if (!check.closed)
                continue;
            QVERIFY2(sum.paid == sum.total + sum.accepted, where);
            std::int64_t gross = 0;
            std::int64_t tax = 0;
            for (const ClosingShare &share : sharesOf(check)) {
                gross += share.sum.grossMinor;
                tax += share.sum.taxMinor;
            }
            QVERIFY2(gross == sum.total.minor() && tax == sum.tax.minor(), where);
        }
    }
    void aCheckPaidOnTwoTerminalsIsFlaggedEveryTime()
    {
        for (quint64 seed = 1; seed <= 200; ++seed) {
            test::Arbitrary any(seed);
            given::Log log;
            const Id check = any.id();
            const auto line = given::lineOf(any.between(1, 500'000));
            std::vector<Fact> before{log.tell(1, record(check, given::opening())), log.tell(1, record(check, line)),
                log.tell(2, record(check, Sent{{line.line}}))};
            std::vector<Fact> all = before;
            std::int64_t paid = 0;
            for (const std::int32_t device : {1, 2}) {
                Checks till(device);
                for (const Fact &fact : before)
                    till.apply(fact);
                const Money due = totals(*till.find(check)).due;
                const auto taken =
                    decide(*till.find(check), TakeTender{any.id(), TenderKind::Cash, due, due, any.id(), {}});
                paid += taken->amountMinor;
                // Either clock may be wrong.
                all.push_back(
                    log.at(log.now() + std::chrono::seconds(any.between(0, 999)), device, record(check, *taken)));
            }
            std::shuffle(all.begin(), all.end(), any.source());
            Checks anywhere(7);
            for (const Fact &fact : all)
                anywhere.apply(fact);
            QCOMPARE(anywhere.undecided().size(), 1u);
            const auto open = decisionsOf(*anywhere.find(check));
            QCOMPARE(open.front().kind, DecisionKind::PaidTooMuch);
            QCOMPARE(open.front().amount, kes(paid - line.priceMinor));
        }
    }
};

JIKO_SUITE(ApartTest)
#include "apart_test.moc"
