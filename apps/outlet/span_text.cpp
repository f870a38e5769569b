#include "outlet/span_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiko::outlet {

using namespace std::chrono_literals;

namespace {
int nearestIn(std::chrono::microseconds span, std::chrono::microseconds unit)
{
    constexpr std::int64_t most = 1'000'000'000;
    return static_cast<int>(std::clamp(static_cast<std::int64_t>((span + unit / 2) / unit), std::int64_t(0), most));
}
} // namespace

QString spanText(std::chrono::microseconds span)
{
    // Each number by itself: lupdate never comes back from a call with two arguments inside a translate().
    if (const int seconds = nearestIn(span, 1s); seconds < 120)
        return QCoreApplication::translate("Span", "%n second(s)", nullptr, seconds);
    if (const int minutes = nearestIn(span, 1min); minutes < 120)
        return QCoreApplication::translate("Span", "%n minute(s)", nullptr, minutes);
    if (const int hours = nearestIn(span, 1h); hours < 48)
        return QCoreApplication::translate("Span", "%n hour(s)", nullptr, hours);
    const int days = nearestIn(span, 24h);
    return QCoreApplication::translate("Span", "%n day(s)", nullptr, days);
}

QString shortSpanText(std::chrono::microseconds span)
{
    if (const int seconds = nearestIn(span, 1s); seconds < 120)
        return QCoreApplication::translate("Span", "%1 s").arg(seconds);
    if (const int minutes = nearestIn(span, 1min); minutes < 120)
        return QCoreApplication::translate("Span", "%1 min").arg(minutes);
    if (const int hours = nearestIn(span, 1h); hours < 48)
        return QCoreApplication::translate("Span", "%1 h").arg(hours);
    return QCoreApplication::translate("Span", "%1 d").arg(nearestIn(span, 24h));
}

} // namespace jiko::outlet
