// How much of an ingredient, as a cook says it.
#pragma once

#include <QString>

#include <cstdint>

namespace jiko::kitchen_app {

/// "12 pcs", "750 g", "1.4 kg", "2.25 l"; `unit` as records have it, thousandths of it. From a thousand on g and ml are
/// kg and l. To two decimals; of g and ml that are ten or more none.
QString amountWords(const QString &unit, std::int64_t milli);

} // namespace jiko::kitchen_app
