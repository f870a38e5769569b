// What happens in a played outlet: people's acts and the day's misfortunes, all from one seed.
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <vector>

namespace jiko::sim {

using Micros = std::chrono::microseconds;

enum class What {
    // People.
    OpenDrawer,
    CountDrawer,
    Seat,
    Order,
    Add,
    Change,
    TakeOff,
    Send,
    Hold, ///< what is not sent yet, or no longer
    Fire,
    FireDue,
    Void,
    PayPart,
    Pay,
    Leave,
    Clean,
    Start,
    Bump,
    Recall,
    SeeChange,
    Look, ///< a cook sees a ticket
    Ready, ///< some plates, or a seat's
    NotReady,
    Carry,
    Park,
    Unpark,
    Hurry, ///< or no longer
    Waste,
    Reroute,
    ShowAgain, ///< the floor asks for what no cook has looked at
    Count, ///< the portions that are left
    Say, ///< to the floor, or to the kitchen
    SeeMessage,
    EightySix,
    BackOn,
    Settle, ///< what two did to one check apart
    Answer, ///< and a cook and a till to one dish
    VoidPart,
    MoveGuests, ///< to another table
    MoveLines, ///< to another check, or to a new one beside it
    Merge,
    MoveBack,
    Reseat,
    HandOver,
    SayAllergy, ///< of a dish that is sent
    Refund, ///< at any till that knows the check
    OpenBank, ///< of one's own, beside the drawer
    HandBankIn, ///< a counted one, to the till's drawer
    ClockIn,
    TakeBreak, ///< or come back from it
    ClockOut,
    Ask, ///< a manager somewhere
    Allow, ///< or refuse what somebody asks
    Assign, ///< a table to somebody's section
    LookForPaper, ///< at the printers, where a terminal asks
    LeaveBehind, ///< nobody's act: the terminal leaves what is over out of its next start
    // Misfortunes.
    Kill, ///< the program, in any instant
    CutPower, ///< of the whole machine: what was not synced is there, or not, or torn
    FillDisk,
    FailDisk, ///< some call to it
    SetClock, ///< hours forth or back
    Partition,
    Join,
    WorsenNetwork,
    MendNetwork,
    StopServer,
    StartServer,
    BackUpServer,
    RestoreServer, ///< from the backup
    Wipe, ///< the terminal; it comes back as a new one
    Revoke,
    GoBack, ///< the disk, to an older image
    Poison, ///< a fact that does not hold, written by a faulty program
    Night, ///< all is switched off for hours
};
QString wordOf(What what);
bool isMisfortune(What what);

struct Event {
    Micros at{};
    What what = What::Order;
    int who = 0; ///< station, modulo how many there are
    std::uint64_t dice = 0; ///< what it draws from
};

/// Families of misfortunes that can be asked for: network, partition, crash, power, disk, clock, server, restore, wipe,
/// revoke, image, poison, versions, night.
QStringList allFaults();

struct Story {
    std::uint64_t seed = 0;
    int stations = 2;
    bool peers = true; ///< else the terminals meet at the server alone
    bool prints = true; ///< its kitchen works by paper, too
    bool mixedVersions = false; ///< some write what others do not know
    std::vector<Event> events;
};
Story storyOf(std::uint64_t seed, const QStringList &faults);

/// Takes one part of a mechanism away, to show that its loss is seen.
enum class Break { Nothing, Fsync, Idempotence, Chain, Cursor, Refold };
QString wordOf(Break what);
inline constexpr Break allBreaks[] = {Break::Fsync, Break::Idempotence, Break::Chain, Break::Cursor, Break::Refold};

} // namespace jiko::sim
