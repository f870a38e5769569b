// Who this terminal is: written once when it is enrolled, read at every start.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace jiko::sync {

struct Terminal {
    Id tenant;
    Id outlet;
    std::int32_t device = 0;
    QString name; ///< "Till 1"
    QString kind; ///< pos, kitchen, host, office, hub
    Id stream; ///< the terminal's own stream of facts
    QByteArray conninfo; ///< libpq's words, without a secret; the password file stands beside
    QByteArray pepper; ///< the outlet's, for PINs; from its own 0600 file
    QString station; ///< kitchen: which station's records' id; empty elsewhere
    QString receiptPrinter; ///< pos: the printer record's id; empty when there is none
    QString hub; ///< where the hub's desk answers, "192.168.1.10:8471"; empty where none does
    QString home; ///< the folder it was read from
    bool alone = false; ///< it practises: it talks to no server and no other terminal
};

/// The name in every certificate of the outlet, "terminal.<outlet>.jiko": who answers with another is not of this
/// house.
QByteArray terminalName(const Id &outlet);
/// The name in the certificate of hub and database, "server.<outlet>.jiko". No terminal bears it.
QByteArray serverName(const Id &outlet);

enum class TerminalProblem { NotEnrolled, Unreadable };

/// Reads `terminal.json` and `pepper` in the folder.
Result<Terminal, TerminalProblem> loadTerminal(const QString &home);

/// Writes both with 0600, each whole or not at all. False when the disk says no.
bool saveTerminal(const Terminal &terminal);

} // namespace jiko::sync
