#include "money/counter.h"
#include "orders/send.h"

#include "money/words.h"

#include <QJsonArray>

#include <algorithm>

namespace jiko::money {

namespace {
RateBp percent(const QJsonValue &text)
{
    const auto rate = rateOf(text.toString());
    if (!rate)
        throw Unreadable{QStringLiteral("'%1' is no percentage").arg(text.toString())};
    return *rate;
}

Quantity quantity(const QJsonValue &text)
{
    const auto known = quantityOf(text.toString());
    if (!known)
        throw Unreadable{QStringLiteral("'%1' is no quantity").arg(text.toString())};
    return *known;
}
} // namespace

Id idAtName(const char *kind, const QString &name)
{
    static const Id space(QStringLiteral("5d7f0c2e-4f0c-4f7f-9d5e-3c6a1b1f0e11"));
    return QUuid::createUuidV5(space, QLatin1String(kind) + QLatin1Char(':') + name);
}

bool Counter::TimedOffer::isInForce(int minute) const
{
    if (!from || !until)
        return true;
    return *from <= *until ? *from <= minute && minute < *until : *from <= minute || minute < *until;
}

Counter::Counter(const QJsonObject &described)
{
    const tax::Pack *pack = tax::packOf(described.value(QLatin1String("country")).toString());
    m_date = BusinessDate::fromIso(described.value(QLatin1String("date")).toString());
    if (!pack || !m_date.isValid() || !(m_era = pack->on(m_date)))
        throw Unreadable{QStringLiteral("there is no tax pack for that country and day")};
    const Currency currency = Currency::fromCode(pack->currency);
    m_orderType = described.value(QLatin1String("order_type")).toString(QStringLiteral("dine_in"));
    m_included = described.value(QLatin1String("included")).toBool(pack->included);
    m_check.id = idAtName("check", {});
    m_check.currency = currency;
    readMenu(described.value(QLatin1String("menu")).toObject());
    readOffers(described.value(QLatin1String("offers")).toObject());

    const auto opened = orders::decide(orders::OpenCheck{m_check.id, {}, QStringLiteral("T1"), QStringLiteral("1"),
        described.value(QLatin1String("covers")).toInt(1), {}, {}, m_date, currency});
    if (!opened)
        throw Unreadable{QStringLiteral("the check cannot be opened")};
    happens(*opened);
    readTerms(described);
    m_drawer.id = idAtName("drawer", {});
    m_drawer = payments::fold(m_drawer,
        payments::DrawerOpened{m_date.iso(), currency.code(), QStringLiteral("till"), 0}, Stamp{1, 1, ++m_seq, {}});
}

void Counter::happens(const orders::CheckFact &fact)
{
    ++m_seq;
    m_check = orders::fold(std::move(m_check), fact, Stamp{m_seq << 16, 1, m_seq, {}});
}

Money Counter::amount(const QJsonValue &text) const
{
    const auto known = amountOf(text.toString(), m_check.currency);
    if (!known)
        throw Unreadable{QStringLiteral("'%1' is no amount of %2").arg(text.toString(), m_check.currency.code())};
    return *known;
}

tax::TaxSet Counter::taxOf(const QString &code) const
{
    const tax::PackClass *found = m_era->find(code, m_orderType);
    if (!found)
        throw Unreadable{QStringLiteral("the tax pack has no class '%1'").arg(code)};
    return {found->levies, m_included};
}

void Counter::readMenu(const QJsonObject &menu)
{
    for (auto at = menu.begin(); at != menu.end(); ++at) {
        const QJsonObject row = at.value().toObject();
        const QString category = row.value(QLatin1String("category")).toString();
        if (!category.isEmpty())
            m_categories.emplace(category, idAtName("category", category));
        Dish dish{idAtName("dish", at.key()), category.isEmpty() ? Id() : m_categories.at(category),
            amount(row.value(QLatin1String("price"))).minor(),
            taxOf(row.value(QLatin1String("tax")).toString(QStringLiteral("standard"))), {}};
        const QJsonObject with = row.value(QLatin1String("with")).toObject();
        for (auto choice = with.begin(); choice != with.end(); ++choice)
            dish.choices.emplace(choice.key(), amount(choice.value()).minor());
        m_menu.emplace(at.key(), std::move(dish));
    }
}

const Counter::Dish &Counter::dish(const QString &name) const
{
    const auto at = m_menu.find(name);
    if (at == m_menu.end())
        throw Unreadable{QStringLiteral("'%1' is not on the menu").arg(name)};
    return at->second;
}

menu::OfferPart Counter::partOf(const QJsonObject &described) const
{
    menu::OfferPart part;
    for (const QJsonValue item : described.value(QLatin1String("items")).toArray())
        part.items.push_back(dish(item.toString()).id);
    for (const QJsonValue category : described.value(QLatin1String("categories")).toArray())
        part.categories.push_back(idAtName("category", category.toString()));
    part.count = described.value(QLatin1String("count")).toInt(1);
    const QJsonObject extras = described.value(QLatin1String("extras")).toObject();
    for (auto at = extras.begin(); at != extras.end(); ++at)
        part.extras.push_back({dish(at.key()).id, amount(at.value()).minor()});
    return part;
}

void Counter::readOffers(const QJsonObject &offers)
{
    static const std::map<QString, menu::OfferKind> known{{QStringLiteral("percent"), menu::OfferKind::Percent},
        {QStringLiteral("amount_off"), menu::OfferKind::AmountOff}, {QStringLiteral("price"), menu::OfferKind::Price},
        {QStringLiteral("buy_get"), menu::OfferKind::BuyGet}, {QStringLiteral("set"), menu::OfferKind::Set}};
    for (auto at = offers.begin(); at != offers.end(); ++at) {
        const QJsonObject row = at.value().toObject();
        const auto kind = known.find(row.value(QLatin1String("kind")).toString());
        if (kind == known.end())
            throw Unreadable{QStringLiteral("offer '%1' is of no known kind").arg(at.key())};
        TimedOffer timed;
        timed.offer.id = idAtName("offer", at.key());
        timed.offer.name = at.key();
        timed.offer.kind = kind->second;
        if (row.contains(QLatin1String("percent")))
            timed.offer.rate = percent(row.value(QLatin1String("percent")));
        if (row.contains(QLatin1String("amount")))
            timed.offer.amountMinor = amount(row.value(QLatin1String("amount"))).minor();
        for (const QJsonValue part : row.value(QLatin1String("parts")).toArray())
            timed.offer.parts.push_back(partOf(part.toObject()));
        if (row.contains(QLatin1String("minimum")))
            timed.offer.minimumMinor = amount(row.value(QLatin1String("minimum"))).minor();
        timed.offer.most = row.value(QLatin1String("most")).toInt();
        timed.offer.priority = row.value(QLatin1String("priority")).toInt();
        timed.offer.stacks = row.value(QLatin1String("stacks")).toBool();
        timed.offer.coupon = row.value(QLatin1String("coupon")).toString();
        timed.from = minuteOf(row.value(QLatin1String("from")).toString());
        timed.until = minuteOf(row.value(QLatin1String("until")).toString());
        m_offers.push_back(std::move(timed));
    }
}

void Counter::readTerms(const QJsonObject &described)
{
    orders::TermsSet terms{m_orderType, m_era->rounding, m_era->cashStepMinor, std::nullopt};
    const QString rounding = described.value(QLatin1String("rounding")).toString();
    if (!rounding.isEmpty())
        terms.rounding = rounding == QLatin1String("line") ? tax::RoundingPer::Line : tax::RoundingPer::Document;
    if (described.contains(QLatin1String("cash_step")))
        terms.cashStepMinor = amount(described.value(QLatin1String("cash_step"))).minor();
    if (const QJsonObject service = described.value(QLatin1String("service")).toObject(); !service.isEmpty()) {
        const tax::TaxSet bears = taxOf(service.value(QLatin1String("tax")).toString(QStringLiteral("standard")));
        terms.service = orders::ServiceTerms{QStringLiteral("Service"),
            percent(service.value(QLatin1String("percent"))), service.value(QLatin1String("covers")).toInt(1),
            bears.levies, service.value(QLatin1String("included")).toBool(m_included)};
    }
    m_terms = terms;
    happens(terms);
}

QString Counter::nameOf(const Id &line) const
{
    for (const auto &[name, id] : m_lines)
        if (id == line)
            return name;
    return QStringLiteral("service");
}

Id Counter::lineNamed(const QString &name) const
{
    const auto at = m_lines.find(name);
    if (at == m_lines.end())
        throw Unreadable{QStringLiteral("no line is called '%1'").arg(name)};
    return at->second;
}

std::vector<Id> Counter::linesIn(const QJsonValue &names) const
{
    std::vector<Id> lines;
    for (const QJsonValue name : names.toArray())
        lines.push_back(lineNamed(name.toString()));
    return lines;
}

QString Counter::add(const QJsonObject &step)
{
    const QString name = step.value(QLatin1String("add")).toString();
    const Dish &known = dish(name);
    const QString as = step.value(QLatin1String("as")).toString(name);
    menu::Item item;
    item.id = known.id;
    item.category = known.category;
    item.names.byLanguage[QStringLiteral("en")] = name;
    item.priceMinor = known.priceMinor;
    std::vector<menu::Modifier> choices;
    for (const QJsonValue with : step.value(QLatin1String("with")).toArray()) {
        const auto choice = known.choices.find(with.toString());
        if (choice == known.choices.end())
            throw Unreadable{QStringLiteral("'%1' is not to be had with '%2'").arg(name, with.toString())};
        menu::Modifier modifier;
        modifier.id = idAtName("choice", name + QLatin1Char('/') + choice->first);
        modifier.names.byLanguage[QStringLiteral("en")] = choice->first;
        modifier.priceMinor = choice->second;
        choices.push_back(std::move(modifier));
    }
    orders::AddLine ask;
    ask.line = idAtName("line", as);
    ask.chosen.item = &item;
    for (const menu::Modifier &choice : choices) {
        ask.chosen.modifiers.push_back(&choice);
        ask.chosen.taken.push_back({&choice, nullptr, 1, choice.priceMinor});
    }
    ask.bears = known.bears;
    ask.quantity = quantity(step.value(QLatin1String("quantity")).toString(QStringLiteral("1")));
    ask.seat = step.value(QLatin1String("seat")).toInt();
    ask.language = QStringLiteral("en");
    if (step.contains(QLatin1String("price")))
        ask.ownPriceMinor = amount(step.value(QLatin1String("price"))).minor();
    if (const QString set = step.value(QLatin1String("set")).toString(); !set.isEmpty())
        ask.set = idAtName("set", set);
    const int minute = minuteOf(step.value(QLatin1String("at")).toString()).value_or(12 * 60);
    std::vector<menu::Offer> made;
    for (const TimedOffer &timed : m_offers) {
        const auto &parts = timed.offer.parts;
        const bool fits = parts.empty() || std::any_of(parts.begin(), parts.end(), [&](const auto &part) {
            return part.fits(item.id, item.category);
        });
        if (!fits || !timed.isInForce(minute))
            continue;
        ask.offers.push_back(timed.offer.id);
        if (timed.offer.coupon.isEmpty())
            made.push_back(timed.offer);
    }
    const auto added = orders::decide(m_check, ask);
    if (!added)
        return wordOf(added.why());
    for (const menu::Offer &offer : made)
        happens(orders::OfferMade{offer});
    if (!m_lines.emplace(as, ask.line).second)
        throw Unreadable{QStringLiteral("two lines are called '%1'").arg(as)};
    happens(*added);
    return {};
}

QString Counter::take(const QJsonObject &step)
{
    if (step.contains(QLatin1String("add")))
        return add(step);
    if (step.contains(QLatin1String("pay")))
        return pay(step);
    if (step.contains(QLatin1String("undo")) || step.contains(QLatin1String("tip")))
        return giveBack(step);
    if (step.contains(QLatin1String("refund")))
        return refund(step);
    if (step.contains(QLatin1String("check")))
        return turn(step);
    if (step.contains(QLatin1String("move")))
        return move(step);
    if (step.contains(QLatin1String("join")))
        return join(step);
    if (step.contains(QLatin1String("move_back")))
        return moveBack();
    if (step.contains(QLatin1String("split")) || step.contains(QLatin1String("merge")))
        return split(step);
    if (step.contains(QLatin1String("discount")) || step.contains(QLatin1String("withdraw"))
        || step.contains(QLatin1String("coupon")) || step.contains(QLatin1String("waive_service"))
        || step.contains(QLatin1String("charge_service")))
        return lower(step);
    return edit(step);
}

namespace {
/// Records what was decided, or answers the word of the refusal.
template <class Fact, class Why, class Record> QString told(const Result<Fact, Why> &decided, Record record)
{
    if (!decided)
        return wordOf(decided.why());
    record(*decided);
    return {};
}
} // namespace

QString Counter::edit(const QJsonObject &step)
{
    const auto record = [this](const auto &fact) { happens(fact); };
    const auto line = [&](const char *key) { return lineNamed(step.value(QLatin1String(key)).toString()); };
    if (step.contains(QLatin1String("send")))
        return told(orders::decide(m_check, orders::Send{}), record);
    if (step.contains(QLatin1String("remove")))
        return told(orders::decide(m_check, orders::RemoveLine{line("remove")}), record);
    if (step.contains(QLatin1String("change"))) {
        const Id id = line("change");
        const orders::Line *known = m_check.line(id);
        return told(
            orders::decide(m_check,
                orders::ChangeLine{id, quantity(step.value(QLatin1String("quantity"))), {}, known->seat, known->note}),
            record);
    }
    if (step.contains(QLatin1String("void")) && step.contains(QLatin1String("quantity"))) {
        const QString part = step.value(QLatin1String("as")).toString();
        if (part.isEmpty() || m_lines.contains(part))
            throw Unreadable{QStringLiteral("a part that is taken off wants a name of its own")};
        m_lines.emplace(part, idAtName("line", part));
        return told(orders::decide(m_check,
                        orders::VoidPart{line("void"), quantity(step.value(QLatin1String("quantity"))), lineNamed(part),
                            QStringLiteral("as the case says"), true, {}}),
            record);
    }
    if (step.contains(QLatin1String("void")))
        return told(
            orders::decide(m_check, orders::VoidLine{line("void"), QStringLiteral("as the case says"), true, {}}),
            record);
    if (step.contains(QLatin1String("restore")))
        return told(orders::decide(m_check, orders::RestoreLine{line("restore")}), record);
    if (step.contains(QLatin1String("covers")))
        return told(orders::decide(m_check, orders::ChangeCovers{step.value(QLatin1String("covers")).toInt()}), record);
    if (step.contains(QLatin1String("close")))
        return told(
            orders::decide(m_check, orders::CloseCheck{m_date, m_drawer.id, QStringLiteral("1"), ++m_receipt}), record);
    if (step.contains(QLatin1String("reopen")))
        return told(orders::decide(m_check, orders::Reopen{QStringLiteral("as the case says"), true, {}}), record);
    throw Unreadable{QStringLiteral("no such step: %1").arg(step.keys().join(QLatin1String(", ")))};
}

QString Counter::lower(const QJsonObject &step)
{
    const auto record = [this](const auto &fact) { happens(fact); };
    const QString reason = QStringLiteral("as the case says");
    if (step.contains(QLatin1String("waive_service")))
        return told(orders::decide(m_check, orders::SetService{true, reason, true, {}}), record);
    if (step.contains(QLatin1String("charge_service")))
        return told(orders::decide(m_check, orders::SetService{false, reason, true, {}}), record);
    if (step.contains(QLatin1String("coupon"))) {
        const QString code = step.value(QLatin1String("coupon")).toString();
        for (const TimedOffer &timed : m_offers)
            if (!code.isEmpty() && timed.offer.coupon == code)
                happens(orders::OfferMade{timed.offer});
        return {};
    }
    if (step.contains(QLatin1String("withdraw"))) {
        const auto at = m_discounts.find(step.value(QLatin1String("withdraw")).toString());
        return told(
            orders::decide(m_check, orders::WithdrawDiscount{at == m_discounts.end() ? Id() : at->second}), record);
    }
    const QString name = step.value(QLatin1String("discount")).toString();
    orders::GiveDiscount ask;
    ask.discount = idAtName("discount", name);
    ask.name = name;
    ask.amount = Money(0, m_check.currency);
    if (step.contains(QLatin1String("percent")))
        ask.rate = percent(step.value(QLatin1String("percent")));
    if (step.contains(QLatin1String("amount")))
        ask.amount = amount(step.value(QLatin1String("amount")));
    ask.comp = step.value(QLatin1String("comp")).toBool();
    ask.lines = linesIn(step.value(QLatin1String("lines")));
    if (step.contains(QLatin1String("quantity")))
        ask.quantity = quantity(step.value(QLatin1String("quantity")));
    ask.reason = reason;
    ask.mayDiscount = true;
    m_discounts[name] = ask.discount;
    return told(orders::decide(m_check, ask), record);
}

} // namespace jiko::money
