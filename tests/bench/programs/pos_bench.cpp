// What eyes see at the till and in the kitchen: the real programs, their own windows, painted in software.
//   bench_pos [--dishes N] [--checks N] [--days N] [--json FILE]
#include "bench/figures.h"
#include "bench/past_days.h"
#include "bench/programs/big_house.h"
#include "bench/programs/blank_window.h"
#include "demo/stage.h"
#include "store/pg_session.h"
#include "sync/terminal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>
#include <filesystem>

using namespace jiko;
using bench::Figures;

namespace {
constexpr int usualDishes = 20'000;
constexpr int usualChecks = 5000;
constexpr int rounds = 15;

int numberAfter(const QStringList &arguments, const QString &option, int usual)
{
    const auto at = arguments.indexOf(option);
    return at < 0 ? usual : arguments.value(at + 1).toInt();
}

const QString till = QStringLiteral("till-1");
const QString cook = QStringLiteral("kitchen-grill");

template <class T, class E> T must(Result<T, E> &&result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.why()));
    return std::move(result).value();
}

void must(const shell::HandResult<Nothing> &result, const QString &what)
{
    if (!result)
        qFatal("%s: %s", qPrintable(what), qPrintable(result.why().say));
}

long long nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

struct Painted {
    long long actedUs;
    long long paintedUs;
    double ms() const { return static_cast<double>(paintedUs - actedUs) / 1000; }
};

Painted tapUntil(demo::Stage &stage, const QString &who, const QString &name, const QString &shown)
{
    const auto reply = stage.hand(who).ask({{QStringLiteral("do"), QStringLiteral("tap")},
        {QStringLiteral("name"), name}, {QStringLiteral("painted"), QJsonObject{{QStringLiteral("name"), shown}}}});
    if (!reply)
        qFatal("%s: tap %s: %s", qPrintable(who), qPrintable(name), qPrintable(reply.why().say));
    return {
        reply->value(QStringLiteral("acted_us")).toInteger(), reply->value(QStringLiteral("painted_us")).toInteger()};
}

/// Opens the till once; milliseconds to its first frame, and until the keys of the PIN can be used.
std::pair<double, double> startTill(demo::Stage &stage, const enrol::DemoOutlet &house)
{
    const long long startUs = nowUs();
    if (const auto started = stage.startProgram({till, QStringLiteral("jiko-pos"), house.homes.at(till)}); !started)
        qFatal("%s", qPrintable(started.why()));
    must(stage.hand(till).waitUntilEnabled(QStringLiteral("key1")), QStringLiteral("the till's keys"));
    const double usable = static_cast<double>(nowUs() - startUs) / 1000;
    const auto frames = stage.hand(till).ask({{QStringLiteral("do"), QStringLiteral("frames")}});
    if (!frames)
        qFatal("%s", qPrintable(frames.why().say));
    return {static_cast<double>(frames->value(QStringLiteral("first_us")).toInteger() - startUs) / 1000, usable};
}

void signIn(demo::Stage &stage, const enrol::DemoOutlet &house, const QString &role)
{
    const auto person =
        std::find_if(house.people.begin(), house.people.end(), [&](const auto &each) { return each.role == role; });
    for (const QChar digit : person->pin)
        must(stage.hand(till).tap(QStringLiteral("key%1").arg(digit)), QStringLiteral("sign in"));
    must(stage.hand(till).waitFor(QStringLiteral("table.1")), QStringLiteral("the floor"));
}

void measureStart(Figures &figures, const enrol::DemoOutlet &house, const QString &out)
{
    std::vector<double> first;
    std::vector<double> usable;
    std::vector<double> blank;
    for (int round = 0; round < 5; ++round) {
        demo::Stage stage({QStringLiteral(JIKO_BIN_DIR), out});
        const auto [frameMs, keysMs] = startTill(stage, house);
        if (const auto stopped = stage.stopAll(); !stopped)
            qFatal("%s", qPrintable(stopped.why()));
        first.push_back(frameMs);
        usable.push_back(keysMs);
        blank.push_back(bench::blankStartMs());
    }
    const double yardstick = bench::median(blank);
    figures.add({QStringLiteral("pos_start_first_frame"), bench::median(first), QStringLiteral("ms"),
        bench::median(first) / yardstick, QStringLiteral("a blank Qt Quick window's start"), {}, 5000.0});
    figures.add({QStringLiteral("pos_start_keys_usable"), bench::median(usable), QStringLiteral("ms"),
        bench::median(usable) / yardstick, QStringLiteral("a blank Qt Quick window's start"), {}, 5000.0});
}

/// Whether a start grows with what lies on the till's disk: its first usable frame with this one day, and with thirty
/// more behind it. Without a server, which has never heard of the device that is said to have served them.
void measureStartWithHistory(Figures &figures, const enrol::DemoOutlet &house, const QString &out, int days)
{
    constexpr std::int32_t longGone = 9000;
    constexpr int starts = 11;
    const std::filesystem::path home = house.homes.at(till).toStdString();
    const std::filesystem::path other = home.string() + "-other";
    std::filesystem::copy(home, other, std::filesystem::copy_options::recursive);
    {
        auto terminal = sync::loadTerminal(house.homes.at(till));
        if (!terminal)
            qFatal("the till is not enrolled");
        const UtcMicros yesterday = base::utcNow() - std::chrono::days(1);
        auto file = bench::servedStore(
            {terminal->home + QStringLiteral("/journal.db"), terminal->tenant, terminal->outlet, terminal->device, {}},
            longGone, days, yesterday - std::chrono::hours(3));
        const auto old = file.before(yesterday);
        if (!old || !file.leaveBehind(old->base, {}) || !file.settle())
            qFatal("the till's store keeps no history");
    }
    // By turns, so that what else the machine does falls on both.
    std::vector<double> oneDay;
    std::vector<double> withHistory;
    for (int round = 0; round < 2 * starts; ++round) {
        demo::Stage stage({QStringLiteral(JIKO_BIN_DIR), out});
        (round % 2 == 0 ? withHistory : oneDay).push_back(startTill(stage, house).second);
        if (const auto stopped = stage.stopAll(); !stopped)
            qFatal("%s", qPrintable(stopped.why()));
        const std::filesystem::path aside = home.string() + "-aside";
        std::filesystem::rename(home, aside);
        std::filesystem::rename(other, home);
        std::filesystem::rename(aside, other);
    }
    const double usual = bench::median(oneDay);
    figures.add({QStringLiteral("pos_start_with_history"), bench::median(withHistory), QStringLiteral("ms"),
        bench::median(withHistory) / usual,
        QStringLiteral(
            "the same to usable keys with one day on the disk (%1 ms), now with %2 days; %3 starts each, by turns")
            .arg(usual, 0, 'f', 0)
            .arg(days + 1)
            .arg(starts),
        {}, usual * 1.1});
}

/// Milliseconds for a row and a word to reach another session: what the server needs for a hand-over.
double handOverMs(const enrol::DemoOutlet &house)
{
    static const store::Statement make("CREATE TABLE IF NOT EXISTS public.yardstick (at bigint)");
    static const store::Statement write("INSERT INTO public.yardstick VALUES (1)");
    static const store::Statement read("SELECT count(*) FROM public.yardstick");
    store::PgSession session({house.ownerConninfo, "bench", std::chrono::seconds(5)});
    if (!session.run(make, {}))
        qFatal("the yardstick has no table");
    std::vector<double> times;
    for (int i = 0; i < 50; ++i) {
        const long long startUs = nowUs();
        if (!session.run(write, {}) || !session.run(read, {}))
            qFatal("the yardstick cannot be taken");
        times.push_back(static_cast<double>(nowUs() - startUs) / 1000);
    }
    return bench::median(times);
}

/// Sends what stands on the open check; milliseconds until the cook sees it. The ticket is bumped away.
double sendMs(demo::Stage &stage)
{
    std::optional<long long> shownUs;
    stage.hand(cook).post(
        {{QStringLiteral("do"), QStringLiteral("nothing")},
            {QStringLiteral("painted"), QJsonObject{{QStringLiteral("name"), QStringLiteral("ticket.1")}}}},
        [&](const shell::HandResult<QJsonObject> &reply) {
            if (!reply)
                qFatal("the kitchen: %s", qPrintable(reply.why().say));
            shownUs = reply->value(QStringLiteral("painted_us")).toInteger();
        });
    const Painted sent = tapUntil(stage, till, QStringLiteral("send"), QStringLiteral("table.1"));
    while (!shownUs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    must(stage.hand(cook).tap(QStringLiteral("done")), QStringLiteral("bump"));
    // Its gap, too: the next ticket would stand beside it.
    must(stage.hand(cook).waitFor(QStringLiteral("rail.empty")), QStringLiteral("the rail empty"));
    return static_cast<double>(*shownUs - sent.actedUs) / 1000;
}

/// The same with the server gone: over the local network, from terminal to terminal.
std::vector<double> sendWithoutServer(demo::Stage &stage, enrol::DemoOutlet &house)
{
    if (const auto stopped = house.cluster.stop(); !stopped)
        qFatal("%s", qPrintable(stopped.why().words));
    std::vector<double> tickets;
    for (int round = 0; round < rounds; ++round) {
        tapUntil(stage, till, QStringLiteral("table.%1").arg(round + 1), QStringLiteral("tile.101"));
        tapUntil(stage, till, QStringLiteral("tile.113"), QStringLiteral("line.5"));
        tickets.push_back(sendMs(stage));
    }
    return tickets;
}

void measureService(Figures &figures, enrol::DemoOutlet &house, const QString &out)
{
    demo::Stage stage({QStringLiteral(JIKO_BIN_DIR), out});
    startTill(stage, house);
    if (const auto started = stage.startProgram({cook, QStringLiteral("jiko-kitchen"), house.homes.at(cook)}); !started)
        qFatal("%s", qPrintable(started.why()));
    signIn(stage, house, QStringLiteral("Cashier"));
    must(stage.hand(cook).quiet(), QStringLiteral("the kitchen at rest"));

    std::vector<double> screens;
    std::vector<double> lines;
    std::vector<double> tickets;
    std::vector<double> repaints;
    for (int round = 0; round < rounds; ++round) {
        screens.push_back(
            tapUntil(stage, till, QStringLiteral("table.%1").arg(round + 1), QStringLiteral("tile.101")).ms());
        for (int line = 0; line < 5; ++line)
            lines.push_back(
                tapUntil(stage, till, QStringLiteral("tile.113"), QStringLiteral("line.%1").arg(line)).ms());
        // The yardstick of a tap: the same window paints a choice of seat, which no disk and no list is asked about.
        repaints.push_back(
            tapUntil(stage, till, QStringLiteral("seat.%1").arg(1 + round % 2), QStringLiteral("line.0")).ms());
        tickets.push_back(sendMs(stage));
    }
    const double repaint = bench::median(repaints);
    const double handOver = handOverMs(house);
    const auto add = [&](const char *name, const std::vector<double> &times, double yardstick, const char *what,
                         double most) {
        for (const auto &[part, suffix] : {std::pair(0.5, "p50"), std::pair(0.99, "p99")}) {
            const double value = percentile(times, part);
            figures.add({QStringLiteral("%1_%2").arg(QLatin1String(name), QLatin1String(suffix)), value,
                QStringLiteral("ms"), value / yardstick, QLatin1String(what), {}, most});
        }
    };
    add("tap_to_painted_line", lines, repaint, "repaint of the same window", 100);
    add("table_to_painted_menu", screens, repaint, "repaint of the same window", 100);
    add("send_to_kitchen_screen", tickets, handOver, "a row committed and read over a session", 200);
    add("send_to_kitchen_without_server", sendWithoutServer(stage, house), handOver,
        "a row committed and read over a session", 300);
    if (const auto stopped = stage.stopAll(); !stopped)
        qFatal("%s", qPrintable(stopped.why()));
}
} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--blank") == 0)
        return bench::blankWindow(argc, argv);
    QCoreApplication app(argc, argv);
    Figures figures(app.arguments());
    const int dishes = numberAfter(app.arguments(), QStringLiteral("--dishes"), usualDishes);
    const int checks = numberAfter(app.arguments(), QStringLiteral("--checks"), usualChecks);
    QTemporaryDir folder;
    // The database's own user must reach its cluster inside.
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7055));
    auto house = must(bench::bigHouse(folder.path(), dishes), "the house was not set up");
    QElapsedTimer timer;
    timer.start();
    const auto facts = must(bench::serveChecks(house, checks), "the checks were not served");
    std::printf("%lld facts of %d closed checks reached the database after %.1f s\n", static_cast<long long>(facts),
        checks, static_cast<double>(timer.elapsed()) / 1000);
    const QString out = folder.filePath(QStringLiteral("out"));
    {
        // The till hears of the other's evening before its starts are timed.
        demo::Stage stage({QStringLiteral(JIKO_BIN_DIR), out});
        startTill(stage, house);
        signIn(stage, house, QStringLiteral("Cashier"));
        stage.hand(till).setPatience(std::chrono::minutes(2));
        timer.restart();
        must(stage.hand(till).quiet(), QStringLiteral("the till at rest"));
        if (const auto stopped = stage.stopAll(); !stopped)
            qFatal("%s", qPrintable(stopped.why()));
    }
    measureStart(figures, house, out);
    measureService(figures, house, out); // at its end there is no server any more
    measureStartWithHistory(figures, house, out, numberAfter(app.arguments(), QStringLiteral("--days"), 30));
    if (const auto stopped = house.cluster.stop(); !stopped)
        qFatal("%s", qPrintable(stopped.why().words));
    return figures.finish();
}
