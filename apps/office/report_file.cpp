#include "office/report_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

namespace jiko::office_app {

insight::Period periodNamed(const QString &word, const QDate &today)
{
    const auto days = [&](int from, int to) {
        return insight::Period{BusinessDate(today.addDays(from)), BusinessDate(today.addDays(to))};
    };
    if (word == QLatin1String("yesterday"))
        return days(-1, -1);
    if (word == QLatin1String("week"))
        return days(-6, 0);
    if (word == QLatin1String("month"))
        return days(-29, 0);
    return days(0, 0);
}

QString daysText(const insight::Period &period)
{
    const QString from = period.from.day().toString(QStringLiteral("dd/MM/yyyy"));
    const QString to = period.to.day().toString(QStringLiteral("dd/MM/yyyy"));
    return from == to ? from : QStringLiteral("%1 – %2").arg(from, to);
}

void writeFile(QObject *asker, ReportFile file, std::function<void(const QString &path, const QString &problem)> answer)
{
    const QString folder =
        file.folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : file.folder;
    const QString path = QStringLiteral("%1/%2").arg(folder, file.name);
    QThreadPool::globalInstance()->start(
        [asker = QPointer(asker), folder, path, writer = std::move(file.writer), answer = std::move(answer)] {
            const bool done = QDir().mkpath(folder) && writer(path);
            QMetaObject::invokeMethod(
                qApp,
                [asker, path, done, answer] {
                    if (asker)
                        answer(path,
                            done ? QString()
                                 : QCoreApplication::translate("ReportFile",
                                     "The file %1 could not be written. Is the disk full, or the folder locked?")
                                       .arg(path));
                },
                Qt::QueuedConnection);
        });
}

std::function<bool(const QString &path)> bytesWriter(QByteArray bytes)
{
    return [bytes = std::move(bytes)](const QString &path) {
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    };
}

} // namespace jiko::office_app
