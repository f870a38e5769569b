// A story at the till of the demo restaurant.
#pragma once

#include "looks/looks.h"
#include "orders/decisions.h"
#include "support/at_the_till.h"

#include <optional>

namespace jiko::test {

class TillStory : public Story {
public:
    TillStory(Looks &looks, const QString &name, bool guest = false) : Story(looks, name), at(std::in_place)
    {
        at->parts->customerDisplay = guest;
        looks.knowRecords(at->parts->live.node.records());
        look();
    }
    ~TillStory() { screen.reset(); }
    TillStory(const TillStory &) = delete;
    TillStory &operator=(const TillStory &) = delete;

    void look()
    {
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
        watch(*screen);
    }
    /// The cashier with a drawer, on the floor.
    void cashier()
    {
        at->openDrawer();
        until("table.4");
    }
    void manager()
    {
        at->parts->signIn.signOut();
        check("the manager signs in", at->signIn(managerPin));
        until("shift");
    }
    /// Table 4 has eaten: several dishes, sent; the check is in hand.
    void served()
    {
        at->openTable(QStringLiteral("4"));
        at->parts->till.changeCovers(3);
        at->order(QStringLiteral("kuku_choma"), 0);
        at->order(QStringLiteral("mutura"));
        at->order(QStringLiteral("mutura"));
        at->order(QStringLiteral("chapati"));
        table = at->parts->till.checkId();
        at->parts->till.send();
        at->parts->till.openCheck(pos::text(table));
        until("pay");
    }
    void serve(const QString &label, const QString &dish)
    {
        at->openTable(label);
        at->order(dish);
        at->parts->till.send();
        until("shift");
    }
    outlet::Live &live() { return at->parts->live; }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
    Id table; ///< the check of table 4
};

} // namespace jiko::test
