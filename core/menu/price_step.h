// Why a price is what it is: what each rule made of it, in the order they were asked. The last one counts.
#pragma once

#include "base/id.h"

#include <QString>

namespace jiko::menu {

/// The numbers are written in facts: never re-use one.
enum class PriceRule {
    Base = 1, ///< what the dish costs
    Size = 2, ///< of the size or kind that was chosen
    PriceList = 3, ///< of the menu that was open
    Time = 4, ///< of the hour: a happy hour, a lunch
    OrderType = 5, ///< eaten here, taken away, delivered
    Open = 6, ///< typed in: the menu has no price for it
    Override = 7, ///< changed by a person
    Weighed = 8, ///< of so much of it, where the price is a kilogram's
};

struct PriceStep {
    PriceRule rule = PriceRule::Base;
    QString name; ///< of the rule that did it: "Happy hour"; of the base price empty
    std::int64_t minor = 0; ///< one unit, without what is chosen with it
    Id by; ///< who, where a person did it
    bool operator==(const PriceStep &) const = default;
};

template <class Io> void describe(Io &io, PriceStep &s)
{
    io("rule", s.rule);
    io.maybe("name", s.name);
    io("minor", s.minor);
    io.maybe("by", s.by);
}

} // namespace jiko::menu
