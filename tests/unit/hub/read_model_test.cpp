// The read model against the folds that the screens show, whatever happens on the way.
#include "ground.h"

#include "kitchen/performance.h"

#include <QTest>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;
using hub::ReadModel;

namespace {

void comparesWithScreens(Ground &ground, const Evening &evening)
{
    const PgRows heads = ground.ask(
        "SELECT check_id, state, covers, gross_minor, net_minor, tax_minor, paid_minor, due_minor, "
        "COALESCE(receipt_number, ''), COALESCE(CAST(business_date AS text), ''), table_label FROM read.check_head");
    QCOMPARE(heads.count(), evening.checks.size());
    for (int i = 0; i < heads.count(); ++i) {
        const orders::Check *check = evening.checks.find(heads[i].id(0));
        QVERIFY(check);
        const auto sum = orders::totals(*check);
        QCOMPARE(heads[i].text(1), check->closed ? QStringLiteral("closed") : QStringLiteral("open"));
        QCOMPARE(heads[i].int64(2), check->covers);
        QCOMPARE(heads[i].int64(3), sum.total.minor());
        QCOMPARE(heads[i].int64(4), sum.net.minor());
        QCOMPARE(heads[i].int64(5), sum.tax.minor());
        QCOMPARE(heads[i].int64(6), sum.paid.minor());
        QCOMPARE(heads[i].int64(7), sum.due.minor());
        QCOMPARE(heads[i].text(8), check->receiptNumber());
        QCOMPARE(heads[i].text(9), check->businessDate.iso());
        QCOMPARE(heads[i].text(10), check->label);
    }
    std::int64_t lines = 0;
    std::int64_t tenders = 0;
    evening.checks.forEach([&](const orders::Check &check) {
        lines += static_cast<std::int64_t>(check.lines.size());
        tenders += static_cast<std::int64_t>(check.tenders.size());
    });
    const PgRows line =
        ground.ask("SELECT check_id, line_id, state, amount_minor, counts, position FROM read.check_line");
    QCOMPARE(line.count(), lines);
    for (int i = 0; i < line.count(); ++i) {
        const orders::Check &check = *evening.checks.find(line[i].id(0));
        const orders::Line *known = check.line(line[i].id(1));
        QVERIFY(known);
        QCOMPARE(line[i].int64(3), known->amount().minor());
        QCOMPARE(line[i].flag(4), known->counts());
        QCOMPARE(&check.lines[static_cast<std::size_t>(line[i].int64(5) - 1)], known);
    }
    QCOMPARE(ground.ask("SELECT tender_id FROM read.check_tender").count(), tenders);

    const PgRows tickets = ground.ask("SELECT ticket_id, state, recalled, lines FROM read.ticket");
    int known = 0;
    evening.tickets.forEach([&](const kitchen::Ticket &) { ++known; });
    QCOMPARE(tickets.count(), known);
    for (int i = 0; i < tickets.count(); ++i) {
        const kitchen::Ticket *ticket = evening.tickets.find(tickets[i].id(0));
        QVERIFY(ticket);
        QCOMPARE(tickets[i].text(1), ticket->bumped ? QStringLiteral("bumped") : QStringLiteral("open"));
        QCOMPARE(tickets[i].flag(2), ticket->recalled);
        QCOMPARE(tickets[i].int64(3), ticket->lines.size());
    }
    std::size_t wastes = 0;
    evening.tickets.forEach([&](const kitchen::Ticket &ticket) { wastes += ticket.wastes.size(); });
    QVERIFY(wastes > 0);
    QCOMPARE(
        ground.ask("SELECT ticket_id FROM read.plate_waste WHERE reason = 'Burnt'").count(), static_cast<int>(wastes));
    QCOMPARE(ground.ask("SELECT item_id FROM read.sold_out WHERE sold_out").count(), evening.tickets.soldOut().size());

    std::map<std::pair<Id, Id>, kitchen::Performance> took;
    evening.tickets.forEach([&](const kitchen::Ticket &ticket) {
        for (const kitchen::Performance &each : kitchen::performanceOf(ticket))
            took.emplace(std::pair(each.ticket, each.line), each);
    });
    const PgRows performance =
        ground.ask("SELECT ticket_id, line_id, state, COALESCE(seconds, -1), COALESCE(target_seconds, -1), "
                   "COALESCE(CAST(late AS text), ''), station_id, item_id, queued_at_us, name "
                   "FROM read.kitchen_performance_fact");
    QCOMPARE(performance.count(), took.size());
    static constexpr const char *states[] = {"open", "ready", "cancelled"};
    for (int i = 0; i < performance.count(); ++i) {
        const auto at = took.find({performance[i].id(0), performance[i].id(1)});
        QVERIFY(at != took.end());
        const kitchen::Performance &each = at->second;
        QCOMPARE(performance[i].text(2), QLatin1String(states[static_cast<int>(each.done)]));
        QCOMPARE(performance[i].int64(3), each.took ? std::int64_t(each.took->count()) : -1);
        QCOMPARE(performance[i].int64(4), each.target ? std::int64_t(each.target->count()) : -1);
        QCOMPARE(performance[i].text(5),
            !each.isLate()       ? QString()
                : *each.isLate() ? QStringLiteral("true")
                                 : QStringLiteral("false"));
        QCOMPARE(performance[i].id(6), each.station);
        QCOMPARE(performance[i].id(7), each.item);
        QCOMPARE(performance[i].int64(8), sync::micros(each.queued));
        QCOMPARE(performance[i].text(9), each.name);
    }

    const PgRows tables = ground.ask("SELECT table_id, occupancy, party_id IS NULL FROM read.table_state");
    int seen = 0;
    evening.tables.forEach([&](const floor::TableState &) { ++seen; });
    QCOMPARE(tables.count(), seen);
    for (int i = 0; i < tables.count(); ++i) {
        const auto state = evening.tables.state(tables[i].id(0));
        QCOMPARE(tables[i].text(1) == QLatin1String("taken"), state.occupancy == floor::Occupancy::Taken);
        QCOMPARE(tables[i].flag(2), state.party.isNull());
    }

    const PgRows zs = ground.ask("SELECT drawer_id, z_number, gross_minor, tax_minor, counted_minor, expected_minor, "
                                 "jsonb_array_length(tenders), fact_seq, fact_hash, device FROM read.z_report");
    QCOMPARE(zs.count(), evening.drawers.closed().size());
    for (int i = 0; i < zs.count(); ++i) {
        const payments::Drawer *drawer = evening.drawers.find(zs[i].id(0));
        QCOMPARE(zs[i].int64(1), drawer->z.zNumber);
        QCOMPARE(zs[i].int64(2), drawer->z.grossMinor);
        QCOMPARE(zs[i].int64(3), drawer->z.taxMinor);
        QCOMPARE(zs[i].int64(4), drawer->z.countedMinor);
        QCOMPARE(zs[i].int64(5), drawer->z.expectedMinor);
        QCOMPARE(zs[i].int64(6), drawer->z.tenders.size());
        QCOMPARE(zs[i].int64(7), drawer->closing.seq);
        const auto closing = std::find_if(evening.facts().begin(), evening.facts().end(),
            [&](const Fact &fact) { return fact.device == zs[i].int64(9) && fact.seq == zs[i].int64(7); });
        QVERIFY(closing != evening.facts().end());
        QCOMPARE(zs[i].bytes(8), closing->hash);
    }
}

} // namespace

class ReadModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesShowWhatTheScreensShow_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::newRow(QByteArray::number(seed)) << seed;
    }
    /// In any order of arrival, in batches of any size, with the hub restarted in mid-way.
    void tablesShowWhatTheScreensShow()
    {
        QFETCH(quint32, seed);
        Ground ground;
        Evening evening(ground.devices, seed);
        evening.serve(40);
        evening.closeDay();
        evening.serve(8);
        const auto arriving = evening.shuffled(seed);
        std::mt19937 random(seed);

        std::size_t at = 0;
        while (at < arriving.size()) {
            // A new life of the hub: it replays what it has, and goes on from the checkpoint.
            ReadModel model = ground.model();
            for (std::size_t i = 0; i < at; ++i)
                model.apply(arriving[i]);
            for (auto batches = random() % 6 + 1; batches > 0 && at < arriving.size(); --batches) {
                for (auto more = random() % 90 + 1; more > 0 && at < arriving.size(); --more)
                    model.apply(arriving[at++]);
                QVERIFY(model.owes());
                VERIFY_DONE(model.write(ground.session));
                QVERIFY(!model.owes());
            }
            // The last batch of this life never made it to the tables.
            for (auto lost = random() % 30; lost > 0 && at < arriving.size(); --lost)
                model.apply(arriving[at++]);
        }
        ReadModel last = ground.model();
        for (const Fact &fact : arriving)
            last.apply(fact);
        VERIFY_DONE(last.write(ground.session));

        comparesWithScreens(ground, evening);
        const QString incremental = ground.digest();
        QCOMPARE(ground.digestAnew(evening.facts()), incremental);
    }

    void giftCardsHoursAndTipsHaveRows()
    {
        Ground ground;
        Evening evening(ground.devices, 3);
        evening.closeDay();
        ReadModel model = ground.model();
        for (const Fact &fact : evening.facts()) {
            model.apply(fact); // each fact's rows stand before the next: those that must go do
            VERIFY_DONE(model.write(ground.session));
        }

        const auto row = [&](const char *sql) {
            const PgRows rows = ground.ask(sql);
            return rows.count() == 1 ? rows[0].text(0) : QStringLiteral("%1 rows").arg(rows.count());
        };
        QCOMPARE(
            row("SELECT concat_ws(' ', kind, code, holder, balance_minor, paid_in_minor, used_minor, paid_out_minor, "
                "moves) FROM read.purse"),
            QStringLiteral("gift_card G1 Njeri 110000 200000 70000 20000 4"));
        QCOMPARE(row("SELECT string_agg(kind || ' ' || amount_minor, ', ' ORDER BY seq) FROM read.purse_move"),
            QStringLiteral("paid_in 200000, used -75000, came_back 5000, paid_out -20000"));
        QCOMPARE(row("SELECT string_agg(concat_ws(' ', state, job_name, rate_minor, worked_minutes, reason), ', ' "
                     "ORDER BY job_name DESC) FROM read.work_spell"),
            QStringLiteral("ended Waiter 15000 60 Forgot, open Bar "));
        QCOMPARE(
            row("SELECT string_agg(concat_ws(' ', name, sum_minor, signed), ', ' ORDER BY name) FROM read.tip_share"),
            QStringLiteral("Asha 800 f, Baraka 200 t"));
        const QString incremental = ground.digest();
        QCOMPARE(ground.digestAnew(evening.facts()), incremental);
    }

    void whatIsBehindTheCheckpointIsNotWrittenAgain()
    {
        Ground ground;
        Evening evening(ground.devices, 5);
        evening.serve(10);
        ReadModel first = ground.model();
        for (const Fact &fact : evening.facts())
            first.apply(fact);
        VERIFY_DONE(first.write(ground.session));
        ground.asOwner("UPDATE read.check_head SET table_label = 'touched'");
        const auto before = evening.facts().size();

        evening.serve(1);
        ReadModel second = ground.model();
        for (const Fact &fact : evening.facts())
            second.apply(fact);
        QVERIFY(second.owes());
        VERIFY_DONE(second.write(ground.session));

        QVERIFY(evening.facts().size() > before);
        QCOMPARE(ground.ask("SELECT 1 FROM read.check_head WHERE table_label = 'touched'").count(), 10);
        QCOMPARE(ground.ask("SELECT 1 FROM read.check_head").count(), 11);
    }

    void aBatchThatFailsLeavesNeitherRowsNorCheckpoint()
    {
        Ground ground;
        Evening evening(ground.devices, 6);
        evening.serve(5);
        ground.asOwner("CREATE FUNCTION public.no() RETURNS trigger LANGUAGE plpgsql AS "
                       "$$ BEGIN RAISE EXCEPTION 'no' USING errcode = '23514'; END $$;"
                       "CREATE TRIGGER no BEFORE INSERT ON read.party FOR EACH ROW EXECUTE FUNCTION public.no()");
        ReadModel model = ground.model();
        for (const Fact &fact : evening.facts())
            model.apply(fact);

        const auto refused = model.write(ground.session);

        QVERIFY(!refused);
        QCOMPARE(refused.why().kind, PgTrouble::Refused);
        QVERIFY(model.owes());
        QCOMPARE(ground.ask("SELECT 1 FROM read.check_head").count(), 0);
        QCOMPARE(ground.ask("SELECT 1 FROM read.projector_mark").count(), 0);
        ground.asOwner("DROP TRIGGER no ON read.party");
        VERIFY_DONE(model.write(ground.session));
        comparesWithScreens(ground, evening);
    }

    /// One stream that the tables refuse holds up nobody else's.
    void aRefusedStreamIsSetAside()
    {
        Ground ground;
        Evening evening(ground.devices, 7);
        evening.serve(6);
        ReadModel model = ground.model();
        for (const Fact &fact : evening.facts())
            model.apply(fact);
        Id poisoned;
        evening.checks.forEach([&](const orders::Check &check) { poisoned = check.id; });
        ground.asOwner("ALTER TABLE read.check_head ADD CONSTRAINT poison CHECK (check_id <> '"
            + poisoned.toByteArray(QUuid::WithoutBraces) + "')");
        QVERIFY(!model.write(ground.session));

        VERIFY_DONE(model.setAside(ground.session));

        QCOMPARE(model.asideCount(), 1U);
        QVERIFY(!model.owes());
        QCOMPARE(ground.ask("SELECT 1 FROM read.check_head").count(), evening.checks.size() - 1);
        QCOMPARE(
            ground.ask("SELECT 1 FROM read.check_line WHERE check_id = (SELECT check_id FROM read.check_head LIMIT 1)")
                .isEmpty(),
            false);
    }

    /// A second hub that lacks facts must not write its older picture over the newer one.
    void whoKnowsLessWaits()
    {
        Ground ground;
        Evening evening(ground.devices, 8);
        evening.serve(6);
        const auto half = evening.facts();
        evening.serve(6);
        ReadModel behind = ground.model();
        for (const Fact &fact : half)
            behind.apply(fact);
        ReadModel ahead = ground.model();
        for (const Fact &fact : evening.facts())
            ahead.apply(fact);
        VERIFY_DONE(ahead.write(ground.session));
        const QString whole = ground.digest();

        const auto refused = behind.write(ground.session);

        QVERIFY(!refused);
        QCOMPARE(refused.why().kind, PgTrouble::Stale);
        QCOMPARE(ground.digest(), whole);
        for (const Fact &fact : evening.facts())
            behind.apply(fact);
        VERIFY_DONE(behind.write(ground.session));
        QCOMPARE(ground.digest(), whole);
    }

    void aServerRestoredFromABackupIsWrittenAgain()
    {
        Ground ground;
        Evening evening(ground.devices, 9);
        evening.serve(6);
        ReadModel model = ground.model();
        for (const Fact &fact : evening.facts())
            model.apply(fact);
        VERIFY_DONE(model.write(ground.session));
        const QString whole = ground.digest();
        ground.asOwner("DELETE FROM read.check_head; DELETE FROM read.ticket; DELETE FROM read.projector_mark");

        VERIFY_DONE(model.readMarks(ground.session));

        QVERIFY(model.owes());
        VERIFY_DONE(model.write(ground.session));
        QCOMPARE(ground.digest(), whole);
    }

    /// PostgreSQL's text knows no NUL; a fact may hold one.
    void aNulInAFactIsLeftOut()
    {
        Ground ground;
        Evening evening(ground.devices, 10);
        evening.serve(1);
        Fact fact = evening.facts()[0];
        orders::CheckOpened opened;
        opened.businessDate = QStringLiteral("2026-11-21");
        opened.currency = QStringLiteral("KES");
        opened.label = QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b \\u0000");
        const Draft draft = orders::record(newId(), opened);
        fact.seq = 1;
        fact.stream = draft.stream;
        fact.type = draft.type;
        fact.body = draft.body;
        ReadModel model = ground.model();
        model.apply(fact);

        VERIFY_DONE(model.write(ground.session));

        const PgRows rows = ground.ask("SELECT table_label FROM read.check_head");
        QCOMPARE(rows.count(), 1);
        QCOMPARE(rows[0].text(0), QStringLiteral("ab \\u0000"));
    }

    void onlyTheHubWritesAndOnlyItsOwn()
    {
        Ground ground;
        Evening evening(ground.devices, 11);
        evening.serve(3);
        ReadModel model = ground.model();
        for (const Fact &fact : evening.facts())
            model.apply(fact);
        VERIFY_DONE(model.write(ground.session));
        PgSession till({ground.devices.till1.conninfo});
        PgSession office({ground.database.enrol(QStringLiteral("office")).conninfo});
        const Id stranger = newId();
        const Id strangersOutlet = newId();
        ground.database.addOutlet(stranger, strangersOutlet);
        PgSession otherHub({ground.database.enrolAt(strangersOutlet, QStringLiteral("hub")).conninfo});
        const Id sister = newId();
        ground.database.addOutlet(ground.database.tenant, sister);
        PgSession sistersHub({ground.database.enrolAt(sister, QStringLiteral("hub")).conninfo});
        const auto refused = [](PgSession &session, const char *sql) {
            const auto done = session.run(Statement(sql));
            return done ? QByteArray("done: ") + QByteArray::number(qlonglong(done->affected())) : done.why().sqlState;
        };
        const auto count = [](PgSession &session, const char *sql) {
            const auto rows = session.run(Statement(sql));
            return rows ? rows->count() : -1;
        };

        QCOMPARE(count(office, "SELECT 1 FROM read.check_head"), 3);
        QCOMPARE(refused(office, "DELETE FROM read.check_head"), QByteArray("42501"));
        QCOMPARE(refused(office,
                     "INSERT INTO read.sold_out VALUES (gen_random_uuid(), gen_random_uuid(), "
                     "gen_random_uuid(), true, NULL, 1)"),
            QByteArray("42501"));
        QCOMPARE(refused(till, "SELECT 1 FROM read.check_head"), QByteArray("42501"));
        QCOMPARE(count(otherHub, "SELECT 1 FROM read.check_head"), 0);
        QCOMPARE(refused(otherHub, "DELETE FROM read.check_head"), QByteArray("done: 0"));
        QCOMPARE(count(sistersHub, "SELECT 1 FROM read.check_head"), 3);
        QCOMPARE(refused(sistersHub, "UPDATE read.check_head SET covers = 1"), QByteArray("done: 0"));
        QCOMPARE(refused(ground.session, "TRUNCATE read.check_head"), QByteArray("42501"));
        QCOMPARE(refused(ground.session, "INSERT INTO jiko.event SELECT * FROM jiko.event"), QByteArray("42501"));
        QCOMPARE(refused(ground.session, "DELETE FROM jiko.event"), QByteArray("42501"));
        QCOMPARE(refused(ground.session, "SELECT pin_hash FROM jiko.staff"), QByteArray("42501"));
        QCOMPARE(refused(ground.session, "CREATE TABLE read.mine (a integer)"), QByteArray("42501"));
        const auto foreign = ground.session.run(
            Statement("INSERT INTO read.sold_out VALUES (gen_random_uuid(), :tenant, :outlet, true, NULL, 1)"),
            {{"tenant", ground.database.tenant}, {"outlet", sister}});
        QVERIFY(!foreign);
        QCOMPARE(foreign.why().sqlState, QByteArray("42501"));
    }
};

QTEST_GUILESS_MAIN(ReadModelTest)
#include "read_model_test.moc"
