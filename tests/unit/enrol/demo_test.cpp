// The demo restaurant on a cluster of its own, as people get it.
#include "enrol/demo.h"

#include "floor/plan.h"
#include "identity/people.h"
#include "identity/pin.h"
#include "menu/menu.h"
#include "store/pg_session.h"
#include "sync/node.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::enrol;

class DemoTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<DemoOutlet> m_demo;
    QString m_dir;

    Result<Nothing, QString> setUp()
    {
        auto set = setUpDemo(m_dir);
        if (!set)
            return Refused{set.why()};
        m_demo.emplace(std::move(set).value());
        return Nothing{};
    }
    QString everything()
    {
        // What a second set-up could change: records with their revisions, the log, the devices with their marks.
        PgSession owner({m_demo->ownerConninfo});
        const auto rows = owner.run(
            Statement("SELECT md5(string_agg(kind || id || revision || row, '' ORDER BY kind, id)) FROM jiko.record "
                      "UNION ALL SELECT md5(string_agg(encode(hash, 'hex'), '' ORDER BY device, seq)) FROM jiko.event "
                      "UNION ALL SELECT md5(string_agg(device || name || last_seq || COALESCE(role, ''), '' ORDER BY "
                      "device)) FROM jiko.device"));
        if (!rows)
            return rows.why().message;
        return (*rows)[0].text(0) + (*rows)[1].text(0) + (*rows)[2].text(0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Run by root, the database runs as another user, who has to reach it.
        if (::geteuid() == 0)
            QVERIFY(QFile::setPermissions(m_folder.path(),
                QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        m_dir = m_folder.filePath(QStringLiteral("jiko demo"));
        const auto set = setUp();
        QVERIFY2(set, set ? "" : qPrintable(set.why()));
    }
    void cleanupTestCase()
    {
        if (m_demo)
            QVERIFY(m_demo->cluster.stop());
    }

    void everyTerminalLogsIn()
    {
        for (const char *name : {"hub", "till-1", "till-2", "kitchen-grill", "host", "office"})
            QVERIFY2(m_demo->homes.contains(QLatin1String(name)), name);
        for (const auto &[name, home] : m_demo->homes) {
            const auto terminal = sync::loadTerminal(home);
            QVERIFY2(terminal, qPrintable(name));
            PgSession session({terminal->conninfo});
            const auto rows = session.run(Statement("SELECT device, outlet FROM api.whoami()"));
            QVERIFY2(rows, rows ? "" : qPrintable(name + rows.why().message));
            QCOMPARE((*rows)[0].int64(0), terminal->device);
            QCOMPARE((*rows)[0].id(1), m_demo->outlet);
        }
        QVERIFY(!sync::loadTerminal(m_demo->homes[QStringLiteral("till-1")])->receiptPrinter.isEmpty());
        QVERIFY(!sync::loadTerminal(m_demo->homes[QStringLiteral("kitchen-grill")])->station.isEmpty());
    }

    /// A till pulls its records over its own login and can sell, seat and sign in with them.
    void aTillGetsAHouseToWorkWith()
    {
        sync::Node node(*sync::loadTerminal(m_demo->homes[QStringLiteral("till-1")]));
        node.start();
        QTRY_VERIFY_WITH_TIMEOUT(node.records().contains("staff") && node.records().contains("menu_item"), 20000);
        const auto menu = menu::Menu::from(node.records());
        QVERIFY(menu.items().size() >= 120);
        for (const auto &[id, item] : menu.items()) {
            QVERIFY(menu.tax(item.tax));
            for (const Id &group : item.groups)
                QVERIFY(menu.group(group));
        }
        const auto plan = floor::Plan::from(node.records());
        QCOMPARE(plan.rooms().size(), 2U);
        QCOMPARE(plan.rooms()[0].tables.size() + plan.rooms()[1].tables.size(), 24U);
        const auto people = identity::People::from(node.records());
        QCOMPARE(people.all().size(), 12U);
        const FilePerson &first = m_demo->people.front();
        const QByteArray hash = identity::pinHash(first.pin, m_demo->outlet, node.terminal().pepper);
        const identity::Person *person = people.withPinHash(QString::fromLatin1(hash.toHex()));
        QVERIFY(person);
        QCOMPARE(person->name, first.name);
        QCOMPARE(identity::houseFrom(node.records()).name, QStringLiteral("Jiko Milele"));
    }

    void noPinIsStoredInPlain()
    {
        PgSession owner({m_demo->ownerConninfo});
        const auto rows = owner.run(Statement("SELECT row::text FROM jiko.record WHERE kind = 'staff' "
                                              "UNION ALL SELECT body FROM jiko.event WHERE body LIKE '%staff%'"));
        QVERIFY(rows && rows->count() > 12);
        for (const FilePerson &person : m_demo->people)
            for (int i = 0; i < rows->count(); ++i)
                QVERIFY2(!(*rows)[i].text(0).contains(QLatin1Char('"') + person.pin + QLatin1Char('"')),
                    qPrintable((*rows)[i].text(0)));
    }

    void theSecondTimeNothingChanges()
    {
        const QString before = everything();
        const auto homes = m_demo->homes;
        QElapsedTimer timer;
        timer.start();

        QVERIFY(setUp());

        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(everything(), before);
        QCOMPARE(m_demo->homes, homes);
        QCOMPARE(m_demo->recordsWritten, 0);
        QCOMPARE(m_demo->people.size(), 12U);

        // Without the note that it was loaded every record is compared, and none is written.
        QVERIFY(QFile::remove(m_dir + QStringLiteral("/loaded")));
        QVERIFY(setUp());
        QCOMPARE(everything(), before);
    }

    void afterAStopItComesBack()
    {
        const QString before = everything();
        QVERIFY(m_demo->cluster.stop());
        QVERIFY(setUp());
        QCOMPARE(everything(), before);
    }

    void whatTheOfficeEditedStays()
    {
        PgSession office({sync::loadTerminal(m_demo->homes[QStringLiteral("office")])->conninfo});
        const auto dish = office.run(
            Statement("SELECT id, revision FROM api.reference_since(0) WHERE kind = 'menu_item' ORDER BY id LIMIT 1"));
        QVERIFY(dish);
        const Id id = (*dish)[0].id(0);
        const auto edited =
            office.run(Statement("SELECT api.put_record('menu_item', :id, :seen, '{\"price_minor\": 12345}', :staff)"),
                {{"id", id}, {"seen", (*dish)[0].int64(1)}, {"staff", newId()}});
        QVERIFY2(edited, edited ? "" : qPrintable(edited.why().message));

        QVERIFY(setUp());

        PgSession owner({m_demo->ownerConninfo});
        const auto price = owner.run(Statement("SELECT price_minor FROM jiko.menu_item WHERE id = :id"), {{"id", id}});
        QCOMPARE((*price)[0].int64(0), 12345);
    }

    void printersCanMove()
    {
        const QString address = QStringLiteral("127.0.0.1:39101");
        const auto moved = placePrinters(*m_demo, {{QStringLiteral("till_1"), address}});
        QVERIFY2(moved, moved ? "" : qPrintable(moved.why()));
        PgSession owner({m_demo->ownerConninfo});
        const auto printer = owner.run(
            Statement("SELECT address, name FROM jiko.printer WHERE address = :address"), {{"address", address}});
        QCOMPARE(printer->count(), 1);
        QVERIFY(!(*printer)[0].text(1).isEmpty());
        const QString before = everything();
        QVERIFY(placePrinters(*m_demo, {{QStringLiteral("till_1"), address}}));
        QCOMPARE(everything(), before);
    }

    void aFileThatIsNotThereIsSaid()
    {
        const auto refused = setUpDemo(m_dir, QStringLiteral("/no/such/file.json"));
        QVERIFY(!refused);
        QVERIFY(refused.why().contains(QLatin1String("/no/such/file.json")));
    }
    void whoStartsTheDatabaseAgainFindsItWhereItWas()
    {
        const quint16 port = m_demo->cluster.port();
        QVERIFY(m_demo->cluster.stop());

        auto again = store::Cluster::start({clusterFolder(m_dir), {}, {}});

        QVERIFY(again);
        m_demo->cluster = std::move(again).value();
        QCOMPARE(m_demo->cluster.port(), port);
        QTcpSocket terminal;
        terminal.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(terminal.waitForConnected());
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
