#include "outlet/time_clock.h"

#include <QCoreApplication>
#include <QLocale>

namespace jiko::outlet {

namespace {
struct Time {
    Q_DECLARE_TR_FUNCTIONS(Time)
};

QString idOf(const Id &id)
{
    return id.toString(QUuid::WithoutBraces);
}
} // namespace

QString hoursText(std::chrono::minutes time)
{
    return Time::tr("%1 h %2 min").arg(time.count() / 60).arg(time.count() % 60);
}

QString weightText(labour::SharedBy by, std::int64_t weight, Currency currency)
{
    switch (by) {
    case labour::SharedBy::Hours:
        return hoursText(std::chrono::minutes(weight));
    case labour::SharedBy::Points: // minutes times points, shown as points of an hour
        return Time::tr("%1 points").arg(QLocale().toString(static_cast<double>(weight) / 60, 'f', 2));
    case labour::SharedBy::Sales:
        return Time::tr("%1 sold").arg(base::moneyText(Money(weight, currency)));
    }
    return {};
}

QString wordsFor(labour::ClockRefusal why)
{
    switch (why) {
    case labour::ClockRefusal::AlreadyIn:
        return Time::tr("At work already. Clock out first.");
    case labour::ClockRefusal::NotIn:
        return Time::tr("Not at work. Clock in first.");
    case labour::ClockRefusal::OnBreak:
        return Time::tr("On a break already.");
    case labour::ClockRefusal::NotOnBreak:
        return Time::tr("Not on a break.");
    case labour::ClockRefusal::NoJob:
        return Time::tr("Choose what you work as.");
    case labour::ClockRefusal::NoReason:
        return Time::tr("Say why it is corrected.");
    case labour::ClockRefusal::OutBeforeIn:
        return Time::tr("The end is before the beginning. Nothing was changed.");
    case labour::ClockRefusal::InTheFuture:
        return Time::tr("That is in the future. Nothing was changed.");
    case labour::ClockRefusal::BreaksTooLong:
        return Time::tr("The breaks are longer than the time at work. Nothing was changed.");
    case labour::ClockRefusal::NeedsRight:
        return Time::tr("Your role does not correct times. Ask a manager.");
    }
    return {};
}

QVariantList tipLines(const labour::TipsShared &shared, const labour::TipPart &part)
{
    const Currency currency = Currency::fromCode(shared.currency);
    const auto money = [&](std::int64_t minor) { return base::moneyText(Money(minor, currency)); };
    std::int64_t pool = 0;
    std::int64_t all = 0;
    for (const labour::TipPart &each : shared.parts) {
        pool += each.paidInMinor;
        all += each.weight;
    }
    QVariantList lines;
    const auto line = [&](const QString &name, const QString &value) {
        lines.append(QVariantMap{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    };
    line(Time::tr("Tips of your guests"), money(part.tipsMinor));
    line(Time::tr("Into the pool, %1 %").arg(QLocale().toString(shared.share.bp / 100.0, 'g', 4)),
        money(-part.paidInMinor));
    line(Time::tr("The pool of the day"), money(pool));
    line(Time::tr("Your part: %1 of %2")
             .arg(weightText(shared.by, part.weight, currency), weightText(shared.by, all, currency)),
        money(part.outMinor));
    line(Time::tr("Your tips"), money(labour::TipDay::sumOf(part)));
    return lines;
}

TimeClock::TimeClock(Live &live, SignIn &signIn, QObject *parent) : QObject(parent), m_live(live), m_signIn(signIn)
{
    connect(&live.book, &labour::TimeBook::changed, this, &TimeClock::changed);
    connect(&live, &Live::labourChanged, this, &TimeClock::changed);
    connect(&live, &Live::caughtUp, this, &TimeClock::changed);
    connect(&signIn, &SignIn::personChanged, this, &TimeClock::close);
    connect(&m_minute, &QTimer::timeout, this, &TimeClock::changed);
}

void TimeClock::showMine()
{
    if (!m_signIn.isSignedIn())
        return;
    m_person = m_signIn.person();
    m_minute.start(std::chrono::seconds(30));
    Q_EMIT changed();
}

void TimeClock::showFor(const QString &pin)
{
    m_signIn.identify(pin, [this](const identity::Person *person) {
        if (!person)
            return Q_EMIT refused(m_signIn.problemText());
        m_person = person->id;
        m_minute.start(std::chrono::seconds(30));
        Q_EMIT changed();
    });
}

void TimeClock::close()
{
    if (std::exchange(m_person, Id()).isNull())
        return;
    m_minute.stop();
    Q_EMIT changed();
}

QString TimeClock::name() const
{
    const identity::Person *person = m_live.people().person(m_person);
    return person ? person->name : QString();
}

QString TimeClock::state() const
{
    const labour::Spell *now = spell();
    return !now ? QStringLiteral("out") : now->isOnBreak() ? QStringLiteral("break") : QStringLiteral("in");
}

QString TimeClock::stateText() const
{
    const labour::Spell *now = spell();
    if (!now)
        return tr("Not at work.");
    const auto &hours = m_live.house().hours;
    if (now->isOnBreak())
        return now->breaks.back().paid
            ? tr("On a paid break since %1.").arg(base::localTimeText(now->breaks.back().from, hours))
            : tr("On an unpaid break since %1.").arg(base::localTimeText(now->breaks.back().from, hours));
    return tr("%1 since %2, %3.")
        .arg(now->jobName, base::localTimeText(now->in, hours), hoursText(now->worked(base::utcNow())));
}

QString TimeClock::weekText() const
{
    if (!isShown())
        return {};
    const QDate today = m_live.today().day();
    const UtcMicros from = base::startOf(BusinessDate(today.addDays(1 - today.dayOfWeek())), m_live.house().hours);
    const UtcMicros now = base::utcNow();
    std::chrono::minutes sum{};
    for (const labour::Worked &row :
        labour::workedBetween(m_live.book.spells(), from, now + std::chrono::hours(1), now))
        if (row.person == m_person)
            sum += row.time;
    return tr("This week: %1").arg(hoursText(sum));
}

QVariantList TimeClock::jobs() const
{
    QVariantList rows;
    for (const labour::Job &job : m_live.jobs())
        rows.append(QVariantMap{
            {QStringLiteral("id"), idOf(job.id)}, {QStringLiteral("name"), job.names.in(QLocale().name().left(2))}});
    return rows;
}

QVariantList TimeClock::tips() const
{
    QVariantList rows;
    for (const labour::TipDay *day : m_live.book.tipDays())
        if (const labour::TipPart *part = day->part(m_person)) {
            const Money sum(labour::TipDay::sumOf(*part), Currency::fromCode(day->shared->currency));
            rows.append(QVariantMap{{QStringLiteral("day"), idOf(day->id)},
                {QStringLiteral("title"),
                    tr("Tips of %1")
                        .arg(BusinessDate::fromIso(day->shared->businessDate)
                                 .day()
                                 .toString(QStringLiteral("dd/MM/yyyy")))},
                {QStringLiteral("sum"), base::moneyText(sum)},
                {QStringLiteral("sumMinor"), static_cast<qint64>(sum.minor())},
                {QStringLiteral("lines"), tipLines(*day->shared, *part)},
                {QStringLiteral("isSigned"), day->isSigned(m_person)}});
        }
    return rows;
}

void TimeClock::record(const Draft &draft, const QString &words)
{
    if (m_live.node.record({draft}, m_person).empty())
        return Q_EMIT told(tr("This terminal cannot save now, so nothing was changed. Use another terminal."));
    Q_EMIT told(words);
}

void TimeClock::refuse(labour::ClockRefusal why)
{
    Q_EMIT told(outlet::wordsFor(why));
}

void TimeClock::clockIn(const QString &jobId)
{
    const Id id = Id::fromString(jobId);
    const auto &all = m_live.jobs();
    const auto job = std::find_if(all.begin(), all.end(), [&](const labour::Job &each) { return each.id == id; });
    const auto in = labour::decide(
        spell(), labour::ClockIn{m_person, job == all.end() ? nullptr : &*job, QLocale().name().left(2)});
    if (!in)
        return refuse(in.why());
    record(labour::record(newId(), labour::SpellFact(*in)), tr("%1 is at work: %2.").arg(name(), in->jobName));
}

void TimeClock::beginBreak(bool paid)
{
    const auto begun = labour::decideBreak(spell(), paid);
    if (!begun)
        return refuse(begun.why());
    record(labour::record(spell()->id, labour::SpellFact(*begun)), tr("%1 is on a break.").arg(name()));
}

void TimeClock::endBreak()
{
    const auto ended = labour::decideBack(spell());
    if (!ended)
        return refuse(ended.why());
    record(labour::record(spell()->id, labour::SpellFact(*ended)), tr("%1 is back.").arg(name()));
}

void TimeClock::clockOut()
{
    const auto out = labour::decideOut(spell());
    if (!out)
        return refuse(out.why());
    const labour::Spell before = *spell();
    record(labour::record(before.id, labour::SpellFact(*out)),
        tr("%1 has worked %2. Go well.").arg(name(), hoursText(before.worked(base::utcNow()))));
}

QString TimeClock::wordsFor(labour::TipRefusal why)
{
    switch (why) {
    case labour::TipRefusal::NotShared:
    case labour::TipRefusal::NoPart:
        return tr("There are no tips of yours on that day.");
    case labour::TipRefusal::OtherSum:
        return tr("The tips were shared out again meanwhile. Read them and sign once more.");
    case labour::TipRefusal::AlreadySigned:
        return tr("You have signed this already.");
    case labour::TipRefusal::NoRule:
    case labour::TipRefusal::NothingToShare:
    case labour::TipRefusal::NobodyTakesPart:
    case labour::TipRefusal::NeedsRight:
    case labour::TipRefusal::AllSigned:
        return tr("The tips of that day cannot be shared out.");
    }
    return {};
}

void TimeClock::signTips(const QString &day, qint64 readMinor)
{
    const Id id = Id::fromString(day);
    const auto done = labour::decideSign(m_live.book.tipDay(id), m_person, readMinor);
    if (!done)
        return Q_EMIT told(wordsFor(done.why()));
    record(labour::record(id, labour::TipFact(*done)), tr("Signed. Thank you."));
}

} // namespace jiko::outlet
