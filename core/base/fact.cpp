#include "base/fact.h"

#include <QCryptographicHash>

namespace jiko::base {

QByteArray chainStart()
{
    return QByteArray(32, '\0');
}

QByteArray chainHash(const QByteArray &previous, const Fact &fact)
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    sha.addData(previous);
    QByteArray head = "jiko1|";
    const auto put = [&head](const QByteArray &part) { head.append(part).append('|'); };
    put(fact.tenant.toByteArray(QUuid::WithoutBraces));
    put(fact.outlet.toByteArray(QUuid::WithoutBraces));
    put(QByteArray::number(fact.device));
    put(QByteArray::number(static_cast<qint64>(fact.seq)));
    put(QByteArray::number(static_cast<qint64>(fact.hlc)));
    put(fact.staff.toByteArray(QUuid::WithoutBraces));
    put(fact.stream.toByteArray(QUuid::WithoutBraces));
    put(fact.type);
    put(QByteArray::number(fact.version));
    sha.addData(head);
    sha.addData(fact.body);
    return sha.result();
}

} // namespace jiko::base
