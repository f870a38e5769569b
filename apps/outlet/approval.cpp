#include "outlet/approval.h"

#include <utility>

namespace jiko::outlet {

using namespace std::chrono_literals;

namespace {
constexpr auto waitsFor = 5min;
}

Approval::Approval(Live &live, SignIn &signIn, QObject *parent) : QObject(parent), m_live(live), m_signIn(signIn)
{
    connect(&signIn, &SignIn::personChanged, this, &Approval::personChanged);
    connect(&live, &Live::peopleChanged, this, &Approval::changed);
    connect(&live.askings, &identity::Askings::changed, this, &Approval::hear);
    // What was asked before the terminal went off waits for nobody any more.
    connect(&live, &Live::caughtUp, this, [this] {
        std::vector<Draft> drafts;
        m_live.askings.forEach([&](const identity::Asking &asking) {
            if (asking.by.device == m_live.node.terminal().device)
                if (const auto withdrawn = identity::decideWithdraw(asking, false))
                    drafts.push_back(identity::record(asking.id, *withdrawn));
        });
        if (!drafts.empty())
            m_live.node.record(drafts, {});
    });
    m_tooLate.setSingleShot(true);
    m_tooLate.setInterval(waitsFor);
    connect(&m_tooLate, &QTimer::timeout, this, [this] {
        if (!m_sent)
            return;
        Q_EMIT told(
            tr("Nobody has answered: %1. Nothing was changed. Ask again, or enter a PIN here.").arg(m_sent->act.what));
        giveUp(true);
    });
}

void Approval::personChanged()
{
    // Whoever comes next has asked for nothing. A terminal that is locked meanwhile waits on for who asked.
    const Id now = m_signIn.person();
    if (std::exchange(m_person, now) != now)
        withdraw();
    if (m_sent && !now.isNull() && now != m_sent->asker)
        giveUp(false);
    else if (m_sent)
        hear(m_sent->asking);
}

void Approval::keepInHand(const Id &check)
{
    m_inHand = check;
}

QString Approval::nameOf(const Id &person) const
{
    const identity::Person *known = m_live.people().person(person);
    return known ? known->name : QString();
}

QString Approval::detail() const
{
    if (!m_act)
        return {};
    if (!m_signIn.isSignedIn())
        return m_act->reason;
    return m_act->reason.isEmpty() ? tr("Asked by %1.").arg(m_signIn.name())
                                   : tr("%1. Asked by %2.").arg(m_act->reason, m_signIn.name());
}

QString Approval::waitingText() const
{
    return m_sent ? tr("Waiting for a manager: %1").arg(m_sent->act.what) : QString();
}

identity::ApprovalAsked Approval::asked(const Act &act) const
{
    const orders::Check *check = m_live.checks.find(act.check);
    return {QLatin1String(act.permission), act.what, act.amountText, act.reason, act.check,
        check ? check->label : QString(), static_cast<int>(std::chrono::seconds(waitsFor).count())};
}

void Approval::ask(Act act)
{
    ++m_asked;
    if (m_signIn.may(QLatin1String(act.permission))) {
        withdraw();
        return act.go(m_signIn.person());
    }
    m_act = std::move(act);
    Q_EMIT changed();
}

void Approval::submit(const QString &pin)
{
    if (!m_act)
        return;
    m_signIn.identify(pin, [this, asked = m_asked](const identity::Person *person) {
        if (!m_act || asked != m_asked)
            return;
        if (!person)
            return Q_EMIT refused(m_signIn.problemText());
        if (!person->may(m_act->permission))
            return Q_EMIT refused(tr("%1 may not allow this either. Ask a manager.").arg(person->name));
        const auto go = std::exchange(m_act, std::nullopt)->go;
        Q_EMIT changed();
        go(person->id);
    });
}

void Approval::withdraw()
{
    if (!m_act)
        return;
    m_act.reset();
    Q_EMIT changed();
}

void Approval::askElsewhere()
{
    if (!m_act)
        return;
    const auto ask = identity::decideAsk(m_live.people(), m_signIn.person(), asked(*m_act));
    if (!ask)
        return Q_EMIT refused(tr("Nobody else on the staff may allow this."));
    const Id asking = newId();
    if (m_live.node.record({identity::record(asking, *ask)}, m_signIn.person()).empty())
        return Q_EMIT refused(tr("This terminal cannot save now. Enter a PIN on another one."));
    giveUp(false); // what was asked before it
    ++m_asked;
    Sent sent{*std::exchange(m_act, std::nullopt), asking, m_signIn.person(), false, std::nullopt};
    sent.wasInHand = !sent.act.check.isNull() && sent.act.check == m_inHand;
    if (const orders::Check *check = m_live.checks.find(sent.act.check))
        sent.before = *check;
    m_sent = std::move(sent);
    m_tooLate.start();
    Q_EMIT changed();
}

void Approval::takeBack()
{
    giveUp(false);
}

void Approval::giveUp(bool expired)
{
    if (!m_sent)
        return;
    m_tooLate.stop();
    const Id asking = std::exchange(m_sent, std::nullopt)->asking;
    if (const identity::Asking *known = m_live.askings.find(asking))
        if (const auto withdrawn = identity::decideWithdraw(*known, expired))
            m_live.node.record({identity::record(asking, *withdrawn)}, m_signIn.person());
    Q_EMIT changed();
}

void Approval::hear(const Id &id)
{
    const identity::Asking *asking = m_live.askings.find(id);
    if (asking && id == m_acted && asking->isAnsweredBothWays()) {
        m_acted = {};
        const identity::Asking::Answer &first = *asking->verdict();
        return Q_EMIT told(tr("Two answered: %1 refused before that was known here. It is done: %2. Tell a manager.")
                               .arg(nameOf(first.stamp.staff), asking->what.what));
    }
    // While nobody is signed in whoever asked is waited for.
    if (!asking || !m_sent || id != m_sent->asking || !asking->verdict() || m_signIn.person() != m_sent->asker)
        return;
    goOn();
}

bool Approval::isAsItWas(const Sent &sent) const
{
    if (sent.wasInHand && m_inHand != sent.act.check)
        return false;
    const orders::Check *now = m_live.checks.find(sent.act.check);
    return !sent.before || (now && orders::comesToTheSame(*sent.before, *now));
}

void Approval::goOn()
{
    m_tooLate.stop();
    const Sent sent = *std::exchange(m_sent, std::nullopt);
    const identity::Asking::Answer verdict = *m_live.askings.find(sent.asking)->verdict();
    const QString who = nameOf(verdict.stamp.staff);
    Q_EMIT changed();
    if (!verdict.allowed)
        return Q_EMIT told(tr("%1 refuses: %2. Nothing was changed.").arg(who, sent.act.what));
    const identity::Person *approver = m_live.people().person(verdict.stamp.staff);
    if (!approver || !approver->may(sent.act.permission))
        return Q_EMIT told(tr("%1 may not allow this either. Ask a manager.").arg(who));
    if (!isAsItWas(sent))
        return Q_EMIT told(tr("%1 allows it, but the check is not as it was: %2. Ask again.").arg(who, sent.act.what));
    Q_EMIT told(tr("%1 allows it: %2.").arg(who, sent.act.what));
    m_acted = sent.asking;
    sent.act.go(approver->id);
}

} // namespace jiko::outlet
