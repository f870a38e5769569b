// What is done to the lines of the check in hand, and to what can be sold.
#include "menu/allergens.h"
#include "orders/allergy.h"
#include "outlet/allergen_words.h"
#include "pos/line_words.h"
#include "pos/reasons.h"
#include "pos/till.h"
#include "pos/words.h"

#include <set>

namespace jiko::pos {

QString Till::nameOf(const orders::Line &line) const
{
    return pos::nameOf(m_live.menu(), line, languageNow());
}

void Till::tapDish(const QString &id)
{
    const menu::Item *item = m_live.menu().item(Id::fromString(id));
    if (!item || !check())
        return;
    if ((item->weighed || item->openPrice) && m_live.missingFor(item->id).isNull())
        return Q_EMIT measureWanted(id);
    tapMeasured(id, {});
}

void Till::tapMeasured(const QString &id, const Measure &measure)
{
    const menu::Item *item = m_live.menu().item(Id::fromString(id));
    if (!item || !check())
        return;
    m_measured = {item->id, measure};
    const bool asks = !item->groups.empty() || !item->sizes.empty();
    if (const Id missing = asks ? m_live.missingFor(item->id) : Id(); !missing.isNull())
        return say(whyGone(nameOfSold(item->id), missing));
    if (asks)
        return Q_EMIT choicesWanted(id);
    addDish({item->id, {}, {}}, m_count > 0 ? m_count : 1, {});
}

void Till::tapDishes(const QString &item, int count)
{
    m_count = count;
    Q_EMIT placeChanged();
    tapDish(item);
}

QString Till::nameOfSold(const Id &dishOrChoice) const
{
    if (const menu::Item *item = m_live.menu().item(dishOrChoice))
        return item->names.in(languageNow());
    const menu::Modifier *modifier = m_live.menu().modifier(dishOrChoice);
    return modifier ? modifier->names.in(languageNow()) : QString();
}

QString Till::whyGone(const QString &asked, const Id &missing) const
{
    const QString gone = nameOfSold(missing);
    const kitchen::Availability *state = m_live.tickets.availability(missing);
    if (!state)
        return {};
    const identity::Person *by = m_live.people().person(state->changed.staff);
    const QString since = base::localTimeText(state->changed.at(), m_live.house().hours);
    QString words = by ? tr("%1 is sold out since %2, says %3. Offer something else.").arg(gone, since, by->name)
                       : tr("%1 is sold out since %2. Offer something else.").arg(gone, since);
    if (state->until != UtcMicros())
        words +=
            QLatin1Char(' ') + tr("It is back about %1.").arg(base::localTimeText(state->until, m_live.house().hours));
    return asked == gone ? words : tr("%1 cannot be had without it: %2").arg(asked, words);
}

std::optional<Till::Ordered> Till::decideLine(const Wish &wish)
{
    if (!check() || !mayTakeOrders())
        return std::nullopt;
    const auto chosen = menu::choose(m_live.menu(), wish.asked, check()->currency);
    if (!chosen) {
        say(wordsFor(chosen.why()));
        return std::nullopt;
    }
    if (const Id missing = m_live.missingIn(wish.asked); !missing.isNull()) {
        say(whyGone(chosen->item->names.in(languageNow()), missing));
        return std::nullopt;
    }
    orders::AddLine ask;
    ask.line = newId();
    ask.chosen = *chosen;
    ask.quantity = wish.quantity;
    ask.course = wish.course;
    ask.seat = wish.seat;
    ask.note = wish.note;
    ask.grams = wish.measure.grams;
    ask.ownPriceMinor = wish.measure.priceMinor;
    if (wish.measure.priceMinor)
        ask.by = m_signIn.person();
    ask.allergies = wish.allergies;
    ask.language = QStringLiteral("en");
    auto offers = orders::sellUnder(m_live.menu(), saleNow(), *check(), ask);
    const auto added = orders::decide(*check(), ask);
    if (!added) {
        say(wordsFor(added.why()));
        return std::nullopt;
    }
    return Ordered{std::move(offers), *added};
}

bool Till::orderAll(const std::vector<Wish> &wishes)
{
    std::vector<Draft> drafts;
    std::set<Id> made;
    for (const Wish &wish : wishes)
        if (auto ordered = decideLine(wish)) {
            for (const orders::OfferMade &offer : ordered->offers)
                if (made.insert(offer.offer.id).second)
                    drafts.push_back(orders::record(m_check, offer));
            drafts.push_back(orders::record(m_check, ordered->line));
        }
    return !drafts.empty() && record(drafts);
}

bool Till::addDish(const menu::ChoiceAsk &asked, int count, const QString &note, const std::vector<QString> &allergies)
{
    const Measure measure = m_measured.item == asked.item ? m_measured.measure : Measure();
    if (!orderAll({{asked, Quantity{count * 1000LL}, m_course, m_seat, note, measure, allergies}}))
        return false;
    m_measured = {};
    if (m_count > 0)
        clearCount();
    return true;
}

std::optional<Money> Till::priceNow(const menu::ChoiceAsk &asked) const
{
    if (!check())
        return std::nullopt;
    const auto chosen = menu::choose(m_live.menu(), asked, check()->currency);
    if (!chosen)
        return std::nullopt;
    Money price = chosen->unitPrice;
    const Money own(chosen->size ? chosen->size->priceMinor : chosen->item->priceMinor, check()->currency);
    const Measure measure = m_measured.item == asked.item ? m_measured.measure : Measure();
    if (const auto priced = menu::priceOf(m_live.menu(),
            {asked.item, asked.size, measure.priceMinor, {}, measure.grams}, saleNow(), check()->currency))
        price += priced->price - own;
    return price;
}

Till::Wish Till::again(const orders::Line &line) const
{
    Wish wish{
        orders::askedOf(line), line.quantity, line.course, line.seat, line.note, {line.grams, {}}, line.allergies};
    const menu::Item *item = m_live.menu().item(line.item);
    if (item && item->openPrice)
        wish.measure.priceMinor = line.ownPrice.minor();
    return wish;
}

void Till::restoreLine(const QString &lineId)
{
    const orders::Line *line = check() ? check()->line(Id::fromString(lineId)) : nullptr;
    if (!line || line->state != orders::LineState::Removed)
        return;
    orderAll({again(*line)});
}

template <class Edit> void Till::change(const QString &lineId, Edit edit)
{
    const orders::Line *line = check() ? check()->line(Id::fromString(lineId)) : nullptr;
    if (!line)
        return;
    orders::ChangeLine ask{line->id, line->quantity, line->course, line->seat, line->note, std::nullopt};
    edit(ask);
    const auto changed = orders::decide(*check(), ask);
    if (!changed)
        return say(wordsFor(changed.why()));
    record({orders::record(m_check, *changed)});
}

void Till::changeCount(const QString &line, int count)
{
    change(line, [&](orders::ChangeLine &ask) { ask.quantity = Quantity{count * 1000LL}; });
}

void Till::changeNote(const QString &line, const QString &note)
{
    change(line, [&](orders::ChangeLine &ask) { ask.note = note; });
}

bool Till::tellAllergy(const orders::Line &line, const QString &allergy, bool takeBack)
{
    const auto said = orders::decide(*check(), orders::SayAllergy{line.id, allergy, takeBack});
    if (!said) {
        say(wordsFor(said.why()));
        return false;
    }
    const QString words =
        takeBack ? tr("%1 is off %2 again. The kitchen knows.") : tr("%1 is on %2. The kitchen knows.");
    const QString name = nameOf(line);
    std::vector<Draft> drafts{orders::record(m_check, *said)};
    for (Draft &draft : kitchen::allergyFor(m_live.tickets.ofCheck(m_check), *said))
        drafts.push_back(std::move(draft));
    if (!record(drafts))
        return false;
    Q_EMIT done(words.arg(outlet::allergenName(allergy), name), {}, {});
    return true;
}

void Till::changeAllergy(const QString &lineId, const QString &allergy)
{
    const QString said = allergy.trimmed();
    const orders::Line *line = check() ? check()->line(Id::fromString(lineId)) : nullptr;
    if (!line || said.isEmpty())
        return;
    std::vector<QString> allergies = line->allergies;
    const bool taken = std::erase(allergies, said) > 0;
    if (!taken)
        allergies.push_back(said);
    if (line->state == orders::LineState::Sent) {
        if (!tellAllergy(*line, said, taken))
            return;
    } else
        change(lineId, [&](orders::ChangeLine &ask) { ask.allergies = allergies; });
    const orders::Line *now = check() ? check()->line(Id::fromString(lineId)) : nullptr;
    if (taken || !now || now->allergies != allergies)
        return;
    const auto dangers = orders::dangersIn(m_live.menu(), *now);
    if (std::find(dangers.begin(), dangers.end(), said) != dangers.end())
        say(tr("%1 is in %2. Tell the guest, and ask the kitchen.").arg(outlet::allergenName(said), nameOf(*now)));
}

QVariantList Till::allergens() const
{
    QVariantList rows;
    for (const char *known : menu::knownAllergens) {
        const QString code = QLatin1String(known);
        rows.append(QVariantMap{{QStringLiteral("code"), code}, {QStringLiteral("name"), outlet::allergenName(code)}});
    }
    return rows;
}

QStringList Till::contains(const QString &lineId) const
{
    const orders::Line *line = check() ? check()->line(Id::fromString(lineId)) : nullptr;
    if (!line)
        return {};
    const auto inside = orders::allergensIn(m_live.menu(), *line);
    return {inside.begin(), inside.end()};
}

QStringList Till::allergiesOf(const QString &lineId) const
{
    const orders::Line *line = check() ? check()->line(Id::fromString(lineId)) : nullptr;
    return line ? QStringList(line->allergies.begin(), line->allergies.end()) : QStringList();
}

void Till::changeSeat(const QString &line, int seat)
{
    change(line, [&](orders::ChangeLine &ask) { ask.seat = seat; });
}

void Till::changeCourse(const QString &line, const QString &course)
{
    change(line, [&](orders::ChangeLine &ask) { ask.course = Id::fromString(course); });
}

void Till::removeLine(const QString &lineId)
{
    if (!check())
        return;
    const auto gone = orders::decide(*check(), orders::RemoveLine{Id::fromString(lineId)});
    if (!gone)
        return say(wordsFor(gone.why()));
    const QString name = nameOf(*check()->line(gone->line));
    if (record({orders::record(m_check, *gone)}))
        Q_EMIT done(tr("%1 taken off.").arg(name), QStringLiteral("remove"), lineId);
}

void Till::voidLine(const QString &lineId, const QString &reason, int count)
{
    const orders::Line *line = check() ? check()->line(Id::fromString(lineId)) : nullptr;
    if (!line)
        return;
    const bool isPart = count > 0 && count * 1000LL < line->quantity.milli;
    const Quantity quantity = isPart ? Quantity{count * 1000LL} : line->quantity;
    orders::VoidPart ask{line->id, quantity, isPart ? newId() : Id(), reason, true, {}};
    const auto refusal = [&]() -> std::optional<orders::VoidRefusal> {
        if (isPart) {
            const auto part = orders::decide(*check(), ask);
            return part ? std::nullopt : std::optional(part.why());
        }
        const auto all = orders::decide(*check(), orders::VoidLine{line->id, reason, true, {}});
        return all ? std::nullopt : std::optional(all.why());
    }();
    if (refusal)
        return say(wordsFor(*refusal));
    // The server may have walked on meanwhile: the approval is for the check it was asked on.
    m_approval.ask({tr("Void %1 × %2").arg(QString::number(quantity.milli / 1000), nameOf(*line)),
        base::moneyText(base::priceOf(line->unitPrice, quantity)), reason,
        rightFor(m_live.menu(), ReasonFor::Void, reason, identity::permission::voidLine),
        [this, check = m_check, ask](const Id &approver) mutable {
            ask.approvedBy = approver;
            voidAs(check, ask);
        },
        m_check});
}

void Till::voidAs(const Id &checkId, const orders::VoidPart &ask)
{
    const orders::Check *asked = m_live.checks.find(checkId);
    const orders::Line *line = asked ? asked->line(ask.line) : nullptr;
    if (!line)
        return;
    std::vector<Draft> drafts;
    kitchen::CookUnits units{ask.line, 0, {}};
    QString reason;
    if (!ask.part.isNull()) {
        const auto part = orders::decide(*asked, ask);
        if (!part)
            return say(wordsFor(part.why()));
        drafts.push_back(orders::record(checkId, *part));
        units = {part->line, part->milli, part->part};
        reason = part->reason;
    } else {
        const auto all = orders::decide(*asked, orders::VoidLine{ask.line, ask.reason, true, ask.approvedBy});
        if (!all)
            return say(wordsFor(all.why()));
        drafts.push_back(orders::record(checkId, *all));
        reason = all->reason;
    }
    // The kitchen is told in the same breath.
    for (Draft &told : kitchen::takenBack(m_live.tickets.carrying(checkId, ask.line), units, reason))
        drafts.push_back(std::move(told));
    const QString name = nameOf(*line);
    const QString words = ask.part.isNull()
        ? tr("%1 is void. The kitchen knows.").arg(name)
        : tr("%1 × %2 is void. The kitchen knows.").arg(QString::number(ask.quantity.milli / 1000), name);
    if (record(drafts))
        Q_EMIT done(words, {}, {});
}

void Till::printBill()
{
    if (!billReason().isEmpty())
        return say(billReason());
    const auto due = sums().due;
    if (record({orders::record(m_check, orders::BillPrinted{due.minor()})}))
        Q_EMIT done(tr("The bill of %1 goes to the printer.").arg(base::moneyText(due)), {}, {});
}

void Till::eightySix(const QString &item)
{
    const menu::Item *dish = m_live.menu().item(Id::fromString(item));
    if (!dish || m_live.tickets.isSoldOut(dish->id))
        return;
    if (!m_signIn.may(QLatin1String(identity::permission::eightySix)))
        return say(tr("Your role does not mark dishes sold out. It is still on sale. Ask the kitchen or a manager."));
    if (record({kitchen::record(dish->id, kitchen::EightySixed{dish->names.in(QStringLiteral("en"))})}))
        Q_EMIT done(
            tr("%1 is sold out on every till.").arg(dish->names.in(languageNow())), QStringLiteral("soldOut"), item);
}

void Till::backOn(const QString &item)
{
    const menu::Item *dish = m_live.menu().item(Id::fromString(item));
    if (!dish || !m_live.tickets.isSoldOut(dish->id))
        return;
    if (!m_signIn.may(QLatin1String(identity::permission::eightySix)))
        return say(tr("Your role does not put dishes back on sale. Ask the kitchen or a manager."));
    record({kitchen::record(dish->id, kitchen::BackOn{dish->names.in(QStringLiteral("en"))})});
}

} // namespace jiko::pos
