// What streams are found by: a check by the receipts of its payments, a prompt by its own. Whoever folds the streams
// puts one anew when it has changed; what it was found by before is forgotten, so a fact that came late is no other
// case than one that came in time.
#pragma once

#include "base/id.h"

#include <QHash>
#include <QSet>

namespace jiko::base {

template <class Key> class Index {
public:
    /// From now on found by these and by nothing else.
    void put(const Id &stream, const QSet<Key> &keys)
    {
        const QSet<Key> before = m_keys.value(stream);
        if (before == keys)
            return;
        for (const Key &key : before - keys)
            if (auto at = m_streams.find(key); at->remove(stream) && at->isEmpty())
                m_streams.erase(at);
        for (const Key &key : keys - before)
            m_streams[key].insert(stream);
        if (keys.isEmpty())
            m_keys.remove(stream);
        else
            m_keys.insert(stream, keys);
    }
    /// In no order.
    QSet<Id> find(const Key &key) const { return m_streams.value(key); }

private:
    QHash<Key, QSet<Id>> m_streams;
    QHash<Id, QSet<Key>> m_keys;
};

} // namespace jiko::base
