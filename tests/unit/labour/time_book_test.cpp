#include "labour/time_book.h"
#include "support/any_order.h"
#include "support/given.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::labour;
using namespace std::chrono_literals;

namespace {
ClockedIn clockedIn(const Id &person)
{
    return {person, newId(), QStringLiteral("Waiter"), std::nullopt};
}
} // namespace

class TimeBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoIsAtWorkIsKnownByTheEarliestOpenSpell()
    {
        given::Log log;
        TimeBook book;
        const Id brian = newId();
        const Id first = newId();
        QVERIFY(!book.current(brian));
        book.apply(log.tell(2, record(newId(), SpellFact(clockedIn(newId())))));
        QVERIFY(!book.current(brian));
        const Fact later = log.tell(1, record(first, SpellFact(clockedIn(brian))));
        const Id second = newId();
        book.apply(log.tell(2, record(second, SpellFact(clockedIn(brian)))));
        book.apply(later);
        QCOMPARE(book.current(brian)->id, first);
        book.apply(log.tell(1, record(first, SpellFact(ClockedOut{}))));
        QCOMPARE(book.current(brian)->id, second);
        QCOMPARE(book.spells().size(), 3u);
    }
    void aFortnightIsKeptAtHandAndWhoIsStillAtWork()
    {
        given::Log log;
        TimeBook book;
        const Id done = newId();
        const Id open = newId();
        book.apply(log.tell(1, record(done, SpellFact(clockedIn(newId())))));
        book.apply(log.tell(1, record(open, SpellFact(clockedIn(newId())))));
        book.apply(log.tell(1, record(done, SpellFact(ClockedOut{}))));
        QVERIFY(!book.isOver(done, log.now() + 24h * 14));
        QVERIFY(book.isOver(done, log.now() + 24h * 16));
        QVERIFY(!book.isOver(open, log.now() + 24h * 16));
        QVERIFY(book.isOver(newId(), log.now()));
    }
    void whateverTheOrderOfArrivalTheBookIsTheSame()
    {
        given::Log log;
        const Id brian = newId();
        const std::vector<Id> streams{newId(), newId(), newId()};
        for (std::int32_t device = 1; device <= 2; ++device)
            log.tell(device, record(streams[static_cast<std::size_t>(device - 1)], SpellFact(clockedIn(brian))));
        log.tell(1, record(streams[0], SpellFact(BreakBegun{})));
        log.tell(2, record(streams[0], SpellFact(ClockedOut{})));
        log.tell(1, record(streams[0], SpellFact(BreakEnded{})));
        log.tell(3,
            record(streams[1],
                SpellFact(TimeCorrected{1, 2, newId(), QStringLiteral("Bar"), 0, false, QStringLiteral("x")})));
        TipsShared shared;
        shared.parts.push_back({brian, QStringLiteral("Brian"), 100, 10, 60, 10});
        log.tell(1, record(streams[2], TipFact(shared)));
        log.tell(2, record(streams[2], TipFact(TipsSigned{brian, 100})));
        QCOMPARE(test::whatOrderChanges(
                     log.facts(), 7, 40, [] { return std::make_unique<TimeBook>(); },
                     [&](const TimeBook &book) {
                         QStringList words;
                         for (const Id &id : streams) {
                             if (const Spell *spell = book.find(id))
                                 words << test::Words::of(*spell);
                             if (const TipDay *day = book.tipDay(id))
                                 words << test::Words::of(*day) << QString::number(day->isSigned(brian));
                         }
                         words << (book.current(brian) ? test::Words::of(book.current(brian)->id) : QString());
                         return words.join(QLatin1Char('\n'));
                     }),
            QString());
    }
};

JIKO_SUITE(TimeBookTest)
#include "time_book_test.moc"
