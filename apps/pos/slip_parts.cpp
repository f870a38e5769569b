#include "pos/slip_parts.h"

namespace jiko::pos {

printing::House houseOn(const identity::House &house)
{
    return {house.name, house.address.split(QLatin1Char('\n'), Qt::SkipEmptyParts), house.phone, house.taxPin,
        house.logo.isEmpty() ? QImage() : QImage::fromData(QByteArray::fromBase64(house.logo.toLatin1()), "PNG")};
}

QString timeOf(UtcMicros at, const outlet::Live &live)
{
    const auto &hours = live.house().hours;
    return base::localDateText(at, hours) + QLatin1Char(' ') + base::localTimeText(at, hours);
}

QString taxName(const menu::Menu &menu, RatePpm rate, const QString &language)
{
    for (const auto &[id, tax] : menu.taxes())
        if (tax.rate == rate)
            return tax.names.in(language).remove(printing::rateText(rate)).trimmed();
    return {};
}

} // namespace jiko::pos
