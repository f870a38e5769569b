#include "shell/hand.h"
#include "shell/hand_client.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QThread>

#include <QTest>
#include <optional>

using namespace jiko;
using namespace jiko::shell;
using namespace Qt::StringLiterals;

class HouseControlsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<HandServer> m_server;
    std::unique_ptr<QQmlApplicationEngine> m_engine;

    QString log() const { return m_engine->rootObjects().constFirst()->property("log").toString().trimmed(); }

    // The calls that wait do so in a thread of their own, as they do in another program.
    template <class Act> auto byHand(Act act)
    {
        using Answer = decltype(act(std::declval<Hand &>()));
        std::optional<Answer> answer;
        std::unique_ptr<QThread> person(QThread::create([&] {
            Hand hand(m_folder.filePath(u"hand"_s));
            hand.setPatience(std::chrono::seconds(2));
            answer = act(hand);
        }));
        person->start();
        while (!person->isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        return std::move(*answer);
    }
    template <class Result> static bool isFine(const Result &result)
    {
        if (!result)
            qWarning("%s", qUtf8Printable(result.why().say));
        return bool(result);
    }

private Q_SLOTS:
    void init()
    {
        m_preferences = std::make_unique<Preferences>(QDir(m_folder.path()));
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(u"qrc:/qt/qml"_s);
        m_engine->load(QUrl(u"qrc:/pages/house_controls.qml"_s));
        QCOMPARE(m_engine->rootObjects().size(), 1);
        QVERIFY(QTest::qWaitForWindowActive(qobject_cast<QWindow *>(m_engine->rootObjects().constFirst())));
        m_server = std::make_unique<HandServer>(*m_preferences);
        QVERIFY(m_server->listen(m_folder.filePath(u"hand"_s)));
    }
    void cleanup()
    {
        m_server.reset();
        m_engine.reset();
    }

    void aPinIsTappedDigitByDigit()
    {
        const auto typed = byHand([](Hand &hand) -> HandResult<int> {
            for (const auto &digit : u"480217"_s)
                if (auto tapped = hand.tap(u"pin/key"_s + digit); !tapped)
                    return Refused{tapped.why()};
            return hand.taps();
        });

        QVERIFY(isFine(typed));
        QCOMPARE(*typed, 6);
        QCOMPARE(log(), u"pin6"_s);
    }
    void digitsOfAKeyboardGoToThePadToo()
    {
        QVERIFY(isFine(byHand([](Hand &hand) -> HandResult<Nothing> {
            if (auto tapped = hand.tap(u"pin/key4"_s); !tapped)
                return tapped;
            return hand.type(u"80217"_s);
        })));

        QCOMPARE(log(), u"pin6"_s);
    }
    void aTileIsOneTap()
    {
        QVERIFY(isFine(byHand([](Hand &hand) { return hand.tap(u"tile.101"_s); })));

        QCOMPARE(log(), u"kuku"_s);
    }
    void whatCannotBeUsedNowSaysWhy()
    {
        const auto tile = byHand([](Hand &hand) { return hand.tap(u"tile.102"_s); });
        QVERIFY(!tile);
        QCOMPARE(tile.why().why, HandRefusal::Disabled);
        QVERIFY2(tile.why().say.contains(u"Samaki is sold out."_s), qUtf8Printable(tile.why().say));
        QCOMPARE(byHand([](Hand &hand) { return hand.tap(u"send"_s); }).why().why, HandRefusal::Disabled);

        QVERIFY(isFine(byHand([](Hand &hand) {
            return hand.ask({{u"do"_s, u"tap"_s}, {u"name"_s, u"tile.102"_s}, {u"as_it_is"_s, true}});
        })));
        QVERIFY(isFine(byHand([](Hand &hand) { return hand.waitForText(u"Samaki is sold out."_s, u"snackbars"_s); })));
        QCOMPARE(log(), QString());
    }
    void aHoldConfirms()
    {
        QVERIFY(isFine(byHand([](Hand &hand) { return hand.hold(u"close"_s, std::chrono::milliseconds(200)); })));
        QCOMPARE(log(), QString());

        QVERIFY(isFine(byHand([](Hand &hand) { return hand.hold(u"close"_s, std::chrono::milliseconds(1000)); })));
        QCOMPARE(log(), u"closed"_s);
    }
    void choicesAreScrolledToInsideTheirSheet()
    {
        QVERIFY(isFine(byHand([](Hand &hand) { return hand.tapText(u"Breast"_s, u"choices"_s); })));
        QVERIFY(isFine(byHand([](Hand &hand) { return hand.tap(u"choices/more.3/option1"_s); })));
        QVERIFY(isFine(byHand([](Hand &hand) { return hand.tap(u"choices/add"_s); })));

        QCOMPARE(log(), u"part1 more31 added"_s);
    }
};

QTEST_MAIN(HouseControlsTest)
#include "house_controls_test.moc"
