#include "office/labour_board.h"

#include "insight/people.h"
#include "outlet/time_clock.h"

#include <QLocale>
#include <QTimeZone>

namespace jiko::office_app {

namespace {
QString timeText(UtcMicros at, const TradingHours &hours)
{
    const QTimeZone zone(hours.zone);
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count() / 1000, zone)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

std::optional<UtcMicros> timeTyped(const QString &typed, const TradingHours &hours)
{
    QDateTime at = QDateTime::fromString(typed.trimmed(), QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!at.isValid())
        return std::nullopt;
    at = QDateTime(at.date(), at.time(), QTimeZone(hours.zone));
    return UtcMicros(std::chrono::milliseconds(at.toMSecsSinceEpoch()));
}
} // namespace

LabourBoard::LabourBoard(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_archive(archive)
{
    // An evening's checks are looked through once for all that came together.
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &LabourBoard::changed);
    const auto soon = [this] { m_soon.start(); };
    connect(&live.book, &labour::TimeBook::changed, this, &LabourBoard::changed);
    connect(&live.checks, &orders::Checks::changed, this, soon);
    connect(&live, &outlet::Live::labourChanged, this, soon);
    connect(&live, &outlet::Live::peopleChanged, this, soon);
    connect(&live, &outlet::Live::caughtUp, this, soon);
    connect(&signIn, &outlet::SignIn::personChanged, this, soon);
}

QString LabourBoard::nameOf(const Id &person) const
{
    const identity::Person *known = m_live.people().person(person);
    return known ? known->name : tr("No longer here");
}

void LabourBoard::setWeek(int week)
{
    m_week = week;
    Q_EMIT changed();
}

UtcMicros LabourBoard::from() const
{
    const QDate today = m_live.today().day();
    const QDate monday = today.addDays(1 - today.dayOfWeek() - 7 * m_week);
    return base::startOf(BusinessDate(monday), m_live.house().hours);
}

UtcMicros LabourBoard::to() const
{
    return from() + std::chrono::hours(24 * 7);
}

QString LabourBoard::weekText() const
{
    const auto &hours = m_live.house().hours;
    return tr("%1 to %2")
        .arg(base::localDateText(from() + std::chrono::hours(12), hours),
            base::localDateText(to() - std::chrono::hours(12), hours));
}

QVariantList LabourBoard::hours() const
{
    QVariantList rows;
    auto worked = labour::workedBetween(m_live.book.spells(), from(), to(), base::utcNow());
    std::stable_sort(worked.begin(), worked.end(), [this](const labour::Worked &a, const labour::Worked &b) {
        return nameOf(a.person).localeAwareCompare(nameOf(b.person)) < 0;
    });
    for (const labour::Worked &row : worked)
        rows.append(QVariantMap{{QStringLiteral("name"), nameOf(row.person)}, {QStringLiteral("job"), row.jobName},
            {QStringLiteral("hours"), outlet::hoursText(row.time)},
            {QStringLiteral("pay"),
                row.hasPay ? base::moneyText(Money(row.payMinor, m_live.house().currency)) : QString()}});
    return rows;
}

QVariantList LabourBoard::spells() const
{
    const UtcMicros now = base::utcNow();
    const auto all = m_live.book.spells();
    const auto asked = labour::questionsOf(all, now);
    QVariantList rows;
    for (auto at = all.rbegin(); at != all.rend(); ++at) {
        const labour::Spell &spell = **at;
        if (spell.in < from() || spell.in >= to())
            continue;
        const bool twice = std::any_of(asked.begin(), asked.end(), [&](const labour::TimeQuestion &question) {
            return question.earlier == spell.id || question.later == spell.id;
        });
        const QString note = twice       ? tr("Clocked in twice")
            : spell.isForgotten(now)     ? tr("Forgot to clock out?")
            : !spell.counts()            ? tr("Does not count")
            : !spell.corrections.empty() ? tr("Corrected: %1").arg(spell.corrections.back().what.reason)
            : spell.isOnBreak()          ? tr("On a break")
            : spell.isOpen()             ? tr("At work")
                                         : QString();
        rows.append(QVariantMap{{QStringLiteral("id"), spell.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), nameOf(spell.person)}, {QStringLiteral("job"), spell.jobName},
            {QStringLiteral("in"), timeText(spell.in, m_live.house().hours)},
            {QStringLiteral("out"), spell.out ? timeText(*spell.out, m_live.house().hours) : QString()},
            {QStringLiteral("hours"), outlet::hoursText(spell.worked(now))}, {QStringLiteral("note"), note},
            {QStringLiteral("noteKind"),
                twice || spell.isForgotten(now) ? QStringLiteral("warn") : QStringLiteral("success")}});
    }
    return rows;
}

int LabourBoard::questions() const
{
    const UtcMicros now = base::utcNow();
    const auto all = m_live.book.spells();
    const auto forgotten =
        std::count_if(all.begin(), all.end(), [&](const labour::Spell *spell) { return spell->isForgotten(now); });
    return static_cast<int>(labour::questionsOf(all, now).size()) + static_cast<int>(forgotten);
}

QStringList LabourBoard::jobs() const
{
    QStringList names;
    for (const labour::Job &job : m_live.jobs())
        names.append(job.names.in(QLocale().name().left(2)));
    return names;
}

QVariantMap LabourBoard::form(const QString &id) const
{
    const labour::Spell *spell = m_live.book.find(Id::fromString(id));
    if (!spell)
        return {};
    const auto &all = m_live.jobs();
    const auto job =
        std::find_if(all.begin(), all.end(), [&](const labour::Job &each) { return each.id == spell->job; });
    std::chrono::microseconds unpaid{};
    for (const labour::Break &each : spell->breaks)
        if (!each.paid && each.to)
            unpaid += *each.to - each.from;
    return {{QStringLiteral("in"), timeText(spell->in, m_live.house().hours)},
        {QStringLiteral("out"), spell->out ? timeText(*spell->out, m_live.house().hours) : QString()},
        {QStringLiteral("job"), job == all.end() ? -1 : static_cast<int>(job - all.begin())},
        {QStringLiteral("unpaid"), QString::number(std::chrono::duration_cast<std::chrono::minutes>(unpaid).count())}};
}

void LabourBoard::correct(const QString &id, const QString &inTyped, const QString &outTyped, int job,
    int unpaidMinutes, const QString &reason)
{
    const labour::Spell *spell = m_live.book.find(Id::fromString(id));
    const auto in = timeTyped(inTyped, m_live.house().hours);
    const auto out = timeTyped(outTyped, m_live.house().hours);
    if (!spell)
        return;
    if (!in || (!out && !outTyped.trimmed().isEmpty()))
        return Q_EMIT told(tr("Type times like 2026-11-21 17:30."));
    const auto &all = m_live.jobs();
    const bool known = job >= 0 && static_cast<std::size_t>(job) < all.size();
    record(*spell,
        labour::Correct{*in, out, known ? &all[static_cast<std::size_t>(job)] : nullptr, QLocale().name().left(2),
            unpaidMinutes, true, reason});
}

void LabourBoard::dropSpell(const QString &id, const QString &reason)
{
    const labour::Spell *spell = m_live.book.find(Id::fromString(id));
    if (!spell)
        return;
    labour::Job same;
    same.id = spell->job;
    same.names.byLanguage[QStringLiteral("en")] = spell->jobName;
    record(*spell, labour::Correct{spell->in, spell->out, &same, {}, 0, false, reason});
}

void LabourBoard::record(const labour::Spell &spell, labour::Correct ask)
{
    ask.mayCorrect = m_signIn.may(QLatin1String(identity::permission::correctTime));
    ask.now = base::utcNow();
    const auto corrected = labour::decide(spell, ask);
    if (!corrected)
        return Q_EMIT told(outlet::wordsFor(corrected.why()));
    if (m_live.node.record({labour::record(spell.id, labour::SpellFact(*corrected))}, m_signIn.person()).empty())
        return Q_EMIT told(tr("This terminal cannot save now, so nothing was changed. Use another terminal."));
    Q_EMIT this->corrected();
    Q_EMIT told(tr("Corrected. What was clocked is kept beside it."));
}

QStringList LabourBoard::rules() const
{
    QStringList names;
    for (const labour::TipRule &rule : m_live.tipRules())
        names.append(rule.names.in(QLocale().name().left(2)));
    return names;
}

void LabourBoard::setRule(int rule)
{
    m_rule = rule;
    Q_EMIT changed();
}

const labour::TipRule *LabourBoard::ruleNow() const
{
    const auto &all = m_live.tipRules();
    return m_rule >= 0 && static_cast<std::size_t>(m_rule) < all.size() ? &all[static_cast<std::size_t>(m_rule)]
                                                                        : nullptr;
}

void LabourBoard::setTipDay(const QString &iso)
{
    const BusinessDate day = BusinessDate::fromIso(iso);
    if (!day.isValid() || day == dayNow() || day.day() > m_live.today().day())
        return;
    m_tipDay = day == m_live.today() ? BusinessDate() : day;
    m_pastDay.clear();
    m_tipProblem.clear();
    if (!isToday())
        readDay();
    Q_EMIT changed();
}

void LabourBoard::readDay()
{
    using Found = std::pair<std::vector<insight::ServerTips>, std::vector<insight::WorkSpell>>;
    const identity::House &house = m_live.house();
    m_archive.ask(
        this,
        [outlet = m_live.node.terminal().outlet, day = m_tipDay, currency = house.currency.code(),
            from = base::startOf(m_tipDay, house.hours),
            to = base::startOf(BusinessDate(m_tipDay.day().addDays(1)), house.hours)](
            store::PgSession &session) -> store::PgOutcome<Found> {
            auto tips = insight::serverTips(session, outlet, {day, day}, currency);
            if (!tips)
                return Refused{tips.why()};
            auto spells = insight::workSpells(session, outlet, from, to);
            if (!spells)
                return Refused{spells.why()};
            return Found{std::move(tips).value(), std::move(spells).value()};
        },
        [this, day = m_tipDay](const store::PgOutcome<Found> &found) {
            if (day != m_tipDay)
                return;
            m_tipProblem = found ? QString() : wordsFor(found.why());
            m_pastDay.clear();
            const Currency currency = m_live.house().currency;
            const auto of = [&](const Id &person, const QString &name) -> labour::DayOf & {
                for (labour::DayOf &each : m_pastDay)
                    if (each.person == person)
                        return each;
                const identity::Person *known = m_live.people().person(person);
                m_pastDay.push_back({person, known ? known->name : name, Money(0, currency), Money(0, currency), {}});
                return m_pastDay.back();
            };
            if (found) {
                for (const insight::ServerTips &each : found->first) {
                    labour::DayOf &served = of(each.server, each.name);
                    served.tips += Money(each.tipsMinor, currency);
                    served.sales += Money(each.salesMinor, currency);
                }
                for (const insight::WorkSpell &spell : found->second)
                    of(spell.person, {}).jobs.push_back({spell.job, spell.minutes.value_or(0)});
                labour::sortDays(m_pastDay);
            }
            Q_EMIT changed();
        });
}

labour::ShareOut LabourBoard::asking() const
{
    if (!isToday())
        return {dayNow(), m_live.house().currency, ruleNow(), m_pastDay, QLocale().name().left(2),
            m_signIn.may(QLatin1String(identity::permission::shareTips))};
    std::vector<const orders::Check *> checks;
    m_live.checks.forEach([&](const orders::Check &check) { checks.push_back(&check); });
    const identity::House &house = m_live.house();
    return {m_live.today(), house.currency, ruleNow(),
        labour::daysOf(
            m_live.today(), house.hours, house.currency, checks, m_live.book.spells(), m_live.people(), base::utcNow()),
        QLocale().name().left(2), m_signIn.may(QLatin1String(identity::permission::shareTips))};
}

std::vector<labour::TipPart> LabourBoard::parts() const
{
    const labour::ShareOut ask = asking();
    return ask.rule ? labour::shareTips(*ask.rule, ask.days) : std::vector<labour::TipPart>();
}

QVariantList LabourBoard::tips() const
{
    QVariantList rows;
    if (!ruleNow())
        return rows;
    const Currency currency = m_live.house().currency;
    const auto money = [&](std::int64_t minor) { return base::moneyText(Money(minor, currency)); };
    for (const labour::TipPart &part : parts())
        rows.append(QVariantMap{{QStringLiteral("name"), part.name}, {QStringLiteral("tips"), money(part.tipsMinor)},
            {QStringLiteral("paidIn"), money(-part.paidInMinor)},
            {QStringLiteral("weight"),
                part.weight == 0 ? tr("takes no part") : outlet::weightText(ruleNow()->by, part.weight, currency)},
            {QStringLiteral("out"), money(part.outMinor)},
            {QStringLiteral("sum"), money(labour::TipDay::sumOf(part))}});
    return rows;
}

QVariantMap LabourBoard::tipTotals() const
{
    std::int64_t tips = 0;
    std::int64_t pool = 0;
    std::int64_t sum = 0;
    for (const labour::TipPart &part : parts()) {
        tips += part.tipsMinor;
        pool += part.paidInMinor;
        sum += labour::TipDay::sumOf(part);
    }
    const auto money = [&](std::int64_t minor) { return base::moneyText(Money(minor, m_live.house().currency)); };
    return {{QStringLiteral("name"), tr("All")}, {QStringLiteral("tips"), money(tips)},
        {QStringLiteral("paidIn"), money(-pool)}, {QStringLiteral("out"), money(pool)},
        {QStringLiteral("sum"), money(sum)}};
}

QVariantList LabourBoard::shared() const
{
    QVariantList rows;
    for (const labour::TipDay *day : m_live.book.tipDays()) {
        const auto &all = day->shared->parts;
        const auto done =
            std::count_if(all.begin(), all.end(), [&](const auto &part) { return day->isSigned(part.person); });
        std::int64_t sum = 0;
        for (const labour::TipPart &part : all)
            sum += labour::TipDay::sumOf(part);
        rows.append(QVariantMap{
            {QStringLiteral("name"),
                BusinessDate::fromIso(day->shared->businessDate).day().toString(QStringLiteral("dd/MM/yyyy"))},
            {QStringLiteral("by"), tr("%1, by %2").arg(day->shared->rule, nameOf(day->by.staff))},
            {QStringLiteral("sum"), base::moneyText(Money(sum, Currency::fromCode(day->shared->currency)))},
            {QStringLiteral("state"), tr("%1 of %2 signed").arg(done).arg(all.size())},
            {QStringLiteral("stateKind"), day->isSignedByAll() ? QStringLiteral("success") : QStringLiteral("warn")}});
    }
    return rows;
}

QString LabourBoard::shareReason() const
{
    // What was signed longer ago is at no terminal any more.
    if (dayNow().day() < m_live.today().day().addDays(-13))
        return tr("Tips are shared out within two weeks. This day can only be read.");
    const labour::TipDay *day = m_live.book.tipDay(labour::tipDayId(m_live.node.terminal().outlet, dayNow()));
    const auto decided = labour::decide(day, asking());
    if (decided)
        return {};
    switch (decided.why()) {
    case labour::TipRefusal::NoRule:
        return tr("There is no rule. Make one under Rules, Tips.");
    case labour::TipRefusal::NothingToShare:
        return isToday() ? tr("Nobody was given a tip today.") : tr("Nobody was given a tip on that day.");
    case labour::TipRefusal::NobodyTakesPart:
        return isToday() ? tr("Nobody whose job takes part has worked today.")
                         : tr("Nobody whose job takes part worked on that day.");
    case labour::TipRefusal::NeedsRight:
        return tr("Your role does not share out tips. Ask a manager.");
    case labour::TipRefusal::AllSigned:
        return isToday() ? tr("Everybody has signed today's tips.") : tr("Everybody has signed the tips of that day.");
    case labour::TipRefusal::NotShared:
    case labour::TipRefusal::NoPart:
    case labour::TipRefusal::OtherSum:
    case labour::TipRefusal::AlreadySigned:
        break;
    }
    return {};
}

void LabourBoard::shareOut()
{
    const Id id = labour::tipDayId(m_live.node.terminal().outlet, dayNow());
    if (const QString why = shareReason(); !why.isEmpty())
        return Q_EMIT told(why);
    const auto decided = labour::decide(m_live.book.tipDay(id), asking());
    if (!decided)
        return Q_EMIT told(shareReason());
    if (m_live.node.record({labour::record(id, labour::TipFact(*decided))}, m_signIn.person()).empty())
        return Q_EMIT told(tr("This terminal cannot save now, so nothing was changed. Use another terminal."));
    Q_EMIT told(tr("Shared out. Everybody can read and sign it at any till."));
}

} // namespace jiko::office_app
