// A cook before the rail; and what its tests say.
#pragma once

#include "kitchen/parts.h"
#include "support/at_work.h"
#include "support/restaurant.h"
#include "support/screen.h"

#include <optional>

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)
#define HIDES(name) QVERIFY2(screen->hides(QStringLiteral(name)), name)

namespace jiko::test {

inline const QString managerPin = QStringLiteral("480217"); // Amina

class AtTheRail : public QObject {
protected:
    void begin()
    {
        takes.clear();
        house.emplace(QStringList{managerPin});
        parts.emplace(house->terminal(QStringLiteral("kitchen")));
        startUp(parts->live);
        screen.emplace(parts->live, parts->properties(), QStringLiteral("Kitchen/KitchenMain"));
    }
    void end()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        parts.reset();
        house.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }
    Id comesIn(const QString &table, const Id &check = newId(), const std::vector<QString> &allergies = {},
        std::size_t lines = 2, bool seated = false)
    {
        const Id ticket = newId();
        kitchen::TicketSent sent;
        sent.check = check;
        sent.number = QStringLiteral("1001/1");
        sent.label = table;
        sent.table = house->table(table);
        sent.station = house->id("station", QStringLiteral("grill"));
        sent.covers = 2;
        sent.serverName = QStringLiteral("Brian Otieno");
        kitchen::TicketLine line;
        line.line = newId();
        line.item = house->dish(QStringLiteral("mutura"));
        line.name = QStringLiteral("MUTURA");
        line.quantity = Quantity{1000};
        line.takes = takes;
        for (std::size_t i = 0; i < lines; ++i) {
            line.line = newId();
            line.seat = seated ? static_cast<int>(i) + 1 : 0;
            sent.lines.push_back(line);
        }
        sent.lines[1].allergies = allergies;
        others.tell(parts->live, kitchen::record(ticket, sent));
        return ticket;
    }

    /// The till tells of the check that a ticket is of: guests at a table.
    Id opens(const Id &ticket)
    {
        const kitchen::Ticket &known = *parts->live.tickets.find(ticket);
        orders::CheckOpened opened;
        opened.currency = QStringLiteral("KES");
        opened.label = known.label;
        orders::TermsSet terms;
        terms.orderType = QStringLiteral("dine_in");
        others.tell(parts->live, orders::record(known.check, opened));
        others.tell(parts->live, orders::record(known.check, terms));
        return known.check;
    }
    /// And the first line of it, which was sent.
    Id sells(const Id &ticket)
    {
        const kitchen::TicketLine &line = parts->live.tickets.find(ticket)->lines[0].line;
        const Id check = opens(ticket);
        orders::LineAdded added;
        added.line = line.line;
        added.item = line.item;
        added.name = QStringLiteral("Mutura");
        others.tell(parts->live, orders::record(check, added));
        others.tell(parts->live, orders::record(check, orders::Sent{{line.line}}));
        return line.line;
    }

    std::optional<Restaurant> house;
    std::optional<kitchen_app::Parts> parts;
    std::optional<Screen> screen;
    Others others;
    std::vector<kitchen::TakenIngredient> takes; ///< what goes into each dish that comes in
};

} // namespace jiko::test
