// One person at one terminal, for people.cpp and people_checks.cpp.
#pragma once

#include "kitchen/courses.h"
#include "orders/send.h"
#include "sim/people.h"

namespace jiko::sim {

using orders::Check;
using orders::Line;
using orders::LineState;
using test::Terminal;

/// Ids that are the same in every run.
inline Id fixedId(int family, int number)
{
    return base::idAt(UtcMicros(std::chrono::seconds(1)), static_cast<quint64>(family), static_cast<quint64>(number));
}
const std::vector<menu::Item> &dishes();
/// Dishes that are in a dish.
std::vector<Id> usedBy(const Id &dish);
const kitchen::Brigade &brigade();
const menu::Menu &carte();

class Person {
public:
    Person(const Terminal &known, std::int32_t device, const std::function<Id()> &newId, std::mt19937_64 &dice)
        : m_known(known),
          m_device(device),
          m_newId(newId),
          m_dice(dice)
    {
    }
    Act does(What what);

private:
    std::uint64_t draw(std::uint64_t below) { return m_dice() % below; }
    template <class T> T any(const std::vector<T> &from) { return from[draw(from.size())]; }
    Id table() { return fixedId(3, static_cast<int>(draw(6))); }
    BusinessDate today() { return BusinessDate(QDate(2026, 11, 21)); }
    /// An open one, or one that was paid first and still waits, of those that will do where there are such.
    template <class Wanted> const Check *anyCheck(Wanted wanted)
    {
        auto open = m_known.checks.open();
        for (const Check *paid : m_known.checks.paidAndWaiting())
            open.push_back(paid);
        std::vector<const Check *> fit;
        std::copy_if(open.begin(), open.end(), std::back_inserter(fit), wanted);
        return !fit.empty() ? any(fit) : open.empty() ? nullptr : any(open);
    }
    Id tableThatIs(floor::Occupancy wanted)
    {
        for (int i = 0; i < 6; ++i)
            if (m_known.tables.state(fixedId(3, i)).occupancy == wanted && m_known.checks.openAt(fixedId(3, i)).empty())
                return fixedId(3, i);
        return table();
    }
    const kitchen::Ticket *anyTicket()
    {
        const auto open = m_known.tickets.open();
        return open.empty() ? nullptr : any(open);
    }
    const Line *anyLine(const Check &check, LineState state)
    {
        std::vector<const Line *> found;
        for (const Line &line : check.lines)
            if (line.state == state)
                found.push_back(&line);
        return found.empty() ? nullptr : any(found);
    }

    /// Who works at this terminal.
    Id self() const { return fixedId(4, m_device); }
    Act openDrawer();
    Act openBank();
    Act handBankIn();
    Act refund();
    Act clock(What what);
    Act ask();
    Act allow();
    Act assign();
    Act countDrawer();
    Act seat();
    Act order();
    Act add(const Check &check);
    Act change(const Check &check);
    Act takeOff(const Check &check);
    Act send(const Check &check);
    Act send(const Check &check, const kitchen::Round &round);
    kitchen::DoneAt doneAt(const Check &check) const;
    Act hold(const Check &check);
    Act cancel(const Check &check);
    Act pay(const Check &check, bool all);
    Act sellGiftCard();
    /// What is beside a payment in its record: the card's story, or what its account or gift card gives.
    struct Beside {
        orders::TakeTender take;
        std::vector<Draft> drafts;
    };
    std::optional<Beside> payBy(const Check &check, Money amount, const Id &drawer, bool all);
    Act leave();
    Act clean();
    Act cook(What what, const kitchen::Ticket &ticket);
    Act workOn(What what, const kitchen::Ticket &ticket);
    Act carry(const kitchen::Ticket &ticket);
    Act count();
    Act say();
    Act seeMessage();
    Act sell(bool soldOut);
    Act settle();
    Act answer();
    const Check *otherThan(const Check &check);
    Act voidPart(const Check &check);
    Act moveGuests(const Check &check);
    Act moveLines(const Check &check);
    Act merge(const Check &check);
    Act moveBack(const Check &check);
    Act reseat(const Check &check);
    Act handOver(const Check &check);
    Act sayAllergy(const Check &check);

    const Terminal &m_known;
    std::int32_t m_device;
    const std::function<Id()> &m_newId;
    std::mt19937_64 &m_dice;
};

} // namespace jiko::sim
