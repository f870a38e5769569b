#include "demo/evening.h"

#include <cstdio>

namespace jiko::demo {

using namespace std::chrono_literals;

namespace {
// Dishes of the demo restaurant, by what they ask: nothing, one forced choice, or a choice and then Add.
constexpr struct {
    int category;
    const char *plu;
    int choices;
} dishes[] = {
    {0, "101", 1},
    {0, "104", 1},
    {0, "113", 0},
    {0, "106", 1},
    {1, "131", 1},
    {3, "168", 2},
    {5, "202", 0},
    {5, "205", 0},
    {5, "209", 0},
    {5, "210", 0},
    {6, "224", 0},
    {7, "243", 0},
    {10, "303", 0},
    {12, "428", 1}, // small or large
    {12, "429", 0},
    {15, "481", 0},
    {16, "512", 0},
    {16, "513", 0},
};
} // namespace

std::int64_t minorOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit() || c == QLatin1Char('.'))
            digits.append(c);
    const auto parts = digits.split(QLatin1Char('.'));
    return parts[0].toLongLong() * 100
        + (parts.size() > 1 ? parts[1].leftJustified(2, QLatin1Char('0')).toLongLong() : 0);
}

Evening::Evening(Stage &stage, Cast cast, Power power, int covers, quint32 seed)
    : m_stage(stage),
      m_cast(std::move(cast)),
      m_power(std::move(power)),
      m_coversWanted(covers),
      m_random(seed)
{
}

void Evening::did(const QString &who, const QString &what, const Did &result)
{
    if (!result && ok()) {
        m_failure = QStringLiteral("%1 could not %2: %3").arg(who, what, result.why().say);
        grab(who, QStringLiteral("failure-%1").arg(who));
    }
}

void Evening::tap(const QString &who, const QString &name)
{
    if (!ok())
        return;
    did(who, QStringLiteral("tap %1").arg(name), m_stage.hand(who).tap(name));
    ++m_tally.taps;
}

void Evening::type(const QString &who, const QString &text, const QString &name)
{
    if (ok())
        did(who, QStringLiteral("type into %1").arg(name), m_stage.hand(who).type(text, name));
}

void Evening::speak(const QString &who, const QString &language)
{
    if (ok() && std::exchange(m_language[who], language) != language)
        did(who, QStringLiteral("speak %1").arg(language),
            m_stage.hand(who).set({{QStringLiteral("language"), language}}));
}

void Evening::await(const QString &who, const QString &name)
{
    if (ok())
        did(who, QStringLiteral("see %1").arg(name), m_stage.hand(who).waitFor(name));
}

void Evening::awaitCalled(const QString &who, const QString &name, const QString &words)
{
    for (int look = 0; ok() && look < 100; ++look) {
        const auto reading = m_stage.hand(who).read(name);
        if (reading && reading->accessible.contains(words))
            return;
        did(who, QStringLiteral("rest"), m_stage.hand(who).quiet());
    }
    if (ok())
        m_failure = QStringLiteral("%1 never saw \"%2\" at %3").arg(who, words, name);
}

void Evening::signIn(const QString &who, const QString &pin)
{
    for (const QChar digit : pin)
        tap(who, QStringLiteral("key%1").arg(digit));
}

QString Evening::readText(const QString &who, const QString &name)
{
    if (!ok())
        return {};
    const auto reading = m_stage.hand(who).read(name);
    if (!reading) {
        m_failure = QStringLiteral("%1 could not read %2: %3").arg(who, name, reading.why().say);
        return {};
    }
    return reading->text.isEmpty() ? reading->accessible : reading->text;
}

void Evening::tell(const QString &line)
{
    if (!ok())
        return;
    std::printf("   %s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

void Evening::grab(const QString &who, const QString &name)
{
    const auto grabbed = m_stage.hand(who).grab(m_stage.out().filePath(QStringLiteral("pictures/%1.png").arg(name)));
    if (!grabbed)
        tell(QStringLiteral("no picture of %1: %2").arg(who, grabbed.why().say));
}

void Evening::openTills()
{
    for (int till = 0; till < 2; ++till) {
        const QString who = QLatin1String(tills[till]);
        signIn(who, m_cast.tillPin[till]);
        tap(who, QStringLiteral("shift"));
        type(who, till == 0 ? QStringLiteral("5000") : QStringLiteral("3000"), QStringLiteral("drawer.float"));
        tap(who, QStringLiteral("drawer.open"));
        await(who, QStringLiteral("shift.closing"));
        tap(who, QStringLiteral("back"));
        await(who, QStringLiteral("table.1"));
    }
    signIn(QStringLiteral("host"), m_cast.hostPin);
    signIn(QStringLiteral("office"), m_cast.managerPin);
    // The second kitchen screen stands at the pass and shows every station.
    tap(QStringLiteral("kitchen-hot"), QStringLiteral("stationButton"));
    tap(QStringLiteral("kitchen-hot"), QStringLiteral("station.0"));
    tell(QStringLiteral("two tills open with their floats; host, office and kitchen are there"));
}

void Evening::chooseRoom(const QString &who, const QString &table)
{
    const int room = table.toInt() >= 17 ? 1 : 0;
    if (m_rooms[who] == room)
        return;
    tap(who, who == QLatin1String("host") ? QStringLiteral("segment%1").arg(room) : QStringLiteral("room%1").arg(room));
    m_rooms[who] = room;
}

void Evening::seat(Party &party)
{
    const QString host = QStringLiteral("host");
    chooseRoom(host, party.table);
    tap(host, QStringLiteral("table.%1").arg(party.table));
    tap(host, QStringLiteral("size.%1").arg(party.covers));
    party.seated = true;
    ++m_tally.parties;
    m_tally.covers += party.covers;
}

void Evening::awaitSeated(const Party &party)
{
    // A server goes to a table that the screen shows as seated; the host's fact is on its way for a moment.
    const QString who = QLatin1String(tills[party.till]);
    const QString table = QStringLiteral("table.%1").arg(party.table);
    chooseRoom(who, party.table);
    awaitCalled(who, table, QStringLiteral("Seated"));
}

void Evening::order(Party &party, int count)
{
    const QString who = QLatin1String(tills[party.till]);
    chooseRoom(who, party.table);
    tap(who, QStringLiteral("table.%1").arg(party.table));
    for (int i = 0; i < count && ok(); ++i) {
        const auto &dish = dishes[m_random() % std::size(dishes)];
        if (QLatin1String(dish.plu) == m_soldOut) {
            --i; // guests are told and choose again
            continue;
        }
        if (m_category[party.till] != dish.category) {
            tap(who, QStringLiteral("category%1").arg(dish.category));
            m_category[party.till] = dish.category;
            if (dish.category == 0 && !m_soldOut.isEmpty())
                awaitCalled(who, QStringLiteral("tile.%1").arg(m_soldOut), QStringLiteral("sold out"));
        }
        tap(who, QStringLiteral("tile.%1").arg(QLatin1String(dish.plu)));
        if (dish.choices == 1)
            tap(who, QStringLiteral("choice.0.%1").arg(m_random() % 2));
        else if (dish.choices == 2)
            tap(who, QStringLiteral("add"));
    }
    if (party.table == QLatin1String("1"))
        grab(who, QStringLiteral("order"));
    tap(who, QStringLiteral("send"));
    await(who, QStringLiteral("table.%1").arg(party.table));
}

void Evening::cook()
{
    // The grill first, by touch; then everything else at the pass, by the bump bar's keys.
    for (const auto &who : {QStringLiteral("kitchen-grill"), QStringLiteral("kitchen-hot")}) {
        constexpr int most = 400;
        for (int bumps = 0;; ++bumps) {
            // Gaps close in a moment, or there is nothing to do.
            QStringList open;
            until(who, QStringLiteral("%1 shows neither tickets nor that there are none").arg(who), 10s, [&] {
                open = seen(who, QStringLiteral("ticket."));
                return !open.isEmpty() || !seen(who, QStringLiteral("rail.empty")).isEmpty();
            });
            if (!ok() || open.isEmpty())
                break;
            if (bumps == most) {
                m_failure = QStringLiteral("%1 bumps and bumps, and has %2 tickets still").arg(who).arg(open.size());
                return;
            }
            if (who == QLatin1String("kitchen-grill"))
                tap(who, QStringLiteral("done"));
            else
                did(who, QStringLiteral("bump"), m_stage.hand(who).key(QString::number(open.front().mid(7).toInt())));
            ++m_tally.bumps;
        }
    }
}

void Evening::pay(Party &party)
{
    const QString who = QLatin1String(tills[party.till]);
    chooseRoom(who, party.table);
    // The second till's guests read Swahili, and those of table 3 Arabic: the till speaks it while they pay.
    const QString language = party.table == QLatin1String("3") ? QStringLiteral("ar")
        : party.till == 1                                      ? QStringLiteral("sw")
                                                               : QStringLiteral("en");
    speak(who, language);
    tap(who, QStringLiteral("table.%1").arg(party.table));
    tap(who, QStringLiteral("pay"));
    await(who, QStringLiteral("due"));
    const std::int64_t due = minorOf(readText(who, QStringLiteral("due")));
    switch (m_random() % 5) {
    case 0:
        payByCard(who);
        m_tally.cardMinor += due;
        break;
    case 1:
        payByPhone(who, due);
        m_tally.mobileMinor += due;
        break;
    default: {
        const auto keys =
            ok() ? m_stage.hand(who).list(QStringLiteral("cash.")) : shell::HandResult<QStringList>(QStringList());
        // A round note where there is one, else to the shilling.
        QString key = QStringLiteral("cash.exact");
        if (keys)
            for (const QString &each : *keys)
                if (each != QLatin1String("cash.typed") && each != key && m_random() % 2)
                    key = each;
        if (m_tally.parties == 1)
            grab(who, QStringLiteral("tender"));
        tap(who, key);
        m_tally.cashMinor[party.till] += due;
        break;
    }
    }
    await(who, QStringLiteral("change"));
    if (m_tally.cashMinor[0] > 0 && m_tally.parties < 12)
        grab(who, QStringLiteral("change"));
    if (party.table == QLatin1String("2") || party.table == QLatin1String("3"))
        grab(who, QStringLiteral("change-%1").arg(language));
    tap(who, QStringLiteral("change.done"));
    await(who, QStringLiteral("table.%1").arg(party.table));
    speak(who, QStringLiteral("en"));
}

void Evening::payByCard(const QString &who)
{
    tap(who, QStringLiteral("tender.card"));
    if (who == QLatin1String(tills[0])) {
        // A terminal stands beside it: the guest holds the card there, and nobody types.
        if (ok())
            m_stage.hand(who).setPatience(20s);
        await(who, QStringLiteral("change"));
        if (ok())
            m_stage.hand(who).setPatience(usualPatience);
        return;
    }
    type(who, QStringLiteral("%1").arg(100000 + m_random() % 900000), QStringLiteral("reference"));
    tap(who, QStringLiteral("reference.take"));
}

void Evening::clear(const Party &party)
{
    const QString host = QStringLiteral("host");
    const QString table = QStringLiteral("table.%1").arg(party.table);
    chooseRoom(host, party.table);
    awaitCalled(host, table, QStringLiteral("Clean up"));
    tap(host, table);
    tap(host, QStringLiteral("table.clean"));
}

Result<Tally, QString> Evening::play()
{
    openTills();
    if (ok())
        countTaps();

    std::vector<Party> parties;
    int covers = 4;
    // Table 16 belongs to the price change; every other table gets one party, then the room turns.
    for (int i = 0; covers < m_coversWanted || (m_coversWanted >= 60 && i < 20); ++i) {
        int table = i % 23 + 1;
        if (table >= 16)
            ++table;
        const int size = 2 + static_cast<int>(m_random() % 3);
        parties.push_back({QString::number(table), size, i % 2, false});
        covers += size;
    }
    const std::size_t atOnce = 6;
    const std::size_t outageAt = std::max(atOnce, parties.size() / 2 / atOnce * atOnce);
    for (std::size_t wave = 0; wave < parties.size() && ok(); wave += atOnce) {
        const std::size_t end = std::min(parties.size(), wave + atOnce);
        const bool outage = wave == outageAt;
        for (std::size_t i = wave; i < end; ++i)
            seat(parties[i]);
        for (std::size_t i = wave; i < end; ++i)
            awaitSeated(parties[i]);
        if (outage && ok()) {
            if (const auto cut = m_power.cut(); !cut)
                return Refused{cut.why()};
            tell(QStringLiteral("the database has gone; service goes on"));
        }
        for (std::size_t i = wave; i < end; ++i)
            order(parties[i], 2 + static_cast<int>(m_random() % 3));
        if (wave == 0)
            for (const char *who : {"host", "kitchen-grill", "kitchen-hot"}) {
                if (ok())
                    did(QLatin1String(who), QStringLiteral("rest"), m_stage.hand(QLatin1String(who)).quiet());
                grab(QLatin1String(who), QStringLiteral("service-%1").arg(QLatin1String(who)));
            }
        if (outage)
            if (const auto through = throughTheOutage(parties[wave], parties[wave + 1]); !through)
                return Refused{through.why()};
        if (wave == 0 && ok()) {
            voidALine(parties[1]);
            runOut();
        }
        cook();
        for (std::size_t i = outage ? wave + 2 : wave; i < end; ++i) {
            if (m_random() % 2 && ok())
                order(parties[i], 1);
        }
        cook();
        for (std::size_t i = outage ? wave + 2 : wave; i < end; ++i)
            pay(parties[i]);
        for (std::size_t i = wave; i < end; ++i)
            clear(parties[i]);
        if (ok())
            tell(QStringLiteral("%1 parties with %2 guests served").arg(m_tally.parties).arg(m_tally.covers));
        if (wave == 0 && ok()) {
            Party late{QStringLiteral("16"), 4, 0, false};
            seat(late);
            awaitSeated(late);
            changePrice();
            cook();
            pay(late);
            clear(late);
            playParties();
        }
    }
    if (ok())
        playTheKitchen();
    if (ok())
        closeTills();
    if (ok())
        lookAtTheDay();
    if (!ok())
        return Refused{m_failure};
    return m_tally;
}

} // namespace jiko::demo
