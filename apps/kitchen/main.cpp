#include "kitchen/parts.h"
#include "outlet/start.h"

using namespace jiko;

int main(int argc, char **argv)
{
    shell::Program program;
    program.name = QStringLiteral("jiko-kitchen");
    program.about = QStringLiteral("Kitchen display: tickets of a station, bump, recall, sold out.");
    program.page = QUrl(QStringLiteral("qrc:/qt/qml/Jiko/Kitchen/KitchenMain.qml"));
    program.usualTheme = QStringLiteral("dark");
    const QString pickupDisplay = QStringLiteral("pickup-display");
    program.options = {QCommandLineOption(pickupDisplay,
        QStringLiteral("A second window shows guests which orders are being made and which are ready."))};
    program.wire = [&](shell::Start &start) {
        return outlet::wire<kitchen_app::Parts>(start, [&](kitchen_app::Parts &parts) {
            parts.pickupDisplay = start.options.isSet(pickupDisplay);
            return parts.properties();
        });
    };
    return shell::run(program, argc, argv);
}
