// Work that is not for the UI thread: files of the documents folder.
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QStringList>
#include <QThreadPool>
#include <QVariantList>

namespace jiko::office_app {

/// `work` runs beside the UI thread; `then` is called here with what it returned, unless `owner` has gone.
template <class Owner, class Work, class Then> void aside(Owner *owner, Work work, Then then)
{
    QThreadPool::globalInstance()->start([self = QPointer(owner), work = std::move(work), then = std::move(then)] {
        auto result = work();
        QMetaObject::invokeMethod(
            qApp,
            [self, then, result = std::move(result)] {
                if (self)
                    then(result);
            },
            Qt::QueuedConnection);
    });
}

/// Where people keep what they export and import.
QString documentsFolder();
/// Its files with such names, the newest first: [{path, name, when}]. Reads the disk.
QVariantList documentsLike(const QStringList &patterns);

} // namespace jiko::office_app
