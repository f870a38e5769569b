#include "pos/cashier.h"

#include "pos/words.h"

namespace jiko::pos {

bool Cashier::mayTake() const
{
    const QString why = m_till.whyNotTakePayment();
    if (!why.isEmpty())
        m_till.say(why);
    return why.isEmpty();
}

const payments::Drawer *Cashier::drawer(Money amount) const
{
    const payments::Drawer *drawer = m_live.drawers.takenBy(m_signIn.person());
    if (!drawer)
        m_till.say(wordsFor(orders::TenderRefusal::NoDrawer, amount));
    return drawer;
}

const payments::Drawer *Cashier::drawerOf(const Id &askedBy, std::int32_t askedOn, const Id &check) const
{
    // The till that asked does it, else whoever has the check in hand: two that did it apart would count it in two
    // drawers.
    const bool isOurs = askedOn == m_live.node.terminal().device || m_till.checkId() == check;
    return isOurs ? m_live.drawers.takenBy(askedBy) : nullptr;
}

std::optional<Cashier::Taken> Cashier::put(
    const orders::Check &check, const orders::TakeTender &take, const With &with) const
{
    const auto tender = orders::decide(check, take);
    if (!tender) {
        if (!with.quiet)
            m_till.say(wordsFor(tender.why(), orders::dueOf(check, take.share)));
        return std::nullopt;
    }
    Taken taken{check.id, *tender, takingOf(m_live, check, *tender)};
    std::vector<Draft> drafts = taken.taking.drafts;
    drafts.insert(drafts.end(), with.drafts.begin(), with.drafts.end());
    if (!m_till.recordAs(with.staff.isNull() ? m_signIn.person() : with.staff, drafts))
        return std::nullopt;
    return taken;
}

} // namespace jiko::pos
