#include "pos/check_lines.h"

#include <QLocale>

namespace jiko::pos {

CheckLines::CheckLines(outlet::Live &live, Till &till, QObject *parent)
    : QAbstractListModel(parent),
      m_live(live),
      m_till(till)
{
    connect(&till, &Till::checkChanged, this, &CheckLines::refresh);
    connect(&live, &outlet::Live::menuChanged, this, &CheckLines::refresh);
}

void CheckLines::refresh()
{
    std::vector<Id> now;
    const orders::Check *check = m_till.check();
    if (check)
        for (const orders::Line &line : check->lines)
            if (line.state != orders::LineState::Removed)
                now.push_back(line.id);
    const bool onlyGrew = m_check == m_till.checkId() && now.size() >= m_shown.size()
        && std::equal(m_shown.begin(), m_shown.end(), now.begin());
    if (onlyGrew) {
        // The usual case keeps the list where it is: one line more, or a state changed.
        if (now.size() > m_shown.size()) {
            beginInsertRows({}, static_cast<int>(m_shown.size()), static_cast<int>(now.size()) - 1);
            m_shown = std::move(now);
            endInsertRows();
        }
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_check = m_till.checkId();
    m_shown = std::move(now);
    endResetModel();
}

int CheckLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CheckLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_till.check())
        return {};
    const orders::Line *line = m_till.check()->line(m_shown[static_cast<std::size_t>(index.row())]);
    if (!line)
        return {};
    const QString language = QLocale().name().left(2);
    switch (role) {
    case LineRole:
        return line->id.toString(QUuid::WithoutBraces);
    case NameRole: {
        const menu::Item *item = m_live.menu().item(line->item);
        return item ? item->names.in(language) : line->name;
    }
    case CountRole:
        return static_cast<int>(line->quantity.milli / 1000);
    case AmountRole:
        return base::amountText(line->amount());
    case DetailRole: {
        QStringList rows;
        for (const orders::LineModifier &modifier : line->modifiers) {
            const menu::Modifier *known = m_live.menu().modifier(modifier.modifier);
            rows.append(known ? known->names.in(language) : modifier.name);
        }
        if (!line->note.isEmpty())
            rows.append(line->note);
        if (line->seat > 0)
            rows.append(tr("Seat %1").arg(line->seat));
        if (!line->voidReason.isEmpty())
            rows.append(line->voidReason);
        return rows.join(QStringLiteral(", "));
    }
    case SeatRole:
        return line->seat;
    case CourseRole: {
        const menu::Course *course = m_live.menu().course(line->course);
        return course ? course->names.in(language) : QString();
    }
    case StateRole:
        switch (line->state) {
        case orders::LineState::Unsent:
            return QStringLiteral("unsent");
        case orders::LineState::Sent:
            return QStringLiteral("sent");
        case orders::LineState::Voided:
        case orders::LineState::Removed:
            return QStringLiteral("void");
        }
        return {};
    case WrittenRole:
        return m_live.node.isWritten(line->added);
    case ByRole: {
        const identity::Person *person = m_live.people().person(line->added.staff);
        return person ? person->name : QString();
    }
    case NoteRole:
        return line->note;
    default:
        return {};
    }
}

QHash<int, QByteArray> CheckLines::roleNames() const
{
    return {{LineRole, "line"}, {NameRole, "name"}, {CountRole, "count"}, {AmountRole, "amount"},
        {DetailRole, "detail"}, {SeatRole, "seat"}, {CourseRole, "course"}, {StateRole, "state"},
        {WrittenRole, "written"}, {ByRole, "by"}, {NoteRole, "note"}};
}

} // namespace jiko::pos
