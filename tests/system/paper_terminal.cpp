// A till without windows that prints for its outlet. Told by lines on its input: `record KIND ID JSON` what the office
// says, `desk` to begin, `ticket NUMBER STATION` to send, `again JOB` and `there JOB` what a person answers, `tell
// NUMBER` for its log. It says on its output `written NUMBER` when a ticket is on its disk, `others N` when it reaches
// so many, `doubt JOB NUMBER once|twice` for what somebody must look for, and `step WORDS` when one of its jobs gets
// on. `at-ease` after its folder: it waits as long as in a house.
#include "outlet/paper_desk.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>

namespace {

using namespace jiko;
using namespace std::chrono_literals;

/// Printers are waited for less long; tills wait for each other as they do in a house.
outlet::DeskPace hurried()
{
    outlet::DeskPace pace;
    pace.patience.connect = 800;
    pace.patience.write = 800;
    pace.patience.status = 500;
    pace.patience.trouble = 400;
    pace.patience.proof = 1200;
    pace.patience.poll = 50;
    pace.patience.close = 300;
    pace.patience.dotsPerSecond = 1200;
    pace.persistence = {60, 300, 1500, 600'000};
    return pace;
}

class PaperTerminal {
public:
    PaperTerminal(sync::Terminal terminal, const outlet::DeskPace &pace)
        : m_live(std::move(terminal)),
          m_desk(m_live, nullptr, pace)
    {
        QObject::connect(&m_live.node, &sync::Node::ready, [] { say("ready"); });
        QObject::connect(&m_live.node, &sync::Node::writtenUpTo, [this](std::int64_t seq) {
            for (auto ticket = m_unwritten.begin(); ticket != m_unwritten.end() && ticket->first <= seq;
                 ticket = m_unwritten.erase(ticket))
                say("written " + ticket->second);
        });
        QObject::connect(&m_desk, &outlet::PaperDesk::doubtsChanged, [this] { sayDoubts(); });
        QObject::connect(
            &m_desk, &outlet::PaperDesk::jobChanged, [this](const printing::JobReport &report) { sayStep(report); });
        QObject::connect(&m_live.node, &sync::Node::stateChanged, [this] { sayOthers(); });
        QObject::connect(&m_ears, &QSocketNotifier::activated, [this] { hear(); });
        m_live.node.start();
    }

private:
    static void say(const QByteArray &line)
    {
        const QByteArray whole = line + '\n';
        if (::write(STDOUT_FILENO, whole.constData(), std::size_t(whole.size())) != whole.size())
            ::_exit(1); // nobody listens any more
    }
    void sayOthers()
    {
        const auto others = static_cast<int>(m_live.node.peers().here.size());
        if (std::exchange(m_others, others) != others)
            say("others " + QByteArray::number(others));
    }
    void sayStep(const printing::JobReport &report) const
    {
        constexpr const char *states[] = {"queued", "sending", "sent", "confirmed", "doubtful", "failed"};
        const printing::PrinterSetup *at = m_desk.printers().printer(report.printer);
        say(QStringLiteral("step %1 at %2 %3")
                .arg(QLatin1String(states[int(report.state)]), at ? at->name : report.printer,
                    printing::troubleWord(report.trouble))
                .trimmed()
                .toUtf8());
    }
    void sayDoubts()
    {
        for (const outlet::PaperDesk::Doubt &doubt : m_desk.doubts())
            say("doubt " + doubt.job.toByteArray(QUuid::WithoutBraces) + ' '
                + doubt.label.section(QLatin1Char(' '), 0, 0).toUtf8() + ' ' + (doubt.twice ? "twice" : "once"));
        say("doubts");
    }
    void hear()
    {
        char bytes[4096];
        const auto got = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (got <= 0) {
            QCoreApplication::exit(0); // the one who started us is gone
            return;
        }
        m_heard += QByteArray(bytes, got);
        for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
            const QByteArray line = m_heard.left(end);
            m_heard.remove(0, end + 1);
            obey(line.split(' '));
        }
    }
    void obey(const QList<QByteArray> &words)
    {
        const auto id = [&](int at) { return Id::fromString(QLatin1String(words.value(at))); };
        if (words[0] == "record") {
            auto &records = const_cast<Records &>(m_live.node.records());
            records[words.value(1)][id(2)] = {words.value(1), id(2), 1, false, words.mid(3).join(' ')};
            Q_EMIT m_live.node.recordsChanged({words.value(1)});
        } else if (words[0] == "ticket") {
            send(words.value(1), id(2));
        } else if (words[0] == "again" || words[0] == "there") {
            m_desk.settle(
                id(1), words[0] == "again" ? printing::JobAnswer::PrintAgain : printing::JobAnswer::ItIsThere, {});
        } else if (words[0] == "doubts") {
            sayDoubts();
        } else if (words[0] == "tell") {
            tellOf(QLatin1String(words.value(1)));
        }
    }
    /// What the book has of a ticket's paper, in the log of this terminal.
    void tellOf(const QString &number)
    {
        m_live.paper.forEach([&](const printing::PaperJob &job) {
            if (!job.label.startsWith(number))
                return;
            for (const printing::Attempt &each : job.attempts)
                qInfo("%s: taken %lld by %d, %s, at %s, %s %s", qUtf8Printable(number),
                    static_cast<long long>(each.taken.at().time_since_epoch().count() / 1000), each.device,
                    each.marked ? "marked" : "plain", qUtf8Printable(each.printer),
                    each.end ? qUtf8Printable(QStringLiteral("ended %1").arg(int(*each.end))) : "not ended",
                    qUtf8Printable(each.trouble));
            qInfo("%s: asked %lld, there %lld, twice told %lld", qUtf8Printable(number),
                static_cast<long long>(job.asked.hlc), static_cast<long long>(job.there.hlc),
                static_cast<long long>(job.twiceTold.hlc));
        });
    }
    void send(const QByteArray &number, const Id &station)
    {
        kitchen::TicketSent ticket;
        ticket.check = newId();
        ticket.number = QLatin1String(number);
        ticket.label = QLatin1String(number);
        ticket.station = station;
        kitchen::TicketLine line;
        line.line = newId();
        line.item = newId();
        line.name = QStringLiteral("Nyama choma");
        line.quantity = {2000};
        ticket.lines.push_back(line);
        const auto made = m_live.node.record({kitchen::record(newId(), ticket)}, {});
        if (!made.empty())
            m_unwritten[made.front().seq] = number;
    }

    outlet::Live m_live;
    outlet::PaperDesk m_desk;
    std::map<std::int64_t, QByteArray> m_unwritten;
    QSocketNotifier m_ears{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray m_heard;
    int m_others = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    auto terminal = sync::loadTerminal(app.arguments().value(1));
    if (!terminal)
        qFatal("%s is no terminal's folder", qUtf8Printable(app.arguments().value(1)));
    const bool atEase = app.arguments().value(2) == QLatin1String("at-ease");
    const PaperTerminal paper(std::move(terminal).value(), atEase ? outlet::DeskPace() : hurried());
    return QCoreApplication::exec();
}
