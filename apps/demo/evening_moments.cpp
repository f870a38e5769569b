// The evening's moments: what happens once, beside the waves of guests.
#include "demo/evening.h"

namespace jiko::demo {

using namespace std::chrono_literals;

void Evening::countTaps()
{
    const QString till = QLatin1String(tills[0]);
    const QString cook = QStringLiteral("kitchen-grill");
    const auto counted = [&](const QString &who, bool reset) {
        if (!ok())
            return 0;
        const auto taps = m_stage.hand(who).taps(reset);
        if (!taps)
            m_failure = QStringLiteral("%1 could not count: %2").arg(who, taps.why().say);
        return taps ? *taps : 0;
    };
    // From the floor: table, dish, choice, dish, choice, send.
    chooseRoom(till, QStringLiteral("15"));
    counted(till, true);
    for (const char *name : {"table.15", "tile.101", "choice.0.0", "tile.104", "choice.0.1", "send"})
        tap(till, QLatin1String(name));
    await(till, QStringLiteral("table.15"));
    m_tally.tapsToSend = counted(till, false);

    await(cook, QStringLiteral("ticket.1"));
    counted(cook, true);
    tap(cook, QStringLiteral("done"));
    m_tally.tapsToBump = counted(cook, false);
    ++m_tally.bumps;

    // From the open check: pay, a note that is more than what is due, done.
    tap(till, QStringLiteral("table.15"));
    counted(till, true);
    tap(till, QStringLiteral("pay"));
    const std::int64_t due = minorOf(readText(till, QStringLiteral("due")));
    tap(till, QStringLiteral("cash.3000"));
    await(till, QStringLiteral("change"));
    const std::int64_t change = minorOf(readText(till, QStringLiteral("change")));
    tap(till, QStringLiteral("change.done"));
    m_tally.tapsToPay = counted(till, false);
    if (ok() && change != 300000 - due)
        m_failure = QStringLiteral("3,000 for %1 gave %2 in change").arg(due).arg(change);
    m_tally.cashMinor[0] += due;
    ++m_tally.parties;
    // A free table is opened for as many guests as it has seats.
    const int seats = 4;
    m_tally.covers += seats;
    const Party gone{QStringLiteral("15"), seats, 0, true};
    clear(gone);
    if (ok() && (m_tally.tapsToSend > 6 || m_tally.tapsToPay > 3 || m_tally.tapsToBump > 1))
        m_failure = QStringLiteral("too many taps: %1 to send, %2 to pay, %3 to bump")
                        .arg(m_tally.tapsToSend)
                        .arg(m_tally.tapsToPay)
                        .arg(m_tally.tapsToBump);
    tell(QStringLiteral(
        "taps: %1 to open a table and send two dishes with a choice each, %2 for cash with change, %3 to bump")
             .arg(m_tally.tapsToSend)
             .arg(m_tally.tapsToPay)
             .arg(m_tally.tapsToBump));
}

void Evening::voidALine(Party &party)
{
    const QString who = QLatin1String(tills[party.till]);
    chooseRoom(who, party.table);
    tap(who, QStringLiteral("table.%1").arg(party.table));
    tap(who, QStringLiteral("line.0"));
    tap(who, QStringLiteral("line.void"));
    tap(who, QStringLiteral("void.reason.0"));
    // The cashier may not; the manager comes and types the six digits.
    signIn(who, m_cast.managerPin);
    if (ok())
        did(who, QStringLiteral("see the approval go"), m_stage.hand(who).waitUntilGone(QStringLiteral("permission")));
    tap(who, QStringLiteral("back"));
    await(who, QStringLiteral("table.%1").arg(party.table));
    tell(QStringLiteral("a line of table %1 was void with the manager's PIN; the kitchen was told").arg(party.table));
}

void Evening::payByPhone(const QString &who, std::int64_t due)
{
    // A phone is asked for whole shillings.
    const PhoneTurn turn = due % 100 == 0 ? PhoneTurn(m_tally.phones % 5) : PhoneTurn::TypedCode;
    if (turn == PhoneTurn::TillNumber)
        takeWhatCame(who, due);
    else
        askPhone(who, turn);
}

void Evening::takeWhatCame(const QString &who, std::int64_t due)
{
    ++m_tally.phones;
    tap(who, QStringLiteral("tender.mobile"));
    if (const auto paid = m_stage.payTill(QStringLiteral("254712345100"), due / 100); !paid && ok())
        m_failure = paid.why();
    if (ok())
        m_stage.hand(who).setPatience(20s);
    await(who, QStringLiteral("arrival.0"));
    if (ok())
        m_stage.hand(who).setPatience(usualPatience);
    grab(who, QStringLiteral("arrived-%1").arg(who));
    tap(who, QStringLiteral("arrival.0"));
    tell(QStringLiteral("%1: a guest paid the till number; one tap put it on the bill").arg(who));
}

void Evening::askPhone(const QString &who, PhoneTurn turn)
{
    ++m_tally.phones;
    tap(who, QStringLiteral("tender.mobile"));
    if (turn != PhoneTurn::TypedCode) {
        const QString ending = QLatin1String(turn == PhoneTurn::Prompted ? "100"
                : turn == PhoneTurn::NobodyTold                          ? "004"
                                                                         : "008");
        type(who, QStringLiteral("712345") + ending, QStringLiteral("prompt.phone"));
        tap(who, QStringLiteral("prompt.send"));
        if (ok())
            m_stage.hand(who).setPatience(40s);
        await(who, turn == PhoneTurn::NeverAnswered ? QStringLiteral("prompt.elapsed") : QStringLiteral("change"));
        if (turn == PhoneTurn::Prompted)
            tell(QStringLiteral("%1: a guest paid on the phone").arg(who));
        if (turn == PhoneTurn::NobodyTold)
            tell(QStringLiteral("%1: a guest paid on the phone; nobody said so, and the hub asked").arg(who));
        if (turn == PhoneTurn::NeverAnswered && ok())
            did(who, QStringLiteral("see that nobody knows"),
                m_stage.hand(who).waitUntilGone(QStringLiteral("prompt.elapsed")));
        if (ok())
            m_stage.hand(who).setPatience(usualPatience);
    }
    if (turn == PhoneTurn::NeverAnswered || turn == PhoneTurn::TypedCode) {
        tap(who, QStringLiteral("prompt.code"));
        type(who, QStringLiteral("RKJ%1XY").arg(10000 + m_random() % 90000), QStringLiteral("prompt.typedCode"));
        tap(who, QStringLiteral("prompt.take"));
    }
    if (turn == PhoneTurn::NeverAnswered)
        tell(QStringLiteral("%1: the answer never came; the guest showed the code of the message").arg(who));
}

void Evening::runOut()
{
    const QString cook = QStringLiteral("kitchen-grill");
    tap(cook, QStringLiteral("soldOut"));
    type(cook, QStringLiteral("mutura"), QStringLiteral("soldOutSearch"));
    tap(cook, QStringLiteral("dish.0"));
    tap(cook, QStringLiteral("close"));
    m_soldOut = QStringLiteral("113");
    tell(QStringLiteral("the grill has run out of mutura"));
}

void Evening::changePrice()
{
    const QString office = QStringLiteral("office");
    tap(office, QStringLiteral("nav1"));
    type(office, QStringLiteral("kaimati"), QStringLiteral("dishes.filter"));
    tap(office, QStringLiteral("row0"));
    grab(office, QStringLiteral("office-dish"));
    if (ok())
        did(office, QStringLiteral("clear the price"), m_stage.hand(office).tap(QStringLiteral("dish.price")));
    if (ok())
        did(office, QStringLiteral("select the price"), m_stage.hand(office).key(QStringLiteral("Ctrl+A")));
    type(office, QStringLiteral("240"), {});
    if (ok())
        did(office, QStringLiteral("save"), m_stage.hand(office).key(QStringLiteral("Ctrl+S")));
    const QString till = QLatin1String(tills[0]);
    tap(till, QStringLiteral("table.16"));
    tap(till, QStringLiteral("category6"));
    m_category[0] = 6;
    if (ok())
        did(till, QStringLiteral("see the new price"),
            m_stage.hand(till).waitUntilSays(QStringLiteral("tile.226.price"), QStringLiteral("240")));
    tap(till, QStringLiteral("tile.226"));
    tap(till, QStringLiteral("send"));
    await(till, QStringLiteral("table.16"));
    tell(QStringLiteral("the manager raised the price of kaimati to 240; the tills sold at it at once"));
}

void Evening::lookAtTheDay()
{
    const QString office = QStringLiteral("office");
    tap(office, QStringLiteral("nav0"));
    await(office, QStringLiteral("figure.0"));
    if (ok())
        did(office, QStringLiteral("rest"), m_stage.hand(office).quiet());
    grab(office, QStringLiteral("office-day"));
    tap(office, QStringLiteral("nav3"));
    if (ok())
        did(office, QStringLiteral("rest"), m_stage.hand(office).quiet());
    grab(office, QStringLiteral("office-sales"));
    tap(office, QStringLiteral("nav4"));
    tap(office, QStringLiteral("row0"));
    grab(office, QStringLiteral("office-z"));
}

void Evening::closeTills()
{
    for (int till = 0; till < 2; ++till) {
        const QString who = QLatin1String(tills[till]);
        const std::int64_t drawer = m_tally.cashMinor[till] / 100 + (till == 0 ? 5000 : 3000);
        tap(who, QStringLiteral("shift"));
        tap(who, QStringLiteral("shift.closing"));
        // The second till is 50 short tonight: who counts learns it after the count, and the Z says so and why.
        type(who, QString::number(till == 0 ? drawer : drawer - 50), QStringLiteral("shift.count"));
        tap(who, QStringLiteral("shift.counted"));
        await(who, QStringLiteral("shift.judgement"));
        tell(QStringLiteral("%1: %2").arg(who, readText(who, QStringLiteral("shift.judgement"))));
        if (till == 1)
            tap(who, QStringLiteral("shift.reason.0"));
        grab(who, QStringLiteral("shift-%1").arg(who));
        if (ok())
            did(who, QStringLiteral("close the shift"), m_stage.hand(who).hold(QStringLiteral("shift.close"), 900ms));
        await(who, QStringLiteral("drawer.open"));
    }
}

Result<Nothing, QString> Evening::throughTheOutage(Party &first, Party &second)
{
    // What was ordered since the server went is on the cooks' screens, from terminal to terminal.
    const int before = m_tally.bumps;
    // The screen of all stations: not everybody has something grilled.
    await(QStringLiteral("kitchen-hot"), QStringLiteral("ticket.1"));
    cook();
    if (ok())
        tell(QStringLiteral("the kitchen saw and cooked %1 tickets with no server").arg(m_tally.bumps - before));
    // Two parties pay while the server is away, and the screens say how things stand.
    pay(first);
    pay(second);
    const QStringList people = {
        QStringLiteral("till-1"), QStringLiteral("till-2"), QStringLiteral("host"), QStringLiteral("kitchen-grill")};
    for (const QString &who : people)
        if (ok()) {
            m_stage.hand(who).setPatience(15s);
            did(who, QStringLiteral("say that it works offline"),
                m_stage.hand(who).waitUntilSays(QStringLiteral("banner"), QStringLiteral("offline")));
            m_stage.hand(who).setPatience(usualPatience);
            grab(who, QStringLiteral("offline-%1").arg(who));
        }
    if (const auto restored = m_power.restore(); !restored)
        return Refused{restored.why()};
    for (const QString &who : people)
        if (ok()) {
            m_stage.hand(who).setPatience(30s);
            did(who, QStringLiteral("see that it is back"), m_stage.hand(who).waitUntilGone(QStringLiteral("banner")));
            m_stage.hand(who).setPatience(usualPatience);
        }
    tell(QStringLiteral("the database is back; every terminal has sent what it kept"));
    return Nothing{};
}

} // namespace jiko::demo
