// A device's number, login and folder.
#pragma once

#include "base/result.h"
#include "enrol/authority.h"
#include "store/pg_session.h"
#include "sync/terminal.h"

#include <functional>

namespace jiko::enrol {

/// What is wanted.
struct NewTerminal {
    QString home; ///< its folder; made where missing
    QString name; ///< "Till 1"
    QString kind; ///< pos, kitchen, host, office, hub
    QString station; ///< kitchen: the station record's id
    QString receiptPrinter; ///< pos: the printer record's id
};

struct Grounds {
    Id tenant;
    Id outlet;
    QByteArray pepper;
    /// libpq's words to reach the database as that role, without a secret.
    std::function<QByteArray(const QByteArray &role)> conninfo;
    const Authority *authority = nullptr; ///< who signs for terminals; without one they do not meet each other
    QString hub; ///< where its desk answers; empty where none does
};

/// The outlet's pepper from that file, which is made with 0600 where it is missing.
Result<QByteArray, QString> keptPepper(const QString &path);

/// Enrols it, or brings the folder of one that is enrolled already up to date: a lost passfile is renewed, and what
/// moved is written anew. A folder without terminal.json is a new device, for its journal is gone too.
Result<sync::Terminal, QString> enrolTerminal(
    store::PgSession &owner, const Grounds &grounds, const NewTerminal &wanted);

} // namespace jiko::enrol
