// What a price bears, and how much of it is tax. A set of levies is written into the line that bears it, so that a
// check never changes because a rate did.
#pragma once

#include "base/money.h"

#include <QString>

#include <vector>

namespace jiko::tax {

/// One tax or levy.
struct Levy {
    QString code; ///< as the pack calls it: "VAT", "NHIL"
    RatePpm rate;
    bool onLevies = false; ///< its base is the net price and the levies that stand before it, not the net price alone
    bool operator==(const Levy &) const = default;
};

template <class Io> void describe(Io &io, Levy &l)
{
    io("code", l.code);
    io("rate_ppm", l.rate);
    io.maybe("on_levies", l.onLevies);
}

/// What bears no tax has no levies; what is zero-rated has one of nothing, since it is told apart on paper.
struct TaxSet {
    std::vector<Levy> levies;
    bool included = true; ///< the price contains them
    bool operator==(const TaxSet &) const = default;
    /// What all levies come to on a net price, in parts of a million: 16 % is 160000, Ghana's of 2025 219000.
    RatePpm rate() const;
};
/// One tax without a name, as prices had before there were packs.
TaxSet ofRate(RatePpm rate, bool included);

/// An amount taken apart. Net and taxes always add up to what is paid.
struct Taxed {
    Money net;
    std::vector<Money> taxes; ///< one a levy, same order
    Money tax() const;
    Money gross() const { return net + tax(); }
};

/// Takes a price apart: the amount is what the menu says, with or without the taxes as the set has it.
/// units   minor units of the amount's currency; halves go away from zero
/// source  of an inclusive price each levy is worked out from the unrounded net, and net takes what is left over
Taxed taxed(Money amount, const TaxSet &set);

} // namespace jiko::tax
