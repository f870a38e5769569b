// Finding a dish: one field takes word starts, initials ("kc" is Kuku choma) and numbers, and does not mind accents or
// case.
#pragma once

#include "menu/menu.h"

namespace jiko::menu {

/// Lower case, accents taken off.
QString searchable(const QString &text);

class SearchIndex {
public:
    SearchIndex() = default;
    explicit SearchIndex(const Menu &menu);

    /// Best first: number, whole beginning, initials, word beginning; at most `most`. Dishes not on sale are left out.
    std::vector<Id> find(const QString &typed, std::size_t most) const;

private:
    struct Entry {
        Id item;
        QString plu; ///< searchable
        QStringList names; ///< searchable, every language
        QStringList initials; ///< one per name
        QString sortName;
    };
    std::vector<Entry> m_entries;
};

} // namespace jiko::menu
