#include "base/weight.h"

namespace jiko::base {

QString weightText(std::int64_t grams)
{
    return QStringLiteral("%1.%2\u00a0kg")
        .arg(grams / 1000)
        .arg(QString::number(grams % 1000).rightJustified(3, QLatin1Char('0')));
}

} // namespace jiko::base
