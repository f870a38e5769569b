#include "bench/closed_check.h"

#include "kitchen/tickets.h"
#include "orders/checks.h"

namespace jiko::bench {

std::vector<Draft> closedCheck(int number, const QString &businessDate, const Id &staff, const Id &drawer)
{
    const QString label = QString::number(number);
    const Id check = newId();
    const Id ticket = newId();
    std::vector<Draft> drafts{orders::record(check,
        orders::CheckOpened{businessDate, QStringLiteral("KES"), label, newId(), QStringLiteral("12"), 4, staff,
            QStringLiteral("Amina")})};
    std::vector<Id> lines;
    for (int n = 0; n < 5; ++n) {
        orders::LineAdded line;
        line.line = newId();
        line.item = newId();
        line.name = QStringLiteral("Kuku choma");
        line.kitchenName = line.name;
        line.priceMinor = 65000;
        line.taxRate = RatePpm{160000};
        lines.push_back(line.line);
        drafts.push_back(orders::record(check, line));
    }
    drafts.push_back(orders::record(check, orders::Sent{lines}));
    drafts.push_back(kitchen::record(ticket,
        kitchen::TicketSent{check, label, QStringLiteral("12"), {}, {}, 4, QStringLiteral("Amina"),
            {{lines[0], {}, QStringLiteral("Kuku choma"), {}, {}, {}, 0, {}}}}));
    drafts.push_back(kitchen::record(ticket, kitchen::Bumped{}));
    drafts.push_back(orders::record(check, orders::BillPrinted{325000}));
    drafts.push_back(
        orders::record(check, orders::TenderTaken{newId(), orders::TenderKind::Cash, 325000, 350000, drawer, {}}));
    drafts.push_back(orders::record(check, orders::Closed{businessDate, drawer, QStringLiteral("1"), number + 1}));
    return drafts;
}

} // namespace jiko::bench
