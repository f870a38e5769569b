// The back office at work over a real database, for tests of its pages.
#pragma once

#include "enrol/demo.h"
#include "office/parts.h"
#include "support/at_work.h"
#include "support/screen.h"

#include <QTemporaryDir>

#include <unistd.h>

namespace jiko::test {

class Desk {
public:
    /// Makes the demo restaurant, or starts its database again. False with a word on the console when it cannot be.
    bool open()
    {
        // Run by root, the database runs as another user, who has to reach it.
        if (::geteuid() == 0)
            QFile::setPermissions(m_folder.path(),
                QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        auto made = enrol::setUpDemo(m_folder.filePath(QStringLiteral("demo")));
        if (!made) {
            qWarning("%s", qPrintable(made.why()));
            return false;
        }
        demo.emplace(std::move(made).value());
        owner = std::make_unique<store::PgSession>(store::PgSession::Options{demo->ownerConninfo});
        return true;
    }
    bool close() { return !demo || demo->cluster.stop(); }
    QString folder(const QString &name) const
    {
        QDir().mkpath(m_folder.filePath(name));
        return m_folder.filePath(name);
    }

    /// The program is started, and Amina has signed in.
    bool sitDown()
    {
        const auto terminal = sync::loadTerminal(demo->homes.at(QStringLiteral("office")));
        if (!terminal)
            return false;
        parts.emplace(*terminal);
        startUp(parts->live);
        screen.emplace(parts->live, parts->properties(), QStringLiteral("Office/OfficeMain"));
        return screen->shows(QStringLiteral("key4")) && screen->digits(QStringLiteral("480217"))
            && screen->shows(QStringLiteral("nav1"));
    }
    /// What QML complained of.
    QString standUp()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        parts.reset();
        return warnings.join(QLatin1Char('\n'));
    }
    /// The first column of the first row.
    QString answer(const char *sql)
    {
        const auto rows = owner->run(store::Statement(sql));
        return !rows ? rows.why().message : rows->isEmpty() ? QString() : (*rows)[0].text(0);
    }

    std::optional<enrol::DemoOutlet> demo;
    std::unique_ptr<store::PgSession> owner;
    std::optional<office_app::Parts> parts;
    std::optional<Screen> screen;

private:
    QTemporaryDir m_folder;
};

} // namespace jiko::test
