// How long the kitchen took, read at the office's desk over a real database and written as a file.
#include "desk.h"

#include "domains.h"
#include "hub/read_model.h"
#include "printing/job_facts.h"

#include <QStandardPaths>

using namespace jiko;
using namespace jiko::test;
using namespace std::chrono_literals;

#define TAP(name) QVERIFY2(desk.screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(desk.screen->shows(QStringLiteral(name)), name)

class OfficeKitchen : public QObject {
    Q_OBJECT

    Desk desk;
    std::vector<Fact> facts;

    outlet::Live &live() { return desk.parts->live; }
    void tell(const Draft &draft, UtcMicros at, std::int32_t device)
    {
        Fact made;
        made.device = device;
        made.seq = static_cast<std::int64_t>(facts.size()) + 1;
        made.hlc = base::hlcAt(at) + made.seq;
        made.stream = draft.stream;
        made.type = draft.type;
        made.body = draft.body;
        facts.push_back(made);
    }
    const menu::Item &dish(const QString &plu)
    {
        for (const auto &[id, item] : live().menu().items())
            if (item.plu == plu)
                return item;
        qFatal("no such dish");
    }
    /// A dish was sent and stood at the pass so long after; no time: it never did.
    void cooked(const QString &plu, UtcMicros at, std::chrono::seconds took)
    {
        const menu::Item &item = dish(plu);
        kitchen::TicketLine line;
        line.line = newId();
        line.item = item.id;
        line.name = item.kitchenName;
        line.quantity = Quantity{1000};
        line.targetMinutes = 10;
        kitchen::TicketSent slip;
        slip.check = newId();
        slip.station = item.station;
        slip.lines = {line};
        const Id ticket = newId();
        tell(kitchen::record(ticket, kitchen::TicketFact(slip)), at, 93);
        printing::JobTaken paper;
        paper.attempt = newId();
        paper.about = ticket;
        const Id job = printing::firstJobOf(ticket);
        tell(printing::record(job, paper), at + 1s, 93);
        tell(printing::record(job, printing::JobEnded{paper.attempt, printing::JobEnd::Confirmed, {}}), at + 4s, 93);
        tell(kitchen::record(ticket, kitchen::TicketFact(kitchen::TicketSeen{item.station})), at + 30s, 94);
        if (took != 0s)
            tell(kitchen::record(ticket, kitchen::TicketFact(kitchen::Bumped{item.station})), at + took, 94);
    }
    QVariantMap rowOf(const QString &name) const
    {
        for (const QVariant &row : desk.parts->kitchenTimes.rows())
            if (row.toMap()[QStringLiteral("name")].toString() == name)
                return row.toMap();
        return {};
    }
    static QString cell(const QVariantMap &row, const char *role) { return row.value(QLatin1String(role)).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(desk.open());
        qputenv("HOME", desk.folder(QStringLiteral("home")).toUtf8()); // files go to its documents
    }
    void init()
    {
        QVERIFY(desk.sitDown());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.parts->dishes.rows().isEmpty(), 10'000);
    }
    void cleanup() { QCOMPARE(desk.standUp(), QString()); }
    void cleanupTestCase() { QVERIFY(desk.close()); }

    void anEmptyDaySaysSo()
    {
        TAP("nav10");
        QTRY_VERIFY(!desk.parts->kitchenTimes.isBusy());
        QCOMPARE(desk.parts->kitchenTimes.problemText(), QString());
        QVERIFY(desk.parts->kitchenTimes.rows().isEmpty());
        QCOMPARE(desk.parts->kitchenTimes.summary(), QString());
        QVERIFY(desk.screen->tapInVain(QStringLiteral("kitchen.csv")));
    }

    void theNightIsReadByStationDishAndHourAndWritten()
    {
        // In the trading day of now, whatever the hour is.
        const UtcMicros begin = base::startOf(live().today(), live().house().hours) + 1h;
        for (int minutes = 1; minutes <= 9; ++minutes)
            cooked(QStringLiteral("101"), begin, std::chrono::minutes(minutes));
        cooked(QStringLiteral("101"), begin, 70min + 5s);
        cooked(QStringLiteral("101"), begin + 1h, 0s);
        cooked(QStringLiteral("206"), begin + 1h, 11min + 9s);
        hub::ReadModel model({live().node.terminal().tenant, live().node.terminal().outlet}, domains());
        for (const Fact &fact : facts)
            model.apply(fact);
        const auto written = model.write(*desk.owner);
        QVERIFY2(written, written ? "" : qPrintable(written.why().message));

        TAP("nav10");
        const QString choma = dish(QStringLiteral("101")).names.in(QStringLiteral("en"));
        TAP("kitchen.by1");
        QTRY_VERIFY(!rowOf(choma).isEmpty());
        const QVariantMap row = rowOf(choma);
        QCOMPARE(cell(row, "lines"), QStringLiteral("11"));
        QCOMPARE(cell(row, "there"), QStringLiteral("0:04"));
        QCOMPARE(cell(row, "seen"), QStringLiteral("0:30"));
        QCOMPARE(cell(row, "middle"), QStringLiteral("5:00"));
        QCOMPARE(cell(row, "nine"), QStringLiteral("9:00"));
        QCOMPARE(cell(row, "worst"), QStringLiteral("1:10:05"));
        QCOMPARE(cell(row, "late"), QStringLiteral("10 %"));
        QCOMPARE(cell(row, "open"), QStringLiteral("1"));
        const QVariantMap all = desk.parts->kitchenTimes.totals();
        QCOMPARE(cell(all, "lines"), QStringLiteral("12"));
        QCOMPARE(cell(all, "late"), QStringLiteral("18.2 %"));
        QVERIFY(desk.screen->says(QStringLiteral("kitchen.summary"), QStringLiteral("nine of ten within 11:09")));
        QVERIFY(desk.screen->says(QStringLiteral("kitchen.summary"), QStringLiteral("18.2 % of them took longer")));

        TAP("kitchen.by0");
        const kitchen::Station *grill = live().brigade().station(dish(QStringLiteral("101")).station);
        QTRY_COMPARE(cell(rowOf(grill->names.in(QStringLiteral("en"))), "worst"), QStringLiteral("1:10:05"));
        TAP("kitchen.by2");
        const QString hour = QStringLiteral("%1:00").arg(base::localHour(begin, live().house().hours));
        QTRY_COMPARE(cell(rowOf(hour), "lines"), QStringLiteral("10"));
        QCOMPARE(desk.parts->kitchenTimes.rows().size(), 2);

        TAP("kitchen.csv");
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        const auto files = [&] { return documents.entryList({QStringLiteral("kitchen-hour-*.csv")}); };
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, 10'000);
        QFile file(documents.filePath(files().front()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.contains(hour.toUtf8() + ",10,10,4,30,300,540,4205,10,1,0\r\n"), bytes.constData());

        // Of another day nothing.
        TAP("kitchen.period1");
        QTRY_VERIFY(desk.parts->kitchenTimes.rows().isEmpty());
        TAP("kitchen.period2");
        QTRY_COMPARE(desk.parts->kitchenTimes.rows().size(), 2);
    }
};

QTEST_MAIN(OfficeKitchen)
#include "kitchen_test.moc"
