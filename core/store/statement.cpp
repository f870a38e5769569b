#include "store/statement.h"

#include <QFile>

#include <algorithm>
#include <atomic>

namespace jiko::store {

namespace {

bool startsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool continuesName(char c)
{
    return startsName(c) || (c >= '0' && c <= '9');
}

/// Past the closing quote; a doubled quote stays inside. `escapes`: E'…' strings, where a backslash hides the next
/// byte.
qsizetype pastQuoted(const QByteArray &sql, qsizetype at, bool escapes)
{
    const char quote = sql.at(at++);
    while (at < sql.size()) {
        if (escapes && sql.at(at) == '\\')
            at += 2;
        else if (sql.at(at) != quote)
            ++at;
        else if (at + 1 < sql.size() && sql.at(at + 1) == quote)
            at += 2;
        else
            return at + 1;
    }
    return sql.size();
}

/// Comments nest in PostgreSQL, not in SQLite: we write none that differ.
qsizetype pastBlockComment(const QByteArray &sql, qsizetype at)
{
    const qsizetype end = sql.indexOf("*/", at + 2);
    return end < 0 ? sql.size() : end + 2;
}

qsizetype pastLineComment(const QByteArray &sql, qsizetype at)
{
    const qsizetype end = sql.indexOf('\n', at);
    return end < 0 ? sql.size() : end;
}

/// Past $tag$ … $tag$, or the same place when there is no such quote here.
qsizetype pastDollarQuoted(const QByteArray &sql, qsizetype at)
{
    qsizetype close = at + 1;
    while (close < sql.size() && continuesName(sql.at(close)))
        ++close;
    if (close >= sql.size() || sql.at(close) != '$' || (close > at + 1 && !startsName(sql.at(at + 1))))
        return at;
    const QByteArray tag = sql.mid(at, close - at + 1);
    const qsizetype end = sql.indexOf(tag, close + 1);
    return end < 0 ? sql.size() : end + tag.size();
}

/// Past what holds no parameter (quotes, comments, `::`), or the same place when ordinary text stands there.
qsizetype pastOpaque(const QByteArray &sql, qsizetype at)
{
    const char c = sql.at(at);
    const char next = at + 1 < sql.size() ? sql.at(at + 1) : '\0';
    const char before = at > 0 ? sql.at(at - 1) : ' ';
    if (c == '\'') {
        const bool marked = (before == 'e' || before == 'E') && (at < 2 || !continuesName(sql.at(at - 2)));
        return pastQuoted(sql, at, marked);
    }
    if (c == '"')
        return pastQuoted(sql, at, false);
    if (c == '-' && next == '-')
        return pastLineComment(sql, at);
    if (c == '/' && next == '*')
        return pastBlockComment(sql, at);
    if (c == '$' && !continuesName(before))
        return pastDollarQuoted(sql, at);
    if (c == ':' && (next == ':' || next == '='))
        return at + 2;
    return at;
}

} // namespace

Statement::Statement(QByteArray sql)
{
    static std::atomic<std::uint64_t> made = 0;
    Parsed parsed;
    parsed.identity = ++made;
    parsed.text = std::move(sql);
    const QByteArray &text = parsed.text;
    qsizetype at = 0;
    while (at < text.size()) {
        if (const qsizetype past = pastOpaque(text, at); past != at) {
            parsed.numbered.append(text.mid(at, past - at));
            at = past;
            continue;
        }
        if (text.at(at) != ':' || at + 1 >= text.size() || !startsName(text.at(at + 1))) {
            parsed.numbered.append(text.at(at++));
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && continuesName(text.at(end)))
            ++end;
        const QByteArray name = text.mid(at + 1, end - at - 1);
        auto known = std::find(parsed.names.begin(), parsed.names.end(), name);
        if (known == parsed.names.end())
            known = parsed.names.insert(known, name);
        parsed.numbered.append('$').append(QByteArray::number(qlonglong(known - parsed.names.begin()) + 1));
        at = end;
    }
    m_parsed = std::make_shared<const Parsed>(std::move(parsed));
}

Statement Statement::fromFile(const char *path)
{
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The statement %s is not part of this program.", path);
    return Statement(file.readAll());
}

Statement::Arranged Statement::arrange(const Params &params) const
{
    Arranged arranged;
    arranged.values.resize(names().size(), nullptr);
    for (const Param &param : params) {
        const auto at = std::find(names().begin(), names().end(), param.name);
        if (at == names().end() || arranged.values[std::size_t(at - names().begin())]) {
            arranged.wrong = param.name;
            return arranged;
        }
        arranged.values[std::size_t(at - names().begin())] = &param.value;
    }
    const auto missing = std::find(arranged.values.begin(), arranged.values.end(), nullptr);
    if (missing != arranged.values.end())
        arranged.wrong = names()[std::size_t(missing - arranged.values.begin())];
    return arranged;
}

} // namespace jiko::store
