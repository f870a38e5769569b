#include "office/image_files.h"

#include "office/aside.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace jiko::office_app {

namespace {
constexpr int picturesListed = 50;

const QStringList &imageNames()
{
    static const QStringList names{QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png")};
    return names;
}

QVariantList imagesFound()
{
    QFileInfoList found;
    QStringList looked;
    for (const auto place :
        {QStandardPaths::PicturesLocation, QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation}) {
        // Some systems have one folder for several of them.
        const QString folder = QStandardPaths::writableLocation(place);
        if (folder.isEmpty() || looked.contains(folder))
            continue;
        looked.append(folder);
        found += QDir(folder).entryInfoList(imageNames(), QDir::Files, QDir::Time);
    }
    std::stable_sort(found.begin(), found.end(),
        [](const QFileInfo &a, const QFileInfo &b) { return a.lastModified() > b.lastModified(); });
    QVariantList files;
    for (const QFileInfo &file : found.mid(0, picturesListed))
        files.append(QVariantMap{{QStringLiteral("path"), file.filePath()}, {QStringLiteral("name"), file.fileName()},
            {QStringLiteral("when"), QLocale().toString(file.lastModified(), QLocale::ShortFormat)}});
    return files;
}
} // namespace

void ImageFiles::look()
{
    aside(this, &imagesFound, [this](const QVariantList &found) {
        m_files = found;
        Q_EMIT filesChanged();
    });
}

void ImageFiles::browse(const QString &title)
{
    auto *dialog = new QFileDialog(nullptr, title, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        QStringLiteral("JPEG, PNG (%1)").arg(imageNames().join(QLatin1Char(' '))));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setWindowModality(Qt::ApplicationModal);
    connect(dialog, &QFileDialog::fileSelected, this, &ImageFiles::picked);
    dialog->open();
}

} // namespace jiko::office_app
