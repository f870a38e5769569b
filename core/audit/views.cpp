#include "audit/views.h"

#include "audit/settlings.h"

namespace jiko::audit {

namespace {

constexpr std::size_t mostViews = 200;

template <class Knows> orders::Check foldOf(const CheckStory &story, Knows knows)
{
    orders::Check check;
    for (const auto &told : story)
        if (knows(told.stamp))
            check = orders::fold(std::move(check), told.fact, told.stamp);
    return check;
}

/// The other terminals of a story, each with the numbers of its facts, rising, as far as they may be known.
std::vector<std::pair<std::int32_t, std::vector<std::int64_t>>> othersIn(
    const CheckStory &story, std::int32_t device, const Known *within)
{
    std::map<std::int32_t, std::vector<std::int64_t>> others;
    for (const auto &told : story)
        if (told.stamp.device != device && (!within || told.stamp.seq <= within->at(told.stamp.device)))
            others[told.stamp.device].push_back(told.stamp.seq);
    for (auto &[other, numbers] : others)
        std::sort(numbers.begin(), numbers.end());
    return {others.begin(), others.end()};
}

/// All that had happened elsewhere by then.
Known likeliest(const CheckStory &story, const Stamp &at, const Known *within)
{
    Known known;
    for (const auto &told : story)
        if (told.stamp.device != at.device) {
            std::int64_t &last = known[told.stamp.device];
            if (told.stamp < at && (!within || told.stamp.seq <= within->at(told.stamp.device)))
                last = std::max(last, told.stamp.seq);
        }
    return known;
}

/// The last payment that a terminal took on the check before it closed it; nullptr when it gave money back since.
const Told<orders::CheckFact> *lastPayment(const CheckStory &story, const Stamp &closing)
{
    const Told<orders::CheckFact> *last = nullptr;
    for (const auto &told : story)
        if (told.stamp.device == closing.device && told.stamp.seq < closing.seq
            && std::holds_alternative<orders::TenderTaken>(told.fact) && (!last || last->stamp.seq < told.stamp.seq))
            last = &told;
    return last && std::get<orders::TenderTaken>(last->fact).amountMinor > 0 ? last : nullptr;
}

} // namespace

orders::Check checkAt(const Id &stream, const CheckStory &story, const Stamp &at)
{
    orders::Check check =
        foldOf(story, [&](const Stamp &stamp) { return stamp.device == at.device ? stamp.seq < at.seq : stamp < at; });
    check.id = stream;
    return check;
}

orders::Check checkNow(const Id &stream, const CheckStory &story)
{
    orders::Check check = foldOf(story, [](const Stamp &) { return true; });
    check.id = stream;
    return check;
}

bool mayTake(const orders::Check &check, const orders::TenderTaken &tender)
{
    if (!check.isOpen() || check.keepsFromPaying())
        return false;
    const std::int64_t due = orders::dueOf(check, tender.share).minor();
    if (tender.roundingMinor == 0)
        return tender.amountMinor <= due;
    return tender.amountMinor == orders::cashDueOf(check, tender.share).minor()
        && tender.roundingMinor == tender.amountMinor - due;
}

Looked eachView(const CheckStory &story, const Stamp &at,
    const std::function<bool(const orders::Check &, const Known &)> &see, const Known *within)
{
    const auto asKnown = [&](const Known &known) {
        return foldOf(story, [&](const Stamp &stamp) {
            return stamp.seq <= (stamp.device == at.device ? at.seq - 1 : known.at(stamp.device));
        });
    };
    Known known = likeliest(story, at, within);
    if (see(asKnown(known), known))
        return Looked::Found;
    const auto others = othersIn(story, at.device, within);
    std::size_t views = 1;
    for (const auto &[device, numbers] : others)
        if ((views *= numbers.size() + 1) > mostViews)
            return Looked::TooMany;
    for (std::size_t view = 0; view < views; ++view) {
        // The view's number says of each other terminal how many of its facts were known.
        std::size_t rest = view;
        for (const auto &[device, numbers] : others) {
            const std::size_t count = rest % (numbers.size() + 1);
            rest /= numbers.size() + 1;
            known[device] = count == 0 ? 0 : numbers[count - 1];
        }
        if (see(asKnown(known), known))
            return Looked::Found;
    }
    return Looked::All;
}

bool couldClose(const CheckStory &story, const Stamp &closing, const Known *within)
{
    for (const Settling &settling : settlingsIn(story))
        if (settling.facts.back()->stamp == closing)
            return !explained(story, settling, within).empty();
    const auto *payment = lastPayment(story, closing);
    const auto sawItPaid = [&](const orders::Check &check, const Known &known) {
        if (!check.isOpen() || check.keepsFromPaying() || orders::totals(check).due.minor() > 0)
            return false;
        if (!payment)
            return true;
        // Who knew so little of the check that nothing was owed would not have taken the payment either.
        const auto tookIt = [&](const orders::Check &then, const Known &) {
            return mayTake(then, std::get<orders::TenderTaken>(payment->fact));
        };
        return eachView(story, payment->stamp, tookIt, &known) != Looked::All;
    };
    return eachView(story, closing, sawItPaid, within) != Looked::All;
}

} // namespace jiko::audit
