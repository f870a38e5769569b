// Telephone numbers as people type, paste and say them.
#pragma once

#include <QString>

namespace jiko::payments {

/// E.164 digits without plus of a Kenyan mobile number, "254712345678"; empty when it is none. Takes "0712 345 678",
/// "712345678", "+254 712-345-678" and digits of any script.
QString kenyanMobile(const QString &typed);

/// As people in the country read it: "0712 345 678". Anything else stays as it is.
QString localNumber(const QString &e164);

} // namespace jiko::payments
