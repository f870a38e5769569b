#include "outlet/start.h"
#include "pos/parts.h"

using namespace jiko;

namespace {
/// The real till goes on in the background while somebody practises on its screen.
struct Seat {
    std::shared_ptr<void> parts;
    pos::Parts *real = nullptr;
    bool practising = false;
};
} // namespace

int main(int argc, char **argv)
{
    const QString lockAfter = QStringLiteral("lock-after");
    Seat seat;
    const QString customerDisplay = QStringLiteral("customer-display");
    shell::Program program;
    program.name = QStringLiteral("jiko-pos");
    program.about = QStringLiteral("Till: floor, checks, payments, drawer.");
    program.page = QUrl(QStringLiteral("qrc:/qt/qml/Jiko/Pos/PosMain.qml"));
    program.options = {QCommandLineOption(lockAfter,
                           QStringLiteral("Ask for a PIN again after so many seconds without a touch; 0: never."),
                           QStringLiteral("seconds"), QStringLiteral("60")),
        QCommandLineOption(customerDisplay,
            QStringLiteral("A second window for the guest: over the whole second screen where there is one."))};
    program.wire = [&](shell::Start &start) -> Result<shell::Wired, QString> {
        bool isNumber = false;
        const int seconds = start.options.value(lockAfter).toInt(&isNumber);
        if (!isNumber || seconds < 0)
            return Refused{QStringLiteral("--%1 wants a number of seconds.").arg(lockAfter)};
        const auto sitDown = [&, again = start.beginAgain](pos::Parts &parts) {
            parts.scanner = std::make_unique<outlet::ScanReader>();
            QObject::connect(parts.scanner.get(), &outlet::ScanReader::scanned, &parts.till,
                [&parts](const QString &code) { parts.take(code); });
            if (seconds > 0)
                parts.lock = std::make_unique<pos::AutoLock>(parts.signIn, std::chrono::seconds(seconds));
            parts.customerDisplay = start.options.isSet(customerDisplay);
            QObject::disconnect(&parts.training, &pos::Training::wanted, nullptr, nullptr);
            QObject::connect(&parts.training, &pos::Training::wanted, &parts.training, [&seat, again](bool practising) {
                seat.practising = practising;
                seat.real->scanner.reset();
                seat.real->lock.reset();
                seat.real->signIn.signOut();
                if (!practising)
                    seat.real->live.node.record(
                        {identity::record(seat.real->live.node.terminal().stream, identity::TrainingLeft{})}, {});
                again();
            });
            return parts.properties();
        };
        if (seat.real && seat.practising) {
            const sync::Node &node = seat.real->live.node;
            if (auto terminal = pos::practiceOf(node.terminal(), node.records())) {
                auto parts = std::make_shared<pos::Parts>(std::move(*terminal));
                QObject::connect(
                    &start.preferences, &shell::Preferences::languageChanged, &parts->live, &outlet::Live::speakAnew);
                shell::Wired wired{sitDown(*parts), parts};
                parts->live.node.start();
                return wired;
            }
            seat.practising = false;
        }
        if (seat.real)
            return shell::Wired{sitDown(*seat.real), seat.parts};
        auto wired = outlet::wire<pos::Parts>(start, [&](pos::Parts &parts) {
            seat.real = &parts;
            return sitDown(parts);
        });
        if (wired && seat.real)
            seat.parts = wired->parts;
        return wired;
    };
    program.ended = [&seat] { seat.parts.reset(); };
    return shell::run(program, argc, argv);
}
