#include "bench/window/big_till.h"

#include "bench/closed_check.h"
#include "enrol/records_file.h"
#include "sync/journal_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace jiko::bench {

namespace {
QString tableCode(int number)
{
    return QStringLiteral("big_%1").arg(number);
}

QJsonArray multiplied(const QJsonArray &dishes, int wanted)
{
    QJsonArray all = dishes;
    for (qsizetype i = dishes.size(); i < wanted; ++i) {
        QJsonObject dish = dishes[i % dishes.size()].toObject();
        QJsonObject names = dish[QStringLiteral("names")].toObject();
        for (const QString &language : names.keys())
            names[language] = QStringLiteral("%1 %2").arg(names[language].toString()).arg(i);
        dish[QStringLiteral("names")] = names;
        dish[QStringLiteral("code")] = QStringLiteral("more_%1").arg(i);
        dish[QStringLiteral("plu")] = QString::number(10000 + i);
        dish[QStringLiteral("position")] = static_cast<int>(100 + i);
        all.append(dish);
    }
    return all;
}
} // namespace

Id bigTable(const sync::Terminal &terminal, int number)
{
    return enrol::recordId(terminal.outlet, "dining_table", tableCode(number));
}

void enlarge(const sync::Terminal &terminal, int dishes, int tables)
{
    QFile file(QStringLiteral(JIKO_SOURCE_DIR "/db/demo/jiko_milele.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demo restaurant is not there");
    QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    all[QStringLiteral("menu_item")] = multiplied(all[QStringLiteral("menu_item")].toArray(), dishes);
    QJsonArray plan = all[QStringLiteral("dining_table")].toArray();
    const QJsonObject pattern = plan.first().toObject();
    constexpr int across = 20;
    for (int i = 0; i < tables; ++i) {
        QJsonObject table = pattern;
        table[QStringLiteral("code")] = tableCode(i);
        table[QStringLiteral("label")] = QString::number(1000 + i);
        table[QStringLiteral("room")] = QStringLiteral("terrace");
        table[QStringLiteral("width")] = 45;
        table[QStringLiteral("height")] = 50;
        table[QStringLiteral("x")] = i % across * 50;
        table[QStringLiteral("y")] = i / across * 60;
        plan.append(table);
    }
    all[QStringLiteral("dining_table")] = plan;
    const auto read = enrol::readRecords(
        QJsonDocument(all).toJson(), terminal.outlet, [](const QString &) { return newId().toRfc4122().repeated(2); });
    if (!read)
        qFatal("%s", qUtf8Printable(read.why()));
    auto opened = sync::JournalFile::open(
        {terminal.home + QStringLiteral("/journal.db"), terminal.tenant, terminal.outlet, terminal.device, {}});
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.why().words));
    sync::JournalBatch batch;
    for (const enrol::FileRecord &record : read->records)
        if (record.code.startsWith(QLatin1String("more_")) || record.code.startsWith(QLatin1String("big_")))
            batch.records.push_back(
                {record.kind, record.id, 1, false, QJsonDocument(record.body).toJson(QJsonDocument::Compact)});
    if (const auto kept = std::move(opened).value().commit(batch); !kept)
        qFatal("%s", qUtf8Printable(kept.why().words));
}

void serveToday(test::AtTheTill &at, int checks)
{
    auto &live = at.parts->live;
    const payments::Drawer *drawer = live.drawers.current();
    if (!drawer)
        qFatal("no drawer is open");
    const Id staff = at.parts->signIn.person();
    for (int i = 0; i < checks; ++i)
        if (live.node.record(closedCheck(i, live.today().iso(), staff, drawer->id), staff).empty())
            qFatal("the till's store takes no facts");
    if (!QTest::qWaitFor([&] { return live.node.isWritten(base::stampOf(at.acts.back().second.back())); }, 120'000))
        qFatal("the checks are not written");
    at.acts.clear();
}

void seatEverybody(test::AtTheTill &at)
{
    for (int i = 0; i < busyTables; ++i) {
        at.parts->till.openTable(pos::text(bigTable(at.terminal, i)));
        at.order(QStringLiteral("mutura"));
        at.parts->till.send();
    }
}

} // namespace jiko::bench
