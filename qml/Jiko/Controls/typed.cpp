#include "typed.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace jiko::controls {

double Typed::minor(const QString &text, int decimals) const
{
    QString digits;
    qsizetype mark = -1;
    qsizetype marks = 0;
    QChar markSign;
    bool mixed = false;
    bool negative = false;
    for (const auto c : text) {
        if (c.isDigit()) {
            digits += QChar(u'0' + c.digitValue());
        } else if (c == u'.' || c == u',' || c == QChar(0x066B) || c == QChar(0x066C)) {
            if (digits.isEmpty() && c != u'.')
                continue;
            mixed = mixed || (marks > 0 && c != markSign);
            markSign = c;
            mark = digits.size();
            ++marks;
        } else if ((c == u'-' || c == QChar(0x2212)) && digits.isEmpty()) {
            negative = true;
        }
    }
    if (digits.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();

    qsizetype after = mark < 0 ? 0 : digits.size() - mark;
    // "1,250" and "1.250.000" are groups; "1.250,50" and "12.5" are not.
    if (after > decimals && after == 3)
        after = 0;
    else if (marks > 1 && !mixed)
        after = 0;
    else if (after > decimals)
        return std::numeric_limits<double>::quiet_NaN();
    digits += QString(decimals - after, u'0');
    const auto value = digits.toDouble();
    if (value > 9007199254740992.0)
        return std::numeric_limits<double>::quiet_NaN();
    return negative ? -value : value;
}

QString Typed::amount(double minor, int decimals, const QString &locale) const
{
    if (std::isnan(minor))
        return {};
    const QLocale writer(locale);
    qint64 one = 1;
    for (int i = 0; i < decimals; ++i)
        one *= 10;
    const auto whole = static_cast<qint64>(std::abs(minor));
    auto text = writer.toString(whole / one);
    if (const auto part = whole % one)
        text += writer.decimalPoint() + QString::number(part).rightJustified(decimals, u'0');
    return minor < 0 ? QChar(0x2212) + text : text;
}

QString Typed::e164(const QString &text, const QString &countryCode) const
{
    QString digits;
    bool abroad = false;
    for (const auto c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (c == u'+' && digits.isEmpty())
            abroad = true;
        else if (c.isLetter())
            return {};
    }
    if (!abroad && digits.startsWith(u"00"_s)) {
        abroad = true;
        digits.remove(0, 2);
    }
    if (!abroad) {
        if (digits.startsWith(u'0'))
            digits.remove(0, 1);
        if (!digits.startsWith(countryCode) || digits.size() <= 9)
            digits.prepend(countryCode);
    }
    return digits.size() < 8 || digits.size() > 15 ? QString() : u'+' + digits;
}

QString Typed::phone(const QString &e164, const QString &countryCode) const
{
    const auto home = u'+' + countryCode;
    auto digits = e164.startsWith(home) ? u'0' + e164.mid(home.size()) : e164;
    // In threes from the end, as they are read aloud.
    for (auto at = digits.size() - 3; at > (digits.startsWith(u'+') ? 3 : 2); at -= 3)
        digits.insert(at, u' ');
    return digits;
}

QString Typed::isoDate(const QString &text, const QString &today) const
{
    static const QRegularExpression parts(u"^\\s*(\\d{1,4})[./\\- ](\\d{1,2})(?:[./\\- ](\\d{1,4}))?\\s*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString latin;
    for (const auto c : text)
        latin += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    const auto found = parts.match(latin);
    if (!found.hasMatch())
        return {};
    const auto first = found.captured(1);
    const auto month = found.captured(2).toInt();
    const auto last = found.captured(3);
    if (first.size() == 4)
        return QDate(first.toInt(), month, last.toInt()).toString(Qt::ISODate);
    const auto day = first.toInt();
    if (last.size() == 1 || last.size() == 3)
        return {};
    if (!last.isEmpty())
        return QDate(last.size() <= 2 ? 2000 + last.toInt() : last.toInt(), month, day).toString(Qt::ISODate);

    const auto now = QDate::fromString(today, Qt::ISODate);
    QDate nearest;
    for (const auto year : {now.year() - 1, now.year(), now.year() + 1}) {
        const QDate date(year, month, day);
        if (date.isValid() && (!nearest.isValid() || qAbs(now.daysTo(date)) < qAbs(now.daysTo(nearest))))
            nearest = date;
    }
    return nearest.toString(Qt::ISODate);
}

QString Typed::date(const QString &iso) const
{
    return QDate::fromString(iso, Qt::ISODate).toString(u"dd/MM/yyyy"_s);
}

} // namespace jiko::controls
