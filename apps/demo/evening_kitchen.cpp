// The kitchen's part of the evening: courses that wait for their turn, a dish that two screens and two tills run out
// of, guests who move, a dish taken back, an allergy, the pass, a screen that dies and printers without paper.
#include "demo/evening.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QThread>

namespace jiko::demo {

using namespace std::chrono_literals;

namespace {
const QString grillScreen = QStringLiteral("kitchen-grill");
const QString passScreen = QStringLiteral("kitchen-hot");
const QString manager = QStringLiteral("office");
constexpr auto paperWithin = 30s;
} // namespace

QString Evening::readAccessible(const QString &who, const QString &name)
{
    const auto reading = ok() ? m_stage.hand(who).read(name) : shell::HandResult<shell::Reading>(shell::Reading());
    return reading ? reading->accessible : QString();
}

QStringList Evening::seen(const QString &who, const QString &cards)
{
    if (!ok())
        return {};
    const auto names = m_stage.hand(who).list(cards);
    if (names)
        return *names;
    m_failure = QStringLiteral("%1 could not look at its rail: %2").arg(who, names.why().say);
    return {};
}

QString Evening::seenTicket(const QString &who, const QString &table, const QString &cards)
{
    const QRegularExpression named(QStringLiteral("(Table |→ )%1\\b").arg(table)); // or it moved there
    const QStringList names = seen(who, cards);
    for (const QString &name : names) {
        // It may have gone meanwhile: then it is not the one.
        if (readAccessible(who, name).contains(named))
            return name;
    }
    return {};
}

void Evening::until(
    const QString &who, const QString &never, std::chrono::seconds within, const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (ok() && !condition()) {
        if (timer.elapsed() > std::chrono::milliseconds(within).count()) {
            m_failure = never;
            if (m_stage.has(who))
                grab(who, QStringLiteral("failure-%1").arg(who));
        }
        QThread::msleep(50);
    }
}

QString Evening::awaitTicket(const QString &who, const QString &table, std::chrono::seconds within)
{
    QString ticket;
    until(who, QStringLiteral("%1 never had a ticket of table %2").arg(who, table), within, [&] {
        ticket = seenTicket(who, table);
        return !ticket.isEmpty();
    });
    return ticket;
}

void Evening::expectNoTicket(const QString &who, const QString &table, const QString &why)
{
    if (ok() && !seenTicket(who, table).isEmpty()) {
        m_failure = QStringLiteral("%1 has a ticket of table %2, %3").arg(who, table, why);
        grab(who, QStringLiteral("failure-%1").arg(who));
    }
}

int Evening::finish(const QString &who, const QString &table)
{
    awaitTicket(who, table, 20s);
    int touches = 0;
    for (; ok() && touches < 6; ++touches) {
        const QString ticket = seenTicket(who, table);
        if (ticket.isEmpty())
            break;
        tap(who, ticket + QStringLiteral("/done"));
        if (ok())
            did(who, QStringLiteral("rest"), m_stage.hand(who).quiet());
    }
    expectNoTicket(who, table, QStringLiteral("which it finished"));
    ++m_tally.bumps;
    return touches;
}

void Evening::expectTouches(const QString &what, int touches, int wanted)
{
    if (ok() && touches != wanted)
        m_failure =
            QStringLiteral("%1: done after %2 touches, and %3 were expected").arg(what).arg(touches).arg(wanted);
}

void Evening::awaitPaper(const QString &printer, const QStringList &words)
{
    until({}, QStringLiteral("%1 never printed \"%2\"").arg(printer, words.join(QStringLiteral("\", \""))), paperWithin,
        [&] { return !m_stage.papers(words, {}, printer).isEmpty(); });
}

void Evening::payAtTable(const QString &table, int till)
{
    Party party{table, 0, till, true};
    pay(party);
    clear(party);
}

void Evening::shareTheStations()
{
    // The second screen shows everything but the grill.
    tap(passScreen, QStringLiteral("stationButton"));
    for (int station = 2; station <= 5; ++station)
        tap(passScreen, QStringLiteral("station.%1").arg(station));
    tap(passScreen, QStringLiteral("close"));
}

void Evening::letCoursesWait()
{
    tap(manager, QStringLiteral("nav6"));
    tap(manager, QStringLiteral("rules.kind"));
    const auto choose = [&](const char *words, const QString &inside) {
        if (ok())
            did(manager, QStringLiteral("choose %1").arg(QLatin1String(words)),
                m_stage.hand(manager).tapText(QLatin1String(words), inside));
    };
    const auto save = [&] {
        if (ok())
            did(manager, QStringLiteral("save"), m_stage.hand(manager).key(QStringLiteral("Ctrl+S")));
        if (ok())
            did(manager, QStringLiteral("rest"), m_stage.hand(manager).quiet());
    };
    choose("Courses", {});
    choose("Mains", QStringLiteral("rules"));
    tap(manager, QStringLiteral("rule.fires"));
    choose("Minutes after what comes before went", {});
    tap(manager, QStringLiteral("rule.minutes"));
    if (ok())
        did(manager, QStringLiteral("select"), m_stage.hand(manager).key(QStringLiteral("Ctrl+A")));
    type(manager, QStringLiteral("1"), {});
    grab(manager, QStringLiteral("office-course"));
    save();
    choose("Desserts", QStringLiteral("rules"));
    tap(manager, QStringLiteral("rule.fires"));
    choose("When what comes before is done", {});
    save();
    tell(
        QStringLiteral("the manager lets mains wait a minute after starters, and desserts until the mains are cooked"));
}

void Evening::beginThreeCourses()
{
    Party party{QStringLiteral("1"), 2, 0, false};
    have(party, {{1, 6, "224"}, {1, 0, "101", Answer::First}, {2, 10, "303"}});
    awaitTicket(passScreen, party.table, 20s);
    expectNoTicket(grillScreen, party.table, QStringLiteral("while its starter is not a minute old"));
    grab(passScreen, QStringLiteral("courses-wait"));
    finish(passScreen, party.table);
    tell(QStringLiteral("table 1 has three courses: the starter is cooked, the rest waits"));
}

void Evening::endThreeCourses()
{
    const QString table = QStringLiteral("1");
    // A minute after the starter, and the seconds that a terminal leaves it to the others.
    awaitTicket(grillScreen, table, 90s);
    expectNoTicket(passScreen, QStringLiteral("1"), QStringLiteral("whose main is not cooked"));
    finish(grillScreen, table);
    awaitTicket(passScreen, table, 30s);
    finish(passScreen, table);
    payAtTable(table, 0);
    tell(QStringLiteral("its main went by the clock, and its dessert when the main was bumped"));
}

void Evening::runOutTwice()
{
    const QString till[2] = {QLatin1String(tills[0]), QLatin1String(tills[1])};
    const auto search = [&](const QString &who, const char *dish) {
        tap(who, QStringLiteral("soldOut"));
        type(who, QLatin1String(dish), QStringLiteral("soldOutSearch"));
        await(who, QStringLiteral("dish.0"));
    };
    const auto atOnce = [&](const QString &one, const QString &other, const QString &name) {
        if (!ok())
            return;
        m_stage.hand(one).post({{QStringLiteral("do"), QStringLiteral("tap")}, {QStringLiteral("name"), name}},
            [this, one, name](const auto &answer) {
                if (!answer)
                    did(one, QStringLiteral("tap %1").arg(name), Did(Refused{answer.why()}));
            });
        tap(other, name);
        // Its answer is behind the other's.
        if (ok())
            did(one, QStringLiteral("rest"), m_stage.hand(one).quiet());
        ++m_tally.taps;
    };
    // Two screens say at once that there are no chapati, and both tills know.
    for (const QString &who : {grillScreen, passScreen})
        search(who, "chapati");
    atOnce(grillScreen, passScreen, QStringLiteral("dish.0"));
    for (const QString &who : {grillScreen, passScreen})
        tap(who, QStringLiteral("close"));
    std::vector<Party> parties{{QStringLiteral("2"), 2, 0, false}, {QStringLiteral("3"), 2, 1, false}};
    for (Party &party : parties) {
        seat(party);
        awaitSeated(party);
        tap(till[party.till], QStringLiteral("table.%1").arg(party.table));
        if (std::exchange(m_category[party.till], 5) != 5)
            tap(till[party.till], QStringLiteral("category5"));
        awaitCalled(till[party.till], QStringLiteral("tile.210"), QStringLiteral("sold out"));
    }
    grab(till[0], QStringLiteral("sold-out"));
    tell(QStringLiteral("two screens ran out of chapati at once; both tills know"));
    // One portion of sweet potatoes is left, and two tills send it at once.
    tap(grillScreen, QStringLiteral("soldOut"));
    tap(grillScreen, QStringLiteral("left.0"));
    type(grillScreen, QStringLiteral("boiled sweet"), QStringLiteral("soldOutSearch"));
    tap(grillScreen, QStringLiteral("dish.0"));
    tap(grillScreen, QStringLiteral("close"));
    for (const QString &who : till) {
        awaitCalled(who, QStringLiteral("tile.212"), QStringLiteral("1 left"));
        tap(who, QStringLiteral("tile.212"));
    }
    atOnce(till[0], till[1], QStringLiteral("send"));
    // It asks those who did it: who counted, and both who sold.
    tap(grillScreen, QStringLiteral("decisionsBanner"));
    grab(grillScreen, QStringLiteral("sold-beyond"));
    tap(grillScreen, QStringLiteral("decision.0/choice.1")); // it can still be made
    if (ok())
        did(grillScreen, QStringLiteral("see it answered"),
            m_stage.hand(grillScreen).waitUntilGone(QStringLiteral("decision.0")));
    for (const Party &party : parties) {
        finish(passScreen, party.table);
        payAtTable(party.table, party.till);
    }
    tell(QStringLiteral("two tills sold the last sweet potatoes at once; the kitchen was asked, and made both"));
}

void Evening::moveGuests()
{
    const QString who = QLatin1String(tills[0]);
    Party party{QStringLiteral("4"), 2, 0, false};
    have(party, {{0, 5, "208"}});
    awaitTicket(passScreen, party.table, 20s);
    tap(who, QStringLiteral("table.4"));
    tap(who, QStringLiteral("move"));
    tap(who, QStringLiteral("table.11"));
    awaitCalled(who, QStringLiteral("table.11"), QStringLiteral("In kitchen"));
    awaitTicket(passScreen, QStringLiteral("11"), 20s);
    grab(passScreen, QStringLiteral("moved"));
    tell(QStringLiteral("guests moved from table 4 to table 11, and their ticket says so"));
    expectTouches(QStringLiteral("moved guests"), finish(passScreen, QStringLiteral("11")), 2);
    payAtTable(QStringLiteral("11"), 0);
}

void Evening::takeADishBack()
{
    Party party{QStringLiteral("5"), 2, 1, false};
    have(party, {{0, 5, "202"}, {0, 5, "209"}});
    awaitTicket(passScreen, party.table, 20s);
    voidALine(party);
    expectTouches(QStringLiteral("a ticket with a dish less"), finish(passScreen, party.table), 2);
    payAtTable(party.table, 1);
}

void Evening::sayAnAllergy()
{
    const QString who = QLatin1String(tills[1]);
    Party party{QStringLiteral("6"), 2, 1, false};
    seat(party);
    awaitSeated(party);
    tap(who, QStringLiteral("table.6"));
    ask(1, {0, 5, "205"});
    tap(who, QStringLiteral("line.0"));
    tap(who, QStringLiteral("line.allergy"));
    tap(who, QStringLiteral("allergy.nuts"));
    tap(who, QStringLiteral("allergy.done"));
    tap(who, QStringLiteral("send"));
    await(who, QStringLiteral("table.6"));
    awaitTicket(passScreen, party.table, 20s);
    grab(passScreen, QStringLiteral("allergy"));
    expectTouches(QStringLiteral("a dish with an allergy"), finish(passScreen, party.table), 2);
    payAtTable(party.table, 1);
    tell(QStringLiteral("somebody at table 6 may not eat nuts: the cook acknowledged it before the dish was done"));
}

void Evening::standAtThePass()
{
    const QString who = QLatin1String(tills[0]);
    Party party{QStringLiteral("7"), 2, 0, false};
    have(party, {{1, 0, "104", Answer::First}, {2, 5, "202"}});
    awaitTicket(grillScreen, party.table, 20s);
    awaitTicket(passScreen, party.table, 20s);
    finish(grillScreen, party.table);
    tap(passScreen, QStringLiteral("expoButton"));
    const QString orders = QStringLiteral("order.");
    awaitCalled(passScreen, seenTicket(passScreen, party.table, orders), QStringLiteral("waiting: Hot kitchen"));
    grab(passScreen, QStringLiteral("expo"));
    tap(passScreen, QStringLiteral("rail.back"));
    finish(passScreen, party.table);
    tap(passScreen, QStringLiteral("expoButton"));
    const QString order = seenTicket(passScreen, party.table, orders);
    awaitCalled(passScreen, order, QStringLiteral("all ready"));
    tap(passScreen, order + QStringLiteral("/runner"));
    await(who, QStringLiteral("kitchenBanner"));
    grab(who, QStringLiteral("runner"));
    tap(who, QStringLiteral("kitchenBanner"));
    if (ok())
        did(who, QStringLiteral("see the call answered"),
            m_stage.hand(who).waitUntilGone(QStringLiteral("kitchenBanner")));
    tap(passScreen, order + QStringLiteral("/run"));
    until(passScreen, QStringLiteral("table 7 never went out"), 10s,
        [&] { return seenTicket(passScreen, party.table, orders).isEmpty(); });
    tap(passScreen, QStringLiteral("rail.back"));
    payAtTable(party.table, 0);
    tell(QStringLiteral("the pass saw what table 7 waited for, called a runner and sent both plates together"));
}

void Evening::loseAScreen()
{
    if (!ok())
        return;
    m_stage.kill(grillScreen);
    Party party{QStringLiteral("8"), 2, 1, false};
    have(party, {{0, 0, "106", Answer::First}});
    QElapsedTimer timer;
    timer.start();
    awaitPaper(QStringLiteral("kitchen_grill"), {QStringLiteral("NGOMBE CHOMA")});
    tell(QStringLiteral("the grill's screen died; its printer had the next ticket after %1 s")
             .arg(static_cast<double>(timer.elapsed()) / 1000, 0, 'f', 1));
    // Its printer has no paper either: the hot line's stands in, and says for whom.
    expectOk(m_stage.orderPrinter(QStringLiteral("kitchen_grill"), QStringLiteral("paper out")));
    Party other{QStringLiteral("9"), 2, 1, false};
    have(other, {{0, 0, "101", Answer::First}});
    timer.restart();
    awaitPaper(QStringLiteral("kitchen_hot"), {QStringLiteral("KUKU CHOMA"), QStringLiteral("Grill")});
    tell(QStringLiteral("that printer was out of paper; the hot line's printed it %1 s after it was sent")
             .arg(static_cast<double>(timer.elapsed()) / 1000, 0, 'f', 1));
    // The second screen takes the grill over, until the first is back.
    tap(passScreen, QStringLiteral("stationButton"));
    tap(passScreen, QStringLiteral("station.0"));
    finish(passScreen, party.table);
    awaitTicket(passScreen, other.table, 20s);
    expectOk(m_stage.orderPrinter(QStringLiteral("kitchen_grill"), QStringLiteral("paper in")));
    if (ok())
        if (const auto back = m_power.reopen(grillScreen); !back)
            m_failure = back.why();
    awaitTicket(grillScreen, other.table, 20s);
    expectNoTicket(grillScreen, party.table, QStringLiteral("which the other screen has done"));
    finish(grillScreen, other.table);
    const auto printed = m_stage.papers({QStringLiteral("NGOMBE CHOMA")}, {}, QStringLiteral("kitchen_grill")).size();
    if (ok() && printed != 1)
        m_failure = QStringLiteral("the ticket of table 8 came out %1 times").arg(printed);
    payAtTable(party.table, 1);
    payAtTable(other.table, 1);
    tell(QStringLiteral("the screen came back with what was open, once; nothing was printed a second time"));
}

void Evening::runOutOfPaper()
{
    const QString who = QLatin1String(tills[0]);
    const QString printer = QStringLiteral("till_1");
    expectOk(m_stage.orderPrinter(printer, QStringLiteral("paper out")));
    Party party{QStringLiteral("10"), 2, 0, false};
    have(party, {{0, 5, "209"}});
    finish(passScreen, party.table);
    pay(party);
    await(who, QStringLiteral("printerTrouble"));
    grab(who, QStringLiteral("no-paper"));
    const qsizetype before = m_stage.papers({}, {}, printer).size();
    expectOk(m_stage.orderPrinter(printer, QStringLiteral("paper in")));
    until(who, QStringLiteral("the receipt never came out after there was paper again"), paperWithin,
        [&] { return m_stage.papers({}, {}, printer).size() > before; });
    // No printer wants a hand any more, here or at the grill.
    if (ok())
        did(who, QStringLiteral("see the printers well"),
            m_stage.hand(who).waitUntilGone(QStringLiteral("printerTrouble")));
    clear(party);
    tell(QStringLiteral(
        "the receipt printer ran out of paper: the till said so, and the receipt came when there was some"));
}

void Evening::expectOk(const Result<Nothing, QString> &result)
{
    if (ok() && !result)
        m_failure = result.why();
}

void Evening::playTheKitchen()
{
    using Moment = void (Evening::*)();
    for (const Moment moment : {&Evening::shareTheStations, &Evening::runOutTwice, &Evening::letCoursesWait,
             &Evening::sayAnAllergy, &Evening::beginThreeCourses, &Evening::moveGuests, &Evening::takeADishBack,
             &Evening::standAtThePass, &Evening::endThreeCourses, &Evening::loseAScreen, &Evening::runOutOfPaper})
        if (ok())
            (this->*moment)();
    cook();
}

} // namespace jiko::demo
