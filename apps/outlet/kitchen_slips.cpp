// What a station's printer says: tickets, and what becomes of them.
#include "outlet/kitchen_slips.h"
#include "outlet/allergen_words.h"

#include <algorithm>

namespace jiko::outlet {

namespace {
printing::KitchenTicketContent headOf(const Live &live, const kitchen::Ticket &ticket, const printing::Words &words)
{
    printing::KitchenTicketContent content;
    if (const kitchen::Station *station = live.brigade().station(ticket.station))
        content.station = station->names.in(words.language());
    content.table = ticket.label;
    content.ticketNumber = ticket.number;
    content.server = ticket.serverName;
    content.time = base::localTimeText(ticket.sentAt, live.house().hours);
    content.covers = ticket.covers;
    if (const orders::Check *check = live.checks.find(ticket.check))
        if (const menu::OrderType *type = live.menu().orderTypeCoded(check->terms.orderType))
            content.mark = type->kitchenMark;
    return content;
}

printing::TicketLine cookedLine(const kitchen::CookLine &cooked)
{
    printing::TicketLine line;
    line.quantity = cooked.line.quantity;
    line.name = cooked.line.name;
    line.modifiers = QStringList(cooked.line.modifiers.begin(), cooked.line.modifiers.end());
    line.note = cooked.line.note;
    line.allergy = allergenNames(cooked.line.allergies).toUpper();
    line.seat = cooked.line.seat > 0 ? QString::number(cooked.line.seat) : QString();
    return line;
}
} // namespace

printing::Slip ticketOf(
    const Live &live, const kitchen::Ticket &ticket, const printing::Words &words, const QString &job)
{
    printing::KitchenTicketContent content = headOf(live, ticket, words);
    content.job = job;
    const auto courseOf = [](const kitchen::CookLine &cooked) { return cooked.line.course; };
    const bool oneCourse = std::all_of(ticket.lines.begin(), ticket.lines.end(),
        [&](const auto &cooked) { return courseOf(cooked) == courseOf(ticket.lines.front()); });
    if (oneCourse && !ticket.lines.empty())
        if (const menu::Course *course = live.menu().course(courseOf(ticket.lines.front())))
            content.course = course->names.in(words.language());
    std::vector<QString> allergies;
    for (const kitchen::CookLine &cooked : ticket.lines) {
        if (cooked.state == kitchen::CookState::Cancelled)
            continue; // it was taken back before the paper came out
        content.lines.push_back(cookedLine(cooked));
        for (const QString &each : cooked.line.allergies)
            if (std::find(allergies.begin(), allergies.end(), each) == allergies.end())
                allergies.push_back(each);
    }
    content.allergy = allergenNames(allergies).toUpper();
    return printing::kitchenTicketSlip(content, words);
}

std::optional<printing::Slip> changeOf(const Live &live, const kitchen::Ticket &ticket,
    const kitchen::TicketFact &change, const printing::Words &words, const QString &job)
{
    using Mark = printing::TicketLine::Mark;
    printing::KitchenTicketContent content = headOf(live, ticket, words);
    content.job = job;
    const auto add = [&](const Id &id, Mark mark) {
        const kitchen::CookLine *cooked = ticket.line(id);
        if (!cooked || (mark == Mark::Moved && cooked->state == kitchen::CookState::Cancelled))
            return;
        content.lines.push_back(cookedLine(*cooked));
        content.lines.back().mark = mark;
        if (!cooked->label.isEmpty())
            content.table = cooked->label;
    };
    if (const auto *all = std::get_if<kitchen::LineCancelled>(&change))
        add(all->line, Mark::Void);
    if (const auto *part = std::get_if<kitchen::LinePartCancelled>(&change))
        add(ticket.line(part->units.part) ? part->units.part : part->units.line, Mark::Void);
    if (const auto *told = std::get_if<kitchen::AllergyTold>(&change))
        add(told->line, Mark::Allergy);
    if (const auto *moved = std::get_if<kitchen::TicketMoved>(&change); moved && !moved->seat) {
        content.table = moved->label;
        content.note = words(QT_TRANSLATE_NOOP("Print", "From: %1")).arg(words.apart(moved->fromLabel));
        for (const kitchen::CookUnits &units : moved->lines)
            add(ticket.line(units.part) ? units.part : units.line, Mark::Moved);
        if (moved->lines.empty())
            for (const kitchen::CookLine &cooked : ticket.lines)
                add(cooked.line.line, Mark::Moved);
    }
    if (ticket.bumped || content.lines.empty())
        return std::nullopt;
    return printing::kitchenTicketSlip(content, words);
}

} // namespace jiko::outlet
