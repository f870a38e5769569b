#include "outlet/start.h"
#include "pos/parts.h"

using namespace jiko;

int main(int argc, char **argv)
{
    const QString lockAfter = QStringLiteral("lock-after");
    shell::Program program;
    program.name = QStringLiteral("jiko-pos");
    program.about = QStringLiteral("Till: floor, checks, payments, drawer.");
    program.page = QUrl(QStringLiteral("qrc:/qt/qml/Jiko/Pos/PosMain.qml"));
    program.options = {QCommandLineOption(lockAfter,
        QStringLiteral("Ask for a PIN again after so many seconds without a touch; 0: never."),
        QStringLiteral("seconds"), QStringLiteral("60"))};
    program.wire = [&](shell::Start &start) -> Result<shell::Wired, QString> {
        bool isNumber = false;
        const int seconds = start.options.value(lockAfter).toInt(&isNumber);
        if (!isNumber || seconds < 0)
            return Refused{QStringLiteral("--%1 wants a number of seconds.").arg(lockAfter)};
        return outlet::wire<pos::Parts>(start, [&](pos::Parts &parts) {
            parts.scanner = std::make_unique<outlet::ScanReader>();
            QObject::connect(parts.scanner.get(), &outlet::ScanReader::scanned, &parts.till,
                [&parts](const QString &code) { parts.take(code); });
            if (seconds > 0)
                parts.lock = std::make_unique<pos::AutoLock>(parts.signIn, std::chrono::seconds(seconds));
            return parts.properties();
        });
    };
    return shell::run(program, argc, argv);
}
