// What reports have in common: the days that they are about, and the files they are written to.
#pragma once

#include "insight/sales.h"

#include <QObject>
#include <QString>

#include <functional>

namespace jiko::office_app {

/// "today", "yesterday", "week" (the last seven days), "month" (the last thirty).
insight::Period periodNamed(const QString &word, const QDate &today);
/// "22/11/2026", or from the first day to the last.
QString daysText(const insight::Period &period);

struct ReportFile {
    QString folder; ///< empty: the documents of whoever is signed in to this computer
    QString name; ///< "sales-item-2026-11-22.csv"
    std::function<bool(const QString &path)> writer; ///< runs on a thread of its own
};
/// Answers here, unless `asker` has gone, with the path and why it could not be written, in words; empty when it was.
void writeFile(
    QObject *asker, ReportFile file, std::function<void(const QString &path, const QString &problem)> answer);
/// What writes these bytes, all of them or none.
std::function<bool(const QString &path)> bytesWriter(QByteArray bytes);

} // namespace jiko::office_app
