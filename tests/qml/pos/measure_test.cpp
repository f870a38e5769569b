// What is asked at a tap: grams, a price, an allergy. And what becomes of it on the check, the kitchen's ticket and
// paper.
#include "pos/slips.h"
#include "printing/layout.h"
#include "support/at_the_till.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)

class Measures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at.emplace();
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
        QVERIFY(screen->digits(cashierPin));
        TAP("table.4");
        SHOWS("search");
        screen->taps = 0;
    }
    void cleanup()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        at.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    void aWeighedDishIsPaidByTheGram()
    {
        TAP("tile.105");
        SHOWS("measure.typed");
        QVERIFY(screen->digits(QStringLiteral("750")));
        QVERIFY2(screen->says(QStringLiteral("measure.typed"), QStringLiteral("0.750\u00a0kg")),
            qUtf8Printable(screen->text(QStringLiteral("measure.typed"))));
        QVERIFY2(screen->says(QStringLiteral("measure.take"), QStringLiteral("1,725.00")),
            qUtf8Printable(screen->text(QStringLiteral("measure.take"))));
        TAP("measure.take");
        // On to how it is roasted.
        TAP("choice.0.0");
        if (screen->shows(QStringLiteral("add")))
            TAP("add");

        QTRY_VERIFY(at->check() && at->check()->lines.size() == 1);
        const orders::Line &line = at->check()->lines.front();
        QCOMPARE(line.grams, 750);
        QCOMPARE(line.ownPrice.minor(), 172'500);
        QCOMPARE(line.quantity.milli, 1000);
        QVERIFY(screen->says(QStringLiteral("line.0"), QStringLiteral("0.750\u00a0kg × 2,300")));
        QCOMPARE(orders::totals(*at->check()).total, line.amount());

        const auto receipt = pos::billOf(at->parts->live, *at->check(), {});
        const QString text = printing::plainTextOf(printing::layoutSlip(receipt, outlet::profileFor(32, {}, false)));
        QVERIFY2(text.contains(QStringLiteral("0.750 kg x 2,300")), qUtf8Printable(text));

        TAP("send");
        const auto tickets = at->parts->live.tickets.ofCheck(at->parts->live.checks.open().front()->id);
        QCOMPARE(tickets.front()->lines.front().line.modifiers.front(), QStringLiteral("0.750\u00a0kg"));
    }

    void aDishWithoutAPriceTakesTheOneThatIsTypedByKeys()
    {
        at->edit("menu_item", at->house.dish(QStringLiteral("mutura")),
            [](QJsonObject &dish) { dish[QStringLiteral("open_price")] = true; });
        TAP("tile.113");
        SHOWS("measure.typed");
        screen->type(QStringLiteral("1250.5"));
        screen->key(Qt::Key_Backspace);
        screen->key(Qt::Key_Backspace);
        screen->key(Qt::Key_Return);

        QTRY_VERIFY(at->check() && at->check()->lines.size() == 1);
        QCOMPARE(at->check()->lines.front().ownPrice.minor(), 125'000);
        QCOMPARE(at->check()->lines.front().steps.size(), 0u);
    }

    void aMeasureThatIsGivenUpAddsNothing()
    {
        TAP("tile.105");
        QVERIFY(screen->tapInVain(QStringLiteral("measure.take")));
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("grams")));
        screen->key(Qt::Key_Escape);

        QVERIFY(screen->hides(QStringLiteral("measure.take")));
        TAP("tile.113");
        QTRY_VERIFY(at->check() && at->check()->lines.size() == 1);
        QCOMPARE(at->check()->lines.front().grams, 0);
    }

    void anAllergyIsSaidInThreeTapsAndStandsWhereNobodyOverlooksIt()
    {
        TAP("tile.113");
        screen->taps = 0;
        for (const char *name : {"line.0", "line.allergy", "allergy.nuts"})
            QVERIFY2(screen->tap(QLatin1String(name)), name);
        QCOMPARE(screen->taps, 3);

        QCOMPARE(at->check()->lines.front().allergies, (std::vector<QString>{QStringLiteral("nuts")}));
        TAP("allergy.done");
        QVERIFY(screen->says(QStringLiteral("line.0"), QStringLiteral("Nuts")));
        const Id check = at->check()->id;
        TAP("send");

        const auto tickets = at->parts->live.tickets.ofCheck(check);
        QCOMPARE(tickets.front()->lines.front().line.allergies, (std::vector<QString>{QStringLiteral("nuts")}));
        const QString paper = printing::plainTextOf(printing::layoutSlip(
            pos::ticketOf(at->parts->live, *tickets.front(), {}), outlet::profileFor(32, {}, false)));
        QCOMPARE(paper.count(QStringLiteral("NUTS")), 2); // at the head, and at the dish
    }

    void aDishThatContainsItWarns()
    {
        at->edit("menu_item", at->house.dish(QStringLiteral("mutura")),
            [](QJsonObject &dish) { dish[QStringLiteral("allergens")] = QJsonArray{QStringLiteral("nuts")}; });
        TAP("tile.113");
        TAP("line.0");
        TAP("line.allergy");
        QVERIFY(screen->says(QStringLiteral("allergy.nuts"), QStringLiteral("it is in it")));
        TAP("allergy.nuts");
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("Tell the guest")));
        TAP("allergy.nuts");
        QVERIFY(at->check()->lines.front().allergies.empty());
        QVERIFY(screen->typeInto(QStringLiteral("allergy.words"), QStringLiteral("kiwi"))
            || (screen->tap(QStringLiteral("allergy.words"))
                && screen->typeInto(QStringLiteral("allergy.words"), QStringLiteral("kiwi"))));
        TAP("allergy.done");
        QCOMPARE(at->check()->lines.front().allergies, (std::vector<QString>{QStringLiteral("kiwi")}));
    }

    void anAllergyOfADishThatIsSentReachesTheKitchenAsAChange()
    {
        TAP("tile.113");
        const Id check = at->check()->id;
        TAP("send");
        TAP("table.4");
        TAP("line.0");
        screen->taps = 0;
        TAP("line.allergy");
        TAP("allergy.nuts");
        QCOMPARE(screen->taps, 2);
        QCOMPARE(at->lastAct(), (QByteArrayList{"orders.allergy_said", "kitchen.allergy_told"}));
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("The kitchen knows")));
        TAP("allergy.done");
        QVERIFY(screen->says(QStringLiteral("line.0"), QStringLiteral("Nuts")));
        const kitchen::Ticket *ticket = at->parts->live.tickets.ofCheck(check).front();
        QVERIFY(ticket->hasUnseenChange());
        QCOMPARE(ticket->lines.front().line.allergies, (std::vector<QString>{QStringLiteral("nuts")}));
        // A station without a screen reads it on paper, the dish alone.
        QTRY_VERIFY_WITH_TIMEOUT(
            at->house.printedOn(QStringLiteral("kitchen_grill")).contains("ALLERGY CHANGED"), 10'000);
        // Said by mistake: it is taken back the same way.
        TAP("line.allergy");
        TAP("allergy.nuts");
        QVERIFY(at->parts->live.tickets.ofCheck(check).front()->lines.front().line.allergies.empty());
    }

    void anAllergyIsSaidWithTheChoicesToo()
    {
        TAP("tile.101");
        TAP("allergy");
        TAP("allergy.fish");
        TAP("allergy.done");
        TAP("choice.0.1");

        QTRY_VERIFY(at->check() && at->check()->lines.size() == 1);
        QCOMPARE(at->check()->lines.front().allergies, (std::vector<QString>{QStringLiteral("fish")}));
    }

private:
    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
};

QTEST_MAIN(Measures)
#include "measure_test.moc"
