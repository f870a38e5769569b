// The rows of which paper came out, while word of it comes late; and that a digest of the read model leaves nothing
// out.
#include "ground.h"

#include "printing/job_facts.h"
#include "support/given.h"

#include <QTest>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;
using namespace std::chrono_literals;
using hub::ReadModel;

class PaperRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordThatComesLateMendsWhenAPaperWasOut()
    {
        Ground ground;
        given::Log log;
        const Id ticket = newId();
        const Id first = printing::firstJobOf(ticket);
        const int dead = ground.devices.till1.number;
        const int heir = ground.devices.till2.number;
        const UtcMicros begin = log.now();
        const auto taken = [&](const Id &attempt, const char *printer, bool marked) {
            printing::JobTaken fact;
            fact.attempt = attempt;
            fact.about = ticket;
            fact.label = QStringLiteral("1043/2");
            fact.printer = QString::fromLatin1(printer);
            fact.wished = QStringLiteral("grill");
            fact.marked = marked;
            return fact;
        };
        const Id one = newId(), two = newId(), delta = newId();
        const auto end = [](const Id &attempt, printing::JobEnd how) { return printing::JobEnded{attempt, how, {}}; };
        const Fact took = log.at(begin, dead, printing::record(first, taken(one, "grill", false)));
        const Fact out = log.at(begin + 2s, dead, printing::record(first, end(one, printing::JobEnd::Sent)));
        const Fact again = log.at(begin + 5s, heir, printing::record(first, taken(two, "bar", true)));
        const Fact nothing = log.at(begin + 6s, heir, printing::record(first, end(two, printing::JobEnd::NotPrinted)));
        const Id third = newId();
        const Fact more = log.at(begin + 7s, heir, printing::record(first, taken(third, "pass", true)));
        const Fact there = log.at(begin + 9s, heir, printing::record(first, end(third, printing::JobEnd::Confirmed)));
        const Fact change = log.at(begin + 60s, heir, printing::record(newId(), taken(delta, "grill", false)));

        ReadModel model = ground.model();
        const auto rowsAfter = [&](const Fact &fact) {
            model.apply(fact);
            if (const auto written = model.write(ground.session); !written)
                qFatal("%s", qPrintable(written.why().message));
            const PgRows rows =
                ground.ask("SELECT string_agg(concat_ws(' ', opening, label, wished, printer, attempts, "
                           "marked, (out_at_us - taken_at_us) / 1000000, unmarked_twice), ', ' "
                           "ORDER BY opening DESC) FROM read.paper");
            return rows[0].text(0);
        };
        QCOMPARE(rowsAfter(took), QStringLiteral("t 1043/2 grill grill 1 0 f"));
        QCOMPARE(rowsAfter(again), QStringLiteral("t 1043/2 grill bar 2 1 f"));
        QCOMPARE(rowsAfter(nothing), QStringLiteral("t 1043/2 grill bar 1 0 f"));
        rowsAfter(more);
        QCOMPARE(rowsAfter(there), QStringLiteral("t 1043/2 grill pass 2 1 9 f"));
        QCOMPARE(
            rowsAfter(out), QStringLiteral("t 1043/2 grill grill 2 1 2 f")); // the till that was cut off tells it now
        QCOMPARE(rowsAfter(change), QStringLiteral("t 1043/2 grill grill 2 1 2 f, f 1043/2 grill grill 1 0 f"));
        const QString incremental = ground.digest();
        QVERIFY(incremental.contains(QStringLiteral("paper 2 ")));
        QCOMPARE(ground.digestAnew(log.facts()), incremental);
    }
    void theDigestLeavesNoTableOut()
    {
        Ground ground;
        QStringList named;
        for (const QString &line : ground.digest().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            named.append(line.section(QLatin1Char(' '), 0, 0));
        // How far it is written is told by no fact.
        const PgRows tables = ground.ask("SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = 'read' "
                                         "AND tablename NOT IN ('projector_mark') ORDER BY 1");
        QStringList there;
        for (int i = 0; i < tables.count(); ++i)
            there.append(tables[i].text(0));
        named.sort();
        there.sort();
        QCOMPARE(named, there);
    }
};

QTEST_GUILESS_MAIN(PaperRowsTest)
#include "paper_rows_test.moc"
