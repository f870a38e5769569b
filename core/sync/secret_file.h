// Small files that only their owner reads: keys, passwords, peppers.
#pragma once

#include <QByteArray>
#include <QString>

namespace jiko::sync {

/// What is in it; empty when it cannot be read.
QByteArray readFile(const QString &path);
/// Whole or not at all, with 0600. False when the disk says no.
bool writeSecretly(const QString &path, const QByteArray &bytes);

} // namespace jiko::sync
