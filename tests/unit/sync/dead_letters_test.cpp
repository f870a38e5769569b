#include "sync/dead_letters.h"

#include "domains.h"
#include "orders/facts.h"
#include "payments/facts.h"
#include "support/test_cluster.h"
#include "sync/author.h"

#include <QTest>

using namespace jiko;
using namespace jiko::sync;
using store::PgSession;
using test::TestDevice;

namespace {
/// A device that writes and brings facts.
struct Writer {
    explicit Writer(const TestDevice &device)
        : name(device),
          session({device.conninfo}),
          author(device.tenant, device.outlet, device.number)
    {
    }
    Fact write(const Draft &draft) { return author.write({draft}, newId(), base::utcNow()).front(); }
    bool bring(const Fact &fact)
    {
        const auto call = test::appendCall({fact});
        return bool(session.run(call.statement, call.params));
    }
    FactName record(const Draft &draft)
    {
        const Fact fact = write(draft);
        return bring(fact) ? FactName{fact.device, fact.seq} : FactName{};
    }
    bool park(const Fact &fact)
    {
        static const store::Statement statement(
            "SELECT api.park_event(:seq, :hlc, :staff, :stream, :type, :version, :body, :hash)");
        return bool(session.run(statement,
            {{"seq", fact.seq}, {"hlc", fact.hlc}, {"staff", fact.staff}, {"stream", fact.stream},
                {"type", store::Utf8{fact.type}}, {"version", static_cast<std::int16_t>(fact.version)},
                {"body", store::Utf8{fact.body}}, {"hash", fact.hash}}));
    }
    std::int64_t head() const { return author.head().seq; }

    TestDevice name;
    PgSession session;
    Author author;
};

Draft payment()
{
    return orders::record(
        newId(), orders::TenderTaken{newId(), orders::TenderKind::Cash, 350'00, 400'00, newId(), QString()});
}
} // namespace

class DeadLettersTest : public QObject {
    Q_OBJECT
private:
    test::TestDatabase database;
    std::unique_ptr<PgSession> owner;
    std::unique_ptr<Writer> till;
    std::unique_ptr<Writer> office;
    std::unique_ptr<Writer> other;
    const Id amina = newId();

    /// A payment whose hash is wrong, as it lies at the server.
    DeadLetter parked()
    {
        Fact fact = till->write(payment());
        fact.hash = QByteArray(32, 'x');
        const bool done = till->park(fact);
        const auto letters = deadLetters(office->session);
        return done && letters && letters->size() == 1 ? letters->front() : DeadLetter();
    }
    DeadLetter only()
    {
        const auto letters = deadLetters(office->session);
        return letters && letters->size() == 1 ? letters->front() : DeadLetter();
    }
    template <class T> static QByteArray whyNot(const store::PgOutcome<T> &outcome)
    {
        return outcome ? QByteArray("done") : outcome.why().sqlState;
    }
    QByteArray claim(Writer &who, const DeadLetter &letter)
    {
        return whyNot(claimLetter(who.session, letter.name, amina, who.head()));
    }
    QByteArray settle(Writer &who, const DeadLetter &letter, const QString &note, std::optional<FactName> recorded = {})
    {
        return whyNot(settleLetter(who.session, letter.name, amina, note, recorded));
    }

private Q_SLOTS:
    void init()
    {
        database = test::TestCluster::instance().freshDatabase();
        owner = std::make_unique<PgSession>(PgSession::Options{database.ownerConninfo});
        till = std::make_unique<Writer>(database.enrol(QStringLiteral("pos")));
        office = std::make_unique<Writer>(database.enrol(QStringLiteral("office")));
        other = std::make_unique<Writer>(database.enrol(QStringLiteral("office")));
    }

    void whatWasPutAsideIsReadAsItWasWritten()
    {
        const Draft draft = payment();
        Fact fact = till->write(draft);
        fact.hash = QByteArray(32, 'x');
        QVERIFY(till->park(fact));

        const DeadLetter letter = only();

        QCOMPARE(letter.name.device, till->name.number);
        QCOMPARE(letter.name.seq, 1);
        QCOMPARE(letter.draft().stream, draft.stream);
        QCOMPARE(letter.draft().type, draft.type);
        QCOMPARE(letter.draft().body, draft.body);
        QCOMPARE(letter.staff, fact.staff);
        QCOMPARE(letter.fault, QByteArray("chain_broken"));
        QVERIFY(!letter.isSeenTo() && !letter.claimedBy && !letter.found && !letter.recorded);
    }
    void itIsRecordedAgainAndSaidSo()
    {
        const DeadLetter letter = parked();
        const auto claimed = claimLetter(office->session, letter.name, amina, office->head());
        QVERIFY(claimed);
        QVERIFY(!claimed->has_value());
        QCOMPARE(only().claimedBy, office->name.number);

        const FactName recorded = office->record(letter.draft());
        QCOMPARE(only().found, recorded);
        QCOMPARE(settle(*office, letter, QString(), recorded), QByteArray("done"));

        const DeadLetter done = only();
        QVERIFY(done.isSeenTo());
        QCOMPARE(done.recorded, recorded);
        QCOMPARE(done.repairedBy, amina);
        QVERIFY(!done.found);
        QCOMPARE(settle(*office, letter, QString(), recorded), QByteArray("done")); // again: harmless
    }
    void ofTwoWhoPressAtOnceOneIsTold()
    {
        const DeadLetter letter = parked();
        QCOMPARE(claim(*office, letter), QByteArray("done"));

        QCOMPARE(claim(*other, letter), QByteArray("P0G14"));
        QCOMPARE(settle(*other, letter, QStringLiteral("Asked the guest")), QByteArray("P0G14"));

        const FactName recorded = office->record(letter.draft());
        QCOMPARE(settle(*office, letter, QString(), recorded), QByteArray("done"));
        QCOMPARE(claim(*other, letter), QByteArray("P0G14"));
        QCOMPARE(claim(*office, letter), QByteArray("P0G14"));
    }
    void whoDiedBeforeRecordingGoesOn()
    {
        const DeadLetter letter = parked();
        QCOMPARE(claim(*office, letter), QByteArray("done"));

        const auto again = claimLetter(office->session, letter.name, amina, office->head());
        QVERIFY(again);
        QVERIFY(!again->has_value());
    }
    void whoDiedAfterRecordingDoesNotRecordTwice()
    {
        const DeadLetter letter = parked();
        QCOMPARE(claim(*office, letter), QByteArray("done"));
        const Fact made = office->write(letter.draft()); // on its disk, and the machine goes off

        // It comes back: what it made has to be here before anybody can say whether it did.
        QCOMPARE(claim(*office, letter), QByteArray("P0G15"));
        QVERIFY(office->bring(made));
        const auto again = claimLetter(office->session, letter.name, amina, office->head());

        QVERIFY(again);
        QCOMPARE(*again, std::optional(FactName{made.device, made.seq}));
    }
    void anybodyFinishesWhatTheLogShowsToBeDone()
    {
        const DeadLetter letter = parked();
        QCOMPARE(claim(*office, letter), QByteArray("done"));
        office->record(letter.draft());

        const DeadLetter seen = only();
        QVERIFY(seen.found);
        QCOMPARE(settle(*other, letter, QString(), seen.found), QByteArray("done"));
        QCOMPARE(only().recorded, seen.found);
    }
    void whatWasBegunLongAgoOrByARevokedOfficeIsTakenOver_data()
    {
        QTest::addColumn<QByteArray>("meanwhile");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("long ago") << QByteArray(
            "UPDATE jiko.dead_letter SET claimed_at = claimed_at - interval '16 minutes'")
                                  << QByteArray("done");
        QTest::newRow("revoked") << QByteArray(
            "UPDATE jiko.device SET revoked = true WHERE device = (SELECT claimed_by FROM jiko.dead_letter)")
                                 << QByteArray("done");
        QTest::newRow("a moment ago") << QByteArray(
            "UPDATE jiko.dead_letter SET claimed_at = claimed_at - interval '14 minutes'")
                                      << QByteArray("P0G14");
    }
    void whatWasBegunLongAgoOrByARevokedOfficeIsTakenOver()
    {
        QFETCH(QByteArray, meanwhile);
        QFETCH(QByteArray, answer);
        const DeadLetter letter = parked();
        QCOMPARE(claim(*office, letter), QByteArray("done"));
        QVERIFY(owner->runScript(meanwhile));

        QCOMPARE(claim(*other, letter), answer);
    }
    void whoTakesOverIsToldThatItWasDone()
    {
        const DeadLetter letter = parked();
        QCOMPARE(claim(*office, letter), QByteArray("done"));
        const FactName recorded = office->record(letter.draft());
        QVERIFY(owner->runScript("UPDATE jiko.dead_letter SET claimed_at = claimed_at - interval '16 minutes'"));

        const auto taken = claimLetter(other->session, letter.name, amina, other->head());
        QVERIFY(taken);
        QCOMPARE(*taken, std::optional(recorded));
        QCOMPARE(settle(*other, letter, QStringLiteral("Nothing to do")), QByteArray("P0G14"));
    }
    void whatTheOfficeDidBeforeItBeganIsNotTakenForIt()
    {
        const Draft bump{newId(), "kitchen.bumped", 1, "{\"station\":\"x\"}"};
        Fact fact = till->write(bump);
        fact.hash = QByteArray(32, 'x');
        QVERIFY(till->park(fact));
        office->record(bump); // the same act, done before
        const DeadLetter letter = only();

        const auto claimed = claimLetter(office->session, letter.name, amina, office->head());
        QVERIFY(claimed);
        QVERIFY(!claimed->has_value());
        QVERIFY(!only().found);
    }
    void aNoteIsEnoughAndNothingIsNot()
    {
        const DeadLetter letter = parked();
        QCOMPARE(settle(*office, letter, QStringLiteral("  ")), QByteArray("P0G11"));
        QVERIFY(!only().isSeenTo());

        QCOMPARE(settle(*office, letter, QStringLiteral(" The guest paid again. ")), QByteArray("done"));

        QVERIFY(only().isSeenTo());
        QCOMPARE(only().note, QStringLiteral("The guest paid again."));
        QVERIFY(!only().recorded);
        QCOMPARE(settle(*other, letter, QStringLiteral("Me too")), QByteArray("P0G14"));
        QCOMPARE(claim(*office, letter), QByteArray("P0G14"));
    }
    void onlyAFactThatIsThereAndTheSameTakesItsPlace()
    {
        const DeadLetter letter = parked();
        QCOMPARE(claim(*office, letter), QByteArray("done"));
        const FactName another = office->record(payment());

        QCOMPARE(settle(*office, letter, QString(), another), QByteArray("P0G15"));
        QCOMPARE(settle(*office, letter, QString(), FactName{office->name.number, 99}), QByteArray("P0G15"));
        QVERIFY(!only().isSeenTo());
    }
    void anotherOutletsLettersAreNotShownAndNotTouched()
    {
        const DeadLetter letter = parked();
        const Id elsewhere = newId();
        database.addOutlet(database.tenant, elsewhere);
        Writer stranger(database.enrolAt(elsewhere, QStringLiteral("office")));

        QCOMPARE(deadLetters(stranger.session)->size(), 0U);
        QCOMPARE(claim(stranger, letter), QByteArray("P0G12"));
        QCOMPARE(settle(stranger, letter, QStringLiteral("x")), QByteArray("P0G12"));
        QCOMPARE(settle(stranger, letter, QString(), FactName{1, 1}), QByteArray("P0G12"));
    }

    void whatCanBeDoneGoesByWhatItIs()
    {
        DeadLetter letter;
        const Draft paid = payment();
        letter.type = paid.type;
        letter.body = paid.body;
        QCOMPARE(remedyFor(letter, domains()), Remedy::RecordAgain);
        letter.body = "{\"tender\":1}";
        QCOMPARE(remedyFor(letter, domains()), Remedy::Unreadable);
        letter.body = paid.body.chopped(1);
        QCOMPARE(remedyFor(letter, domains()), Remedy::Unreadable);
        letter.type = "orders.of_tomorrow";
        QCOMPARE(remedyFor(letter, domains()), Remedy::UnknownKind);
        const Draft z = payments::record(newId(), payments::DrawerClosed{});
        letter.type = z.type;
        letter.body = z.body;
        QCOMPARE(remedyFor(letter, domains()), Remedy::BoundToDevice);
    }
};

QTEST_GUILESS_MAIN(DeadLettersTest)
#include "dead_letters_test.moc"
