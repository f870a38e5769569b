// Hours, corrections, tips and badges at the office's desk, over a real database.
#include "desk.h"

#include "domains.h"
#include "hub/read_model.h"

#include "identity/pin.h"

using namespace jiko;
using namespace jiko::test;
using namespace std::chrono_literals;

#define TAP(name) QVERIFY2(desk.screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(desk.screen->shows(QStringLiteral(name)), name)

class OfficeLabour : public QObject {
    Q_OBJECT

    Desk desk;
    outlet::Live &live() { return desk.parts->live; }
    Id who(const QString &name)
    {
        for (const identity::Person &person : live().people().all())
            if (person.name == name)
                return person.id;
        return {};
    }
    Fact fact(const Draft &draft, UtcMicros at, std::int32_t device)
    {
        Fact made;
        made.device = device;
        made.seq = ++m_seq;
        made.hlc = base::hlcAt(at) + made.seq;
        made.stream = draft.stream;
        made.type = draft.type;
        made.body = draft.body;
        return made;
    }
    Id clockIn(const QString &name, UtcMicros at, std::int32_t device = 91)
    {
        const Id spell = newId();
        const labour::Job &job = live().jobs().front();
        live().book.apply(
            fact(labour::record(spell,
                     labour::SpellFact(labour::ClockedIn{who(name), job.id, QStringLiteral("Waiter"), job.rateMinor})),
                at, device));
        return spell;
    }
    void clockOut(const Id &spell, UtcMicros at)
    {
        live().book.apply(fact(labour::record(spell, labour::SpellFact(labour::ClockedOut{})), at, 91));
    }
    /// The hub has heard of it.
    void project(const std::vector<Fact> &facts)
    {
        hub::ReadModel model({live().node.terminal().tenant, live().node.terminal().outlet}, domains());
        // Its marks stand in the tables: whoever writes knows what was written before.
        m_projected.insert(m_projected.end(), facts.begin(), facts.end());
        for (const Fact &each : m_projected)
            model.apply(each);
        if (const auto done = model.write(*desk.owner); !done)
            qFatal("%s", qPrintable(done.why().message));
    }
    std::vector<Fact> checkOf(const QString &server, const BusinessDate &day, UtcMicros at, std::int64_t tip)
    {
        const Id check = newId();
        orders::CheckOpened opened;
        opened.businessDate = day.iso();
        opened.currency = QStringLiteral("KES");
        opened.number = QStringLiteral("77");
        opened.covers = 2;
        opened.server = who(server);
        opened.serverName = server;
        orders::LineAdded line;
        line.line = newId();
        line.name = QStringLiteral("Mutura");
        line.priceMinor = 400'00;
        orders::TenderTaken tender{newId(), orders::TenderKind::Card, 400'00, 400'00, newId(), QStringLiteral("1")};
        tender.tipMinor = tip;
        return {fact(orders::record(check, opened), at, 93), fact(orders::record(check, line), at, 93),
            fact(orders::record(check, tender), at, 93),
            fact(orders::record(check, orders::Closed{day.iso(), newId(), QStringLiteral("9"), ++m_receipt}), at, 93)};
    }
    static QString plain(const Id &id) { return id.toString(QUuid::WithoutBraces); }
    std::vector<Fact> m_projected;
    std::int64_t m_receipt = 0;
    std::int64_t m_seq = 0;

private Q_SLOTS:
    void initTestCase() { QVERIFY(desk.open()); }
    void init()
    {
        QVERIFY(desk.sitDown());
        QTRY_VERIFY(!live().jobs().empty());
    }
    void cleanup() { QCOMPARE(desk.standUp(), QString()); }
    void cleanupTestCase() { QVERIFY(desk.close()); }

    void theWeekIsListedAndAForgottenSpellIsCorrectedWithAReason()
    {
        const UtcMicros now = base::utcNow();
        const Id spell = clockIn(QStringLiteral("Brian Otieno"), now - 20h);
        TAP("nav8");
        desk.parts->labour.setWeek(0);
        if (desk.parts->labour.spells().isEmpty())
            desk.parts->labour.setWeek(1); // yesterday was a Sunday
        TAP("labour.part1");
        const QVariantMap row = desk.parts->labour.spells().front().toMap();
        QCOMPARE(row.value(QStringLiteral("note")).toString(), QStringLiteral("Forgot to clock out?"));
        QCOMPARE(desk.parts->labour.questions(), 1);

        const QVariantMap form = desk.parts->labour.form(row.value(QStringLiteral("id")).toString());
        QSignalSpy told(&desk.parts->labour, &office_app::LabourBoard::told);
        const QString in = form.value(QStringLiteral("in")).toString();
        desk.parts->labour.correct(row.value(QStringLiteral("id")).toString(), in, in, 0, 0, QString());
        QVERIFY(told.takeLast()[0].toString().contains(QStringLiteral("why")));
        desk.parts->labour.correct(
            row.value(QStringLiteral("id")).toString(), in, QStringLiteral("soon"), 0, 0, QStringLiteral("x"));
        QVERIFY(told.takeLast()[0].toString().contains(QStringLiteral("2026")));
        desk.parts->labour.correct(row.value(QStringLiteral("id")).toString(), in, in, 0, 0, QStringLiteral("Forgot"));
        QVERIFY(!live().book.find(spell)->isOpen());
        QCOMPARE(desk.parts->labour.questions(), 0);
        QCOMPARE(live().book.find(spell)->corrections.back().what.reason, QStringLiteral("Forgot"));
    }
    void tipsOfAPastDayAreSharedOutAndHoursOfAnyDaysAreRead()
    {
        const BusinessDate day(live().today().day().addDays(-5));
        const UtcMicros noon = base::startOf(day, live().house().hours) + 8h;
        const auto &rule = live().tipRules().front();
        std::vector<Fact> facts = checkOf(QStringLiteral("Brian Otieno"), day, noon, 200'00);
        const auto work = [&](const QString &name, std::chrono::hours time) {
            const Id spell = newId();
            facts.push_back(fact(labour::record(spell,
                                     labour::SpellFact(labour::ClockedIn{
                                         who(name), rule.parts.front().job, QStringLiteral("Waiter"), 150'00})),
                noon, 93));
            facts.push_back(fact(labour::record(spell, labour::SpellFact(labour::ClockedOut{})), noon + time, 93));
        };
        work(QStringLiteral("Brian Otieno"), 3h);
        work(QStringLiteral("Grace Achieng"), 1h);
        project(facts);

        TAP("nav8");
        TAP("labour.part2");
        QVERIFY(desk.parts->labour.tips().isEmpty());
        TAP("tips.day");
        QTest::keyClick(desk.screen->window, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(desk.screen->typeInto(QStringLiteral("tips.day"), day.day().toString(QStringLiteral("dd/MM/yyyy"))));
        QTRY_COMPARE_WITH_TIMEOUT(desk.parts->labour.tips().size(), 2, 10'000);
        QCOMPARE(desk.parts->labour.tipDay(), day.iso());
        QCOMPARE(desk.parts->labour.shareReason(), QString());
        TAP("tips.share");
        const labour::TipDay *shared = live().book.tipDay(labour::tipDayId(live().node.terminal().outlet, day));
        QVERIFY(shared && shared->shared);
        QCOMPARE(shared->shared->businessDate, day.iso());
        // Half of it goes into the pool, and of that a quarter to who worked an hour of four.
        QCOMPARE(shared->part(who(QStringLiteral("Brian Otieno")))->outMinor, 75'00);
        QCOMPARE(shared->part(who(QStringLiteral("Grace Achieng")))->outMinor, 25'00);

        project({fact(labour::record(shared->id, labour::TipFact(*shared->shared)), base::utcNow(), 94)});
        TAP("labour.part4");
        QTRY_VERIFY(!desk.parts->people.isBusy());
        desk.parts->people.show(day.iso(), day.iso());
        QTRY_COMPARE_WITH_TIMEOUT(desk.parts->people.rows().size(), 2, 10'000);
        const QVariantMap brian = desk.parts->people.rows().front().toMap();
        QCOMPARE(brian[QStringLiteral("name")].toString(), QStringLiteral("Brian Otieno"));
        QCOMPARE(brian[QStringLiteral("hours")].toString(), outlet::hoursText(3h));
        QCOMPARE(brian[QStringLiteral("pay")].toString(), base::moneyText(Money(450'00, base::kes)));
        QCOMPARE(brian[QStringLiteral("sum")].toString(), base::moneyText(Money(175'00, base::kes)));
        QVERIFY(brian[QStringLiteral("note")].toString().contains(QLatin1Char('1')));
        QCOMPARE(
            desk.parts->people.totals()[QStringLiteral("sum")].toString(), base::moneyText(Money(200'00, base::kes)));
        desk.parts->people.show(day.day().addDays(1).toString(Qt::ISODate), live().today().iso());
        QTRY_COMPARE_WITH_TIMEOUT(desk.parts->people.rows().size(), 0, 10'000);
    }
    void aDayLongAgoCanOnlyBeRead()
    {
        desk.parts->labour.setTipDay(live().today().day().addDays(-20).toString(Qt::ISODate));
        QVERIFY(desk.parts->labour.shareReason().contains(QStringLiteral("two weeks")));
        desk.parts->labour.setTipDay(live().today().iso());
        QVERIFY(!desk.parts->labour.shareReason().contains(QStringLiteral("two weeks")));
        const QString before = desk.parts->labour.tipDay();
        desk.parts->labour.setTipDay(live().today().day().addDays(1).toString(Qt::ISODate));
        QCOMPARE(desk.parts->labour.tipDay(), before);
    }
    void whatLiesOnAGiftCardIsReadWithEveryMovement()
    {
        const Id card = newId();
        const auto used = [](std::int64_t minor) {
            return payments::PurseUsed{payments::PurseKind::GiftCard, QStringLiteral("G7"), newId(), newId(), minor,
                QStringLiteral("KES"), false, {}};
        };
        const UtcMicros now = base::utcNow();
        project({fact(payments::record(card,
                          payments::PurseLoaded{newId(), payments::PurseKind::GiftCard, QStringLiteral("G7"),
                              QStringLiteral("Njeri"), 2000'00, QStringLiteral("KES"), newId(),
                              orders::TenderKind::Cash, {}}),
                     now - 2h, 95),
            fact(payments::record(card, used(750'00)), now - 1h, 95)});
        TAP("nav9");
        QTRY_COMPARE_WITH_TIMEOUT(desk.parts->purses.rows().size(), 1, 10'000);
        QCOMPARE(desk.parts->purses.rows().front().toMap()[QStringLiteral("balance")].toString(),
            base::moneyText(Money(1250'00, base::kes)));
        QVERIFY(desk.parts->purses.sums().contains(QStringLiteral("1,250.00")));
        TAP("purses.kind4");
        QTRY_VERIFY(desk.parts->purses.rows().isEmpty());
        TAP("purses.kind1");
        TAP("purses/row0");
        QTRY_COMPARE_WITH_TIMEOUT(desk.parts->purses.moves().size(), 2, 10'000);
        SHOWS("purse.moves");
        QCOMPARE(desk.parts->purses.moves().front().toMap()[QStringLiteral("amount")].toString(),
            base::moneyText(Money(-750'00, base::kes)));
        TAP("close");
    }
    void aNewPinSignsInAndABadOneSaysWhy()
    {
        TAP("nav2");
        const Id grace = who(QStringLiteral("Grace Achieng"));
        const auto hash = [&] { return live().people().person(grace)->pinHash.value_or(QString()); };
        const QString before = hash();
        QSignalSpy told(&desk.parts->staff, &office_app::StaffList::told);
        const auto refused = [&](const char *pin, const char *words) {
            desk.parts->staff.setPin(plain(grace), QLatin1String(pin));
            return QTest::qWaitFor([&] { return !told.isEmpty(); }, 10'000)
                && told.takeLast()[0].toString().contains(QLatin1String(words));
        };
        QVERIFY(refused("18", "4"));
        QVERIFY(refused("18264", "4"));
        QVERIFY(refused("18a4", "digits only"));
        QVERIFY(refused("1234", "guessed"));
        QVERIFY(refused("480217", "taken")); // Amina's
        desk.parts->staff.setPin(plain(who(QStringLiteral("Joseph Kariuki"))), QStringLiteral("1826"));
        QVERIFY(told.takeLast()[0].toString().contains(QLatin1Char('6'))); // a manager's is longer
        QCOMPARE(hash(), before);

        int row = 0;
        while (
            desk.parts->staff.rows()[row].toMap()[QStringLiteral("name")].toString() != QLatin1String("Grace Achieng"))
            ++row;
        QVERIFY(desk.screen->tap(QStringLiteral("staff/row%1").arg(row)));
        TAP("pin.edit");
        QVERIFY(desk.screen->typeInto(QStringLiteral("pin.typed"), QStringLiteral("1826")));
        TAP("pin.save");
        QTRY_VERIFY_WITH_TIMEOUT(hash() != before, 20'000);
        const sync::Terminal &terminal = live().node.terminal();
        QCOMPARE(hash(),
            QString::fromLatin1(identity::pinHash(QStringLiteral("1826"), terminal.outlet, terminal.pepper).toHex()));
    }
    void clockedInTwiceIsAskedAndOneIsDropped()
    {
        const UtcMicros now = base::utcNow();
        const Id first = clockIn(QStringLiteral("Faith Njeri"), now - 60min, 91);
        const Id second = clockIn(QStringLiteral("Faith Njeri"), now - 50min, 92);
        QCOMPARE(desk.parts->labour.questions(), 1);
        desk.parts->labour.dropSpell(second.toString(), QStringLiteral("Two tills"));
        QCOMPARE(desk.parts->labour.questions(), 0);
        QVERIFY(live().book.find(first)->isOpen());
        QVERIFY(!live().book.find(second)->counts());
    }
    void theDaysTipsAreSharedOutByTheRule()
    {
        const UtcMicros start = base::startOf(live().today(), live().house().hours) + 1min;
        const Id brian = who(QStringLiteral("Brian Otieno"));
        clockOut(clockIn(QStringLiteral("Brian Otieno"), start), start + 120min);
        clockOut(clockIn(QStringLiteral("Peter Mwangi"), start), start + 60min);
        orders::OpenCheck open;
        open.check = newId();
        open.label = QStringLiteral("4");
        open.number = QStringLiteral("1");
        open.server = brian;
        open.serverName = QStringLiteral("Brian Otieno");
        open.businessDate = live().today();
        open.currency = base::kes;
        const Id drawer = newId();
        const auto tell = [&](const orders::CheckFact &each) {
            live().checks.apply(fact(orders::record(open.check, each), start + 5min, 91));
        };
        tell(*orders::decide(open));
        orders::TenderTaken paid;
        paid.tender = newId();
        paid.kind = orders::TenderKind::Card;
        paid.drawer = drawer;
        paid.reference = QStringLiteral("1");
        paid.tipMinor = 600'00;
        tell(paid);
        tell(*orders::decide(
            *live().checks.find(open.check), orders::CloseCheck{live().today(), drawer, QStringLiteral("91"), 1}));
        TAP("nav8");
        TAP("labour.part2");
        TAP("tips.share");
        const Id day = labour::tipDayId(live().node.terminal().outlet, live().today());
        QTRY_VERIFY(live().book.tipDay(day));
        const labour::TipPart *part = live().book.tipDay(day)->part(brian);
        QVERIFY(part);
        QCOMPARE(part->tipsMinor, 600'00);
        QCOMPARE(part->paidInMinor, 300'00);
        std::int64_t sum = 0;
        for (const labour::TipPart &each : live().book.tipDay(day)->shared->parts)
            sum += labour::TipDay::sumOf(each);
        QCOMPARE(sum, 600'00);
        TAP("labour.part3");
        SHOWS("tips.shared");
    }
    void aBadgeIsGivenAndTakenAway()
    {
        const Id brian = who(QStringLiteral("Brian Otieno"));
        const QString id = brian.toString(QUuid::WithoutBraces);
        QSignalSpy told(&desk.parts->staff, &office_app::StaffList::told);
        desk.parts->staff.giveBadge(id, QStringLiteral("12"));
        QTRY_COMPARE(told.size(), 1);
        desk.parts->staff.giveBadge(id, QStringLiteral("0004711342"));
        QTRY_VERIFY_WITH_TIMEOUT(live().people().person(brian)->badgeHash, 10'000);
        const auto &terminal = live().node.terminal();
        QCOMPARE(*live().people().person(brian)->badgeHash,
            QString::fromLatin1(
                identity::badgeHash(QStringLiteral("0004711342"), terminal.outlet, terminal.pepper).toHex()));
        const QString faith = who(QStringLiteral("Faith Njeri")).toString(QUuid::WithoutBraces);
        desk.parts->staff.giveBadge(faith, QStringLiteral("0004711342"));
        QTRY_VERIFY(told.last()[0].toString().contains(QStringLiteral("Brian")));
        desk.parts->staff.takeBadge(id);
        QTRY_VERIFY_WITH_TIMEOUT(!live().people().person(brian)->badgeHash, 10'000);
    }
};

QTEST_MAIN(OfficeLabour)
#include "labour_test.moc"
