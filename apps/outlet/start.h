// What main() of each program does with its terminal: read who it is, build the parts, start the node.
#pragma once

#include "outlet/live.h"
#include "shell/window.h"

#include <QCoreApplication>

namespace jiko::outlet {

/// `Parts` is made from the Terminal and has a member `live`; `properties` names what the root page is given.
template <class Parts, class Properties> Result<shell::Wired, QString> wire(shell::Start &start, Properties properties)
{
    auto terminal = sync::loadTerminal(start.home.absolutePath());
    if (!terminal) {
        switch (terminal.why()) {
        case sync::TerminalProblem::NotEnrolled:
            return Refused{QCoreApplication::translate("Start",
                "This terminal is not enrolled: there is no terminal.json in %1. Enrol it with jiko-setup, or name "
                "its folder with --home.")
                               .arg(start.home.absolutePath())};
        case sync::TerminalProblem::Unreadable:
            return Refused{QCoreApplication::translate("Start",
                "The files that say who this terminal is, in %1, cannot be read. Nothing was changed. Enrol it again "
                "with jiko-setup.")
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
