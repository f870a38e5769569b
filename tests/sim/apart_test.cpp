// Terminals that work apart on one check, drawn from many seeds, and clocks that are wrong: the figures of it.
#include "base/clock.h"
#include "orders/decisions.h"
#include "sim/people.h"
#include "support/any_order.h"
#include "support/figure.h"
#include "sync/author.h"

#include <QTest>
#include <QTimeZone>

#include <atomic>
#include <future>
#include <set>
#include <thread>

using namespace jiko;
using namespace std::chrono_literals;
using sim::What;
using test::Terminal;

namespace {
const UtcMicros noon{std::chrono::seconds(1'795'000'000)};

/// Terminals that hear each other's facts when told to.
class Apart {
public:
    Apart(int terminals, std::uint64_t seed) : m_dice(seed)
    {
        for (std::int32_t device = 1; device <= terminals; ++device) {
            m_known.push_back(std::make_unique<Terminal>(device));
            m_authors.emplace_back(Id(), Id(), device);
            m_heard.push_back(0);
        }
    }
    std::size_t count() const { return m_known.size(); }
    Terminal &at(std::size_t which) { return *m_known[which]; }
    std::uint64_t draw(std::uint64_t below) { return m_dice() % below; }
    const std::vector<Fact> &facts() const { return m_facts; }

    /// False when there was nothing to do.
    bool acts(std::size_t which, What what)
    {
        const auto id = [this] { return base::idAt(noon, ++m_ids, 7); };
        const sim::Act act = sim::actOf(what, at(which), static_cast<std::int32_t>(which) + 1, id, m_dice);
        // Their clocks are a minute apart, so that what is heard late belongs before what is there.
        const auto now = noon + ++m_steps * 10ms + std::chrono::seconds(draw(60));
        for (const Fact &fact : m_authors[which].write(act.drafts, {}, now)) {
            at(which).hear(fact);
            m_facts.push_back(fact);
        }
        return !act.drafts.empty();
    }
    /// One hears what was made since it last did, in an order that the dice say; some of it twice.
    void hears(std::size_t which)
    {
        std::vector<Fact> news(m_facts.begin() + static_cast<std::ptrdiff_t>(m_heard[which]), m_facts.end());
        m_heard[which] = m_facts.size();
        std::shuffle(news.begin(), news.end(), m_dice);
        for (const Fact &fact : news) {
            at(which).hear(fact);
            m_authors[which].saw(fact.hlc, noon + 1h);
            if (draw(20) == 0)
                at(which).hear(fact);
        }
    }

private:
    std::mt19937_64 m_dice;
    std::vector<std::unique_ptr<Terminal>> m_known;
    std::vector<sync::Author> m_authors;
    std::vector<std::size_t> m_heard;
    std::vector<Fact> m_facts;
    quint64 m_ids = 0;
    int m_steps = 0;
};

/// Eight terminals edit one check and hear each other now and then: how many facts they made, and what is wrong in the
/// end; empty when all show the same and no line and no payment is lost.
std::pair<std::size_t, QString> editApart(std::uint64_t seed, int actsEach)
{
    const std::vector<What> acts{
        What::Add, What::Add, What::Add, What::Change, What::TakeOff, What::Send, What::Void, What::PayPart};
    Apart house(8, seed);
    house.acts(0, What::Order);
    for (std::size_t each = 0; each < house.count(); ++each) {
        house.acts(each, What::OpenDrawer);
        house.hears(each);
    }
    std::vector<int> left(house.count(), actsEach);
    const auto atWork = [&left] { return std::any_of(left.begin(), left.end(), [](int more) { return more > 0; }); };
    for (int turns = 0; turns < 100 * actsEach && atWork(); ++turns) {
        const std::size_t who = house.draw(house.count());
        if (house.draw(40) == 0)
            house.hears(who);
        if (house.at(who).checks.open().empty())
            left[who] = 0; // the last part was paid here
        if (left[who] > 0)
            left[who] -= house.acts(who, acts[house.draw(acts.size())]);
    }
    if (atWork())
        return {0, QStringLiteral("somebody finds nothing to do")};
    for (std::size_t each = 0; each < house.count(); ++each)
        house.hears(each);

    std::size_t lines = 0;
    std::size_t payments = 0;
    for (const Fact &fact : house.facts())
        if (const auto told = orders::decodeCheckFact(fact)) {
            lines += std::holds_alternative<orders::LineAdded>(*told);
            payments += std::holds_alternative<orders::TenderTaken>(*told);
        }
    const QString wanted = house.at(0).picture(house.facts());
    for (std::size_t each = 0; each < house.count(); ++each) {
        const QString shown = house.at(each).picture(house.facts());
        if (shown != wanted)
            return {0, test::firstDifference(wanted, shown)};
        const orders::Check &check = *house.at(each).allChecks().front();
        if (check.lines.size() != lines || check.tenders.size() != payments)
            return {0, QStringLiteral("a line or a payment is lost")};
    }
    return {house.facts().size(), {}};
}

bool nightly()
{
    return qEnvironmentVariableIsSet("JIKO_NIGHTLY");
}
} // namespace

class ApartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // R11
    void eightTerminalsOnOneCheckShowTheSameInTheEnd()
    {
        const int actsEach = nightly() ? 250 : 40;
        const int seeds = nightly() ? 10'000 : 200;
        const int threads = std::max(1U, std::thread::hardware_concurrency());
        std::atomic<std::size_t> facts{0};
        std::vector<std::future<QString>> shares;
        for (int share = 0; share < threads; ++share)
            shares.push_back(std::async(std::launch::async, [&, share] {
                for (int seed = 1 + share; seed <= seeds; seed += threads) {
                    const auto [made, wrong] = editApart(static_cast<std::uint64_t>(seed), actsEach);
                    if (!wrong.isEmpty())
                        return QStringLiteral("seed %1: %2").arg(seed).arg(wrong);
                    facts += made;
                }
                return QString();
            }));
        for (auto &share : shares)
            QCOMPARE(share.get(), QString());
        test::figure("R11",
            QStringLiteral(
                "8 terminals on one check, %3 acts each, %1 seeds: %2 facts, identical folds, no line and no "
                "payment lost")
                .arg(seeds)
                .arg(facts)
                .arg(actsEach));
    }
    // R12
    void aCheckPaidOnTwoTillsIsAskedAboutAndSettledByOneAct()
    {
        const int seeds = nightly() ? 10'000 : 200;
        int asked = 0;
        for (int seed = 1; seed <= seeds; ++seed) {
            Apart house(2, static_cast<std::uint64_t>(seed));
            house.acts(0, What::OpenDrawer);
            house.acts(1, What::OpenDrawer);
            house.acts(0, What::Order);
            house.acts(0, What::Send);
            house.acts(0, What::Fire); // what waits for its turn is not paid
            house.hears(1);
            const Id id = house.at(0).checks.open().front()->id;
            const std::int64_t due = orders::totals(*house.at(0).checks.find(id)).due.minor();
            QVERIFY(house.acts(0, What::Pay) && house.acts(1, What::Pay));

            house.hears(0);
            house.hears(1);

            for (std::size_t each = 0; each < 2; ++each) {
                const orders::Check &check = *house.at(each).checks.find(id);
                QCOMPARE(check.tenders.size(), std::size_t(2));
                QCOMPARE(check.closings.size(), std::size_t(2));
                const auto open = orders::decisionsOf(check);
                QVERIFY2(!open.empty() && open.front().kind == orders::DecisionKind::PaidTooMuch,
                    qPrintable(QString::number(seed)));
                QCOMPARE(open.front().amount.minor(), due);
            }
            ++asked;
            const auto isSettled = [&](std::size_t which) {
                for (const auto &each : orders::decisionsOf(*house.at(which).checks.find(id)))
                    if (each.kind == orders::DecisionKind::PaidTooMuch)
                        return false;
                return true;
            };
            QVERIFY(house.acts(1, What::Settle));
            house.hears(0);
            QVERIFY(isSettled(0) && isSettled(1));
        }
        test::figure("R12",
            QStringLiteral("one check paid on two tills apart, %1 times: both kept, %2 asked about, by "
                           "the sum paid too much, each settled by one act")
                .arg(seeds)
                .arg(asked));
    }
    // R13
    void aWrongClockLeavesOrderReceiptsAndBusinessDayRight()
    {
        const auto day = [](int year, int month, int date, int hour = 12, int minute = 0) {
            return UtcMicros(std::chrono::milliseconds(
                QDateTime(QDate(year, month, date), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch()));
        };
        const std::vector<UtcMicros> wrong{day(2026, 3, 31, 23, 59), day(2026, 4, 1, 0, 0), day(2026, 11, 21),
            day(2026, 11, 22), day(2026, 11, 20), day(2026, 11, 21, 11), day(1970, 1, 1), day(2026, 12, 31, 23, 59),
            day(2027, 1, 1, 0, 0), day(2026, 3, 29, 0, 59), day(2026, 3, 29, 1, 0), day(2026, 10, 25, 0, 59)};
        const int tries = nightly() ? 10'000 : 500;
        for (int seed = 0; seed < tries; ++seed) {
            std::mt19937_64 dice(static_cast<std::uint64_t>(seed));
            sync::Author author(newId(), newId(), 1);
            Hlc last = 0;
            for (int act = 0; act < 50; ++act) {
                const UtcMicros now = wrong[dice() % wrong.size()] + std::chrono::seconds(dice() % 60);
                for (const Fact &fact :
                    author.write({{newId(), "orders.closed", 1, "{}"}, {newId(), "a", 1, "{}"}}, {}, now)) {
                    QVERIFY(fact.hlc > last);
                    last = fact.hlc;
                }
            }
        }
        // Each instant of a year has one business day, days follow on each other, and each begins at the house's hour.
        base::TradingHours hours;
        hours.zone = "Europe/Berlin";
        const auto step = nightly() ? 1min : 15min;
        int days = 0;
        BusinessDate before = base::businessDateOf(day(2026, 1, 1), hours);
        for (UtcMicros at = day(2026, 1, 1); at < day(2027, 1, 1); at += step) {
            const BusinessDate now = base::businessDateOf(at, hours);
            if (now == before)
                continue;
            QCOMPARE(
                QDate::fromString(now.iso(), Qt::ISODate), QDate::fromString(before.iso(), Qt::ISODate).addDays(1));
            QVERIFY(base::startOf(now, hours) == at);
            before = now;
            ++days;
        }
        QCOMPARE(days, 365);
        test::figure("R13",
            QStringLiteral("clocks of 1970, a day off, an hour back, at the year's ends, %1 times: every "
                           "fact after its previous; business days right all year, the "
                           "clock changes included")
                .arg(tries));
    }
};

QTEST_GUILESS_MAIN(ApartTest)
#include "apart_test.moc"
