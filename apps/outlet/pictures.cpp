#include "outlet/pictures.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QThreadPool>

namespace jiko::outlet {

namespace {
/// About as many as two screens of tiles show.
constexpr qsizetype keptBytes = 24 << 20;

QByteArray jpegIn(const QByteArray &body)
{
    return QByteArray::fromHex(
        QJsonDocument::fromJson(body).object().value(QLatin1String("jpeg")).toString().toLatin1());
}
} // namespace

Pictures::Pictures(Live &live, QObject *parent) : QObject(parent), m_live(live), m_shown(keptBytes)
{
    connect(&live.node, &sync::Node::ready, this, &Pictures::changed);
    connect(&live.node, &sync::Node::recordsChanged, this, [this](const QSet<QByteArray> &kinds) {
        if (kinds.contains("picture"))
            Q_EMIT changed();
    });
}

const Record *Pictures::record(const Id &item) const
{
    const auto &records = m_live.node.records();
    const auto rows = records.find("picture");
    if (rows == records.end())
        return nullptr;
    const auto row = rows->second.find(item);
    return row == rows->second.end() || row->second.retired ? nullptr : &row->second;
}

QByteArray Pictures::bytesOf(const Id &item) const
{
    const Record *kept = record(item);
    return kept ? jpegIn(kept->body) : QByteArray();
}

std::int64_t Pictures::revisionOf(const Id &item) const
{
    const Record *kept = record(item);
    return kept ? kept->revision : 0;
}

QImage Pictures::of(const Id &item)
{
    const Record *kept = record(item);
    if (!kept)
        return {};
    const Shown *shown = m_shown.object(item);
    if (shown && shown->revision == kept->revision)
        return shown->image;
    if (m_asked.insert(item).second)
        decode(item, *kept);
    // Until the new one is there the old one stands.
    return shown ? shown->image : QImage();
}

void Pictures::decode(const Id &item, const Record &record)
{
    QThreadPool::globalInstance()->start([self = QPointer(this), item, record] {
        const QImage image = QImage::fromData(jpegIn(record.body), "JPEG").convertToFormat(QImage::Format_RGB32);
        QMetaObject::invokeMethod(
            qApp,
            [self, item, revision = record.revision, image] {
                if (!self)
                    return;
                self->m_asked.erase(item);
                self->m_shown.insert(item, new Shown{revision, image}, 1 + image.sizeInBytes());
                Q_EMIT self->arrived(item);
            },
            Qt::QueuedConnection);
    });
}

} // namespace jiko::outlet
