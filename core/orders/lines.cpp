#include "orders/allergy.h"
#include "orders/check.h"

#include <algorithm>

namespace jiko::orders {

namespace {
constexpr std::int64_t mostMilli = 999'000;
constexpr qsizetype longestNote = 200;
constexpr int lastSeat = 99;
constexpr std::int64_t mostGrams = 999'999;
constexpr std::size_t mostAllergies = 14;
constexpr qsizetype longestAllergy = 40;

std::optional<LineRefusal> problemWith(const Quantity &quantity, int seat, const QString &note)
{
    if (quantity.milli <= 0)
        return LineRefusal::QuantityNotPositive;
    if (quantity.milli > mostMilli)
        return LineRefusal::QuantityTooLarge;
    if (seat < 0 || seat > lastSeat)
        return LineRefusal::UnknownSeat;
    if (note.size() > longestNote)
        return LineRefusal::NoteTooLong;
    return std::nullopt;
}

bool areTooLong(const std::vector<QString> &allergies)
{
    return allergies.size() > mostAllergies || std::any_of(allergies.begin(), allergies.end(), [](const QString &each) {
        return each.trimmed().isEmpty() || each.size() > longestAllergy;
    });
}

std::optional<LineRefusal> problemWithPrice(const AddLine &ask)
{
    const menu::Item &item = *ask.chosen.item;
    if (item.weighed && ask.grams <= 0)
        return LineRefusal::WeightMissing;
    if (!item.weighed && ask.grams != 0)
        return LineRefusal::NotWeighed;
    if (ask.grams > mostGrams)
        return LineRefusal::TooHeavy;
    if (item.openPrice && !ask.ownPriceMinor)
        return LineRefusal::PriceMissing;
    if (ask.ownPriceMinor.value_or(0) < 0)
        return LineRefusal::PriceBelowZero;
    return std::nullopt;
}

std::optional<LineRefusal> whyNotEditable(const Check &check, const Id &id)
{
    if (!check.isOpen())
        return LineRefusal::CheckClosed;
    const Line *line = check.line(id);
    if (!line || line->state == LineState::Removed || line->state == LineState::Moved)
        return LineRefusal::NoSuchLine;
    if (line->state != LineState::Unsent)
        return LineRefusal::AlreadySent;
    return std::nullopt;
}
} // namespace

Result<LineAdded, LineRefusal> decide(const Check &check, const AddLine &ask)
{
    if (!check.isOpen())
        return Refused{LineRefusal::CheckClosed};
    if (const auto problem = problemWith(ask.quantity, ask.seat, ask.note))
        return Refused{*problem};
    if (const auto problem = problemWithPrice(ask))
        return Refused{*problem};
    if (areTooLong(ask.allergies))
        return Refused{LineRefusal::AllergyTooLong};

    const menu::Item &item = *ask.chosen.item;
    LineAdded added;
    added.line = ask.line;
    added.item = item.id;
    added.name = item.names.in(ask.language);
    added.kitchenName = item.kitchenName.isEmpty() ? added.name : item.kitchenName;
    added.category = item.category;
    added.station = item.station;
    added.course = ask.course.isNull() ? item.course : ask.course;
    added.priceMinor = ask.ownPriceMinor.value_or(item.priceMinor);
    added.steps = ask.steps;
    added.variant = ask.variant;
    added.offers = ask.offers;
    added.set = ask.set;
    added.quantity = ask.quantity;
    for (const menu::Taken &taken : ask.chosen.taken)
        added.modifiers.push_back({taken.modifier->id, taken.name(ask.language), taken.priceMinor,
            taken.preModifier ? taken.preModifier->id : Id()});
    added.taxRate = ask.bears.rate();
    added.taxIncluded = ask.bears.included;
    if (ask.bears != tax::ofRate(added.taxRate, added.taxIncluded))
        added.levies = ask.bears.levies;
    added.seat = ask.seat;
    added.note = ask.note.trimmed();
    added.grams = ask.grams;
    added.allergies = ask.allergies;
    return added;
}

Result<LineChanged, LineRefusal> decide(const Check &check, const ChangeLine &ask)
{
    if (const auto problem = whyNotEditable(check, ask.line))
        return Refused{*problem};
    if (const auto problem = problemWith(ask.quantity, ask.seat, ask.note))
        return Refused{*problem};
    if (ask.allergies && areTooLong(*ask.allergies))
        return Refused{LineRefusal::AllergyTooLong};
    const Id course = ask.course.isNull() ? check.line(ask.line)->course : ask.course;
    return LineChanged{ask.line, ask.quantity, course, ask.seat, ask.note.trimmed(), ask.allergies};
}

Result<LineRemoved, LineRefusal> decide(const Check &check, const RemoveLine &ask)
{
    if (const auto problem = whyNotEditable(check, ask.line))
        return Refused{*problem};
    return LineRemoved{ask.line};
}

Result<AllergySaid, AllergyRefusal> decide(const Check &check, const SayAllergy &ask)
{
    const QString allergy = ask.allergy.trimmed();
    if (!check.isOpen())
        return Refused{AllergyRefusal::CheckClosed};
    const Line *line = check.line(ask.line);
    if (!line || !line->counts())
        return Refused{AllergyRefusal::NoSuchLine};
    if (line->state == LineState::Unsent)
        return Refused{AllergyRefusal::NotSent};
    if (allergy.isEmpty())
        return Refused{AllergyRefusal::NoAllergy};
    if (allergy.size() > longestAllergy || (!ask.takeBack && line->allergies.size() >= mostAllergies))
        return Refused{AllergyRefusal::AllergyTooLong};
    const bool isSaid = std::find(line->allergies.begin(), line->allergies.end(), allergy) != line->allergies.end();
    if (isSaid != ask.takeBack)
        return Refused{isSaid ? AllergyRefusal::SaidAlready : AllergyRefusal::NeverSaid};
    return AllergySaid{ask.line, allergy, ask.takeBack};
}

} // namespace jiko::orders
