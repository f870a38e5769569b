// The till's pages, pressed as people press them: every control by finger or by key, every outcome in what is recorded.
#include "support/at_the_till.h"
#include "support/screen.h"

#include <QBuffer>

using namespace jiko;
using namespace jiko::test;
using orders::LineState;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)

class PosPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at.emplace();
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
    }
    void cleanup()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        at.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    void aPinOpensTheFloorAndAWrongOneDoesNot()
    {
        QVERIFY(screen->digits(QStringLiteral("9999")));

        QVERIFY(screen->says(QStringLiteral("pin"), QStringLiteral("PIN")));
        QVERIFY(!at->parts->signIn.isSignedIn());

        QVERIFY(screen->digits(waiterPin));
        SHOWS("table.4");
        QVERIFY(screen->says(QStringLiteral("signOut"), QStringLiteral("Brian")));

        TAP("signOut");
        SHOWS("key1");
        QVERIFY(!at->parts->signIn.isSignedIn());
    }

    void aDishShowsItsPictureAboveItsNameUntilItIsTakenAway()
    {
        QImage photo(320, 240, QImage::Format_RGB32);
        photo.fill(QColor(200, 30, 20));
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && photo.save(&buffer, "JPEG"));
        const Id dish = at->house.dish(QStringLiteral("mutura"));
        QVERIFY(screen->digits(waiterPin));
        TAP("table.4");
        SHOWS("tile.113");
        const auto picture = [] { return shell::look({QStringLiteral("tile.113.picture"), {}, {}, {}}).item; };
        // The demo house has one of it.
        QTRY_VERIFY(picture() && picture()->isVisible());
        at->edit("picture", dish, [](QJsonObject &body) { body[QStringLiteral("jpeg")] = QString(); });
        QTRY_VERIFY(!picture() || !picture()->isVisible());

        at->edit("picture", dish,
            [&](QJsonObject &body) { body[QStringLiteral("jpeg")] = QString::fromLatin1(jpeg.toHex()); });
        at->edit("menu_item", dish, [](QJsonObject &body) { body[QStringLiteral("image")] = QStringLiteral("m.jpg"); });
        QTRY_VERIFY_WITH_TIMEOUT(picture() && picture()->isVisible() && picture()->height() > 20, 60'000);
        // Where it lies now: the tile is laid out anew around a picture that has just come.
        const auto red = [&] {
            const QPoint middle = picture()->mapToScene({picture()->width() / 2, picture()->height() / 2}).toPoint();
            return QColor(screen->window->grabWindow().pixel(middle));
        };
        const auto isRed = [&] {
            const QColor seen = red();
            return seen.red() > 150 && seen.green() < 90;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRed(), 60'000);
        TAP("tile.113"); // it is tapped as before
        QTRY_VERIFY(at->check() && at->check()->lines.size() == 1);

        at->edit("menu_item", dish, [](QJsonObject &body) { body[QStringLiteral("image")] = QString(); });
        QTRY_VERIFY(!picture()->isVisible());
    }

    void twoDishesWithAChoiceEachTakeSixTaps()
    {
        QVERIFY(screen->digits(waiterPin));
        SHOWS("table.4");
        screen->taps = 0;
        for (const char *name : {"table.4", "tile.101", "choice.0.1", "tile.104", "choice.0.0", "send"})
            QVERIFY2(screen->tap(QLatin1String(name)), name);

        QCOMPARE(screen->taps, 6);
        SHOWS("table.5");
        TAP("mine.0");
        QVERIFY(screen->says(QStringLiteral("line.0"), QStringLiteral("Breast")));
        QCOMPARE(at->check()->lines.size(), 2u);
        for (const orders::Line &line : at->check()->lines)
            QVERIFY(line.state == LineState::Sent);
        QVERIFY2(screen->says(QStringLiteral("total"), QStringLiteral("KSh\u00a02,050.00")),
            qUtf8Printable(screen->text(QStringLiteral("total"))));
    }

    void aSeatIsKeptForWhatFollows()
    {
        QVERIFY(openTable());
        TAP("seat.2");
        TAP("tile.113");
        TAP("seat.0");
        TAP("tile.113");

        QCOMPARE(at->check()->lines.size(), 2u);
        QCOMPARE(at->check()->lines[0].seat, 2);
        QCOMPARE(at->check()->lines[1].seat, 0);
        QVERIFY(at->parts->till.seat() == 0);
    }

    void aRequiredChoiceMustBeMadeBeforeTheDishIsAdded()
    {
        QVERIFY(openTable());
        TAP("tile.101");

        QVERIFY(screen->tapInVain(QStringLiteral("add")));
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("choice")));
        QVERIFY(!at->check() || at->check()->lines.empty());
    }

    void aDishThatIsClosedIsNotAdded()
    {
        QVERIFY(openTable());
        TAP("tile.101");
        TAP("close");

        QVERIFY(screen->hides(QStringLiteral("add")));
        QVERIFY(!at->check() || at->check()->lines.empty());
    }

    void aDishIsAddedWithItsQuantityAndNote()
    {
        QVERIFY(openTable());
        TAP("tile.102");
        TAP("choice.0.0");
        TAP("plus");
        TAP("note");
        QVERIFY(screen->typeInto(QStringLiteral("words"), QStringLiteral("no salt")));
        TAP("words.save");
        TAP("add");

        QTRY_VERIFY(at->check() && at->check()->lines.size() == 1);
        QCOMPARE(at->check()->lines[0].quantity.milli, 2000);
        QCOMPARE(at->check()->lines[0].note, QStringLiteral("no salt"));
        QVERIFY(screen->says(QStringLiteral("line.0"), QStringLiteral("no salt")));
    }

    void aPickedLineIsChangedAndTakenOffAndComesBackWithUndo()
    {
        QVERIFY(openTable());
        TAP("tile.113");
        TAP("line.0");
        TAP("line.plus");
        QCOMPARE(at->check()->lines[0].quantity.milli, 2000);
        TAP("line.note");
        QVERIFY(screen->typeInto(QStringLiteral("words"), QStringLiteral("well done")));
        TAP("words.save");
        QTRY_COMPARE(at->check()->lines[0].note, QStringLiteral("well done"));
        TAP("line.seat");
        QVERIFY(screen->shows(QStringLiteral("close")));
        screen->key(Qt::Key_Escape);
        QVERIFY(screen->hides(QStringLiteral("close")));

        TAP("line.remove");
        QVERIFY(at->check()->lines[0].state == LineState::Removed);
        QVERIFY(screen->hides(QStringLiteral("line.0")));

        TAP("snackbarAction");
        SHOWS("line.0");
        QCOMPARE(at->check()->lines.back().note, QStringLiteral("well done"));
        QCOMPARE(at->check()->lines.back().quantity.milli, 2000);
    }

    void aSentLineSaysHowFarItHasCome()
    {
        QVERIFY(openTable());
        TAP("tile.113");
        TAP("send");
        TAP("table.4");
        const auto reach = [this] {
            return at->parts->checkLines.data(at->parts->checkLines.index(0), pos::CheckLines::ReachRole).toString();
        };
        QCOMPARE(reach(), QStringLiteral("here")); // there is no server and no other terminal
        TAP("line.0");
        QVERIFY(screen->says(QStringLiteral("line.who"), QStringLiteral("on this terminal alone")));

        const auto tickets = at->parts->live.tickets.ofCheck(at->check()->id);
        QCOMPARE(tickets.size(), 1u);
        Others().tell(at->parts->live, kitchen::record(tickets[0]->id, kitchen::Reached{tickets[0]->station}));

        QCOMPARE(reach(), QStringLiteral("kitchen"));
        QVERIFY(screen->says(QStringLiteral("line.0"), QStringLiteral("in the kitchen")));
        QVERIFY(screen->says(QStringLiteral("line.who"), QStringLiteral("in the kitchen")));
    }

    void aSentLineIsVoidOnlyWithAManagersPin()
    {
        QVERIFY(openTable());
        TAP("tile.113");
        TAP("send");
        TAP("table.4");
        TAP("line.0");
        TAP("line.void");
        TAP("void.reason.0");
        SHOWS("permission/key1");

        QVERIFY(screen->digits(QStringLiteral("111111")));
        QTRY_VERIFY(!at->parts->signIn.isBusy());
        SHOWS("permission/key1");
        QVERIFY(at->check()->lines[0].state == LineState::Sent);

        QVERIFY(screen->digits(managerPin));
        QTRY_VERIFY(at->check()->lines[0].state == LineState::Voided);
        QVERIFY(screen->hides(QStringLiteral("permission")));
        QVERIFY2(screen->says(QStringLiteral("total"), QStringLiteral("KSh\u00a00.00")),
            qUtf8Printable(screen->text(QStringLiteral("total"))));
        QCOMPARE(at->lastAct().size(), 2); // the check's, and the kitchen's
    }

    void cashIsPaidWithChangeInThreeTaps()
    {
        QVERIFY(openTable(cashierPin));
        QVERIFY(openDrawer());
        TAP("tile.113");
        TAP("send");
        TAP("table.4");
        const Id check = at->parts->till.checkId();
        SHOWS("pay");
        screen->taps = 0;

        TAP("pay");
        QVERIFY2(screen->says(QStringLiteral("due"), QStringLiteral("KSh\u00a0350.00")),
            qUtf8Printable(screen->text(QStringLiteral("due"))));
        TAP("cash.500");
        SHOWS("change");
        QVERIFY2(screen->says(QStringLiteral("change"), QStringLiteral("KSh\u00a0150.00")),
            qUtf8Printable(screen->text(QStringLiteral("change"))));
        TAP("change.done");

        QCOMPARE(screen->taps, 3);
        SHOWS("table.5");
        const orders::Check *paid = at->parts->live.checks.find(check);
        QVERIFY(paid && !paid->tenders.empty());
        QCOMPARE(paid->tenders[0].given.minor(), 50000);
        QCOMPARE(paid->tenders[0].amount.minor(), 35000);
        QTRY_VERIFY_WITH_TIMEOUT(at->house.printedOn(QStringLiteral("till_1")).contains("350.00"), 10'000);
    }

    void aCardIsTakenOnlyWithItsNumber()
    {
        QVERIFY(openTable(cashierPin));
        QVERIFY(openDrawer());
        TAP("tile.113");
        TAP("send");
        TAP("table.4");
        const Id check = at->parts->till.checkId();
        TAP("pay");
        TAP("tender.card");
        SHOWS("reference");

        QVERIFY(screen->tapInVain(QStringLiteral("reference.take")));
        QVERIFY(at->parts->live.checks.find(check)->tenders.empty());

        QVERIFY(screen->typeInto(QStringLiteral("reference"), QStringLiteral("36411")));
        TAP("reference.take");
        SHOWS("change.done");
        const auto &tenders = at->parts->live.checks.find(check)->tenders;
        QCOMPARE(tenders.size(), 1u);
        QVERIFY(tenders[0].kind == orders::TenderKind::Card);
        QCOMPARE(tenders[0].reference, QStringLiteral("36411"));
    }

    void aPaymentWithoutADrawerAsksForItsFloatAndGoesOn()
    {
        QVERIFY(openTable(cashierPin));
        TAP("tile.113");
        TAP("send");
        TAP("table.4");
        TAP("pay");
        SHOWS("drawer.float");

        QVERIFY(screen->tapInVain(QStringLiteral("drawer.open")));
        QVERIFY(!at->parts->drawerDesk.isOpen());

        QVERIFY(screen->typeInto(QStringLiteral("drawer.float"), QStringLiteral("5000")));
        TAP("drawer.open");
        SHOWS("due");
        QVERIFY(at->parts->drawerDesk.isOpen());
    }

    void aDishIsFoundByAPartOfItsName()
    {
        QVERIFY(openTable());
        TAP("search");
        QVERIFY(screen->typeInto(QStringLiteral("search"), QStringLiteral("mutura")));
        SHOWS("tile.113");
        QVERIFY(screen->hides(QStringLiteral("tile.101")));

        screen->key(Qt::Key_Return);
        QTRY_VERIFY(at->check() && at->check()->lines.size() == 1);
        QCOMPARE(at->check()->lines[0].item, at->house.dish(QStringLiteral("mutura")));
        SHOWS("tile.101");
    }

    void aDishIsFoundByItsNewNameSoonAndWhatIsOffTheMenuNoMore()
    {
        const auto found = [this](const QString &typed) {
            at->parts->tiles.setTyped({});
            at->parts->tiles.setTyped(typed);
            return at->parts->tiles.rowCount();
        };
        QCOMPARE(found(QStringLiteral("mutura")), 1);

        at->edit("menu_item", at->house.dish(QStringLiteral("mutura")), [](QJsonObject &dish) {
            dish[QStringLiteral("names")] = QJsonObject{{QStringLiteral("en"), QStringLiteral("Blood sausage")}};
        });
        QTRY_COMPARE(found(QStringLiteral("blood")), 1);

        at->edit("menu_item", at->house.dish(QStringLiteral("mutura")),
            [](QJsonObject &dish) { dish[QStringLiteral("on_sale")] = false; });
        QCOMPARE(found(QStringLiteral("blood")), 0);
    }

    void aSoldOutDishSaysSoInsteadOfBeingAdded()
    {
        QVERIFY(openTable());
        SHOWS("tile.113");
        at->hear(9,
            kitchen::record(at->house.dish(QStringLiteral("mutura")), kitchen::EightySixed{QStringLiteral("Mutura")}));

        QVERIFY(screen->tapInVain(QStringLiteral("tile.113")));
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("sold out")));
        QVERIFY(!at->check() || at->check()->lines.empty());
    }

    void aTableIsOrderedForAndPaidByKeysAlone()
    {
        at->openDrawer();
        at->parts->signIn.signOut();
        SHOWS("key1");
        screen->type(cashierPin);
        SHOWS("table.4");

        screen->type(QStringLiteral("4"));
        SHOWS("hit0");
        screen->key(Qt::Key_Return);
        SHOWS("search");
        screen->type(QStringLiteral("3"));
        SHOWS("typedCount");
        screen->key(Qt::Key_F2);
        QVERIFY(screen->typeInto(QStringLiteral("search"), QStringLiteral("mutura")));
        screen->key(Qt::Key_Return);
        QTRY_VERIFY(at->check() && at->check()->lines.size() == 1);
        QCOMPARE(at->check()->lines[0].quantity.milli, 3000);
        const Id check = at->parts->till.checkId();
        screen->key(Qt::Key_F8);
        SHOWS("table.4");

        screen->type(QStringLiteral("4"));
        SHOWS("hit0");
        screen->key(Qt::Key_Return);
        SHOWS("search");
        screen->key(Qt::Key_F4);
        SHOWS("due");
        screen->type(QStringLiteral("2000"));
        screen->key(Qt::Key_Return);
        SHOWS("change.done");
        QVERIFY2(screen->says(QStringLiteral("change"), QStringLiteral("KSh\u00a0950.00")),
            qUtf8Printable(screen->text(QStringLiteral("change"))));
        QCOMPARE(at->parts->live.checks.find(check)->tenders.size(), 1u);
        screen->key(Qt::Key_Return);
        SHOWS("table.4");

        screen->key(Qt::Key_F10);
        QTRY_VERIFY(!at->parts->signIn.isSignedIn());
    }

private:
    bool openTable(const QString &pin = waiterPin)
    {
        return screen->digits(pin) && screen->tap(QStringLiteral("table.4")) && screen->shows(QStringLiteral("search"));
    }
    bool openDrawer()
    {
        at->parts->drawerDesk.open(QStringLiteral("5000"));
        return at->parts->drawerDesk.isOpen();
    }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
};

QTEST_MAIN(PosPages)
#include "pages_test.moc"
