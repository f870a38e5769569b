#include "shell/hand.h"
#include <QTest>

#include "shell/hand_client.h"

#include <QJsonArray>
#include <QLocalSocket>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QTemporaryDir>

using namespace jiko;
using namespace jiko::shell;
using namespace Qt::StringLiterals;

class HandTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<HandServer> m_server;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<Hand> m_hand;

    QObject *window() const { return m_engine->rootObjects().constFirst(); }
    QString log() const { return window()->property("log").toString().trimmed(); }
    QString path() const { return m_folder.filePath(u"hand"_s); }

    QJsonObject ask(QJsonObject command)
    {
        std::optional<QJsonObject> answer;
        if (!command.contains(u"timeout_ms"_s))
            command[u"timeout_ms"_s] = 5000;
        m_hand->post(command, [&](HandResult<QJsonObject> result) {
            answer = result
                ? result.value()
                : QJsonObject{{u"ok"_s, false}, {u"refusal"_s, int(result.why().why)}, {u"say"_s, result.why().say}};
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10'000); }();
        return answer.value_or(QJsonObject());
    }
    QJsonObject tap(const QString &name, int timeoutMs = 5000)
    {
        return ask({{u"do"_s, u"tap"_s}, {u"name"_s, name}, {u"timeout_ms"_s, timeoutMs}});
    }
    static bool isFine(const QJsonObject &reply)
    {
        if (!reply.value(u"ok"_s).toBool())
            qWarning() << reply;
        return reply.value(u"ok"_s).toBool();
    }
    static HandRefusal refusalOf(const QJsonObject &reply) { return HandRefusal(reply.value(u"refusal"_s).toInt(-1)); }

private Q_SLOTS:
    void init()
    {
        m_preferences = std::make_unique<Preferences>(QDir(m_folder.path()));
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->load(QUrl(u"qrc:/pages/kitchen_sink.qml"_s));
        QCOMPARE(m_engine->rootObjects().size(), 1);
        QVERIFY(QTest::qWaitForWindowActive(qobject_cast<QWindow *>(window())));
        m_server = std::make_unique<HandServer>(*m_preferences);
        QVERIFY(m_server->listen(path()));
        m_hand = std::make_unique<Hand>(path());
    }
    void cleanup()
    {
        m_hand.reset();
        m_server.reset();
        m_engine.reset();
        m_preferences.reset();
    }

    void aTapPressesTheButton()
    {
        QVERIFY(isFine(tap(u"plain"_s)));

        QCOMPARE(log(), u"plain"_s);
    }
    void aTapFindsItsItemByTextAndByAccessibleName()
    {
        QVERIFY(isFine(ask({{u"do"_s, u"tap"_s}, {u"text"_s, u"Plain"_s}})));
        QVERIFY(isFine(ask({{u"do"_s, u"tap"_s}, {u"accessible"_s, u"Plain as day"_s}})));

        QCOMPARE(log(), u"plain plain"_s);
    }
    void aPathOfNamesFindsTheRightOneOfMany()
    {
        QVERIFY(isFine(tap(u"card.2/done"_s)));
        QVERIFY(isFine(ask({{u"do"_s, u"tap"_s}, {u"text"_s, u"Done"_s}, {u"in"_s, u"card.1"_s}})));
        QCOMPARE(refusalOf(tap(u"card.7/done"_s, 50)), HandRefusal::Absent);

        QCOMPARE(log(), u"done2 done1"_s);
    }
    void aPopupHasItsNameToo()
    {
        QVERIFY(isFine(tap(u"open"_s)));

        QVERIFY(isFine(ask({{u"do"_s, u"wait"_s}, {u"name"_s, u"sheet"_s}})));
        QVERIFY(isFine(tap(u"sheet/sheet.ok"_s)));
        QVERIFY(isFine(ask({{u"do"_s, u"wait"_s}, {u"name"_s, u"sheet"_s}, {u"until"_s, u"absent"_s}})));
        QCOMPARE(log(), u"ok"_s);
    }
    void mouseAreasAndHandlersAreReachedToo()
    {
        QVERIFY(isFine(tap(u"area"_s)));
        QVERIFY(isFine(tap(u"handler"_s)));

        QCOMPARE(log(), u"area tapped"_s);
    }
    void aHoldIsALongPress()
    {
        QVERIFY(isFine(ask({{u"do"_s, u"hold"_s}, {u"name"_s, u"handler"_s}, {u"ms"_s, 900}})));

        QCOMPARE(log(), u"held"_s);
    }
    void aDisabledButtonIsRefused()
    {
        QCOMPARE(refusalOf(tap(u"off"_s, 50)), HandRefusal::Disabled);
        QCOMPARE(log(), QString());
    }
    void anInvisibleOrSeeThroughButtonIsRefused()
    {
        QCOMPARE(refusalOf(tap(u"unseen"_s, 50)), HandRefusal::Hidden);
        QCOMPARE(refusalOf(tap(u"faint"_s, 50)), HandRefusal::Hidden);
        QCOMPARE(log(), QString());
    }
    void aCoveredButtonIsRefusedAndTheCoverIsNamed()
    {
        const auto below = tap(u"below"_s, 50);
        const auto guarded = tap(u"guarded"_s, 50);

        QCOMPARE(refusalOf(below), HandRefusal::Covered);
        QVERIFY(below.value(u"say"_s).toString().contains(u"lid"_s));
        QCOMPARE(refusalOf(guarded), HandRefusal::Covered);
        QVERIFY(guarded.value(u"say"_s).toString().contains(u"guard"_s));
        QCOMPARE(log(), QString());
    }
    void aButtonOutsideTheWindowIsRefused()
    {
        QCOMPARE(refusalOf(tap(u"away"_s, 50)), HandRefusal::OutOfView);
        QCOMPARE(log(), QString());
    }
    void aNameThatIsNotThereIsRefusedWithTheNamesThatAre()
    {
        const auto reply = tap(u"plan"_s, 50);

        QCOMPARE(refusalOf(reply), HandRefusal::Absent);
        QVERIFY(reply.value(u"say"_s).toString().contains(u"plain"_s));
    }
    void anOpenSheetKeepsTheFingerFromWhatIsBehindIt()
    {
        QVERIFY(isFine(tap(u"open"_s)));

        QCOMPARE(refusalOf(tap(u"plain"_s, 200)), HandRefusal::Covered);
        QVERIFY(isFine(tap(u"sheet.ok"_s)));
        QVERIFY(isFine(tap(u"plain"_s)));
        QCOMPARE(log(), u"ok plain"_s);
    }
    void aTapWaitsForItsItemToAppear()
    {
        QTimer::singleShot(150, this, [this] { window()->setProperty("late", true); });

        QVERIFY(isFine(tap(u"lateOne"_s)));
        QVERIFY(isFine(tap(u"below"_s)));

        QCOMPARE(log(), u"late below"_s);
    }
    void aTapWaitsForItsItemToStand()
    {
        QMetaObject::invokeMethod(window()->findChild<QObject *>(u"walker"_s), "start");

        QVERIFY(isFine(tap(u"walker"_s)));

        QCOMPARE(log(), u"walker"_s);
        QCOMPARE(window()->findChild<QQuickItem *>(u"walker"_s)->x(), 400.0);
    }
    void anItemScrolledAwayIsBroughtIntoView()
    {
        QVERIFY(isFine(tap(u"deep"_s)));

        QCOMPARE(log(), u"deep"_s);
    }
    void aRowThatIsNotMadeYetIsLookedForByTurningThePages()
    {
        QVERIFY(isFine(tap(u"row.40"_s)));
        QVERIFY(isFine(tap(u"row.3"_s)));

        QCOMPARE(log(), u"row40 row3"_s);
    }
    void textIsTypedIntoTheField()
    {
        QVERIFY(isFine(
            ask({{u"do"_s, u"type"_s}, {u"name"_s, u"field"_s}, {u"text"_s, u"Kuku 2 é شاي"_s}, {u"gap_ms"_s, 0}})));
        QVERIFY(isFine(ask({{u"do"_s, u"key"_s}, {u"key"_s, u"Return"_s}})));

        QCOMPARE(window()->findChild<QObject *>(u"field"_s)->property("text").toString(), u"Kuku 2 é شاي"_s);
        QCOMPARE(log(), u"accepted"_s);
    }
    void keysReachShortcuts()
    {
        QVERIFY(isFine(ask({{u"do"_s, u"key"_s}, {u"key"_s, u"F8"_s}})));
        QVERIFY(isFine(ask({{u"do"_s, u"key"_s}, {u"key"_s, u"Ctrl+S"_s}})));
        QCOMPARE(refusalOf(ask({{u"do"_s, u"key"_s}, {u"key"_s, u"Nonsense"_s}})), HandRefusal::BadRequest);

        QCOMPARE(log(), u"F8 save"_s);
    }
    void itReadsWhatIsShown()
    {
        const auto button = ask({{u"do"_s, u"read"_s}, {u"name"_s, u"plain"_s}});
        const auto box = ask({{u"do"_s, u"read"_s}, {u"name"_s, u"box"_s}});
        const auto rows = ask({{u"do"_s, u"read"_s}, {u"name"_s, u"rows"_s}});

        QCOMPARE(button.value(u"text"_s).toString(), u"Plain"_s);
        QCOMPARE(button.value(u"accessible"_s).toString(), u"Plain as day"_s);
        QCOMPARE(button.value(u"enabled"_s).toBool(), true);
        QCOMPARE(box.value(u"text"_s).toString(), u"2 Kuku choma 1,300"_s);
        QCOMPARE(rows.value(u"count"_s).toInt(), 60);
    }
    void itReadsNothingThatIsNotShown()
    {
        QVERIFY(
            isFine(ask({{u"do"_s, u"type"_s}, {u"name"_s, u"secret"_s}, {u"text"_s, u"4711"_s}, {u"gap_ms"_s, 0}})));

        const auto secret = ask({{u"do"_s, u"read"_s}, {u"name"_s, u"secret"_s}});
        QVERIFY(!secret.value(u"text"_s).toString().contains(u"4711"_s));
        QCOMPARE(secret.value(u"text"_s).toString().size(), 4);
        QCOMPARE(refusalOf(ask({{u"do"_s, u"read"_s}, {u"name"_s, u"unseen"_s}})), HandRefusal::Hidden);
    }
    void itListsTheNamesInView()
    {
        const auto names = ask({{u"do"_s, u"list"_s}, {u"prefix"_s, u"row."_s}}).value(u"names"_s).toArray();

        QVERIFY(names.contains(u"row.0"_s));
        QVERIFY(!names.contains(u"row.20"_s));
        QVERIFY(!ask({{u"do"_s, u"list"_s}}).value(u"names"_s).toArray().contains(u"unseen"_s));
    }
    void itWaitsForWhatItIsToldTo()
    {
        QVERIFY(isFine(ask({{u"do"_s, u"wait"_s}, {u"name"_s, u"plain"_s}})));
        QVERIFY(isFine(ask({{u"do"_s, u"wait"_s}, {u"name"_s, u"unseen"_s}, {u"until"_s, u"absent"_s}})));
        QVERIFY(isFine(ask({{u"do"_s, u"wait"_s}, {u"name"_s, u"off"_s}, {u"until"_s, u"disabled"_s}})));
        QCOMPARE(refusalOf(ask(
                     {{u"do"_s, u"wait"_s}, {u"name"_s, u"off"_s}, {u"until"_s, u"enabled"_s}, {u"timeout_ms"_s, 50}})),
            HandRefusal::Timeout);
        QCOMPARE(refusalOf(ask({{u"do"_s, u"wait"_s}, {u"name"_s, u"plain"_s}, {u"until"_s, u"absent"_s},
                     {u"timeout_ms"_s, 50}})),
            HandRefusal::Timeout);
        QTimer::singleShot(100, this, [this] { window()->setProperty("log", u"table 12 is free"_s); });
        QVERIFY(isFine(ask({{u"do"_s, u"wait"_s}, {u"name"_s, u"log"_s}, {u"says"_s, u"12 is"_s}})));
        const auto other =
            ask({{u"do"_s, u"wait"_s}, {u"name"_s, u"log"_s}, {u"says"_s, u"13"_s}, {u"timeout_ms"_s, 50}});
        QVERIFY(other.value(u"say"_s).toString().contains(u"table 12 is free"_s));
    }
    void quietIsWhenNothingMoves()
    {
        QMetaObject::invokeMethod(window()->findChild<QObject *>(u"walker"_s), "start");
        QVERIFY(isFine(ask({{u"do"_s, u"quiet"_s}})));
        QCOMPARE(window()->findChild<QQuickItem *>(u"walker"_s)->x(), 400.0);

        window()->setProperty("late", true);
        QCOMPARE(refusalOf(ask({{u"do"_s, u"quiet"_s}, {u"timeout_ms"_s, 300}})), HandRefusal::Timeout);
    }
    void tapsAreCountedUntilTheCountIsReset()
    {
        tap(u"plain"_s);
        tap(u"off"_s, 20);
        ask({{u"do"_s, u"hold"_s}, {u"name"_s, u"handler"_s}, {u"ms"_s, 10}});
        ask({{u"do"_s, u"key"_s}, {u"key"_s, u"F8"_s}});

        QCOMPARE(ask({{u"do"_s, u"count"_s}, {u"reset"_s, true}}).value(u"taps"_s).toInt(), 2);
        QCOMPARE(ask({{u"do"_s, u"count"_s}}).value(u"taps"_s).toInt(), 0);
    }
    void thePictureShowsTheWindow()
    {
        const QString file = m_folder.filePath(u"window.png"_s);

        const auto reply = ask({{u"do"_s, u"grab"_s}, {u"file"_s, file}});

        QVERIFY(isFine(reply));
        const QImage picture(file);
        QCOMPARE(picture.size(), QSize(600, 800));
        const auto *handler = window()->findChild<QQuickItem *>(u"handler"_s);
        QCOMPARE(picture.pixelColor(handler->mapToScene({10, 10}).toPoint()), QColor(u"teal"_s));
        QCOMPARE(refusalOf(ask({{u"do"_s, u"grab"_s}, {u"file"_s, u"/nowhere/x.png"_s}})), HandRefusal::BadRequest);
    }
    void choicesAreSetThroughThePreferences()
    {
        QVERIFY(isFine(
            ask({{u"do"_s, u"set"_s}, {u"language"_s, u"ar"_s}, {u"theme"_s, u"dark"_s}, {u"size"_s, u"900x700"_s}})));

        QCOMPARE(m_preferences->language(), u"ar"_s);
        QCOMPARE(m_preferences->theme(), u"dark"_s);
        QTRY_COMPARE(window()->property("width").toInt(), 900);
        QCOMPARE(refusalOf(ask({{u"do"_s, u"set"_s}, {u"language"_s, u"xx"_s}, {u"theme"_s, u"light"_s}})),
            HandRefusal::BadRequest);
        QCOMPARE(m_preferences->theme(), u"dark"_s);
    }
    void whatIsNoCommandIsRefused()
    {
        QCOMPARE(refusalOf(ask({{u"do"_s, u"explode"_s}})), HandRefusal::BadRequest);
        QCOMPARE(refusalOf(ask({{u"do"_s, u"tap"_s}})), HandRefusal::BadRequest);

        QLocalSocket socket;
        socket.connectToServer(path());
        socket.write("this is no JSON\n");
        QTRY_VERIFY(socket.canReadLine());
        QVERIFY(socket.readLine().contains("\"ok\":false"));
    }
    void onlyThisUserMayConnect()
    {
        const auto rights = QFile::permissions(path());

        QVERIFY(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }
    void aSocketLeftByADeadProgramIsTakenOver()
    {
        HandServer second(*m_preferences);

        QVERIFY(second.listen(path()));
        QVERIFY(!HandServer(*m_preferences).listen(u"/nowhere/at/all"_s));
    }
};

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    HandTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "hand_test.moc"
