#include "office/record_fields.h"

#include "base/house_time.h"
#include "menu/exchange.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace jiko::office_app {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordFields)
};
using Type = FieldType;

const QString instantShape = QStringLiteral("yyyy-MM-dd HH:mm");

QString path(const char *name)
{
    return QString::fromLatin1(name);
}

class Form {
public:
    Form &add(const char *at, const QString &label, Type type, const char *names = "")
    {
        m_fields.push_back({path(at), label, type, names, {}, {}, false});
        return *this;
    }
    Form &signedly()
    {
        m_fields.back().mayBeBelowZero = true;
        return *this;
    }
    Form &choice(const char *at, const QString &label, const QStringList &words, const QList<QJsonValue> &values)
    {
        m_fields.push_back({path(at), label, Type::Choice, {}, words, values, false});
        return *this;
    }
    Form &names()
    {
        return add("names.en", Words::tr("Name in English"), Type::Text)
            .add("names.sw", Words::tr("Name in Swahili"), Type::Text)
            .add("names.ar", Words::tr("Name in Arabic"), Type::Text);
    }
    Form &hours()
    {
        return add("hours.0.from_minute", Words::tr("From"), Type::Minute)
            .add("hours.0.until_minute", Words::tr("Until"), Type::Minute)
            .add("hours.0.weekdays", Words::tr("Weekdays"), Type::Weekdays)
            .add("hours.0.first_day", Words::tr("First day"), Type::Day)
            .add("hours.0.last_day", Words::tr("Last day"), Type::Day);
    }
    Form &orderTypes() { return add("order_types", Words::tr("Order types"), Type::Many, "order_type"); }
    Form &position() { return add("position", Words::tr("Place in the list"), Type::Number); }
    Form &priority() { return add("priority", Words::tr("Priority, the lowest counts"), Type::Number).signedly(); }
    Form &active() { return add("active", Words::tr("In use"), Type::YesNo); }
    std::vector<RecordField> fields() const { return m_fields; }

private:
    std::vector<RecordField> m_fields;
};

std::vector<RecordField> promotionFields()
{
    Form form;
    form.names()
        .choice("kind", Words::tr("What it does"),
            {Words::tr("Percent off"), Words::tr("Amount off each"), Words::tr("Another price"),
                Words::tr("Buy some, get some"), Words::tr("A set for one price")},
            {1, 2, 3, 4, 5})
        .add("rate_bp", Words::tr("Percent"), Type::Rate)
        .add("amount_minor", Words::tr("Amount or price"), Type::Money)
        .add("parts.0.items", Words::tr("Dishes"), Type::Many, "menu_item")
        .add("parts.0.categories", Words::tr("Categories"), Type::Many, "menu_category")
        .add("parts.0.count", Words::tr("How many"), Type::Number)
        .add("parts.1.items", Words::tr("Dishes, second part"), Type::Many, "menu_item")
        .add("parts.1.categories", Words::tr("Categories, second part"), Type::Many, "menu_category")
        .add("parts.1.count", Words::tr("How many, second part"), Type::Number)
        .add("parts.2.items", Words::tr("Dishes, third part"), Type::Many, "menu_item")
        .add("parts.2.categories", Words::tr("Categories, third part"), Type::Many, "menu_category")
        .add("parts.2.count", Words::tr("How many, third part"), Type::Number)
        .add("minimum_minor", Words::tr("Bill of at least"), Type::Money)
        .add("coupon", Words::tr("Coupon"), Type::Text)
        .hours()
        .orderTypes()
        .add("most", Words::tr("Times on one bill"), Type::Number)
        .add("most_uses", Words::tr("Bills in all"), Type::Number)
        .add("most_a_day", Words::tr("Bills a day"), Type::Number)
        .add("stacks", Words::tr("Goes with other offers"), Type::YesNo)
        .priority()
        .active();
    return form.fields();
}

std::vector<RecordField> priceFields()
{
    Form form;
    form.names()
        .add("price_minor", Words::tr("Price"), Type::Money)
        .add("rate_bp", Words::tr("Or percent more or less"), Type::Rate)
        .signedly()
        .add("amount_minor", Words::tr("And amount more or less"), Type::Money)
        .signedly()
        .add("step_minor", Words::tr("Rounded to"), Type::Money)
        .add("items", Words::tr("Dishes"), Type::Many, "menu_item")
        .add("categories", Words::tr("Categories"), Type::Many, "menu_category")
        .add("sizes", Words::tr("Sizes"), Type::Many, "menu_size")
        .add("menus", Words::tr("Menus"), Type::Many, "menu")
        .orderTypes()
        .hours()
        .priority()
        .active();
    return form.fields();
}

std::vector<RecordField> reasonFields()
{
    Form form;
    form.names()
        .choice("kind", Words::tr("For"),
            {Words::tr("Void"), Words::tr("Comp"), Words::tr("Discount"), Words::tr("Refund"),
                Words::tr("Price change"), Words::tr("Opening the drawer"), Words::tr("Cash in"), Words::tr("Cash out"),
                Words::tr("Taking off service")},
            {path("void"), path("comp"), path("discount"), path("refund"), path("price_change"), path("no_sale"),
                path("pay_in"), path("pay_out"), path("service")})
        .add("rate_bp", Words::tr("Percent off"), Type::Rate)
        .add("amount_minor", Words::tr("Or amount off"), Type::Money)
        .add("needs_approval", Words::tr("A manager must agree"), Type::YesNo)
        .add("wants_note", Words::tr("Asks for a note"), Type::YesNo)
        .position()
        .active();
    return form.fields();
}

std::vector<RecordField> orderTypeFields()
{
    Form form;
    form.names()
        .add("code", Words::tr("Code for tax and reports"), Type::Text)
        .choice("kind", Words::tr("Kind"),
            {Words::tr("Eaten here"), Words::tr("Taken away"), Words::tr("Delivered"), Words::tr("On a bar tab")},
            {path("dine_in"), path("takeaway"), path("delivery"), path("bar_tab")})
        .add("kitchen_mark", Words::tr("On the kitchen ticket"), Type::Text)
        .add("wants_name", Words::tr("Asks for a name"), Type::YesNo)
        .add("wants_phone", Words::tr("Asks for a phone number"), Type::YesNo)
        .add("promise_minutes", Words::tr("Ready after minutes"), Type::Number)
        .add("taxes.0.from_id", Words::tr("Instead of the tax"), Type::One, "tax")
        .add("taxes.0.to_id", Words::tr("This tax"), Type::One, "tax")
        .position()
        .active();
    return form.fields();
}

QStringList pathSteps(const QString &at)
{
    return at.split(QLatin1Char('.'));
}

QJsonValue within(const QJsonValue &value, const QStringList &steps)
{
    if (steps.isEmpty())
        return value;
    bool isPlace = false;
    const int place = steps.front().toInt(&isPlace);
    return within(isPlace ? value.toArray().at(place) : value.toObject().value(steps.front()), steps.mid(1));
}

QJsonValue with(const QJsonValue &whole, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    bool isPlace = false;
    const int place = steps.front().toInt(&isPlace);
    if (!isPlace) {
        QJsonObject object = whole.toObject();
        object.insert(steps.front(), with(object.value(steps.front()), steps.mid(1), value));
        return object;
    }
    QJsonArray array = whole.toArray();
    while (array.size() <= place)
        array.append(QJsonObject());
    array[place] = with(array[place], steps.mid(1), value);
    return array;
}

QString minuteText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString decimals(qint64 hundredths)
{
    const qint64 size = std::abs(hundredths);
    QString text = QString::number(size / 100);
    if (size % 100 != 0) {
        text += QStringLiteral(".%1").arg(size % 100, 2, 10, QLatin1Char('0'));
        if (text.endsWith(QLatin1Char('0')))
            text.chop(1);
    }
    return hundredths < 0 ? QLatin1Char('-') + text : text;
}

QString englishNameIn(const Record &record)
{
    const QJsonObject body = QJsonDocument::fromJson(record.body).object();
    return body.value(QLatin1String("names")).toObject().value(QLatin1String("en")).toString();
}

std::optional<QJsonValue> amountFrom(const QString &typed, Currency currency, bool mayBeBelowZero)
{
    const bool isBelow = typed.startsWith(QLatin1Char('-')) || typed.startsWith(QChar(0x2212));
    const auto minor = menu::minorFrom(isBelow ? typed.mid(1) : typed, currency);
    if (!minor || (isBelow && !mayBeBelowZero))
        return std::nullopt;
    return QJsonValue(static_cast<qint64>(isBelow ? -*minor : *minor));
}

std::optional<QJsonValue> minuteFrom(const QString &typed)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2}):(\\d{2})$"));
    const auto match = shape.match(typed);
    const int minute = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (!match.hasMatch() || match.captured(2).toInt() > 59 || minute > 24 * 60)
        return std::nullopt;
    return QJsonValue(minute);
}

std::optional<QJsonValue> instantFrom(const QString &typed, const TradingHours &hours)
{
    const QDateTime there = QDateTime::fromString(typed, instantShape);
    if (!there.isValid())
        return std::nullopt;
    const int minute = there.time().hour() * 60 + there.time().minute();
    return QJsonValue(static_cast<qint64>(base::instantOf(there.date(), minute, hours).time_since_epoch().count()));
}

std::optional<QJsonValue> weekdaysFrom(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    QJsonArray days;
    for (const QString &word : typed.split(between, Qt::SkipEmptyParts)) {
        const int day = word.toInt();
        if (day < 1 || day > 7)
            return std::nullopt;
        days.append(day);
    }
    return days;
}
} // namespace

std::vector<RecordKind> recordKinds()
{
    return {{"price_rule", Words::tr("Prices by hour")}, {"promotion", Words::tr("Promotions")},
        {"order_type", Words::tr("Order types")}, {"service_charge", Words::tr("Service charge")},
        {"reason", Words::tr("Reasons")}, {"menu", Words::tr("Menus")}, {"menu_size", Words::tr("Sizes")},
        {"pre_modifier", Words::tr("No, extra, light")}, {"menu_version", Words::tr("Versions")}};
}

std::vector<RecordField> fieldsOf(const QByteArray &kind)
{
    Form form;
    if (kind == "price_rule")
        return priceFields();
    if (kind == "promotion")
        return promotionFields();
    if (kind == "reason")
        return reasonFields();
    if (kind == "order_type")
        return orderTypeFields();
    if (kind == "service_charge")
        form.names()
            .add("rate_bp", Words::tr("Percent"), Type::Rate)
            .add("from_covers", Words::tr("From so many guests"), Type::Number)
            .add("rooms", Words::tr("Rooms"), Type::Many, "room")
            .orderTypes()
            .add("tax_id", Words::tr("Its tax"), Type::One, "tax")
            .priority()
            .active();
    else if (kind == "menu")
        form.names()
            .add("categories", Words::tr("Categories"), Type::Many, "menu_category")
            .orderTypes()
            .hours()
            .position();
    else if (kind == "menu_version")
        form.names()
            .choice("state", Words::tr("State"), {Words::tr("Draft"), Words::tr("Published"), Words::tr("Taken back")},
                {path("draft"), path("published"), path("taken_back")})
            .add("valid_from_us", Words::tr("Holds from"), Type::Instant);
    else if (kind == "menu_size")
        form.names().position();
    else if (kind == "pre_modifier")
        form.names()
            .add("kitchen_name", Words::tr("On the kitchen ticket"), Type::Text)
            .add("counts", Words::tr("Counts as a choice"), Type::YesNo)
            .add("rate_bp", Words::tr("Percent of the price"), Type::Rate)
            .add("extra_minor", Words::tr("And amount more or less"), Type::Money)
            .signedly()
            .position();
    return form.fields();
}

QJsonValue valueAt(const QJsonObject &body, const QString &at)
{
    return within(body, pathSteps(at));
}

void setValueAt(QJsonObject &body, const QString &at, const QJsonValue &value)
{
    body = with(body, pathSteps(at), value).toObject();
}

QString NameBook::nameOf(const QByteArray &kind, const QString &id) const
{
    const auto rows = m_records->find(kind);
    if (rows == m_records->end())
        return {};
    const auto row = rows->second.find(Id::fromString(id));
    return row == rows->second.end() ? QString() : englishNameIn(row->second);
}

std::optional<QString> NameBook::idOf(const QByteArray &kind, const QString &name) const
{
    auto ids = m_ids.find(kind);
    if (ids == m_ids.end()) {
        ids = m_ids.try_emplace(kind).first;
        if (const auto rows = m_records->find(kind); rows != m_records->end())
            for (const auto &[id, record] : rows->second)
                if (!record.retired)
                    ids->second.emplace(englishNameIn(record).toLower(), id.toString(QUuid::WithoutBraces));
    }
    const auto at = ids->second.find(name.toLower());
    return at == ids->second.end() ? std::nullopt : std::optional(at->second);
}

QString textOf(const RecordField &field, const QJsonValue &value, const NameBook &book, const identity::House &house)
{
    if (value.isUndefined() || value.isNull())
        return {};
    switch (field.type) {
    case Type::Text:
    case Type::Day:
        return value.toString();
    case Type::Money:
        return base::plainText(Money(value.toInteger(), house.currency));
    case Type::Rate:
        return decimals(value.toInteger());
    case Type::Number:
        return QString::number(value.toInteger());
    case Type::YesNo:
        return value.toBool() ? QStringLiteral("yes") : QString();
    case Type::Choice: {
        const auto at = field.values.indexOf(value);
        return at < 0 ? QString() : field.words[at];
    }
    case Type::One:
        return book.nameOf(field.names, value.toString());
    case Type::Many: {
        QStringList names;
        for (const QJsonValue &id : value.toArray())
            names.append(book.nameOf(field.names, id.toString()));
        return names.join(QStringLiteral(" | "));
    }
    case Type::Minute:
        return minuteText(value.toInt());
    case Type::Instant:
        return QDateTime::fromMSecsSinceEpoch(value.toInteger() / 1000, QTimeZone(house.hours.zone))
            .toString(instantShape);
    case Type::Weekdays: {
        QStringList days;
        for (const QJsonValue &day : value.toArray())
            days.append(QString::number(day.toInt()));
        return days.join(QLatin1Char(' '));
    }
    }
    return {};
}

std::optional<QJsonValue> valueFrom(
    const RecordField &field, const QString &typed, const NameBook &book, const identity::House &house)
{
    const QString text = typed.trimmed();
    // Nothing typed: the server's own value, or none.
    const bool isList = field.type == Type::Many || field.type == Type::Weekdays;
    if (text.isEmpty() && !isList && field.type != Type::Text && field.type != Type::Day && field.type != Type::YesNo)
        return QJsonValue(QJsonValue::Null);
    switch (field.type) {
    case Type::Text:
        return QJsonValue(text);
    case Type::Day:
        return text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid() ? std::optional(QJsonValue(text))
                                                                                : std::nullopt;
    case Type::Money:
        return amountFrom(text, house.currency, field.mayBeBelowZero);
    case Type::Rate: // hundredths of a percent read like hundredths of a shilling
        return amountFrom(text, base::kes, field.mayBeBelowZero);
    case Type::Number: {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber || (number < 0 && !field.mayBeBelowZero))
            return std::nullopt;
        return QJsonValue(number);
    }
    case Type::YesNo:
        return QJsonValue(!text.isEmpty());
    case Type::Choice: {
        const auto at = field.words.indexOf(text);
        return at < 0 ? std::nullopt : std::optional(field.values[at]);
    }
    case Type::One:
        if (const auto id = book.idOf(field.names, text))
            return QJsonValue(*id);
        return std::nullopt;
    case Type::Many: {
        QJsonArray ids;
        for (const QString &name : text.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
            const auto id = book.idOf(field.names, name.trimmed());
            if (!id)
                return std::nullopt;
            ids.append(*id);
        }
        return ids;
    }
    case Type::Minute:
        return minuteFrom(text);
    case Type::Instant:
        return instantFrom(text, house.hours);
    case Type::Weekdays:
        return weekdaysFrom(text);
    }
    return std::nullopt;
}

QString problemOf(const RecordField &field, const QString &typed)
{
    switch (field.type) {
    case Type::Money:
        return Words::tr("%1 is not an amount. Type it like 650 or 650.50.").arg(typed);
    case Type::Rate:
        return Words::tr("%1 is not a percentage. Type it like 10 or 12.5.").arg(typed);
    case Type::Number:
        return Words::tr("%1 is not a number.").arg(typed);
    case Type::One:
    case Type::Many:
        return Words::tr("Something here has no such name. Type English names with | between them.");
    case Type::Instant:
        return Words::tr("Type a day and a time like 2026-11-21 17:00.");
    case Type::Minute:
        return Words::tr("Type a time like 17:00.");
    case Type::Day:
        return Words::tr("Type a day like 2026-11-21.");
    case Type::Weekdays:
        return Words::tr("Type numbers from 1, Monday, to 7, Sunday.");
    case Type::Text:
    case Type::YesNo:
    case Type::Choice:
        break;
    }
    return {};
}

QJsonObject tidied(QJsonObject body)
{
    if (body.contains(QLatin1String("hours"))) {
        QJsonArray spans;
        for (const QJsonValue &each : body.value(QLatin1String("hours")).toArray()) {
            QJsonObject span = each.toObject();
            const bool says = std::any_of(span.begin(), span.end(), [](const QJsonValue &value) {
                return value.isDouble() || !value.toString().isEmpty() || !value.toArray().isEmpty();
            });
            if (!says)
                continue;
            // Without an hour it is the whole day; with one alone it goes on until, or from, midnight.
            for (const char *end : {"from_minute", "until_minute"})
                if (!span.value(QLatin1String(end)).isDouble())
                    span.insert(QLatin1String(end), 0);
            spans.append(span);
        }
        body.insert(QLatin1String("hours"), spans);
    }
    if (body.contains(QLatin1String("parts"))) {
        QJsonArray parts;
        for (const QJsonValue &each : body.value(QLatin1String("parts")).toArray()) {
            QJsonObject part = each.toObject();
            if (part.value(QLatin1String("items")).toArray().isEmpty()
                && part.value(QLatin1String("categories")).toArray().isEmpty())
                continue;
            if (!part.value(QLatin1String("count")).isDouble())
                part.insert(QLatin1String("count"), 1);
            parts.append(part);
        }
        body.insert(QLatin1String("parts"), parts);
    }
    if (const QJsonObject tax = body.value(QLatin1String("taxes")).toArray().at(0).toObject(); !tax.isEmpty()
        && (!tax.value(QLatin1String("from_id")).isString() || !tax.value(QLatin1String("to_id")).isString())) {
        QJsonArray taxes = body.value(QLatin1String("taxes")).toArray();
        taxes.removeFirst();
        body.insert(QLatin1String("taxes"), taxes);
    }
    QJsonObject names = body.value(QLatin1String("names")).toObject();
    for (const QString &language : names.keys())
        if (names.value(language).toString().isEmpty() && language != QLatin1String("en"))
            names.remove(language);
    body.insert(QLatin1String("names"), names);
    return body;
}

} // namespace jiko::office_app
