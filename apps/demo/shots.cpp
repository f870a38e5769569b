#include "demo/shots.h"

#include <QJsonObject>

namespace jiko::demo {

namespace {
class Camera {
public:
    explicit Camera(Stage &stage) : m_stage(stage) { }

    void tap(const char *who, const QString &name)
    {
        if (ok())
            note(who, name, m_stage.hand(QLatin1String(who)).tap(name));
    }
    void type(const char *who, const QString &text, const QString &name)
    {
        if (ok())
            note(who, name, m_stage.hand(QLatin1String(who)).type(text, name));
    }
    void signIn(const char *who, const QString &pin)
    {
        for (const QChar digit : pin)
            tap(who, QStringLiteral("key%1").arg(digit));
    }
    /// One picture for each theme and language.
    void shoot(const char *who, const QString &screen)
    {
        shell::Hand &hand = m_stage.hand(QLatin1String(who));
        for (const char *theme : {"light", "dark"})
            for (const char *language : {"en", "sw", "ar"}) {
                if (!ok())
                    return;
                note(who, QStringLiteral("change its looks"),
                    hand.set({{QStringLiteral("theme"), QLatin1String(theme)},
                        {QStringLiteral("language"), QLatin1String(language)}}));
                note(who, QStringLiteral("rest"), hand.quiet());
                note(who, QStringLiteral("be pictured"),
                    hand.grab(m_stage.out().filePath(QStringLiteral("pictures/%1-%2-%3.png")
                                                         .arg(screen, QLatin1String(theme), QLatin1String(language)))));
                ++m_taken;
            }
        note(who, QStringLiteral("change its looks"),
            hand.set({{QStringLiteral("theme"), QStringLiteral("light")},
                {QStringLiteral("language"), QStringLiteral("en")}}));
    }
    bool ok() const { return m_failure.isEmpty(); }
    const QString &failure() const { return m_failure; }
    int taken() const { return m_taken; }

private:
    void note(const char *who, const QString &what, const shell::HandResult<Nothing> &result)
    {
        if (!result && ok())
            m_failure = QStringLiteral("%1 could not %2: %3").arg(QLatin1String(who), what, result.why().say);
    }
    Stage &m_stage;
    QString m_failure;
    int m_taken = 0;
};
} // namespace

Result<int, QString> takeShots(
    Stage &stage, const QString &cashierPin, const QString &hostPin, const QString &managerPin)
{
    Camera camera(stage);
    const auto till = "till-1";
    camera.shoot(till, QStringLiteral("pos-sign-in"));
    camera.signIn(till, cashierPin);
    camera.tap(till, QStringLiteral("shift"));
    camera.shoot(till, QStringLiteral("pos-drawer"));
    camera.type(till, QStringLiteral("5000"), QStringLiteral("drawer.float"));
    camera.tap(till, QStringLiteral("drawer.open"));
    camera.tap(till, QStringLiteral("back"));
    camera.tap(till, QStringLiteral("table.4"));
    camera.tap(till, QStringLiteral("tile.101"));
    camera.shoot(till, QStringLiteral("pos-choices"));
    camera.tap(till, QStringLiteral("choice.0.1"));
    camera.tap(till, QStringLiteral("tile.113"));
    camera.tap(till, QStringLiteral("category5"));
    camera.tap(till, QStringLiteral("tile.205"));
    camera.shoot(till, QStringLiteral("pos-order"));
    camera.tap(till, QStringLiteral("send"));
    camera.tap(till, QStringLiteral("table.8"));
    camera.tap(till, QStringLiteral("tile.202"));
    camera.tap(till, QStringLiteral("tile.210"));
    camera.tap(till, QStringLiteral("send"));
    camera.shoot(till, QStringLiteral("pos-floor"));
    for (const char *kitchen : {"kitchen-grill", "kitchen-hot"})
        camera.shoot(kitchen, QLatin1String(kitchen));
    camera.tap("kitchen-hot", QStringLiteral("allDay"));
    camera.shoot("kitchen-hot", QStringLiteral("kitchen-all-day"));
    camera.tap("kitchen-hot", QStringLiteral("soldOut"));
    camera.type("kitchen-hot", QStringLiteral("ku"), QStringLiteral("soldOutSearch"));
    camera.shoot("kitchen-hot", QStringLiteral("kitchen-sold-out"));
    camera.tap(till, QStringLiteral("table.4"));
    camera.tap(till, QStringLiteral("pay"));
    camera.shoot(till, QStringLiteral("pos-tender"));
    camera.tap(till, QStringLiteral("cash.exact"));
    camera.shoot(till, QStringLiteral("pos-change"));
    camera.tap(till, QStringLiteral("change.done"));
    camera.tap(till, QStringLiteral("shift"));
    camera.shoot(till, QStringLiteral("pos-shift"));
    camera.tap(till, QStringLiteral("shift.closing"));
    camera.type(till, QStringLiteral("7000"), QStringLiteral("shift.count"));
    camera.tap(till, QStringLiteral("shift.counted"));
    camera.shoot(till, QStringLiteral("pos-count"));
    camera.shoot("host", QStringLiteral("host-sign-in"));
    camera.signIn("host", hostPin);
    camera.tap("host", QStringLiteral("wait.add"));
    camera.tap("host", QStringLiteral("wait.size.4"));
    camera.type("host", QStringLiteral("Otieno"), QStringLiteral("wait.name"));
    camera.shoot("host", QStringLiteral("host-wait"));
    camera.tap("host", QStringLiteral("wait.save"));
    camera.tap("host", QStringLiteral("party.0"));
    camera.shoot("host", QStringLiteral("host-floor"));
    camera.signIn("office", managerPin);
    camera.tap("office", QStringLiteral("nav0"));
    camera.shoot("office", QStringLiteral("office-day"));
    camera.tap("office", QStringLiteral("nav1"));
    camera.tap("office", QStringLiteral("row0"));
    camera.shoot("office", QStringLiteral("office-dishes"));
    camera.tap("office", QStringLiteral("nav2"));
    camera.shoot("office", QStringLiteral("office-staff"));
    camera.tap("office", QStringLiteral("nav3"));
    camera.shoot("office", QStringLiteral("office-sales"));
    camera.tap("office", QStringLiteral("nav4"));
    camera.shoot("office", QStringLiteral("office-z"));
    camera.tap("office", QStringLiteral("nav5"));
    camera.shoot("office", QStringLiteral("office-devices"));
    camera.tap("office", QStringLiteral("devices.view1"));
    camera.tap("office", QStringLiteral("row0"));
    camera.shoot("office", QStringLiteral("office-put-aside"));
    if (!camera.ok())
        return Refused{camera.failure()};
    return camera.taken();
}

} // namespace jiko::demo
