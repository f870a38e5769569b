#include "orders/checks.h"
#include "support/any_order.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace jiko;
using namespace jiko::orders;
using given::kes;
using given::lineOf;

namespace {
constexpr std::int32_t here = 1;
constexpr std::int32_t there = 2;

const std::vector<QString> references{QStringLiteral("SJK1"), QStringLiteral("36411")};

QString pictureOf(const Checks &checks, const std::vector<Id> &tables)
{
    QStringList words;
    checks.forEach([&](const Check &check) {
        words.append(test::Words::of(check) + test::Words::of(checks.totalsOf(check)) + check.receiptNumber());
    });
    words.sort();
    for (const Check *check : checks.open())
        words.append(test::Words::of(check->id));
    for (const Id &table : tables)
        for (const Check *check : checks.openAt(table))
            words.append(test::Words::of(table) + test::Words::of(check->id));
    for (const QString &reference : references)
        for (const Checks::PaidBy &paid : checks.paidBy(reference))
            words.append(reference + test::Words::of(paid.check->id) + test::Words::of(paid.tender->id)
                + test::Words::of(paid.undoneBy));
    words.append(checks.nextNumber());
    words.append(QString::number(checks.nextReceipt()));
    return words.join(QLatin1Char('\n'));
}

/// Anything may happen to these checks, in any order, from any device: also what no terminal would ever ask for.
std::vector<Fact> wildFacts(test::Arbitrary &any, const std::vector<Id> &tables)
{
    given::Log log;
    const std::vector<Id> streams{any.id(), any.id(), any.id()};
    const std::vector<Id> ids{any.id(), any.id(), any.id(), any.id()};
    for (std::int64_t i = any.between(5, 60); i > 0; --i) {
        std::vector<CheckFact> all;
        test::eachFact<CheckFact>(any, [&](auto fact) {
            using F = decltype(fact);
            if constexpr (requires { fact.line; })
                fact.line = any.oneOf(ids);
            if constexpr (requires { fact.tender; })
                fact.tender = any.oneOf(ids);
            if constexpr (std::is_same_v<F, TenderTaken>)
                fact.reference = any.oneOf(references);
            if constexpr (std::is_same_v<F, Sent>)
                fact.lines = {any.oneOf(ids), any.oneOf(ids)};
            if constexpr (std::is_same_v<F, CheckOpened>) {
                fact.table = any.oneOf(tables);
                fact.currency = any.oneOf<QString>({QStringLiteral("KES"), QStringLiteral("UGX"), QStringLiteral("?")});
            }
            all.push_back(fact);
        });
        // Few instants for many facts, so that device and number have to break ties.
        log.at(log.now() + std::chrono::minutes(any.between(0, 15)), static_cast<std::int32_t>(any.between(1, 3)),
            record(any.oneOf(streams), any.oneOf(all)), any.id());
    }
    return log.facts();
}
} // namespace

class ChecksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyOrderOfArrivalShowsTheSame()
    {
        for (quint64 seed = 1; seed <= 60; ++seed) {
            test::Arbitrary any(seed);
            const std::vector<Id> tables{any.id(), any.id()};
            QCOMPARE(test::whatOrderChanges(
                         wildFacts(any, tables), seed, 12, [] { return std::make_unique<Checks>(here); },
                         [&](const Checks &checks) { return pictureOf(checks, tables); }),
                QString());
        }
    }
    void aLateFactIsFoldedWhereItBelongs()
    {
        given::Log log;
        const Id check = newId();
        const auto line = lineOf(500);
        const Fact opened = log.tell(here, record(check, given::opening()));
        const Fact added = log.tell(here, record(check, line));
        const Fact changed = log.tell(there, record(check, LineChanged{line.line, Quantity{3000}, {}, 0, {}}));
        const Fact sent = log.tell(here, record(check, Sent{{line.line}}));

        Checks checks(here);
        for (const Fact &fact : {opened, added, sent})
            QVERIFY(checks.apply(fact));
        QCOMPARE(checks.totalsOf(*checks.find(check)).total, kes(500));
        QVERIFY(checks.apply(changed));
        QCOMPARE(checks.totalsOf(*checks.find(check)).total, kes(1500)); // it was changed before it was sent
    }
    void aCheckIsOpenFromItsOpeningToItsClosing()
    {
        given::Log log;
        Checks checks(here);
        QSignalSpy changed(&checks, &Checks::changed);
        const Id table = newId();
        const Id first = newId();
        const Id second = newId();
        checks.apply(log.tell(here, record(first, given::opening(2, "KES", table))));
        checks.apply(log.tell(there, record(second, given::opening(2, "KES", table))));
        checks.apply(log.tell(there, record(newId(), given::opening(2, "KES", newId()))));
        QCOMPARE(checks.open().size(), 3u);
        const auto at = checks.openAt(table);
        QCOMPARE(at.size(), 2u);
        QCOMPARE(at[0]->id, first);
        checks.apply(log.tell(here, record(first, Closed{given::today().iso(), {}, QStringLiteral("1"), 1})));
        QCOMPARE(checks.openAt(table).size(), 1u);
        QCOMPARE(checks.openAt(table)[0]->id, second);
        QCOMPARE(checks.size(), 3u);
        QCOMPARE(changed.size(), 4);
        QCOMPARE(changed.last().first().value<Id>(), first);
    }
    void aFactThatIsNotACheckSIsLeftAlone()
    {
        Checks checks(here);
        QSignalSpy changed(&checks, &Checks::changed);
        Fact fact;
        fact.type = "kitchen.bumped";
        fact.body = "{}";
        QVERIFY(!checks.apply(fact));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(checks.size(), 0u);
        QVERIFY(!checks.find(fact.stream));
    }
    void theReceiptSeriesGoesOnFromTheDevicesOwnFacts()
    {
        given::Log log;
        Checks checks(here);
        QCOMPARE(checks.nextReceipt(), 1);
        checks.apply(log.tell(here, record(newId(), Closed{given::today().iso(), {}, QStringLiteral("1"), 41})));
        QCOMPARE(checks.nextReceipt(), 42);
        checks.apply(log.tell(there, record(newId(), Closed{given::today().iso(), {}, QStringLiteral("2"), 90})));
        QCOMPARE(checks.nextReceipt(), 42);
    }
    void aNumberUsedOnACheckThatAnotherTerminalClosedFirstIsNotUsedAgain()
    {
        given::Log log;
        const Id check = newId();
        Checks checks(here);
        checks.apply(log.tell(there, record(check, given::opening())));
        checks.apply(log.tell(there, record(check, Closed{given::today().iso(), {}, QStringLiteral("2"), 9})));
        checks.apply(log.tell(here, record(check, Closed{given::today().iso(), {}, QStringLiteral("1"), 1})));
        QCOMPARE(checks.find(check)->receiptNumber(), QStringLiteral("2-000009"));
        QCOMPARE(checks.nextReceipt(), 2);
    }
    void checkNumbersGoOnAfterTheDevicesOwn()
    {
        given::Log log;
        Checks checks(7);
        QCOMPARE(checks.nextNumber(), QStringLiteral("7001"));
        const auto numbered = [](const char *number) {
            CheckOpened opened = given::opening();
            opened.number = QLatin1String(number);
            return record(newId(), opened);
        };
        const Fact mine = log.tell(7, numbered("7041"));
        checks.apply(mine);
        checks.apply(mine);
        checks.apply(log.tell(there, numbered("7099")));
        QCOMPARE(checks.nextNumber(), QStringLiteral("7042"));
    }
    void aPaymentIsFoundByItsReceiptOnWhateverCheck()
    {
        given::Log log;
        Checks checks(here);
        const Id one = newId(), other = newId();
        const auto mobile = [](const char *code) {
            return TenderTaken{newId(), TenderKind::MobileMoney, 500, 500, newId(), QLatin1String(code)};
        };
        const TenderTaken first = mobile("sjk1a2b3c4");
        checks.apply(log.tell(here, record(one, given::opening())));
        QVERIFY(checks.paidBy(QStringLiteral("SJK1A2B3C4")).empty());
        checks.apply(log.tell(here, record(one, first)));
        checks.apply(log.tell(here, record(one, mobile("SJK9Z9Z9Z9"))));
        const auto found = checks.paidBy(QStringLiteral("SJK1A2B3C4"));
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].check->id, one);
        QCOMPARE(found[0].tender->id, first.tender);
        QVERIFY(found[0].undoneBy.isNull());

        const TenderTaken again = mobile("SJK1A2B3C4"); // by a terminal that had not heard of the first
        checks.apply(log.tell(there, record(other, again)));
        const auto both = checks.paidBy(QStringLiteral("sjk1a2b3c4"));
        QCOMPARE(both.size(), 2u);
        QCOMPARE(both[0].tender->id, first.tender); // oldest first
        QCOMPARE(both[1].check->id, other);
        QVERIFY(checks.paidBy({}).empty());
    }
    void aPaymentThatComesLateIsFoundAndMovesWhatWasFoundBefore()
    {
        given::Log log;
        const Id check = newId();
        const Id tender = newId();
        const auto named = [&](const char *code) {
            return record(check, TenderTaken{tender, TenderKind::MobileMoney, 500, 500, newId(), QLatin1String(code)});
        };
        const Fact opened = log.tell(here, record(check, given::opening()));
        const Fact late = log.tell(there, named("FIRST00000"));
        const Fact heard = log.tell(here, named("SECOND0000")); // the same payment: what was told first holds

        Checks checks(here);
        checks.apply(opened);
        checks.apply(heard);
        QCOMPARE(checks.paidBy(QStringLiteral("SECOND0000")).size(), 1u);
        checks.apply(late);
        QCOMPARE(checks.paidBy(QStringLiteral("FIRST00000")).size(), 1u);
        QVERIFY(checks.paidBy(QStringLiteral("SECOND0000")).empty());
    }
    void aPaymentThatWasUndoneSaysSoAndARefundedOneStands()
    {
        given::Log log;
        Checks checks(here);
        const Id check = newId();
        const QString code = QStringLiteral("SJK1A2B3C4");
        const auto pay = [&](std::int64_t minor, const Id &undoes, const Id &refund) {
            TenderTaken fact{newId(), TenderKind::MobileMoney, minor, minor, newId(), code};
            fact.undoes = undoes;
            fact.refund = refund;
            checks.apply(log.tell(here, record(check, fact)));
            return fact.tender;
        };
        const Id voided = pay(500, {}, {});
        const Id undo = pay(-500, voided, {});
        QCOMPARE(checks.paidBy(code).size(), 1u); // what goes back is no payment of its own
        QCOMPARE(checks.paidBy(code)[0].undoneBy, undo);
        const Id paid = pay(500, {}, {});
        pay(-500, paid, newId());
        QCOMPARE(checks.paidBy(code).size(), 2u);
        QCOMPARE(checks.paidBy(code)[1].tender->id, paid);
        QVERIFY(checks.paidBy(code)[1].undoneBy.isNull());
    }
    void checksThatTookAnOfferAreCounted()
    {
        given::Log log;
        Checks checks(here);
        OfferMade coupon;
        coupon.offer.id = newId();
        Id last;
        const auto take = [&](const char *day) {
            CheckOpened opened = given::opening();
            opened.businessDate = QLatin1String(day);
            const Id check = last = newId();
            checks.apply(log.tell(here, record(check, opened)));
            for (const std::int32_t device : {here, there})
                checks.apply(log.tell(device, record(check, coupon))); // apart, and one all the same
        };
        const auto today = BusinessDate::fromIso(QStringLiteral("2026-11-22"));
        QCOMPARE(checks.usesOf(coupon.offer.id, today).ever, 0);
        take("2026-11-21");
        take("2026-11-22");
        take("2026-11-22");
        QCOMPARE(checks.usesOf(coupon.offer.id, today).ever, 3);
        QCOMPARE(checks.usesOf(coupon.offer.id, today).today, 2);
        QCOMPARE(checks.usesOf(newId(), today).ever, 0);
        // One check goes into another: its coupon is counted there.
        LinesMovedOut out;
        out.move = newId();
        out.to = newId();
        out.merged = true;
        checks.apply(log.tell(here, record(last, out)));
        QVERIFY(checks.find(last)->isMerged());
        QCOMPARE(checks.usesOf(coupon.offer.id, today).ever, 2);
        QCOMPARE(checks.usesOf(coupon.offer.id, today).today, 1);
    }
    void aCheckIsOverOnceNothingFollowsOnIt()
    {
        given::Log log;
        Checks checks(here);
        const Id first = newId();
        const Id second = newId();
        for (const Id &check : {first, second})
            checks.apply(log.tell(there, record(check, given::opening())));
        QVERIFY(!checks.isOver(first)); // open
        checks.apply(log.tell(here, record(first, Closed{given::today().iso(), {}, QStringLiteral("1"), 1})));
        QVERIFY(!checks.isOver(first)); // the last receipt of this terminal
        checks.apply(log.tell(here, record(second, Closed{given::today().iso(), {}, QStringLiteral("1"), 2})));
        QVERIFY(checks.isOver(first));
        checks.apply(log.tell(there, record(first, given::lineOf(100))));
        QVERIFY(!checks.isOver(first)); // somebody has to decide what becomes of it
    }
    void aCheckThatWasPaidFirstIsOverWhenItsCourseIsCooked()
    {
        given::Log log;
        Checks checks(here);
        const Id paid = newId();
        const auto dessert = lineOf(300);
        TermsSet terms;
        terms.payFirst = true;
        checks.apply(log.tell(there, record(paid, given::opening())));
        checks.apply(log.tell(there, record(paid, terms)));
        checks.apply(log.tell(there, record(paid, dessert)));
        checks.apply(log.tell(there, record(paid, LinesHeld{{dessert.line}, true, true})));
        checks.apply(log.tell(there, record(paid, given::cash(300))));
        QVERIFY(checks.paidAndWaiting().empty());
        checks.apply(log.tell(there, record(paid, Closed{given::today().iso(), {}, QStringLiteral("2"), 1})));
        QCOMPARE(checks.paidAndWaiting(), std::vector<const Check *>{checks.find(paid)});
        QVERIFY(!checks.isOver(paid));
        QVERIFY(checks.undecided().empty());
        checks.apply(log.tell(here, record(paid, Sent{{dessert.line}})));
        QVERIFY(checks.paidAndWaiting().empty());
        QVERIFY(checks.isOver(paid));
        QVERIFY(checks.undecided().empty());
    }
};

JIKO_SUITE(ChecksTest)
#include "checks_test.moc"
