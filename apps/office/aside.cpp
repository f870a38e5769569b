#include "office/aside.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

namespace jiko::office_app {

namespace {
constexpr int listedAtMost = 50;
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QVariantList documentsLike(const QStringList &patterns)
{
    QVariantList files;
    const auto found = QDir(documentsFolder()).entryInfoList(patterns, QDir::Files, QDir::Time);
    for (const QFileInfo &file : found.mid(0, listedAtMost))
        files.append(QVariantMap{{QStringLiteral("path"), file.filePath()}, {QStringLiteral("name"), file.fileName()},
            {QStringLiteral("when"), QLocale().toString(file.lastModified(), QLocale::ShortFormat)}});
    return files;
}

} // namespace jiko::office_app
