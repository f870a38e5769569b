#include "shell/window.h"

using namespace Qt::StringLiterals;
using namespace jiko;

int main(int argc, char **argv)
{
    const QCommandLineOption greeting(u"greeting"_s, u"What the window says."_s, u"words"_s);
    const QCommandLineOption broken(u"broken"_s, u"Load a page with a mistake."_s);
    shell::Program program;
    program.name = u"shell-sample"_s;
    program.about = u"The smallest program with a window."_s;
    program.options = {greeting, broken};
    program.page = QUrl(u"qrc:/pages/sample.qml"_s);
    for (int at = 1; at < argc; ++at)
        if (QLatin1String(argv[at]) == "--broken"_L1)
            program.page = QUrl(u"qrc:/pages/broken.qml"_s);
    program.wire = [&](shell::Start &start) -> Result<shell::Wired, QString> {
        if (start.options.value(greeting) == u"silence")
            return Refused{u"There is nothing to say."_s};
        auto parts = std::shared_ptr<void>(nullptr, [](void *) { qInfo("parts are gone"); });
        return shell::Wired{{{u"greeting"_s, start.options.value(greeting)}}, parts};
    };
    return shell::run(program, argc, argv);
}
