#include "printer/faults.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace jiko::virtualprinter {

namespace {
constexpr const char *kindWords[faultKinds] = {
    "paper-low", "paper-out", "cover-open", "cutter-jam", "power-off", "slow", "garbage", "mute", "stall"};
}

std::optional<std::vector<Fault>> faultsFrom(const QString &script)
{
    static const QRegularExpression shape(QStringLiteral("^at (\\d+) ([a-z-]+)(?: for (\\d+))?$"));
    std::vector<Fault> faults;
    const auto lines = script.split(QLatin1Char('\n'));
    for (const QString &each : lines) {
        const QString line = each.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const auto match = shape.match(line);
        const auto word = std::find_if(std::begin(kindWords), std::end(kindWords),
            [&](const char *known) { return match.captured(2) == QLatin1String(known); });
        if (!match.hasMatch() || word == std::end(kindWords))
            return std::nullopt;
        faults.push_back({static_cast<Fault::Kind>(word - std::begin(kindWords)), match.captured(1).toLongLong(),
            match.captured(3).toInt()});
    }
    return faults;
}

std::vector<Fault> randomFaults(quint32 seed, int count, qint64 withinBytes, int mostMs)
{
    QRandomGenerator random(seed);
    std::vector<Fault> faults;
    for (int i = 0; i < count; ++i) {
        const auto kind = static_cast<Fault::Kind>(random.bounded(faultKinds));
        const auto at = static_cast<qint64>(random.generateDouble() * static_cast<double>(withinBytes));
        faults.push_back({kind, at, random.bounded(1, std::max(2, mostMs))});
    }
    std::stable_sort(faults.begin(), faults.end(), [](const Fault &a, const Fault &b) { return a.atByte < b.atByte; });
    return faults;
}

} // namespace jiko::virtualprinter
