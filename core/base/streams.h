// Streams of facts and what they fold into. A fact that arrives late re-folds its own stream, so every device that
// holds the same facts holds the same values, whatever the order of arrival. It does so when the value is next looked
// at, once for all that came late by then: what two terminals bring each other after an hour apart is late one by one.
// Used by one thread, looking included.
#pragma once

#include "base/fact.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jiko::base {

/// Value: default-constructible. AnyFact: a variant. A domain supplies, in its namespace,
///     std::optional<AnyFact> decode(const Fact &);      (named by the template argument)
///     Value fold(Value, const AnyFact &, const Stamp &);
template <class Value, class AnyFact, std::optional<AnyFact> (*decode)(const Fact &)> class Streams {
public:
    struct Told {
        Stamp stamp;
        AnyFact fact;
    };

    /// True when the fact belongs to this family and was new; its stream's value has changed.
    bool apply(const Fact &fact)
    {
        auto body = decode(fact);
        if (!body)
            return false;
        Stream &stream = m_streams[fact.stream];
        const Stamp stamp = stampOf(fact);
        if (stream.told.empty() || stream.told.back().stamp < stamp) {
            stream.told.push_back({stamp, std::move(*body)});
            if (!stream.late) {
                stream.value.id = fact.stream;
                stream.value = fold(std::move(stream.value), stream.told.back().fact, stamp);
            }
            return true;
        }
        const auto place = std::lower_bound(stream.told.begin(), stream.told.end(), stamp,
            [](const Told &told, const Stamp &at) { return told.stamp < at; });
        if (place != stream.told.end() && place->stamp == stamp)
            return false;
        stream.told.insert(place, {stamp, std::move(*body)});
        stream.late = true;
        return true;
    }

    const Value *find(const Id &stream) const
    {
        const auto at = m_streams.find(stream);
        return at == m_streams.end() ? nullptr : &folded(at->first, at->second);
    }
    bool contains(const Id &stream) const { return m_streams.contains(stream); }
    std::size_t size() const { return m_streams.size(); }

    template <class See> void forEach(See see) const
    {
        for (const auto &[id, stream] : m_streams)
            see(folded(id, stream));
    }

private:
    struct Stream {
        mutable Value value;
        mutable bool late = false; ///< the value lacks what came out of order
        std::vector<Told> told;
    };
    static const Value &folded(const Id &id, const Stream &stream)
    {
        if (std::exchange(stream.late, false)) {
            stream.value = Value();
            stream.value.id = id;
            for (const Told &told : stream.told)
                stream.value = fold(std::move(stream.value), told.fact, told.stamp);
        }
        return stream.value;
    }
    struct Hash {
        std::size_t operator()(const Id &id) const { return qHash(id); }
    };
    std::unordered_map<Id, Stream, Hash> m_streams; ///< of nodes: a value stays where it is while others come
};

} // namespace jiko::base
