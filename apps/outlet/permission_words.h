// What an act that wants a right is called, for who reads that it is asked for.
#pragma once

#include <QString>

namespace jiko::outlet {

/// "Void a dish"; empty for a right that nobody asks for.
QString actWords(const QString &permission);

} // namespace jiko::outlet
