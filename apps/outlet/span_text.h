// How long something took or how far two clocks are apart, for people: "90 seconds", "5 minutes", "3 days".
#pragma once

#include <QString>

#include <chrono>

namespace jiko::outlet {

/// In the largest unit that leaves a number above one, rounded; never below zero.
QString spanText(std::chrono::microseconds span);
/// The same where there is little room: "90 s", "5 min", "3 d".
QString shortSpanText(std::chrono::microseconds span);

} // namespace jiko::outlet
