#include "outlet/approval_desk.h"

#include "outlet/permission_words.h"

namespace jiko::outlet {

using namespace std::chrono_literals;

ApprovalDesk::ApprovalDesk(Live &live, SignIn &signIn, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ApprovalDesk::look);
    const auto soon = [this] { m_soon.start(0); };
    connect(&live.askings, &identity::Askings::changed, this, soon);
    connect(&live, &Live::caughtUp, this, soon);
    connect(&live, &Live::peopleChanged, this, soon);
    connect(&live, &Live::houseChanged, this, soon);
    connect(&signIn, &SignIn::personChanged, this, soon);
}

void ApprovalDesk::look()
{
    const UtcMicros now = base::utcNow();
    const bool wasEmpty = m_shown.empty();
    m_shown.clear();
    if (m_signIn.isSignedIn()) {
        m_shown = m_live.askings.toShow(now);
        std::erase_if(m_shown, [this](const identity::Asking *asking) {
            return asking->by.staff == m_signIn.person() || !m_signIn.may(asking->what.permission);
        });
    }
    UtcMicros next = now + 1h;
    for (const identity::Asking *asking : m_shown)
        if (asking->isOpen(now))
            next = std::min(next, asking->until());
    if (!m_shown.empty())
        m_soon.start(std::chrono::ceil<std::chrono::milliseconds>(next - now));
    if (!wasEmpty || !m_shown.empty())
        Q_EMIT changed();
}

QString ApprovalDesk::nameOf(const Stamp &stamp) const
{
    const identity::Person *person = m_live.people().person(stamp.staff);
    return person ? person->name : tr("terminal %1").arg(stamp.device);
}

QString ApprovalDesk::bannerText() const
{
    if (m_shown.empty())
        return {};
    if (m_shown.size() > 1)
        return tr("%n thing(s) to allow or refuse", nullptr, count());
    const identity::Asking &only = *m_shown.front();
    if (only.isAnsweredBothWays())
        return tr("Two answered differently: %1").arg(only.what.what);
    return tr("%1 asks: %2").arg(nameOf(only.by), only.what.what);
}

QVariantList ApprovalDesk::rows() const
{
    QVariantList rows;
    for (const identity::Asking *asking : m_shown) {
        QVariantList acts;
        const auto add = [&](const Stamp &stamp, const QString &what) {
            acts.append(QVariantMap{{QStringLiteral("time"), base::localTimeText(stamp.at(), m_live.house().hours)},
                {QStringLiteral("who"), nameOf(stamp)}, {QStringLiteral("what"), what}});
        };
        add(asking->by,
            asking->what.reason.isEmpty() ? asking->what.what
                                          : tr("%1. Why: %2").arg(asking->what.what, asking->what.reason));
        for (const identity::Asking::Answer &answer : asking->answers)
            add(answer.stamp, answer.allowed ? tr("Allowed") : tr("Refused"));
        QVariantList choices;
        const auto offer = [&](Choice choice, const QString &text) {
            choices.append(QVariantMap{{QStringLiteral("choice"), static_cast<int>(choice)},
                {QStringLiteral("text"), text}, {QStringLiteral("needs"), QString()}});
        };
        const bool bothWays = asking->isAnsweredBothWays();
        if (bothWays) {
            offer(Seen, tr("I have read it"));
        } else {
            offer(Allow, tr("Allow"));
            offer(Refuse, tr("Refuse"));
        }
        const QString title = actWords(asking->what.permission);
        rows.append(QVariantMap{{QStringLiteral("id"), asking->id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("title"),
                bothWays              ? tr("Two answered differently. The first counts.")
                    : title.isEmpty() ? asking->what.what
                                      : title},
            {QStringLiteral("place"),
                asking->what.label.isEmpty() ? QString() : tr("Check of %1").arg(asking->what.label)},
            {QStringLiteral("amount"), asking->what.amount}, {QStringLiteral("acts"), acts},
            {QStringLiteral("choices"), choices}});
    }
    return rows;
}

void ApprovalDesk::answer(const QString &id, int choice)
{
    const Id stream = Id::fromString(id);
    const identity::Asking *asking = m_live.askings.find(stream);
    if (!asking)
        return Q_EMIT told(wordsFor(identity::AnswerRefusal::NotAsked));
    const auto record = [&](const identity::ApprovalFact &fact) {
        if (m_live.node.record({identity::record(stream, fact)}, m_signIn.person()).empty())
            Q_EMIT told(tr("This terminal cannot save now, so nothing was answered. Use another terminal."));
    };
    if (choice == Seen) {
        if (const auto seen = identity::decideSeen(*asking))
            record(*seen);
        return;
    }
    const auto answered = identity::decide(
        *asking, identity::AnswerAsking{m_live.people().person(m_signIn.person()), choice == Allow, base::utcNow()});
    if (!answered)
        return Q_EMIT told(wordsFor(answered.why()));
    record(*answered);
}

QString ApprovalDesk::wordsFor(identity::AnswerRefusal why)
{
    switch (why) {
    case identity::AnswerRefusal::NotAsked:
    case identity::AnswerRefusal::Withdrawn:
        return tr("It is not asked any more.");
    case identity::AnswerRefusal::AlreadyAnswered:
        return tr("Somebody has answered it already.");
    case identity::AnswerRefusal::Expired:
        return tr("It was asked too long ago. Who asked can ask again.");
    case identity::AnswerRefusal::OwnAsking:
        return tr("You have asked this yourself. Somebody else must allow it.");
    case identity::AnswerRefusal::NoRight:
        return tr("Your role does not allow this.");
    }
    return {};
}

} // namespace jiko::outlet
