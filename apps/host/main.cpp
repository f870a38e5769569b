#include "host/parts.h"
#include "outlet/start.h"

using namespace jiko;

int main(int argc, char **argv)
{
    shell::Program program;
    program.name = QStringLiteral("jiko-host");
    program.about = QStringLiteral("Host stand: the live floor, walk-ins and the waitlist.");
    program.page = QUrl(QStringLiteral("qrc:/qt/qml/Jiko/Host/HostMain.qml"));
    program.wire = [](shell::Start &start) {
        return outlet::wire<host_app::Parts>(start, [](host_app::Parts &parts) { return parts.properties(); });
    };
    return shell::run(program, argc, argv);
}
