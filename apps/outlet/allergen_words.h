// Allergens as people say them.
#pragma once

#include <QStringList>

#include <vector>

namespace jiko::outlet {

/// "Nuts" for "nuts"; other words stay as they were typed.
QString allergenName(const QString &allergen);
/// The same of several, one after the other.
QString allergenNames(const std::vector<QString> &allergens);

} // namespace jiko::outlet
