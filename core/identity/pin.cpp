#include "identity/pin.h"

#include "identity/people.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

#include <sodium.h>

namespace jiko::identity {

QByteArray pinHash(const QString &pin, const Id &outlet, const QByteArray &pepper)
{
    if (sodium_init() < 0)
        return {};
    const QByteArray keyed = QMessageAuthenticationCode::hash(pin.toUtf8(), pepper, QCryptographicHash::Sha256);
    const QByteArray salt = outlet.toRfc4122();
    static_assert(crypto_pwhash_SALTBYTES == 16);
    QByteArray hash(32, '\0');
    constexpr unsigned long long passes = 1;
    constexpr std::size_t memory = 64U * 1024 * 1024;
    const int failed = crypto_pwhash(reinterpret_cast<unsigned char *>(hash.data()), 32, keyed.constData(),
        static_cast<unsigned long long>(keyed.size()), reinterpret_cast<const unsigned char *>(salt.constData()),
        passes, memory, crypto_pwhash_ALG_ARGON2ID13);
    return failed ? QByteArray() : hash;
}

QByteArray badgeHash(const QString &badge, const Id &outlet, const QByteArray &pepper)
{
    return pinHash(QStringLiteral("badge/") + badge.trimmed(), outlet, pepper);
}

std::optional<BadgeRefusal> whyNotBadge(const QString &badge, const Person *holder, const Id &person)
{
    constexpr qsizetype shortest = 6; // what is shorter is typed, not read
    constexpr qsizetype longest = 64;
    const qsizetype size = badge.trimmed().size();
    if (size < shortest)
        return BadgeRefusal::TooShort;
    if (size > longest)
        return BadgeRefusal::TooLong;
    if (holder && holder->id != person)
        return BadgeRefusal::TakenByOther;
    return std::nullopt;
}

std::optional<PinRefusal> whyNotPin(const QString &pin, int needed)
{
    if (!std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }))
        return PinRefusal::NotDigits;
    if (pin.size() < needed)
        return PinRefusal::TooShort;
    if (pin.size() > 6)
        return PinRefusal::TooLong;
    bool same = true;
    bool rising = true;
    bool falling = true;
    for (qsizetype i = 1; i < pin.size(); ++i) {
        const int step = pin[i].unicode() - pin[i - 1].unicode();
        same = same && step == 0;
        rising = rising && step == 1;
        falling = falling && step == -1;
    }
    if (same || rising || falling)
        return PinRefusal::TooEasy;
    return std::nullopt;
}

QByteArray newPepper()
{
    if (sodium_init() < 0)
        return {};
    QByteArray pepper(32, '\0');
    randombytes_buf(pepper.data(), 32);
    return pepper;
}

} // namespace jiko::identity
