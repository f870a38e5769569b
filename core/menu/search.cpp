#include "menu/search.h"

#include <algorithm>
#include <array>

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

bool someWordStarts(const QString &name, const QString &typed)
{
    for (qsizetype at = 0; (at = name.indexOf(typed, at)) >= 0; ++at)
        if (at == 0 || !name.at(at - 1).isLetterOrNumber())
            return true;
    return false;
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
    }
    std::sort(
        m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.sortName < b.sortName; });
}

std::vector<Id> SearchIndex::find(const QString &typed, std::size_t most) const
{
    const QString wanted = searchable(typed.trimmed());
    if (wanted.isEmpty())
        return {};
    std::array<std::vector<Id>, 4> ranked;
    for (const Entry &entry : m_entries) {
        const auto any = [](const QStringList &texts, auto fits) {
            return std::any_of(texts.begin(), texts.end(), fits);
        };
        if (entry.plu.startsWith(wanted))
            ranked[0].push_back(entry.item);
        else if (any(entry.names, [&](const QString &name) { return name.startsWith(wanted); }))
            ranked[1].push_back(entry.item);
        else if (any(entry.initials, [&](const QString &initials) { return initials.startsWith(wanted); }))
            ranked[2].push_back(entry.item);
        else if (any(entry.names, [&](const QString &name) { return someWordStarts(name, wanted); }))
            ranked[3].push_back(entry.item);
    }
    std::vector<Id> found;
    for (const auto &rank : ranked)
        for (const Id &item : rank) {
            if (found.size() == most)
                return found;
            found.push_back(item);
        }
    return found;
}

} // namespace jiko::menu
