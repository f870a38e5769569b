// The back office over a real database: sign in, a price, a file.
#include "desk.h"

#include <QStandardPaths>

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)

class OfficePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(desk.open());
        qputenv("HOME", desk.folder(QStringLiteral("home")).toUtf8()); // files go to its documents
    }
    void cleanupTestCase() { QVERIFY(desk.close()); }
    void init()
    {
        QVERIFY(desk.sitDown());
        QTRY_VERIFY_WITH_TIMEOUT(!parts->dishes.rows().isEmpty(), 10'000);
    }
    void cleanup() { QCOMPARE(desk.standUp(), QString()); }

    void aManagerSignsInAndOutAgain()
    {
        SHOWS("figure.0");
        TAP("signOut");
        SHOWS("key4");
        QVERIFY(!parts->signIn.isSignedIn());

        QVERIFY(screen->digits(QStringLiteral("111111")));
        QTRY_VERIFY(!parts->signIn.isBusy());
        QVERIFY(!parts->signIn.isSignedIn());
    }

    void theDaySaysWhatTheKitchenThrewAway()
    {
        QVERIFY(screen->hides(QStringLiteral("waste")));
        QVERIFY(desk.owner->runScript(
            "INSERT INTO read.plate_waste SELECT gen_random_uuid(), 3, 1, tenant, outlet, NULL, 'Chips', 2000, "
            "'Burnt', true, CAST(extract(epoch FROM now()) * 1000000 AS bigint) FROM jiko.outlet"));
        QVERIFY(screen->says(QStringLiteral("waste.0"), QStringLiteral("Chips")));
        QVERIFY(screen->says(QStringLiteral("waste.0"), QStringLiteral("Burnt")));
        QVERIFY(desk.owner->runScript("DELETE FROM read.plate_waste"));
    }

    void aPriceIsChangedOnTheServer()
    {
        TAP("nav1");
        TAP("dishes.filter");
        QVERIFY(screen->typeInto(QStringLiteral("dishes.filter"), QStringLiteral("kaimati")));
        QTRY_COMPARE(parts->dishes.rows().size(), 1);
        TAP("row0");
        SHOWS("dish.price");
        QVERIFY(screen->tapInVain(QStringLiteral("save")));

        TAP("dish.price");
        QTest::keyClick(screen->window, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(screen->typeInto(QStringLiteral("dish.price"), QStringLiteral("240")));
        TAP("save");

        const auto price = [this] { return priceOnTheServer(QStringLiteral("226")); };
        QTRY_COMPARE_WITH_TIMEOUT(price(), QStringLiteral("24000"), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            parts->dishes.rows().front().toMap()[QStringLiteral("price")].toString().contains(QStringLiteral("240")),
            10'000);
    }

    void aDishGetsAPictureAndLosesIt()
    {
        QImage photo(1600, 900, QImage::Format_RGB32);
        photo.fill(QColor(180, 90, 20));
        const QString path = QDir(desk.folder(QStringLiteral("photos"))).filePath(QStringLiteral("kaimati.jpg"));
        QVERIFY(photo.save(path));
        TAP("nav1");
        TAP("dishes.filter");
        QVERIFY(screen->typeInto(QStringLiteral("dishes.filter"), QStringLiteral("kaimati")));
        QTRY_COMPARE(parts->dishes.rows().size(), 1);
        TAP("row0");
        for (int i = 0; i < 60 && !screen->shows(QStringLiteral("dish.picture.choose")); ++i)
            screen->key(Qt::Key_Tab);
        TAP("dish.picture.choose");
        QVERIFY(screen->typeInto(QStringLiteral("picture.path"), path + QStringLiteral("x")));
        TAP("picture.take");
        QTRY_VERIFY(parts->dishes.pictureProblem().contains(QStringLiteral("kaimati.jpgx")));
        QVERIFY(!parts->dishes.isDirty());

        TAP("dish.picture.choose");
        QVERIFY(screen->typeInto(QStringLiteral("picture.path"), path));
        TAP("picture.take");
        QTRY_VERIFY(!parts->dishes.picture().isNull());
        QCOMPARE(parts->dishes.pictureProblem(), QString());
        TAP("save");

        const auto kept = [this] {
            return desk.answer("SELECT image || ' ' || (octet_length(jpeg) > 500)::text FROM jiko.picture p JOIN "
                               "jiko.menu_item i USING (id) WHERE i.names->>'en' LIKE 'Kaimati%'");
        };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), QStringLiteral("kaimati.jpg true"), 10'000);
        // Nobody's log carries it.
        QCOMPARE(desk.answer("SELECT max(length(body::text)) < 9000 FROM jiko.event WHERE type = "
                             "'identity.record_edited' AND body LIKE '%jpeg_changed%'"),
            QStringLiteral("t"));
        const Id dish = Id::fromString(parts->dishes.chosen());
        outlet::Pictures pictures(parts->live);
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.bytesOf(dish).isEmpty(), 10'000);
        QVERIFY(pictures.of(dish).isNull()); // not decoded yet
        QTRY_COMPARE(pictures.of(dish).size(), QSize(320, 180));

        TAP("dish.picture.remove");
        QTRY_VERIFY(parts->dishes.picture().isNull());
        TAP("save");
        QTRY_COMPARE_WITH_TIMEOUT(kept(), QStringLiteral(" false"), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(pictures.bytesOf(dish).isEmpty(), 10'000);
    }

    void aPriceThatIsNoAmountIsNotSaved()
    {
        TAP("nav1");
        TAP("dishes.filter");
        QVERIFY(screen->typeInto(QStringLiteral("dishes.filter"), QStringLiteral("mutura")));
        QTRY_COMPARE(parts->dishes.rows().size(), 1);
        TAP("row0");
        const QString before = priceOnTheServer(QStringLiteral("113"));
        TAP("dish.price");
        QTest::keyClick(screen->window, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(screen->typeInto(QStringLiteral("dish.price"), QStringLiteral("-")));

        QVERIFY(screen->tapInVain(QStringLiteral("save")));
        QVERIFY(!parts->dishes.isBusy()); // nothing is on its way to the server
        QCOMPARE(priceOnTheServer(QStringLiteral("113")), before);
        TAP("revert");
    }

    void dishesAreExportedEditedAndTakenOverAfterALook()
    {
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        TAP("nav1");
        TAP("dishes.csv");
        const auto written = [&] { return documents.entryList({QStringLiteral("menu-*.csv")}); };
        QTRY_COMPARE_WITH_TIMEOUT(written().size(), 1, 10'000);
        QFile all(documents.filePath(written().front()));
        QVERIFY(all.open(QIODevice::ReadOnly));
        const QByteArray exported = all.readAll();
        QVERIFY(exported.contains("\r\n101,Kuku choma,"));
        all.close();
        QVERIFY(all.remove());

        QFile edited(documents.filePath(QStringLiteral("edited.csv")));
        QVERIFY(edited.open(QIODevice::WriteOnly));
        edited.write("plu,name_en,price,category,station,course,kitchen_name\n"
                     "102,,1270,,,,KUKU CHOMA 1/2\n"
                     "103,,dear,,,,KUKU\n"
                     "999,Sukuma roll,180,Starters and bites,Hot kitchen,Starters,SUKUMA ROLL\n");
        edited.close();
        TAP("dishes.import");
        QTRY_COMPARE(parts->menuFiles.files().size(), 1);
        TAP("import.files/row0");
        QTRY_COMPARE(parts->menuFiles.rows().size(), 3);
        const auto row = [this](int at) { return parts->menuFiles.rows()[at].toMap(); };
        QCOMPARE(row(0)[QStringLiteral("fields")].toString(), QStringLiteral("price: 1270.00, was 1250.00"));
        QCOMPARE(row(1)[QStringLiteral("whatKind")].toString(), QStringLiteral("danger"));
        QCOMPARE(priceOnTheServer(QStringLiteral("102")), QStringLiteral("125000")); // only looked at
        SHOWS("import.rows");

        TAP("import.apply");

        const auto price = [this](const char *plu) { return priceOnTheServer(QLatin1String(plu)); };
        QTRY_COMPARE_WITH_TIMEOUT(price("102"), QStringLiteral("127000"), 10'000);
        QCOMPARE(price("999"), QStringLiteral("18000"));
        QTRY_VERIFY(!screen->shows(QStringLiteral("import.apply")));
        QVERIFY(edited.remove());
    }

    void aFileIsKeptAsAVersionAndPublishedUnderRules()
    {
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        QVERIFY(documents.mkpath(QStringLiteral(".")));
        QFile file(documents.filePath(QStringLiteral("spring.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("plu,price\n104,1290\n");
        file.close();
        const auto priceHere = [this] {
            for (const auto &[id, item] : parts->live.menu().items())
                if (item.plu == QLatin1String("104"))
                    return item.priceMinor;
            return std::int64_t(0);
        };
        const auto before = priceHere();
        TAP("nav1");
        TAP("dishes.import");
        QTRY_COMPARE(parts->menuFiles.files().size(), 1);
        TAP("import.files/row0");
        TAP("import.keep");
        QTRY_COMPARE_WITH_TIMEOUT(parts->live.menu().versions().size(), 1u, 10'000);
        QCOMPARE(priceHere(), before); // a draft changes nothing
        QVERIFY(file.remove());

        parts->rules.setKind(static_cast<int>(parts->rules.kinds().size()) - 1);
        TAP("nav6");
        TAP("rules/row0");
        parts->rules.edit(3, parts->rules.data(parts->rules.index(3), Qt::UserRole + 5).toStringList()[1]);
        TAP("save");
        QTRY_COMPARE_WITH_TIMEOUT(priceHere(), 129000, 10'000);
        QCOMPARE(priceOnTheServer(QStringLiteral("104")), QString::number(before));
    }

    void aFileThatIsNoMenuSaysSo()
    {
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        QVERIFY(documents.mkpath(QStringLiteral(".")));
        QFile file(documents.filePath(QStringLiteral("letter.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear guest,\n");
        file.close();
        TAP("nav1");
        TAP("dishes.import");
        QTRY_COMPARE(parts->menuFiles.files().size(), 1);
        TAP("import.files/row0");
        QTRY_VERIFY(parts->menuFiles.problemText().contains(QStringLiteral("plu or name_en")));
        QVERIFY(screen->says(QStringLiteral("import.problem"), QStringLiteral("plu or name_en")));
        QVERIFY(!parts->menuFiles.applyReason().isEmpty());
        QVERIFY(file.remove());
        TAP("close");
    }

    void whatIsSeenIsWrittenAsCsv()
    {
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        TAP("nav3");
        TAP("sales.csv");

        QTRY_COMPARE_WITH_TIMEOUT(documents.entryList({QStringLiteral("*.csv")}).size(), 1, 10'000);
        QFile file(documents.filePath(documents.entryList({QStringLiteral("*.csv")}).front()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.startsWith("\xEF\xBB\xBF"));
        QVERIFY(written.contains("Name"));
    }

    void aReportSaysWhatItsRowsAreByAndNotWhatIsAskedFor()
    {
        office_app::SalesReport &sales = parts->sales;
        sales.setBy(QStringLiteral("server"));
        QTRY_COMPARE(sales.title().section(QLatin1Char(','), 0, 0), QStringLiteral("Sales by server"));
        sales.setBy(QStringLiteral("hour"));
        sales.setBy(QStringLiteral("category"));
        QVERIFY(sales.isBusy());
        QCOMPARE(sales.by(), QStringLiteral("category"));
        QVERIFY(sales.title().startsWith(QStringLiteral("Sales by server")));
        QStringList titles;
        connect(&sales, &office_app::SalesReport::changed, this, [&] { titles.append(sales.title()); });
        QTRY_VERIFY(!sales.isBusy());
        // The answer to what was asked between comes too late.
        QCOMPARE(titles.size(), 1);
        QVERIFY(titles[0].startsWith(QStringLiteral("Sales by category")));
        sales.disconnect(this);
    }

    void whatTwoTillsDidIsSeenAndAcceptedInTheOffice()
    {
        Others others;
        const Id check = newId();
        const auto today = parts->live.today().iso();
        orders::CheckOpened opened;
        opened.businessDate = today;
        opened.currency = QStringLiteral("KES");
        opened.number = QStringLiteral("8001");
        opened.label = QStringLiteral("4");
        opened.covers = 2;
        orders::LineAdded line;
        line.line = newId();
        line.name = QStringLiteral("Mutura");
        line.priceMinor = 350'00;
        others.tell(parts->live, orders::record(check, opened), 8);
        others.tell(parts->live, orders::record(check, line), 8);
        for (const std::int32_t device : {8, 9}) {
            others.tell(parts->live,
                orders::record(check,
                    orders::TenderTaken{
                        newId(), orders::TenderKind::Card, 350'00, 350'00, newId(), QStringLiteral("1")}),
                device);
            others.tell(
                parts->live, orders::record(check, orders::Closed{today, newId(), QString::number(device), 1}), device);
        }
        TAP("decisionsBanner");
        QVERIFY(screen->says(QStringLiteral("decision.0"), QStringLiteral("Paid twice")));
        QVERIFY(screen->hold(QStringLiteral("decision.0/choice.0"), 1200));
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("No drawer")));
        TAP("decision.0/choice.1");
        TAP("decision.reason.0");

        QTRY_VERIFY(orders::decisionsOf(*parts->live.checks.find(check)).empty());
        QCOMPARE(orders::totals(*parts->live.checks.find(check)).accepted.minor(), 350'00);
    }

private:
    QString priceOnTheServer(const QString &plu)
    {
        const auto rows = desk.owner->run(
            store::Statement(
                "SELECT row->>'price_minor' FROM jiko.record WHERE kind = 'menu_item' AND row->>'plu' = :plu"),
            {{"plu", plu}});
        return rows && rows->count() == 1 ? (*rows)[0].text(0) : QString();
    }

    Desk desk;
    std::optional<office_app::Parts> &parts = desk.parts;
    std::optional<Screen> &screen = desk.screen;
};

QTEST_MAIN(OfficePages)
#include "pages_test.moc"
