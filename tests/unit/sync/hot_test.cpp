// What a start reads: the day and what is not over, however long the history.
#include "sync/author.h"
#include "sync/journal_file.h"
#include "sync/node.h"
#include "sync/recall.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace jiko;
using namespace jiko::sync;
using namespace std::chrono_literals;

namespace {
const Id tenant = newId();
const Id outlet = newId();
const UtcMicros noon{std::chrono::microseconds(1'700'000'000'000'000)};

std::vector<Fact> factsOn(Author &author, const std::vector<Id> &streams, UtcMicros at)
{
    std::vector<Draft> drafts;
    for (const Id &stream : streams)
        drafts.push_back({stream, "test.happened", 1, "{\"on\":1}"});
    return author.write(drafts, {}, at);
}
std::set<Id> streamsOf(const std::vector<Fact> &facts)
{
    std::set<Id> streams;
    for (const Fact &fact : facts)
        streams.insert(fact.stream);
    return streams;
}
} // namespace

class HotTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Author> own;
    std::unique_ptr<Author> other;
    const Id over = newId();
    const Id open = newId();
    const Id goesOn = newId();
    const Id fresh = newId();

    JournalPlace place() const { return {folder->filePath(QStringLiteral("journal.db")), tenant, outlet, 1, {}}; }
    JournalFile opened() const
    {
        auto file = JournalFile::open(place());
        if (!file)
            qFatal("%s", qUtf8Printable(file.why().words));
        return std::move(file).value();
    }
    /// Yesterday three streams on two devices, today two of them and a new one; yesterday is left behind.
    void liveTwoDays(JournalFile &file)
    {
        QVERIFY(file.commit(
            {factsOn(*own, {over, open, goesOn}, noon), factsOn(*other, {over, goesOn}, noon + 1h), {}, {}}));
        QVERIFY(file.commit({factsOn(*own, {fresh, goesOn}, noon + 24h), {}, {}, {}}));
        const auto old = file.before(noon + 12h);
        QVERIFY(old);
        QCOMPARE(old->base.at(1).seq, 3);
        QCOMPARE(old->base.at(2).seq, 2);
        QCOMPARE(old->streams.size(), std::size_t(3));
        QVERIFY(file.leaveBehind(old->base, {open}));
        QVERIFY(file.settle());
    }
    void tamper(const char *sql) const
    {
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(place().path), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, "DROP TRIGGER IF EXISTS fact_never_changes; DROP TRIGGER IF EXISTS fact_never_goes",
                     nullptr, nullptr, nullptr),
            SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        own = std::make_unique<Author>(tenant, outlet, 1);
        other = std::make_unique<Author>(tenant, outlet, 2);
    }

    void whatIsOverIsNotReadAndNothingIsGone()
    {
        JournalFile file = opened();
        liveTwoDays(file);

        const auto contents = file.read();

        QVERIFY(contents);
        QVERIFY(contents->leftBehind);
        QCOMPARE(streamsOf(contents->facts), (std::set<Id>{open, goesOn, fresh}));
        QCOMPARE(contents->facts.size(), std::size_t(5)); // open 1, goesOn 3 with what both made yesterday, fresh 1
        QCOMPARE(contents->heads.at(1), own->head());
        QCOMPARE(contents->heads.at(2), other->head());
        QCOMPARE(file.facts(1, 1, 5)->size(), std::size_t(5));
        QCOMPARE(file.factsIn(over)->size(), std::size_t(2));
    }
    void aStreamThatGoesOnLaterIsReadFromItsBeginning()
    {
        {
            JournalFile file = opened();
            liveTwoDays(file);
        }
        JournalFile file = opened();
        QVERIFY(file.read());
        QVERIFY(file.commit({{}, factsOn(*other, {over}, noon + 30h), {}, {}}));

        const auto contents = file.read();

        QVERIFY(contents);
        QCOMPARE(std::count_if(contents->facts.begin(), contents->facts.end(),
                     [this](const Fact &fact) { return fact.stream == over; }),
            3);
    }
    void theNextDayIsLeftBehindInItsTurn()
    {
        JournalFile file = opened();
        liveTwoDays(file);
        QVERIFY(file.commit({factsOn(*own, {newId()}, noon + 48h), {}, {}, {}}));
        const auto old = file.before(noon + 36h);
        QVERIFY(old);
        QCOMPARE(std::set<Id>(old->streams.begin(), old->streams.end()), (std::set<Id>{open, goesOn, fresh}));
        QVERIFY(file.leaveBehind(old->base, {}));

        QCOMPARE(file.read()->facts.size(), std::size_t(1));
        QCOMPARE(file.read()->heads.at(2).seq, 2);
    }
    void aCarriedFactThatTheDiskChangedIsDamage()
    {
        {
            JournalFile file = opened();
            liveTwoDays(file);
        }
        tamper("UPDATE fact SET body = '{\"on\":2}' WHERE device = 1 AND seq = 2");
        JournalFile file = opened();
        QCOMPARE(file.read().why().kind, JournalTrouble::Damaged);
    }
    void aTailThatVanishedIsDamage()
    {
        {
            JournalFile file = opened();
            liveTwoDays(file);
        }
        tamper("DELETE FROM fact WHERE device = 1 AND seq = 5");
        JournalFile file = opened();
        QCOMPARE(file.read().why().kind, JournalTrouble::Damaged);
    }

    void theHeadMovesWhoeverWrites()
    {
        {
            JournalFile file = opened();
            liveTwoDays(file);
        }
        // As after a kill, or a program that knows of no heads: the note is behind the log.
        tamper("UPDATE head SET seq = seq - 1 WHERE device = 2");
        QVERIFY(opened().read());

        tamper("DELETE FROM fact WHERE device = 2 AND seq = (SELECT max(seq) FROM fact WHERE device = 2)");

        QVERIFY(!opened().read());
    }
    void aHeadIsNotedBeforeFactsGoIntoTheFile()
    {
        JournalFile file = opened();
        const auto noted = [this] {
            JournalFile reader = std::move(JournalFile::openToRead(place())).value();
            return reader.read()->heads.at(1).seq;
        };
        const qint64 empty = QFileInfo(place().path).size();
        for (int act = 0; QFileInfo(place().path).size() == empty && act < 10'000; ++act)
            QVERIFY(file.commit({factsOn(*own, {newId()}, noon), {}, {}, {}}));
        QVERIFY(QFileInfo(place().path).size() > empty); // carried over while it was at work

        // The file alone, as a disk has it that lost the write-ahead log.
        const qint64 written = noted();
        QVERIFY(QFile::copy(place().path, folder->filePath(QStringLiteral("alone.db"))));
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(folder->filePath(QStringLiteral("alone.db"))), &db), SQLITE_OK);
        const auto number = [db](const char *sql) {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
            const qint64 value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
            sqlite3_finalize(statement);
            return value;
        };
        QCOMPARE(number("SELECT seq FROM head WHERE device = 1"), number("SELECT max(seq) FROM fact"));
        QCOMPARE(number("SELECT seq FROM head WHERE device = 1"), written);
        sqlite3_close(db);
    }
    void aLogWhoseNoteIsGoneIsDamage()
    {
        {
            JournalFile file = opened();
            liveTwoDays(file);
        }
        tamper("DELETE FROM head WHERE device = 1");
        QVERIFY(!opened().read());
    }
    void aLateFactWaitsForItsStream()
    {
        const std::vector<Fact> before = factsOn(*other, {over}, noon);
        const std::vector<Fact> late = factsOn(*other, {over, fresh}, noon + 1h);
        Recall recall(true);
        recall.read({late[1]});

        QCOMPARE(recall.sift(late), (std::vector<Fact>{late[1]}));
        QCOMPARE(recall.toAsk(), (std::vector<Id>{over}));
        QVERIFY(recall.toAsk().empty());
        const auto recalled = recall.recalled(over, {before[0], late[0]});

        QCOMPARE(recalled.history, before);
        QCOMPARE(recalled.news, (std::vector<Fact>{late[0]}));
        QCOMPARE(recall.sift(late).size(), std::size_t(2));
    }
    // Found by the simulator, seed 9044334: the ticket came back, and of its paper nobody knew that it was out.
    void whatGoesWithAStreamIsKnownBeforeItIsTold()
    {
        const Id paper = newId();
        const std::vector<Fact> before = factsOn(*other, {over, paper}, noon);
        const std::vector<Fact> late = factsOn(*other, {over}, noon + 1h);
        const auto goesWith = [&](const Fact &fact) {
            return fact.stream == over ? std::optional(paper) : std::nullopt;
        };
        Recall recall(true, goesWith);
        recall.sift(late);
        QCOMPARE(recall.toAsk(), (std::vector<Id>{over}));

        QVERIFY(recall.recalled(over, {before[0]}).history.empty());
        QCOMPARE(recall.toAsk(), (std::vector<Id>{paper, over}));
        QCOMPARE(recall.recalled(paper, {before[1]}).history, (std::vector<Fact>{before[1]}));
        const auto recalled = recall.recalled(over, {before[0]});

        QCOMPARE(recalled.history, (std::vector<Fact>{before[0]}));
        QCOMPARE(recalled.news, late);
        QVERIFY(recall.toAsk().empty());
        Recall started(true, goesWith); // what is read at a start is told, and its paper asked for
        started.read({before[0], late[0]});
        QCOMPARE(started.toAsk(), (std::vector<Id>{paper}));
        Recall whole(false, goesWith);
        whole.read({before[0]});
        QVERIFY(whole.toAsk().empty());
    }
    void aNewStreamThatNothingIsKnownOfWaitsForNoOther()
    {
        const Id paper = newId();
        const std::vector<Fact> news = factsOn(*other, {over}, noon);
        Recall recall(true, [&](const Fact &) { return std::optional(paper); });
        recall.sift(news);
        recall.toAsk();

        QCOMPARE(recall.recalled(over, news).news, news); // it has come to the disk meanwhile
        QVERIFY(recall.toAsk().empty());
    }
    void whatIsMadeHereIsNotToldAgain()
    {
        const std::vector<Fact> before = factsOn(*own, {over}, noon);
        const std::vector<Fact> made = factsOn(*own, {over}, noon + 1h);
        Recall recall(true);
        recall.made(made[0]);
        QCOMPARE(recall.toAsk(), (std::vector<Id>{over}));

        const auto recalled = recall.recalled(over, {before[0], made[0]});

        QCOMPARE(recalled.history, before);
        QVERIFY(recalled.news.empty());
    }
    void nothingWaitsWhereNothingWasLeftBehind()
    {
        Recall recall;
        QCOMPARE(recall.sift(factsOn(*own, {over}, noon)).size(), std::size_t(1));
        QVERIFY(recall.toAsk().empty());
    }

    void aTerminalStartsWithTheDayAndRecallsWhatComesBack()
    {
        {
            JournalFile file = opened();
            liveTwoDays(file);
        }
        Terminal terminal;
        terminal.tenant = tenant;
        terminal.outlet = outlet;
        terminal.device = 1;
        terminal.conninfo = "host=/nowhere dbname=jiko user=nobody";
        terminal.home = folder->path();
        Node node(terminal);
        std::vector<Fact> folded;
        node.onFact([&](const Fact &fact) { folded.push_back(fact); });
        QSignalSpy ready(&node, &Node::ready);
        node.start();
        QVERIFY(ready.wait());
        QVERIFY(!streamsOf(folded).contains(over));
        folded.clear();

        node.record({{over, "test.happened", 1, "{\"on\":3}"}}, {});

        QTRY_COMPARE(folded.size(), std::size_t(3));
        QCOMPARE(folded.front().body, QByteArray("{\"on\":3}")); // at once; the history follows
    }
};

QTEST_GUILESS_MAIN(HotTest)
#include "hot_test.moc"
