#include "floor/plan.h"
#include "support/arbitrary.h"
#include "support/given.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::floor;

namespace {
class House : public given::Office {
public:
    Id room(const char *name, int position)
    {
        return row(
            "room", {{QStringLiteral("names"), named(QLatin1String(name))}, {QStringLiteral("position"), position}});
    }
    Id table(const Id &room, const QString &label, const Id &id = newId())
    {
        return row("dining_table",
            {{QStringLiteral("room_id"), text(room)}, {QStringLiteral("label"), label}, {QStringLiteral("seats"), 4},
                {QStringLiteral("shape"), QStringLiteral("round")}, {QStringLiteral("x"), 10},
                {QStringLiteral("y"), 20}, {QStringLiteral("width"), 80}, {QStringLiteral("height"), 90},
                {QStringLiteral("angle"), 45}},
            id);
    }
    Plan plan() const { return Plan::from(records()); }
};
QStringList labels(const Plan &plan)
{
    QStringList all;
    for (const Room &room : plan.rooms())
        for (const Table &table : room.tables)
            all.append(table.label);
    return all;
}
} // namespace

class PlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roomsStandInTheOfficesOrderWithTheirTables()
    {
        House house;
        const Id terrace = house.room("Terrace", 2);
        const Id hall = house.room("Hall", 1);
        const Id table = house.table(terrace, QStringLiteral("21"));
        const Plan plan = house.plan();
        QCOMPARE(plan.rooms().size(), 2u);
        QCOMPARE(plan.rooms()[0].id, hall);
        QVERIFY(plan.rooms()[0].tables.empty());
        const Table *drawn = plan.table(table);
        QVERIFY(drawn);
        QCOMPARE(drawn->room, terrace);
        QCOMPARE(drawn->seats, 4);
        QCOMPARE(drawn->shape, QStringLiteral("round"));
        QCOMPARE((QList<int>{drawn->x, drawn->y, drawn->width, drawn->height, drawn->angle}),
            (QList<int>{10, 20, 80, 90, 45}));
    }
    void aTableWithoutARoomOrThatIsRetiredIsNotDrawn()
    {
        House house;
        const Id hall = house.room("Hall", 1);
        const Id lost = house.table(newId(), QStringLiteral("1"));
        const Id retired = house.table(hall, QStringLiteral("2"));
        house.retire("dining_table", retired);
        const Plan plan = house.plan();
        QVERIFY(!plan.table(lost));
        QVERIFY(!plan.table(retired));
        QVERIFY(Plan::from({}).rooms().empty());
    }
    void aTableIsFoundByItsLabelInEitherCase()
    {
        House house;
        const Id hall = house.room("Hall", 1);
        const Id bar = house.table(hall, QStringLiteral("Bar 1"));
        QCOMPARE(house.plan().tableLabelled(QStringLiteral("BAR 1"))->id, bar);
        QVERIFY(!house.plan().tableLabelled(QStringLiteral("Bar")));
    }
    void numbersSortAsNumbers()
    {
        House house;
        const Id hall = house.room("Hall", 1);
        for (const char *label : {"10", "9", "1", "2"})
            house.table(hall, QLatin1String(label));
        QCOMPARE(labels(house.plan()).join(QLatin1Char(' ')), QStringLiteral("1 2 9 10"));
    }
    void mixedLabelsHaveOneOrderWhateverTheirIds()
    {
        const QStringList wanted{QStringLiteral("1"), QStringLiteral("1A"), QStringLiteral("9"), QStringLiteral("10"),
            QStringLiteral("10B"), QStringLiteral("Bar"), QStringLiteral("T2"), QStringLiteral("T10")};
        for (quint64 seed = 1; seed <= 50; ++seed) {
            test::Arbitrary any(seed);
            House house;
            const Id hall = house.room("Hall", 1);
            for (const QString &label : wanted)
                house.table(
                    hall, label, Id(static_cast<uint>(any.between(0, 1'000'000)), 1, 2, 3, 4, 5, 6, 7, 8, 9, 1));
            QCOMPARE(labels(house.plan()), wanted);
        }
    }
};

JIKO_SUITE(PlanTest)
#include "plan_test.moc"
