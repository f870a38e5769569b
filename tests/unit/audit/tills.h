// Two tills with open drawers that may serve apart, and what they tell an auditor.
#pragma once

#include "orders/decisions.h"
#include "sealed.h"
#include "stories/house.h"

namespace jiko::test {

constexpr std::int32_t left = 1;
constexpr std::int32_t right = 2;

struct Tills {
    House house{2};
    Id table = newId();
    Tills()
    {
        for (const std::int32_t device : {left, right})
            open(device);
    }
    void open(std::int32_t device)
    {
        const auto opened = payments::decideOpen(nullptr, {given::kes(1'000'00), {}, given::today()});
        house.happens(device, {payments::record(newId(), *opened)});
    }
    static payments::CloseDrawer closing(const Terminal &till, Money counted)
    {
        payments::CloseDrawer ask{counted, till.drawers.nextZ()};
        ask.grandBeforeMinor = till.drawers.lastGrandMinor();
        ask.heard = payments::heardFrom(till.checks.heard());
        return ask;
    }
    void close(std::int32_t device)
    {
        Terminal &till = house.at(device);
        const payments::Drawer &drawer = *till.drawers.current();
        const auto z = payments::decideClose(drawer, till.allChecks(), closing(till, drawer.expected()));
        house.happens(device, {payments::record(drawer.id, *z)});
    }
    Id checkWith(int pilaus)
    {
        const Id check = house.open(left, table, QStringLiteral("7"), 2);
        house.add(left, check, house.carte().pilau, pilaus);
        house.send(left, check);
        return check;
    }
    void payAll(std::int32_t device, const Id &check)
    {
        const Money due = orders::totals(*house.at(device).checks.find(check)).due;
        house.take(device, check, orders::TenderKind::Cash, due, due);
    }
    void addBeer(std::int32_t device, const Id &check)
    {
        house.add(device, check, house.carte().tusker, 1);
        house.send(device, check);
    }
    /// The most pressing decision of the check, as that till shows it.
    void settle(std::int32_t device, const Id &check, orders::Choice choice)
    {
        Terminal &till = house.at(device);
        const orders::Check &known = *till.checks.find(check);
        const orders::Decision open = orders::decisionsOf(known).front();
        const Id drawer = till.drawers.current()->id;
        orders::Settle ask{open.kind, choice, open.amount, true, true, newId(), QStringLiteral("Served apart"), newId(),
            {given::today(), drawer, QString::number(device), till.checks.nextReceipt()}};
        ask.isInZ = !known.takenAgain.empty()
            && payments::isCountedTwice(known, known.takenAgain.front(), till.drawers.find(open.drawer));
        const auto facts = orders::decide(known, ask);
        std::vector<Draft> drafts;
        for (const orders::CheckFact &fact : *facts) {
            drafts.push_back(orders::record(check, fact));
            if (const auto *back = std::get_if<orders::TenderTaken>(&fact))
                drafts.push_back(payments::record(drawer, *payments::cashOf(*back, check)));
        }
        house.happens(device, drafts);
    }
    SealedLog log() { return SealedLog::of(house.log().facts()); }
    QString findings() { return wordsOf(log().findings()); }
};

} // namespace jiko::test
