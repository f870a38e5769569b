#include "host/host_desk.h"
#include "outlet/clock_tick.h"
#include "outlet/start.h"
#include "outlet/sync_status.h"

using namespace jiko;

int main(int argc, char **argv)
{
    struct Parts {
        explicit Parts(sync::Terminal terminal)
            : live(std::move(terminal)),
              sync(live),
              clock(live),
              signIn(live, QStringLiteral("host")),
              floorModel(live),
              desk(live, signIn)
        {
        }
        outlet::Live live;
        outlet::SyncStatus sync;
        outlet::ClockTick clock;
        outlet::SignIn signIn;
        outlet::FloorModel floorModel;
        host_app::HostDesk desk;
    };
    shell::Program program;
    program.name = QStringLiteral("jiko-host");
    program.about = QStringLiteral("Host stand: the live floor, walk-ins and the waitlist.");
    program.page = QUrl(QStringLiteral("qrc:/qt/qml/Jiko/Host/HostMain.qml"));
    program.wire = [](shell::Start &start) {
        return outlet::wire<Parts>(start, [](Parts &parts) {
            return QVariantMap{{QStringLiteral("desk"), QVariant::fromValue(&parts.desk)},
                {QStringLiteral("floorModel"), QVariant::fromValue(&parts.floorModel)},
                {QStringLiteral("signIn"), QVariant::fromValue(&parts.signIn)},
                {QStringLiteral("sync"), QVariant::fromValue(&parts.sync)},
                {QStringLiteral("clock"), QVariant::fromValue(&parts.clock)}};
        });
    };
    return shell::run(program, argc, argv);
}
