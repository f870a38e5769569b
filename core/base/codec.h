// From fact structs to the envelope and back. A domain lists its facts in one variant; each has a type name, a version
// and a describe(); the domain's facts.cpp instantiates these two, so that nobody else parses its JSON.
#pragma once

#include "base/fact.h"
#include "base/json.h"

#include <optional>
#include <variant>

namespace jiko::base {

template <class Variant> Draft draftOf(const Id &stream, const Variant &any)
{
    return std::visit(
        [&](const auto &fact) {
            using F = std::decay_t<decltype(fact)>;
            return Draft{stream, QByteArray(F::type), F::version, toJson(fact)};
        },
        any);
}

/// Empty when the type is none of the variant's, or its body is not what the type promises. Such a fact is kept and
/// passed on; this program just cannot fold it.
template <class Variant, std::size_t Index = 0> std::optional<Variant> decodeAs(const Fact &fact)
{
    if constexpr (Index < std::variant_size_v<Variant>) {
        using F = std::variant_alternative_t<Index, Variant>;
        if (fact.type == F::type) {
            if (auto body = fromJson<F>(fact.body))
                return Variant(std::move(*body));
            return std::nullopt;
        }
        return decodeAs<Variant, Index + 1>(fact);
    } else {
        return std::nullopt;
    }
}

} // namespace jiko::base
