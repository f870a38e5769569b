#include "office/letters.h"

#include "domains.h"
#include "office/letter_words.h"

namespace jiko::office_app {

using namespace std::chrono_literals;
using sync::DeadLetter;
using sync::FactName;

namespace {
QString idOf(const FactName &name)
{
    return QStringLiteral("%1:%2").arg(name.device).arg(name.seq);
}
} // namespace

Letters::Letters(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, DeviceBoard &devices, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_archive(archive),
      m_devices(devices)
{
    m_idle.setInterval(5s);
    connect(&m_idle, &QTimer::timeout, this, &Letters::refresh);
    connect(&live.node, &sync::Node::stateChanged, this, &Letters::hearOfServer);
    connect(&live, &outlet::Live::houseChanged, this, &Letters::look);
    connect(&signIn, &outlet::SignIn::personChanged, this, &Letters::changed);
    connect(&devices, &DeviceBoard::changed, this, &Letters::look); // it knows what they are called
}

void Letters::setShown(bool shown)
{
    if (shown == isShown())
        return;
    if (shown) {
        m_idle.start();
        refresh();
    } else {
        m_idle.stop();
    }
    Q_EMIT shownChanged();
}

void Letters::refresh()
{
    if (m_asking) {
        m_askAgain = true; // what made somebody ask may have come after the question that is on its way
        return;
    }
    m_asking = true;
    m_archive.ask(
        this, [](store::PgSession &session) { return sync::deadLetters(session); },
        [this](store::PgOutcome<std::vector<DeadLetter>> answer) {
            m_asking = false;
            if (answer) {
                if (std::exchange(m_away, false))
                    m_problem.clear();
                show(std::move(answer).value());
            } else {
                m_away = true;
                m_problem = wordsFor(answer.why());
                Q_EMIT changed();
            }
            if (std::exchange(m_askAgain, false))
                refresh();
        });
}

void Letters::show(std::vector<DeadLetter> letters)
{
    m_letters = std::move(letters);
    for (const DeadLetter &letter : m_letters) {
        if (letter.isSeenTo() && m_inHand == letter.name) {
            m_inHand.reset();
            m_made.reset();
            Q_EMIT done(letter.recorded
                    ? tr("%1 recorded again. Every terminal has it in a moment.").arg(letterKind(letter.type))
                    : tr("Noted: %1 was seen to.").arg(letterKind(letter.type)));
            m_devices.refresh(); // it counts them
        }
        // Recorded, here or by an office that died before it could say so.
        if (!letter.isSeenTo() && letter.found)
            finish(letter);
    }
    look();
    Q_EMIT changed();
}

void Letters::finish(const DeadLetter &letter)
{
    m_archive.ask(
        this,
        [letter](store::PgSession &session) {
            return sync::settleLetter(session, letter.name, letter.claimedStaff, QString(), letter.found);
        },
        [this](store::PgOutcome<Nothing> answer) {
            if (answer)
                refresh();
        });
}

void Letters::hearOfServer()
{
    // What was recorded is at the server: it can be said so.
    if (m_made && m_live.node.link().serverHas >= m_made->seq)
        refresh();
}

void Letters::fail(const store::PgProblem &problem)
{
    m_inHand.reset();
    m_away = problem.kind == store::PgTrouble::Unreachable;
    m_problem = problem.sqlState == "P0G14"
        ? tr("Somebody else was quicker. Nothing was done twice; look at what became of it.")
        : problem.sqlState == "P0G15"
        ? tr("What this office did is still on its way to the server. Nothing was changed; try again in a moment.")
        : wordsFor(problem);
    Q_EMIT changed();
    if (!m_away)
        refresh();
}

void Letters::recordAgain()
{
    const DeadLetter *letter = chosen();
    if (!letter || isBusy() || !recordReason().isEmpty())
        return;
    m_inHand = letter->name;
    m_problem.clear();
    Q_EMIT changed();
    const Id person = m_signIn.person();
    m_archive.ask(
        this,
        [name = letter->name, person, own = m_live.node.lastSeq()](
            store::PgSession &session) { return sync::claimLetter(session, name, person, own); },
        [this, letter = *letter, person](store::PgOutcome<std::optional<FactName>> claimed) {
            if (!claimed)
                return fail(claimed.why());
            if (*claimed) // an earlier try got so far
                return refresh();
            record(letter, person);
        });
}

void Letters::record(const DeadLetter &letter, const Id &person)
{
    const auto facts = m_live.node.record({letter.draft()}, person);
    if (facts.empty()) {
        m_inHand.reset();
        m_problem = tr("This office cannot save now, so nothing was recorded. Use another one and call for help.");
        Q_EMIT changed();
        return;
    }
    m_made = FactName{facts.front().device, facts.front().seq};
    hearOfServer();
}

void Letters::seenTo(const QString &note)
{
    const DeadLetter *letter = chosen();
    if (!letter || isBusy() || !noteReason().isEmpty() || note.trimmed().isEmpty())
        return;
    m_inHand = letter->name;
    m_problem.clear();
    Q_EMIT changed();
    m_archive.ask(
        this,
        [name = letter->name, person = m_signIn.person(), note](
            store::PgSession &session) { return sync::settleLetter(session, name, person, note, std::nullopt); },
        [this](store::PgOutcome<Nothing> settled) {
            if (!settled)
                return fail(settled.why());
            refresh();
        });
}

void Letters::choose(const QString &id)
{
    m_chosen.reset();
    for (const DeadLetter &letter : m_letters)
        if (idOf(letter.name) == id)
            m_chosen = letter.name;
    if (!m_away)
        m_problem.clear();
    Q_EMIT changed();
}

const DeadLetter *Letters::chosen() const
{
    for (const DeadLetter &letter : m_letters)
        if (m_chosen == letter.name)
            return &letter;
    return nullptr;
}

QString Letters::chosenId() const
{
    const DeadLetter *letter = chosen();
    return letter ? idOf(letter->name) : QString();
}

QString Letters::title() const
{
    const DeadLetter *letter = chosen();
    return letter ? letterKind(letter->type) : QString();
}

QString Letters::faultText() const
{
    const DeadLetter *letter = chosen();
    return letter ? letterFault(letter->fault) : QString();
}

QString Letters::outcomeText() const
{
    const DeadLetter *letter = chosen();
    if (!letter || !letter->isSeenTo())
        return {};
    const QString who = nameOf(letter->repairedBy);
    const QString at = when(*letter->repairedUs);
    return letter->recorded ? tr("Recorded again by %1, %2, as entry %3 of %4.")
                                  .arg(who, at)
                                  .arg(letter->recorded->seq)
                                  .arg(m_devices.nameOf(letter->recorded->device))
                            : tr("Seen to by %1, %2: %3").arg(who, at, letter->note);
}

QString Letters::actReason() const
{
    const DeadLetter *letter = chosen();
    if (!letter)
        return {};
    if (letter->isSeenTo())
        return tr("This was seen to.");
    if (m_away)
        return tr("The server does not answer. It has to know, so that nobody does this twice.");
    if (!m_signIn.may(QLatin1String(identity::permission::repairLog)))
        return tr("Your role does not include repairs. Ask a manager.");
    if (isElsewhere(*letter))
        return tr("%1 has this in hand since %2.").arg(m_devices.nameOf(*letter->claimedBy), when(*letter->claimedUs));
    return {};
}

QString Letters::recordReason() const
{
    const QString reason = actReason();
    return reason.isEmpty() && chosen() ? remedyWords(sync::remedyFor(*chosen(), domains())) : reason;
}

QString Letters::noteReason() const
{
    return actReason();
}

bool Letters::isElsewhere(const DeadLetter &letter) const
{
    constexpr auto inHandFor = 15min; // as jiko.letter_at_hand has it
    return letter.claimedBy && *letter.claimedBy != m_live.node.terminal().device
        && base::utcNow().time_since_epoch() - std::chrono::microseconds(*letter.claimedUs) < inHandFor;
}

QString Letters::when(std::int64_t us) const
{
    const UtcMicros at{std::chrono::microseconds(us)};
    const TradingHours &hours = m_live.house().hours;
    return base::localDateText(at, hours) + QLatin1Char(' ') + base::localTimeText(at, hours);
}

QString Letters::nameOf(const Id &person) const
{
    const identity::Person *found = m_live.people().person(person);
    return found ? found->name : QStringLiteral("–");
}

QVariantList Letters::lines() const
{
    QVariantList lines;
    const auto line = [&lines](const QString &name, const QString &value) {
        lines.append(QVariantMap{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    };
    if (const DeadLetter *letter = chosen()) {
        const QVariantMap shown = row(*letter);
        line(tr("Terminal"), shown[QStringLiteral("device")].toString());
        line(tr("When"), shown[QStringLiteral("when")].toString());
        line(tr("Who"), shown[QStringLiteral("who")].toString());
        for (const LetterLine &each : letterLines(*letter, m_live))
            line(each.name, each.value);
    }
    return lines;
}

void Letters::look()
{
    QVariantList rows;
    for (const DeadLetter &letter : m_letters)
        rows.append(row(letter));
    if (rows == m_rows)
        return; // a list that is made anew loses its place under a finger
    m_rows = rows;
    Q_EMIT changed();
}

QVariantMap Letters::row(const DeadLetter &letter) const
{
    // A clock that stood still says nothing of when it was.
    const std::int64_t at = letter.fault == "clock_stuck" || letter.hlc <= 0
        ? letter.parkedUs
        : base::timeOf(letter.hlc).time_since_epoch().count();
    QVariantMap row{{QStringLiteral("id"), idOf(letter.name)}, {QStringLiteral("what"), letterKind(letter.type)},
        {QStringLiteral("device"), m_devices.nameOf(letter.name.device)}, {QStringLiteral("when"), when(at)},
        {QStringLiteral("who"), nameOf(letter.staff)}};
    const auto put = [&row](const QString &words, const char *kind, const char *icon) {
        row.insert(QStringLiteral("state"), words);
        row.insert(QStringLiteral("stateKind"), QLatin1String(kind));
        row.insert(QStringLiteral("stateIcon"), QLatin1String(icon));
    };
    if (letter.recorded)
        put(tr("Recorded again"), "success", "tick");
    else if (letter.isSeenTo())
        put(tr("Seen to"), "neutral", "note");
    else if (letter.found || m_inHand == letter.name)
        put(tr("Being recorded"), "primary", "saving");
    else if (isElsewhere(letter))
        put(tr("In hand"), "primary", "user");
    else if (letter.claimedBy)
        put(tr("Begun, not finished"), "danger", "exclaim");
    else
        put(tr("Waits"), "warn", "alert");
    return row;
}

} // namespace jiko::office_app
