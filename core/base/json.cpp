#include "base/json.h"

#include <QJsonDocument>

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

bool JsonReader::read(simdjson::dom::element element, Names &value)
{
    simdjson::dom::object object;
    if (element.get(object) != simdjson::SUCCESS)
        return false;
    value.byLanguage.clear();
    for (const auto field : object) {
        QString name;
        if (!read(field.value, name))
            return false;
        value.byLanguage.emplace(QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size())), name);
    }
    return true;
}

bool JsonReader::read(simdjson::dom::element element, Id &value)
{
    std::string_view text;
    if (element.get(text) != simdjson::SUCCESS)
        return false;
    if (text.size() != 36)
        return false;
    value = QUuid::fromString(QLatin1String(text.data(), static_cast<qsizetype>(text.size())));
    // The nil id is legal ("nobody", "nowhere") and is written as zeros.
    return !value.isNull() || text.starts_with("00000000-");
}

bool JsonReader::read(simdjson::dom::element element, QString &value)
{
    std::string_view text;
    if (element.get(text) != simdjson::SUCCESS)
        return false;
    value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return true;
}

bool JsonReader::read(simdjson::dom::element element, bool &value)
{
    return element.get(value) == simdjson::SUCCESS;
}

bool JsonReader::read(simdjson::dom::element element, std::int64_t &value)
{
    return element.get(value) == simdjson::SUCCESS;
}

std::optional<simdjson::dom::object> parseObject(const QByteArray &bytes)
{
    thread_local simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (parser.parse(bytes.constData(), static_cast<std::size_t>(bytes.size())).get(object) != simdjson::SUCCESS)
        return std::nullopt;
    return object;
}

} // namespace jiko::base
