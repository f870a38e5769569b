#include "orders/allergy.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::orders;
using given::checkDue;
using given::Clock;
using given::closedCheck;
using given::kes;
using given::lineOf;

namespace {
/// An item and a modifier that an AddLine points to.
struct Kitchen {
    menu::Item pilau;
    menu::Modifier extra;
    Kitchen()
    {
        pilau.id = newId();
        pilau.category = newId();
        pilau.station = newId();
        pilau.course = newId();
        pilau.names.byLanguage = {
            {QStringLiteral("en"), QStringLiteral("Rice")}, {QStringLiteral("sw"), QStringLiteral("Wali")}};
        pilau.priceMinor = 45000;
        extra.id = newId();
        extra.names.byLanguage = {{QStringLiteral("en"), QStringLiteral("Extra 🌶")}};
        extra.priceMinor = 5000;
    }
    AddLine ask() const
    {
        AddLine ask;
        ask.line = newId();
        ask.chosen = menu::Chosen{&pilau, {&extra}, kes(50000), nullptr, {{&extra, nullptr, 1, extra.priceMinor}}};
        ask.bears = tax::ofRate(RatePpm{160000}, true);
        ask.language = QStringLiteral("sw");
        return ask;
    }
};
} // namespace

class LinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineIsNotAddedToAClosedCheck()
    {
        QCOMPARE(decide(closedCheck(), Kitchen().ask()).why(), LineRefusal::CheckClosed);
        QCOMPARE(decide(Check(), Kitchen().ask()).why(), LineRefusal::CheckClosed);
    }
    void aQuantityOfNothingIsRefused()
    {
        const Kitchen kitchen;
        AddLine ask = kitchen.ask();
        for (const std::int64_t milli : {0LL, -1LL, -1000LL}) {
            ask.quantity = Quantity{milli};
            QCOMPARE(decide(checkDue(kes(1)), ask).why(), LineRefusal::QuantityNotPositive);
        }
        ask.quantity = Quantity{1};
        QVERIFY(decide(checkDue(kes(1)), ask));
    }
    void aThousandOfADishAreRefused()
    {
        const Kitchen kitchen;
        AddLine ask = kitchen.ask();
        ask.quantity = Quantity{999'000};
        QVERIFY(decide(checkDue(kes(1)), ask));
        ask.quantity = Quantity{999'001};
        QCOMPARE(decide(checkDue(kes(1)), ask).why(), LineRefusal::QuantityTooLarge);
    }
    void whatIsSoldByWeightIsWeighedAndNothingElseIs()
    {
        Kitchen kitchen;
        AddLine ask = kitchen.ask();
        ask.grams = 750;
        QCOMPARE(decide(checkDue(kes(1)), ask).why(), LineRefusal::NotWeighed);

        kitchen.pilau.weighed = true;
        ask = kitchen.ask();
        QCOMPARE(decide(checkDue(kes(1)), ask).why(), LineRefusal::WeightMissing);
        ask.grams = -1;
        QCOMPARE(decide(checkDue(kes(1)), ask).why(), LineRefusal::WeightMissing);
        ask.grams = 1'000'000;
        QCOMPARE(decide(checkDue(kes(1)), ask).why(), LineRefusal::TooHeavy);
        ask.grams = 999'999;
        QCOMPARE(decide(checkDue(kes(1)), ask)->grams, 999'999);
    }
    void aDishWithoutAPriceWantsTheOneThatIsTyped()
    {
        Kitchen kitchen;
        kitchen.pilau.openPrice = true;
        AddLine ask = kitchen.ask();
        QCOMPARE(decide(checkDue(kes(1)), ask).why(), LineRefusal::PriceMissing);
        ask.ownPriceMinor = -1;
        QCOMPARE(decide(checkDue(kes(1)), ask).why(), LineRefusal::PriceBelowZero);
        ask.ownPriceMinor = 0;
        QCOMPARE(decide(checkDue(kes(1)), ask)->priceMinor, 0);
    }
    void anAllergyIsAnAllergenOrAFewWords()
    {
        Clock clock;
        const Kitchen kitchen;
        AddLine ask = kitchen.ask();
        ask.allergies = {QStringLiteral("nuts"), QString(41, QLatin1Char('x'))};
        QCOMPARE(decide(checkDue(kes(1)), ask).why(), LineRefusal::AllergyTooLong);
        ask.allergies = {QStringLiteral(" ")};
        QCOMPARE(decide(checkDue(kes(1)), ask).why(), LineRefusal::AllergyTooLong);
        ask.allergies = {QStringLiteral("nuts"), QString(40, QLatin1Char('x'))};

        Check check = fold(checkDue(kes(1)), *decide(checkDue(kes(1)), ask), clock.next());
        QCOMPARE(check.lines.back().allergies, ask.allergies);
        // A change of something else leaves them as they are.
        ChangeLine change{ask.line, Quantity{2000}, {}, 0, {}};
        check = fold(check, *decide(check, change), clock.next());
        QCOMPARE(check.lines.back().allergies, ask.allergies);
        change.allergies = std::vector<QString>{QString()};
        QCOMPARE(decide(check, change).why(), LineRefusal::AllergyTooLong);
        change.allergies = std::vector<QString>();
        check = fold(check, *decide(check, change), clock.next());
        QVERIFY(check.lines.back().allergies.empty());
    }
    void aReceiptHasOnePaper()
    {
        Clock clock;
        Check check = checkDue(kes(1));
        check = fold(check, PaperKept{QStringLiteral("1-000001"), QStringLiteral("first")}, clock.next());
        check = fold(check, PaperKept{QStringLiteral("1-000001"), QStringLiteral("second")}, clock.next());
        QCOMPARE(check.papers.size(), 1u);
        QCOMPARE(check.paper(QStringLiteral("1-000001"))->slip, QStringLiteral("first"));
        QVERIFY(!check.paper(QStringLiteral("1-000002")));
    }
    void seatsGoFromTheTableToNinetyNine()
    {
        const Kitchen kitchen;
        AddLine ask = kitchen.ask();
        for (const int seat : {-1, 100}) {
            ask.seat = seat;
            QCOMPARE(decide(checkDue(kes(1)), ask).why(), LineRefusal::UnknownSeat);
        }
        for (const int seat : {0, 99}) {
            ask.seat = seat;
            QVERIFY(decide(checkDue(kes(1)), ask));
        }
    }
    void aNoteOfTwoHundredLettersFitsAndOneMoreIsRefused()
    {
        const Kitchen kitchen;
        AddLine ask = kitchen.ask();
        ask.note = QString(200, QLatin1Char('x'));
        QVERIFY(decide(checkDue(kes(1)), ask));
        ask.note += QLatin1Char('x');
        QCOMPARE(decide(checkDue(kes(1)), ask).why(), LineRefusal::NoteTooLong);
    }
    void aLineCarriesNamesAndPricesOfThatMoment()
    {
        Kitchen kitchen;
        AddLine ask = kitchen.ask();
        ask.quantity = Quantity{2000};
        ask.note = QStringLiteral("  bila chumvi ");
        given::Clock clock(4);
        const Check before = given::openCheck(clock);

        const auto added = decide(before, ask);
        kitchen.pilau.priceMinor = 99900;
        const Check check = fold(before, *added, clock.next());

        const Line &line = check.lines.front();
        QCOMPARE(line.name, QStringLiteral("Wali"));
        QCOMPARE(line.kitchenName, QStringLiteral("Wali"));
        QCOMPARE(line.modifiers.front().name, QStringLiteral("Extra 🌶"));
        QCOMPARE(line.note, QStringLiteral("bila chumvi"));
        QCOMPARE(line.course, kitchen.pilau.course);
        QCOMPARE(line.station, kitchen.pilau.station);
        QCOMPARE(line.unitPrice, kes(50000));
        QCOMPARE(line.amount(), kes(100000));
        QCOMPARE(line.added.device, 4);
        QVERIFY(check.hasUnsent());
    }
    void theKitchensNameAndTheAskedCourseGoFirst()
    {
        Kitchen kitchen;
        kitchen.pilau.kitchenName = QStringLiteral("PILAU");
        AddLine ask = kitchen.ask();
        ask.course = newId();
        const auto added = decide(checkDue(kes(1)), ask);
        QCOMPARE(added->kitchenName, QStringLiteral("PILAU"));
        QCOMPARE(added->course, ask.course);
    }
    void aTapThatIsTriedAgainAddsOneLine()
    {
        const Kitchen kitchen;
        given::Clock clock(2);
        Check check = checkDue(kes(1000));
        const AddLine ask = kitchen.ask();
        check = fold(check, *decide(check, ask), clock.next());
        check = fold(check, *decide(check, ask), clock.next());
        QCOMPARE(check.lines.size(), 2u);
        QCOMPARE(totals(check).total, kes(51000));
    }

    void linesOfAClosedCheckNeitherChangeNorGo()
    {
        const Check closed = closedCheck();
        const Id line = closed.lines.front().id;
        QCOMPARE(decide(closed, ChangeLine{line}).why(), LineRefusal::CheckClosed);
        QCOMPARE(decide(closed, RemoveLine{line}).why(), LineRefusal::CheckClosed);
    }
    void aLineThatIsNotThereNeitherChangesNorGoes()
    {
        QCOMPARE(decide(checkDue(kes(1)), ChangeLine{newId()}).why(), LineRefusal::NoSuchLine);
        QCOMPARE(decide(checkDue(kes(1)), RemoveLine{newId()}).why(), LineRefusal::NoSuchLine);
    }
    void aRemovedLineIsNotThereAnyMore()
    {
        given::Clock clock(2);
        const auto line = lineOf(500);
        Check check = fold(checkDue(kes(1000)), line, clock.next());
        check = fold(check, *decide(check, RemoveLine{line.line}), clock.next());
        QCOMPARE(totals(check).total, kes(1000));
        QVERIFY(!check.hasUnsent());
        QCOMPARE(decide(check, RemoveLine{line.line}).why(), LineRefusal::NoSuchLine);
        QCOMPARE(decide(check, ChangeLine{line.line}).why(), LineRefusal::NoSuchLine);
    }
    void whatTheKitchenHasNeitherChangesNorGoes()
    {
        const Check check = checkDue(kes(1000));
        const Id sent = check.lines.front().id;
        QCOMPARE(decide(check, ChangeLine{sent}).why(), LineRefusal::AlreadySent);
        QCOMPARE(decide(check, RemoveLine{sent}).why(), LineRefusal::AlreadySent);
    }
    void aChangeIsHeldToTheSameLimits()
    {
        given::Clock clock(2);
        const auto line = lineOf(500);
        const Check check = fold(checkDue(kes(1000)), line, clock.next());
        QCOMPARE(decide(check, ChangeLine{line.line, Quantity{0}}).why(), LineRefusal::QuantityNotPositive);
        QCOMPARE(decide(check, ChangeLine{line.line, Quantity{999'001}}).why(), LineRefusal::QuantityTooLarge);
        QCOMPARE(decide(check, ChangeLine{line.line, Quantity{1}, {}, 100}).why(), LineRefusal::UnknownSeat);
        QCOMPARE(decide(check, ChangeLine{line.line, Quantity{1}, {}, 1, QString(201, QLatin1Char('x'))}).why(),
            LineRefusal::NoteTooLong);
    }
    void aChangeWithoutACourseKeepsTheLinesOwn()
    {
        given::Clock clock(2);
        auto line = lineOf(500);
        line.course = newId();
        Check check = fold(checkDue(kes(1000)), line, clock.next());

        check = fold(
            check, *decide(check, ChangeLine{line.line, Quantity{3000}, {}, 2, QStringLiteral(" hot ")}), clock.next());

        const Line &changed = *check.line(line.line);
        QCOMPARE(changed.course, line.course);
        QCOMPARE(changed.seat, 2);
        QCOMPARE(changed.note, QStringLiteral("hot"));
        QCOMPARE(totals(check).total, kes(2500));
    }
    void aChangeThatComesAfterTheSendingIsNotCooked()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(1000));
        check = fold(check, LineChanged{check.lines.front().id, Quantity{9000}, {}, 0, {}}, clock.next());
        QCOMPARE(totals(check).total, kes(1000));
    }
    void anAllergyIsSaidOfADishThatIsSent()
    {
        Clock clock(2);
        Check check = checkDue(kes(1000));
        const Id line = check.lines.front().id;
        const QString nuts = QStringLiteral("nuts");
        const auto why = [&](const SayAllergy &ask) { return decide(check, ask).why(); };
        QCOMPARE(decide(closedCheck(), SayAllergy{line, nuts}).why(), AllergyRefusal::CheckClosed);
        QCOMPARE(why({newId(), nuts}), AllergyRefusal::NoSuchLine);
        QCOMPARE(why({line, QStringLiteral(" ")}), AllergyRefusal::NoAllergy);
        QCOMPARE(why({line, QString(41, QLatin1Char('x'))}), AllergyRefusal::AllergyTooLong);
        QCOMPARE(why({line, nuts, true}), AllergyRefusal::NeverSaid);

        const Check bill = fold(check, BillPrinted{1000}, clock.next());
        check = fold(bill, *decide(bill, SayAllergy{line, QStringLiteral(" nuts ")}), clock.next());
        QCOMPARE(check.line(line)->allergies, std::vector<QString>{nuts});
        QVERIFY(check.billPrinted); // it costs nothing
        QCOMPARE(why({line, nuts}), AllergyRefusal::SaidAlready);
        check = fold(check, *decide(check, SayAllergy{line, nuts, true}), clock.next());
        QVERIFY(check.line(line)->allergies.empty());

        const LineAdded late = lineOf(500);
        check = fold(check, late, clock.next());
        QCOMPARE(why({late.line, nuts}), AllergyRefusal::NotSent);
        check = fold(check, Sent{{late.line}}, clock.next());
        check = fold(check, LineVoided{line, QStringLiteral("cold"), {}}, clock.next());
        QCOMPARE(why({line, nuts}), AllergyRefusal::NoSuchLine);
    }
    void whatTwoSayApartOfOnePlateIsAllKept()
    {
        Clock here(2);
        Clock there(3);
        const Check before = checkDue(kes(1000));
        const Id line = before.lines.front().id;
        const auto nuts = *decide(before, SayAllergy{line, QStringLiteral("nuts")});
        const auto milk = *decide(before, SayAllergy{line, QStringLiteral("milk")});
        Check check = fold(fold(before, nuts, here.next()), milk, there.next());
        check = fold(check, *decide(before, SayAllergy{line, QStringLiteral("nuts")}), there.next());
        QCOMPARE(check.line(line)->allergies, (std::vector<QString>{QStringLiteral("nuts"), QStringLiteral("milk")}));
    }
    void aRemovalThatComesAfterTheSendingTakesNothingOff()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(1000));
        check = fold(check, LineRemoved{check.lines.front().id}, clock.next());
        QCOMPARE(totals(check).total, kes(1000));
    }
};

JIKO_SUITE(LinesTest)
#include "lines_test.moc"
