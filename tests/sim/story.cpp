#include "sim/story.h"

#include <algorithm>
#include <random>

namespace jiko::sim {

using namespace std::chrono_literals;

namespace {
struct Weight {
    What what;
    int weight;
};
constexpr Weight acts[] = {{What::OpenDrawer, 8}, {What::CountDrawer, 1}, {What::Seat, 3}, {What::Order, 14},
    {What::Add, 16}, {What::Change, 4}, {What::TakeOff, 3}, {What::Send, 14}, {What::Void, 4}, {What::PayPart, 3},
    {What::Pay, 14}, {What::Leave, 3}, {What::Clean, 3}, {What::Start, 5}, {What::Bump, 8}, {What::Recall, 1},
    {What::SeeChange, 3}, {What::EightySix, 1}, {What::BackOn, 1}, {What::Settle, 4}, {What::Answer, 2},
    {What::VoidPart, 2}, {What::MoveGuests, 3}, {What::MoveLines, 5}, {What::Merge, 2}, {What::MoveBack, 3},
    {What::Reseat, 1}, {What::HandOver, 1}, {What::SayAllergy, 2}, {What::Refund, 3}, {What::OpenBank, 1},
    {What::HandBankIn, 2}, {What::ClockIn, 2}, {What::TakeBreak, 1}, {What::ClockOut, 1}, {What::Ask, 2},
    {What::Allow, 3}, {What::Assign, 1}, {What::LookForPaper, 3}, {What::LeaveBehind, 2}, {What::Hold, 4},
    {What::Fire, 8}, {What::FireDue, 8}, {What::Look, 2}, {What::Ready, 6}, {What::NotReady, 1}, {What::Carry, 5},
    {What::Park, 1}, {What::Unpark, 1}, {What::Hurry, 1}, {What::Waste, 1}, {What::Reroute, 1}, {What::ShowAgain, 1},
    {What::Count, 1}, {What::Say, 1}, {What::SeeMessage, 1}};

struct Fault {
    const char *family;
    std::vector<Weight> kinds;
};
const std::vector<Fault> &faultFamilies()
{
    static const std::vector<Fault> families{
        {"network", {{What::WorsenNetwork, 2}, {What::MendNetwork, 1}}},
        {"partition", {{What::Partition, 2}, {What::Join, 2}}},
        {"crash", {{What::Kill, 3}}},
        {"power", {{What::CutPower, 3}}},
        {"disk", {{What::FillDisk, 1}, {What::FailDisk, 2}}},
        {"clock", {{What::SetClock, 2}}},
        {"server", {{What::StopServer, 2}, {What::StartServer, 2}}},
        {"restore", {{What::BackUpServer, 1}, {What::RestoreServer, 1}}},
        {"wipe", {{What::Wipe, 1}}},
        {"revoke", {{What::Revoke, 1}}},
        {"image", {{What::GoBack, 1}}},
        {"poison", {{What::Poison, 1}}},
        {"night", {{What::Night, 1}}},
        {"versions", {}},
    };
    return families;
}

What draw(const std::vector<Weight> &kinds, std::mt19937_64 &dice)
{
    int all = 0;
    for (const Weight &each : kinds)
        all += each.weight;
    auto left = static_cast<int>(dice() % static_cast<std::uint64_t>(all));
    for (const Weight &each : kinds)
        if ((left -= each.weight) < 0)
            return each.what;
    return kinds.back().what;
}
} // namespace

QStringList allFaults()
{
    QStringList names;
    for (const Fault &each : faultFamilies())
        names.append(QLatin1String(each.family));
    return names;
}

Story storyOf(std::uint64_t seed, const QStringList &faults)
{
    std::mt19937_64 dice(seed * 0x9e3779b97f4a7c15ULL + 1);
    Story story;
    story.seed = seed;
    // Most outlets are small; twelve devices at the most.
    story.stations = 2 + static_cast<int>(std::min(dice() % 11, dice() % 11));
    story.peers = dice() % 3 != 0;

    // Each story has some of the misfortunes only: what hides behind one shows without it.
    std::vector<Weight> misfortunes;
    for (const Fault &family : faultFamilies()) {
        if (!faults.contains(QLatin1String(family.family)) || dice() % 2 == 0)
            continue;
        misfortunes.insert(misfortunes.end(), family.kinds.begin(), family.kinds.end());
        story.mixedVersions = story.mixedVersions || family.kinds.empty();
    }
    const auto count = 30 + dice() % 130;
    const auto often = 4 + dice() % 20; // one misfortune in so many events
    const auto pause = 200 + dice() % 8000; // milliseconds between events, on average
    const std::vector<Weight> usual(std::begin(acts), std::end(acts));
    Micros at = 1s;
    for (std::uint64_t i = 0; i < count; ++i) {
        at += std::chrono::milliseconds(dice() % (2 * pause));
        const bool bad = !misfortunes.empty() && dice() % often == 0;
        story.events.push_back({at, draw(bad ? misfortunes : usual, dice), static_cast<int>(dice() % 64), dice()});
    }
    story.prints = dice() % 4 != 0;
    return story;
}

bool isMisfortune(What what)
{
    return what >= What::Kill;
}

QString wordOf(What what)
{
    static const char *const words[] = {"open the drawer", "count the drawer", "seat", "order", "add", "change",
        "take off", "send", "hold", "fire", "fire what is due", "void", "pay in part", "pay", "leave", "clean",
        "start cooking", "bump", "recall", "see a change", "look", "say ready", "say not ready", "carry", "put aside",
        "bring back", "hurry", "throw away", "send to another station", "show again", "count portions", "say something",
        "see a message", "86", "back on", "settle", "answer", "void a part", "move guests", "move dishes", "merge",
        "move back", "reseat", "hand over", "say an allergy", "refund", "open a bank", "hand a bank in", "clock in",
        "take a break", "clock out", "ask a manager", "allow", "assign", "look for paper", "leave behind", "KILL",
        "CUT THE POWER", "FILL THE DISK", "FAIL THE DISK", "SET THE CLOCK", "PARTITION", "JOIN", "WORSEN THE NETWORK",
        "MEND THE NETWORK", "STOP THE SERVER", "START THE SERVER", "BACK UP THE SERVER", "RESTORE THE SERVER", "WIPE",
        "REVOKE", "GO BACK TO AN OLDER IMAGE", "POISON", "NIGHT"};
    static_assert(std::size(words) == static_cast<std::size_t>(What::Night) + 1);
    return QLatin1String(words[static_cast<std::size_t>(what)]);
}

QString wordOf(Break what)
{
    static const char *const words[] = {"nothing", "fsync", "idempotence", "chain", "cursor", "refold"};
    static_assert(std::size(words) == std::size(allBreaks) + 1);
    return QLatin1String(words[static_cast<std::size_t>(what)]);
}

} // namespace jiko::sim
