#include "enrol/records_file.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace jiko::enrol {

namespace {

/// In the order in which they refer to each other.
constexpr const char *kinds[] = {"outlet_profile", "printer", "station", "course", "tax", "order_type", "menu_size",
    "pre_modifier", "ingredient", "menu_category", "modifier_group", "menu_item", "modifier", "kitchen_route",
    "kitchen_target", "menu", "price_rule", "promotion", "room", "dining_table", "service_charge", "reason",
    "card_terminal", "foreign_currency", "tip_preset", "house_account", "job", "tip_rule", "staff_role", "staff",
    "picture"};

/// A field of the file that names another record or several, and the column that takes the id. "sizes.size" stands in
/// each entry of the list "sizes".
struct Reference {
    const char *kind;
    const char *field;
    const char *column;
    const char *named;
};
constexpr Reference references[] = {
    {"printer", "backup", "backup_id", "printer"},
    {"station", "printer", "printer_id", "printer"},
    {"station", "overflow", "overflow_id", "station"},
    {"kitchen_route", "items", "items", "menu_item"},
    {"kitchen_route", "categories", "categories", "menu_category"},
    {"kitchen_route", "modifiers", "modifiers", "modifier"},
    {"kitchen_route", "order_types", "order_types", "order_type"},
    {"kitchen_route", "station", "station_id", "station"},
    {"kitchen_target", "items", "items", "menu_item"},
    {"kitchen_target", "courses", "courses", "course"},
    {"kitchen_target", "stations", "stations", "station"},
    {"order_type", "taxes.from", "from_id", "tax"},
    {"order_type", "taxes.to", "to_id", "tax"},
    {"modifier_group", "pre_modifiers", "pre_modifiers", "pre_modifier"},
    {"modifier", "group", "group_id", "modifier_group"},
    {"modifier", "opens", "opens", "modifier_group"},
    {"modifier", "item", "item_id", "menu_item"},
    {"modifier", "prices.size", "size_id", "menu_size"},
    {"modifier", "ingredients.ingredient", "ingredient_id", "ingredient"},
    {"menu_item", "category", "category_id", "menu_category"},
    {"menu_item", "tax", "tax_id", "tax"},
    {"menu_item", "station", "station_id", "station"},
    {"menu_item", "course", "course_id", "course"},
    {"menu_item", "groups", "groups", "modifier_group"},
    {"menu_item", "needs", "needs", "menu_item"},
    {"menu_item", "sizes.size", "size_id", "menu_size"},
    {"menu_item", "ingredients.ingredient", "ingredient_id", "ingredient"},
    {"menu", "categories", "categories", "menu_category"},
    {"menu", "order_types", "order_types", "order_type"},
    {"price_rule", "items", "items", "menu_item"},
    {"price_rule", "categories", "categories", "menu_category"},
    {"price_rule", "sizes", "sizes", "menu_size"},
    {"price_rule", "menus", "menus", "menu"},
    {"price_rule", "order_types", "order_types", "order_type"},
    {"promotion", "parts.items", "items", "menu_item"},
    {"promotion", "parts.categories", "categories", "menu_category"},
    {"promotion", "parts.extras.item", "item", "menu_item"},
    {"promotion", "order_types", "order_types", "order_type"},
    {"service_charge", "rooms", "rooms", "room"},
    {"service_charge", "order_types", "order_types", "order_type"},
    {"service_charge", "tax", "tax_id", "tax"},
    {"dining_table", "room", "room_id", "room"},
    {"tip_rule", "parts.job", "job", "job"},
    {"staff", "role", "role_id", "staff_role"},
};

class Reader {
public:
    Reader(const QJsonObject &file, const Id &outlet, const std::function<QByteArray(const QString &)> &hashPin)
        : m_file(file),
          m_outlet(outlet),
          m_hashPin(hashPin)
    {
    }

    Result<RecordsFile, QString> read()
    {
        for (auto part = m_file.begin(); part != m_file.end(); ++part)
            if (std::none_of(
                    std::begin(kinds), std::end(kinds), [&](const char *k) { return part.key() == QLatin1String(k); })
                && !part.key().startsWith(QLatin1Char('_')))
                return Refused{QStringLiteral("There is no kind of record called %1").arg(part.key())};
        for (const char *kind : kinds)
            for (const QJsonValue &entry : m_file.value(QLatin1String(kind)).toArray()) {
                readOne(kind, entry.toObject());
                if (!m_problem.isEmpty())
                    return Refused{m_problem};
            }
        return std::move(m_read);
    }

private:
    void readOne(const QByteArray &kind, QJsonObject entry)
    {
        const QString code = entry.take(QLatin1String("code")).toString();
        m_place = QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(kind), code);
        if (code.isEmpty())
            return fail(QStringLiteral("it has no code"));
        if (!m_codes.insert({kind, code}).second)
            return fail(QStringLiteral("that code is there twice"));
        for (const Reference &reference : references)
            if (kind == reference.kind)
                resolve(entry, reference, QString::fromLatin1(reference.field).split(QLatin1Char('.')));
        if (kind == "order_type" || kind == "house_account")
            entry.insert(QLatin1String("code"), code); // other things and people know these by their code
        if (kind == "staff")
            readPerson(entry);
        if (kind == "staff_role")
            m_roles[code] = entry.value(QLatin1String("names")).toObject().value(QLatin1String("en")).toString();
        if (kind == "outlet_profile")
            m_read.outletName = entry.value(QLatin1String("name")).toString();
        if (kind == "picture")
            return readPicture(code, entry);
        m_read.records.push_back({kind, code, recordId(m_outlet, kind, code), entry});
    }

    void resolve(QJsonObject &entry, const Reference &reference, QStringList path)
    {
        const QString field = path.takeFirst();
        if (!path.isEmpty()) {
            QJsonArray inside = entry.value(field).toArray();
            for (qsizetype i = 0; i < inside.size(); ++i) {
                QJsonObject one = inside[i].toObject();
                resolve(one, reference, path);
                inside[i] = one;
            }
            if (!inside.isEmpty())
                entry.insert(field, inside);
            return;
        }
        const QJsonValue named = entry.take(field);
        if (named.isUndefined() || named.isNull())
            return;
        if (!named.isArray()) {
            entry.insert(QLatin1String(reference.column), idOf(reference, named.toString()));
            return;
        }
        QJsonArray ids;
        for (const QJsonValue &code : named.toArray())
            ids.append(idOf(reference, code.toString()));
        entry.insert(QLatin1String(reference.column), ids);
    }

    QString idOf(const Reference &reference, const QString &code)
    {
        if (!m_codes.contains({reference.named, code}))
            fail(QStringLiteral("there is no %1 \"%2\"").arg(QLatin1String(reference.named), code));
        return recordId(m_outlet, reference.named, code).toString(QUuid::WithoutBraces);
    }

    void readPerson(QJsonObject &entry)
    {
        const QString pin = entry.take(QLatin1String("pin")).toString();
        const QString roleId = entry.value(QLatin1String("role_id")).toString();
        FilePerson person{entry.value(QLatin1String("name")).toString(), {}, pin};
        for (const auto &[code, name] : m_roles)
            if (recordId(m_outlet, "staff_role", code).toString(QUuid::WithoutBraces) == roleId)
                person.role = name;
        if (!pin.isEmpty()) {
            const QByteArray hash = m_hashPin(pin);
            if (hash.isEmpty())
                return fail(QStringLiteral("there is not enough memory to keep a PIN safe"));
            entry.insert(QLatin1String("pin_hash"), QString::fromLatin1(hash.toHex()));
        }
        m_read.people.push_back(person);
    }

    /// A picture stands beside its dish, under the same id.
    void readPicture(const QString &dish, QJsonObject &entry)
    {
        if (!m_codes.contains({"menu_item", dish}))
            return fail(QStringLiteral("there is no menu_item of that code"));
        const QByteArray jpeg = QByteArray::fromBase64(entry.value(QLatin1String("jpeg")).toString().toLatin1());
        entry.insert(QLatin1String("jpeg"), QString::fromLatin1(jpeg.toHex()));
        m_read.records.push_back({"picture", dish, recordId(m_outlet, "menu_item", dish), entry});
    }

    void fail(const QString &why)
    {
        if (m_problem.isEmpty())
            m_problem = m_place + QLatin1String(": ") + why;
    }

    QJsonObject m_file;
    Id m_outlet;
    std::function<QByteArray(const QString &)> m_hashPin;
    RecordsFile m_read;
    std::set<std::pair<QByteArray, QString>> m_codes;
    std::map<QString, QString> m_roles;
    QString m_place;
    QString m_problem;
};

} // namespace

std::vector<FileRecord> RecordsFile::ofKind(const char *kind) const
{
    std::vector<FileRecord> found;
    std::copy_if(records.begin(), records.end(), std::back_inserter(found),
        [&](const FileRecord &record) { return record.kind == kind; });
    return found;
}

Id recordId(const Id &outlet, const QByteArray &kind, const QString &code)
{
    return base::namedId(outlet, QString::fromLatin1(kind) + QLatin1Char('/') + code);
}

Result<RecordsFile, QString> readRecords(
    const QByteArray &json, const Id &outlet, const std::function<QByteArray(const QString &)> &hashPin)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Refused{
            QStringLiteral("That is no JSON object: %1 at byte %2").arg(error.errorString()).arg(error.offset)};
    return Reader(document.object(), outlet, hashPin).read();
}

} // namespace jiko::enrol
