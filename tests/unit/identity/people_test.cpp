#include "identity/people.h"
#include "support/given.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::identity;

namespace {
struct Staff : given::Office {
    Id waiter = row("staff_role",
        {{QStringLiteral("names"), named(QStringLiteral("Server"), QStringLiteral("Mhudumu"))},
            {QStringLiteral("permissions"),
                QJsonArray{QStringLiteral("orders.take"), QStringLiteral("payments.take")}}});
    Id person(const QString &name, const Id &role, const QJsonValue &pinHash = QJsonValue::Null)
    {
        return row("staff",
            {{QStringLiteral("name"), name}, {QStringLiteral("role_id"), text(role)},
                {QStringLiteral("language"), QStringLiteral("sw")}, {QStringLiteral("pin_hash"), pinHash}});
    }
    People people() const { return People::from(records()); }
};
} // namespace

class PeopleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPersonMayWhatTheRoleMayAndNothingElse()
    {
        Staff house;
        const Id id = house.person(QStringLiteral("Amina"), house.waiter);
        const People people = house.people();
        const Person *amina = people.person(id);
        QVERIFY(amina);
        QVERIFY(amina->may(permission::takeOrders));
        QVERIFY(amina->may(permission::takePayment));
        QVERIFY(!amina->may(permission::voidLine));
        QVERIFY(!amina->may("orders"));
        QVERIFY(!amina->may(""));
        QCOMPARE(amina->roleNames.in(QStringLiteral("sw")), QStringLiteral("Mhudumu"));
        QCOMPARE(amina->language, QStringLiteral("sw"));
        QVERIFY(amina->revision > 0);
        QCOMPARE(people.roles().size(), 1u);
    }
    void aReasonThatWantsAManagerAsksForMoreThanTheRightToTheAct()
    {
        QCOMPARE(QByteArray(rightFor(permission::voidLine, false)), QByteArray(permission::voidLine));
        QCOMPARE(QByteArray(rightFor(permission::voidLine, true)), QByteArray(permission::agree));
    }
    void inAHouseWithoutTheRightToAgreeWhoeverOpensDrawersForNothingHasIt()
    {
        Staff house;
        const auto role = [&](const QJsonArray &permissions) {
            return house.row("staff_role",
                {{QStringLiteral("names"), QJsonObject{{QStringLiteral("en"), QStringLiteral("R")}}},
                    {QStringLiteral("permissions"), permissions}});
        };
        const Id boss = house.person(QStringLiteral("Amina"), role({QStringLiteral("drawer.no_sale")}));
        const Id juma = house.person(QStringLiteral("Juma"), house.waiter);
        QVERIFY(house.people().person(boss)->may(permission::agree));
        QVERIFY(!house.people().person(juma)->may(permission::agree));
        // The house has said who: nobody else.
        const Id owner = house.person(QStringLiteral("Zawadi"), role({QStringLiteral("reasons.agree")}));
        QVERIFY(house.people().person(owner)->may(permission::agree));
        QVERIFY(!house.people().person(boss)->may(permission::agree));
    }
    void aPersonOfAnUnknownRoleMayNothing()
    {
        Staff house;
        const Id id = house.person(QStringLiteral("Amina"), newId());
        QVERIFY(!house.people().person(id)->may(permission::takeOrders));
    }
    void whoLeftTheHouseIsNotFoundByIdNorByPin()
    {
        Staff house;
        const Id id = house.person(QStringLiteral("Juma"), house.waiter, QStringLiteral("abcd"));
        QVERIFY(house.people().withPinHash(QStringLiteral("abcd")));
        house.retire("staff", id);
        QVERIFY(!house.people().person(id));
        QVERIFY(!house.people().withPinHash(QStringLiteral("abcd")));
    }
    void aPinFindsItsPersonAndNobodyWithoutOne()
    {
        Staff house;
        house.person(QStringLiteral("Juma"), house.waiter);
        const Id amina = house.person(QStringLiteral("Amina"), house.waiter, QStringLiteral("abcd"));
        QCOMPARE(house.people().withPinHash(QStringLiteral("abcd"))->id, amina);
        QVERIFY(!house.people().withPinHash(QString()));
        QVERIFY(!house.people().withPinHash(QStringLiteral("abce")));
    }
    void peopleStandByName()
    {
        Staff house;
        for (const char *name : {"Wanjiru", "Amina", "Otieno"})
            house.person(QLatin1String(name), house.waiter);
        QStringList names;
        const People people = house.people();
        for (const Person &person : people.all())
            names.append(person.name);
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("Amina Otieno Wanjiru"));
    }
    void aRowThatDoesNotParseIsLeftOut()
    {
        Staff house;
        house.row("staff", {{QStringLiteral("name"), QStringLiteral("Nobody")}});
        QVERIFY(house.people().all().empty());
        QVERIFY(People::from({}).all().empty());
    }
    void theHouseIsReadFromItsProfile()
    {
        Staff house;
        house.row("outlet_profile",
            {{QStringLiteral("name"), QStringLiteral("Jiko Milele")},
                {QStringLiteral("zone"), QStringLiteral("Asia/Dubai")}, {QStringLiteral("cut_over_hour"), 6},
                {QStringLiteral("currency"), QStringLiteral("UGX")},
                {QStringLiteral("address"), QStringLiteral("Moi Avenue")},
                {QStringLiteral("phone"), QStringLiteral("07")}, {QStringLiteral("tax_pin"), QStringLiteral("P05")},
                {QStringLiteral("footer"), Staff::named(QStringLiteral("Thanks"), QStringLiteral("Asante"))}});
        const House read = houseFrom(house.records());
        QCOMPARE(read.name, QStringLiteral("Jiko Milele"));
        QCOMPARE(read.currency.code(), QStringLiteral("UGX"));
        QCOMPARE(read.hours.zone, QByteArray("Asia/Dubai"));
        QCOMPARE(read.hours.cutOverHour, 6);
        QCOMPARE(read.footer.in(QStringLiteral("sw")), QStringLiteral("Asante"));
        QCOMPARE(read.taxPin, QStringLiteral("P05"));
        QCOMPARE(read.lateMinutes, 10); // an older record says nothing of it
    }
    void aHouseSaysWhenItsKitchenPaperIsLate()
    {
        const auto profile = [](int minutes) {
            Staff of;
            of.row("outlet_profile",
                {{QStringLiteral("name"), QStringLiteral("Jiko")}, {QStringLiteral("zone"), QStringLiteral("UTC")},
                    {QStringLiteral("cut_over_hour"), 4}, {QStringLiteral("currency"), QStringLiteral("KES")},
                    {QStringLiteral("address"), QString()}, {QStringLiteral("phone"), QString()},
                    {QStringLiteral("tax_pin"), QString()},
                    {QStringLiteral("footer"), Staff::named(QStringLiteral("Thanks"), QStringLiteral("Asante"))},
                    {QStringLiteral("kitchen_late_minutes"), minutes}});
            return houseFrom(of.records()).lateMinutes;
        };
        QCOMPARE(profile(4), 4);
        QCOMPARE(profile(0), 1);
        QCOMPARE(profile(1000), 120);
    }
    void aHouseWithoutAProfileStillTrades()
    {
        const House house = houseFrom({});
        QCOMPARE(house.currency.code(), QStringLiteral("KES"));
        QVERIFY(base::businessDateOf(UtcMicros(std::chrono::hours(24 * 365)), house.hours).isValid());
    }
};

JIKO_SUITE(PeopleTest)
#include "people_test.moc"
