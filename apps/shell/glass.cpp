#include "shell/glass.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jiko::shell {

namespace {

constexpr double referenceDensity = 5.88; // px/mm
constexpr double referenceDistance = 400; // mm
constexpr double mmPerInch = 25.4;
constexpr double leastScale = 0.75;
constexpr double mostScale = 1.6;
/// The pages stand on seven inches: no canvas is made lower than that one's.
constexpr double lowestCanvas = 520;

/// A tablet is held, a till stands on a counter, a desk has its screen at arm's length.
double distanceOf(double inches)
{
    struct Reach {
        double inches;
        double mm;
    };
    constexpr std::array reaches{Reach{8, 350}, Reach{12, 400}, Reach{14, 450}, Reach{18, 550}};
    for (const Reach &reach : reaches)
        if (inches <= reach.inches)
            return reach.mm;
    return 600;
}

double inchesOf(const QSizeF &millimetres)
{
    return std::hypot(millimetres.width(), millimetres.height()) / mmPerInch;
}

} // namespace

double densityOf(const QSize &pixels, const QSizeF &millimetres)
{
    if (pixels.isEmpty() || !std::isfinite(millimetres.width()) || !std::isfinite(millimetres.height())
        || millimetres.width() <= 0 || millimetres.height() <= 0)
        return 0;
    const double across = pixels.width() / millimetres.width();
    const double down = pixels.height() / millimetres.height();
    const double density = std::sqrt(across * down);
    const double inches = inchesOf(millimetres);
    const bool isSquare = std::abs(across / down - 1) < 0.15;
    const bool isMadeUp = std::abs(density * mmPerInch / 96 - 1) < 0.005;
    if (!isSquare || isMadeUp || inches < 5 || inches > 45 || density < 1.8 || density > 16)
        return 0;
    return density;
}

double scaleOf(const QSize &pixels, const QSizeF &millimetres)
{
    const double density = densityOf(pixels, millimetres);
    if (density <= 0)
        return 0;
    const double wanted =
        density / referenceDensity * std::max(1.0, distanceOf(inchesOf(millimetres)) / referenceDistance);
    const double most = std::min(mostScale, std::min(pixels.width(), pixels.height()) / lowestCanvas);
    return std::clamp(wanted, leastScale, std::max(leastScale, most));
}

bool isScalePercent(int percent)
{
    return percent >= 50 && percent <= 300;
}

} // namespace jiko::shell
