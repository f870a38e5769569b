#include "base/json.h"

#include <QJsonDocument>

#include <simdjson.h>

#include <bit>

namespace jiko::base {

QByteArray JsonWriter::bytes() const
{
    return QJsonDocument(m_object).toJson(QJsonDocument::Compact);
}

QString Names::in(const QString &language) const
{
    auto at = byLanguage.find(language);
    if (at == byLanguage.end() || at->second.isEmpty())
        at = byLanguage.find(QStringLiteral("en"));
    return at == byLanguage.end() ? QString() : at->second;
}

QJsonValue JsonWriter::json(const Names &names)
{
    QJsonObject object;
    for (const auto &[language, name] : names.byLanguage)
        object.insert(language, name);
    return object;
}

/// The other side of JsonPart.
struct JsonPart::Inside {
    using Element = simdjson::dom::element;
    static_assert(sizeof(Element) == sizeof(JsonPart::m_held) && std::is_trivially_copyable_v<Element>);

    static Element of(const JsonPart &part) { return std::bit_cast<Element>(part.m_held); }
    static JsonPart from(const Element &element)
    {
        JsonPart part;
        part.m_held = std::bit_cast<decltype(part.m_held)>(element);
        return part;
    }
};

std::optional<JsonPart> JsonPart::field(const char *name) const
{
    Inside::Element found;
    if (Inside::of(*this).at_key(name).get(found) != simdjson::SUCCESS)
        return std::nullopt;
    return Inside::from(found);
}

bool JsonPart::isNull() const
{
    return Inside::of(*this).is_null();
}

bool JsonPart::isObject() const
{
    return Inside::of(*this).is_object();
}

bool JsonPart::items(std::vector<JsonPart> &into) const
{
    simdjson::dom::array array;
    if (Inside::of(*this).get(array) != simdjson::SUCCESS)
        return false;
    into.reserve(array.size());
    for (const auto item : array)
        into.push_back(Inside::from(item));
    return true;
}

bool JsonPart::read(Names &value) const
{
    simdjson::dom::object object;
    if (Inside::of(*this).get(object) != simdjson::SUCCESS)
        return false;
    value.byLanguage.clear();
    for (const auto field : object) {
        QString name;
        if (!Inside::from(field.value).read(name))
            return false;
        value.byLanguage.emplace(QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size())), name);
    }
    return true;
}

bool JsonPart::read(Id &value) const
{
    std::string_view text;
    if (Inside::of(*this).get(text) != simdjson::SUCCESS)
        return false;
    if (text.size() != 36)
        return false;
    value = QUuid::fromString(QLatin1String(text.data(), static_cast<qsizetype>(text.size())));
    // The nil id is legal ("nobody", "nowhere") and is written as zeros.
    return !value.isNull() || text.starts_with("00000000-");
}

bool JsonPart::read(QString &value) const
{
    std::string_view text;
    if (Inside::of(*this).get(text) != simdjson::SUCCESS)
        return false;
    value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return true;
}

bool JsonPart::read(bool &value) const
{
    return Inside::of(*this).get(value) == simdjson::SUCCESS;
}

bool JsonPart::read(std::int64_t &value) const
{
    return Inside::of(*this).get(value) == simdjson::SUCCESS;
}

std::optional<JsonPart> parseObject(const QByteArray &bytes)
{
    thread_local simdjson::dom::parser parser;
    simdjson::dom::element whole;
    if (parser.parse(bytes.constData(), static_cast<std::size_t>(bytes.size())).get(whole) != simdjson::SUCCESS
        || !whole.is_object())
        return std::nullopt;
    return JsonPart::Inside::from(whole);
}

} // namespace jiko::base
