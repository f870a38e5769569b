// What the four programs share from main() to the first frame: command line, looks, language, a clean end.
#pragma once

#include "base/result.h"
#include "shell/preferences.h"

#include <QCommandLineParser>
#include <QDir>
#include <QUrl>
#include <QVariantMap>

#include <functional>
#include <memory>

class QQmlApplicationEngine;

namespace jiko::shell {

/// What a program finds when it wires its parts together; valid until run() returns.
struct Start {
    const QCommandLineParser &options;
    QDir home; ///< the terminal's own folder; exists and is private to the user
    Preferences &preferences;
    QQmlApplicationEngine &engine;
    /// Wires and shows the program from the start, once this window is done with.
    std::function<void()> beginAgain;
};

struct Wired {
    QVariantMap properties; ///< of the root object, beside `preferences`, which every page gets
    std::shared_ptr<void> parts; ///< what the properties point to; outlives the window, ends before the application
    QUrl page = {}; ///< another than the program's own
};

struct Program {
    QString name; ///< of the command, its folder and its log: "jiko-pos"
    QString about; ///< one line of --help
    QUrl page; ///< the root QML file, a Window
    QString usualTheme = QStringLiteral("light"); ///< before anybody has chosen
    bool widgets = false; ///< Qt Charts paints with widgets
    QList<QCommandLineOption> options; ///< beside those that every program has
    /// Makes the program's parts. A refusal is a sentence for the person who started it.
    std::function<Result<Wired, QString>(Start &)> wire;
    /// The last window has gone; the application has not yet. For what outlives a window.
    std::function<void()> ended = [] {};
};

/// What the process ends with.
enum Exit : int { Fine = 0, WrongUse = 2, NoPage = 3, NotStarted = 4 };

int run(const Program &program, int argc, char **argv);

} // namespace jiko::shell
