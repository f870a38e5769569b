// The kitchen's paper, while printers fail in every way they can, tills are killed at any instant and networks part.
// There is no server. What must hold: each ticket that was shown as sent is on paper, every copy after the first says
// that it may be one, and what a parted network prints twice without knowing is shown to a person.
#include "system/dice.h"
#include "system/paper_house.h"

#include <QTest>

using namespace jiko;
using namespace std::chrono_literals;
using twin::PaperHouse;
using virtualprinter::VirtualPrinter;

namespace {
constexpr std::size_t printerCount = 6;
constexpr qsizetype mostUnderWay = 40; // tickets: a kitchen that cannot follow is not sent more
/// A slip takes a quarter of a second, so that tills die in the middle of one.
constexpr int dotsPerSecond = 3000;

constexpr const char *faultWords[] = {"paper out", "paper ends in a slip", "paper near its end", "cover open",
    "cutter jam", "off", "off in a slip", "mute", "stalled", "garbage answers", "slow"};
constexpr std::size_t faultCount = std::size(faultWords);

class Evening {
public:
    Evening(PaperHouse &house, std::uint64_t seed) : m_house(house), m_dice(seed) { }

    void play(int wanted)
    {
        while (m_sent < wanted) {
            const auto now = std::chrono::steady_clock::now();
            breakAndMend(now);
            killAndStart(now);
            partAndJoin(now);
            if (draw(3) == 0 && m_house.missing().size() < mostUnderWay)
                sendSome(wanted);
            QTest::qWait(static_cast<int>(draw(160)));
            if (draw(30) == 0)
                answer(); // people are slow: most of it is over by then
        }
        m_house.join();
        m_house.startAll();
        for (std::size_t each = 0; each < printerCount; ++each)
            mend(each);
    }
    /// A person who is shown a doubt goes and looks.
    void answer()
    {
        for (const auto &till : m_house.tills) {
            if (!till->runs())
                continue;
            for (const auto &[job, ticket] : std::exchange(till->doubts, {})) {
                ++asked;
                till->tell((m_house.paper[ticket].whole > 0 ? "there " : "again ") + job);
            }
        }
    }
    std::uint64_t draw(std::uint64_t below) { return m_dice() % below; }

    int faults[faultCount] = {};
    int kills = 0;
    int splits = 0;
    int asked = 0;

private:
    using Time = std::chrono::steady_clock::time_point;
    std::chrono::milliseconds within(int least, int most)
    {
        return std::chrono::milliseconds(least + static_cast<int>(draw(std::uint64_t(most - least))));
    }
    void breakAndMend(Time now)
    {
        for (std::size_t each = 0; each < printerCount; ++each)
            if (m_broken[each] && now >= *m_broken[each])
                mend(each);
        if (draw(6) != 0)
            return;
        const std::size_t at = draw(printerCount);
        if (m_broken[at])
            return;
        m_broken[at] = now + within(300, 5000);
        VirtualPrinter &printer = *m_house.printers[at];
        const std::size_t fault = draw(faultCount);
        ++faults[fault];
        switch (fault) {
        case 0:
            return printer.setPaperOut(true);
        case 1:
            return printer.setPaperLeft(static_cast<int>(draw(900)));
        case 2:
            return printer.setPaperLow(true);
        case 3:
            return printer.setCoverOpen(true);
        case 4:
            return printer.setCutterJammed(true);
        case 5:
            return m_house.die(at);
        case 6:
            return printer.dieAtByte(printer.bytesReceived() + static_cast<qint64>(draw(900)));
        case 7:
            return printer.setMute(true);
        case 8:
            return printer.setStalled(true);
        case 9:
            return printer.setGarbage(static_cast<quint32>(m_dice()));
        default:
            return printer.setDotsPerSecond(300);
        }
    }
    /// Somebody has been there.
    void mend(std::size_t at)
    {
        m_house.mend(at);
        m_house.printers[at]->setDotsPerSecond(dotsPerSecond);
        m_broken[at].reset();
    }
    void killAndStart(Time now)
    {
        for (std::size_t each = 0; each < m_house.tills.size(); ++each)
            if (!m_house.tills[each]->runs() && now >= m_startsAt[each])
                m_house.tills[each]->start(m_house.records);
        if (now < m_nextKill)
            return;
        m_nextKill = now + within(500, 6000);
        const std::size_t victim = draw(m_house.tills.size());
        m_house.tills[victim]->kill();
        m_startsAt[victim] = now + within(100, 3000);
        ++kills;
    }
    void partAndJoin(Time now)
    {
        if (now < m_nextSplit || !m_house.canPart())
            return;
        m_parted = !m_parted;
        m_nextSplit = now + (m_parted ? within(500, 8000) : within(3000, 12'000));
        if (!m_parted) {
            m_house.join();
            m_house.setWeather(draw(3) == 0 ? twin::Weather{8, 40ms, 20ms, 3} : twin::Weather{});
            return;
        }
        ++splits;
        const std::size_t one = draw(3);
        const std::size_t two = (one + 1) % 3;
        const std::size_t three = (one + 2) % 3;
        switch (draw(4)) {
        case 0: // one loses its cable
            return m_house.part({{two, three, 3}});
        case 1: // tills do not hear each other, and all reach the printers
            return m_house.part({{0, 3}, {1, 3}, {2, 3}});
        case 2: // one alone with the printers
            return m_house.part({{one, 3}, {two, three}});
        default: // the printers' switch is off
            return m_house.part({{0, 1, 2}});
        }
    }
    void sendSome(int wanted)
    {
        for (auto burst = draw(4); burst > 0 && m_sent < wanted; --burst)
            if (twin::Till &till = *m_house.tills[draw(m_house.tills.size())]; till.runs())
                m_house.send(till, QStringLiteral("T%1").arg(++m_sent, 5, 10, QLatin1Char('0')), draw(printerCount));
    }

    PaperHouse &m_house;
    std::mt19937_64 m_dice;
    int m_sent = 0;
    std::optional<Time> m_broken[printerCount]; ///< until when
    Time m_startsAt[3];
    Time m_nextKill;
    Time m_nextSplit;
    bool m_parted = false;
};

/// Tickets of which two copies are out that both do not say so.
QStringList silentTwice(const PaperHouse &house)
{
    QStringList numbers;
    for (const auto &[number, each] : house.paper)
        if (each.silent() > 0)
            numbers.append(number);
    return numbers;
}
QStringList unnoticed(const PaperHouse &house)
{
    QStringList numbers = silentTwice(house);
    numbers.removeIf([&](const QString &number) {
        return std::any_of(house.tills.begin(), house.tills.end(),
            [&](const auto &till) { return till->shownTwice.contains(number); });
    });
    return numbers;
}
} // namespace

class PaperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachTicketIsOnPaperAndNoSecondCopyIsSilent()
    {
        bool given = false;
        int wanted = qEnvironmentVariable("JIKO_PAPER_JOBS").toInt(&given);
        if (!given)
            wanted = twin::nightly() ? 2000 : 100;
        const std::uint64_t seed = twin::seedOfToday();
        PaperHouse house(printerCount, dotsPerSecond, false, seed);
        Evening evening(house, seed);
        const auto begun = std::chrono::steady_clock::now();

        evening.play(wanted);
        const auto waitFor = [&](auto holds, int ms) {
            return QTest::qWaitFor(
                [&] {
                    if (evening.draw(400) == 0)
                        evening.answer();
                    return holds();
                },
                ms);
        };
        const bool all = waitFor([&] { return house.missing().isEmpty(); }, 180'000);
        QTest::qWait(6000); // what comes out once too often does so now
        const bool known = waitFor([&] { return unnoticed(house).isEmpty(); }, 30'000);

        int copies = 0;
        for (const auto &[number, each] : house.paper)
            copies += each.seen - 1;
        QStringList faults;
        for (std::size_t each = 0; each < faultCount; ++each)
            faults.append(QStringLiteral("%1 %2").arg(evening.faults[each]).arg(QLatin1String(faultWords[each])));
        const auto took = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - begun);
        test::figure("R18",
            QStringLiteral("kitchen paper without a server: %1 tickets sent in %2 s, %3 kills, %4 parted networks, "
                           "printers %5: %6 not on paper, %7 copies more than one, %8 of them in a parted network and "
                           "not marked, %9 of those unnoticed; %10 slips at a printer that stands in, a person asked "
                           "%11 times")
                .arg(house.written().size())
                .arg(took.count())
                .arg(evening.kills)
                .arg(house.canPart() ? QString::number(evening.splits) : QStringLiteral("no"))
                .arg(faults.join(QStringLiteral(", ")))
                .arg(house.missing().size())
                .arg(copies)
                .arg(silentTwice(house).size())
                .arg(unnoticed(house).size())
                .arg(house.elsewhere)
                .arg(evening.asked));
        for (const QString &number : house.missing() + unnoticed(house)) {
            const twin::PaperCopies &of = house.paper[number];
            qInfo("%s: %d seen, %d whole, %d marked", qUtf8Printable(number), of.seen, of.whole, of.marked);
            house.tills.front()->tell("tell " + number.toLatin1());
        }
        if (!all || !known) {
            QTest::qWait(1000);
            qInfo("%s", house.tills.front()->log().constData());
        }
        QVERIFY2(all, qPrintable(house.missing().join(QLatin1Char(' '))));
        QVERIFY2(known, qPrintable(unnoticed(house).join(QLatin1Char(' '))));
        for (const auto &printer : house.printers)
            QCOMPARE(printer->errors(), QStringList());
    }
};

namespace {
// A night of it takes longer than the five minutes that a test is given otherwise.
const bool patient = qputenv("QTEST_FUNCTION_TIMEOUT", "14000000");
} // namespace

QTEST_MAIN(PaperTest)
#include "paper_test.moc"
