#include "kitchen/paper.h"

#include "kitchen/line_progress.h"

#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;
using namespace std::chrono_literals;

namespace {
const UtcMicros sentAt{1'790'000'000s};

struct Sent {
    Sent()
    {
        TicketSent sent;
        sent.number = QStringLiteral("1043/1");
        for (const Id &line : {goat, rice}) {
            TicketLine wanted;
            wanted.line = line;
            wanted.quantity = {1000};
            sent.lines.push_back(wanted);
        }
        tell(sent);
    }
    void tell(const TicketFact &fact) { ticket = fold(std::move(ticket), fact, {base::hlcAt(sentAt), 1, ++seq, {}}); }
    std::optional<LineProgress> way(OnPaper paper = OnPaper::No, std::chrono::milliseconds after = 0ms) const
    {
        return lineProgress({&ticket}, goat, sentAt + after, [paper](const Ticket &) { return paper; });
    }
    Ticket ticket;
    Id goat = newId();
    Id rice = newId();
    std::int64_t seq = 0;
};
Fact caused(const char *type)
{
    Fact fact;
    fact.type = type;
    return fact;
}
} // namespace

class KitchenPaperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTicketAndItsChangesWantPaper()
    {
        for (const char *type :
            {TicketSent::type, LineCancelled::type, LinePartCancelled::type, TicketMoved::type, AllergyTold::type})
            QVERIFY2(wantsPaper(caused(type)), type);
        QVERIFY(!wantsPaper(caused(Bumped::type)));
        QVERIFY(!wantsPaper(caused(Reached::type)));
    }
    void whatIsDoneWithOrAllVoidIsNotPrinted()
    {
        Sent at;
        QVERIFY(isPaperWanted(at.ticket, caused(TicketSent::type), false));
        at.tell(LineCancelled{at.goat, {}, {}});
        QVERIFY(isPaperWanted(at.ticket, caused(TicketSent::type), false));
        at.tell(LineCancelled{at.rice, {}, {}});
        QVERIFY(!isPaperWanted(at.ticket, caused(TicketSent::type), false));
        // Who may have read of it reads that it is void.
        QVERIFY(!isPaperWanted(at.ticket, caused(LineCancelled::type), false));
        QVERIFY(isPaperWanted(at.ticket, caused(LineCancelled::type), true));

        Sent done;
        done.tell(Bumped{});
        QVERIFY(!isPaperWanted(done.ticket, caused(TicketSent::type), false));
        QVERIFY(!isPaperWanted(done.ticket, caused(AllergyTold::type), true));
    }
    void aPrinterStandsInForAScreenAfterFiveSecondsAndHandsBack()
    {
        Sent at;
        QVERIFY(goesOnPaper(at.ticket, {}, sentAt));
        const StationPaper backup{true};
        QVERIFY(!goesOnPaper(at.ticket, backup, sentAt + 3999ms));
        QVERIFY(goesOnPaper(at.ticket, backup, sentAt + 4s));
        at.tell(Reached{});
        QVERIFY(!goesOnPaper(at.ticket, backup, sentAt + 1min));
    }
    void paperBringsALineToItsStation()
    {
        Sent at;
        QCOMPARE(at.way()->step, Step::Queued);
        QCOMPARE(at.way(OnPaper::Tried)->step, Step::Queued);
        QCOMPARE(at.way(OnPaper::Yes)->step, Step::AtStation);
        at.tell(LineStarted{at.goat});
        QCOMPARE(at.way(OnPaper::Yes)->step, Step::Started);
    }
    void whatNobodyAnswersForTenSecondsIsOverdue()
    {
        Sent at;
        QVERIFY(!at.way(OnPaper::Tried, 9999ms)->isOverdue);
        QVERIFY(at.way(OnPaper::Tried, 10s)->isOverdue);
        QVERIFY(!at.way(OnPaper::Tried, 10s)->isDoubtful);
        QVERIFY(at.way(OnPaper::Doubtful, 1s)->isDoubtful);
        QVERIFY(!at.way(OnPaper::Yes, 1h)->isOverdue);
        at.tell(LineCancelled{at.goat, {}, {}});
        QVERIFY(!at.way(OnPaper::No, 1h));
    }
    void whatIsSentToAnotherStationIsPrintedThereOnceItWasTriedHere()
    {
        Sent at;
        at.tell(Rerouted{newId()});
        QVERIFY(wantsPaper(caused(Rerouted::type)));
        // What was never tried is printed where it is by now.
        QVERIFY(!isPaperWanted(at.ticket, caused(Rerouted::type), false));
        QVERIFY(isPaperWanted(at.ticket, caused(Rerouted::type), true));
    }
};

JIKO_SUITE(KitchenPaperTest)
#include "paper_test.moc"
