// How long guests of a day sat at their tables, kept up with each check that changes: a waitlist is quoted many times a
// minute, and walks no checks for it.
#pragma once

#include "base/business_date.h"
#include "orders/check.h"

#include <QHash>

namespace jiko::floor {

class Turns {
public:
    Turns() = default;
    explicit Turns(const BusinessDate &day) : m_day(day) { }
    const BusinessDate &day() const { return m_day; }

    /// As it is now; of another day it is left out.
    void note(const orders::Check &check);

    /// From opening to closing, of checks with as many guests, or one more or less.
    std::vector<std::chrono::minutes> like(int covers) const;
    /// Guests of all checks, open ones too.
    int covers() const;

private:
    struct Turn {
        int covers = 0;
        std::optional<std::chrono::minutes> sat; ///< nothing while it is open
    };
    BusinessDate m_day;
    QHash<Id, Turn> m_turns; ///< by check
};

} // namespace jiko::floor
