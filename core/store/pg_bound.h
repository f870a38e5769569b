// A statement's parameters in the shape that libpq wants.
#pragma once

#include "store/pg_array.h"
#include "store/value.h"

#include <vector>

namespace jiko::store {

/// Owns the bytes that it points to.
class Bound {
public:
    explicit Bound(const std::vector<const Value *> &values)
    {
        m_bytes.reserve(values.size());
        for (const Value *value : values)
            std::visit([this](const auto &held) { add(held); }, value->held());
        for (std::size_t i = 0; i < values.size(); ++i) {
            m_pointers.push_back(m_null[i] ? nullptr : m_bytes[i].constData());
            m_lengths.push_back(static_cast<int>(m_bytes[i].size()));
        }
    }
    int count() const { return static_cast<int>(m_pointers.size()); }
    const char *const *pointers() const { return m_pointers.data(); }
    const int *lengths() const { return m_lengths.data(); }
    const int *formats() const { return m_formats.data(); }

private:
    void put(QByteArray bytes, bool binary, bool null = false)
    {
        m_bytes.push_back(std::move(bytes));
        m_formats.push_back(binary);
        m_null.push_back(null);
    }
    void add(std::monostate) { put({}, false, true); }
    void add(bool yes) { put(yes ? "t" : "f", false); }
    void add(std::int64_t number) { put(QByteArray::number(qlonglong(number)), false); }
    void add(const Utf8 &text) { put(text.text, false); }
    void add(const QByteArray &bytes) { put(bytes, true); }
    void add(const Id &id) { put(id.toByteArray(QUuid::WithoutBraces), false); }
    template <class T> void add(const std::vector<T> &values) { put(pgArray(values), true); }

    std::vector<QByteArray> m_bytes;
    std::vector<const char *> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
    std::vector<bool> m_null;
};

} // namespace jiko::store
