#include "support/test_cluster.h"
#include <QTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <thread>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;

namespace {

const Statement putStatement("SELECT api.put_record(:kind, :id, :seen, :body, :staff)");
const Statement retireStatement("SELECT api.retire_record(:kind, :id, :seen, NULL)");
const Statement sinceStatement("SELECT kind, id, revision, retired, body FROM api.reference_since(:revision)");

/// JSON with single quotes, which reads better in C++.
QByteArray json(QByteArray quoted)
{
    return quoted.replace('\'', '"');
}

QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

class RecordsTest : public QObject {
    Q_OBJECT
private:
    TestDatabase database;
    std::unique_ptr<PgSession> office;
    std::unique_ptr<PgSession> till;
    std::unique_ptr<PgSession> owner;

    PgOutcome<PgRows> put(PgSession &session, const char *kind, const Id &id, std::int64_t seen, const QByteArray &body)
    {
        return session.run(putStatement,
            {{"kind", Utf8{kind}}, {"id", id}, {"seen", seen}, {"body", Utf8{json(body)}}, {"staff", Value()}});
    }
    /// The new revision; 0 when refused.
    std::int64_t put(const char *kind, const Id &id, std::int64_t seen, const QByteArray &body)
    {
        const auto rows = put(*office, kind, id, seen, body);
        return rows ? (*rows)[0].int64(0) : 0;
    }
    std::int64_t number(const char *sql)
    {
        const auto rows = owner->run(Statement(sql));
        return rows && !rows->isEmpty() ? (*rows)[0].int64(0) : -1;
    }

private Q_SLOTS:
    void init()
    {
        database = TestCluster::instance().freshDatabase();
        office = std::make_unique<PgSession>(PgSession::Options{database.enrol(QStringLiteral("office")).conninfo});
        till = std::make_unique<PgSession>(PgSession::Options{database.enrol(QStringLiteral("pos")).conninfo});
        owner = std::make_unique<PgSession>(PgSession::Options{database.ownerConninfo});
    }

    void everyKindCanBeMadeAndReachesTheTill()
    {
        const Id profile = newId(), printer = newId(), station = newId(), course = newId(), tax = newId(),
                 category = newId(), group = newId(), modifier = newId(), item = newId(), room = newId(),
                 table = newId(), role = newId(), staff = newId(), size = newId(), before = newId(), away = newId(),
                 card = newId(), job = newId();
        const auto text = [](const Id &id) { return id.toByteArray(QUuid::WithoutBraces); };
        const std::vector<std::tuple<const char *, Id, QByteArray>> records = {
            {"outlet_profile", profile,
                "{'name':'Jiko "
                "Milele','zone':'Africa/Nairobi','cut_over_hour':4,'currency':'KES','footer':{'en':'Karibu'}}"},
            {"printer", printer,
                "{'name':'Bar','transport':'tcp','address':'10.0.0.9:9100','columns':48,'purpose':'kitchen'}"},
            {"station", station, "{'names':{'en':'Grill','sw':'Choma'},'printer_id':'" + text(printer) + "'}"},
            {"course", course, "{'names':{'en':'Mains'},'position':2}"},
            {"tax", tax, "{'names':{'en':'VAT'},'rate_ppm':160000}"},
            {"menu_category", category, "{'names':{'en':'Grills'},'hue':20}"},
            {"modifier_group", group, "{'names':{'en':'Doneness'},'min_choices':1,'max_choices':1}"},
            {"modifier", modifier, "{'names':{'en':'Rare'},'group_id':'" + text(group) + "'}"},
            {"menu_item", item,
                "{'names':{'en':'Goat','sw':'Mbuzi'},'plu':'007','price_minor':65000,'category_id':'" + text(category)
                    + "','tax_id':'" + text(tax) + "','station_id':'" + text(station) + "','course_id':'" + text(course)
                    + "','groups':['" + text(group) + "\"]}"},
            {"room", room, "{'names':{'en':'Garden'}}"},
            {"dining_table", table,
                "{'label':'G1','seats':4,'shape':'round','x':0,'y':0,'width':80,'height':80,'room_id':'" + text(room)
                    + "'}"},
            {"staff_role", role, "{'names':{'en':'Server'},'permissions':['orders.void']}"},
            {"staff", staff, "{'name':'Amina','pin_hash':'00ff','role_id':'" + text(role) + "'}"},
            {"menu_size", size, "{'names':{'en':'Large'},'position':2}"},
            {"pre_modifier", before, "{'names':{'en':'No'},'counts':false,'rate_bp':0}"},
            {"order_type", away,
                "{'names':{'en':'Takeaway'},'code':'takeaway','kind':'takeaway','taxes':[{'from_id':'" + text(tax)
                    + "','to_id':'" + text(tax) + "'}]}"},
            {"menu", card,
                "{'names':{'en':'Lunch'},'categories':['" + text(category)
                    + "'],'hours':[{'weekdays':[1,7],'from_minute':660,'until_minute':1440,'first_day':'2026-11-21'}]"
                      "}"},
            {"price_rule", newId(),
                "{'names':{'en':'Happy hour'},'items':['" + text(item) + "'],'sizes':['" + text(size) + "'],'menus':['"
                    + text(card) + "'],'rate_bp':-2000,'hours':[{'from_minute':1020,'until_minute':1140}]}"},
            {"promotion", newId(),
                "{'names':{'en':'Lunch set'},'kind':5,'amount_minor':80000,'parts':[{'categories':['" + text(category)
                    + "'],'count':1}],'coupon':'KARIBU','most_uses':100,'order_types':['" + text(away) + "']}"},
            {"service_charge", newId(),
                "{'names':{'en':'Service'},'rate_bp':1000,'from_covers':8,'tax_id':'" + text(tax) + "','rooms':['"
                    + text(room) + "']}"},
            {"reason", newId(), "{'names':{'en':'Staff'},'kind':'discount','rate_bp':1000,'needs_approval':true}"},
            {"job", job, "{'names':{'en':'Waiter'},'rate_minor':15000}"},
            {"tip_rule", newId(),
                "{'names':{'en':'Pool'},'share_bp':5000,'shared_by':2,'parts':[{'job':'" + text(job)
                    + "','points':3}]}"},
            {"menu_version", newId(),
                "{'names':{'en':'Spring'},'valid_from_us':1795000000000000,'state':'published','changes':[{'kind':'"
                "menu_item'}]}"},
        };
        std::int64_t revision = 0;
        for (const auto &[kind, id, body] : records) {
            const auto made = put(*office, kind, id, 0, body);
            QVERIFY2(made, made ? "" : qPrintable(QLatin1String(kind) + QLatin1Char(' ') + made.why().message));
            QCOMPARE((*made)[0].int64(0), ++revision);
        }

        const auto rows = till->run(sinceStatement, {{"revision", 0}});

        QVERIFY(rows);
        QCOMPARE(std::size_t(rows->count()), records.size());
        for (int i = 0; i < rows->count(); ++i) {
            const auto &[kind, id, body] = records[std::size_t(i)];
            QCOMPARE((*rows)[i].utf8(0), QByteArray(kind));
            QCOMPARE((*rows)[i].id(1), id);
            QCOMPARE((*rows)[i].int64(2), i + 1);
            QVERIFY(!(*rows)[i].flag(3));
            const QJsonObject got = objectOf((*rows)[i].utf8(4));
            const QJsonObject sent = objectOf(json(body));
            for (const QString &key : sent.keys())
                QCOMPARE(got.value(key), sent.value(key));
            for (const char *head : {"id", "tenant", "outlet", "revision", "retired_at_us"})
                QVERIFY(!got.contains(QLatin1String(head)));
        }
        const QJsonObject goat = objectOf((*rows)[8].utf8(4));
        QCOMPARE(goat.value(QLatin1String("on_sale")), QJsonValue(true));
        QCOMPARE(goat.value(QLatin1String("sizes")), QJsonValue(QJsonArray()));
        QVERIFY(till->run(sinceStatement, {{"revision", revision}})->isEmpty());
    }
    void anEditKeepsWhatItDoesNotName()
    {
        const Id id = newId();
        QCOMPARE(put("tax", id, 0, "{'names':{'en':'VAT'},'rate_ppm':160000}"), 1);

        QCOMPARE(put("tax", id, 1, "{'rate_ppm':80000}"), 2);

        const QJsonObject body = objectOf((*till->run(sinceStatement, {{"revision", 1}}))[0].utf8(4));
        QCOMPARE(body.value(QLatin1String("rate_ppm")).toInt(), 80000);
        QCOMPARE(
            body.value(QLatin1String("names")).toObject().value(QLatin1String("en")).toString(), QStringLiteral("VAT"));
    }
    void aStaleEditIsRefusedWithTheNewerRow()
    {
        const Id id = newId();
        QCOMPARE(put("tax", id, 0, "{'names':{'en':'VAT'},'rate_ppm':160000}"), 1);
        QCOMPARE(put("tax", id, 1, "{'rate_ppm':80000}"), 2);

        const auto stale = put(*office, "tax", id, 1, "{'rate_ppm':90000}");

        QVERIFY(!stale);
        QCOMPARE(stale.why().sqlState, QByteArray("P0G10"));
        const QJsonObject newer = objectOf(stale.why().detail.toUtf8());
        QCOMPARE(newer.value(QLatin1String("rate_ppm")).toInt(), 80000);
        QCOMPARE(newer.value(QLatin1String("revision")).toInt(), 2);
        QCOMPARE(put(*office, "tax", id, 0, "{'rate_ppm':1}").why().sqlState, QByteArray("P0G10"));
        QCOMPARE(put(*office, "tax", newId(), 5, "{'rate_ppm':1}").why().sqlState, QByteArray("P0G10"));
    }
    void whatCannotBeSoIsRefusedInPlainWords_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *kind, const char *body, const char *words) {
            QTest::newRow(words) << QByteArray(kind) << QByteArray(body) << QString::fromUtf8(words);
        };
        row("tax", "{'names':{'sw':'Kodi'},'rate_ppm':1}", "A name in English is needed, and every name must be text");
        row("tax", "{'names':{'en':'VAT'},'rate_ppm':1000001}", "A tax rate is from 0 to 100 %");
        row("tax", "{'names':{'en':'VAT'}}", "rate_ppm is needed");
        row("tax", "{'names':{'en':'VAT'},'rate_ppm':1,'colour':2}", "There is no field called colour");
        row("tax", "{'names':{'en':'VAT'},'rate_ppm':1,'revision':9}", "There is no field called revision");
        row("taxi", "{'names':{'en':'VAT'}}", "There is no kind of record called taxi");
        row("tax", "[]", "A record is an object");
        row("modifier", "{'names':{'en':'x'},'group_id':'00000000-0000-7000-8000-000000000009','price_minor':-1}",
            "A price cannot be below zero");
        row("modifier", "{'names':{'en':'x'},'group_id':'00000000-0000-7000-8000-000000000009'}",
            "That modifier group does not exist");
        row("modifier_group", "{'names':{'en':'x'},'min_choices':2,'max_choices':1}",
            "At most must be one or more, and not less than at least");
        row("outlet_profile", "{'name':'x','zone':'Africa/Nairobi','cut_over_hour':24,'currency':'KES'}",
            "The business day ends at an hour from 0 to 23");
        row("outlet_profile", "{'name':'x','zone':'Africa/Atlantis','cut_over_hour':4,'currency':'KES'}",
            "time zone \"Africa/Atlantis\" not recognized");
        row("menu_size", "{'names':{'sw':'Kubwa'}}", "A name in English is needed, and every name must be text");
        row("order_type", "{'names':{'en':'x'},'code':'Take away'}", "An order type's code is a word in small letters");
        row("order_type", "{'names':{'en':'x'},'code':'x','kind':'flying'}",
            "An order type is dine_in, takeaway, delivery or bar_tab");
        row("menu", "{'names':{'en':'x'},'hours':[{'from_minute':1440,'until_minute':60}]}",
            "Hours are from 0:00 to 24:00, weekdays from 1 to 7, days like 2026-11-21");
        row("promotion", "{'names':{'en':'x'},'kind':9}", "There is no such kind of promotion");
        row("promotion", "{'names':{'en':'x'},'kind':1,'parts':{}}", "A list of entries is needed");
        row("promotion", "{'names':{'en':'x'},'kind':1,'most':-1}", "A limit cannot be below zero");
        row("price_rule", "{'names':{'en':'x'},'rate_bp':-10001}", "A price can fall by 100 % and rise by 1000 %");
        row("service_charge", "{'names':{'en':'x'},'rate_bp':1,'from_covers':0}",
            "A service charge begins at 1 to 999 covers");
        row("service_charge", "{'names':{'en':'x'},'rate_bp':1,'tax_id':'00000000-0000-7000-8000-000000000009'}",
            "That tax does not exist");
        row("reason", "{'names':{'en':'x'},'kind':'whim'}", "There is no such act to give a reason for");
        row("menu_version", "{'names':{'en':'x'},'valid_from_us':1,'state':'lost'}",
            "A version is a draft, published or taken back");
        row("job", "{'names':{'en':'x'},'rate_minor':-1}", "A rate cannot be below zero");
        row("tip_rule", "{'names':{'en':'x'},'share_bp':10001}", "A share is from 0 to 100 %");
        row("tip_rule", "{'names':{'en':'x'},'share_bp':1,'shared_by':4}",
            "Tips are shared by hours, by points or by sales");
        row("tip_rule", "{'names':{'en':'x'},'share_bp':1,'parts':[{'points':-1}]}", "Points cannot be below zero");
        row("staff", "{'name':'x','role_id':'00000000-0000-7000-8000-000000000009'}", "That role does not exist");
    }
    void whatCannotBeSoIsRefusedInPlainWords()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, body);
        QFETCH(QString, words);

        const auto outcome = put(*office, kind.constData(), newId(), 0, body);

        QVERIFY(!outcome);
        QCOMPARE(outcome.why().message, words);
        QCOMPARE(outcome.why().sqlState, QByteArray("P0G11"));
        QCOMPARE(number("SELECT max(revision) FROM jiko.outlet"), 0);
        QCOMPARE(number("SELECT count(*) FROM jiko.event"), 0);
    }
    void twoItemsOfOnePluAndGroupsThatAreNotThereAreRefused()
    {
        const Id category = newId(), tax = newId();
        QVERIFY(put("menu_category", category, 0, "{'names':{'en':'Grills'}}"));
        QVERIFY(put("tax", tax, 0, "{'names':{'en':'VAT'},'rate_ppm':160000}"));
        const QByteArray head = "{'names':{'en':'x'},'price_minor':1,'category_id':'"
            + category.toByteArray(QUuid::WithoutBraces) + "','tax_id':'" + tax.toByteArray(QUuid::WithoutBraces) + '"';

        QVERIFY(put("menu_item", newId(), 0, (head + ",'plu':'7'}")));
        QCOMPARE(put(*office, "menu_item", newId(), 0, (head + ",'plu':'7'}")).why().message,
            QStringLiteral("Another item has that PLU"));
        QCOMPARE(put(*office, "menu_item", newId(), 0, (head + ",'groups':['00000000-0000-7000-8000-000000000009']}"))
                     .why()
                     .message,
            QStringLiteral("A modifier group does not exist"));
        QVERIFY(put("menu_item", newId(), 0, (head + ",'plu':''}")));
        QVERIFY(put("menu_item", newId(), 0, (head + ",'plu':''}")));
    }
    void hoursThatAreNoHoursAreRefused_data()
    {
        QTest::addColumn<QByteArray>("hours");
        QTest::newRow("weekday") << QByteArray("[{'weekdays':[8],'from_minute':0,'until_minute':60}]");
        QTest::newRow("end") << QByteArray("[{'from_minute':0,'until_minute':1441}]");
        QTest::newRow("before midnight") << QByteArray("[{'from_minute':-1,'until_minute':60}]");
        QTest::newRow("day") << QByteArray("[{'from_minute':0,'until_minute':60,'first_day':'today'}]");
        QTest::newRow("no span") << QByteArray("[17]");
        QTest::newRow("no list") << QByteArray("{}");
    }
    void hoursThatAreNoHoursAreRefused()
    {
        QFETCH(QByteArray, hours);
        const auto outcome = put(*office, "menu", newId(), 0, "{'names':{'en':'x'},'hours':" + hours + '}');
        QVERIFY(!outcome);
        QCOMPARE(outcome.why().detail, QStringLiteral("hours_shape"));
    }
    void twoItemsOfOneBarcodeAndUnknownAllergensAreRefused()
    {
        const Id category = newId(), tax = newId();
        QVERIFY(put("menu_category", category, 0, "{'names':{'en':'Grills'}}"));
        QVERIFY(put("tax", tax, 0, "{'names':{'en':'VAT'},'rate_ppm':160000}"));
        const QByteArray head = "{'names':{'en':'x'},'price_minor':1,'category_id':'"
            + category.toByteArray(QUuid::WithoutBraces) + "','tax_id':'" + tax.toByteArray(QUuid::WithoutBraces)
            + '\'';

        QVERIFY(put("menu_item", newId(), 0, head + ",'barcode':'6161','allergens':['milk','nuts']}"));
        QCOMPARE(put(*office, "menu_item", newId(), 0, head + ",'barcode':'6161'}").why().message,
            QStringLiteral("Another item has that barcode"));
        QCOMPARE(put(*office, "menu_item", newId(), 0, head + ",'allergens':['dust']}").why().message,
            QStringLiteral("That allergen is not one of the fourteen"));
        QCOMPARE(put(*office, "menu_item", newId(), 0, head + ",'guest_names':{'en':7}}").why().message,
            QStringLiteral("Every name must be text"));
        QVERIFY(put("menu_item", newId(), 0, head + '}'));
        QVERIFY(put("menu_item", newId(), 0, head + '}'));
    }
    void twoOrderTypesOfOneCodeAndTwoPromotionsOfOneCouponAreRefused()
    {
        QVERIFY(put("order_type", newId(), 0, "{'names':{'en':'x'},'code':'takeaway'}"));
        QCOMPARE(put(*office, "order_type", newId(), 0, "{'names':{'en':'y'},'code':'takeaway'}").why().message,
            QStringLiteral("Another order type has that code"));
        QVERIFY(put("promotion", newId(), 0, "{'names':{'en':'x'},'kind':1,'coupon':'A'}"));
        QCOMPARE(put(*office, "promotion", newId(), 0, "{'names':{'en':'y'},'kind':1,'coupon':'A'}").why().message,
            QStringLiteral("Another promotion has that coupon"));
        QVERIFY(put("promotion", newId(), 0, "{'names':{'en':'x'},'kind':1}"));
        QVERIFY(put("promotion", newId(), 0, "{'names':{'en':'x'},'kind':1}"));
    }
    void aRetiredRecordReachesTheTillAsRetiredAndCanComeBack()
    {
        const Id id = newId();
        QCOMPARE(put("course", id, 0, "{'names':{'en':'Mains'}}"), 1);

        const auto retired = office->run(retireStatement, {{"kind", Utf8{"course"}}, {"id", id}, {"seen", 1}});

        QVERIFY(retired);
        QCOMPARE((*retired)[0].int64(0), 2);
        QVERIFY((*till->run(sinceStatement, {{"revision", 1}}))[0].flag(3));
        QCOMPARE(put("course", id, 2, "{}"), 3);
        QVERIFY(!(*till->run(sinceStatement, {{"revision", 2}}))[0].flag(3));
        const auto unknown = office->run(retireStatement, {{"kind", Utf8{"course"}}, {"id", newId()}, {"seen", 0}});
        QCOMPARE(unknown.why().sqlState, QByteArray("P0G11"));
    }
    void everyEditLeavesAFactInTheOutletsOwnChain()
    {
        const Id id = newId(), staff = newId();
        QCOMPARE(put("tax", id, 0, "{'names':{'en':'VAT'},'rate_ppm':160000}"), 1);
        QVERIFY(office->run(putStatement,
            {{"kind", Utf8{"tax"}}, {"id", id}, {"seen", 1}, {"body", Utf8{json("{'rate_ppm':80000}")}},
                {"staff", staff}}));

        const auto rows = till->run(Statement("SELECT * FROM api.fetch_events('{}', '{}', '{}', 10)"));

        QVERIFY(rows);
        QCOMPARE(rows->count(), 2);
        QByteArray hash = base::chainStart();
        Hlc last = 0;
        for (int i = 0; i < 2; ++i) {
            const PgRow row = (*rows)[i];
            Fact fact;
            fact.tenant = database.tenant;
            fact.outlet = database.outlet;
            fact.device = std::int32_t(row.int64(0));
            fact.seq = row.int64(1);
            fact.hlc = row.int64(2);
            fact.staff = row.id(3);
            fact.stream = row.id(4);
            fact.type = row.utf8(5);
            fact.version = int(row.int64(6));
            fact.body = row.utf8(7);
            hash = base::chainHash(hash, fact);
            QCOMPARE(row.bytes(8), hash);
            QCOMPARE(fact.seq, i + 1);
            QCOMPARE(fact.stream, id);
            QCOMPARE(fact.type, QByteArray("identity.record_edited"));
            QVERIFY(fact.hlc > last);
            last = fact.hlc;
        }
        QCOMPARE((*rows)[0].id(3), Id());
        QCOMPARE((*rows)[1].id(3), staff);
        const QJsonObject body = objectOf((*rows)[1].utf8(7));
        QCOMPARE(body.value(QLatin1String("kind")).toString(), QStringLiteral("tax"));
        QCOMPARE(body.value(QLatin1String("id")).toString(), id.toString(QUuid::WithoutBraces));
        QCOMPARE(body.value(QLatin1String("revision")).toInt(), 2);
        QCOMPARE(body[QLatin1String("before")][QLatin1String("rate_ppm")].toInt(), 160000);
        QCOMPARE(body[QLatin1String("after")][QLatin1String("rate_ppm")].toInt(), 80000);
    }
    void pinsGoWherePeopleSignInAndNowhereElse()
    {
        const Id role = newId(), staff = newId();
        QVERIFY(put("staff_role", role, 0, "{'names':{'en':'Server'}}"));
        const QByteArray body =
            "{'name':'Amina','pin_hash':'deadbeef','role_id':'" + role.toByteArray(QUuid::WithoutBraces) + "'}";
        QVERIFY(put("staff", staff, 0, body));
        PgSession hub({database.enrol(QStringLiteral("hub")).conninfo});

        const auto atTill = till->run(sinceStatement, {{"revision", 1}});
        const auto atHub = hub.run(sinceStatement, {{"revision", 1}});
        const auto facts = till->run(Statement("SELECT body FROM api.fetch_events('{}', '{}', '{}', 10)"));
        const auto stale = put(*office, "staff", staff, 1, "{'name':'x'}");

        QCOMPARE(
            objectOf((*atTill)[0].utf8(4)).value(QLatin1String("pin_hash")).toString(), QStringLiteral("deadbeef"));
        QVERIFY(!objectOf((*atHub)[0].utf8(4)).contains(QLatin1String("pin_hash")));
        for (int i = 0; i < facts->count(); ++i)
            QVERIFY(!(*facts)[i].utf8(0).contains("deadbeef") && !(*facts)[i].utf8(0).contains("pin_hash"));
        QVERIFY(objectOf((*facts)[1].utf8(0)).value(QLatin1String("pin_changed")).toBool());
        QVERIFY(!stale.why().detail.contains(QLatin1String("deadbeef")));
    }
    void aNewKindIsATableAndOneCall()
    {
        const auto made = owner->run(Statement(
            "CREATE TABLE jiko.umbrella (id uuid PRIMARY KEY, tenant uuid NOT NULL, outlet uuid, revision bigint NOT "
            "NULL, "
            "retired_at_us bigint, position integer NOT NULL, colour text NOT NULL CONSTRAINT umbrella_colour "
            "CHECK (colour <> ''), code_hash bytea)"));
        QVERIFY(made);
        QVERIFY(owner->run(Statement("SELECT jiko.keep_kind('umbrella', '{\"colour\": \"red\"}')")));
        QVERIFY(owner->run(Statement("SELECT jiko.keep_kind('umbrella', '{}', '{code_hash}')")));
        QVERIFY(owner->run(Statement("INSERT INTO jiko.rule_words VALUES ('umbrella_colour', 'A colour is needed')")));
        const Id id = newId();

        const auto revision = put("umbrella", id, 0, "{'code_hash':'beef'}");
        const auto wrong = put(*office, "umbrella", id, revision, "{'colour':''}");
        const auto rows = till->run(sinceStatement, {{"revision", 0}});
        const auto facts = till->run(Statement("SELECT body FROM api.fetch_events('{}', '{}', '{}', 10)"));

        QVERIFY(revision > 0);
        QVERIFY(!wrong);
        QVERIFY(wrong.why().message.contains(QLatin1String("A colour is needed")));
        QCOMPARE((*rows)[0].utf8(0), "umbrella");
        const auto body = objectOf((*rows)[0].utf8(4));
        QCOMPARE(body.value(QLatin1String("colour")).toString(), QStringLiteral("red"));
        QCOMPARE(body.value(QLatin1String("code_hash")).toString(), QStringLiteral("beef"));
        QVERIFY(objectOf((*facts)[0].utf8(0)).value(QLatin1String("code_changed")).toBool());
        QVERIFY(!(*facts)[0].utf8(0).contains("beef"));
    }
    void revisionsAreCommittedInTheirOrder()
    {
        // Editors race; a reader that follows by revision must see every record, though transactions overlap.
        constexpr int editors = 4;
        constexpr int edits = 25;
        std::atomic<int> running = editors;
        std::atomic<int> failed = 0;
        std::vector<TestDevice> offices;
        for (int i = 0; i < editors; ++i)
            offices.push_back(database.enrol(QStringLiteral("office")));
        std::vector<std::thread> threads;
        for (int i = 0; i < editors; ++i)
            threads.emplace_back([&, i] {
                PgSession editor({offices[std::size_t(i)].conninfo});
                for (int n = 0; n < edits; ++n)
                    if (!put(editor, "course", newId(), 0, "{'names':{'en':'Mains'}}"))
                        ++failed;
                --running;
            });
        std::int64_t cursor = 0;
        int seen = 0;
        for (bool last = false;;) {
            const auto rows = till->run(sinceStatement, {{"revision", cursor}});
            QVERIFY(rows);
            seen += rows->count();
            if (!rows->isEmpty())
                cursor = (*rows)[rows->count() - 1].int64(2);
            if (last && rows->isEmpty())
                break;
            last = running == 0;
        }
        for (std::thread &thread : threads)
            thread.join();

        QCOMPARE(failed.load(), 0);
        QCOMPARE(seen, editors * edits);
        QCOMPARE(number("SELECT count(*) FROM jiko.event"), editors * edits);
    }
    void anotherOutletKeepsItsOwnRecordsAndSharesTheTenants()
    {
        const Id elsewhere = newId();
        database.addOutlet(database.tenant, elsewhere);
        PgSession otherTill({database.enrolAt(elsewhere, QStringLiteral("pos")).conninfo});
        PgSession otherOffice({database.enrolAt(elsewhere, QStringLiteral("office")).conninfo});
        const Id ours = newId(), everybodys = newId();
        QVERIFY(put("course", ours, 0, "{'names':{'en':'Ours'}}"));
        QCOMPARE(put(*office, "course", newId(), 0, "{'names':{'en':'All'},'outlet':null}").why().sqlState,
            QByteArray("P0G12"));
        QVERIFY(owner->run(Statement("SELECT set_config('jiko.outlet', :outlet, false)"),
            {{"outlet", database.outlet.toString(QUuid::WithoutBraces)}}));
        QVERIFY(put(*owner, "course", everybodys, 0, "{'names':{'en':'All'},'outlet':null}"));

        const auto there = otherTill.run(sinceStatement, {{"revision", 0}});
        const auto here = till->run(sinceStatement, {{"revision", 0}});

        QCOMPARE(there->count(), 1);
        QCOMPARE((*there)[0].id(1), everybodys);
        QCOMPARE(here->count(), 2);
        QCOMPARE(put(otherOffice, "course", ours, 1, "{'position':1}").why().sqlState, QByteArray("P0G12"));
    }
    void anotherTenantsRecordsAreNotThere()
    {
        const Id tenant = newId(), place = newId(), id = newId();
        database.addOutlet(tenant, place);
        PgSession stranger({database.enrolAt(place, QStringLiteral("office")).conninfo});
        QVERIFY(put("course", id, 0, "{'names':{'en':'Ours'}}"));

        QVERIFY(stranger.run(sinceStatement, {{"revision", 0}})->isEmpty());
        QCOMPARE(put(stranger, "course", id, 1, "{'position':1}").why().sqlState, QByteArray("P0G10"));
        QCOMPARE(put(stranger, "course", id, 0, "{'names':{'en':'Theirs'}}").why().message,
            QStringLiteral("That id is taken"));
    }
    void theOwnerNamesTheOutlet()
    {
        const auto unnamed = put(*owner, "course", newId(), 0, "{'names':{'en':'x'}}");

        QVERIFY(!unnamed);
        QCOMPARE(unnamed.why().sqlState, QByteArray("P0G12"));
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "records_test.moc"
