// A house told by its rules alone: terminals that hear each other's facts, or do not. No disk, no server, no clock but
// the story's.
#pragma once

#include "floor/tables.h"
#include "identity/askings.h"
#include "kitchen/tickets.h"
#include "labour/time_book.h"
#include "menu/menu.h"
#include "orders/checks.h"
#include "payments/cards.h"
#include "payments/drawers.h"
#include "payments/purses.h"
#include "printing/paper_book.h"
#include "support/given.h"

#include <memory>

namespace jiko::test {

/// The job of a kitchen's paper; none for a fact that causes no paper.
std::optional<Id> slipOf(const Fact &fact);

/// What one terminal knows.
struct Terminal {
    explicit Terminal(std::int32_t device, const Id &ofOutlet = {}) : outlet(ofOutlet), checks(device), drawers(device)
    {
    }
    Id outlet;
    orders::Checks checks;
    payments::Drawers drawers;
    kitchen::Tickets tickets;
    floor::Tables tables;
    identity::Askings askings;
    labour::TimeBook book;
    payments::Cards cards;
    payments::Purses purses;
    printing::PaperBook paper;

    void hear(const Fact &fact);
    bool isOver(const Id &stream) const;
    floor::TableStatus statusOf(const Id &table) const;
    std::vector<const orders::Check *> allChecks() const;
    /// Everything it knows about these streams, as text.
    QString picture(const std::vector<Fact> &facts) const;
};

/// The menu of the stories: prices in cents.
struct Carte : given::Office {
    Id vat = tax(160000);
    Id zeroRated = tax(0);
    Id grill = station(QStringLiteral("Grill"), 1);
    Id bar = station(QStringLiteral("Bar"), 2);
    Id side = group(QStringLiteral("Side"), 1, 1);
    Id ugali = modifier(side, QStringLiteral("Ugali"), 0);
    Id chips = modifier(side, QStringLiteral("Chips"), 150'00);
    Id nyama = dish({QStringLiteral("1"), QStringLiteral("Grilled goat"), QStringLiteral("Nyama choma"), 1200'00, {},
        vat, grill, {side}});
    Id pilau = dish({QStringLiteral("2"), QStringLiteral("Pilau"), {}, 650'00, {}, vat, grill});
    Id mandazi = dish(
        {QStringLiteral("3"), QStringLiteral("Doughnut"), QStringLiteral("Mandazi"), 120'00, {}, zeroRated, grill});
    Id tusker = dish({QStringLiteral("4"), QStringLiteral("Tusker"), {}, 350'00, {}, vat, bar});
};

class House {
public:
    explicit House(int terminals);

    Terminal &at(std::int32_t device) { return *m_terminals[static_cast<std::size_t>(device - 1)]; }
    const menu::Menu &menu() const { return m_menu; }
    const Carte &carte() const { return m_carte; }
    given::Log &log() { return m_log; }

    /// What was decided at a terminal becomes facts there, and at every terminal that hears it.
    void happens(std::int32_t device, const std::vector<Draft> &drafts, const Id &staff = {});
    /// The cable is out: neither side hears the other until it is back.
    void cutOff(std::int32_t device) { m_alone = device; }
    void reconnect();

    // Acts that a server repeats all evening.
    Id open(std::int32_t device, const Id &table, const QString &label, int covers);
    Id add(std::int32_t device, const Id &check, const Id &dish, int count, const std::vector<Id> &modifiers = {});
    void send(std::int32_t device, const Id &check);
    /// Takes the tender, and closes the check when that was the last of it.
    void take(std::int32_t device, const Id &check, orders::TenderKind kind, Money amount, Money given);

private:
    Carte m_carte;
    menu::Menu m_menu = menu::Menu::from(m_carte.records());
    given::Log m_log;
    std::vector<std::unique_ptr<Terminal>> m_terminals;
    std::int32_t m_alone = 0;
};

} // namespace jiko::test
