#include "shell/window.h"

#include "shell/command_line.h"
#include "shell/glass.h"
#include "shell/hand.h"
#include "shell/log_lines.h"
#include "shell/signals.h"

#include <QApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QScreen>
#include <QStorageInfo>
#include <QStyleHints>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace jiko::shell {
namespace {

void say(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

// Without a graphics card Mesa paints in software at four times the cost of Qt's own painter and three times its
// memory; without any OpenGL at all, xcb would abort.
bool hasGraphicsCard()
{
    QOpenGLContext context;
    QOffscreenSurface surface;
    if (!context.create())
        return false;
    surface.setFormat(context.format());
    surface.create();
    if (!context.makeCurrent(&surface))
        return false;
    const auto *name = reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER));
    const QByteArray renderer = QByteArray(name).toLower();
    context.doneCurrent();
    return !renderer.contains("llvmpipe") && !renderer.contains("softpipe") && !renderer.contains("swrast");
}

// --help and --version answer on a machine without a display, too.
bool asksForHelp(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QLatin1String word(argument);
        return word == "--help"_L1 || word == "-h"_L1 || word == "--help-all"_L1 || word == "--version"_L1
            || word == "-v"_L1;
    });
}

void nameTheApplication(const Program &program)
{
    QCoreApplication::setApplicationName(program.name);
    QCoreApplication::setApplicationVersion(QStringLiteral(JIKO_VERSION));
    QCoreApplication::setOrganizationName(u"jiko"_s);
    QGuiApplication::setDesktopFileName(program.name);
}

std::unique_ptr<QGuiApplication> application(const Program &program, int &argc, char **argv)
{
    if (program.widgets)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QGuiApplication>(argc, argv);
}

// A folder that is there already keeps its rights: it may be one that the person shares on purpose.
bool makeHome(const QString &path)
{
    if (const QFileInfo there(path); there.exists())
        return there.isDir() && (there.isWritable() || QStorageInfo(path).isReadOnly()); // of that the window tells
    return QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QQuickWindow *mainWindow(const QQmlApplicationEngine &engine)
{
    const auto roots = engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
}

constexpr int again = -1;

// From its parts to its end. In this order, so that the window goes first, then what it shows.
int show(const Program &program, const CommandLine &line, Preferences &preferences)
{
    Wired wired;
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QObject::connect(&preferences, &Preferences::languageChanged, &engine, &QQmlEngine::retranslate);
    bool failed = false;
    QObject::connect(&engine, &QQmlApplicationEngine::objectCreationFailed, [&failed] { failed = true; });

    Start start{line.parser, QDir(line.home), preferences, engine, [] { QCoreApplication::exit(again); }};
    if (program.wire) {
        auto made = program.wire(start);
        if (!made) {
            say(made.why());
            return NotStarted;
        }
        wired = std::move(made).value();
    }
    wired.properties.insert(u"preferences"_s, QVariant::fromValue(&preferences));
    engine.setInitialProperties(wired.properties);
    const QUrl page = wired.page.isEmpty() ? program.page : wired.page;
    engine.load(page);
    QQuickWindow *window = mainWindow(engine);
    if (failed || !window) {
        say(u"The screen %1 could not be built."_s.arg(page.toString()));
        return NoPage;
    }
    if (!line.size.isEmpty())
        window->resize(line.size);

    std::unique_ptr<HandServer> hand;
    if (!line.hand.isEmpty()) {
        hand = std::make_unique<HandServer>(preferences);
        if (const auto listening = hand->listen(line.hand); !listening) {
            say(listening.why());
            return NotStarted;
        }
    }
    return QGuiApplication::exec();
}

} // namespace

int run(const Program &program, int argc, char **argv)
{
    nameTheApplication(program);
    if (asksForHelp(argc, argv)) {
        QCoreApplication app(argc, argv);
        CommandLine(program).parser.process(app);
    }

    const auto app = application(program, argc, argv);
    CommandLine line(program);
    if (const auto read = line.read(QCoreApplication::arguments()); !read) {
        say(read.why());
        return WrongUse;
    }
    if (line.jsonLog)
        logAsJsonLines(program.name);
    if (!makeHome(line.home)) {
        say(u"The folder %1 cannot be made or is not this user's own."_s.arg(line.home));
        return NotStarted;
    }
    const QuitOnSignal quitOnSignal;
    QGuiApplication::styleHints()->setMousePressAndHoldInterval(450); // Qt's 800 ms feel like a fault
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") && !hasGraphicsCard())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QQuickStyle::setStyle(u"Basic"_s);

    Preferences preferences(QDir(line.home), program.usualTheme, line.asked);
    if (const QScreen *screen = QGuiApplication::primaryScreen()) {
        preferences.setScreenScale(scaleOf(screen->size(), screen->physicalSize()));
        preferences.setScreenDensity(densityOf(screen->size(), screen->physicalSize()));
    }
    int end = again;
    while (end == again)
        end = show(program, line, preferences);
    program.ended();
    return end;
}

} // namespace jiko::shell
