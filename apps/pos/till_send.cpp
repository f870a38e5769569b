// What goes to the kitchen: at once, or when it is wanted there.
#include "pos/till.h"
#include "pos/words.h"

namespace jiko::pos {

std::vector<const orders::Line *> Till::lastRound() const
{
    std::vector<const orders::Line *> round;
    if (!check())
        return round;
    UtcMicros last;
    for (const orders::Line &line : check()->lines)
        if (line.state == orders::LineState::Sent)
            last = std::max(last, line.sent.at());
    for (const orders::Line &line : check()->lines)
        if (line.state == orders::LineState::Sent && line.sent.at() == last)
            round.push_back(&line);
    return round;
}

void Till::repeatRound()
{
    const auto round = lastRound();
    if (round.empty())
        return say(repeatReason());
    std::vector<Wish> wishes;
    for (const orders::Line *line : round)
        wishes.push_back(again(*line));
    orderAll(wishes);
}

void Till::send()
{
    if (sendRound())
        leave();
}

void Till::sendAndStay()
{
    sendRound();
}

void Till::fireCourse(const QString &course)
{
    if (check())
        fire(orders::heldOf(*check(), Id::fromString(course)));
}

void Till::fireLine(const QString &line)
{
    fire({Id::fromString(line)});
}

bool Till::sendRound()
{
    if (!check())
        return false;
    const auto sent = orders::decide(*check(), orders::Send{});
    if (!sent) {
        say(wordsFor(sent.why()));
        return false;
    }
    return sendAs(kitchen::roundOf(*check(), sent->lines, m_live.menu(), m_live.doneAtOf(m_check), base::utcNow()));
}

void Till::fire(const std::vector<Id> &lines)
{
    if (!check())
        return;
    const auto sent = orders::decide(*check(), orders::Fire{lines});
    if (!sent)
        return say(wordsFor(sent.why()));
    sendAs({sent->lines, {}});
}

bool Till::sendAs(const kitchen::Round &round)
{
    const kitchen::Service service = m_live.serviceFor(*check());
    const auto drafts = kitchen::sendingOf(*check(), round, m_live.brigade(), service);
    if (!drafts) {
        const orders::Line *line = kitchen::uncookable(*check(), round.now, m_live.brigade(), service);
        if (!line)
            line = kitchen::uncookable(*check(), round.later, m_live.brigade(), service);
        say(tr("No station cooks %1, so nothing was sent. Take it off, or give it a station in the office.")
                .arg(line ? nameOf(*line) : QString()));
        return false;
    }
    return record(*drafts);
}

void Till::hold(const QString &lineId)
{
    if (!check())
        return;
    orders::Hold ask;
    if (const orders::Line *line = check()->line(Id::fromString(lineId))) {
        ask = {{line->id}, !line->isHeld()};
    } else {
        for (const orders::Line &each : check()->lines)
            ask.lines.push_back(each.id);
    }
    const auto held = orders::decide(*check(), ask);
    if (!held)
        return say(wordsFor(held.why()));
    record({orders::record(m_check, *held)});
}

int Till::unsent() const
{
    if (!check())
        return 0;
    return static_cast<int>(std::count_if(
        check()->lines.begin(), check()->lines.end(), [](const orders::Line &line) { return line.isNew(); }));
}

QStringList Till::heldCourses(const orders::Check &check) const
{
    QStringList names;
    for (const orders::HeldCourse &held : orders::heldByCourse(m_live.menu(), check)) {
        const menu::Course *course = m_live.menu().course(held.course);
        names.append(course ? course->names.in(languageNow()) : tr("Held", "dishes that wait in the kitchen"));
    }
    return names;
}

QString Till::sendReason() const
{
    if (!check())
        return tr("Open a check first.");
    const auto sent = orders::decide(*check(), orders::Send{});
    return sent ? QString() : wordsFor(sent.why());
}

} // namespace jiko::pos
