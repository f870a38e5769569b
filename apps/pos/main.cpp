#include "outlet/clock_tick.h"
#include "outlet/floor_model.h"
#include "outlet/start.h"
#include "outlet/sync_status.h"
#include "pos/check_lines.h"
#include "pos/choices_sheet.h"
#include "pos/drawer_desk.h"
#include "pos/paper.h"
#include "pos/tender_desk.h"
#include "pos/tiles.h"

using namespace jiko;

int main(int argc, char **argv)
{
    struct Parts {
        explicit Parts(sync::Terminal terminal)
            : live(std::move(terminal)),
              sync(live),
              clock(live),
              signIn(live, QStringLiteral("pos")),
              floorModel(live),
              till(live, signIn),
              checkLines(live, till),
              tiles(live, till),
              choices(live, till),
              tenderDesk(live, signIn, till),
              drawerDesk(live, signIn, till),
              paper(live)
        {
        }
        outlet::Live live;
        outlet::SyncStatus sync;
        outlet::ClockTick clock;
        outlet::SignIn signIn;
        outlet::FloorModel floorModel;
        pos::Till till;
        pos::CheckLines checkLines;
        pos::Tiles tiles;
        pos::ChoicesSheet choices;
        pos::TenderDesk tenderDesk;
        pos::DrawerDesk drawerDesk;
        pos::Paper paper;
    };
    shell::Program program;
    program.name = QStringLiteral("jiko-pos");
    program.about = QStringLiteral("Till: floor, checks, payments, drawer.");
    program.page = QUrl(QStringLiteral("qrc:/qt/qml/Jiko/Pos/PosMain.qml"));
    program.wire = [](shell::Start &start) {
        return outlet::wire<Parts>(start, [](Parts &parts) {
            return QVariantMap{{QStringLiteral("till"), QVariant::fromValue(&parts.till)},
                {QStringLiteral("checkLines"), QVariant::fromValue(&parts.checkLines)},
                {QStringLiteral("tiles"), QVariant::fromValue(&parts.tiles)},
                {QStringLiteral("choices"), QVariant::fromValue(&parts.choices)},
                {QStringLiteral("tenderDesk"), QVariant::fromValue(&parts.tenderDesk)},
                {QStringLiteral("drawerDesk"), QVariant::fromValue(&parts.drawerDesk)},
                {QStringLiteral("paper"), QVariant::fromValue(&parts.paper)},
                {QStringLiteral("floorModel"), QVariant::fromValue(&parts.floorModel)},
                {QStringLiteral("signIn"), QVariant::fromValue(&parts.signIn)},
                {QStringLiteral("sync"), QVariant::fromValue(&parts.sync)},
                {QStringLiteral("clock"), QVariant::fromValue(&parts.clock)}};
        });
    };
    return shell::run(program, argc, argv);
}
