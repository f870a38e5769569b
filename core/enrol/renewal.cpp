#include "enrol/renewal.h"

#include "base/json.h"
#include "enrol/authority.h"
#include "enrol/signing.h"
#include "sync/secret_file.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QSslCertificate>
#include <QSslError>

namespace jiko::enrol {

Q_LOGGING_CATEGORY(logRenewal, "jiko.enrol")

using namespace std::chrono_literals;
using sync::readFile;

namespace {
constexpr auto firstLook = 1min;
constexpr auto nextLooks = 6h;

QSslCertificate parsed(const QByteArray &pem)
{
    return QSslCertificate::fromData(pem).value(0);
}
} // namespace

Renewal::Renewal(const sync::Terminal &terminal, QObject *parent)
    : QObject(parent),
      m_home(terminal.home),
      m_hub(terminal.hub)
{
    if (m_hub.isEmpty())
        return;
    connect(&m_looks, &QTimer::timeout, this, [this] {
        m_looks.start(nextLooks);
        look(base::utcNow());
    });
    m_looks.start(firstLook);
}

std::optional<UtcMicros> Renewal::endsAt() const
{
    const QSslCertificate held = parsed(readFile(m_home + QStringLiteral("/device.crt")));
    if (held.isNull())
        return std::nullopt;
    return UtcMicros(std::chrono::milliseconds(held.expiryDate().toMSecsSinceEpoch()));
}

bool Renewal::look(UtcMicros now)
{
    const auto ends = endsAt();
    if (m_hub.isEmpty() || m_asking || !ends || *ends - renewedBefore > now)
        return false;
    const QByteArray request = requestFor(readFile(m_home + QStringLiteral("/device.key")));
    const AskToRenew asked{
        QString::fromLatin1(readFile(m_home + QStringLiteral("/device.crt"))), QString::fromLatin1(request)};
    if (const auto terminal = sync::loadTerminal(m_home))
        m_hub = terminal->hub; // it may have moved since
    m_asking = true;
    m_calls.tell(m_hub, deskRenew, readFile(m_home + QStringLiteral("/authority.crt")), base::toJson(asked),
        [this](const HubCalls::Reply &reply) {
            m_asking = false;
            if (const auto *body = std::get_if<QByteArray>(&reply)) {
                if (const auto renewed = base::fromJson<Renewed>(*body))
                    keep(renewed->certificate.toLatin1());
            } else if (const auto *no = std::get_if<Denied>(&reply)) {
                qCWarning(logRenewal, "the hub signs no more for this terminal: %s", qUtf8Printable(no->why));
                Q_EMIT refused();
            }
        });
    return true;
}

void Renewal::keep(const QByteArray &certificate)
{
    const QByteArray key = readFile(m_home + QStringLiteral("/device.key"));
    const auto ends = endsAt();
    const bool isOurs = keyHash(certificate) == keyHash(requestFor(key))
        && parsed(certificate).issuerInfo(QSslCertificate::Organization)
            == parsed(readFile(m_home + QStringLiteral("/authority.crt"))).subjectInfo(QSslCertificate::Organization);
    const bool isNewer = ends
        && parsed(certificate).expiryDate().toMSecsSinceEpoch()
            > std::chrono::duration_cast<std::chrono::milliseconds>(ends->time_since_epoch()).count();
    if (!isOurs || !isNewer) {
        qCWarning(logRenewal, "what the hub signed is not for this terminal");
        return;
    }
    if (sync::writeSecretly(m_home + QStringLiteral("/device.crt"), certificate))
        Q_EMIT renewed();
}

} // namespace jiko::enrol
