#include "kitchen/kitchen_screen.h"
#include "outlet/clock_tick.h"
#include "outlet/start.h"
#include "outlet/sync_status.h"

using namespace jiko;

int main(int argc, char **argv)
{
    struct Parts {
        explicit Parts(sync::Terminal terminal) : live(std::move(terminal)), sync(live), clock(live), screen(live) { }
        outlet::Live live;
        outlet::SyncStatus sync;
        outlet::ClockTick clock;
        kitchen_app::KitchenScreen screen;
    };
    shell::Program program;
    program.name = QStringLiteral("jiko-kitchen");
    program.about = QStringLiteral("Kitchen display: tickets of a station, bump, recall, sold out.");
    program.page = QUrl(QStringLiteral("qrc:/qt/qml/Jiko/Kitchen/KitchenMain.qml"));
    program.usualTheme = QStringLiteral("dark");
    program.wire = [](shell::Start &start) {
        return outlet::wire<Parts>(start, [](Parts &parts) {
            return QVariantMap{{QStringLiteral("screenModel"), QVariant::fromValue(&parts.screen)},
                {QStringLiteral("sync"), QVariant::fromValue(&parts.sync)},
                {QStringLiteral("clock"), QVariant::fromValue(&parts.clock)}};
        });
    };
    return shell::run(program, argc, argv);
}
