#include "printing/paper_book.h"
#include "printing/printer_facts.h"

#include <QTest>

using namespace jiko;
using namespace jiko::printing;
using namespace std::chrono_literals;

namespace {
const UtcMicros sentAt{1'790'000'000s};

/// Three tills, 1 to 3, that print; this one is 1. All are heard unless silenced.
struct Outlet {
    Outlet()
    {
        place.self = 1;
        place.now = sentAt + 1s;
        place.upFor = 1h;
        place.silentFor = [this](std::int32_t device) { return silent[device]; };
        place.knownFor = [this](const Id &) { return knownFor; };
        for (std::int32_t device = 1; device <= 3; ++device)
            told(device, -1h, deskStream(outlet), DeskOpened{});
    }

    Fact fact(std::int32_t device, std::chrono::microseconds after, const Draft &draft)
    {
        Fact made;
        made.device = device;
        made.seq = ++seqs[device];
        made.hlc = base::hlcAt(sentAt + after);
        made.stream = draft.stream;
        made.type = draft.type;
        made.body = draft.body;
        return made;
    }
    void told(std::int32_t device, std::chrono::microseconds after, const Id &stream, const JobFact &what)
    {
        QVERIFY(book.apply(fact(device, after, record(stream, what))));
    }
    Id wanted(std::int32_t sender)
    {
        const Fact cause = fact(sender, 0s, {newId(), "kitchen.ticket_sent", 1, "{}"});
        book.want({jobOf(cause), PaperKind::Kitchen, cause});
        return jobOf(cause);
    }
    Id taken(const Id &job, std::int32_t device, std::chrono::microseconds after = 1s, bool marked = false)
    {
        JobTaken fact;
        fact.attempt = newId();
        fact.printer = QStringLiteral("grill");
        fact.marked = marked;
        told(device, after, job, fact);
        return fact.attempt;
    }
    void ended(const Id &job, const Id &attempt, std::int32_t device, JobEnd end, std::chrono::microseconds after = 2s)
    {
        told(device, after, job, JobEnded{attempt, end, {}});
    }
    Duty duty(const Id &job)
    {
        return dutyOf(*book.wish(job), book.find(job), ownerOf(book.desks(), 0, false, place), place);
    }
    bool isOpen(const Id &job)
    {
        const auto open = book.open();
        return std::any_of(open.begin(), open.end(), [&](const PaperWish *wish) { return wish->job == job; });
    }

    Id outlet = newId();
    PaperBook book;
    std::map<std::int32_t, std::int64_t> seqs;
    std::map<std::int32_t, std::chrono::milliseconds> silent;
    std::chrono::milliseconds knownFor = 1s;
    DeskPlace place;
};
} // namespace

class PaperJobTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTerminalCallsAJobTheSame()
    {
        Outlet here, there;
        const Fact cause = here.fact(2, 0s, {newId(), "kitchen.ticket_sent", 1, "{}"});
        Fact other = cause;
        other.seq += 1;

        QCOMPARE(jobOf(cause), jobOf(Fact(cause)));
        QVERIFY(jobOf(cause) != jobOf(other));
    }
    void theLowestDeskThatIsHeardOwnsAPrinter()
    {
        Outlet at;
        const auto owner = [&](std::int32_t preferred, bool only) {
            return ownerOf(at.book.desks(), preferred, only, at.place);
        };
        QCOMPARE(owner(0, false), 1);
        QCOMPARE(owner(3, false), 3);
        at.silent[3] = 1499ms;
        QCOMPARE(owner(3, false), 3);

        at.silent[3] = 1500ms;

        QCOMPARE(owner(3, false), 1);
        QCOMPARE(owner(3, true), 0); // its cable ends there
        at.place.self = 2;
        at.silent[1] = 1min;
        QCOMPARE(owner(0, false), 2);
    }
    void whatNobodyHasTakenIsPrintedPlainlyByTheOwner()
    {
        Outlet at;
        const Id job = at.wanted(2);
        QCOMPARE(at.duty(job), Duty::Print);
        at.place.self = 2;
        QCOMPARE(at.duty(job), Duty::Nothing);
    }
    void whatIsUnderWayIsLeftAlone()
    {
        Outlet at;
        const Id job = at.wanted(2);
        at.taken(job, 1);
        QCOMPARE(at.duty(job), Duty::Nothing);
        at.silent[3] = 1min; // not its
        QCOMPARE(at.duty(job), Duty::Nothing);
    }
    void whatTheDeadHadTakenIsPrintedAgainMarked()
    {
        Outlet at;
        at.place.self = 2;
        const Id job = at.wanted(3);
        at.taken(job, 1);
        at.silent[1] = 1490ms;
        QCOMPARE(at.duty(job), Duty::Nothing);
        at.silent[1] = 1500ms;
        QCOMPARE(at.duty(job), Duty::PrintMarked);
    }
    void whatIsConfirmedOrSentIsDone()
    {
        for (const JobEnd end : {JobEnd::Confirmed, JobEnd::Sent}) {
            Outlet at;
            const Id job = at.wanted(2);
            QVERIFY(at.isOpen(job));
            at.ended(job, at.taken(job, 1), 1, end);
            QCOMPARE(at.duty(job), Duty::Nothing);
            QVERIFY(!at.isOpen(job));
            QCOMPARE(at.book.find(job)->wasConfirmed(), end == JobEnd::Confirmed);
        }
    }
    void whatSurelyDidNotComeOutIsPrintedPlainly()
    {
        Outlet at;
        const Id job = at.wanted(2);
        at.ended(job, at.taken(job, 1), 1, JobEnd::NotPrinted);
        QCOMPARE(at.duty(job), Duty::Print);
    }
    void aDoubtfulOneIsPrintedAgainMarkedAndThenAPersonIsAsked()
    {
        Outlet at;
        const Id job = at.wanted(2);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(at.duty(job), i == 0 ? Duty::Print : Duty::PrintMarked);
            at.ended(job, at.taken(job, 1, i * 10s + 1s, i > 0), 1, JobEnd::Doubtful, i * 10s + 2s);
        }
        QCOMPARE(at.duty(job), Duty::AskPerson);

        at.told(2, 1min, job, JobSettled{JobAnswer::PrintAgain});
        QCOMPARE(at.duty(job), Duty::PrintMarked);
        at.ended(job, at.taken(job, 1, 70s, true), 1, JobEnd::Confirmed, 71s);
        QCOMPARE(at.duty(job), Duty::Nothing);
    }
    void whatAPersonHasSeenIsDone()
    {
        Outlet at;
        const Id job = at.wanted(2);
        at.ended(job, at.taken(job, 1), 1, JobEnd::Doubtful);
        at.told(2, 3s, job, JobSettled{JobAnswer::ItIsThere});
        QCOMPARE(at.duty(job), Duty::Nothing);
        QVERIFY(!at.isOpen(job));
    }
    void whatIsAskedForAgainIsPrintedMarkedThoughItWasConfirmed()
    {
        Outlet at;
        const Id job = at.wanted(2);
        at.ended(job, at.taken(job, 1), 1, JobEnd::Confirmed);
        at.book.retire(job);
        at.told(2, 5s, job, JobSettled{JobAnswer::PrintAgain});
        QCOMPARE(at.duty(job), Duty::PrintMarked);
        QVERIFY(at.isOpen(job));
        at.ended(job, at.taken(job, 1, 6s, true), 1, JobEnd::Confirmed, 7s);
        QCOMPARE(at.duty(job), Duty::Nothing);
        QVERIFY(!at.book.find(job)->mayBeOutTwice());
    }
    void afterAStartTheOthersAreHeardFirst()
    {
        Outlet at;
        const Id job = at.wanted(1);
        at.place.ownBefore = at.seqs[1];
        at.place.upFor = 3999ms;
        QCOMPARE(at.duty(job), Duty::Wait);
        const Id fresh = at.wanted(1);
        QCOMPARE(at.duty(fresh), Duty::Print);
        at.place.upFor = 4s;
        QCOMPARE(at.duty(job), Duty::Print);
    }
    void aSenderThatIsNotHeardMayPrintItselfForAWhile()
    {
        Outlet at;
        const Id job = at.wanted(2);
        at.silent[2] = 1min; // its fact came by the server
        at.place.now = sentAt - 5h; // its own clock is wrong
        at.knownFor = 3999ms;
        QCOMPARE(at.duty(job), Duty::Wait);
        at.knownFor = 4s;
        QCOMPARE(at.duty(job), Duty::Print);
    }
    void whatIsOldIsLateAndWhatIsVeryOldIsAskedFor()
    {
        Outlet at;
        const Id job = at.wanted(2);
        QVERIFY(!isLate(*at.book.wish(job), sentAt + 9min));
        QVERIFY(isLate(*at.book.wish(job), sentAt + 10min));
        at.place.now = sentAt + 2h;
        QCOMPARE(at.duty(job), Duty::AskPerson);
    }
    void whatCameOutTwiceUnmarkedIsKnownUntilSomebodyHasLooked()
    {
        Outlet at;
        const Id job = at.wanted(2);
        at.ended(job, at.taken(job, 1), 1, JobEnd::Confirmed);
        QVERIFY(at.book.outTwice().empty());
        at.ended(job, at.taken(job, 2, 3s), 2, JobEnd::Sent, 4s); // in the other half of the network
        QCOMPARE(at.book.outTwice().size(), std::size_t{1});
        // Who only looked for the first of them does not know of the second.
        at.told(1, 5s, job, JobSettled{JobAnswer::ItIsThere});
        QCOMPARE(at.book.outTwice().size(), std::size_t{1});
        at.told(1, 6s, job, JobSettled{JobAnswer::ItIsThere, true});
        QVERIFY(at.book.outTwice().empty());
    }
    void whatWentDownWithItsTerminalMayBeOutTwice()
    {
        Outlet at;
        const Id job = at.wanted(2);
        at.ended(job, at.taken(job, 1), 1, JobEnd::Confirmed);
        const Id other = at.taken(job, 2, 3s); // it did not hear of the first, and nobody hears of its end
        QCOMPARE(at.book.outTwice().size(), std::size_t{1});
        at.ended(job, other, 2, JobEnd::NotPrinted, 4s);
        QVERIFY(at.book.outTwice().empty());
        at.ended(job, at.taken(job, 3, 5s, true), 3, JobEnd::Doubtful, 6s); // it says that it may be a second one
        QVERIFY(at.book.outTwice().empty());
    }
    void askingCostsByWhatIsOpenNotByTheDay()
    {
        Outlet at;
        for (int done = 0; done < 3000; ++done) {
            const Id job = at.wanted(2);
            at.ended(job, at.taken(job, 1), 1, JobEnd::Confirmed);
        }
        const Id open = at.wanted(2);
        JobTaken receipt;
        receipt.attempt = newId();
        receipt.kind = PaperKind::Receipt;
        const Id paper = newId();
        at.told(1, 1s, paper, receipt);
        at.ended(paper, receipt.attempt, 1, JobEnd::Doubtful);

        QCOMPARE(at.book.open().size(), std::size_t{1});
        QCOMPARE(at.book.open().front()->job, open);
        QCOMPARE(at.book.doubtfulReceipts().size(), std::size_t{1});
        at.told(1, 3s, paper, JobSettled{JobAnswer::ItIsThere});
        QVERIFY(at.book.doubtfulReceipts().empty());
    }
    void howAPrinterIsIsToldWhenItChangesOrGrowsOld()
    {
        Outlet at;
        PrinterBook book;
        const auto heard = [&](std::int32_t device, std::chrono::microseconds after, Trouble trouble,
                               bool low = false) {
            const PrinterHeard fact{QStringLiteral("grill"), troubleWord(trouble), low};
            return book.apply(at.fact(device, after, record(at.outlet, fact)));
        };
        const auto known = [&] { return book.find(at.outlet, QStringLiteral("grill")); };
        QVERIFY(isNews(known(), {}, 1, sentAt));
        QVERIFY(heard(1, 0s, Trouble::None));
        QVERIFY(!isNews(known(), {}, 1, sentAt + 9min));
        QVERIFY(isNews(known(), {}, 1, sentAt + 10min));
        QVERIFY(isNews(known(), {}, 2, sentAt + 1s)); // another talks to it
        QVERIFY(isNews(known(), {Trouble::None, true}, 1, sentAt + 1s));
        QVERIFY(isNews(known(), {Trouble::CoverOpen, false}, 1, sentAt + 1s));

        QVERIFY(heard(2, 20s, Trouble::OutOfPaper));
        QVERIFY(heard(2, 40s, Trouble::OutOfPaper));

        QCOMPARE(known()->trouble, Trouble::OutOfPaper);
        QCOMPARE(known()->holder, 2);
        QCOMPARE(known()->since, sentAt + 20s);
        QCOMPARE(known()->heardAt, sentAt + 40s);
    }
    void eachTroubleHasAWordOfItsOwn()
    {
        for (int each = 0; each <= static_cast<int>(Trouble::NoPrintSystem); ++each)
            QCOMPARE(static_cast<int>(troubleNamed(troubleWord(static_cast<Trouble>(each)))), each);
        QCOMPARE(troubleNamed(QStringLiteral("of next year")), Trouble::Fault);
    }
    void whoKeepsNoBookPrintsItself()
    {
        Outlet at;
        const Id job = at.wanted(7);
        QVERIFY(!at.isOpen(job));
        at.told(7, -1s, deskStream(at.outlet), DeskOpened{});
        QVERIFY(at.isOpen(job));
        // What it had sent before it kept one is not printed again.
        at.told(8, 1s, deskStream(at.outlet), DeskOpened{});
        QVERIFY(!at.isOpen(at.wanted(8)));
    }
    void whatIsRetiredIsNotPrinted()
    {
        Outlet at;
        const Id job = at.wanted(2);
        at.book.retire(job);
        QVERIFY(!at.isOpen(job));
    }
    void factsThatComeLateMakeTheSameJob()
    {
        Outlet at, late;
        const Id job = at.wanted(2);
        std::vector<Fact> facts;
        JobTaken taken;
        taken.attempt = newId();
        facts.push_back(at.fact(1, 1s, record(job, taken)));
        facts.push_back(at.fact(1, 2s, record(job, JobEnded{taken.attempt, JobEnd::Confirmed, {}})));
        for (const Fact &fact : facts)
            at.book.apply(fact);
        for (auto fact = facts.rbegin(); fact != facts.rend(); ++fact)
            late.book.apply(*fact);
        QVERIFY(at.book.find(job)->wasConfirmed());
        QVERIFY(late.book.find(job)->wasConfirmed());
    }

    // Refusals.
    void whatIsUnderWayIsNotAnswered()
    {
        Outlet at;
        const Id job = at.wanted(2);
        at.taken(job, 1);
        QVERIFY(decide(*at.book.find(job), {JobAnswer::PrintAgain}).why() == JobRefusal::UnderWay);
        QVERIFY(bool(decide(*at.book.find(job), {JobAnswer::PrintAgain, true})));
    }
    void whatIsNotDoubtfulIsNotLookedFor()
    {
        Outlet at;
        const Id job = at.wanted(2);
        at.ended(job, at.taken(job, 1), 1, JobEnd::Confirmed);
        QVERIFY(decide(*at.book.find(job), {JobAnswer::ItIsThere}).why() == JobRefusal::NothingDoubtful);
        QVERIFY(bool(decide(*at.book.find(job), {JobAnswer::PrintAgain})));
    }
};

QTEST_GUILESS_MAIN(PaperJobTest)
#include "paper_job_test.moc"
