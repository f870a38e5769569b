#include "enrol/authority.h"

#include "sync/secret_file.h"
#include "sync/terminal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace jiko::enrol {

using sync::readFile;
using sync::writeSecretly;

namespace {
template <auto free> struct Freed {
    template <class T> void operator()(T *thing) const { free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Request = std::unique_ptr<X509_REQ, Freed<X509_REQ_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;

void freeBytes(void *bytes)
{
    OPENSSL_free(bytes);
}

Bio reading(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}
template <class Write> QByteArray written(Write write)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (write(bio.get()) != 1)
        return {};
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray(bytes, size);
}
Key keyOf(const QByteArray &pem)
{
    return Key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, nullptr, nullptr));
}
Certificate certificateOf(const QByteArray &pem)
{
    return Certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr));
}
/// None when its own key has not signed it.
Request requestOf(const QByteArray &pem)
{
    Request request(PEM_read_bio_X509_REQ(reading(pem).get(), nullptr, nullptr, nullptr));
    EVP_PKEY *asked = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
    return asked && X509_REQ_verify(request.get(), asked) == 1 ? std::move(request) : Request();
}
QByteArray named(X509_NAME *subject, int what)
{
    char value[128];
    const int length = X509_NAME_get_text_by_NID(subject, what, value, sizeof value);
    return length > 0 ? QByteArray(value, length) : QByteArray();
}
QString lastWords()
{
    char words[256];
    ERR_error_string_n(ERR_get_error(), words, sizeof words);
    return QString::fromLatin1(words);
}

bool add(X509 *certificate, X509 *issuer, int what, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, what, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}
bool name(X509_NAME *place, const char *field, const QByteArray &value)
{
    return X509_NAME_add_entry_by_txt(place, field, MBSTRING_UTF8,
               reinterpret_cast<const unsigned char *>(value.constData()), static_cast<int>(value.size()), -1, 0)
        == 1;
}
/// A certificate with a random number, valid from an hour before (clocks differ) until so long after.
Certificate begun(UtcMicros now, std::chrono::days valid)
{
    Certificate certificate(X509_new());
    unsigned char number[16];
    if (!certificate || RAND_bytes(number, sizeof number) != 1)
        return {};
    number[0] = static_cast<unsigned char>((number[0] & 0x7f) | 0x40); // positive, and of full length
    const std::unique_ptr<BIGNUM, Freed<BN_free>> serial(BN_bin2bn(number, sizeof number, nullptr));
    BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate.get()));
    X509_set_version(certificate.get(), X509_VERSION_3);
    const auto seconds = [](auto time) {
        return static_cast<time_t>(std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count());
    };
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), seconds(now - std::chrono::hours(1)));
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), seconds(now + valid));
    return certificate;
}

QByteArray outletName(const Id &outlet)
{
    return outlet.toByteArray(QUuid::WithoutBraces);
}

QByteArray rootFor(const QByteArray &keyPem, const Id &outlet)
{
    constexpr std::chrono::days twentyYears{7300};
    const Key key = keyOf(keyPem);
    const Certificate root = begun(base::utcNow(), twentyYears);
    if (!key || !root)
        return {};
    X509_NAME *subject = X509_get_subject_name(root.get());
    if (!name(subject, "O", outletName(outlet)) || !name(subject, "CN", "Jiko outlet")
        || X509_set_issuer_name(root.get(), subject) != 1 || X509_set_pubkey(root.get(), key.get()) != 1
        || !add(root.get(), root.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        || !add(root.get(), root.get(), NID_key_usage, "critical,keyCertSign,cRLSign")
        || !add(root.get(), root.get(), NID_subject_key_identifier, "hash")
        || X509_sign(root.get(), key.get(), EVP_sha256()) == 0)
        return {};
    return written([&](BIO *bio) { return PEM_write_bio_X509(bio, root.get()); });
}
} // namespace

QByteArray makeKey()
{
    const Key key(EVP_EC_gen("P-256"));
    return key ? written([&](BIO *bio) {
        return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    })
               : QByteArray();
}

QByteArray requestFor(const QByteArray &keyPem)
{
    const Key key = keyOf(keyPem);
    const Request request(X509_REQ_new());
    if (!key || !request || X509_REQ_set_pubkey(request.get(), key.get()) != 1
        || X509_REQ_sign(request.get(), key.get(), EVP_sha256()) == 0)
        return {};
    return written([&](BIO *bio) { return PEM_write_bio_X509_REQ(bio, request.get()); });
}

QByteArray keyHash(const QByteArray &pem)
{
    const Request request = requestOf(pem);
    const Certificate certificate = certificateOf(pem);
    X509_PUBKEY *key = request ? X509_REQ_get_X509_PUBKEY(request.get())
        : certificate          ? X509_get_X509_PUBKEY(certificate.get())
                               : nullptr;
    unsigned char *der = nullptr;
    const int length = key ? i2d_X509_PUBKEY(key, &der) : 0;
    if (length <= 0)
        return {};
    const std::unique_ptr<unsigned char, Freed<freeBytes>> bytes(der);
    return QCryptographicHash::hash(
        QByteArrayView(reinterpret_cast<const char *>(der), length), QCryptographicHash::Sha256);
}

Id outletOf(const QByteArray &authority)
{
    const Certificate certificate = certificateOf(authority);
    if (!certificate)
        return {};
    return Id::fromString(QString::fromLatin1(named(X509_get_subject_name(certificate.get()), NID_organizationName)));
}

Result<Authority, QString> Authority::openOrMake(const QString &folder, const Id &outlet)
{
    const QString keyFile = folder + QStringLiteral("/authority.key");
    const QString certificateFile = folder + QStringLiteral("/authority.crt");
    if (!QFile::exists(keyFile) && !QFile::exists(certificateFile)) {
        const QByteArray key = makeKey();
        const QByteArray root = rootFor(key, outlet);
        if (root.isEmpty())
            return Refused{lastWords()};
        if (!QDir().mkpath(folder) || !writeSecretly(keyFile, key) || !writeSecretly(certificateFile, root))
            return Refused{QStringLiteral("%1 cannot be written").arg(folder)};
    }
    return open(folder, outlet);
}

Result<Authority, QString> Authority::open(const QString &folder, const Id &outlet)
{
    const QString keyFile = folder + QStringLiteral("/authority.key");
    const QString certificateFile = folder + QStringLiteral("/authority.crt");
    const QByteArray key = readFile(keyFile);
    const QByteArray root = readFile(certificateFile);
    const Key parsed = keyOf(key);
    const Certificate certificate = certificateOf(root);
    if (!parsed || !certificate || X509_check_private_key(certificate.get(), parsed.get()) != 1)
        return Refused{QStringLiteral("the key and certificate in %1 do not belong together").arg(folder)};
    return Authority(outlet, key, root);
}

/// Who is signed for.
struct Authority::Bearer {
    std::int32_t number = 0; ///< a device's; none for the server
    QByteArray name;
    QByteArray host; ///< by which others call it
    const char *uses = nullptr;
};

Result<QByteArray, QString> Authority::sign(
    const QByteArray &requestPem, const Bearer &bearer, UtcMicros now, std::chrono::days valid) const
{
    const Request request = requestOf(requestPem);
    if (!request)
        return Refused{QStringLiteral("this is no request that its own key has signed")};
    const Key key = keyOf(m_key);
    const Certificate root = certificateOf(m_certificate);
    const Certificate certificate = begun(now, valid);
    if (!key || !root || !certificate)
        return Refused{lastWords()};
    X509 *made = certificate.get();
    X509_NAME *subject = X509_get_subject_name(made);
    if (!name(subject, "O", outletName(m_outlet))
        || (bearer.number > 0 && !name(subject, "OU", QByteArray::number(bearer.number)))
        || !name(subject, "CN", bearer.name) || X509_set_issuer_name(made, X509_get_subject_name(root.get())) != 1
        || X509_set_pubkey(made, X509_REQ_get0_pubkey(request.get())) != 1
        || !add(made, root.get(), NID_basic_constraints, "critical,CA:FALSE")
        || !add(made, root.get(), NID_key_usage, "critical,digitalSignature")
        || !add(made, root.get(), NID_ext_key_usage, bearer.uses)
        || !add(made, root.get(), NID_subject_alt_name, "DNS:" + bearer.host)
        || !add(made, root.get(), NID_authority_key_identifier, "keyid")
        || X509_sign(made, key.get(), EVP_sha256()) == 0)
        return Refused{lastWords()};
    return written([&](BIO *bio) { return PEM_write_bio_X509(bio, made); });
}

Result<QByteArray, QString> Authority::issue(
    const QByteArray &request, const Device &device, UtcMicros now, std::chrono::days valid) const
{
    // Terminals call each other: each is server and client.
    return sign(
        request, {device.number, device.role, sync::terminalName(m_outlet), "clientAuth,serverAuth"}, now, valid);
}

Result<QByteArray, QString> Authority::issueForServer(
    const QByteArray &request, UtcMicros now, std::chrono::days valid) const
{
    return sign(request, {0, "server", sync::serverName(m_outlet), "serverAuth"}, now, valid);
}

std::optional<Authority::Device> Authority::deviceOf(const QByteArray &pem, UtcMicros now) const
{
    if (signedUntil(pem) <= now)
        return std::nullopt;
    const Certificate certificate = certificateOf(pem);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    const Device device{named(subject, NID_organizationalUnitName).toInt(), named(subject, NID_commonName)};
    return device.number > 0 ? std::optional(device) : std::nullopt;
}

UtcMicros Authority::signedUntil(const QByteArray &pem) const
{
    const Certificate certificate = certificateOf(pem);
    const Key key = keyOf(m_key);
    tm end{};
    if (!certificate || !key || X509_verify(certificate.get(), key.get()) != 1
        || ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &end) != 1)
        return UtcMicros{};
    return UtcMicros(std::chrono::seconds(timegm(&end)));
}

} // namespace jiko::enrol
