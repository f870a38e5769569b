#include "shell/preferences.h"
#include <QTest>

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace jiko::shell;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

    QDir home() const { return QDir(m_home.path()); }

private Q_SLOTS:
    void init() { QFile::remove(home().filePath(u"preferences.json"_s)); }

    void whatWasChosenIsThereAtTheNextStart()
    {
        {
            Preferences first(home());
            first.setLanguage(u"sw"_s);
            first.setTheme(u"contrast"_s);
            first.setTextScale(140);
            first.setReduceMotion(true);
        }

        const Preferences second(home());

        QCOMPARE(second.language(), u"sw"_s);
        QCOMPARE(second.theme(), u"contrast"_s);
        QCOMPARE(second.textScale(), 140);
        QVERIFY(second.reduceMotion());
    }
    void theCommandLineWinsForOneRunAndIsNotKept()
    {
        {
            Preferences asked(home(), u"dark"_s, {u"ar"_s, u"light"_s, 120});
            QCOMPARE(asked.language(), u"ar"_s);
            QCOMPARE(asked.theme(), u"light"_s);
            QCOMPARE(asked.textScale(), 120);
            asked.setReduceMotion(true);
        }

        const Preferences later(home(), u"dark"_s);

        QCOMPARE(later.language(), u"en"_s);
        QCOMPARE(later.theme(), u"dark"_s);
        QCOMPARE(later.textScale(), 100);
        QVERIFY(later.reduceMotion());
    }
    void aMeasuredScaleWinsOverTheScreensAndTheCommandLineOverBoth()
    {
        {
            Preferences first(home());
            QCOMPARE(first.scale(), 0.0); // nobody knows
            QSignalSpy changed(&first, &Preferences::scaleChanged);
            first.setScreenScale(0.92);
            QCOMPARE(first.scale(), 0.92);
            first.setScalePercent(114);
            QCOMPARE(first.scale(), 1.14);
            QCOMPARE(changed.count(), 2);
            first.setScalePercent(7);
            QCOMPARE(first.scale(), 1.14);
        }
        Preferences second(home());
        second.setScreenScale(0.92);
        QCOMPARE(second.scale(), 1.14);
        Asked asked;
        asked.scalePercent = 80;
        const Preferences third(home(), u"light"_s, asked);
        QCOMPARE(third.scale(), 0.8);
        second.setScalePercent(0);
        QCOMPARE(second.scale(), 0.92);
    }
    void whatIsNotAllowedChangesNothing()
    {
        Preferences preferences(home());
        QSignalSpy changed(&preferences, &Preferences::languageChanged);

        preferences.setLanguage(u"tlh"_s);
        preferences.setTheme(u"pink"_s);
        preferences.setTextScale(300);

        QCOMPARE(changed.size(), 0);
        QCOMPARE(preferences.theme(), u"light"_s);
        QCOMPARE(preferences.textScale(), 100);
    }
    void aFileThatCannotBeReadCountsAsNoChoice()
    {
        QFile file(home().filePath(u"preferences.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"language": "tlh", "theme": 7, "text_scale":)");
        file.close();

        const Preferences preferences(home());

        QCOMPARE(preferences.language(), u"en"_s);
        QCOMPARE(preferences.theme(), u"light"_s);
    }
    void aWindowFollowsTheLanguageAndItsDirectionAtOnce()
    {
        Preferences preferences(home());
        QQmlApplicationEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        connect(&preferences, &Preferences::languageChanged, &engine, &QQmlEngine::retranslate);
        engine.setInitialProperties({{u"preferences"_s, QVariant::fromValue(&preferences)}});
        engine.load(QUrl(u"qrc:/pages/sample.qml"_s));
        QCOMPARE(engine.rootObjects().size(), 1);
        auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
        const auto *button = window->findChild<QQuickItem *>(u"go"_s);
        QCOMPARE(button->property("text").toString(), u"Table"_s);
        QVERIFY(button->mapToScene({0, 0}).x() < 10);

        preferences.setLanguage(u"ar"_s);

        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(button->mapToScene({button->width(), 0}).x() > window->width() - 10);

        preferences.setLanguage(u"qps"_s);

        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(button->property("text").toString(), u"[Ţåƀļé ~~]"_s);
        QTRY_VERIFY(button->mapToScene({0, 0}).x() < 10);
    }
};

QTEST_MAIN(PreferencesTest)
#include "preferences_test.moc"
