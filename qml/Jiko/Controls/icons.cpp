#include "icons.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QQuickImageProvider>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace jiko::controls {
namespace {

const auto folder = u":/jiko/icons/"_s;

// Recolours the text of the drawing before it is painted: no shader, so it looks the same on a terminal without a GPU.
class Painter : public QQuickImageProvider {
public:
    Painter() : QQuickImageProvider(Image) { }

    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override
    {
        const auto name = id.section(u'/', 0, 0);
        QFile file(folder + name + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("There is no icon \"%s\".", qUtf8Printable(name));
            return {};
        }
        const QColor color(u'#' + id.section(u'/', 1, 1));
        auto drawing = file.readAll();
        drawing.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(drawing);
        const auto natural = renderer.defaultSize();
        const QSize wanted(requested.width() > 0 ? requested.width() : natural.width(),
            requested.height() > 0 ? requested.height() : natural.height());
        QImage image(wanted, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter);
        *size = natural;
        return image;
    }
};

} // namespace

Icons::Icons(QQmlEngine *engine)
{
    engine->addImageProvider(u"jiko"_s, new Painter);
}

Icons *Icons::create(QQmlEngine *engine, QJSEngine *)
{
    return new Icons(engine);
}

QUrl Icons::url(const QString &name, const QColor &color) const
{
    return name.isEmpty() ? QUrl() : QUrl(u"image://jiko/"_s + name + u'/' + color.name(QColor::HexArgb).mid(1));
}

QStringList Icons::names() const
{
    auto names = QDir(folder).entryList({u"*.svg"_s});
    for (auto &name : names)
        name.chop(4);
    return names;
}

} // namespace jiko::controls
