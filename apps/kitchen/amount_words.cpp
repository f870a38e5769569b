#include "kitchen/amount_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace jiko::kitchen_app {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Amounts)
};

/// Halves up, without noughts at the end.
QString decimalText(std::int64_t number, std::int64_t of, int decimals)
{
    std::int64_t size = 1;
    for (int i = 0; i < decimals; ++i)
        size *= 10;
    std::int64_t shown = (number * size + of / 2) / of;
    for (; decimals > 0 && shown % 10 == 0; --decimals, size /= 10)
        shown /= 10;
    return QLocale().toString(static_cast<double>(shown) / static_cast<double>(size), 'f', decimals);
}

QString wordsFor(const QString &unit, std::int64_t milli)
{
    const bool isMany = milli >= 999'500; // what would be shown as a thousand
    const int decimals = milli >= 10'000 ? 0 : 2;
    if (unit == QLatin1String("g"))
        return isMany ? Words::tr("%1 kg").arg(decimalText(milli, 1'000'000, 2))
                      : Words::tr("%1 g").arg(decimalText(milli, 1000, decimals));
    if (unit == QLatin1String("ml"))
        return isMany ? Words::tr("%1 l").arg(decimalText(milli, 1'000'000, 2))
                      : Words::tr("%1 ml").arg(decimalText(milli, 1000, decimals));
    return milli % 1000 == 0 ? Words::tr("%n pcs", "pieces", static_cast<int>(milli / 1000))
                             : Words::tr("%1 pcs").arg(decimalText(milli, 1000, 2));
}
} // namespace

QString amountWords(const QString &unit, std::int64_t milli)
{
    return wordsFor(unit, milli).replace(QLatin1Char(' '), QChar::Nbsp); // a number and its unit stay together
}

} // namespace jiko::kitchen_app
