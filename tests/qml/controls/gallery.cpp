// Draws the gallery: controls_gallery FOLDER makes one picture a page, theme and direction; without a folder it opens a window.
#include <QDir>
#include <QApplication>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    // Qt Charts needs the whole application object.
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(u"en_KE"_s));
    QQuickStyle::setStyle(u"Basic"_s);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    const auto folder = app.arguments().value(1);
    const auto file = QUrl::fromLocalFile(QStringLiteral(GALLERY));
    if (folder.isEmpty()) {
        engine.load(file);
        return app.exec();
    }

    QDir().mkpath(folder);
    engine.load(file);
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        app.setLayoutDirection(direction);
        for (const auto &mode : {u"light"_s, u"dark"_s, u"contrast"_s}) {
            window->setProperty("mode", mode);
            for (const auto &page : {u"buttons"_s, u"order"_s, u"pads"_s, u"service"_s, u"office"_s, u"sheets"_s, u"charts"_s}) {
                window->setProperty("part", page);
                QTest::qWait(400);
                if (page == u"buttons"_s)
                    QTest::keyClick(window, Qt::Key_Shift);
                QTest::qWait(50);
                const auto name = u"%1-%2-%3.png"_s.arg(page, mode, direction == Qt::LeftToRight ? u"en"_s : u"ar"_s);
                if (!window->grabWindow().save(folder + u'/' + name))
                    return 1;
            }
        }
    }
    return 0;
}
