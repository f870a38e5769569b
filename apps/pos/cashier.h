// Puts a payment on its bill, whichever way it came: with what it brings (taking.h) and what tells of it elsewhere, in
// one record. Every way to pay ends here; TenderDesk::show() then shows it.
#pragma once

#include "pos/taking.h"
#include "pos/till.h"

namespace jiko::pos {

class Cashier {
public:
    Cashier(outlet::Live &live, outlet::SignIn &signIn, Till &till) : m_live(live), m_signIn(signIn), m_till(till) { }

    /// Says so where the person may not.
    bool mayTake() const;
    /// Where it counts what the person at the till takes; null without a session, which is said.
    const payments::Drawer *drawer(Money amount) const;
    /// The same, said by whoever asks: the bank of who is at the till, else its drawer; null where neither is open.
    const payments::Drawer *drawer() const { return m_live.drawers.takenBy(m_signIn.person()); }
    /// The same for who asked a guest for a payment; null where there is none, or where another till is to take it.
    const payments::Drawer *drawerOf(const Id &askedBy, std::int32_t askedOn, const Id &check) const;

    struct Taken {
        Id check;
        orders::TenderTaken tender;
        Taking taking;
    };
    struct With {
        std::vector<Draft> drafts; ///< in the same record
        Id staff; ///< who takes it; nil: the person at the till
        bool quiet = false; ///< nobody waits for it: why it was refused is not said
    };
    /// Nothing when it was refused.
    std::optional<Taken> put(const orders::Check &check, const orders::TakeTender &take, const With &with) const;

private:
    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Till &m_till;
};

} // namespace jiko::pos
