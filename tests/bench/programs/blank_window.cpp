#include "bench/programs/blank_window.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <chrono>
#include <cstdio>

namespace jiko::bench {

namespace {
long long nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}
} // namespace

int blankWindow(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 1280; height: 800; visible: true; Text { text: \"Jiko\" } }");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    QObject::connect(window, &QQuickWindow::frameSwapped, &app, [] {
        std::printf("%lld\n", nowUs());
        QCoreApplication::quit();
    });
    return QGuiApplication::exec();
}

double blankStartMs()
{
    const long long startUs = nowUs();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--blank")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("the blank window did not open");
    return static_cast<double>(process.readAllStandardOutput().trimmed().toLongLong() - startUs) / 1000;
}

} // namespace jiko::bench
