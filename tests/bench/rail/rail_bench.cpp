// The cook's rail under load, in its real window and painted in software: 60 open tickets that scroll while their
// timers run, how long each frame takes; and how much memory twelve hours of service leave behind, played as fast as it
// goes.
//   bench_rail [--quick] [--json FILE]
#include "bench/figures.h"
#include "bench/window/watch.h"
#include "kitchen/parts.h"
#include "support/at_work.h"
#include "support/restaurant.h"
#include "support/screen.h"

#include <QFile>
#include <QGuiApplication>

#include <algorithm>

using namespace jiko;
using bench::Figures;
using bench::Watch;

namespace {

constexpr double frameBudget = 33; // ms
constexpr double growthBudget = 50; // MB

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

class Bench {
public:
    Bench(Figures &figures, int tickets, int frames, int served)
        : m_figures(figures),
          m_tickets(tickets),
          m_frames(frames),
          m_served(served),
          m_house(QStringList{QStringLiteral("480217")}),
          m_parts(m_house.terminal(QStringLiteral("kitchen")))
    {
        test::startUp(m_parts.live);
        m_screen.emplace(m_parts.live, m_parts.properties(), QStringLiteral("Kitchen/KitchenMain"));
        m_screen->window->resize(1920, 1080);
        Watch::rest(500);
    }

    void run()
    {
        for (int i = 0; i < m_tickets; ++i)
            comesIn(i);
        Watch::rest(1500);
        auto *rail = m_screen->window->findChild<QQuickItem *>(QStringLiteral("rail"));
        Watch watch(m_screen->window);
        const double end = rail->property("contentWidth").toReal() - rail->width();
        const double stopped = frame(watch, [&] { rail->setProperty("contentX", 1.0); });
        std::vector<double> scrolled;
        for (int i = 0; i < m_frames; ++i) {
            // There and back again, as fast as a thumb.
            const double way = std::abs(1.0 - 2.0 * (i % 200) / 200.0);
            scrolled.push_back(frame(watch, [&] { rail->setProperty("contentX", end * way); }));
        }
        tell(QStringLiteral("rail_scroll"), scrolled, stopped);
        serve();
    }

private:
    static double frame(Watch &watch, const std::function<void()> &act)
    {
        return watch.painted(act, [] { return true; });
    }
    void tell(const QString &name, std::vector<double> times, double yardstick)
    {
        std::sort(times.begin(), times.end());
        for (const auto &[part, suffix] :
            {std::pair(0.5, "p50"), std::pair(0.9, "p90"), std::pair(0.99, "p99"), std::pair(1.0, "worst")}) {
            const double value = times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
            m_figures.add({QStringLiteral("%1_%2").arg(name, QLatin1String(suffix)), value, QStringLiteral("ms"),
                value / yardstick, QStringLiteral("one frame; at most %1 ms").arg(frameBudget), {},
                part < 0.95 ? std::optional(frameBudget) : std::nullopt});
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
    /// Tickets come, are cooked, bumped and carried; sixty stay open.
    void serve()
    {
        const auto cook = [&](const Id &id) {
            const kitchen::Ticket before = *m_parts.live.tickets.find(id);
            for (const kitchen::CookLine &line : before.lines)
                m_others.tell(
                    m_parts.live, kitchen::record(id, kitchen::TicketFact(kitchen::LineStarted{line.line.line})));
            m_others.tell(m_parts.live, kitchen::record(id, kitchen::TicketFact(kitchen::Bumped{before.station})));
            kitchen::LinesCarried carried;
            for (const kitchen::CookLine &line : before.lines)
                carried.lines.push_back(line.line.line);
            m_others.tell(m_parts.live, kitchen::record(id, kitchen::TicketFact(carried)));
        };
        double after = 0;
        for (int i = 0; i < m_served; ++i) {
            comesIn(m_tickets + i);
            cook(m_parts.live.tickets.open().front()->id);
            Watch::rest(15);
            if (i == m_served / 12) { // an hour: everything is loaded that ever will be
                Watch::rest(2000);
                after = residentMb();
            }
        }
        Watch::rest(2500);
        const double grown = residentMb() - after;
        m_figures.add({QStringLiteral("service_memory"), grown, QStringLiteral("MB"), grown / after,
            QStringLiteral("after an hour; %1 tickets; at most %2 MB").arg(m_served).arg(growthBudget), {},
            growthBudget});
    }

    Figures &m_figures;
    int m_tickets;
    int m_frames;
    int m_served;
    test::Restaurant m_house;
    kitchen_app::Parts m_parts;
    std::optional<test::Screen> m_screen;
    test::Others m_others;
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    Figures figures(QCoreApplication::arguments());
    const bool quick = QCoreApplication::arguments().contains(QStringLiteral("--quick"));
    Bench(figures, quick ? 12 : 60, quick ? 40 : 1200, quick ? 60 : 3600).run();
    return figures.finish();
}
