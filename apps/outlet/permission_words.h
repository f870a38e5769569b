// What an act that wants a right is called, for who reads that it is asked for.
#pragma once

#include <QString>

#include <vector>

namespace jiko::outlet {

/// Every right a role can have, in the order a form shows them.
std::vector<const char *> allRights();
/// "Send orders to the kitchen"; of every right.
QString rightWords(const QString &permission);

/// "Void a dish"; empty for a right that nobody asks for.
QString actWords(const QString &permission);

} // namespace jiko::outlet
