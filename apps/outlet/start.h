// What main() of each program does with its terminal: read who it is, build the parts, start the node.
#pragma once

#include "outlet/enrolment.h"
#include "outlet/live.h"
#include "shell/window.h"

#include <QCoreApplication>

namespace jiko::outlet {

/// The first screen of a program that belongs to no outlet yet; once it does, the program begins again.
inline shell::Wired askForCode(shell::Start &start)
{
    // "jiko-pos" is a terminal of the kind "pos".
    const QString kind = QCoreApplication::applicationName().section(QLatin1Char('-'), 1);
    auto enrolment = std::make_shared<Enrolment>(start.home.absolutePath(), kind);
    QObject::connect(enrolment.get(), &Enrolment::done, enrolment.get(), start.beginAgain);
    return {{{QStringLiteral("enrolment"), QVariant::fromValue(enrolment.get())}}, enrolment,
        QUrl(QStringLiteral("qrc:/qt/qml/Jiko/Frame/EnrolMain.qml"))};
}

/// `Parts` is made from the Terminal and has a member `live`; `properties` names what the root page is given.
template <class Parts, class Properties> Result<shell::Wired, QString> wire(shell::Start &start, Properties properties)
{
    auto terminal = sync::loadTerminal(start.home.absolutePath());
    if (!terminal) {
        switch (terminal.why()) {
        case sync::TerminalProblem::NotEnrolled:
            return askForCode(start);
        case sync::TerminalProblem::Unreadable:
            return Refused{QCoreApplication::translate("Start",
                "The files that say who this terminal is, in %1, cannot be read. Nothing was changed. Bring them back "
                "from a backup, or put the folder aside to enrol this terminal as a new one.")
                               .arg(start.home.absolutePath())};
        }
    }
    auto parts = std::make_shared<Parts>(std::move(terminal).value());
    Live &live = parts->live;
    QObject::connect(&start.preferences, &shell::Preferences::languageChanged, &live, &Live::speakAnew);
    shell::Wired wired{properties(*parts), parts};
    live.node.start();
    return wired;
}

} // namespace jiko::outlet
