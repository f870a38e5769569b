#include "ground.h"

#include <QTest>

using namespace jiko;
using test::Ground;
using test::SealedLog;

namespace {

/// The fact that a device wrote last of that type.
Fact lastOf(SealedLog &log, std::int32_t device, const char *type)
{
    const auto &facts = log.of(device);
    const auto at = std::find_if(facts.rbegin(), facts.rend(), [&](const Fact &fact) { return fact.type == type; });
    if (at == facts.rend())
        qFatal("no %s", type);
    return *at;
}

store::Params placeOf(const Fact &fact)
{
    return {{"device", fact.device}, {"seq", fact.seq}};
}

/// What was done, and what must be said.
struct Forgery {
    const char *breach;
    Fact fact; ///< the first that does not hold
};
using Forge = Forgery (*)(Ground &, SealedLog &, std::int32_t till);

/// A forger who can hash: the chain holds again, and lies in the database.
void seal(Ground &ground, SealedLog &log, std::int32_t till)
{
    log.seal(till);
    ground.putIntoDatabase(till, log.of(till));
}

Forgery changeBody(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.nth(till, "orders.tender_taken", 2);
    ground.forge("UPDATE jiko.event SET body = replace(body, '\"amount_minor\":', '\"amount_minor\":9') "
                 "WHERE device = :device AND seq = :seq",
        placeOf(fact));
    return {"chain_broken", fact};
}
Forgery takeOut(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.nth(till, "payments.cash_taken", 1);
    ground.forge("DELETE FROM jiko.event WHERE device = :device AND seq = :seq", placeOf(fact));
    return {"gap", fact};
}
Forgery swap(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.of(till)[20];
    ground.forge("UPDATE jiko.event SET seq = (2 * CAST(:seq AS bigint) + 1) - seq "
                 "WHERE device = :device AND seq IN (:seq, CAST(:seq AS bigint) + 1)",
        placeOf(fact));
    return {"chain_broken", fact};
}
Forgery doublePayment(Ground &ground, SealedLog &log, std::int32_t till)
{
    auto &facts = log.of(till);
    Fact again = log.nth(till, "orders.tender_taken", 0);
    again.hlc = facts.back().hlc + 1;
    facts.push_back(again);
    seal(ground, log, till);
    return {"after_closing", facts.back()};
}
Forgery inventPayment(Ground &ground, SealedLog &log, std::int32_t till)
{
    auto &facts = log.of(till);
    Fact more = log.nth(till, "orders.tender_taken", 0);
    const auto at = facts.begin() + more.seq;
    SealedLog::edit(more, "tender", newId().toString(QUuid::WithoutBraces));
    more.hlc += 1;
    const std::int64_t seq = more.seq + 1;
    facts.insert(at, more);
    seal(ground, log, till);
    return {"payment_impossible", facts[std::size_t(seq - 1)]};
}
Forgery reuseReceipt(Ground &ground, SealedLog &log, std::int32_t till)
{
    Fact &closed = log.nth(till, "orders.closed", 2);
    SealedLog::edit(closed, "receipt", SealedLog::number(closed, "receipt") - 1);
    seal(ground, log, till);
    return {"receipt_twice", closed};
}
Forgery setClockBack(Ground &ground, SealedLog &log, std::int32_t till)
{
    auto &facts = log.of(till);
    facts[30].hlc = facts[3].hlc;
    seal(ground, log, till);
    return {"clock_back", facts[30]};
}
Forgery changeClock(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.of(till)[25];
    ground.forge("UPDATE jiko.event SET hlc = hlc + 65536000 WHERE device = :device AND seq = :seq", placeOf(fact));
    return {"chain_broken", fact};
}
Forgery cutOffEnd(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.of(till)[log.of(till).size() - 4];
    ground.forge("DELETE FROM jiko.event WHERE device = :device AND seq >= :seq", placeOf(fact));
    return {"missing", fact};
}
Forgery insertUnderATakenNumber(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.of(till)[15];
    ground.forge("INSERT INTO jiko.event SELECT tenant, outlet, device, seq, hlc + 1, staff, stream, type, version, "
                 "body, hash FROM jiko.event WHERE device = :device AND seq = :seq",
        placeOf(fact));
    return {"repeated", fact};
}
Forgery setAside(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.nth(till, "orders.tender_taken", 1);
    ground.forge("WITH taken AS (DELETE FROM jiko.event WHERE device = :device AND seq = :seq RETURNING *) "
                 "INSERT INTO jiko.dead_letter (tenant, outlet, device, seq, hlc, staff, stream, type, version, body, "
                 "hash, fault, hlc_before) SELECT tenant, outlet, device, seq, hlc, staff, stream, type, version, "
                 "body, hash, 'chain_broken', hlc FROM taken",
        placeOf(fact));
    return {"parked_wrongly", fact};
}
Forgery giveToAnotherDevice(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.of(till)[40];
    ground.forge("UPDATE jiko.event SET device = 99 WHERE device = :device AND seq = :seq", placeOf(fact));
    return {"gap", fact};
}
Forgery changeZ(Ground &ground, SealedLog &log, std::int32_t till)
{
    Fact &z = log.nth(till, "payments.drawer_closed", 0);
    SealedLog::edit(z, "gross_minor", SealedLog::number(z, "gross_minor") - 1000);
    SealedLog::edit(z, "net_minor", SealedLog::number(z, "net_minor") - 1000);
    seal(ground, log, till);
    return {"z_differs", z};
}
Forgery changePaymentThatPeopleQuery(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = lastOf(log, till, "orders.tender_taken");
    const auto tender = std::get<orders::TenderTaken>(*orders::decodeCheckFact(fact)).tender;
    ground.forge(
        "UPDATE read.check_tender SET amount_minor = amount_minor - 1 WHERE tender_id = :tender", {{"tender", tender}});
    return {"read_model_differs", fact};
}
Forgery changeLineThatPeopleQuery(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.nth(till, "orders.check_opened", 1);
    ground.forge("UPDATE read.check_line SET amount_minor = amount_minor + 1 WHERE position = 1 AND check_id = :check",
        {{"check", fact.stream}});
    return {"read_model_differs", fact};
}
Forgery dropZThatPeopleQuery(Ground &ground, SealedLog &log, std::int32_t till)
{
    ground.forge("DELETE FROM read.z_report WHERE device = :till", {{"till", till}});
    return {"read_model_differs", log.nth(till, "payments.drawer_closed", 0)};
}

Forgery changeGiftCardThatPeopleQuery(Ground &ground, SealedLog &log, std::int32_t)
{
    const std::int32_t host = ground.devices().host.number;
    ground.forge("UPDATE read.purse SET balance_minor = balance_minor + 1");
    return {"read_model_differs", log.nth(host, "payments.purse_loaded", 0)};
}
Forgery dropMovementThatPeopleQuery(Ground &ground, SealedLog &log, std::int32_t)
{
    const std::int32_t host = ground.devices().host.number;
    ground.forge("DELETE FROM read.purse_move WHERE kind = 'came_back'");
    return {"read_model_differs", log.nth(host, "payments.purse_loaded", 0)};
}
Forgery changeHoursThatPeopleQuery(Ground &ground, SealedLog &log, std::int32_t)
{
    const std::int32_t host = ground.devices().host.number;
    ground.forge("UPDATE read.work_spell SET worked_minutes = worked_minutes + 60 WHERE state = 'ended'");
    return {"read_model_differs", log.nth(host, "labour.clocked_in", 0)};
}
Forgery dropShareOfTipsThatPeopleQuery(Ground &ground, SealedLog &log, std::int32_t)
{
    const std::int32_t host = ground.devices().host.number;
    ground.forge("DELETE FROM read.tip_share WHERE signed");
    return {"read_model_differs", log.nth(host, "labour.tips_shared", 0)};
}

Forgery changeBodyInStore(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.nth(till, "orders.line_added", 6);
    ground.forgeStore("UPDATE fact SET body = replace(body, '\"price_minor\":', '\"price_minor\":1') "
                      "WHERE device = :device AND seq = :seq",
        placeOf(fact));
    return {"chain_broken", fact};
}
Forgery takeOutOfStore(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.of(till)[33];
    ground.forgeStore("DELETE FROM fact WHERE device = :device AND seq = :seq", placeOf(fact));
    return {"gap", fact};
}
Forgery swapInStore(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.of(till)[10];
    const Fact next = log.of(till)[11];
    static constexpr char move[] = "UPDATE fact SET seq = :to_seq WHERE device = :device AND seq = :seq";
    constexpr std::int64_t aside = 1'000'000;
    ground.forgeStore(move, {{"device", till}, {"seq", fact.seq}, {"to_seq", aside}});
    ground.forgeStore(move, {{"device", till}, {"seq", next.seq}, {"to_seq", fact.seq}});
    ground.forgeStore(move, {{"device", till}, {"seq", aside}, {"to_seq", next.seq}});
    return {"chain_broken", fact};
}
Forgery setAsideInStore(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.of(till)[17];
    ground.forgeStore("UPDATE fact SET fault = 'no_object' WHERE device = :device AND seq = :seq", placeOf(fact));
    return {"parked_wrongly", fact};
}
Forgery giveToAnotherDeviceInStore(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.of(till)[17];
    ground.forgeStore("UPDATE fact SET device = 77 WHERE device = :device AND seq = :seq", placeOf(fact));
    return {"gap", fact};
}

Forgery sealAnewInStore(Ground &ground, SealedLog &log, std::int32_t till)
{
    Fact &note = log.nth(till, "orders.line_added", 3);
    SealedLog::edit(note, "note", QStringLiteral("as the guest never said"));
    log.seal(till);
    ground.putIntoStore(till, log.of(till));
    return {"disagrees", note};
}
Forgery sealAnewInDatabase(Ground &ground, SealedLog &log, std::int32_t till)
{
    Fact &note = log.nth(till, "orders.line_added", 3);
    SealedLog::edit(note, "note", QStringLiteral("as the guest never said"));
    seal(ground, log, till);
    return {"disagrees", note};
}
Forgery cutOffEndOfStore(Ground &ground, SealedLog &log, std::int32_t till)
{
    const Fact fact = log.of(till).back();
    ground.forgeStore("DELETE FROM fact WHERE device = :device AND seq = :seq", placeOf(fact));
    return {"missing", fact};
}
Forgery cutOffEndAndMark(Ground &ground, SealedLog &log, std::int32_t till)
{
    auto facts = log.of(till);
    const Fact fact = facts.back();
    facts.pop_back();
    ground.putIntoDatabase(till, facts);
    ground.forge("DELETE FROM read.z_report WHERE device = :till", {{"till", till}});
    ground.forge("UPDATE read.drawer SET state = 'open', counted_minor = null, difference_minor = null "
                 "WHERE device = :till",
        {{"till", till}});
    return {"missing", fact};
}

} // namespace

Q_DECLARE_METATYPE(Forge)

class VerifyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOutletThatNobodyTouchedHolds()
    {
        const Ground ground;
        for (const QStringList &copies : {ground.database(), ground.store(), ground.database() + ground.store()}) {
            const auto answer = ground.verify(copies);
            QVERIFY2(answer.code == 0, qPrintable(answer.text));
            QVERIFY2(!answer.text.contains(QLatin1Char('[')), qPrintable(answer.text));
        }
        const auto answer = ground.verify(ground.database() + ground.store());
        QVERIFY2(
            answer.text.contains(QStringLiteral("18 checks, 21 receipts, 2 Z reports, KES ")), qPrintable(answer.text));
        QCOMPARE(answer.text.count(QStringLiteral("all holds")), 4);
    }

    void eachForgeryIsNamedByItsFirstFact_data()
    {
        QTest::addColumn<Forge>("forge");
        QTest::addColumn<bool>("inDatabase");
        QTest::addColumn<bool>("inStore");
        const auto database = [](const char *name, Forge forge) { QTest::newRow(name) << forge << true << false; };
        database("a body changed", changeBody);
        database("a fact taken out", takeOut);
        database("two facts swapped", swap);
        database("a payment doubled", doublePayment);
        database("a payment invented", inventPayment);
        database("a receipt number used again", reuseReceipt);
        database("a clock set back", setClockBack);
        database("a clock changed", changeClock);
        database("the end cut off", cutOffEnd);
        database("a fact under a number that was taken", insertUnderATakenNumber);
        database("a fact set aside", setAside);
        database("a fact given to another device", giveToAnotherDevice);
        database("a Z changed", changeZ);
        database("a payment changed in the read model", changePaymentThatPeopleQuery);
        database("a line changed in the read model", changeLineThatPeopleQuery);
        database("a Z dropped from the read model", dropZThatPeopleQuery);
        database("a gift card changed in the read model", changeGiftCardThatPeopleQuery);
        database("a movement dropped from the read model", dropMovementThatPeopleQuery);
        database("hours changed in the read model", changeHoursThatPeopleQuery);
        database("a share of tips dropped from the read model", dropShareOfTipsThatPeopleQuery);
        const auto store = [](const char *name, Forge forge) { QTest::newRow(name) << forge << false << true; };
        store("store: a body changed", changeBodyInStore);
        store("store: a fact taken out", takeOutOfStore);
        store("store: two facts swapped", swapInStore);
        store("store: a fact set aside", setAsideInStore);
        store("store: a fact given to another device", giveToAnotherDeviceInStore);
        const auto both = [](const char *name, Forge forge) { QTest::newRow(name) << forge << true << true; };
        both("store: sealed anew", sealAnewInStore);
        both("sealed anew", sealAnewInDatabase);
        both("store: the end cut off", cutOffEndOfStore);
        both("the end cut off, and the mark moved", cutOffEndAndMark);
    }
    void eachForgeryIsNamedByItsFirstFact()
    {
        QFETCH(Forge, forge);
        QFETCH(bool, inDatabase);
        QFETCH(bool, inStore);
        Ground ground;
        SealedLog log = ground.log();
        const Forgery forgery = forge(ground, log, ground.devices().till1.number);

        const auto answer = ground.verify(
            (inDatabase ? ground.database() : QStringList()) + (inStore ? ground.store() : QStringList()));

        QVERIFY2(answer.code == 1, qPrintable(answer.text));
        QVERIFY2(answer.names(forgery.breach, forgery.fact.device, forgery.fact.seq), qPrintable(answer.text));
    }

    void whatIsOnlyNotExchangedYetHoldsAtWork()
    {
        Ground ground;
        SealedLog log = ground.log();
        auto facts = log.of(ground.devices().till2.number);
        facts.resize(facts.size() - 2);
        ground.putIntoStore(ground.devices().till2.number, facts);

        QCOMPARE(ground.verify(ground.database() + ground.store()).code, 1);
        QCOMPARE(ground.verify(ground.database() + ground.store() + QStringList{QStringLiteral("--at-work")}).code, 0);
    }
    void whatCannotBeReadIsNeitherRightNorWrong()
    {
        Ground ground;
        QTemporaryDir empty;
        const auto store = [](const QString &path) { return QStringList{QStringLiteral("--store"), path}; };
        const auto database = [](const QString &words) { return QStringList{QStringLiteral("--database"), words}; };
        QCOMPARE(ground.verify({}).code, 2);
        QCOMPARE(ground.verify({QStringLiteral("--nonsense")}).code, 2);
        QCOMPARE(ground.verify(store(empty.path())).code, 2);
        QCOMPARE(ground.verify(store(QStringLiteral("/nowhere"))).code, 2);
        QCOMPARE(ground.verify(database(QStringLiteral("host=/nowhere dbname=jiko"))).code, 2);
        QCOMPARE(ground.verify(database(ground.database().last() + QStringLiteral(" password=x"))).code, 2);

        QFile journal(ground.home() + QStringLiteral("/journal.db"));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray(8192, 'x'));
        journal.close();
        const auto answer = ground.verify(ground.store());
        QVERIFY2(answer.code == 2, qPrintable(answer.text));
        QVERIFY(answer.text.contains(QStringLiteral("journal.db")));
    }
    void itWritesNothing()
    {
        Ground ground;
        QFile journal(ground.home() + QStringLiteral("/journal.db"));
        QVERIFY(journal.open(QIODevice::ReadOnly));
        const QByteArray before = journal.readAll();
        journal.seek(0);

        QCOMPARE(ground.verify(ground.database() + ground.store()).code, 0);

        QCOMPARE(journal.readAll(), before);
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
