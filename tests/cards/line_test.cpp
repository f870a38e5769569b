// The driver on its thread, with a real socket and the played terminal behind another.
#include "cards/terminal_server.h"
#include "pos/terminal/nexo_terminal.h"

#include <QTest>

using namespace jiko;
using namespace jiko::payments;
using namespace jiko::test;
using namespace std::chrono_literals;

namespace {

CardPlay swiftly()
{
    CardPlay play;
    play.shows = 30ms;
    play.decides = 60ms;
    play.answers = 30ms;
    return play;
}

struct Counter {
    TerminalServer server;
    std::vector<CardHeard> heard;
    QThread *heardOn = nullptr;
    pos::NexoTerminal terminal;
    explicit Counter(CardPlay play, quint16 port = 0)
        : server([play](const QString &, std::int64_t) { return play; }),
          terminal({QStringLiteral("jiko-1"), QStringLiteral("POI-1")}, QStringLiteral("127.0.0.1"), begin(port),
              [this](const CardHeard &each) {
                  heard.push_back(each);
                  heardOn = QThread::currentThread();
              })
    {
    }
    quint16 begin(quint16 port)
    {
        return port != 0 || !server.listen(QHostAddress::LocalHost, 0) ? port : server.port();
    }
    void ask(CardMessage what, const char *message, const char *about = "")
    {
        CardRequest request;
        request.what = what;
        request.message = QLatin1String(message);
        request.about = QLatin1String(about);
        request.payment = payment;
        request.amount = Money(185000, base::kes);
        terminal.send(request);
    }
    const Id payment = newId();
};

} // namespace

class LineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPaymentGoesThereAndItsAnswerComesBackOnTheMakersThread()
    {
        Counter at(swiftly());
        at.ask(CardMessage::Act, "M1");
        QVERIFY(at.heard.empty()); // it does not wait
        QTRY_COMPARE(at.heard.size(), 2u);
        QCOMPARE(at.heard[0].told, CardTold::Started);
        QCOMPARE(at.heard[1].told, CardTold::Answered);
        QCOMPARE(at.heard[1].answer.outcome, CardOutcome::Approved);
        QCOMPARE(at.heardOn, QThread::currentThread());
        QCOMPARE(at.server.terminal().moves().size(), 1u);
    }
    void whereNobodyAnswersNothingHasLeft()
    {
        Counter at(swiftly(), 1); // nobody listens there
        at.ask(CardMessage::Act, "M1");
        QTRY_COMPARE_WITH_TIMEOUT(at.heard.size(), 1u, 10'000);
        QCOMPARE(at.heard[0].told, CardTold::NotReached);
    }
    void whatIsCutIsFoundOutAfterwards()
    {
        CardPlay play = swiftly();
        play.decides = 400ms;
        Counter at(play);
        at.ask(CardMessage::Act, "M1");
        QTRY_COMPARE(at.heard.size(), 1u);
        at.server.cut();
        QTRY_COMPARE(at.heard.size(), 2u);
        QCOMPARE(at.heard[1].told, CardTold::Lost);
        at.ask(CardMessage::Look, "L1", "M1");
        QTRY_COMPARE(at.heard.size(), 3u);
        QCOMPARE(at.heard[2].told, CardTold::Running);
        QTest::qWait(600);
        at.ask(CardMessage::Look, "L2", "M1");
        QTRY_COMPARE(at.heard.size(), 4u);
        QCOMPARE(at.heard[3].told, CardTold::Answered);
        QCOMPARE(at.heard[3].answer.outcome, CardOutcome::Approved);
        QCOMPARE(at.server.terminal().moves().size(), 1u);
    }
    void whoIsStoppedSaysSo()
    {
        CardPlay play = swiftly();
        play.decides = 30s;
        Counter at(play);
        at.ask(CardMessage::Act, "M1");
        QTRY_COMPARE(at.heard.size(), 1u);
        at.ask(CardMessage::Abort, "A1", "M1");
        QTRY_COMPARE(at.heard.size(), 2u);
        QCOMPARE(at.heard[1].message, QStringLiteral("M1"));
        QCOMPARE(at.heard[1].answer.outcome, CardOutcome::Cancelled);
        QVERIFY(at.server.terminal().moves().empty());
    }
    void theNextPaymentUsesTheLineAgainLater()
    {
        Counter at(swiftly());
        at.ask(CardMessage::Act, "M1");
        QTRY_COMPARE(at.heard.size(), 2u);
        QTest::qWait(3500); // the line has gone quiet and was closed
        at.ask(CardMessage::Act, "M2");
        QTRY_COMPARE(at.heard.size(), 4u);
        QCOMPARE(at.heard[3].answer.outcome, CardOutcome::Approved);
    }
};

QTEST_GUILESS_MAIN(LineTest)
#include "line_test.moc"
