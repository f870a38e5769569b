// What an audit remembers of the log: everything about checks and drawer sessions, by stream.
#pragma once

#include "audit/chains.h"
#include "labour/facts.h"
#include "orders/check.h"
#include "payments/drawer.h"
#include "payments/purse_facts.h"

#include <QHash>

#include <set>
#include <unordered_map>

namespace jiko::audit {

template <class Any> struct Told {
    Stamp stamp;
    Hlc place = 0; ///< see Finding
    Any fact;
};
using CheckStory = std::vector<Told<orders::CheckFact>>;
using DrawerStory = std::vector<Told<payments::DrawerFact>>;
using PurseStory = std::vector<Told<payments::PurseFact>>;
using SpellStory = std::vector<Told<labour::SpellFact>>;
using TipStory = std::vector<Told<labour::TipFact>>;

struct IdHash {
    std::size_t operator()(const Id &id) const { return qHash(id); }
};
template <class Value> using ById = std::unordered_map<Id, Value, IdHash>;

struct Ledger {
    Chains chains;
    ById<CheckStory> checks; ///< each sorted by stamp once sealed
    ById<DrawerStory> drawers;
    ById<PurseStory> purses; ///< gift cards, accounts, vouchers, deposits
    ById<SpellStory> spells; ///< of work
    ById<TipStory> tipDays;
    /// Streams with something in them that is parked, or that only a newer program reads: nothing is said about sums.
    std::set<Id> obscure;
    /// Whose money moves outside the till: phones and card terminals were asked for it, or it came by itself. Two tills
    /// that are apart may both put one on its check.
    std::set<Id> outsidePayments;
    std::set<Id> arrivals; ///< those of them that came by themselves: two tills may put one on two checks
    std::vector<Finding> unreadable;

    void see(const Fact &fact, bool parked);
    /// Sorts the stories; before the rules look.
    void seal();
};

template <class Any> Finding findingOf(Breach what, const Id &stream, const Told<Any> &told, const QString &words)
{
    const QByteArray type =
        std::visit([](const auto &fact) { return QByteArray(std::decay_t<decltype(fact)>::type); }, told.fact);
    return {what, told.stamp.device, told.stamp.seq, told.stamp.hlc, type, stream, words, told.place};
}

} // namespace jiko::audit
