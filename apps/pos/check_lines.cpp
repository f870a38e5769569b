#include "pos/check_lines.h"
#include "orders/send.h"

#include "orders/allergy.h"
#include "orders/bill.h"
#include "outlet/allergen_words.h"
#include "outlet/paper_desk.h"
#include "pos/line_words.h"

namespace jiko::pos {

CheckLines::CheckLines(outlet::Live &live, Till &till, QObject *parent)
    : QAbstractListModel(parent),
      m_live(live),
      m_till(till)
{
    connect(&till, &Till::checkChanged, this, &CheckLines::refresh);
    connect(&live, &outlet::Live::menuChanged, this, &CheckLines::refresh);
    connect(&till, &Till::savedChanged, this, [this] {
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WrittenRole});
    });
    const auto reachMoved = [this] {
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WaitsRole, ReachRole, WhoRole});
    };
    connect(&live.node, &sync::Node::stateChanged, this, reachMoved);
    connect(&live.tickets, &kitchen::Tickets::changed, this, reachMoved);
    connect(&live.paper, &printing::PaperBook::changed, this, reachMoved);
    // What no station has taken turns red at its second, without a tap.
    m_overdue.setSingleShot(true);
    connect(&m_overdue, &QTimer::timeout, this, reachMoved);
}

std::vector<Id> CheckLines::linesNow() const
{
    std::vector<Id> now;
    const orders::Check *check = m_till.check();
    if (!check)
        return now;
    std::vector<std::pair<int, Id>> placed;
    for (const orders::Line &line : check->lines)
        if (line.state != orders::LineState::Removed && line.state != orders::LineState::Moved) {
            const menu::Course *course = m_live.menu().course(line.course);
            placed.emplace_back(course ? course->position : 0, line.id);
        }
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[position, line] : placed)
        now.push_back(line);
    return now;
}

void CheckLines::readReductions()
{
    m_reductions.clear();
    const orders::Check *check = m_till.check();
    // Most checks have neither, and a long one is not worked out with each tap for nothing.
    if (!check || (check->offers.empty() && check->discounts.empty()))
        return;
    std::map<Id, QString> names;
    for (const menu::Offer &offer : check->offers)
        names[offer.id] = offer.name;
    for (const orders::DiscountGiven &given : check->discounts)
        if (!given.lines.empty())
            names[given.discount] = given.comp ? tr("Comp: %1").arg(given.reason) : given.reason;
    for (const orders::BillRow &row : orders::billOf(*check).rows) {
        QStringList parts;
        for (const orders::Reduction &reduction : row.reductions)
            if (const auto name = names.find(reduction.id); name != names.end())
                parts.append(tr("%1 %2", "why, and how much").arg(name->second, base::amountText(-reduction.amount)));
        if (!parts.isEmpty())
            m_reductions[row.line] = parts.join(QStringLiteral(", "));
    }
}

void CheckLines::refresh()
{
    readReductions();
    std::vector<Id> now = linesNow();
    const auto [kept, met] = std::mismatch(m_shown.begin(), m_shown.end(), now.begin(), now.end());
    const auto at = static_cast<int>(kept - m_shown.begin());
    // The usual cases keep the list where it is: nothing, one line more or one less.
    const bool same = kept == m_shown.end() && met == now.end();
    const bool oneMore = now.size() == m_shown.size() + 1 && std::equal(kept, m_shown.end(), met + 1, now.end());
    const bool oneLess = now.size() + 1 == m_shown.size() && std::equal(kept + 1, m_shown.end(), met, now.end());
    if (m_check != m_till.checkId() || !(same || oneMore || oneLess)) {
        beginResetModel();
        m_check = m_till.checkId();
        m_shown = std::move(now);
        endResetModel();
        return;
    }
    if (oneMore) {
        beginInsertRows({}, at, at);
        m_shown = std::move(now);
        endInsertRows();
    } else if (oneLess) {
        beginRemoveRows({}, at, at);
        m_shown = std::move(now);
        endRemoveRows();
    }
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    if (oneMore)
        Q_EMIT grew(at);
}

int CheckLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

bool CheckLines::isFirstOfCourse(int row) const
{
    const auto courseAt = [this](int at) {
        const orders::Line *line = m_till.check()->line(m_shown[static_cast<std::size_t>(at)]);
        return line ? line->course : Id();
    };
    return row == 0 || courseAt(row - 1) != courseAt(row);
}

QString CheckLines::headingOf(int row) const
{
    const orders::Line *line = m_till.check()->line(m_shown[static_cast<std::size_t>(row)]);
    const menu::Course *course = line ? m_live.menu().course(line->course) : nullptr;
    return course && isFirstOfCourse(row) ? course->names.in(languageNow()) : QString();
}

QString CheckLines::waitsFor(int row) const
{
    const orders::Check &check = *m_till.check();
    const orders::Line *line = check.line(m_shown[static_cast<std::size_t>(row)]);
    if (!line || !isFirstOfCourse(row)
        || std::none_of(check.lines.begin(), check.lines.end(),
            [&](const orders::Line &each) { return each.course == line->course && each.isHeld() && each.heldForTurn; }))
        return {};
    const kitchen::Turn turn =
        kitchen::turnOf(check, line->course, m_live.menu(), m_live.doneAtOf(check.id), base::utcNow());
    switch (turn.awaits) {
    case kitchen::Turn::Awaits::Others:
        return tr("goes when what is before it is done", "a course that waits");
    case kitchen::Turn::Awaits::Time:
        return tr("goes at %1", "a course that waits").arg(base::localTimeText(turn.at, m_live.house().hours));
    case kitchen::Turn::Awaits::Hand:
    case kitchen::Turn::Awaits::Nothing:
        return {};
    }
    return {};
}

QString CheckLines::standingOf(const orders::Line &line) const
{
    switch (line.state) {
    case orders::LineState::Unsent:
        return line.isHeld() ? QStringLiteral("held") : QStringLiteral("unsent");
    case orders::LineState::Sent:
        return QStringLiteral("sent");
    case orders::LineState::Voided:
    case orders::LineState::Removed:
    case orders::LineState::Moved:
        return QStringLiteral("void");
    }
    return {};
}

QString CheckLines::allergyOf(const orders::Line &line) const
{
    if (line.allergies.empty())
        return {};
    const auto dangers = orders::dangersIn(m_live.menu(), line);
    const QString said = tr("Allergy: %1").arg(outlet::allergenNames(line.allergies));
    return dangers.empty() ? said : tr("%1. It contains %2!").arg(said, outlet::allergenNames(dangers));
}

QString CheckLines::detailOf(const orders::Line &line) const
{
    QStringList parts;
    // Keeps its own order where the language runs from right to left.
    if (line.grams > 0)
        parts.append(QChar(0x2066) + weighedText(line) + QChar(0x2069));
    parts += modifiersOf(m_live.menu(), line, languageNow());
    if (!line.voidReason.isEmpty())
        parts.append(line.voidReason);
    // Somebody helped out, or another terminal did: who and where is seen at once.
    const orders::Check &check = *m_till.check();
    if (line.added.staff != check.server || line.added.device != check.device)
        parts.append(whoAdded(line));
    return parts.join(QStringLiteral(", "));
}

const char *CheckLines::reachOf(const orders::Line &line) const
{
    const auto progress = m_live.progressOf(m_check, line.id);
    switch (progress ? progress->step : kitchen::Step::Queued) {
    case kitchen::Step::Queued:
        break;
    case kitchen::Step::AtStation:
        return "kitchen";
    case kitchen::Step::Seen:
        return "seen";
    case kitchen::Step::Started:
        return "cooking";
    case kitchen::Step::Ready:
        return "ready";
    case kitchen::Step::Carried:
        return "carried";
    }
    if (progress && progress->isDoubtful)
        return "doubtful";
    if (progress && progress->isOverdue)
        return "overdue";
    if (progress && !m_overdue.isActive()) {
        const auto left = progress->awaited + kitchen::acknowledgedWithin - base::utcNow();
        m_overdue.start(std::chrono::ceil<std::chrono::milliseconds>(left) + std::chrono::milliseconds(20));
    }
    const auto tickets = m_live.tickets.carrying(m_check, line.id);
    const Stamp &last = tickets.empty() ? line.added : tickets.back()->sending;
    const bool elsewhere = last.device != m_live.node.terminal().device || last.seq <= m_live.node.elsewhere();
    return elsewhere ? "elsewhere" : "here";
}

QString CheckLines::reachWords(const QByteArray &reach)
{
    return reach == "kitchen"  ? tr("in the kitchen")
        : reach == "seen"      ? tr("the cook has seen it")
        : reach == "cooking"   ? tr("being cooked")
        : reach == "ready"     ? tr("ready at the pass")
        : reach == "carried"   ? tr("carried out")
        : reach == "overdue"   ? tr("the kitchen has not got it")
        : reach == "doubtful"  ? tr("perhaps on paper: look")
        : reach == "elsewhere" ? tr("safe here and elsewhere")
                               : tr("on this terminal alone");
}

QString CheckLines::priorityOf(const orders::Line &line) const
{
    const auto progress = m_live.progressOf(m_check, line.id);
    return progress && !progress->priority.isEmpty() ? tr("Goes first: %1").arg(progress->priority) : QString();
}

QString CheckLines::whoAdded(const orders::Line &line) const
{
    const identity::Person *person = m_live.people().person(line.added.staff);
    const QString name = person ? person->name : tr("Somebody");
    const QString time = base::localTimeText(line.added.at(), m_live.house().hours);
    return line.added.device == m_live.node.terminal().device
        ? tr("%1, %2").arg(name, time)
        : tr("%1, %2, terminal %3").arg(name, time, QString::number(line.added.device));
}

QVariant CheckLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_till.check())
        return {};
    const orders::Line *line = m_till.check()->line(m_shown[static_cast<std::size_t>(index.row())]);
    if (!line)
        return {};
    switch (role) {
    case LineRole:
        return text(line->id);
    case NameRole:
        return m_till.nameOf(*line);
    case CountRole:
        return static_cast<int>(line->quantity.milli / 1000);
    case AmountRole:
        return base::amountText(line->amount());
    case DetailRole:
        return detailOf(*line);
    case SeatRole:
        return line->seat;
    case HeadingRole:
        return headingOf(index.row());
    case WaitsRole:
        return waitsFor(index.row());
    case CourseRole:
        return text(line->course);
    case HeldRole:
        return isFirstOfCourse(index.row()) ? static_cast<int>(orders::heldOf(*m_till.check(), line->course).size())
                                            : 0;
    case StandingRole:
        return standingOf(*line);
    case ReachRole:
        return QLatin1String(reachOf(*line));
    case WrittenRole:
        return m_live.node.isWritten(line->added);
    case WhoRole:
        return whoAdded(*line) + QStringLiteral(" · ") + reachWords(reachOf(*line))
            + (priorityOf(*line).isEmpty() ? QString() : QStringLiteral(" · ") + priorityOf(*line));
    case NoteRole:
        return line->note;
    case AllergyRole:
        return allergyOf(*line);
    case ReductionRole: {
        const auto known = m_reductions.find(line->id);
        return known == m_reductions.end() ? QString() : known->second;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> CheckLines::roleNames() const
{
    return {{LineRole, "line"}, {NameRole, "name"}, {CountRole, "count"}, {AmountRole, "amount"},
        {DetailRole, "detail"}, {SeatRole, "seat"}, {HeadingRole, "heading"}, {WaitsRole, "waits"},
        {CourseRole, "courseId"}, {HeldRole, "held"}, {StandingRole, "standing"}, {WrittenRole, "written"},
        {ReachRole, "reach"}, {WhoRole, "who"}, {NoteRole, "note"}, {ReductionRole, "reduction"},
        {AllergyRole, "allergy"}};
}

} // namespace jiko::pos
