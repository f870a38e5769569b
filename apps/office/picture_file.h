// Image files as people have them, made small enough for every till: a photograph of a dish, a logo for paper. Reads
// the disk and takes its time; not for the UI thread.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace jiko::office_app {

enum class PictureRefusal {
    NotThere, ///< or not to be opened
    TooLarge, ///< more bytes, or more dots, than a camera makes
    NotAPicture, ///< neither JPEG nor PNG, by what is in it and not by its name
    Damaged,
    TooSmall,
};

struct SmallPicture {
    QByteArray bytes; ///< JPEG, or PNG
    QImage shown;
    QString name; ///< of the file
};

/// At most 320 × 240 dots and 11,800 bytes, as the records keep it.
Result<SmallPicture, PictureRefusal> dishPictureFrom(const QString &path);
/// One bit a dot, at most 384 × 200, as it leaves the printer; black on white.
Result<SmallPicture, PictureRefusal> logoFrom(const QString &path);

QString wordsFor(PictureRefusal why, const QString &path);

/// A path as typed, pasted, dropped or chosen: "~/a.jpg", "file:///home/a.jpg".
QString localPath(const QString &typed);

} // namespace jiko::office_app
