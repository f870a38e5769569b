#include "office/picture_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QUrl>

namespace jiko::office_app {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

constexpr qint64 mostFileBytes = 24 << 20;
constexpr qint64 mostDots = 64'000'000;
constexpr int leastSide = 48;
constexpr QSize dishSize(320, 240);
/// The record's row has room for so many.
constexpr qsizetype mostDishBytes = 11'800;
constexpr QSize logoSize(384, 200);

Result<QImage, PictureRefusal> imageFrom(const QString &path, const QSize &within)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return Refused{PictureRefusal::NotThere};
    if (file.size() > mostFileBytes)
        return Refused{PictureRefusal::TooLarge};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // phones say which way is up
    // Whatever else Qt can read, drawings with links to elsewhere among it, is not wanted.
    if (const QByteArray format = reader.format(); format != "jpeg" && format != "png")
        return Refused{PictureRefusal::NotAPicture};
    const QSize size = reader.size();
    if (!size.isValid())
        return Refused{PictureRefusal::Damaged};
    if (qint64(size.width()) * size.height() > mostDots)
        return Refused{PictureRefusal::TooLarge};
    if (std::min(size.width(), size.height()) < leastSide)
        return Refused{PictureRefusal::TooSmall};
    // A JPEG is decoded at about this size at once; the rest is scaled well.
    const QSize twice = size.scaled(within * 2, Qt::KeepAspectRatioByExpanding);
    if (twice.width() < size.width())
        reader.setScaledSize(twice);
    const QImage image = reader.read();
    if (image.isNull())
        return Refused{PictureRefusal::Damaged};
    return image;
}

/// What is seen through a picture is the paper.
QImage onWhite(const QImage &image)
{
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

QByteArray written(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

QImage atMost(const QImage &image, const QSize &size)
{
    return image.width() <= size.width() && image.height() <= size.height()
        ? image
        : image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}
} // namespace

Result<SmallPicture, PictureRefusal> dishPictureFrom(const QString &path)
{
    const auto image = imageFrom(path, dishSize);
    if (!image)
        return Refused{image.why()};
    const QImage whole = onWhite(*image);
    // Fewer details first, then fewer dots: even noise fits in the end.
    for (QSize size = dishSize; size.width() >= leastSide; size = size * 3 / 4) {
        const QImage small = atMost(whole, size);
        for (int quality = 85; quality >= 45; quality -= 10)
            if (const QByteArray bytes = written(small, "JPEG", quality);
                !bytes.isEmpty() && bytes.size() <= mostDishBytes)
                return SmallPicture{bytes, QImage::fromData(bytes, "JPEG"), QFileInfo(path).fileName()};
    }
    return Refused{PictureRefusal::Damaged};
}

Result<SmallPicture, PictureRefusal> logoFrom(const QString &path)
{
    const auto image = imageFrom(path, logoSize);
    if (!image)
        return Refused{image.why()};
    const QImage paper = atMost(onWhite(*image), logoSize).convertToFormat(QImage::Format_Grayscale8);
    const QImage dots = paper.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::DiffuseDither);
    return SmallPicture{
        written(dots, "PNG", -1), dots.convertToFormat(QImage::Format_RGB32), QFileInfo(path).fileName()};
}

QString wordsFor(PictureRefusal why, const QString &path)
{
    switch (why) {
    case PictureRefusal::NotThere:
        return Words::tr("There is no file %1 that can be opened. Choose it in the list or with Browse.").arg(path);
    case PictureRefusal::TooLarge:
        return Words::tr("%1 is too large. Use a picture of up to 24 MB and 64 megapixels.").arg(path);
    case PictureRefusal::NotAPicture:
        return Words::tr("%1 is neither JPEG nor PNG. Save it as one of them and choose it again.").arg(path);
    case PictureRefusal::Damaged:
        return Words::tr("%1 is damaged: the picture in it cannot be read. Use another copy.").arg(path);
    case PictureRefusal::TooSmall:
        return Words::tr("%1 is too small. A picture has 48 dots or more on each side.").arg(path);
    }
    return {};
}

QString localPath(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.startsWith(QLatin1String("file:")))
        return QUrl(text).toLocalFile();
    if (text.startsWith(QLatin1String("~/")))
        return QDir::homePath() + text.mid(1);
    return text;
}

} // namespace jiko::office_app
