// Hours, corrections, tips and badges at the office's desk, over a real database.
#include "desk.h"

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
