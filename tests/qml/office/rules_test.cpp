// The plain forms of the back office over a real database: hours, promotions, reasons; and a version that turns by
// itself.
#include "desk.h"
#include "outlet/permission_words.h"
#include "printer/virtual_printer.h"

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
    void aSecondHourIsAddedAndTheFirstTakenOut()
    {
        QCOMPARE(goTo("price_rule"), QString());
        TAP("rules/row0");
        QVERIFY(reach("rule.more.hours"));
        TAP("rule.more.hours");
        QVERIFY(fill("rule.hours.1.from_minute", "21:00"));
        QVERIFY(fill("rule.hours.1.until_minute", "22:30"));
        TAP("save");
        const auto hours = [this] {
            return desk.answer("SELECT string_agg(span ->> 'from_minute', '-') FROM jiko.price_rule, "
                               "jsonb_array_elements(hours) span");
        };
        QTRY_COMPARE_WITH_TIMEOUT(hours(), QStringLiteral("1020-1260"), 10'000);

        QTRY_VERIFY_WITH_TIMEOUT(screen->tap(QStringLiteral("rules/row0")), 10'000);
        QVERIFY(reach("rule.less.hours.0"));
        TAP("rule.less.hours.0");
        QVERIFY(!parts->rules.saveReason().size());
        TAP("save");
        QTRY_COMPARE_WITH_TIMEOUT(hours(), QStringLiteral("1260"), 10'000);

        // As others know it.
        QTRY_VERIFY_WITH_TIMEOUT(screen->tap(QStringLiteral("rules/row0")), 10'000);
        QVERIFY(fill("rule.hours.0.from_minute", "17:00"));
        QVERIFY(fill("rule.hours.0.until_minute", "20:00"));
        TAP("save");
        QTRY_COMPARE_WITH_TIMEOUT(hours(), QStringLiteral("1020"), 10'000);
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
    /// What people decide about and find in no form is forgotten: a new column needs a field, or a reason here.
    void everyColumnOfEveryKindHasAForm()
    {
        const std::map<QString, QString> elsewhere{
            {u"menu_item.image"_qs, u"Dishes: the picture"_qs},
            {u"picture.jpeg"_qs, u"Dishes: the picture"_qs},
            {u"staff.pin_hash"_qs, u"Staff: New PIN"_qs},
            {u"staff.badge_hash"_qs, u"Staff: Badge"_qs},
            {u"menu_version.changes"_qs, u"Dishes: Import, Keep for later"_qs},
            {u"outlet_profile.zone"_qs, u"set up once: books of another zone would not fit"_qs},
            {u"outlet_profile.cut_over_hour"_qs, u"set up once: days that are closed would move"_qs},
            {u"outlet_profile.currency"_qs, u"set up once: amounts are kept in it"_qs},
        };
        std::map<QString, bool> used;
        const auto columns =
            desk.owner->run(store::Statement("SELECT kind, attname FROM jiko.record_kind JOIN pg_attribute "
                                             "ON attrelid = format('jiko.%I', kind)::regclass WHERE attnum > 0 "
                                             "AND NOT attisdropped AND attname NOT IN "
                                             "('id', 'tenant', 'outlet', 'revision', 'retired_at_us')"));
        QVERIFY(columns);
        QVERIFY(columns->count() > 150);
        QStringList missing;
        for (int i = 0; i < columns->count(); ++i) {
            const QString kind = (*columns)[i].text(0);
            const QString column = (*columns)[i].text(1);
            const QString both = kind + QLatin1Char('.') + column;
            const auto kinds = office_app::recordKinds();
            const bool listed = std::any_of(kinds.begin(), kinds.end(),
                [&](const office_app::RecordKind &each) { return QString::fromLatin1(each.kind) == kind; });
            const auto fields = office_app::fieldsOf(kind.toLatin1());
            const bool has = listed && std::any_of(fields.begin(), fields.end(), [&](const auto &each) {
                return each.path.section(QLatin1Char('.'), 0, 0) == column;
            });
            if (!has && !elsewhere.count(both))
                missing.append(both);
            used[both] = true;
        }
        QCOMPARE(missing.join(QLatin1Char(' ')), QString());
        for (const auto &[column, place] : elsewhere)
            QVERIFY2(used.count(column), qPrintable(column));
        // And every right that somebody has can be given and taken.
        const QString strange =
            desk.answer("SELECT string_agg(DISTINCT named, ' ') FROM jiko.staff_role, unnest(permissions) named");
        for (const QString &right : strange.split(QLatin1Char(' ')))
            QVERIFY2(!outlet::rightWords(right).isEmpty(), qPrintable(right));
    }
    void theHouseGetsALogoAFooterAndAThreshold()
    {
        QImage drawn(200, 100, QImage::Format_RGB32);
        drawn.fill(Qt::black);
        const QString path = QDir(desk.folder(u"pictures"_qs)).filePath(u"logo.png"_qs);
        QVERIFY(drawn.save(path));
        QCOMPARE(goTo("outlet_profile"), QString());
        TAP("rules/row0");
        QVERIFY(reach("rule.logo.choose"));
        screen->key(Qt::Key_Space);
        QVERIFY(screen->typeInto(u"picture.path"_qs, path));
        screen->key(Qt::Key_Return);
        QTRY_VERIFY(screen->shows(u"rule.logo.remove"_qs));
        QVERIFY(fill("rule.footer.en", "See you"));
        QVERIFY(fill("rule.receipt_qr", "https://jiko.example/{receipt}"));
        QVERIFY(fill("rule.drawer_unexplained_minor", "50"));
        QVERIFY(fill("rule.kitchen_late_minutes", "4"));
        QCOMPARE(parts->rules.saveReason(), QString());
        TAP("save");
        QTRY_VERIFY_WITH_TIMEOUT(parts->live.house().unexplainedMinor == 5000, 10'000);
        const identity::House &house = parts->live.house();
        QCOMPARE(house.footer.in(u"en"_qs), u"See you"_qs);
        QCOMPARE(house.receiptQr, u"https://jiko.example/{receipt}"_qs);
        QCOMPARE(house.lateMinutes, 4);
        const QImage kept = QImage::fromData(QByteArray::fromBase64(house.logo.toLatin1()), "PNG");
        QCOMPARE(kept.size(), QSize(200, 100));
        QCOMPARE(qGray(kept.pixel(50, 50)), 0);
    }
    void aPrinterSpeaksSwahili()
    {
        QCOMPARE(goTo("printer"), QString());
        TAP("rules/row1"); // the bar's, the first, speaks it already
        SHOWS("rule.name");
        for (int i = 0; i < parts->rules.rowCount(); ++i)
            if (parts->rules.data(parts->rules.index(i), Qt::UserRole + 1).toString() == u"language"_qs)
                parts->rules.edit(i, u"Kiswahili"_qs);
        TAP("save");
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.answer("SELECT string_agg(language, ',') FROM jiko.printer WHERE language <> ''"), u"sw,sw"_qs,
            10'000);
    }
    void aPrinterOfAKnownModelHangsOnUsb()
    {
        QCOMPARE(goTo("printer"), QString());
        TAP("rules/row0");
        SHOWS("rule.name");
        const auto put = [&](const QString &path, const QString &value) {
            for (int i = 0; i < parts->rules.rowCount(); ++i)
                if (parts->rules.data(parts->rules.index(i), Qt::UserRole + 1).toString() == path)
                    parts->rules.edit(i, value);
        };
        put(u"model"_qs, u"Epson TM-m30 (80 mm)"_qs);
        put(u"transport"_qs, u"USB"_qs);
        put(u"address"_qs, u"04b8:0e15"_qs);
        TAP("save");
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.answer("SELECT string_agg(transport || ' ' || model || ' ' || address, ',') FROM jiko.printer "
                        "WHERE model <> ''"),
            u"usb epson-tm-m30 04b8:0e15"_qs, 10'000);
    }
    void aPrinterOfTheNetworkIsFoundTakenAndTried()
    {
        virtualprinter::VirtualPrinter printer;
        const QHostAddress host(u"127.0.81.7"_qs);
        const quint16 port = printer.listen(host);
        QCOMPARE(goTo("printer"), QString());
        TAP("rules/row0");
        SHOWS("rule.name");
        for (int i = 0; i < parts->rules.rowCount(); ++i)
            if (parts->rules.data(parts->rules.index(i), Qt::UserRole + 1).toString() == u"model"_qs)
                parts->rules.edit(i, u"Any other 80 mm printer"_qs); // one with a knife
        QVERIFY(reach("printer.search"));
        parts->rules.printers()->searchAmong({QHostAddress(u"127.0.81.6"_qs), host}, port);
        QTRY_VERIFY_WITH_TIMEOUT(!parts->rules.printers()->isSearching(), 10'000);
        QVERIFY(reach("printer.found.0"));
        TAP("printer.found.0");
        QVERIFY(parts->rules.isDirty());

        QVERIFY(reach("printer.test"));
        TAP("printer.test");

        QTRY_COMPARE_WITH_TIMEOUT(printer.slips().size(), std::size_t{1}, 10'000);
        QVERIFY(printer.slips().front().text.contains(u"Ugali na sukuma wiki"_qs));
        QCOMPARE(printer.kicks(), 0);
        QTRY_COMPARE(parts->rules.printers()->testText(), u"Printed."_qs);
        parts->rules.revert();
    }
    void aRoleLosesARight()
    {
        QCOMPARE(goTo("staff_role"), QString());
        const auto rows = parts->rules.rows();
        for (const QVariant &row : rows)
            if (row.toMap()[u"name"_qs].toString() == u"Waiter"_qs)
                parts->rules.choose(row.toMap()[u"id"_qs].toString());
        TAP("nav6");
        QVERIFY(reach("rule.permissions.drawer.bank"));
        screen->key(Qt::Key_Space);
        TAP("save");
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.answer("SELECT permissions::text FROM jiko.staff_role WHERE names ->> 'en' = 'Waiter'"),
            u"{orders.take,payments.take,floor.seat}"_qs, 10'000);
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
    void whatGoesIntoADishIsTypedIn()
    {
        QCOMPARE(goTo("ingredient"), QString());
        const auto before = parts->rules.rows().size();
        TAP("rules.new");
        QVERIFY(fill("rule.names.en", "Blood"));
        TAP("save");
        QTRY_COMPARE_WITH_TIMEOUT(parts->rules.rows().size(), before + 1, 10'000);
        QCOMPARE(desk.answer("SELECT unit FROM jiko.ingredient WHERE names ->> 'en' = 'Blood'"), u"piece"_qs);

        QCOMPARE(goTo("menu_item"), QString());
        const QString mutura = desk.answer("SELECT id::text FROM jiko.menu_item WHERE plu = '113'");
        parts->rules.choose(mutura);
        QVERIFY(fill("rule.ingredients.0.ingredient_id", "blod"));
        QVERIFY(screen->tapInVain(u"save"_qs));
        QVERIFY(fill("rule.ingredients.0.ingredient_id", "blood"));
        TAP("save"); // how much is missing, and the server says so
        QTRY_VERIFY_WITH_TIMEOUT(parts->rules.problemText().contains(u"an amount of more than nothing"_qs), 10'000);
        QVERIFY(fill("rule.ingredients.0.milli", "0.25"));
        QVERIFY(reach("rule.more.ingredients"));
        screen->key(Qt::Key_Space);
        QVERIFY(fill("rule.ingredients.1.ingredient_id", "Beef"));
        QVERIFY(fill("rule.ingredients.1.milli", "120"));
        QCOMPARE(parts->rules.saveReason(), QString());
        TAP("save");
        const auto taken = [&] {
            return desk.answer("SELECT string_agg((i.names ->> 'en') || ' ' || (part ->> 'milli'), ', ' ORDER BY 1) "
                               "FROM jiko.menu_item m, jsonb_array_elements(m.ingredients) part JOIN jiko.ingredient i "
                               "ON i.id = (part ->> 'ingredient_id')::uuid WHERE m.plu = '113'");
        };
        QTRY_COMPARE_WITH_TIMEOUT(taken(), u"Beef 120000, Blood 250"_qs, 10'000);
        const Id dish = Id::fromString(mutura);
        QTRY_COMPARE_WITH_TIMEOUT(parts->live.menu().item(dish)->ingredients.size(), 2u, 10'000);
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
