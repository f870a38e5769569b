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
    const QJsonValue names = body.value(QLatin1String("names"));
    return names.isObject() ? names.toObject().value(QLatin1String("en")).toString()
                            : body.value(QLatin1String("name")).toString(); // printers and staff have one for all
}

std::optional<QJsonValue> amountFrom(const QString &typed, Currency currency, bool mayBeBelowZero)
{
    const bool isBelow = typed.startsWith(QLatin1Char('-')) || typed.startsWith(QChar(0x2212));
    const auto minor = menu::minorFrom(isBelow ? typed.mid(1) : typed, currency);
    if (!minor || (isBelow && !mayBeBelowZero))
        return std::nullopt;
    return QJsonValue(static_cast<qint64>(isBelow ? -*minor : *minor));
}

QString decimalText(qint64 value, int decimals)
{
    QString digits = QString::number(std::abs(value)).rightJustified(decimals + 1, QLatin1Char('0'));
    digits.insert(digits.size() - decimals, QLatin1Char('.'));
    while (digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    if (digits.endsWith(QLatin1Char('.')))
        digits.chop(1);
    return value < 0 ? QLatin1Char('-') + digits : digits;
}

std::optional<QJsonValue> decimalFrom(const QString &typed, int decimals)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,9})(?:[.,](\\d+))?$"));
    const auto match = shape.match(typed);
    if (!match.hasMatch() || match.captured(2).size() > decimals)
        return std::nullopt;
    return QJsonValue((match.captured(1) + match.captured(2).leftJustified(decimals, QLatin1Char('0'))).toLongLong());
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
/// Without the languages nobody wrote anything in.
QJsonObject spoken(QJsonObject names)
{
    for (const QString &language : names.keys())
        if (names.value(language).toString().isEmpty() && language != QLatin1String("en"))
            names.remove(language);
    return names;
}
} // namespace

std::vector<RecordField> spreadOver(const std::vector<RecordField> &fields, const QJsonObject &body)
{
    std::vector<RecordField> all;
    for (auto field = fields.begin(); field != fields.end();) {
        if (field->list.isEmpty()) {
            all.push_back(*field++);
            continue;
        }
        const QString list = field->list;
        const bool ofHours = list == QLatin1String("hours");
        const bool ofIngredients = list == QLatin1String("ingredients");
        const auto end = std::find_if(field, fields.end(), [&](const RecordField &each) { return each.list != list; });
        const auto entries = valueAt(body, list).toArray().size();
        for (qsizetype place = 0; place < std::max<qsizetype>(1, entries); ++place) {
            for (auto each = field; each != end; ++each) {
                all.push_back(*each);
                all.back().path.replace(QStringLiteral(".0."), QStringLiteral(".%1.").arg(place));
                if (entries > 1)
                    all.back().label = Words::tr("%1 (%2)").arg(each->label).arg(place + 1);
            }
            if (entries < 2)
                continue;
            RecordField less;
            less.path = QStringLiteral("%1.%2").arg(list).arg(place);
            less.label = ofHours ? Words::tr("Take these hours out (%1)").arg(place + 1)
                : ofIngredients  ? Words::tr("Take this ingredient out (%1)").arg(place + 1)
                                 : Words::tr("Take this part out (%1)").arg(place + 1);
            less.type = Type::Less;
            all.push_back(std::move(less));
        }
        RecordField more;
        more.path = list;
        more.label = ofHours ? Words::tr("Add more hours")
            : ofIngredients  ? Words::tr("Add an ingredient")
                             : Words::tr("Add a part");
        more.type = Type::More;
        all.push_back(std::move(more));
        field = end;
    }
    return all;
}

QJsonValue valueAt(const QJsonObject &body, const QString &at)
{
    return within(body, pathSteps(at));
}

void setValueAt(QJsonObject &body, const QString &at, const QJsonValue &value)
{
    body = with(body, pathSteps(at), value).toObject();
}

QJsonValue valueOf(const QJsonObject &body, const RecordField &field)
{
    const QJsonValue there = valueAt(body, field.path);
    return field.member.isEmpty() ? there : QJsonValue(there.toArray().contains(field.member));
}

void setValueOf(QJsonObject &body, const RecordField &field, const QJsonValue &value)
{
    if (field.member.isEmpty())
        return setValueAt(body, field.path, value);
    QJsonArray kept;
    for (const QJsonValue &word : valueAt(body, field.path).toArray())
        if (word != QJsonValue(field.member))
            kept.append(word);
    if (value.toBool())
        kept.append(field.member);
    setValueAt(body, field.path, kept);
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
    case Type::More:
    case Type::Less:
        return {};
    case Type::Text:
    case Type::Day:
    case Type::Logo:
        return value.toString();
    case Type::Decimal:
        return decimalText(value.toInteger(), field.decimals);
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
    case Type::Texts: {
        QStringList words;
        for (const QJsonValue &word : value.toArray())
            words.append(word.toString());
        return words.join(QStringLiteral(" | "));
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
    const bool isList = field.type == Type::Many || field.type == Type::Texts || field.type == Type::Weekdays;
    if (text.isEmpty() && !isList && field.type != Type::More && field.type != Type::Less && field.type != Type::Text
        && field.type != Type::Logo && field.type != Type::Day && field.type != Type::YesNo)
        return QJsonValue(QJsonValue::Null);
    switch (field.type) {
    case Type::More:
    case Type::Less:
        return QJsonValue(QJsonValue::Undefined);
    case Type::Text:
    case Type::Logo:
        return QJsonValue(text);
    case Type::Decimal:
        return decimalFrom(text, field.decimals);
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
    case Type::Texts: {
        QJsonArray words;
        for (const QString &word : text.split(QLatin1Char('|'), Qt::SkipEmptyParts))
            words.append(word.trimmed());
        return words;
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
    case Type::More:
    case Type::Less:
        return {};
    case Type::Money:
        return Words::tr("%1 is not an amount. Type it like 650 or 650.50.").arg(typed);
    case Type::Rate:
        return Words::tr("%1 is not a percentage. Type it like 10 or 12.5.").arg(typed);
    case Type::Number:
        return Words::tr("%1 is not a number.").arg(typed);
    case Type::Decimal:
        return Words::tr("%1 is not a number. Type it like 16 or 129.5.").arg(typed);
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
    case Type::Logo:
    case Type::Texts:
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
            if (part.contains(QLatin1String("job")) || part.contains(QLatin1String("points"))) { // of tips
                if (part.value(QLatin1String("job")).toString().isEmpty())
                    continue;
                if (!part.value(QLatin1String("points")).isDouble())
                    part.insert(QLatin1String("points"), 1);
                parts.append(part);
                continue;
            }
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
    for (const char *list : {"sizes", "prices"})
        if (body.contains(QLatin1String(list))) {
            QJsonArray whole;
            for (const QJsonValue &each : body.value(QLatin1String(list)).toArray())
                if (each[QLatin1String("size_id")].isString() && each[QLatin1String("price_minor")].isDouble())
                    whole.append(each);
            body.insert(QLatin1String(list), whole);
        }
    if (body.contains(QLatin1String("ingredients"))) {
        QJsonArray named; // one that lacks its amount stays, for the server to ask for it
        for (const QJsonValue &each : body.value(QLatin1String("ingredients")).toArray())
            if (each[QLatin1String("ingredient_id")].isString() || each[QLatin1String("milli")].isDouble())
                named.append(each);
        body.insert(QLatin1String("ingredients"), named);
    }
    if (body.contains(QLatin1String("footer"))) {
        const QJsonObject footer = spoken(body.value(QLatin1String("footer")).toObject());
        const bool isEmpty = footer.value(QLatin1String("en")).toString().isEmpty() && footer.size() < 2;
        body.insert(QLatin1String("footer"), isEmpty ? QJsonValue(QJsonValue::Null) : QJsonValue(footer));
    }
    if (body.contains(QLatin1String("names"))) // the house, printers and staff have one name for all
        body.insert(QLatin1String("names"), spoken(body.value(QLatin1String("names")).toObject()));
    return body;
}

} // namespace jiko::office_app
