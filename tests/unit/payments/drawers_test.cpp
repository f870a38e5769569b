#include "payments/drawers.h"
#include "support/any_order.h"
#include "support/given.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace jiko;
using namespace jiko::payments;

namespace {
constexpr std::int32_t here = 1;

DrawerOpened opening()
{
    return {given::today().iso(), QStringLiteral("KES"), QStringLiteral("Till 1"), 200000};
}
DrawerClosed zNumbered(std::int64_t number)
{
    DrawerClosed z;
    z.zNumber = number;
    return z;
}
} // namespace

class DrawersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTerminalsOwnOpenSessionIsTheCurrentOne()
    {
        given::Log log;
        Drawers drawers(here);
        const Id first = newId();
        const Id second = newId();
        QVERIFY(!drawers.current());
        drawers.apply(log.tell(2, record(newId(), opening())));
        QVERIFY(!drawers.current());
        drawers.apply(log.tell(here, record(first, opening())));
        QCOMPARE(drawers.current()->id, first);
        drawers.apply(log.tell(here, record(first, zNumbered(1))));
        QVERIFY(!drawers.current());
        drawers.apply(log.tell(here, record(second, opening())));
        QCOMPARE(drawers.current()->id, second);
    }
    void closedSessionsStandNewestFirst()
    {
        given::Log log;
        Drawers drawers(here);
        std::vector<Id> sessions;
        for (int i = 1; i <= 3; ++i) {
            sessions.insert(sessions.begin(), newId());
            drawers.apply(log.tell(here, record(sessions.front(), opening())));
            drawers.apply(log.tell(here, record(sessions.front(), zNumbered(i))));
        }
        std::vector<Id> shown;
        for (const Drawer *drawer : drawers.closed())
            shown.push_back(drawer->id);
        QCOMPARE(shown, sessions);
        QCOMPARE(drawers.nextZ(), 4);
    }
    void aFactToldTwiceIsTakenOnce()
    {
        given::Log log;
        Drawers drawers(here);
        QSignalSpy changed(&drawers, &Drawers::changed);
        const Fact fact = log.tell(here, record(newId(), opening()));
        QVERIFY(drawers.apply(fact));
        QVERIFY(!drawers.apply(fact));
        QCOMPARE(changed.size(), 1);
    }
};

JIKO_SUITE(DrawersTest)
#include "drawers_test.moc"
