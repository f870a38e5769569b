#include "enrol/hub_call.h"

#include "base/json.h"
#include "enrol/authority.h"
#include "sync/terminal.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

namespace jiko::enrol {

namespace {
constexpr int patienceMs = 10'000;

QNetworkRequest requestTo(const QString &place, const char *path, const QSslConfiguration &tls)
{
    QNetworkRequest request(QUrl(QStringLiteral("https://") + placeWithPort(place) + QLatin1String(path)));
    request.setTransferTimeout(patienceMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setSslConfiguration(tls);
    return request;
}
} // namespace

QString placeWithPort(const QString &place)
{
    return QUrl(QStringLiteral("https://") + place).port() > 0 ? place
                                                               : place + QLatin1Char(':') + QString::number(deskPort);
}

void HubCalls::askStranger(const QString &place, const char *path, const Then &then)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    follow(m_network.get(requestTo(place, path, tls)), then);
}

void HubCalls::tell(
    const QString &place, const char *path, const QByteArray &authority, const QByteArray &body, const Then &then)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(QSslCertificate::fromData(authority));
    QNetworkRequest request = requestTo(place, path, tls);
    request.setPeerVerifyName(QString::fromLatin1(sync::serverName(outletOf(authority))));
    follow(m_network.post(request, body), then);
}

void HubCalls::follow(QNetworkReply *reply, const Then &then)
{
    connect(reply, &QNetworkReply::finished, this, [reply, then] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray body = reply->readAll();
        if (status == 200)
            return then(body);
        if (const auto no = status > 0 ? base::fromJson<Denied>(body) : std::nullopt)
            return then(*no);
        then(Nobody{status > 0 || reply->error() == QNetworkReply::SslHandshakeFailedError});
    });
}

} // namespace jiko::enrol
