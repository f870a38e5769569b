// The cook's rail under load, in its real window and painted in software: 60 open tickets that scroll while their
// timers run, tickets that come and go, how long each frame takes; and how much memory twelve hours of service leave
// behind, played two hundred times as fast.
//   bench_rail [--quick] [--frames | --service] [--json FILE]
// A frame is told twice: by the clock on the wall, which also counts what else the machine does, and by the processor's
// time of the one thread that works and paints. The verdict is the second one's.
#include "bench/figures.h"
#include "bench/window/watch.h"
#include "kitchen/parts.h"
#include "shell/glass.h"
#include "support/at_work.h"
#include "support/restaurant.h"
#include "support/screen.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <ctime>

using namespace jiko;
using namespace std::chrono_literals;
using bench::Figures;

namespace {

constexpr double frameBudget = 33; // ms
constexpr double growthBudget = 50; // MB
constexpr int speed = 200;
constexpr std::chrono::seconds service = 12h;
// A wall screen of 21.5 inches, with the cook at a metre and a half.
const QSize glassPixels(1920, 1080);
const QSizeF glassMm(476.1, 267.8);

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The one clock of a window's timers.
QObject *tickOf(QQmlEngine &engine)
{
    QQmlComponent component(&engine);
    component.setData("import QtQml\nimport Jiko.Controls\nQtObject { readonly property QtObject tick: Tick }", {});
    const std::unique_ptr<QObject> holder(component.create());
    auto *tick = holder ? holder->property("tick").value<QObject *>() : nullptr;
    if (!tick)
        qFatal("no clock: %s", qUtf8Printable(component.errorString()));
    return tick;
}

struct Times {
    std::vector<double> wall;
    std::vector<double> cpu;
};

class Bench {
public:
    Bench(Figures &figures, int tickets)
        : m_figures(figures),
          m_tickets(tickets),
          m_house(QStringList{QStringLiteral("480217")}),
          m_parts(m_house.terminal(QStringLiteral("kitchen")))
    {
        test::startUp(m_parts.live);
        m_screen.emplace(m_parts.live, m_parts.properties(), QStringLiteral("Kitchen/KitchenMain"));
        m_screen->preferences.setScreenScale(shell::scaleOf(glassPixels, glassMm));
        m_screen->preferences.setScreenDensity(shell::densityOf(glassPixels, glassMm));
        m_screen->window->resize(glassPixels);
        m_tick = tickOf(m_screen->engine);
        QObject::connect(m_screen->window, &QQuickWindow::frameSwapped, [this] { ++m_frames; });
        rest(500);
        for (int i = 0; i < m_tickets; ++i)
            comesIn(m_next++);
        rest(1500);
    }

    void frames(int count)
    {
        auto *rail = m_screen->window->findChild<QQuickItem *>(QStringLiteral("rail"));
        const auto end = [&] { return rail->property("contentWidth").toReal() - rail->width(); };
        Times standing;
        for (int i = 0; i < count / 10; ++i)
            frame(standing, [&] { rail->setProperty("contentX", i % 2); });
        std::sort(standing.cpu.begin(), standing.cpu.end());
        m_yardstick = standing.cpu[standing.cpu.size() / 2];
        tell(QStringLiteral("rail_still"), standing);

        Times scrolled;
        for (int i = 0; i < count; ++i) {
            // There and back again, as fast as a thumb, while the clock goes on.
            const double way = std::abs(1.0 - 2.0 * (i % 200) / 200.0);
            frame(scrolled, [&] { rail->setProperty("contentX", end() * way); });
        }
        tell(QStringLiteral("rail_scroll"), scrolled);

        // All timers go on by a second, and nothing else does.
        m_tick->setProperty("running", false);
        Times ticked;
        for (const double place : {0.0, 0.5, 1.0}) {
            bench::Watch::inEvent([&] { rail->setProperty("contentX", end() * place); });
            rest(300);
            for (int i = 0; i < count / 6; ++i)
                frame(ticked, [&] { m_tick->setProperty("now", m_tick->property("now").toDouble() + 1000); });
        }
        tell(QStringLiteral("rail_second"), ticked);
        m_tick->setProperty("running", true);

        // A ticket comes, a dish is begun, a ticket is bumped: what anybody does while the rail is full.
        Times came;
        Times cooked;
        Times bumped;
        for (int i = 0; i < count / 10; ++i) {
            bench::Watch::inEvent([&] { rail->setProperty("contentX", i % 2 == 0 ? 0.0 : end()); });
            rest(50);
            frame(came, [&] { comesIn(m_next++); });
            const auto open = m_parts.live.tickets.open();
            const Id first = i % 2 == 0 ? open.front()->id : open.back()->id;
            const Id line = open.front()->lines.front().line.line;
            frame(cooked, [&] {
                m_others.tell(
                    m_parts.live, kitchen::record(open.front()->id, kitchen::TicketFact(kitchen::LineStarted{line})));
            });
            frame(bumped,
                [&] { m_others.tell(m_parts.live, kitchen::record(first, kitchen::TicketFact(kitchen::Bumped{}))); });
            rest(50);
        }
        tell(QStringLiteral("rail_comes"), came);
        tell(QStringLiteral("rail_begun"), cooked);
        tell(QStringLiteral("rail_bumped"), bumped);
    }

    /// Tickets come, are cooked, bumped and carried; as many as stand there stay open. The clock of the screen goes as
    /// fast as the service does.
    void serve(int served, std::chrono::milliseconds wall)
    {
        m_tick->setProperty("running", false);
        QElapsedTimer clock;
        clock.start();
        const double began = m_tick->property("now").toDouble();
        double after = 0;
        double most = 0;
        for (int i = 0; i < served; ++i) {
            bench::Watch::inEvent([&] { comesIn(m_next++); });
            bench::Watch::inEvent([&] { cook(m_parts.live.tickets.open().front()->id); });
            const auto due = wall * (i + 1) / served;
            do {
                rest(10);
                m_tick->setProperty("now", began + static_cast<double>(clock.elapsed()) * speed);
            } while (clock.elapsed() < due.count());
            most = std::max(most, residentMb());
            if (i == served / 12) // an hour: everything is loaded that ever will be
                after = residentMb();
        }
        rest(2500);
        const double grown = residentMb() - after;
        m_figures.add({QStringLiteral("service_memory"), grown, QStringLiteral("MB"), grown / after,
            QStringLiteral("to %1 at an hour; most %2 MB; %3 tickets in %4 s; at most %5 MB")
                .arg(after, 0, 'f', 0)
                .arg(most, 0, 'f', 0)
                .arg(served)
                .arg(clock.elapsed() / 1000)
                .arg(growthBudget),
            {}, growthBudget});
    }

private:
    static void rest(int ms)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < ms)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }
    /// From the act until it is painted, and with it whatever else the event loop did between. Waiting costs nothing.
    void frame(Times &times, const std::function<void()> &act)
    {
        constexpr int patienceMs = 10'000;
        const int before = m_frames;
        const double cpu = cpuMs();
        QElapsedTimer timer;
        timer.start();
        bench::Watch::inEvent([&] {
            act();
            m_screen->window->update();
        });
        while (m_frames == before) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            if (timer.elapsed() > patienceMs)
                qFatal("nothing was painted");
        }
        times.wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        times.cpu.push_back(cpuMs() - cpu);
    }
    void tell(const QString &name, Times times)
    {
        for (auto *each : {&times.wall, &times.cpu}) {
            std::sort(each->begin(), each->end());
            const bool isCpu = each == &times.cpu;
            const auto over = std::count_if(each->begin(), each->end(), [](double ms) { return ms > frameBudget; });
            for (const auto &[part, suffix] :
                {std::pair(0.5, "p50"), std::pair(0.9, "p90"), std::pair(0.99, "p99"), std::pair(1.0, "worst")}) {
                const double value = (*each)[static_cast<std::size_t>(part * static_cast<double>(each->size() - 1))];
                m_figures.add(
                    {QStringLiteral("%1_%2_%3")
                            .arg(name, isCpu ? QStringLiteral("cpu") : QStringLiteral("wall"), QLatin1String(suffix)),
                        value, QStringLiteral("ms"), value / m_yardstick,
                        QStringLiteral("%1 of %2 frames over %3 ms").arg(over).arg(each->size()).arg(frameBudget), {},
                        isCpu ? std::optional(frameBudget) : std::nullopt});
            }
        }
    }
    Id comesIn(int number)
    {
        const Id ticket = newId();
        kitchen::TicketSent sent;
        sent.check = newId();
        sent.number = QStringLiteral("%1/1").arg(1000 + number);
        sent.label = QString::number(number % 40 + 1);
        sent.station = m_house.id("station", QStringLiteral("grill"));
        sent.covers = 4;
        sent.serverName = QStringLiteral("Brian Otieno");
        for (int i = 0; i < 2 + number % 4; ++i) {
            kitchen::TicketLine line;
            line.line = newId();
            line.item = m_house.dish(QStringLiteral("mutura"));
            line.name = QStringLiteral("KUKU CHOMA");
            line.quantity = Quantity{1000LL * (1 + i)};
            line.modifiers = {QStringLiteral("NO CHILLI"), QStringLiteral("+ kachumbari")};
            line.seat = i + 1;
            sent.lines.push_back(line);
        }
        m_others.tell(m_parts.live, kitchen::record(ticket, kitchen::TicketFact(sent)));
        return ticket;
    }
    void cook(const Id &id)
    {
        const kitchen::Ticket before = *m_parts.live.tickets.find(id);
        const auto tell = [&](const kitchen::TicketFact &fact) {
            m_others.tell(m_parts.live, kitchen::record(id, fact));
        };
        for (const kitchen::CookLine &line : before.lines)
            tell(kitchen::LineStarted{line.line.line});
        tell(kitchen::Bumped{before.station});
        kitchen::LinesCarried carried;
        for (const kitchen::CookLine &line : before.lines)
            carried.lines.push_back(line.line.line);
        tell(carried);
    }

    Figures &m_figures;
    int m_tickets;
    int m_next = 0;
    int m_frames = 0;
    double m_yardstick = 1;
    QObject *m_tick = nullptr;
    test::Restaurant m_house;
    kitchen_app::Parts m_parts;
    std::optional<test::Screen> m_screen;
    test::Others m_others;
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Figures figures(arguments);
    const bool quick = arguments.contains(QStringLiteral("--quick"));
    Bench bench(figures, quick ? 12 : 60);
    if (!arguments.contains(QStringLiteral("--service")))
        bench.frames(quick ? 60 : 1200);
    if (!arguments.contains(QStringLiteral("--frames")))
        bench.serve(
            quick ? 60 : 3600, (quick ? std::chrono::milliseconds(2s) : std::chrono::milliseconds(service) / speed));
    return figures.finish();
}
