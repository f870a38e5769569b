#include "sync/announcement.h"

#include <QCborArray>
#include <QCborValue>

namespace jiko::sync {

QByteArray announced(const Announcement &words)
{
    return QCborValue(
        QCborArray{QStringLiteral("jiko"), 1, words.outlet.toRfc4122(), qint64(words.device), words.port, words.desk})
        .toCbor();
}

std::optional<Announcement> readAnnouncement(const QByteArray &bytes)
{
    const QCborArray words = QCborValue::fromCbor(bytes).toArray();
    Announcement said;
    said.outlet = Id::fromRfc4122(words.at(2).toByteArray());
    said.device = static_cast<std::int32_t>(words.at(3).toInteger());
    said.port = static_cast<quint16>(words.at(4).toInteger());
    said.desk = static_cast<quint16>(words.at(5).toInteger()); // older versions say none
    if (words.at(0).toString() != QLatin1String("jiko") || said.outlet.isNull() || said.device <= 0)
        return std::nullopt;
    return said;
}

QList<QNetworkInterface> networksUp()
{
    QList<QNetworkInterface> found;
    for (const QNetworkInterface &each : QNetworkInterface::allInterfaces()) {
        const auto flags = each.flags();
        if (flags & QNetworkInterface::IsUp
            && flags & (QNetworkInterface::CanMulticast | QNetworkInterface::IsLoopBack))
            found.append(each);
    }
    return found;
}

} // namespace jiko::sync
