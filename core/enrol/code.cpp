#include "enrol/code.h"

#include "enrol/authority.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>

namespace jiko::enrol {

namespace {
constexpr int digitsOfEach = 6;
constexpr std::uint32_t million = 1'000'000;
const QString scanned = QStringLiteral("JIKO:");

QString sixDigits(std::uint32_t number)
{
    return QStringLiteral("%1").arg(number % million, digitsOfEach, 10, QLatin1Char('0'));
}

QString proofOf(const QString &secret, const QByteArray &authority)
{
    const QByteArray mark = QMessageAuthenticationCode::hash(
        "jiko enrolment 1" + keyHash(authority), secret.toLatin1(), QCryptographicHash::Sha256);
    return sixDigits(static_cast<std::uint32_t>(qFromBigEndian<quint64>(mark.constData()) % million));
}
} // namespace

QString Code::digits() const
{
    const QString all = secret + proof;
    QStringList groups;
    for (int at = 0; at < all.size(); at += 3)
        groups.append(all.mid(at, 3));
    return groups.join(QLatin1Char(' '));
}

Code newCode(const QByteArray &authority)
{
    const QString secret = sixDigits(QRandomGenerator::system()->bounded(million));
    return {secret, proofOf(secret, authority)};
}

bool proves(const Code &code, const QByteArray &authority)
{
    return !keyHash(authority).isEmpty() && proofOf(code.secret, authority) == code.proof;
}

QString forScanning(const Code &code, const QString &place)
{
    return scanned + code.secret + code.proof + QLatin1Char('@') + place;
}

std::optional<TypedCode> readCode(const QString &typed)
{
    const QString words = typed.trimmed();
    const bool wasScanned = words.startsWith(scanned, Qt::CaseInsensitive);
    const QString numbers = wasScanned ? words.mid(scanned.size()).section(QLatin1Char('@'), 0, 0) : words;
    QString digits;
    for (const QChar each : numbers) {
        if (const int value = each.digitValue(); value >= 0) // Arabic-Indic digits, too
            digits += QLatin1Char(static_cast<char>('0' + value));
        else if (each.isLetter())
            return std::nullopt;
    }
    if (digits.size() != 2 * digitsOfEach)
        return std::nullopt;
    return TypedCode{{digits.left(digitsOfEach), digits.mid(digitsOfEach)},
        wasScanned ? words.section(QLatin1Char('@'), 1) : QString()};
}

QByteArray secretHash(const Id &invitation, const QString &secret)
{
    return QCryptographicHash::hash(
        invitation.toByteArray(QUuid::WithoutBraces) + secret.toLatin1(), QCryptographicHash::Sha256);
}

} // namespace jiko::enrol
