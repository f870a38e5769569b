// The ways to pay as the office sets them up: card terminals, foreign money, tips that are offered.
#pragma once

#include "base/json.h"
#include "base/money.h"
#include "base/record.h"

#include <optional>
#include <vector>

namespace jiko::payments {

/// A card terminal in the house's network.
struct CardTerminalSetup {
    Id id;
    Names names;
    QString address;
    int port = 7778;
    QString poi; ///< what the terminal calls itself
    std::int32_t device = 0; ///< the till that it stands beside; 0: any
    bool askTip = false;
    bool active = true;
    int position = 0;
    bool operator==(const CardTerminalSetup &) const = default;
};

/// Money of another country that is taken, and what it is worth here.
struct ForeignRate {
    Id id;
    Names names;
    QString currency;
    std::int64_t rateMicro = 0; ///< millionths of our smallest unit for one of theirs
    bool active = true;
    int position = 0;
};

/// Who may eat now and pay later.
struct HouseAccount {
    Id id; ///< of its stream, too
    Names names;
    QString code;
    std::int64_t limitMinor = 0;
    std::vector<QString> signers; ///< none: anybody
    RateBp alone{2500}; ///< of what is left, for each till that the server does not hear
    bool active = true;
    int position = 0;
};

struct Ways {
    std::vector<CardTerminalSetup> terminals; ///< in use, by position
    std::vector<ForeignRate> rates; ///< in use, by position
    std::vector<HouseAccount> accounts; ///< in use, by position
    std::vector<RateBp> tips; ///< of the bill, by position

    /// The one beside that till, else one for any; null where there is none.
    const CardTerminalSetup *terminalOf(std::int32_t device) const;
    const CardTerminalSetup *terminal(const Id &id) const;
    const HouseAccount *account(const Id &id) const;
    const ForeignRate *rate(const QString &currency) const;
};
Ways waysFrom(const Records &records);

struct OfferedTip {
    RateBp rate;
    Money amount; ///< whole coins, since nobody counts cents into a saucer
};
/// Of what is due, in the office's order; nothing where nothing is due.
std::vector<OfferedTip> offeredTips(const Ways &ways, Money due);

} // namespace jiko::payments
