#include "base/id.h"

#include <QRandomGenerator>

namespace jiko::base {

Id idAt(UtcMicros now, quint64 randomHigh, quint64 randomLow)
{
    const auto ms = static_cast<quint64>(now.time_since_epoch().count() / 1000);
    const auto data1 = static_cast<uint>(ms >> 16);
    const auto data2 = static_cast<ushort>(ms & 0xffff);
    const auto data3 = static_cast<ushort>(0x7000 | (randomHigh & 0x0fff));
    uchar tail[8];
    for (int i = 0; i < 8; ++i)
        tail[i] = static_cast<uchar>(randomLow >> (56 - 8 * i));
    tail[0] = static_cast<uchar>(0x80 | (tail[0] & 0x3f));
    return QUuid(data1, data2, data3, tail[0], tail[1], tail[2], tail[3], tail[4], tail[5], tail[6], tail[7]);
}

Id newId()
{
    auto *random = QRandomGenerator::system();
    return idAt(utcNow(), random->generate64(), random->generate64());
}

Id namedId(const Id &space, const QString &name)
{
    return QUuid::createUuidV5(space, name);
}

} // namespace jiko::base
