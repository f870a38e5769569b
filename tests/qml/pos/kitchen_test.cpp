// What the kitchen does, as a server's till shows it: how far each dish is, what is said, what is ready, what is left.
#include "support/at_the_till.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)
#define HIDES(name) QVERIFY2(screen->hides(QStringLiteral(name)), name)
#define SAYS(name, words)                                                                                              \
    QVERIFY2(                                                                                                          \
        screen->says(QStringLiteral(name), QStringLiteral(words)), qUtf8Printable(screen->text(QStringLiteral(name))))

class PosKitchen : public QObject {
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

    void eachStepOfADishShowsOnItsLine()
    {
        const kitchen::Ticket &ticket = *sent();
        const Id line = ticket.lines[0].line.line;
        SAYS("line.0", "sent");
        cooks(kitchen::Reached{ticket.station});
        SAYS("line.0", "in the kitchen");
        cooks(kitchen::TicketSeen{});
        SAYS("line.0", "seen by the cook");
        cooks(kitchen::LineStarted{line});
        SAYS("line.0", "being cooked");
        cooks(kitchen::LinesReady{{line}});
        SAYS("line.0", "ready");
        cooks(kitchen::ReadyTakenBack{{line}});
        SAYS("line.0", "being cooked");
        cooks(kitchen::Bumped{ticket.station});
        SAYS("line.0", "ready");
        cooks(kitchen::LinesCarried{{line}});
        SAYS("line.0", "carried out");
        TAP("line.0");
        SAYS("line.who", "carried out");
    }

    void theTicketSaysWhatGoesIntoItsDishes()
    {
        QVERIFY(at->signIn(waiterPin));
        at->openTable(QStringLiteral("4"));
        at->order(QStringLiteral("chapati"));
        at->order(QStringLiteral("omena"), 3); // with chapati, which is a dish of its own
        at->order(QStringLiteral("mutura")); // says nothing
        at->parts->till.sendAndStay();
        const auto takes = [&](const char *dish) {
            for (const kitchen::Ticket *ticket : at->parts->live.tickets.ofCheck(at->check()->id))
                for (const kitchen::CookLine &line : ticket->lines)
                    if (line.line.item == at->house.dish(QLatin1String(dish)))
                        return line.line.takes;
            return std::vector<kitchen::TakenIngredient>{{newId(), 0}};
        };
        const kitchen::TakenIngredient one{at->house.id("ingredient", QStringLiteral("chapati")), 1000};
        QCOMPARE(takes("chapati"), std::vector{one});
        QCOMPARE(takes("omena"), std::vector{one});
        QVERIFY(takes("mutura").empty());
    }

    void whatGoesFirstSaysWhy()
    {
        sent();
        cooks(kitchen::Prioritised{QStringLiteral("Waited long")});
        TAP("line.0");
        SAYS("line.who", "Goes first: Waited long");
    }

    void whatIsReadyIsToldOnceToWhoServesItAndARushIsOneNotice()
    {
        at->parts->kitchenTalk.setGathering(std::chrono::milliseconds(600));
        QSignalSpy told(&at->parts->kitchenTalk, &outlet::KitchenTalk::foodReady);
        QSignalSpy heard(&at->parts->speaker, &outlet::Speaker::played);
        const kitchen::Ticket first = *sent();
        cooks(kitchen::Bumped{first.station});
        QCOMPARE(told.count(), 1);
        QVERIFY(told[0][0].toString().startsWith(QStringLiteral("Ready for 4: ")));
        SAYS("snackbar0", "Ready for 4");

        // Five more within a moment: one notice has the last three.
        for (int i = 0; i < 5; ++i) {
            const kitchen::Ticket more = another(first, QString::number(10 + i));
            cooksOn(more.id, kitchen::Bumped{more.station});
        }
        QCOMPARE(told.count(), 1);
        QCOMPARE(heard.count(), 1); // a rush is one bell, too
        QTRY_COMPARE(told.count(), 2);
        QVERIFY(!told[1][0].toString().contains(QStringLiteral("Ready for 11")));
        QCOMPARE(told[1][0].toString().count(QStringLiteral("Ready for")), 3);

        // Recalled and bumped again it is told again; a bump that changes nothing is not.
        cooksOn(first.id, kitchen::Recalled{first.station});
        cooksOn(first.id, kitchen::Bumped{first.station});
        QTRY_COMPARE(told.count(), 3);
    }

    void whatIsReadyOfAnothersTableIsNotTold()
    {
        QSignalSpy told(&at->parts->kitchenTalk, &outlet::KitchenTalk::foodReady);
        const kitchen::Ticket ticket = *sent();
        at->parts->signIn.signOut();
        QVERIFY(at->signIn(otherWaiterPin));
        cooks(kitchen::Bumped{ticket.station});
        QTest::qWait(50);
        QCOMPARE(told.count(), 0);
    }

    void whatTheKitchenSaysIsReadAndAnswered()
    {
        const kitchen::Ticket ticket = *sent();
        kitchen::MessageSaid words;
        words.check = ticket.check;
        words.label = QStringLiteral("4");
        words.server = at->check()->server;
        words.saying = kitchen::Saying::AskDoneness;
        at->hear(9, kitchen::record(newId(), kitchen::MessageFact(words)));
        SAYS("kitchenBanner", "Ask 4 about doneness");
        TAP("kitchenBanner");
        HIDES("kitchenBanner");
        QVERIFY(at->parts->live.tickets.openMessages().empty());

        TAP("back");
        TAP("mine.talk");
        TAP("say.1");
        QTRY_COMPARE(at->parts->live.tickets.openMessages().size(), std::size_t(1));
        const kitchen::Message &answer = *at->parts->live.tickets.openMessages()[0];
        QVERIFY(answer.what.toKitchen);
        QVERIFY(answer.what.saying == kitchen::Saying::Hurry);
    }

    void whatIsSaidToAnotherServerIsNotShown()
    {
        const kitchen::Ticket ticket = *sent();
        kitchen::MessageSaid words;
        words.check = ticket.check;
        words.server = at->house.id("staff", QStringLiteral("Faith Wanjiru"));
        words.saying = kitchen::Saying::Ready;
        if (words.server.isNull())
            words.server = newId();
        at->hear(9, kitchen::record(newId(), kitchen::MessageFact(words)));
        QTest::qWait(50);
        HIDES("kitchenBanner");
    }

    void aTileSaysHowManyPortionsAreLeft()
    {
        QVERIFY(screen->digits(waiterPin));
        TAP("table.4");
        SHOWS("tile.113");
        const Id mutura = at->house.dish(QStringLiteral("mutura"));
        at->hear(9, kitchen::record(mutura, kitchen::PortionsCounted{QStringLiteral("Mutura"), 2}));
        SAYS("tile.113", "2 left");
        TAP("tile.113");
        TAP("send");
        TAP("table.4");
        SAYS("tile.113", "1 left");
        TAP("tile.113");
        TAP("send");
        TAP("table.4");
        QVERIFY(screen->tapInVain(QStringLiteral("tile.113")));
        at->hear(9, kitchen::record(mutura, kitchen::PortionsCounted{QStringLiteral("Mutura"), 7}));
        SAYS("tile.113", "7 left");
    }

    void aNoticeCoversNoDishAndNoLine()
    {
        QVERIFY(screen->digits(waiterPin));
        TAP("table.4");
        for (const QSize &size : {QSize(1024, 600), QSize(1280, 800), QSize(600, 1024)}) {
            screen->window->resize(size);
            for (int i = 0; i < 4; ++i)
                TAP("tile.113");
            at->parts->till.removeLine(at->line(0));
            SHOWS("snackbarAction");
            QVERIFY(screen->rests()); // the lines have made room
            const QQuickItem *notices = shell::look({QStringLiteral("snackbar0"), {}, {}, {}}).item;
            const QRectF taken = notices->mapRectToScene(QRectF(0, 0, notices->width(), notices->height()));
            for (const char *name : {"tile.113", "category0", "category7", "send", "totals", "check"}) {
                const QQuickItem *pressed = shell::look({QLatin1String(name), {}, {}, {}}).item;
                if (!pressed)
                    continue;
                const QRectF there = pressed->mapRectToScene(QRectF(0, 0, pressed->width(), pressed->height()));
                QVERIFY2(!there.intersects(taken), name);
            }
            TAP("snackbarAction");
            HIDES("snackbarAction");
        }
    }

private:
    /// What was sent of one dish of table 4 by who serves it, with its check in hand.
    const kitchen::Ticket *sent()
    {
        if (!screen->digits(waiterPin) || !screen->tap(QStringLiteral("table.4"))
            || !screen->tap(QStringLiteral("tile.113")) || !screen->tap(QStringLiteral("send"))
            || !screen->tap(QStringLiteral("table.4")))
            qFatal("nothing was sent");
        m_ticket = at->parts->live.tickets.ofCheck(at->check()->id).front()->id;
        return at->parts->live.tickets.find(m_ticket);
    }
    kitchen::Ticket another(const kitchen::Ticket &like, const QString &label)
    {
        const Id ticket = newId();
        kitchen::TicketSent sent;
        sent.check = like.check;
        sent.number = like.number;
        sent.label = label;
        sent.station = like.station;
        sent.lines = {like.lines[0].line};
        sent.lines[0].line = newId();
        cooksOn(ticket, sent);
        return *at->parts->live.tickets.find(ticket);
    }
    void cooks(const kitchen::TicketFact &fact) { cooksOn(m_ticket, fact); }
    void cooksOn(const Id &ticket, const kitchen::TicketFact &fact) { at->hear(9, kitchen::record(ticket, fact)); }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
    Id m_ticket;
};

QTEST_MAIN(PosKitchen)
#include "kitchen_test.moc"
