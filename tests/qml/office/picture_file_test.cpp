// Image files made small: what is taken, what is refused, and that any of them fits into its row.
#include "office/picture_file.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace jiko;
using office_app::PictureRefusal;

class PictureFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder;

    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for a test's file");
        return file.fileName();
    }
    QString draw(const char *name, const QImage &image) const
    {
        const QString path = folder.filePath(QLatin1String(name));
        if (!image.save(path))
            qFatal("no room for a test's file");
        return path;
    }
    static QImage noise(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        QRandomGenerator any(7);
        for (int y = 0; y < height; ++y)
            any.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), width);
        return image;
    }
    static PictureRefusal why(const QString &path)
    {
        const auto read = office_app::dishPictureFrom(path);
        if (read)
            qFatal("it was taken");
        return read.why();
    }

private Q_SLOTS:
    void aPhotographBecomesSmall()
    {
        QImage photo(4000, 3000, QImage::Format_RGB32);
        photo.fill(QColor(200, 40, 30));
        const auto read = office_app::dishPictureFrom(draw("samaki.jpg", photo));
        QVERIFY(read);
        QCOMPARE(read->shown.size(), QSize(320, 240));
        QVERIFY(read->bytes.startsWith(QByteArray::fromHex("ffd8ff")));
        QCOMPARE(read->name, QStringLiteral("samaki.jpg"));
        QVERIFY(qRed(read->shown.pixel(100, 100)) > 180);
    }
    void whatCannotBePackedIsMadeSmallerUntilItFits()
    {
        const auto read = office_app::dishPictureFrom(draw("noise.png", noise(1200, 900)));
        QVERIFY(read);
        QVERIFY2(read->bytes.size() <= 11'800, qPrintable(QString::number(read->bytes.size())));
        QVERIFY(read->shown.width() >= 100);
    }
    void aTallPictureKeepsItsShape()
    {
        const auto read = office_app::dishPictureFrom(draw("tall.png", QImage(300, 1200, QImage::Format_RGB32)));
        QVERIFY(read);
        QCOMPARE(read->shown.size(), QSize(60, 240));
    }
    void whatIsSeenThroughIsWhite()
    {
        QImage glass(100, 100, QImage::Format_ARGB32);
        glass.fill(Qt::transparent);
        const auto read = office_app::dishPictureFrom(draw("glass.png", glass));
        QVERIFY(read);
        QVERIFY(qGray(read->shown.pixel(50, 50)) > 250);
    }
    void aFileThatIsNotThereIsRefused() { QCOMPARE(why(folder.filePath(u"none.jpg"_qs)), PictureRefusal::NotThere); }
    void aFolderIsNoFile() { QCOMPARE(why(folder.path()), PictureRefusal::NotThere); }
    void whatIsNeitherJpegNorPngIsRefusedWhateverItIsCalled()
    {
        QCOMPARE(why(write("menu.jpg", "plu,name_en\r\n")), PictureRefusal::NotAPicture);
        QCOMPARE(why(write("drawing.png", "<svg xmlns='http://www.w3.org/2000/svg' width='99' height='99'/>")),
            PictureRefusal::NotAPicture);
    }
    void aPictureIsTakenUnderAnyName()
    {
        QFile::rename(draw("real.png", noise(80, 80)), folder.filePath(u"real.txt"_qs));
        QVERIFY(office_app::dishPictureFrom(folder.filePath(u"real.txt"_qs)));
    }
    void aDamagedFileIsRefused()
    {
        QFile whole(draw("whole.png", noise(200, 200)));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QCOMPARE(why(write("half.png", whole.read(2000))), PictureRefusal::Damaged);
    }
    void aTinyPictureIsRefused()
    {
        QCOMPARE(why(draw("dot.png", QImage(47, 300, QImage::Format_RGB32))), PictureRefusal::TooSmall);
    }
    void aFileOfTooManyBytesIsRefused()
    {
        const QString path = write("huge.jpg", QByteArray::fromHex("ffd8ff"));
        QVERIFY(QFile::resize(path, (24 << 20) + 1));
        QCOMPARE(why(path), PictureRefusal::TooLarge);
    }
    void aPictureOfTooManyDotsIsRefused()
    {
        QImage wide(9000, 8000, QImage::Format_Mono);
        wide.fill(1);
        QCOMPARE(why(draw("wide.png", wide)), PictureRefusal::TooLarge);
    }
    void aLogoIsBlackAndWhiteDots()
    {
        QImage logo(800, 400, QImage::Format_ARGB32);
        logo.fill(Qt::transparent);
        for (int x = 0; x < 400; ++x)
            for (int y = 0; y < 400; ++y)
                logo.setPixelColor(x, y, Qt::black);
        const auto read = office_app::logoFrom(draw("logo.png", logo));
        QVERIFY(read);
        QCOMPARE(read->shown.size(), QSize(384, 192));
        QCOMPARE(qGray(read->shown.pixel(20, 90)), 0);
        QCOMPARE(qGray(read->shown.pixel(370, 90)), 255);
        QCOMPARE(QImage::fromData(read->bytes, "PNG").depth(), 1);
        QVERIFY(office_app::logoFrom(draw("noisy.png", noise(2000, 1000)))->bytes.size() * 4 / 3 < 20'000);
    }
    void everyRefusalHasWordsThatNameTheFile()
    {
        for (const auto refusal : {PictureRefusal::NotThere, PictureRefusal::TooLarge, PictureRefusal::NotAPicture,
                 PictureRefusal::Damaged, PictureRefusal::TooSmall})
            QVERIFY(office_app::wordsFor(refusal, u"a.jpg"_qs).contains(u"a.jpg"_qs));
    }
    void aPathIsReadAsItWasDroppedOrTyped()
    {
        QCOMPARE(office_app::localPath(u" file:///tmp/a%20b.jpg "_qs), u"/tmp/a b.jpg"_qs);
        QCOMPARE(office_app::localPath(u"~/a.jpg"_qs), QDir::homePath() + u"/a.jpg"_qs);
        QCOMPARE(office_app::localPath(u"/tmp/a.jpg"_qs), u"/tmp/a.jpg"_qs);
    }
};

QTEST_GUILESS_MAIN(PictureFileTest)
#include "picture_file_test.moc"
