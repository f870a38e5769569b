// What goes from one check of a case to another, as counter.h says.
#include "money/counter.h"

#include "money/words.h"

namespace jiko::money {

void Counter::turnTo(QString check)
{
    if (check == m_at)
        return;
    const auto at = m_aside.find(check);
    if (at == m_aside.end())
        throw Unreadable{QStringLiteral("no check is called '%1'").arg(check)};
    orders::Check next = std::move(at->second);
    m_aside.erase(at);
    m_aside.emplace(m_at, std::move(m_check));
    m_check = std::move(next);
    m_at = std::move(check);
}

void Counter::open(const QString &name, int covers)
{
    orders::Check check;
    check.id = idAtName("check", name);
    const auto opened = orders::decide(orders::OpenCheck{
        check.id, {}, name, QString::number(m_aside.size() + 2), covers, {}, {}, m_date, m_check.currency});
    if (!opened)
        throw Unreadable{QStringLiteral("the check '%1' cannot be opened").arg(name)};
    const QString before = m_at;
    m_aside.emplace(name, check);
    turnTo(name);
    happens(*opened);
    happens(m_terms);
    turnTo(before);
}

QString Counter::turn(const QJsonObject &step)
{
    const QString name = step.value(QLatin1String("check")).toString();
    if (name != m_at && !m_aside.contains(name))
        open(name, step.value(QLatin1String("covers")).toInt(1));
    turnTo(name);
    return {};
}

Id Counter::nextMove()
{
    return idAtName("move", QString::number(++m_moves));
}

QString Counter::bothTold(QString other, const Result<orders::MovedLines, orders::MoveLinesRefusal> &moved)
{
    if (!moved)
        return wordOf(moved.why());
    const QString here = m_at;
    happens(moved->out);
    turnTo(other);
    happens(moved->in);
    turnTo(here);
    return {};
}

QString Counter::move(const QJsonObject &step)
{
    const QString to = step.value(QLatin1String("to")).toString();
    if (to != m_at && !m_aside.contains(to))
        open(to, 0);
    orders::MoveLines ask{nextMove(), {}, std::nullopt, {}};
    const QJsonValue what = step.value(QLatin1String("move"));
    for (const Id &line : linesIn(what))
        ask.lines.push_back({line});
    const QJsonObject parts = what.toObject();
    for (auto at = parts.begin(); at != parts.end(); ++at) {
        const auto quantity = quantityOf(at.value().toString());
        const QString as = step.value(QLatin1String("as")).toString();
        if (!quantity || parts.size() > 1 || as.isEmpty() || m_lines.contains(as))
            throw Unreadable{QStringLiteral("of one line at a time a part is moved, and it wants a name of its own")};
        const Id part = idAtName("line", as);
        m_lines.emplace(as, part);
        ask.lines.push_back({lineNamed(at.key()), *quantity, part});
    }
    return bothTold(to, orders::decide(m_check, to == m_at ? m_check : m_aside.at(to), ask));
}

QString Counter::join(const QJsonObject &step)
{
    const QString to = step.value(QLatin1String("join")).toString();
    if (to != m_at && !m_aside.contains(to))
        throw Unreadable{QStringLiteral("no check is called '%1'").arg(to)};
    return bothTold(
        to, orders::decide(m_check, to == m_at ? m_check : m_aside.at(to), orders::MergeChecks{nextMove(), {}}));
}

QString Counter::moveBack()
{
    const auto brought = orders::broughtTo(m_check);
    if (brought.empty())
        return wordOf(orders::MoveLinesRefusal::NoSuchMove);
    for (const auto &[name, check] : m_aside)
        if (check.id == brought.front()->other)
            return bothTold(
                name, orders::decide(m_check, check, orders::MoveBack{brought.front()->move, nextMove(), {}}));
    throw Unreadable{QStringLiteral("where it came from is not in this case")};
}

} // namespace jiko::money
