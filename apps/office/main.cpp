#include "office/day_board.h"
#include "office/dishes.h"
#include "office/sales_report.h"
#include "office/staff_list.h"
#include "outlet/clock_tick.h"
#include "outlet/start.h"
#include "outlet/sync_status.h"

using namespace jiko;

int main(int argc, char **argv)
{
    struct Parts {
        explicit Parts(sync::Terminal terminal)
            : live(std::move(terminal)),
              archive(live.node.terminal().conninfo),
              sync(live),
              clock(live),
              signIn(live, QStringLiteral("office")),
              day(live, archive),
              dishes(live, signIn, archive),
              sales(live, signIn, archive),
              staff(live),
              zReports(live)
        {
        }
        outlet::Live live;
        office_app::Archive archive;
        outlet::SyncStatus sync;
        outlet::ClockTick clock;
        outlet::SignIn signIn;
        office_app::DayBoard day;
        office_app::Dishes dishes;
        office_app::SalesReport sales;
        office_app::StaffList staff;
        office_app::ZReports zReports;
    };
    shell::Program program;
    program.name = QStringLiteral("jiko-office");
    program.about = QStringLiteral("Back office: the day, menu, staff, sales and Z reports.");
    program.page = QUrl(QStringLiteral("qrc:/qt/qml/Jiko/Office/OfficeMain.qml"));
    program.widgets = true;
    program.wire = [](shell::Start &start) {
        return outlet::wire<Parts>(start, [](Parts &parts) {
            return QVariantMap{{QStringLiteral("day"), QVariant::fromValue(&parts.day)},
                {QStringLiteral("dishes"), QVariant::fromValue(&parts.dishes)},
                {QStringLiteral("sales"), QVariant::fromValue(&parts.sales)},
                {QStringLiteral("staff"), QVariant::fromValue(&parts.staff)},
                {QStringLiteral("zReports"), QVariant::fromValue(&parts.zReports)},
                {QStringLiteral("signIn"), QVariant::fromValue(&parts.signIn)},
                {QStringLiteral("sync"), QVariant::fromValue(&parts.sync)},
                {QStringLiteral("clock"), QVariant::fromValue(&parts.clock)}};
        });
    };
    return shell::run(program, argc, argv);
}
