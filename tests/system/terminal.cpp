// A terminal of the twin: all of a real one but its windows, and people who act by dice. It is told what to do by lines
// on its input, and says on its output what it has shown as written, in that moment and not before.
#include "outlet/live.h"
#include "sim/people.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <deque>
#include <unistd.h>

namespace {

using namespace jiko;
using sim::What;

struct Weight {
    What what;
    int weight;
};
const std::vector<Weight> &actsOf(const QString &kind)
{
    static const std::vector<Weight> till{{What::OpenDrawer, 8}, {What::CountDrawer, 4}, {What::Order, 14},
        {What::Add, 20}, {What::Change, 4}, {What::TakeOff, 3}, {What::Send, 14}, {What::Void, 4}, {What::PayPart, 3},
        {What::Pay, 14}, {What::Settle, 4}};
    static const std::vector<Weight> kitchen{{What::Start, 5}, {What::Bump, 8}, {What::Recall, 1}, {What::SeeChange, 3},
        {What::EightySix, 1}, {What::BackOn, 2}, {What::Answer, 2}};
    static const std::vector<Weight> host{{What::Seat, 3}, {What::Leave, 3}, {What::Clean, 3}, {What::Order, 2}};
    return kind == QLatin1String("kitchen") ? kitchen : kind == QLatin1String("host") ? host : till;
}

QByteArray wordOf(sync::JournalTrouble trouble)
{
    switch (trouble) {
    case sync::JournalTrouble::Held:
        return "held";
    case sync::JournalTrouble::Full:
        return "full";
    case sync::JournalTrouble::ReadOnly:
        return "read-only";
    case sync::JournalTrouble::Damaged:
        return "damaged";
    }
    return {};
}

class TwinTerminal {
public:
    TwinTerminal(sync::Terminal terminal, std::uint64_t seed)
        : m_live(std::move(terminal)),
          m_shown(m_live.node.terminal().device),
          m_dice(seed)
    {
        sync::Node &node = m_live.node;
        node.onFact([this](const Fact &fact) {
            m_shown.hear(fact);
            m_factsOf[fact.stream].push_back(fact);
        });
        QObject::connect(&node, &sync::Node::ready, [this] { say("ready"); });
        QObject::connect(&node, &sync::Node::writtenUpTo, [this] { sayWritten(); });
        QObject::connect(&node, &sync::Node::stateChanged, [this] { sayTrouble(); });
        QObject::connect(&m_hands, &QTimer::timeout, [this] { act(); });
        QObject::connect(&m_ears, &QSocketNotifier::activated, [this] { hear(); });
        node.start();
    }

private:
    static void say(const QByteArray &line)
    {
        const QByteArray whole = line + '\n';
        for (qsizetype told = 0; told < whole.size();) {
            const auto wrote = ::write(STDOUT_FILENO, whole.constData() + told, std::size_t(whole.size() - told));
            if (wrote <= 0)
                ::_exit(1); // nobody listens any more
            told += wrote;
        }
    }
    void sayWritten()
    {
        while (!m_unwritten.empty() && m_live.node.isWritten(base::stampOf(m_unwritten.front()))) {
            const Fact &fact = m_unwritten.front();
            say("written " + QByteArray::number(qint64(fact.seq)) + ' ' + fact.hash.toHex());
            m_unwritten.pop_front();
        }
    }
    void sayTrouble()
    {
        const auto trouble = m_live.node.trouble();
        if (trouble == m_toldTrouble)
            return;
        m_toldTrouble = trouble;
        say("trouble " + (trouble ? wordOf(*trouble) : QByteArray("none")));
    }
    void sayState()
    {
        const sync::Node &node = m_live.node;
        say("state " + QByteArray::number(node.link().linked) + ' ' + QByteArray::number(qint64(node.waiting())) + ' '
            + QByteArray::number(qint64(node.alone())) + ' ' + QByteArray::number(qint64(node.peers().here.size())));
    }
    void sayPictures()
    {
        for (const auto &[stream, facts] : m_factsOf) {
            const QByteArray picture = m_shown.picture(facts).toUtf8();
            say("picture " + stream.toByteArray(QUuid::WithoutBraces) + ' '
                + QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());
        }
        say("pictures");
    }

    void act()
    {
        const auto &acts = actsOf(m_live.node.terminal().kind);
        int all = 0;
        for (const Weight &each : acts)
            all += each.weight;
        int left = static_cast<int>(m_dice() % static_cast<std::uint64_t>(all));
        for (const Weight &each : acts)
            if ((left -= each.weight) < 0) {
                const sim::Act act = sim::actOf(each.what, m_shown, m_live.node.terminal().device, base::newId, m_dice);
                for (const Fact &fact : m_live.node.record(act.drafts, {}))
                    m_unwritten.push_back(fact);
                break;
            }
        m_hands.start(1 + static_cast<int>(m_dice() % static_cast<std::uint64_t>(2 * m_pauseMs)));
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
            obey(line);
        }
    }
    void obey(const QByteArray &line)
    {
        if (line.startsWith("work ")) {
            m_pauseMs = std::max(1, line.mid(5).toInt());
            m_hands.setSingleShot(true);
            m_hands.start(1);
        } else if (line == "rest") {
            m_hands.stop();
        } else if (line == "state") {
            sayState();
        } else if (line == "pictures") {
            sayPictures();
        } else if (line == "leave") {
            m_live.node.leaveBehind(base::utcNow());
        } else if (line == "quit") {
            QCoreApplication::exit(0);
        }
    }

    outlet::Live m_live;
    test::Terminal m_shown;
    std::map<Id, std::vector<Fact>> m_factsOf;
    std::deque<Fact> m_unwritten;
    std::optional<sync::JournalTrouble> m_toldTrouble;
    std::mt19937_64 m_dice;
    int m_pauseMs = 10;
    QTimer m_hands;
    QSocketNotifier m_ears{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray m_heard;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    QCommandLineParser line;
    const QCommandLineOption home(
        QStringLiteral("home"), QStringLiteral("The terminal's folder."), QStringLiteral("FOLDER"));
    const QCommandLineOption seed(
        QStringLiteral("seed"), QStringLiteral("What the people draw from."), QStringLiteral("NUMBER"));
    line.addOptions({home, seed});
    line.process(app);
    auto terminal = sync::loadTerminal(line.value(home));
    if (!terminal)
        qFatal("%s is no terminal's folder", qUtf8Printable(line.value(home)));
    const TwinTerminal twin(std::move(terminal).value(), line.value(seed).toULongLong());
    return QCoreApplication::exec();
}
