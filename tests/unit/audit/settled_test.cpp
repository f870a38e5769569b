#include "support/suite.h"
#include "tills.h"

#include <QTest>

using namespace jiko;
using audit::Breach;
using orders::Choice;
using orders::TenderKind;
using test::left;
using test::right;
using test::SealedLog;
using test::Tills;

namespace {

/// Both tills take all of it and close, and neither hears the other.
Id paidTwice(Tills &tills)
{
    const Id check = tills.checkWith(2);
    tills.house.cutOff(right);
    tills.payAll(left, check);
    tills.payAll(right, check);
    tills.house.reconnect();
    return check;
}
/// The left till closes while the right one adds a beer.
Id owing(Tills &tills)
{
    const Id check = tills.checkWith(1);
    tills.house.cutOff(right);
    tills.payAll(left, check);
    tills.addBeer(right, check);
    tills.house.reconnect();
    return check;
}

void closeBoth(Tills &tills)
{
    tills.close(left);
    tills.close(right);
}

Fact &append(SealedLog &log, std::int32_t device, Fact fact)
{
    auto &facts = log.of(device);
    fact.hlc = facts.back().hlc + 1;
    facts.push_back(fact);
    log.seal(device);
    return facts.back();
}

/// The fact is found first, and as what it is.
#define FOUND_AS(log, breach, fact)                                                                                    \
    do {                                                                                                               \
        const auto found = (log).findings();                                                                           \
        QVERIFY2(!found.empty() && found.front().what == (breach) && found.front().device == (fact).device             \
                && found.front().seq == (fact).seq,                                                                    \
            qPrintable(test::wordsOf(found)));                                                                         \
    } while (false)

} // namespace

/// What is decided when two served one check apart, and what a forger would like to pass for that.
class SettledTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moneyGivenBackByWhoTookItTooHolds_data()
    {
        QTest::addColumn<int>("device");
        QTest::newRow("by the first") << int(left);
        QTest::newRow("by the second") << int(right);
    }
    void moneyGivenBackByWhoTookItTooHolds()
    {
        QFETCH(int, device);
        Tills tills;
        tills.settle(device, paidTwice(tills), Choice::GiveBack);
        closeBoth(tills);

        QCOMPARE(tills.findings(), QString());
    }
    void moneyThatTheGuestLeftHolds()
    {
        Tills tills;
        tills.settle(left, paidTwice(tills), Choice::Accept);
        closeBoth(tills);

        QCOMPARE(tills.findings(), QString());
    }
    void whatIsChargedAndClosedAgainByWhoClosedItHolds()
    {
        Tills tills;
        const Id check = owing(tills);
        tills.settle(left, check, Choice::Charge);
        tills.payAll(left, check);
        closeBoth(tills);

        QCOMPARE(tills.findings(), QString());
    }
    void whatAnotherChargedIsClosedAgainByWhoClosedIt()
    {
        Tills tills;
        const Id check = owing(tills);
        tills.settle(right, check, Choice::Charge);
        tills.addBeer(left, check);
        tills.payAll(left, check);
        closeBoth(tills);

        QCOMPARE(tills.findings(), QString());
    }
    void whatIsTakenOffOrWrittenOffByWhoClosedItHolds()
    {
        for (const Choice choice : {Choice::TakeOff, Choice::Accept}) {
            Tills tills;
            tills.settle(left, owing(tills), choice);
            closeBoth(tills);

            QCOMPARE(tills.findings(), QString());
        }
    }
    void halfPaidHereAndHalfThereIsClosedByADecision()
    {
        Tills tills;
        const Id check = tills.checkWith(2);
        tills.house.take(left, check, TenderKind::Cash, given::kes(300'00), given::kes(300'00));
        tills.house.cutOff(right);
        const Money rest = given::kes(500'00);
        for (const std::int32_t device : {left, right})
            tills.house.take(device, check, TenderKind::Card, rest, rest);
        tills.house.reconnect();
        tills.settle(right, check, Choice::Close);
        closeBoth(tills);

        QCOMPARE(tills.findings(), QString());
    }
    void whatBothGaveBackApartIsChargedAgain()
    {
        Tills tills;
        const Id check = paidTwice(tills);
        tills.house.cutOff(right);
        tills.settle(left, check, Choice::GiveBack);
        tills.settle(right, check, Choice::GiveBack);
        tills.house.reconnect();
        tills.settle(left, check, Choice::Charge);
        tills.payAll(left, check);
        closeBoth(tills);

        QCOMPARE(tills.findings(), QString());
    }
    void aCopyThatEndsWithinADecisionHolds()
    {
        Tills tills;
        tills.settle(left, paidTwice(tills), Choice::GiveBack);
        SealedLog log = tills.log();
        while (log.of(left).back().type != orders::TenderTaken::type) {
            log.of(left).pop_back();
            const auto found = log.findings();
            QVERIFY2(found.empty(), qPrintable(test::wordsOf(found)));
        }
    }

    void aCopyThatEndsWhileLinesAreTakenOffHolds()
    {
        Tills tills;
        const Id check = tills.checkWith(1);
        tills.house.cutOff(right);
        tills.payAll(left, check);
        tills.addBeer(right, check);
        tills.addBeer(right, check);
        tills.house.reconnect();
        tills.settle(left, check, Choice::TakeOff);
        SealedLog log = tills.log();
        QCOMPARE(log.nth(left, orders::LineVoided::type, 1).seq, log.of(left).back().seq - 1);
        while (log.of(left).back().type != orders::Closed::type) {
            const auto found = log.findings();
            QVERIFY2(found.empty(), qPrintable(test::wordsOf(found)));
            log.of(left).pop_back();
        }
    }

    void moneyGivenBackWithoutADecisionIsFound()
    {
        Tills tills;
        tills.settle(left, paidTwice(tills), Choice::GiveBack);
        tills.close(left);
        SealedLog log = tills.log();
        std::erase_if(log.of(left), [](const Fact &fact) { return fact.type == orders::DecisionSettled::type; });
        log.seal(left);

        FOUND_AS(log, Breach::TenderImpossible, log.nth(left, orders::TenderTaken::type, 1));
    }
    void moreGivenBackThanWasTooMuchIsFound()
    {
        Tills tills;
        tills.settle(left, paidTwice(tills), Choice::GiveBack);
        SealedLog log = tills.log();
        Fact &back = log.nth(left, orders::TenderTaken::type, 1);
        Fact &cash = log.nth(left, payments::CashTaken::type, 1);
        Fact &settled = log.nth(left, orders::DecisionSettled::type, 0);
        for (const char *field : {"amount_minor", "given_minor"})
            SealedLog::edit(back, field, SealedLog::number(back, field) - 1);
        SealedLog::edit(cash, "amount_minor", SealedLog::number(cash, "amount_minor") - 1);
        SealedLog::edit(settled, "amount_minor", SealedLog::number(settled, "amount_minor") + 1);
        log.seal(left);

        FOUND_AS(log, Breach::TenderImpossible, back);
    }
    void moneyGivenBackOnACheckThatAddsUpIsFound()
    {
        Tills tills;
        const Id twice = paidTwice(tills);
        tills.settle(left, twice, Choice::GiveBack);
        const Id even = tills.checkWith(2);
        tills.payAll(left, even);
        SealedLog log = tills.log();
        std::int64_t first = 0;
        for (const char *type : {orders::TenderTaken::type, payments::CashTaken::type, orders::DecisionSettled::type}) {
            const int nth = type == orders::DecisionSettled::type ? 0 : 1;
            Fact forged = log.nth(left, type, nth);
            if (type == payments::CashTaken::type)
                SealedLog::edit(forged, "check", even.toString(QUuid::WithoutBraces));
            else
                forged.stream = even;
            if (type != orders::DecisionSettled::type)
                SealedLog::edit(forged, "tender", QStringLiteral("01234567-89ab-7cde-8f01-23456789abcd"));
            const Fact &at = append(log, left, forged);
            first = first ? first : at.seq;
        }

        FOUND_AS(log, Breach::TenderImpossible, log.of(left)[std::size_t(first - 1)]);
    }
    void anotherReceiptWithNothingOwedIsFound()
    {
        Tills tills;
        const Id check = tills.checkWith(2);
        tills.payAll(left, check);
        SealedLog log = tills.log();
        Fact again = log.nth(left, orders::Closed::type, 0);
        SealedLog::edit(again, "receipt", 2);

        const Fact &forged = append(log, left, again);

        FOUND_AS(log, Breach::Twice, forged);
    }
    void anotherReceiptAfterWhatWasChargedIsPaidIsFound()
    {
        Tills tills;
        const Id check = owing(tills);
        tills.settle(left, check, Choice::Charge);
        tills.payAll(left, check);
        SealedLog log = tills.log();
        Fact again = log.nth(left, orders::Closed::type, 1);
        SealedLog::edit(again, "receipt", 3);

        const Fact &forged = append(log, left, again);

        FOUND_AS(log, Breach::Twice, forged);
    }
    void moreWrittenOffThanWasOwedIsFound()
    {
        Tills tills;
        tills.settle(left, owing(tills), Choice::Accept);
        SealedLog log = tills.log();
        Fact &settled = log.nth(left, orders::DecisionSettled::type, 0);
        SealedLog::edit(settled, "amount_minor", SealedLog::number(settled, "amount_minor") * 2);
        log.seal(left);

        FOUND_AS(log, Breach::SettledUnasked, settled);
    }
    void whatNobodyWasAskedIsFound()
    {
        Tills tills;
        tills.settle(left, owing(tills), Choice::Charge);
        const Id even = tills.checkWith(2);
        tills.payAll(left, even);
        SealedLog log = tills.log();
        Fact charged = log.nth(left, orders::DecisionSettled::type, 0);
        charged.stream = even;

        const Fact &forged = append(log, left, charged);

        FOUND_AS(log, Breach::SettledUnasked, forged);
    }
    void aLineTakenOffAfterTheClosingWithoutADecisionIsFound()
    {
        Tills tills;
        tills.settle(left, owing(tills), Choice::TakeOff);
        tills.close(left);
        tills.open(left);
        SealedLog log = tills.log();
        std::erase_if(log.of(left), [](const Fact &fact) { return fact.type == orders::DecisionSettled::type; });
        log.seal(left);

        FOUND_AS(log, Breach::AfterClosing, log.nth(left, orders::LineVoided::type, 0));
    }
};

JIKO_SUITE(SettledTest)
#include "settled_test.moc"
