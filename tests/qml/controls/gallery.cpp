// Draws the gallery: controls_gallery FOLDER makes one picture a page, theme and direction; without a folder it opens a
// window.
#include <QApplication>
#include <QDir>
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
    const QStringList pages{u"buttons"_s, u"order"_s, u"pads"_s, u"service"_s, u"office"_s, u"sheets"_s, u"charts"_s};
    const auto draw = [&](const QString &page, const QString &suffix) {
        window->setProperty("part", page);
        QTest::qWait(400);
        if (page == u"buttons"_s)
            QTest::keyClick(window, Qt::Key_Shift);
        QTest::qWait(50);
        return window->grabWindow().save(folder + u'/' + page + suffix + u".png"_s);
    };
    bool drawn = draw(u"icons"_s, {});
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        app.setLayoutDirection(direction);
        for (const auto &mode : {u"light"_s, u"dark"_s, u"contrast"_s}) {
            window->setProperty("mode", mode);
            for (const auto &page : pages)
                drawn = draw(page, u"-%1-%2"_s.arg(mode, direction == Qt::LeftToRight ? u"en"_s : u"ar"_s)) && drawn;
        }
    }
    app.setLayoutDirection(Qt::LeftToRight);
    window->setProperty("mode", u"light"_s);
    window->setProperty("textScale", 140);
    for (const auto &page : pages)
        drawn = draw(page, u"-140"_s) && drawn;
    window->setProperty("textScale", 100);
    window->setProperty("desktop", true);
    drawn = draw(u"office"_s, u"-desktop"_s) && drawn;
    return drawn ? 0 : 1;
}
