#include "payments/phone.h"

namespace jiko::payments {

QString kenyanMobile(const QString &typed)
{
    QString digits;
    for (const QChar sign : typed) {
        if (const int digit = sign.digitValue(); digit >= 0)
            digits += QString::number(digit);
        else if (sign.isLetter())
            return {};
    }
    if (digits.startsWith(QLatin1String("00254")))
        digits.remove(0, 2);
    if (digits.startsWith(QLatin1String("254")) && digits.size() > 9)
        digits.remove(0, 3);
    if (digits.startsWith(QLatin1Char('0')))
        digits.remove(0, 1);
    // Mobile numbers begin with 7 or, since 2019, with 1.
    const bool isMobile = digits.startsWith(QLatin1Char('7')) || digits.startsWith(QLatin1Char('1'));
    return digits.size() == 9 && isMobile ? QStringLiteral("254") + digits : QString();
}

QString localNumber(const QString &e164)
{
    if (e164.size() != 12 || !e164.startsWith(QLatin1String("254")))
        return e164;
    return QLatin1Char('0') + e164.mid(3, 3) + QLatin1Char(' ') + e164.mid(6, 3) + QLatin1Char(' ') + e164.mid(9);
}

} // namespace jiko::payments
