#include "menu/search.h"

#include <algorithm>

namespace jiko::menu {

QString searchable(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c.toLower());
    return plain;
}

namespace {
QString initialsOf(const QString &name)
{
    QString initials;
    for (const auto &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        initials.append(word.front());
    return initials;
}

std::uint64_t headOf(QStringView text)
{
    std::uint64_t head = 0;
    for (qsizetype i = 0; i < 4; ++i)
        head = head << 16 | (i < text.size() ? text[i].unicode() : 0U);
    return head;
}
} // namespace

SearchIndex::SearchIndex(const Menu &menu)
{
    for (const auto &[id, item] : menu.items()) {
        if (!item.onSale)
            continue;
        Entry entry{id, searchable(item.plu), {}, {}, searchable(item.names.in(QStringLiteral("en")))};
        for (const auto &[language, name] : item.names.byLanguage) {
            entry.names.append(searchable(name));
            entry.initials.append(initialsOf(entry.names.back()));
        }
        m_entries.push_back(std::move(entry));
        if (!item.barcode.isEmpty())
            m_barcodes.emplace(searchable(item.barcode), id);
    }
    std::sort(
        m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.sortName < b.sortName; });
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        add(Number, i, 0, 0);
        for (qsizetype name = 0; name < entry.names.size(); ++name) {
            add(Beginning, i, name, 0);
            add(Initials, i, name, 0);
            const QString &text = entry.names[name];
            for (qsizetype at = 1; at < text.size(); ++at)
                if (text[at].isLetterOrNumber() && !text[at - 1].isLetterOrNumber())
                    add(Word, i, name, at);
        }
    }
    for (int rank = 0; rank < ranks; ++rank) {
        const auto r = static_cast<Rank>(rank);
        std::sort(m_keys[r].begin(), m_keys[r].end(), [&](const Key &a, const Key &b) {
            return a.head != b.head ? a.head < b.head : textAt(r, a).compare(textAt(r, b)) < 0;
        });
    }
}

QStringView SearchIndex::textAt(Rank rank, const Key &key) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(key.entry)];
    switch (rank) {
    case Number:
        return entry.plu;
    case Initials:
        return entry.initials[key.name];
    case Beginning:
    case Word:
    case ranks:
        break;
    }
    return QStringView(entry.names[key.name]).mid(key.offset);
}

void SearchIndex::add(Rank rank, std::size_t entry, qsizetype name, qsizetype offset)
{
    Key key{0, static_cast<std::int32_t>(entry), static_cast<std::int16_t>(name), static_cast<std::int16_t>(offset)};
    key.head = headOf(textAt(rank, key));
    m_keys[rank].push_back(key);
}

std::vector<Id> SearchIndex::find(const QString &typed, std::size_t most) const
{
    const QString wanted = searchable(typed.trimmed());
    if (wanted.isEmpty())
        return {};
    std::vector<Id> found;
    std::vector<bool> isFound(m_entries.size());
    const auto scanned = m_barcodes.find(wanted);
    if (scanned != m_barcodes.end() && most > 0)
        found.push_back(scanned->second);
    for (int rank = 0; rank < ranks && found.size() < most; ++rank) {
        const auto r = static_cast<Rank>(rank);
        const auto beginning = [&](const Key &key) { return textAt(r, key).left(wanted.size()); };
        const auto from = std::partition_point(
            m_keys[r].begin(), m_keys[r].end(), [&](const Key &key) { return beginning(key).compare(wanted) < 0; });
        const auto until = std::partition_point(
            from, m_keys[r].end(), [&](const Key &key) { return beginning(key).compare(wanted) == 0; });
        std::vector<std::int32_t> entries;
        for (auto key = from; key != until; ++key)
            entries.push_back(key->entry);
        std::sort(entries.begin(), entries.end()); // as the entries stand: by name
        for (const std::int32_t entry : entries) {
            if (found.size() == most)
                break;
            const auto at = static_cast<std::size_t>(entry);
            const bool isScanned = scanned != m_barcodes.end() && m_entries[at].item == scanned->second;
            if (!isFound[at] && !isScanned) {
                isFound[at] = true;
                found.push_back(m_entries[at].item);
            }
        }
    }
    return found;
}

} // namespace jiko::menu
