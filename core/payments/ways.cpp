#include "payments/ways.h"

#include <algorithm>

namespace jiko::payments {

struct TipPreset {
    Id id;
    RateBp rate;
    bool active = true;
    int position = 0;
};

template <class Io> static void describe(Io &io, CardTerminalSetup &t)
{
    io("names", t.names);
    io("address", t.address);
    io.maybe("port", t.port);
    io("poi", t.poi);
    io.maybe("device", t.device);
    io.maybe("ask_tip", t.askTip);
    io.maybe("active", t.active);
    io.maybe("position", t.position);
}
template <class Io> static void describe(Io &io, ForeignRate &r)
{
    io("names", r.names);
    io("currency", r.currency);
    io("rate_micro", r.rateMicro);
    io.maybe("active", r.active);
    io.maybe("position", r.position);
}
template <class Io> static void describe(Io &io, HouseAccount &a)
{
    io("names", a.names);
    io("code", a.code);
    io("limit_minor", a.limitMinor);
    io.maybe("signers", a.signers);
    io.maybe("offline_bp", a.alone);
    io.maybe("active", a.active);
    io.maybe("position", a.position);
}
template <class Io> static void describe(Io &io, TipPreset &t)
{
    io("rate_bp", t.rate);
    io.maybe("active", t.active);
    io.maybe("position", t.position);
}

namespace {

template <class Row> std::vector<Row> inUse(const Records &records, const char *kind)
{
    std::vector<Row> rows;
    if (const auto found = records.find(kind); found != records.end())
        for (const auto &[id, record] : found->second)
            if (auto row = record.retired ? std::nullopt : base::fromJson<Row>(record.body); row && row->active) {
                row->id = id;
                rows.push_back(std::move(*row));
            }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.position < b.position; });
    return rows;
}

} // namespace

Ways waysFrom(const Records &records)
{
    Ways ways;
    ways.terminals = inUse<CardTerminalSetup>(records, "card_terminal");
    ways.rates = inUse<ForeignRate>(records, "foreign_currency");
    ways.accounts = inUse<HouseAccount>(records, "house_account");
    for (const TipPreset &tip : inUse<TipPreset>(records, "tip_preset"))
        ways.tips.push_back(tip.rate);
    return ways;
}

std::vector<OfferedTip> offeredTips(const Ways &ways, Money due)
{
    std::vector<OfferedTip> offered;
    if (due.minor() <= 0)
        return offered;
    std::int64_t whole = 1;
    for (int i = 0; i < due.currency().exponent(); ++i)
        whole *= 10;
    // Rounded once: by way of cents half a coin would become a whole one.
    for (const RateBp rate : ways.tips)
        offered.push_back(
            {rate, Money(base::divideHalfAway(due.minor(), rate.bp, 10'000 * whole) * whole, due.currency())});
    return offered;
}

const CardTerminalSetup *Ways::terminalOf(std::int32_t device) const
{
    for (const std::int32_t wanted : {device, 0})
        for (const CardTerminalSetup &each : terminals)
            if (each.device == wanted)
                return &each;
    return nullptr;
}

const CardTerminalSetup *Ways::terminal(const Id &id) const
{
    const auto at =
        std::find_if(terminals.begin(), terminals.end(), [&](const CardTerminalSetup &each) { return each.id == id; });
    return at == terminals.end() ? nullptr : &*at;
}

const HouseAccount *Ways::account(const Id &id) const
{
    const auto at =
        std::find_if(accounts.begin(), accounts.end(), [&](const HouseAccount &each) { return each.id == id; });
    return at == accounts.end() ? nullptr : &*at;
}

const ForeignRate *Ways::rate(const QString &currency) const
{
    const auto at =
        std::find_if(rates.begin(), rates.end(), [&](const ForeignRate &each) { return each.currency == currency; });
    return at == rates.end() ? nullptr : &*at;
}

} // namespace jiko::payments
