// Finding a dish: one field takes word starts, initials ("kc" is Kuku choma) and numbers, and does not mind accents or
// case.
#pragma once

#include "menu/menu.h"

#include <array>

namespace jiko::menu {

/// Lower case, accents taken off.
QString searchable(const QString &text);

class SearchIndex {
public:
    SearchIndex() = default;
    explicit SearchIndex(const Menu &menu);

    /// Best first: a whole barcode, number, whole beginning, initials, word beginning; at most `most`. Dishes not on
    /// sale are left out.
    std::vector<Id> find(const QString &typed, std::size_t most) const;

private:
    struct Entry {
        Id item;
        QString plu; ///< searchable
        QStringList names; ///< searchable, every language
        QStringList initials; ///< one per name
        QString sortName;
    };
    /// Where in an entry something begins that can be typed. Sorted by what stands there, a key finds its range at
    /// once, however many dishes there are.
    struct Key {
        std::uint64_t head = 0; ///< the first four letters, so that most comparisons need no text
        std::int32_t entry = 0;
        std::int16_t name = 0;
        std::int16_t offset = 0;
    };
    enum Rank { Number, Beginning, Initials, Word, ranks };
    QStringView textAt(Rank rank, const Key &key) const;
    void add(Rank rank, std::size_t entry, qsizetype name, qsizetype offset);

    std::vector<Entry> m_entries; ///< by name
    std::array<std::vector<Key>, ranks> m_keys;
    std::map<QString, Id> m_barcodes; ///< found whole only, else every number would bring some
};

} // namespace jiko::menu
