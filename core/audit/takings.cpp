#include "audit/takings.h"

namespace jiko::audit {

namespace {

constexpr std::size_t mostSums = 4096;

struct Part {
    const char *name;
    std::int64_t Takings::*sum;
};
constexpr Part parts[] = {{"checks", &Takings::checks}, {"covers", &Takings::covers}, {"gross", &Takings::gross},
    {"tax", &Takings::tax}, {"voids", &Takings::voids}, {"voided", &Takings::voided}, {"discounts", &Takings::discount},
    {"comps", &Takings::comp}, {"service", &Takings::service}, {"refunds", &Takings::refunds},
    {"money given back", &Takings::refunded}, {"tax given back", &Takings::refundedTax}};

/// The last time that the till closed a check before its Z.
const Told<orders::CheckFact> *lastClosing(const CheckStory &story, const Stamp &z)
{
    const Told<orders::CheckFact> *last = nullptr;
    for (const auto &told : story)
        if (told.stamp.device == z.device && told.stamp.seq < z.seq && std::holds_alternative<orders::Closed>(told.fact)
            && (!last || last->stamp.seq < told.stamp.seq))
            last = &told;
    return last;
}

void add(Takings::Rates &rates, const Takings::Rates &more)
{
    for (const auto &[levy, rate] : more) {
        rates[levy].gross += rate.gross;
        rates[levy].tax += rate.tax;
    }
}

Takings::Rates ratesOf(const std::vector<payments::ZTax> &taxes)
{
    Takings::Rates rates;
    for (const payments::ZTax &tax : taxes)
        rates[{tax.code, tax.rate.ppm}] = {tax.grossMinor, tax.taxMinor};
    return rates;
}

bool eachPartCanAddUp(const std::vector<std::set<Takings>> &each, const Takings &sum)
{
    return std::all_of(std::begin(parts), std::end(parts), [&](const Part &part) {
        const auto isLess = [&](const Takings &a, const Takings &b) { return a.*part.sum < b.*part.sum; };
        std::int64_t least = 0;
        std::int64_t most = 0;
        for (const auto &possible : each) {
            const auto [low, high] = std::minmax_element(possible.begin(), possible.end(), isLess);
            least += (*low).*part.sum;
            most += (*high).*part.sum;
        }
        return least <= sum.*part.sum && sum.*part.sum <= most;
    });
}

} // namespace

Takings &Takings::operator+=(const Takings &more)
{
    for (const Part &part : parts)
        this->*part.sum += more.*part.sum;
    add(rates, more.rates);
    add(refundRates, more.refundRates);
    return *this;
}

bool Takings::sumsAgree(const Takings &other) const
{
    return std::all_of(
        std::begin(parts), std::end(parts), [&](const Part &part) { return this->*part.sum == other.*part.sum; });
}

Takings takingsOf(const payments::DrawerClosed &z)
{
    return {z.checks, z.covers, z.grossMinor, z.taxMinor, z.voids, z.voidedMinor, z.discountMinor, z.compMinor,
        z.serviceMinor, z.refunds.count, z.refunds.grossMinor, z.refunds.taxMinor, ratesOf(z.taxes),
        ratesOf(z.refunds.taxes)};
}

QString differing(const Takings &stored, const Takings &derived)
{
    for (const Part &part : parts)
        if (stored.*part.sum != derived.*part.sum)
            return QStringLiteral("%1 %2, its facts give %3")
                .arg(QLatin1String(part.name))
                .arg(stored.*part.sum)
                .arg(derived.*part.sum);
    return {};
}

std::optional<std::set<Takings>> possibleTakings(
    const Id &stream, const CheckStory &story, const payments::Drawer &drawer, const Stamp &closing)
{
    // What the till closed itself it had seen paid, so it knew no less of it later.
    const auto *closed = lastClosing(story, closing);
    std::set<Takings> possible;
    const auto looked = eachView(story, closing, [&](const orders::Check &seen, const Known &known) {
        orders::Check check = seen;
        check.id = stream;
        if (!payments::hindrances(drawer, {&check}).empty())
            return false;
        const Takings takings = takingsOf(payments::zOf(drawer, {&check}, {}));
        if (!possible.contains(takings) && (!closed || couldClose(story, closed->stamp, &known)))
            possible.insert(takings);
        return false;
    });
    return looked == Looked::All ? std::optional(possible) : std::nullopt;
}

bool canAddUp(const std::vector<std::set<Takings>> &each, const Takings &sum)
{
    std::set<Takings> sums{Takings()};
    for (const auto &possible : each) {
        std::set<Takings> more;
        for (const Takings &before : sums)
            for (Takings takings : possible)
                more.insert(takings += before);
        if (more.size() > mostSums)
            return eachPartCanAddUp(each, sum);
        sums = std::move(more);
    }
    return sums.contains(sum);
}

} // namespace jiko::audit
