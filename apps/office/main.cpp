#include "office/parts.h"
#include "outlet/start.h"

using namespace jiko;

int main(int argc, char **argv)
{
    shell::Program program;
    program.name = QStringLiteral("jiko-office");
    program.about = QStringLiteral("Back office: the day, menu, staff, sales and Z reports.");
    program.page = QUrl(QStringLiteral("qrc:/qt/qml/Jiko/Office/OfficeMain.qml"));
    program.widgets = true;
    program.wire = [](shell::Start &start) {
        return outlet::wire<office_app::Parts>(start, [](office_app::Parts &parts) { return parts.properties(); });
    };
    return shell::run(program, argc, argv);
}
