// What goes wrong with a printer, and when: written down, or thrown by a seed so that a run can be had again.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace jiko::virtualprinter {

struct Fault {
    enum class Kind {
        PaperLow,
        PaperOut,
        CoverOpen,
        CutterJam,
        PowerOff, ///< forgets what it had not printed
        Slow, ///< 200 dots a second
        Garbage, ///< its answers are noise
        Mute, ///< it answers nothing
        Stall, ///< it reads nothing
    };
    Kind kind = Kind::PaperOut;
    qint64 atByte = 0; ///< of all it has received
    int forMs = 0; ///< 0: until somebody ends it
    bool operator==(const Fault &) const = default;
};
inline constexpr int faultKinds = 9;

/// shape   one fault a line: "at 700 power-off for 300"; empty lines and "#" are passed over
/// errors  none when a line is not so
std::optional<std::vector<Fault>> faultsFrom(const QString &script);

/// `count` faults of all kinds within that many bytes, each lasting up to `mostMs`.
std::vector<Fault> randomFaults(quint32 seed, int count, qint64 withinBytes, int mostMs);

} // namespace jiko::virtualprinter
