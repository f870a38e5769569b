#include "hub/gateway/gateway_setup.h"

#include "base/json.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>

#include <sys/stat.h>

namespace jiko::hub {

namespace {

struct PlaceFile {
    QString provider;
    QString host;
    QString shortcode;
    QString tillNumber;
    QString transactionType;
    QString callback;
    bool hearsTill = false;
};
template <class Io> void describe(Io &io, PlaceFile &f)
{
    io("provider", f.provider);
    io("host", f.host);
    io("shortcode", f.shortcode);
    io.maybe("till_number", f.tillNumber);
    io("transaction_type", f.transactionType);
    io("callback", f.callback);
    io.maybe("hears_till", f.hearsTill);
}

struct SecretsFile {
    QString consumerKey;
    QString consumerSecret;
    QString passkey;
};
template <class Io> void describe(Io &io, SecretsFile &f)
{
    io("consumer_key", f.consumerKey);
    io("consumer_secret", f.consumerSecret);
    io("passkey", f.passkey);
}

QString hostOf(const QString &name)
{
    if (name == QLatin1String("sandbox"))
        return QStringLiteral("https://sandbox.safaricom.co.ke");
    if (name == QLatin1String("production"))
        return QStringLiteral("https://api.safaricom.co.ke");
    return name;
}

/// Secrets and payments travel by TLS, but to a simulator on this machine.
bool isSafe(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("https")
            || (url.scheme() == QLatin1String("http") && QHostAddress(url.host()).isLoopback()));
}

} // namespace

Result<QByteArray, QString> secretFile(const QString &credentials, const QString &home)
{
    const QString given = credentials + QStringLiteral("/mpesa");
    const bool isCredential = !credentials.isEmpty() && QFileInfo::exists(given);
    const QString path = isCredential ? given : home + QStringLiteral("/mpesa.secret");
    QFile file(path);
    struct stat about { };
    if (!file.open(QIODevice::ReadOnly) || ::fstat(file.handle(), &about) != 0)
        return Refused{QStringLiteral("%1 cannot be read").arg(path)};
    // The service manager grants the service's user its credential by a list that shows as the group's bits.
    const mode_t others = isCredential ? 0007 : 0077;
    if ((about.st_mode & others) != 0)
        return Refused{QStringLiteral("%1 can be read by others: give it mode 0600").arg(path)};
    return file.readAll();
}

Result<std::optional<GatewaySetup>, QString> gatewaySetup(const QString &home)
{
    QFile file(home + QStringLiteral("/gateway.json"));
    if (!file.exists())
        return std::optional<GatewaySetup>();
    if (!file.open(QIODevice::ReadOnly))
        return Refused{QStringLiteral("gateway.json cannot be read")};
    const auto place = base::fromJson<PlaceFile>(file.readAll());
    if (!place)
        return Refused{QStringLiteral(
            "gateway.json wants provider, host, shortcode, transaction_type and callback; see apps/hub/README.md")};
    if (place->provider != QLatin1String("daraja"))
        return Refused{QStringLiteral("gateway.json: the provider \"%1\" is not known").arg(place->provider)};
    if (place->transactionType != QLatin1String("CustomerPayBillOnline")
        && place->transactionType != QLatin1String("CustomerBuyGoodsOnline"))
        return Refused{
            QStringLiteral("gateway.json: transaction_type is CustomerPayBillOnline or CustomerBuyGoodsOnline")};
    GatewaySetup setup;
    setup.place = {QUrl(hostOf(place->host)), place->shortcode, place->tillNumber, place->transactionType};
    setup.callback = QUrl(place->callback);
    if (!isSafe(setup.place.host) || !isSafe(setup.callback))
        return Refused{QStringLiteral("gateway.json: host and callback begin with https://")};
    setup.hearsTill = place->hearsTill;
    const auto bytes = secretFile(qEnvironmentVariable("CREDENTIALS_DIRECTORY"), home);
    if (!bytes)
        return Refused{bytes.why()};
    const auto secrets = base::fromJson<SecretsFile>(*bytes);
    if (!secrets || secrets->consumerSecret.isEmpty() || secrets->passkey.isEmpty())
        return Refused{QStringLiteral("M-PESA's secrets want consumer_key, consumer_secret and passkey")};
    setup.secrets = {secrets->consumerKey.toUtf8(), secrets->consumerSecret.toUtf8(), secrets->passkey.toUtf8()};
    return std::optional(setup);
}

} // namespace jiko::hub
