#include "kitchen/projector.h"

#include <algorithm>

namespace jiko::kitchen {

using store::Statement;
using sync::microsIf;
using sync::unlessNil;

namespace {

struct TicketRow {
    Id id;
    QString state;
    bool recalled = false;
    std::optional<Id> check;
    QString number;
    std::optional<Id> table;
    QString label;
    std::optional<Id> station;
    int covers = 0;
    QString serverName;
    int lines = 0;
    int cancelledLines = 0;
    std::optional<std::int64_t> sentAt;
    std::optional<std::int64_t> bumpedAt;
};
template <class Io> void describe(Io &io, TicketRow &r)
{
    io("ticket_id", r.id);
    io("state", r.state);
    io("recalled", r.recalled);
    io("check_id", r.check);
    io("number", r.number);
    io("table_id", r.table);
    io("table_label", r.label);
    io("station_id", r.station);
    io("covers", r.covers);
    io("server_name", r.serverName);
    io("lines", r.lines);
    io("cancelled_lines", r.cancelledLines);
    io("sent_at_us", r.sentAt);
    io("bumped_at_us", r.bumpedAt);
}

struct SoldOutRow {
    Id item;
    bool soldOut = false;
    std::optional<Id> changedBy;
    std::int64_t changedAt = 0;
};
template <class Io> void describe(Io &io, SoldOutRow &r)
{
    io("item_id", r.item);
    io("sold_out", r.soldOut);
    io("changed_by", r.changedBy);
    io("changed_at_us", r.changedAt);
}

struct WasteRow {
    Id ticket;
    std::int32_t device = 0;
    std::int64_t seq = 0;
    std::optional<Id> item;
    QString name;
    Quantity quantity;
    QString reason;
    bool again = false;
    std::int64_t wastedAt = 0;
};
template <class Io> void describe(Io &io, WasteRow &r)
{
    io("ticket_id", r.ticket);
    io("device", r.device);
    io("seq", r.seq);
    io("item_id", r.item);
    io("name", r.name);
    io("quantity_milli", r.quantity);
    io("reason", r.reason);
    io("again", r.again);
    io("wasted_at_us", r.wastedAt);
}

WasteRow rowOf(const Ticket &ticket, const Waste &waste)
{
    WasteRow row{ticket.id, waste.by.device, waste.by.seq, {}, {}, waste.quantity, waste.reason, waste.again,
        sync::micros(waste.by.at())};
    if (const CookLine *line = ticket.line(waste.line)) {
        row.item = unlessNil(line->line.item);
        row.name = line->line.name;
    }
    return row;
}

TicketRow rowOf(const Ticket &ticket)
{
    TicketRow row;
    row.id = ticket.id;
    row.state = !ticket.sent ? QStringLiteral("early")
        : ticket.bumped      ? QStringLiteral("bumped")
                             : QStringLiteral("open");
    row.recalled = ticket.recalled;
    row.check = unlessNil(ticket.check);
    row.number = ticket.number;
    row.table = unlessNil(ticket.table);
    row.label = ticket.label;
    row.station = unlessNil(ticket.station);
    row.covers = ticket.covers;
    row.serverName = ticket.serverName;
    row.lines = static_cast<int>(ticket.lines.size());
    row.cancelledLines = static_cast<int>(std::count_if(ticket.lines.begin(), ticket.lines.end(),
        [](const CookLine &line) { return line.state == CookState::Cancelled; }));
    row.sentAt = microsIf(ticket.sent, ticket.sentAt);
    row.bumpedAt = microsIf(ticket.bumped, ticket.bumpedAt);
    return row;
}

} // namespace

std::vector<store::PgCall> Projector::rows(const std::set<Id> &streams) const
{
    static const auto writeTickets = Statement::fromFile(":/sql/kitchen/write_tickets.sql");
    static const auto writeWaste = Statement::fromFile(":/sql/kitchen/write_waste.sql");
    static const auto writeSoldOut = Statement::fromFile(":/sql/kitchen/write_sold_out.sql");
    std::vector<TicketRow> tickets;
    std::vector<WasteRow> wastes;
    std::vector<SoldOutRow> dishes;
    for (const Id &stream : streams) {
        if (const Ticket *ticket = m_tickets.find(stream)) {
            tickets.push_back(rowOf(*ticket));
            for (const Waste &waste : ticket->wastes)
                wastes.push_back(rowOf(*ticket, waste));
        }
        if (const Availability *dish = m_availability.find(stream))
            dishes.push_back(
                {dish->id, dish->soldOut, unlessNil(dish->changed.staff), sync::micros(dish->changed.at())});
    }
    std::vector<store::PgCall> calls;
    if (!tickets.empty())
        calls.push_back(write(writeTickets, tickets));
    if (!wastes.empty())
        calls.push_back(write(writeWaste, wastes));
    if (!dishes.empty())
        calls.push_back(write(writeSoldOut, dishes));
    return calls;
}

std::vector<store::PgCall> Projector::clear() const
{
    static const auto clearTickets = Statement::fromFile(":/sql/kitchen/clear_tickets.sql");
    return {ofOutlet(clearTickets)};
}

} // namespace jiko::kitchen
