#include "asking.h"
#include "payments/arrivals.h"
#include "support/any_order.h"
#include "support/round_trip.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::payments;
using namespace std::chrono_literals;

namespace {

/// A guest who paid the till number a minute after the check was there.
struct Paying {
    given::Clock clock;
    orders::Check check;
    MoneyArrived told;
    UtcMicros now;

    explicit Paying(Money due = kes(185000)) : check(given::checkDue(due))
    {
        now = clock.next().at() + 1min;
        told = {Provider::Mpesa, receipt, due.minor(), QStringLiteral("KES"), phone, QStringLiteral("Amina"), {},
            std::int64_t(now.time_since_epoch().count()), ArrivalSource::Told};
    }
    Arrival arrival() const
    {
        Arrival made;
        made.id = arrivalId(told.provider, told.receipt);
        return fold(made, told, given::Clock().next());
    }
    Result<orders::TakeTender, TakeArrivedRefusal> take(const ArrivalPlace &place = {}, bool restIsTip = false) const
    {
        return decide(arrival(), place, check, TakeArrived{{}, newId(), restIsTip});
    }
    ArrivalFit fit(const std::vector<QString> &phones = {}) const
    {
        const Arrival one = arrival();
        const auto found = matching({&one}, check, orders::totals(check).due, phones, now);
        return found.empty() ? ArrivalFit(-1) : found.front().fit;
    }
};

orders::Tender tenderWith(const QString &reference, Money amount)
{
    orders::Tender tender;
    tender.id = newId();
    tender.kind = orders::TenderKind::MobileMoney;
    tender.reference = reference;
    tender.amount = amount;
    tender.tip = kes(0);
    return tender;
}

} // namespace

class ArrivalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factsOfOthersAreNotAnArrival()
    {
        QVERIFY(test::refusesStrangers(decodeArrivalFact, record(newId(), ArrivalSettled{})));
    }
    void whoeverTellsOfAReceiptTellsOfTheSame()
    {
        QCOMPARE(arrivalId(Provider::Mpesa, QStringLiteral("sjk1a2b3c4")), arrivalId(Provider::Mpesa, receipt));
        QVERIFY(arrivalId(Provider::Mpesa, QStringLiteral("SJK1A2B3C5")) != arrivalId(Provider::Mpesa, receipt));
        Paying at;
        Arrival once = at.arrival();
        MoneyArrived again = at.told;
        again.amountMinor = 1;
        QCOMPARE(fold(once, again, at.clock.next()).amount, once.amount);
    }
    void anOrderOfFactsChangesNothing()
    {
        Paying at;
        given::Log log;
        std::vector<Fact> facts;
        for (const ArrivalFact &fact :
            std::vector<ArrivalFact>{at.told, ArrivalSettled{ArrivalChoice::NotForABill, QStringLiteral("deposit"), {}},
                ArrivalSettled{ArrivalChoice::SentBack, QStringLiteral("twice"), {}}})
            facts.push_back(log.tell(1, record(at.arrival().id, fact)));
        QCOMPARE(test::whatOrderChanges(
                     facts, 3, 20, [] { return std::make_unique<Arrivals>(); },
                     [](const Arrivals &set) {
                         QStringList lines;
                         for (const Arrival *each : set.all())
                             lines.append(each->receipt + QString::number(each->amount.minor())
                                 + (each->settled ? each->settled->reason : QString()));
                         return lines.join(QLatin1Char('\n'));
                     }),
            QString());
    }
    void whereItsReceiptStandsIsFound()
    {
        Paying at;
        given::Log log;
        orders::Checks checks(1);
        Prompts prompts;
        const Arrival arrival = at.arrival();
        const auto pay = [&](const Id &check, const Id &tender, std::int64_t minor, const Id &undoes) {
            orders::TenderTaken taken;
            taken.tender = tender;
            taken.kind = orders::TenderKind::MobileMoney;
            taken.amountMinor = minor;
            taken.givenMinor = minor;
            taken.reference = receipt;
            taken.undoes = undoes;
            checks.apply(log.tell(1, orders::record(check, taken)));
        };
        const Id one = newId(), other = newId(), undo = newId();
        QVERIFY(!placeOf(arrival, checks, prompts).tender);
        pay(one, arrival.id, 185000, {});
        QVERIFY(placeOf(arrival, checks, prompts).tender);
        pay(one, undo, -185000, arrival.id);
        const ArrivalPlace off = placeOf(arrival, checks, prompts);
        QVERIFY(!off.tender);
        QCOMPARE(off.undone, undo);
        pay(other, tenderOf(arrival, off), 185000, {});
        QVERIFY(placeOf(arrival, checks, prompts).tender && !placeOf(arrival, checks, prompts).twice);
        pay(newId(), newId(), 185000, {});
        QVERIFY(placeOf(arrival, checks, prompts).twice);
        const Id payment = newId();
        prompts.apply(log.tell(
            1, record(payment, PromptAsked{one, {}, 185000, QStringLiteral("KES"), phone, Provider::Mpesa, {}})));
        prompts.apply(log.tell(1, record(payment, paid(kes(185000)))));
        QVERIFY(placeOf(arrival, checks, prompts).ofPrompt);
    }

    void aPromptWhoseReceiptStandsOnABillIsThereAlready()
    {
        Asking asking;
        given::Log log;
        orders::Checks checks(1);
        Prompts prompts;
        const Id payment = newId();
        prompts.apply(log.tell(
            1, record(payment, PromptAsked{newId(), {}, 185000, QStringLiteral("KES"), phone, Provider::Mpesa, {}})));
        QVERIFY(!prompts.paidBy(receipt));
        prompts.apply(log.tell(1, record(payment, paid(kes(185000)))));
        QCOMPARE(prompts.paidBy(receipt)->id, payment);
        QVERIFY(!prompts.paidBy({}));

        const auto pay = [&](orders::TenderKind kind, std::int64_t minor, const Id &undoes) {
            orders::TenderTaken taken{newId(), kind, minor, minor, newId(), receipt};
            taken.undoes = undoes;
            checks.apply(log.tell(1, orders::record(newId(), taken)));
            return taken.tender;
        };
        const auto other = [&] { return placeOf(*prompts.find(payment), checks).otherTender; };
        pay(orders::TenderKind::Card, 185000, {}); // a slip may bear any number
        QVERIFY(other().isNull());
        const Id typed = pay(orders::TenderKind::MobileMoney, 185000, {});
        QCOMPARE(other(), typed);
        QCOMPARE(tenderWith(receipt.toLower(), checks), typed);
    }
    void aCodeThatWasTakenOffItsBillIsFreeAgain()
    {
        given::Log log;
        orders::Checks checks(1);
        const Id check = newId();
        orders::TenderTaken typed{newId(), orders::TenderKind::MobileMoney, 185000, 185000, newId(), receipt};
        checks.apply(log.tell(1, orders::record(check, typed)));
        orders::TenderTaken off{newId(), orders::TenderKind::MobileMoney, -185000, -185000, newId(), receipt};
        off.undoes = typed.tender;
        checks.apply(log.tell(1, orders::record(check, off)));
        QVERIFY(tenderWith(receipt, checks).isNull());
    }

    // --- on a bill

    void whatFitsPaysIt()
    {
        Paying at;
        const auto take = at.take();
        QVERIFY(take);
        QCOMPARE(take->tender, at.arrival().id);
        QCOMPARE(take->amount, kes(185000));
        QCOMPARE(take->reference, receipt);
        QVERIFY(orders::decide(at.check, *take));
    }
    void lessPaysAPart()
    {
        Paying at;
        at.told.amountMinor = 100000;
        QCOMPARE(at.take()->amount, kes(100000));
    }
    void moreWantsAWordAndIsATip()
    {
        Paying at;
        at.told.amountMinor = 200000;
        QCOMPARE(at.take().why(), TakeArrivedRefusal::MoreThanDue);
        const auto take = at.take({}, true);
        QCOMPARE(take->amount, kes(185000));
        QCOMPARE(take->tip, kes(15000));
    }
    void aReceiptPaysOnce()
    {
        Paying at;
        const auto tender = tenderWith(receipt, kes(185000));
        QCOMPARE(at.take({&tender}).why(), TakeArrivedRefusal::AlreadyTaken);
        QCOMPARE(at.take({nullptr, false, true}).why(), TakeArrivedRefusal::AlreadyTaken);
    }
    void whatIsExplainedPaysNothing()
    {
        Paying at;
        const Arrival settled = fold(at.arrival(), ArrivalSettled{}, at.clock.next());
        QCOMPARE(decide(settled, {}, at.check, TakeArrived{}).why(), TakeArrivedRefusal::Settled);
        QCOMPARE(decide(Arrival(), {}, at.check, TakeArrived{}).why(), TakeArrivedRefusal::Settled);
    }
    void aClosedCheckTakesNothing()
    {
        Paying at;
        at.check = given::closedCheck(kes(185000));
        QCOMPARE(at.take().why(), TakeArrivedRefusal::NothingDue);
    }
    void otherMoneyIsNotTaken()
    {
        Paying at;
        at.told.currency = QStringLiteral("UGX");
        QCOMPARE(at.take().why(), TakeArrivedRefusal::OtherCurrency);
    }
    void takenOffAgainItPaysUnderAnotherNumber()
    {
        Paying at;
        ArrivalPlace place;
        place.undone = newId();
        const auto take = at.take(place);
        QVERIFY(take && take->tender != at.arrival().id);
        QCOMPARE(at.take(place)->tender, take->tender);
    }

    // --- what is to be done

    void whatIsOnNoBillIsToBeAttached()
    {
        Paying at;
        const auto tender = tenderWith(receipt, kes(185000));
        const auto other = tenderWith(receipt, kes(184000));
        QCOMPARE(stepOf(at.arrival(), {}), ArrivalStep::Attach);
        QCOMPARE(stepOf(at.arrival(), {&tender}), ArrivalStep::Done);
        QCOMPARE(stepOf(at.arrival(), {&other}), ArrivalStep::Differs);
        QCOMPARE(stepOf(at.arrival(), {&tender, true}), ArrivalStep::Twice);
        QCOMPARE(stepOf(at.arrival(), {nullptr, false, true}), ArrivalStep::Done);
        QCOMPARE(stepOf(fold(at.arrival(), ArrivalSettled{}, at.clock.next()), {}), ArrivalStep::Done);
        QCOMPARE(stepOf(Arrival(), {}), ArrivalStep::Done);
    }
    void explainingWantsARightAndAReason()
    {
        Paying at;
        SettleArrival ask{ArrivalChoice::NotForABill, true, QStringLiteral(" deposit "), {}};
        QCOMPARE(decide(at.arrival(), {}, ask)->reason, QStringLiteral("deposit"));
        ask.may = false;
        QCOMPARE(decide(at.arrival(), {}, ask).why(), SettleArrivalRefusal::NeedsApproval);
        ask = {ArrivalChoice::SentBack, true, QStringLiteral(" "), {}};
        QCOMPARE(decide(at.arrival(), {}, ask).why(), SettleArrivalRefusal::NoReason);
        const auto tender = tenderWith(receipt, kes(185000));
        QCOMPARE(decide(at.arrival(), {&tender}, ask).why(), SettleArrivalRefusal::NothingToDecide);
    }

    // --- whose it is

    void theBillsNumberAndSumAreSure()
    {
        Paying at;
        at.told.reference = QStringLiteral(" #") + at.check.number;
        QCOMPARE(at.fit(), ArrivalFit::Sure);
        at.now += 24h;
        QCOMPARE(at.fit(), ArrivalFit::Sure);
        at.told.amountMinor -= 100;
        QCOMPARE(at.fit(), ArrivalFit::Likely);
    }
    void theGuestsPhoneAndSumAreSureForAWhile()
    {
        Paying at;
        QCOMPARE(at.fit({phone}), ArrivalFit::Sure);
        QCOMPARE(at.fit({QStringLiteral("254700000000")}), ArrivalFit::Likely); // the sum, just now
        at.now += 16min;
        QCOMPARE(at.fit({phone}), ArrivalFit::Other);
        at.now += 4h;
        QCOMPARE(at.fit({phone}), ArrivalFit(-1));
    }
    void theBestStandsFirstThenTheNewest()
    {
        Paying sure, likely, other, newer;
        sure.told.reference = sure.check.number;
        other.told.amountMinor = newer.told.amountMinor = 1000;
        likely.told.paidAtUs -= 60'000'000;
        other.told.paidAtUs -= 60'000'000;
        other.told.receipt = QStringLiteral("A");
        const Arrival a = sure.arrival(), b = likely.arrival(), c = other.arrival(), d = newer.arrival();
        orders::Check check = sure.check;
        const auto found = matching({&c, &d, &b, &a}, check, kes(185000), {}, sure.now);
        QCOMPARE(found.size(), 4u);
        QCOMPARE(found[0].arrival, &a);
        QCOMPARE(found[1].arrival, &b);
        QCOMPARE(found[2].arrival, &d);
        QCOMPARE(found[3].arrival, &c);
    }
    void maskedPhonesAreTheSameWhereWhatShowsIs()
    {
        QVERIFY(isSamePhone(QStringLiteral("2547 ***** 678"), phone));
        QVERIFY(isSamePhone(phone, phone));
        QVERIFY(!isSamePhone(QStringLiteral("2547 ***** 679"), phone));
        QVERIFY(!isSamePhone(QStringLiteral("***** 678"), phone));
        QVERIFY(!isSamePhone({}, phone));
        QVERIFY(!isSamePhone(QStringLiteral("a3f9c1"), phone));
    }

    // --- said twice

    void whatAnswersAPromptIsNotMoneyOfItsOwn()
    {
        Asking asking;
        asking.accepted();
        MoneyArrived told{Provider::Mpesa, receipt, 185000, QStringLiteral("KES"), QStringLiteral("2547 ***** 678"), {},
            {}, std::int64_t(asking.prompt.sentAt.time_since_epoch().count()) + 60'000'000, ArrivalSource::Told};
        QCOMPARE(promptOf(told, {&asking.prompt}), &asking.prompt);
        MoneyArrived other = told;
        other.amountMinor = 100;
        QVERIFY(!promptOf(other, {&asking.prompt}));
        other = told;
        other.phone = QStringLiteral("254799999999");
        QVERIFY(!promptOf(other, {&asking.prompt}));
        other.reference = asking.check.number;
        QCOMPARE(promptOf(other, {&asking.prompt}), &asking.prompt);
        other = told;
        other.paidAtUs += 600'000'000;
        QVERIFY(!promptOf(other, {&asking.prompt}));
        asking.tell(paid(kes(185000), QStringLiteral("OTHER")));
        QVERIFY(!promptOf(told, {&asking.prompt}));
    }
};

JIKO_SUITE(ArrivalTest)
#include "arrival_test.moc"
