// What a server does when the kitchen shows no sign of a dish, and when nobody knows whether a slip came out: pressed
// as people press it.
#include "support/at_the_till.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)

class PosKitchenPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at.emplace();
        // No printer prints, no screen stands there.
        const Records records = at->parts->live.node.records();
        for (const auto &[id, record] : records.at("printer"))
            at->edit("printer", id, [](QJsonObject &row) { row[u"address"_qs] = u"/nowhere/paper"_qs; });
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
        at->openDrawer();
        at->parts->signIn.signOut();
        QVERIFY(screen->digits(cashierPin));
        TAP("table.4");
        TAP("tile.113");
        check = at->parts->till.checkId();
        TAP("stay");
        QVERIFY(!ticket().isNull());
    }
    void cleanup()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        at.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    void theRedLineIsShownAgainSentElsewhereAndPrinted()
    {
        QVERIFY(turnsRed());
        screen->taps = 0;
        TAP("line.0");
        TAP("line.kitchen");
        TAP("station.show");
        QCOMPARE(screen->taps, 3);
        QCOMPARE(at->lastAct(), QByteArrayList{kitchen::ShownAgain::type});
        QVERIFY(reach() != u"overdue"_qs); // its station has ten seconds again

        QVERIFY(turnsRed());
        const Id before = at->parts->live.tickets.find(ticket())->station;
        TAP("line.kitchen");
        TAP("station.to.0");
        QCOMPARE(at->lastAct(), QByteArrayList{kitchen::Rerouted::type});
        QVERIFY(at->parts->live.tickets.find(ticket())->station != before);
        QVERIFY(reach() != u"overdue"_qs);

        QVERIFY(turnsRed());
        TAP("line.kitchen");
        TAP("station.print");
        QVERIFY(screen->says(u"snackbar0"_qs, u"duplicate"_qs) || screen->says(u"snackbar0"_qs, u"on its way"_qs)
            || screen->says(u"snackbar0"_qs, u"no printer"_qs));
    }

    void whatAPrinterNeedsIsReadFromTheBook()
    {
        const auto heard = [&](const QString &printer, const QString &trouble) {
            return printing::record(at->terminal.outlet, printing::PrinterHeard{printer, trouble, false});
        };
        const auto tellOfAll = [&](const QString &trouble) {
            for (const printing::PrinterSetup &setup : at->parts->paper.desk().printers().all)
                at->parts->live.node.record({heard(setup.id, trouble)}, {});
        };
        tellOfAll(u"out of paper"_qs);
        QVERIFY2(
            at->parts->paper.troubleText().contains(u"out of paper"_qs), qPrintable(at->parts->paper.troubleText()));
        SHOWS("printerTrouble");

        tellOfAll({});
        QCOMPARE(at->parts->paper.troubleText(), QString());
        // Whoever says this is not in reach: it may be an hour old.
        at->hear(77, heard(at->parts->paper.desk().printers().all.front().id, u"cover open"_qs));
        QCOMPARE(at->parts->paper.troubleText(), QString());
    }

    void theKitchenAnswersWhileTheSheetIsOpen()
    {
        QVERIFY(turnsRed());
        TAP("line.0");
        TAP("line.kitchen");
        SHOWS("station.show");
        const kitchen::Ticket &now = *at->parts->live.tickets.find(ticket());
        at->hear(77, kitchen::record(now.id, kitchen::TicketSeen{now.station}));
        QVERIFY(screen->hides(u"station.show"_qs));
        QVERIFY(screen->hides(u"station.to.0"_qs));
    }

    void allOfItIsDoneByKeys()
    {
        QVERIFY(turnsRed());
        TAP("line.0");
        SHOWS("line.kitchen");
        QVERIFY(focus(u"line.kitchen"_qs));
        screen->key(Qt::Key_Space);
        SHOWS("station.show");
        QVERIFY(focus(u"station.show"_qs));
        screen->key(Qt::Key_Space);
        QTRY_COMPARE(at->lastAct(), QByteArrayList{kitchen::ShownAgain::type});
    }

    void everyDoubtIsAnswered_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("by touch") << false;
        QTest::newRow("by keys") << true;
    }
    void everyDoubtIsAnswered()
    {
        QFETCH(bool, byKeys);
        const auto press = [&](const QString &name) {
            if (!byKeys)
                return screen->tap(name);
            if (!screen->shows(name) || !focus(name))
                return false;
            screen->key(Qt::Key_Space);
            return true;
        };
        const Id job = printing::firstJobOf(ticket());
        pos::Paper &paper = at->parts->paper;
        tell(77, printing::deskStream(at->terminal.outlet), printing::DeskOpened{});

        // Perhaps out: printed again.
        doubtful(job);
        QTRY_COMPARE(paper.doubts().size(), 1);
        QVERIFY(press(u"printerTrouble"_qs));
        QVERIFY(press(u"doubt.0.again"_qs));
        QTRY_COMPARE(settled(job), printing::JobAnswer::PrintAgain);
        QTRY_VERIFY(paper.doubts().isEmpty());
        QVERIFY(screen->shows(u"printer.0"_qs)); // how each printer is stands below

        // Perhaps out, and found.
        doubtful(job);
        QTRY_COMPARE(paper.doubts().size(), 1);
        QVERIFY(press(u"doubt.0.there"_qs));
        QTRY_COMPARE(settled(job), printing::JobAnswer::ItIsThere);
        QTRY_VERIFY(paper.doubts().isEmpty());

        // Out twice, by two parts of a network: nothing to print any more.
        const Id other = newId();
        for (const std::int32_t device : {77, 78}) {
            printing::JobTaken taken;
            taken.attempt = newId();
            taken.label = u"T7"_qs;
            tell(device, other, taken);
            tell(device, other, printing::JobEnded{taken.attempt, printing::JobEnd::Confirmed, {}});
        }
        QTRY_COMPARE(paper.doubts().size(), 1);
        QVERIFY(screen->hides(u"doubt.0.again"_qs));
        QVERIFY(press(u"doubt.0.there"_qs));
        QTRY_VERIFY(paper.doubts().isEmpty());
    }

private:
    Id ticket() const
    {
        const auto tickets = at->parts->live.tickets.ofCheck(check);
        return tickets.empty() ? Id() : tickets.front()->id;
    }
    QString reach() const
    {
        return at->parts->checkLines.data(at->parts->checkLines.index(0), pos::CheckLines::ReachRole).toString();
    }
    bool turnsRed()
    {
        return QTest::qWaitFor([this] { return reach() == u"overdue"_qs; }, 20'000);
    }
    bool focus(const QString &name)
    {
        for (int presses = 0; presses < 80; ++presses) {
            for (QQuickItem *item = screen->window->activeFocusItem(); item; item = item->parentItem())
                if (item->objectName() == name)
                    return true;
            screen->key(Qt::Key_Tab);
        }
        return false;
    }
    void tell(std::int32_t device, const Id &stream, const printing::JobFact &what)
    {
        at->hear(device, printing::record(stream, what));
    }
    void doubtful(const Id &job)
    {
        printing::JobTaken taken;
        taken.attempt = newId();
        taken.about = ticket();
        taken.label = u"T5"_qs;
        taken.marked = true;
        tell(77, job, taken);
        tell(77, job, printing::JobEnded{taken.attempt, printing::JobEnd::Doubtful, u"no answer"_qs});
    }
    std::optional<printing::JobAnswer> settled(const Id &job) const
    {
        const printing::PaperJob *known = at->parts->live.paper.find(job);
        if (!known || (known->asked.hlc == 0 && known->there.hlc == 0))
            return std::nullopt;
        return known->there < known->asked ? printing::JobAnswer::PrintAgain : printing::JobAnswer::ItIsThere;
    }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
    Id check;
};

QTEST_MAIN(PosKitchenPaper)
#include "kitchen_paper_test.moc"
