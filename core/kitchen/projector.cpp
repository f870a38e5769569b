#include "kitchen/projector.h"

#include "kitchen/performance.h"

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

struct PerformanceRow {
    Id ticket;
    Id line;
    std::optional<Id> check;
    std::optional<Id> station;
    std::optional<Id> item;
    QString name;
    std::optional<Id> course;
    QString orderType;
    Quantity quantity;
    QString state;
    std::optional<std::int64_t> ordered;
    std::int64_t queued = 0;
    std::optional<std::int64_t> atStation;
    std::optional<std::int64_t> seen;
    std::optional<std::int64_t> begun;
    std::optional<std::int64_t> ready;
    std::optional<std::int64_t> carried;
    std::optional<std::int64_t> seconds;
    std::optional<std::int64_t> target;
    std::optional<bool> late;
    std::optional<Id> cook;
    bool again = false;
};
template <class Io> void describe(Io &io, PerformanceRow &r)
{
    io("ticket_id", r.ticket);
    io("line_id", r.line);
    io("check_id", r.check);
    io("station_id", r.station);
    io("item_id", r.item);
    io("name", r.name);
    io("course_id", r.course);
    io("order_type", r.orderType);
    io("quantity_milli", r.quantity);
    io("state", r.state);
    io("ordered_at_us", r.ordered);
    io("queued_at_us", r.queued);
    io("at_station_at_us", r.atStation);
    io("seen_at_us", r.seen);
    io("begun_at_us", r.begun);
    io("ready_at_us", r.ready);
    io("carried_at_us", r.carried);
    io("seconds", r.seconds);
    io("target_seconds", r.target);
    io("late", r.late);
    io("cook_id", r.cook);
    io("cooked_again", r.again);
}

QString wordOf(Done done)
{
    switch (done) {
    case Done::Open:
        return QStringLiteral("open");
    case Done::Ready:
        return QStringLiteral("ready");
    case Done::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

std::optional<std::int64_t> microsOf(const std::optional<UtcMicros> &at)
{
    return at ? std::optional(sync::micros(*at)) : std::nullopt;
}

std::optional<std::int64_t> secondsOf(const std::optional<std::chrono::seconds> &span)
{
    return span ? std::optional<std::int64_t>(span->count()) : std::nullopt;
}

PerformanceRow rowOf(const Performance &line)
{
    PerformanceRow row;
    row.ticket = line.ticket;
    row.line = line.line;
    row.check = unlessNil(line.check);
    row.station = unlessNil(line.station);
    row.item = unlessNil(line.item);
    row.name = line.name;
    row.course = unlessNil(line.course);
    row.orderType = line.orderType;
    row.quantity = line.quantity;
    row.state = wordOf(line.done);
    row.ordered = microsOf(line.ordered);
    row.queued = sync::micros(line.queued);
    row.atStation = microsOf(line.atStation);
    row.seen = microsOf(line.seen);
    row.begun = microsOf(line.begun);
    row.ready = microsOf(line.ready);
    row.carried = microsOf(line.carried);
    row.seconds = secondsOf(line.took);
    row.target = secondsOf(line.target);
    row.late = line.isLate();
    row.cook = unlessNil(line.cook);
    row.again = line.wasted;
    return row;
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
    static const auto writePerformance = Statement::fromFile(":/sql/kitchen/write_performance.sql");
    std::vector<TicketRow> tickets;
    std::vector<PerformanceRow> lines;
    std::vector<WasteRow> wastes;
    std::vector<SoldOutRow> dishes;
    for (const Id &stream : streams) {
        if (const Ticket *ticket = m_tickets.find(stream)) {
            tickets.push_back(rowOf(*ticket));
            for (const Performance &line : performanceOf(*ticket))
                lines.push_back(rowOf(line));
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
    if (!lines.empty())
        calls.push_back(write(writePerformance, lines));
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
