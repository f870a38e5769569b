// Whom the hub tells its secrets: who proves to be whom it asks, and nobody else.
#include "hub/gateway/wire.h"
#include "hub/http_server.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace jiko;
using namespace jiko::hub;

namespace {

QByteArray textOf(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_ctrl(bio, BIO_CTRL_INFO, 0, &bytes);
    QByteArray text(bytes, size);
    BIO_free(bio);
    return text;
}

/// A certificate that vouches for itself, of that name.
HttpServer::Papers papersOf(const char *name)
{
    EVP_PKEY *key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    const QByteArray alternative = QByteArray("DNS:") + name;
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, alternative.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    X509_sign(certificate, key, EVP_sha256());
    BIO *shown = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(shown, certificate);
    BIO *secret = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(secret, key, nullptr, nullptr, 0, nullptr, nullptr);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return {textOf(shown), textOf(secret)};
}

/// A server with these papers, and what came of asking it as localhost.
struct Asked {
    std::optional<WireReply> reply;
    std::atomic<int> heard = 0;
    QByteArray authorization;

    Asked(const HttpServer::Papers &papers, const QByteArray &trusted)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("trusted.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(trusted);
        file.close();
        qputenv("SSL_CERT_FILE", QFile::encodeName(file.fileName()));
        HttpServer server(
            [this](const HttpRequest &request) -> HttpReply {
                authorization = request.authorization;
                ++heard;
                return {201, "application/json", "{\"is\":\"" + request.body + "\"}", {}};
            },
            HttpServer::Limits(), papers);
        const auto at = server.listen(QStringLiteral("127.0.0.1:0"));
        QVERIFY(at);
        const auto wire = networkWire();
        const QString port = at->mid(at->lastIndexOf(QLatin1Char(':')) + 1);
        wire->send({"POST", QUrl(QStringLiteral("https://localhost:%1/x?y=1").arg(port)), "Bearer secret", "body"},
            [this](const WireReply &answer) { reply = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(reply, 15'000);
    }
};

} // namespace

class TlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoProvesToBeWhomItAsksIsAsked()
    {
        const auto papers = papersOf("localhost");
        const Asked asked(papers, papers.certificate);
        QCOMPARE(asked.reply->way, WireReply::Way::Answered);
        QCOMPARE(asked.reply->status, 201);
        QCOMPARE(asked.reply->body, QByteArray("{\"is\":\"body\"}"));
        QCOMPARE(asked.authorization, QByteArray("Bearer secret"));
    }
    void whoeverNobodyVouchesForHearsNothing()
    {
        const Asked asked(papersOf("localhost"), papersOf("localhost").certificate);
        QCOMPARE(asked.reply->way, WireReply::Way::NotSent);
        QCOMPARE(int(asked.heard), 0);
    }
    void whoHasAnothersNameHearsNothing()
    {
        const auto papers = papersOf("example.org");
        const Asked asked(papers, papers.certificate);
        QCOMPARE(asked.reply->way, WireReply::Way::NotSent);
        QCOMPARE(int(asked.heard), 0);
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
