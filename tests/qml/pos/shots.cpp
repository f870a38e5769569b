// Pictures of every page of the till, for people to look at: qml_pos_shots FOLDER.
#include "support/at_the_till.h"
#include "support/screen.h"

#include <QGuiApplication>
#include <QQuickStyle>

using namespace jiko;
using namespace jiko::test;

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    AtTheTill at;
    Screen screen(at.parts->live, at.parts->properties(), QStringLiteral("Pos/PosMain"));
    const auto shoot = [&](const QString &name) {
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("sw"), QStringLiteral("ar")})
            for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}) {
                if (theme == QLatin1String("contrast") && language != QLatin1String("en"))
                    continue;
                screen.preferences.setLanguage(language);
                screen.preferences.setTheme(theme);
                QTest::qWait(250);
                screen.grab(folder.filePath(QStringLiteral("%1-%2-%3.png").arg(name, theme, language)));
            }
        screen.preferences.setLanguage(QStringLiteral("en"));
        screen.preferences.setTheme(QStringLiteral("light"));
    };
    const auto tap = [&](const char *name) { return screen.tap(QLatin1String(name)); };

    shoot(QStringLiteral("sign-in"));
    screen.digits(cashierPin);
    tap("shift");
    screen.type(QStringLiteral("5000"));
    shoot(QStringLiteral("drawer"));
    tap("drawer.open");
    tap("back");
    tap("table.4");
    tap("tile.101");
    shoot(QStringLiteral("choices"));
    tap("choice.0.1");
    tap("tile.106");
    QTest::qWait(300);
    shoot(QStringLiteral("choices-many"));
    tap("close");
    tap("tile.113");
    tap("send");
    tap("table.4");
    tap("category5");
    tap("tile.205");
    tap("seat.2");
    tap("tile.204");
    at.parts->till.eightySix({});
    at.hear(
        9, kitchen::record(at.house.dish(QStringLiteral("mutura")), kitchen::EightySixed{QStringLiteral("Mutura")}));
    tap("category0");
    shoot(QStringLiteral("order"));
    tap("line.0");
    shoot(QStringLiteral("order-line"));
    tap("send");
    tap("table.8");
    tap("tile.101");
    tap("choice.0.0");
    tap("send");
    tap("table.9");
    tap("category5");
    tap("tile.205");
    tap("back");
    for (const auto &table : {QStringLiteral("5"), QStringLiteral("14")})
        at.hear(9, floor::record(at.house.table(table), floor::Seated{newId(), 2, {}}));
    shoot(QStringLiteral("floor"));
    tap("table.4");
    tap("pay");
    shoot(QStringLiteral("tender"));
    tap("tender.card");
    QTest::qWait(300);
    shoot(QStringLiteral("reference"));
    screen.key(Qt::Key_Escape);
    QTest::qWait(300);
    tap("cash.exact");
    shoot(QStringLiteral("change"));
    tap("change.done");
    tap("shift");
    screen.type(QStringLiteral("7000"));
    tap("receipt.0");
    QTest::qWait(1500);
    shoot(QStringLiteral("shift"));
    for (const QString &warning : screen.warnings)
        qWarning("%s", qUtf8Printable(warning));
    return 0;
}
