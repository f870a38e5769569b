// A parameter of a statement: one value, or a vector that PostgreSQL sees as an array.
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

namespace jiko::store {

/// UTF-8 text, told apart from raw bytes.
struct Utf8 {
    QByteArray text;
};

class Value {
public:
    using Held = std::variant<std::monostate, bool, std::int64_t, Utf8, QByteArray, Id, std::vector<std::int16_t>,
        std::vector<std::int32_t>, std::vector<std::int64_t>, std::vector<Utf8>, std::vector<QByteArray>,
        std::vector<Id>>;

    Value() = default; ///< SQL's null
    Value(bool yes) : m_held(yes) { }
    template <class Int>
    requires(std::is_integral_v<Int> && !std::is_same_v<Int, bool>) Value(Int number)
        : m_held(static_cast<std::int64_t>(number))
    {
    }
    Value(const QString &text) : m_held(Utf8{text.toUtf8()}) { }
    Value(Utf8 text) : m_held(std::move(text)) { }
    Value(QByteArray bytes) : m_held(std::move(bytes)) { } ///< bytea or BLOB; for text say Utf8{…}
    Value(const Id &id) : m_held(id) { }
    template <class T> Value(const std::optional<T> &value) : Value(value ? Value(*value) : Value()) { }
    Value(std::vector<std::int16_t> numbers) : m_held(std::move(numbers)) { }
    Value(std::vector<std::int32_t> numbers) : m_held(std::move(numbers)) { }
    Value(std::vector<std::int64_t> numbers) : m_held(std::move(numbers)) { }
    Value(std::vector<Utf8> texts) : m_held(std::move(texts)) { }
    Value(std::vector<QByteArray> bytes) : m_held(std::move(bytes)) { }
    Value(std::vector<Id> ids) : m_held(std::move(ids)) { }
    Value(const char *) = delete; // text or bytes? say which

    const Held &held() const { return m_held; }

private:
    Held m_held;
};

/// A value for the `:name` of a statement.
struct Param {
    const char *name; ///< without the colon; a literal
    Value value;
};
using Params = std::vector<Param>;

} // namespace jiko::store
