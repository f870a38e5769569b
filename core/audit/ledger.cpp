#include "audit/ledger.h"

#include "floor/facts.h"
#include "identity/approval_facts.h"
#include "identity/facts.h"
#include "kitchen/facts.h"
#include "payments/arrival_facts.h"
#include "payments/card_facts.h"
#include "payments/prompt_facts.h"
#include "payments/purse_facts.h"

namespace jiko::audit {

namespace {

/// Types that this program reads, with the newest version of each that it knows.
using Versions = std::map<QByteArray, int>;
template <class... Facts> void addTo(Versions &versions, const std::variant<Facts...> *)
{
    (versions.emplace(Facts::type, Facts::version), ...);
}
template <class... Variants> Versions versionsOf()
{
    Versions versions;
    (addTo(versions, static_cast<const Variants *>(nullptr)), ...);
    return versions;
}

bool isRead(const Fact &fact)
{
    static const Versions known = versionsOf<orders::CheckFact, payments::DrawerFact, payments::PromptFact,
        payments::ArrivalFact, payments::CardFact, payments::PurseFact, kitchen::TicketFact, kitchen::AvailabilityFact,
        kitchen::MessageFact, floor::TableFact, floor::WaitFact, identity::IdentityFact, identity::ApprovalFact,
        labour::SpellFact, labour::TipFact>();
    const auto at = known.find(fact.type);
    return at != known.end() && fact.version <= at->second;
}

bool otherwiseReadable(const Fact &fact)
{
    return kitchen::decodeTicketFact(fact) || kitchen::decodeAvailabilityFact(fact) || kitchen::decodeMessageFact(fact)
        || floor::decodeTableFact(fact) || floor::decodeWaitFact(fact) || identity::decodeIdentityFact(fact)
        || identity::decodeApprovalFact(fact);
}

template <class Any> void sortByStamp(ById<std::vector<Told<Any>>> &stories)
{
    for (auto &[stream, story] : stories)
        std::stable_sort(story.begin(), story.end(), [](const auto &a, const auto &b) { return a.stamp < b.stamp; });
}

} // namespace

void Ledger::see(const Fact &fact, bool parked)
{
    const Chains::Judged judged = chains.see(fact, parked);
    if (parked || !judged.fresh || !isRead(fact)) {
        obscure.insert(fact.stream);
        return;
    }
    const Stamp stamp = base::stampOf(fact);
    if (fact.type == payments::MoneyArrived::type)
        arrivals.insert(fact.stream);
    if (auto body = orders::decodeCheckFact(fact))
        checks[fact.stream].push_back({stamp, judged.place, std::move(*body)});
    else if (auto drawer = payments::decodeDrawerFact(fact))
        drawers[fact.stream].push_back({stamp, judged.place, std::move(*drawer)});
    else if (auto purse = payments::decodePurseFact(fact))
        purses[fact.stream].push_back({stamp, judged.place, std::move(*purse)});
    else if (auto spell = labour::decodeSpellFact(fact))
        spells[fact.stream].push_back({stamp, judged.place, std::move(*spell)});
    else if (auto tips = labour::decodeTipFact(fact))
        tipDays[fact.stream].push_back({stamp, judged.place, std::move(*tips)});
    else if (payments::decodePromptFact(fact) || payments::decodeArrivalFact(fact) || payments::decodeCardFact(fact))
        outsidePayments.insert(fact.stream);
    else if (!otherwiseReadable(fact)) {
        obscure.insert(fact.stream);
        unreadable.push_back({Breach::Unreadable, fact.device, fact.seq, fact.hlc, fact.type, fact.stream,
            QStringLiteral("its body is not what its type promises"), judged.place});
    }
}

void Ledger::seal()
{
    sortByStamp(checks);
    sortByStamp(drawers);
    sortByStamp(purses);
    sortByStamp(spells);
    sortByStamp(tipDays);
}

} // namespace jiko::audit
