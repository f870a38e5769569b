// R37: a Z worked out again from the log is the Z that was written, whatever the day was like and in whatever order its
// facts arrive.
#include "orders/checks.h"
#include "orders/decisions.h"
#include "payments/drawers.h"
#include "support/arbitrary.h"
#include "support/figure.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

#include <algorithm>

using namespace jiko;
using namespace jiko::payments;
using orders::TenderKind;

namespace {
constexpr std::int32_t tills = 2;

/// A day of two tills, made by the rules: whatever they refuse does not happen.
class Day {
public:
    explicit Day(quint64 seed) : m_any(seed)
    {
        for (std::int32_t till = 1; till <= tills; ++till) {
            const auto opened = decideOpen(nullptr, OpenDrawer{money(200'000), {}, given::today()});
            m_drawer[till] = newId();
            tell(till, record(m_drawer[till], *opened));
        }
        for (auto n = m_any.between(1, 12); n > 0; --n)
            serve();
        // A second closing of the day would go on from the first one's grand total.
        for (std::int32_t till = 1; till <= tills; ++till)
            close(till);
    }
    const std::vector<Fact> &facts() const { return m_log.facts(); }
    int closed() const { return m_closed; }
    int served() const { return m_served; }

private:
    static Money money(std::int64_t minor) { return {minor, base::kes}; }
    void tell(std::int32_t till, const Draft &draft)
    {
        m_log.tell(till, draft, m_staff);
        const Fact &fact = m_log.facts().back();
        m_checks.apply(fact) || m_drawers.apply(fact);
    }
    const Drawer &drawer(std::int32_t till) const { return *m_drawers.find(m_drawer.at(till)); }
    const orders::Check &check(const Id &id) const { return *m_checks.find(id); }
    std::int32_t anyTill() { return static_cast<std::int32_t>(m_any.between(1, tills)); }

    void serve()
    {
        const Id id = newId();
        const std::int32_t waiter = anyTill();
        tell(waiter, orders::record(id, given::opening(static_cast<int>(m_any.between(1, 8)))));
        std::vector<Id> lines;
        for (auto n = m_any.between(1, 6); n > 0; --n) {
            orders::LineAdded line = given::lineOf(m_any.between(1, 3'000) * 50, static_cast<int>(m_any.between(1, 4)));
            line.taxRate = RatePpm{m_any.oneOf<int>({0, 80'000, 160'000})};
            lines.push_back(line.line);
            tell(waiter, orders::record(id, line));
        }
        tell(waiter, orders::record(id, orders::Sent{lines}));
        if (m_any.chance(15))
            tell(waiter, orders::record(id, orders::LineVoided{lines.front(), QStringLiteral("cold"), {}}));
        if (m_any.chance(25)) {
            orders::DiscountGiven given;
            given.discount = newId();
            given.rate = RateBp{m_any.oneOf<int>({1000, 2500, 10'000})};
            given.comp = m_any.chance(40);
            given.reason = QStringLiteral("late");
            tell(waiter, orders::record(id, given));
        }
        ++m_served;
        if (!m_any.chance(90))
            return; // somebody pays tomorrow
        const std::int32_t cashier = anyTill();
        pay(id, cashier);
        if (m_any.chance(15))
            giveBack(id, anyTill());
        if (m_any.chance(10))
            move(cashier);
    }

    void pay(const Id &id, std::int32_t cashier)
    {
        for (int part = 0; orders::totals(check(id)).due.minor() > 0 && part < 4; ++part) {
            const bool last = part == 3 || m_any.chance(60);
            const std::int64_t due = orders::totals(check(id)).due.minor();
            orders::TakeTender ask;
            ask.tender = newId();
            ask.drawer = m_drawer[cashier];
            ask.kind = m_any.oneOf<TenderKind>({TenderKind::Cash, TenderKind::Card, TenderKind::MobileMoney});
            ask.amount = money(last ? due : m_any.between(1, due));
            ask.given = ask.amount + (m_any.chance(30) ? money(m_any.between(1, 50) * 1'000) : money(0));
            if (ask.kind != TenderKind::Cash) {
                ask.reference = QStringLiteral("R%1").arg(m_any.between(1, 99'999));
                ask.tip = ask.given - ask.amount;
            }
            const auto taken = orders::decide(check(id), ask);
            if (!taken)
                continue;
            tell(cashier, orders::record(id, *taken));
            if (const auto cash = cashOf(*taken, id))
                tell(cashier, record(m_drawer[cashier], *cash));
        }
        if (orders::totals(check(id)).due.minor() == 0)
            tell(cashier,
                orders::record(id,
                    orders::Closed{
                        given::today().iso(), m_drawer[cashier], QString::number(cashier), ++m_receipt[cashier]}));
    }

    /// Before it is closed everything can be; after it, in the session that does it.
    void giveBack(const Id &id, std::int32_t cashier)
    {
        const orders::Check &paid = check(id);
        if (!paid.closed || paid.tenders.empty())
            return;
        orders::UndoTender ask{newId(), paid.tenders.front().id, m_drawer[cashier]};
        tell(cashier, orders::record(id, orders::Reopened{QStringLiteral("forgot the coupon"), {}}));
        const auto back = orders::decide(check(id), ask);
        if (back) {
            tell(cashier, orders::record(id, *back));
            if (const auto cash = cashOf(*back, id))
                tell(cashier, record(m_drawer[cashier], *cash));
        }
        pay(id, cashier);
    }

    void move(std::int32_t till)
    {
        MoveCash ask;
        ask.move = newId();
        ask.kind = m_any.oneOf<MoveKind>({MoveKind::PayIn, MoveKind::PayOut, MoveKind::Drop});
        ask.amount = money(m_any.between(1, 100) * 100);
        ask.reason = QStringLiteral("ice");
        ask.mayMove = true;
        if (const auto moved = decide(drawer(till), ask))
            tell(till, record(m_drawer[till], *moved));
    }

    void close(std::int32_t till)
    {
        std::vector<const orders::Check *> all;
        m_checks.forEach([&](const orders::Check &each) { all.push_back(&each); });
        CloseDrawer ask;
        ask.counted = drawer(till).expected() + money(m_any.chance(30) ? m_any.between(-500, 500) : 0);
        ask.zNumber = m_any.between(1, 300);
        ask.reason = QStringLiteral("miscounted");
        ask.grandBeforeMinor = m_any.between(0, 10'000'000);
        ask.counts = static_cast<int>(m_any.between(1, 3));
        if (ask.counted.isNegative())
            return;
        if (const auto z = decideClose(drawer(till), all, ask)) {
            tell(till, record(m_drawer[till], *z));
            ++m_closed;
        }
    }

    test::Arbitrary m_any;
    given::Log m_log;
    orders::Checks m_checks{1};
    Drawers m_drawers{1};
    Id m_staff = newId();
    std::map<std::int32_t, Id> m_drawer;
    std::map<std::int32_t, std::int64_t> m_receipt;
    int m_closed = 0;
    int m_served = 0;
};
} // namespace

class ZDaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theZOfTheLogIsTheZThatWasWritten()
    {
        const int days = qEnvironmentVariableIsSet("JIKO_NIGHTLY") ? 1'000 : 150;
        int compared = 0;
        int checks = 0;
        for (int seed = 1; seed <= days; ++seed) {
            const Day day(static_cast<quint64>(seed));
            checks += day.served();

            // Another machine, which heard of it all in another order.
            std::vector<Fact> heard = day.facts();
            std::shuffle(heard.begin(), heard.end(), std::mt19937_64(static_cast<quint64>(seed)));
            orders::Checks known(9);
            Drawers drawers(9);
            for (const Fact &fact : heard)
                known.apply(fact) || drawers.apply(fact);
            std::vector<const orders::Check *> all;
            known.forEach([&](const orders::Check &each) { all.push_back(&each); });

            for (const Drawer *drawer : drawers.closed()) {
                // What was given back after a closing counts in the session that did it, never in this one again.
                const DrawerClosed again = zOf(*drawer, all, asWritten(drawer->z, drawer->currency));
                QCOMPARE(record(drawer->id, again).body, record(drawer->id, drawer->z).body);
                ++compared;
            }
        }
        QVERIFY2(compared > days, qPrintable(QString::number(compared)));
        test::figure("R37",
            QStringLiteral("%1 random days of %2 checks on %3 tills: %4 Zs worked out again from shuffled facts, equal "
                           "to what was written")
                .arg(days)
                .arg(checks)
                .arg(tills)
                .arg(compared));
    }
};

JIKO_SUITE(ZDaysTest)
#include "z_days_test.moc"
