// What people type or paste for an amount or a phone number, read the way they mean it.
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace jiko::controls {

class Typed : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    /// "1,250/=", "KSh 1 250.50", "1.250,5" to minor units; the last point or comma with at most `decimals` digits
    /// after it is the decimal point, a group of three is a group. Arabic-Indic digits count. units   minor units,
    /// exact up to 2^53 errors  NaN when there is no digit, or more than the currency can hold
    Q_INVOKABLE double minor(const QString &text, int decimals) const;
    /// The amount with the groups of the locale and no symbol: "1,250" when there are no cents, "1,250.50" else.
    Q_INVOKABLE QString amount(double minor, int decimals, const QString &locale) const;
    /// "0712 345 678", "712345678", "+254 712-345-678" to E.164, with the country's code for numbers that say none.
    /// errors  empty when it cannot be a phone number
    Q_INVOKABLE QString e164(const QString &text, const QString &countryCode) const;
    /// "+254712345678" as it is written at home: "0712 345 678"; other countries keep their code.
    Q_INVOKABLE QString phone(const QString &e164, const QString &countryCode) const;
    /// "21/11/2026", "21.11.26", "21-11" or "2026-11-21" to ISO 8601; a date that names no year is the nearest to
    /// `today`. errors  empty when there is no such day
    Q_INVOKABLE QString isoDate(const QString &text, const QString &today) const;
    /// "2026-11-21" as 21/11/2026, as the suite writes dates everywhere.
    Q_INVOKABLE QString date(const QString &iso) const;
};

} // namespace jiko::controls
