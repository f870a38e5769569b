// The plain forms of the back office over a real database: hours, promotions, reasons; and a version that turns by
// itself.
#include "desk.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)

class RulesTest : public QObject {
    Q_OBJECT

    Desk desk;
    std::optional<office_app::Parts> &parts = desk.parts;
    std::optional<Screen> &screen = desk.screen;

    bool reach(const char *control)
    {
        const QString name = QLatin1String(control);
        const auto isThere = [&] {
            const QQuickItem *item = shell::look({name, {}, {}, {}}).item;
            const QQuickItem *focused = screen->window->activeFocusItem();
            return item && focused && (item == focused || item->isAncestorOf(focused));
        };
        for (int i = 0; i < 90 && !isThere(); ++i)
            screen->key(Qt::Key_Tab);
        return isThere() && screen->shows(name);
    }
    /// Goes to a field by keys, as far as it may be, and types over what stands there.
    bool fill(const char *field, const char *text)
    {
        const QString name = QLatin1String(field);
        if (!reach(field))
            return false;
        QTest::keyClick(screen->window, Qt::Key_A, Qt::ControlModifier);
        screen->key(Qt::Key_Delete);
        return screen->typeInto(name, QString::fromUtf8(text));
    }
    QString goTo(const char *kind)
    {
        const auto kinds = parts->rules.kinds();
        for (int i = 0; i < kinds.size(); ++i)
            if (kinds[i].toMap()[QStringLiteral("id")].toString() == QLatin1String(kind))
                parts->rules.setKind(i);
        return screen->tap(QStringLiteral("nav6")) ? QString() : QStringLiteral("no page");
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(desk.open()); }
    void cleanupTestCase() { QVERIFY(desk.close()); }

    void init()
    {
        QVERIFY(desk.sitDown());
        QTRY_VERIFY_WITH_TIMEOUT(!parts->dishes.rows().isEmpty(), 10'000);
    }
    void cleanup() { QCOMPARE(desk.standUp(), QString()); }

    void theHappyHourIsMadeLonger()
    {
        QCOMPARE(goTo("price_rule"), QString());
        TAP("rules/row0");
        SHOWS("rule.names.en");
        QVERIFY(screen->tapInVain(QStringLiteral("save")));
        QVERIFY(fill("rule.hours.0.until_minute", "8pm"));
        QVERIFY(screen->tapInVain(QStringLiteral("save")));
        QVERIFY(parts->rules.saveReason().contains(QStringLiteral("17:00")));
        QVERIFY(fill("rule.hours.0.until_minute", "20:00"));
        TAP("save");

        const auto hours = [this] { return desk.answer("SELECT hours::text FROM jiko.price_rule"); };
        QTRY_COMPARE_WITH_TIMEOUT(hours(), QStringLiteral("[{\"from_minute\": 1020, \"until_minute\": 1200}]"), 10'000);
        QCOMPARE(
            desk.answer("SELECT rate_bp::text || cardinality(items) FROM jiko.price_rule"), QStringLiteral("-20005"));
    }
    void anAccountShowsItsStatement()
    {
        QCOMPARE(goTo("house_account"), QString());
        TAP("rules/row0");
        SHOWS("rule.code");
        QVERIFY(parts->rules.balanceText().isEmpty());
        const Id account = parts->live.ways().accounts.front().id;
        Others till;
        till.tell(parts->live,
            payments::record(account,
                payments::PurseUsed{payments::PurseKind::Account, u"UPENDO"_qs, newId(), newId(), 120000, u"KES"_qs,
                    true, u"Otieno"_qs}));
        till.tell(parts->live,
            payments::record(account,
                payments::PurseLoaded{newId(), payments::PurseKind::Account, u"UPENDO"_qs, {}, 50000, u"KES"_qs,
                    newId(), orders::TenderKind::Cash, {}}));
        const QVariantList rows = parts->rules.statement();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].toMap()[u"words"_qs].toString(), u"A check, Otieno"_qs);
        QCOMPARE(rows[0].toMap()[u"balance"_qs].toString(), base::amountText(Money(-70000, base::kes)));
        QVERIFY(parts->rules.balanceText().contains(u"700.00"_qs));
    }
    void aReasonIsMadeAndTakenOutOfUse()
    {
        QCOMPARE(goTo("reason"), QString());
        const auto before = parts->rules.rows().size();
        const auto voids = parts->live.menu().reasonsFor(menu::ReasonKind::Void).size();
        TAP("rules.new");
        QVERIFY(screen->tapInVain(QStringLiteral("save")));
        QVERIFY(fill("rule.names.en", "Spilled"));
        TAP("save");

        QTRY_COMPARE_WITH_TIMEOUT(
            desk.answer("SELECT kind || active FROM jiko.reason WHERE names ->> 'en' = 'Spilled'"),
            QStringLiteral("voidtrue"), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(parts->rules.rows().size(), before + 1, 10'000);
        const auto reasons = [this] { return parts->live.menu().reasonsFor(menu::ReasonKind::Void).size(); };
        QTRY_COMPARE_WITH_TIMEOUT(reasons(), voids + 1, 10'000);

        const auto rows = parts->rules.rows();
        for (const QVariant &row : rows)
            if (row.toMap()[QStringLiteral("name")].toString() == QLatin1String("Spilled"))
                parts->rules.choose(row.toMap()[QStringLiteral("id")].toString());
        QVERIFY(reach("rule.retire"));
        screen->key(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(parts->rules.rows().size(), before, 10'000);
        QCOMPARE(desk.answer("SELECT (retired_at_us > 0)::text FROM jiko.reason WHERE names ->> 'en' = 'Spilled'"),
            QStringLiteral("true"));
    }
    void aDishOfAPromotionIsCalledByItsName()
    {
        QCOMPARE(goTo("promotion"), QString());
        TAP("rules.new");
        QVERIFY(fill("rule.names.en", "Samosa day"));
        QVERIFY(fill("rule.rate_bp", "15"));
        QVERIFY(fill("rule.parts.0.items", "Beef samoza"));
        QVERIFY(screen->tapInVain(QStringLiteral("save")));
        const QString samosa = desk.answer("SELECT names ->> 'en' FROM jiko.menu_item WHERE plu = '221'");
        QVERIFY(fill("rule.parts.0.items", qUtf8Printable(samosa)));
        QCOMPARE(parts->rules.saveReason(), QString());
        TAP("save");
        QTRY_VERIFY(!parts->rules.isBusy());
        QCOMPARE(parts->rules.problemText(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.answer("SELECT rate_bp::text || jsonb_array_length(parts) || (parts -> 0 ->> 'count') "
                        "FROM jiko.promotion WHERE names ->> 'en' = 'Samosa day'"),
            QStringLiteral("150011"), 10'000);
    }
    void aVersionTurnsByItselfAndIsTakenBack()
    {
        const auto mutura = [this] {
            for (const auto &[id, item] : parts->live.menu().items())
                if (item.plu == QLatin1String("113"))
                    return item.priceMinor;
            return std::int64_t(0);
        };
        QCOMPARE(mutura(), 35000);
        const Id id = newId();
        const auto from = base::utcNow() + std::chrono::seconds(4);
        const QString dish = desk.answer("SELECT id::text FROM jiko.menu_item WHERE plu = '113'");
        const auto put = [&](std::int64_t seen, const QJsonObject &body) {
            static const store::Statement forOutlet("SELECT set_config('jiko.outlet', :outlet, false)");
            static const store::Statement write(
                "SELECT api.put_record('menu_version', :id, :seen, CAST(:body AS json), NULL)");
            return desk.owner->run(forOutlet, {{"outlet", desk.demo->outlet.toString(QUuid::WithoutBraces)}})
                && desk.owner->run(
                    write, {{"id", id}, {"seen", seen}, {"body", store::Utf8{QJsonDocument(body).toJson()}}});
        };
        QVERIFY(put(0,
            {{QStringLiteral("names"), QJsonObject{{QStringLiteral("en"), QStringLiteral("Rise")}}},
                {QStringLiteral("state"), QStringLiteral("published")},
                {QStringLiteral("valid_from_us"), qint64(from.time_since_epoch().count())},
                {QStringLiteral("changes"),
                    QJsonArray{
                        QJsonObject{{QStringLiteral("kind"), QStringLiteral("menu_item")}, {QStringLiteral("id"), dish},
                            {QStringLiteral("body"), QJsonObject{{QStringLiteral("price_minor"), 36000}}}}}}}));
        parts->live.node.askNow();
        QTRY_COMPARE_WITH_TIMEOUT(parts->live.menu().versions().size(), 1u, 10'000);
        if (base::utcNow() < from)
            QCOMPARE(mutura(), 35000);
        QTRY_COMPARE_WITH_TIMEOUT(mutura(), 36000, 10'000);
        QVERIFY(base::utcNow() >= from);

        QVERIFY(put(parts->live.node.records().at("menu_version").at(id).revision,
            {{QStringLiteral("state"), QStringLiteral("taken_back")}}));
        parts->live.node.askNow();
        QTRY_COMPARE_WITH_TIMEOUT(mutura(), 35000, 10'000);
        QCOMPARE(
            desk.answer("SELECT price_minor::text FROM jiko.menu_item WHERE plu = '113'"), QStringLiteral("35000"));
    }
};

QTEST_MAIN(RulesTest)
#include "rules_test.moc"
