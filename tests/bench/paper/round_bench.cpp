// What the printing desk costs the window four times a second, early in a day and late in it: ten slips are open both
// times, the others are done.
#include "bench/figures.h"
#include "support/at_the_till.h"

#include <QElapsedTimer>
#include <QGuiApplication>

using namespace jiko;

namespace {
/// A ticket of another terminal and its paper.
void send(test::AtTheTill &at, std::int64_t seq, bool done)
{
    outlet::Live &live = at.parts->live;
    kitchen::TicketSent ticket;
    ticket.check = newId();
    ticket.station = live.brigade().stations().front().id;
    ticket.number = ticket.label = QStringLiteral("T%1").arg(seq);
    kitchen::TicketLine line;
    line.line = newId();
    line.name = QStringLiteral("Mutura");
    line.quantity = {1000};
    ticket.lines = {line};
    const Draft draft = kitchen::record(newId(), ticket);
    Fact cause;
    cause.device = 77;
    cause.seq = 1'000'000 + seq;
    cause.hlc = base::hlcAt(base::utcNow()) + seq;
    cause.stream = draft.stream;
    cause.type = draft.type;
    cause.body = draft.body;
    live.tickets.apply(cause);
    const Id job = printing::firstJobOf(cause.stream);
    live.paper.want({job, printing::PaperKind::Kitchen, cause});
    if (!done)
        return;
    printing::JobTaken taken;
    taken.attempt = newId();
    taken.about = cause.stream;
    at.hear(77, printing::record(job, taken));
    at.hear(77, printing::record(job, printing::JobEnded{taken.attempt, printing::JobEnd::Confirmed, {}}));
}
} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    bench::Figures figures(app.arguments());
    const int most = app.arguments().contains(QStringLiteral("--quick")) ? 200 : 5000;
    test::AtTheTill at;
    // Printers that are not there: what is open stays so.
    const Records records = at.parts->live.node.records();
    for (const auto &[id, record] : records.at("printer"))
        at.edit(
            "printer", id, [](QJsonObject &row) { row[QStringLiteral("address")] = QStringLiteral("/nowhere/slip"); });
    at.hear(77, printing::record(printing::deskStream(at.terminal.outlet), printing::DeskOpened{}));
    std::int64_t seq = 0;
    for (int open = 0; open < 10; ++open)
        send(at, ++seq, false);
    int done = 0;
    std::size_t found = 0;
    for (const int wanted : {50, most}) {
        for (; done < wanted; ++done)
            send(at, ++seq, true);
        QTest::qWait(300);
        std::vector<double> took;
        for (int round = 0; round < 200; ++round) {
            QElapsedTimer clock;
            clock.start();
            found += at.parts->paper.desk().doubts().size();
            took.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e3);
        }
        std::sort(took.begin(), took.end());
        bench::Figure told;
        told.name = QStringLiteral("paper_round_after_%1_p50").arg(wanted);
        told.value = took[took.size() / 2];
        told.unit = QStringLiteral("us");
        told.mostValue = 1000;
        figures.add(told);
    }
    std::printf("# %zu doubts\n", found);
    return figures.finish();
}
