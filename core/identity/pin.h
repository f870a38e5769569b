// PINs. A PIN is the second half of a pair, the first being the enrolled terminal: the hash needs the outlet's pepper,
// which lives in a 0600 file on each terminal and never in the database, so a copied database alone is useless.
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace jiko::identity {

struct Person;

/// argon2id (64 MiB, one pass) of HMAC-SHA256(pepper, PIN), salted by the outlet. One salt for the outlet lets a
/// terminal find the person by PIN alone with one computation, and refuses two people with the same PIN; it costs
/// nothing, since four digits fall to any salt once the pepper is known. Takes some 50 ms: call it off the UI thread.
/// shape   32 bytes; empty when there is not enough memory
QByteArray pinHash(const QString &pin, const Id &outlet, const QByteArray &pepper);

/// The same of what a badge or fob says; no badge is a PIN, and no PIN a badge.
QByteArray badgeHash(const QString &badge, const Id &outlet, const QByteArray &pepper);

enum class BadgeRefusal { TooShort, TooLong, TakenByOther };
/// `holder`: who has it already; nullptr for nobody. `person`: who is to have it.
std::optional<BadgeRefusal> whyNotBadge(const QString &badge, const Person *holder, const Id &person);

enum class PinRefusal { TooShort, TooLong, NotDigits, TooEasy, TakenByOther };
/// `needed`: 4 for staff, 6 for managers.
std::optional<PinRefusal> whyNotPin(const QString &pin, int needed);

QByteArray newPepper();

} // namespace jiko::identity
