// What a person carries from the office to a new terminal: six digits that the hub wants to hear, and six that only the
// outlet's own hub can prove, so that the terminal tells the first six to nobody else.
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace jiko::enrol {

struct Code {
    QString secret; ///< "482177"
    QString proof; ///< "306915"

    /// "482 177 306 915"
    QString digits() const;
    bool operator==(const Code &) const = default;
};

/// A secret drawn by chance, and its proof for that authority (its certificate, PEM).
Code newCode(const QByteArray &authority);
/// Who shows this certificate is who made the code. A guess is right once in a million.
bool proves(const Code &code, const QByteArray &authority);

/// What the office shows to be scanned: "JIKO:482177306915@192.168.1.10:8471".
QString forScanning(const Code &code, const QString &place);

struct TypedCode {
    Code code;
    QString place; ///< "192.168.1.10:8471"; empty when only digits were typed
};
/// Twelve digits with anything between them, or what was scanned. Nothing when it is neither.
std::optional<TypedCode> readCode(const QString &typed);

/// What the database keeps of a secret.
QByteArray secretHash(const Id &invitation, const QString &secret);

} // namespace jiko::enrol
