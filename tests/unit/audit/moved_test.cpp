#include "orders/moves.h"
#include "support/suite.h"
#include "tills.h"

#include <QTest>

using namespace jiko;
using given::kes;
using orders::TenderKind;
using test::left;
using test::right;
using test::SealedLog;
using test::Tills;

namespace {

/// Two tables, and what goes from the one to the other.
struct Moving : Tills {
    Id four = checkWith(3);
    Id nine = house.open(left, newId(), QStringLiteral("9"), 2);
    Id line = house.at(left).checks.find(four)->lines.front().id;

    std::vector<Draft> decided(std::int32_t device, int count)
    {
        const auto &checks = house.at(device).checks;
        const orders::MoveLines ask{newId(), {{line, Quantity{count * 1000LL}, newId()}}, std::nullopt, {}};
        const auto moved = orders::decide(*checks.find(four), *checks.find(nine), ask);
        return {orders::record(four, moved->out), orders::record(nine, moved->in)};
    }
};

} // namespace

/// What goes from one check to another, and what only a forger can have moved.
class AuditMovedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsMovedAndPaidWhereItWentHolds()
    {
        Moving tills;
        tills.house.happens(left, tills.decided(left, 2));
        tills.payAll(left, tills.four);
        tills.payAll(right, tills.nine);
        tills.close(left);
        tills.close(right);
        QCOMPARE(tills.findings(), QString());
    }
    void movedTwiceByTwoApartHolds()
    {
        Moving tills;
        tills.house.cutOff(right);
        tills.house.happens(left, tills.decided(left, 2));
        tills.house.happens(right, tills.decided(right, 2));
        tills.payAll(left, tills.four); // the third
        tills.close(left);
        tills.house.reconnect();
        QCOMPARE(tills.house.at(left).checks.undecided().size(), 1u);
        tills.payAll(right, tills.nine);
        QCOMPARE(tills.findings(), QString());
    }
    void paidWhileItWasMovedHolds()
    {
        Moving tills;
        tills.house.cutOff(right);
        tills.house.happens(left, tills.decided(left, 2));
        tills.payAll(right, tills.four);
        tills.close(right);
        tills.house.reconnect();
        tills.payAll(left, tills.nine);
        tills.close(left);
        QCOMPARE(tills.findings(), QString());
    }
    void lessCameThanLeftIsFound()
    {
        isFound([](SealedLog &log) {
            Fact &in = log.nth(left, orders::LinesMovedIn::type, 0);
            in.body.replace("\"quantity_milli\":2000", "\"quantity_milli\":1000");
        });
    }
    void cheaperThanItLeftIsFound()
    {
        isFound([](SealedLog &log) {
            Fact &in = log.nth(left, orders::LinesMovedIn::type, 0);
            in.body.replace("\"price_minor\":65000", "\"price_minor\":6500");
        });
    }
    void whatLeftAndCameNowhereIsFound()
    {
        isFound([](SealedLog &log) {
            auto &facts = log.of(left);
            std::erase_if(facts, [](const Fact &fact) { return fact.type == orders::LinesMovedIn::type; });
        });
    }
    void whatCameAndNeverLeftIsFound()
    {
        isFound([](SealedLog &log) {
            auto &facts = log.of(left);
            std::erase_if(facts, [](const Fact &fact) { return fact.type == orders::LinesMovedOut::type; });
        });
    }
    void aCopyThatEndsBetweenTheTwoSaysNothing()
    {
        Moving tills;
        tills.house.happens(left, tills.decided(left, 2));
        SealedLog log = tills.log();
        log.of(left).pop_back();
        QCOMPARE(test::wordsOf(log.findings()), QString());
    }

private:
    template <class Tamper> void isFound(Tamper tamper)
    {
        Moving tills;
        tills.house.happens(left, tills.decided(left, 2));
        tills.addBeer(left, tills.nine);
        SealedLog log = tills.log();
        tamper(log);
        log.seal(left);
        const auto found = log.findings();
        QVERIFY(!found.empty());
        QCOMPARE(found.front().what, audit::Breach::MovedDiffers);
    }
};

JIKO_SUITE(AuditMovedTest)
#include "moved_test.moc"
