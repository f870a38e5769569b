#include "hub/gateway/callback_box.h"

#include "sync/secret_file.h"

#include <QDir>
#include <QMessageAuthenticationCode>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace jiko::hub {

const Id arrivalsDoor = Id::fromString(QStringLiteral("00000000-0000-8000-8000-000000000001"));
const Id questionsDoor = Id::fromString(QStringLiteral("00000000-0000-8000-8000-000000000002"));

namespace {

constexpr char prefix[] = "/p/";
constexpr int signatureLetters = 40;

/// A new name in a folder is on the disk when the folder is.
bool syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

class CallbackFolder : public CallbackBox {
public:
    explicit CallbackFolder(const QString &folder) : m_folder(folder), m_aside(folder + QStringLiteral("/parked"))
    {
        QDir().mkpath(m_aside);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    bool keep(const Id &payment, const QByteArray &body) override
    {
        // UUIDv7: names sort as they came. The payment stands in the name, so that a body is kept as it came.
        const QString name = newId().toString(QUuid::Id128) + QLatin1Char('-') + payment.toString(QUuid::Id128);
        return sync::writeSecretly(m_folder + QLatin1Char('/') + name, body) && syncFolder(m_folder);
    }

    std::vector<Callback> waiting() const override
    {
        std::vector<Callback> found;
        for (const QString &name : QDir(m_folder).entryList(QDir::Files, QDir::Name)) {
            const QString hex = name.section(QLatin1Char('-'), 1);
            const Id payment = Id::fromRfc4122(QByteArray::fromHex(hex.toLatin1()));
            if (hex.size() == 32 && !payment.isNull())
                found.push_back({name, payment, sync::readFile(m_folder + QLatin1Char('/') + name)});
        }
        return found;
    }

    void remove(const QString &name) override { QFile::remove(m_folder + QLatin1Char('/') + name); }
    void park(const QString &name) override
    {
        QFile::rename(m_folder + QLatin1Char('/') + name, m_aside + QLatin1Char('/') + name);
    }
    int parked() const override { return int(QDir(m_aside).entryList(QDir::Files).size()); }

private:
    QString m_folder;
    QString m_aside;
};

} // namespace

std::unique_ptr<CallbackBox> callbackFolder(const QString &folder)
{
    return std::make_unique<CallbackFolder>(folder);
}

QByteArray CallbackPaths::signature(const QByteArray &payment) const
{
    return QMessageAuthenticationCode::hash("jiko call-back " + payment, m_secret, QCryptographicHash::Sha256)
        .toHex()
        .left(signatureLetters);
}

QByteArray CallbackPaths::pathOf(const Id &payment) const
{
    const QByteArray hex = payment.toByteArray(QUuid::Id128);
    return prefix + hex + '/' + signature(hex);
}

std::optional<Id> CallbackPaths::paymentOf(const QByteArray &path) const
{
    const QList<QByteArray> parts = path.split('?').first().split('/');
    if (parts.size() != 4 || !path.startsWith(prefix) || parts[2].size() != 32)
        return std::nullopt;
    const QByteArray wanted = signature(parts[2]);
    // Takes as long whatever is wrong with it.
    int differences = int(parts[3].size() ^ wanted.size());
    for (qsizetype i = 0; i < std::min(parts[3].size(), wanted.size()); ++i)
        differences |= parts[3][i] ^ wanted[i];
    const Id payment = Id::fromRfc4122(QByteArray::fromHex(parts[2]));
    return differences == 0 && !payment.isNull() ? std::optional(payment) : std::nullopt;
}

} // namespace jiko::hub
