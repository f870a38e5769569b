#include "pos/arrival_desk.h"

#include "payments/phone.h"
#include "pos/prompt_words.h"
#include "pos/taking.h"
#include "pos/words.h"

namespace jiko::pos {

using payments::Arrival;
using payments::ArrivalFit;

namespace {
constexpr std::size_t shownAtMost = 3;
}

ArrivalDesk::ArrivalDesk(
    outlet::Live &live, outlet::SignIn &signIn, Till &till, TenderDesk &tenderDesk, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_till(till),
      m_tenderDesk(tenderDesk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ArrivalDesk::look);
    const auto soon = [this] {
        if (m_watched)
            m_soon.start();
    };
    connect(&live.arrivals, &payments::Arrivals::changed, this, soon);
    connect(&live, &outlet::Live::caughtUp, this, soon);
    connect(&till, &Till::checkChanged, this, soon);
    connect(&tenderDesk, &TenderDesk::changed, this, soon);
}

void ArrivalDesk::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    if (watched)
        return look();
    m_soon.stop();
    m_rows.clear();
    Q_EMIT changed();
}

void ArrivalDesk::look()
{
    m_rows.clear();
    const orders::Check *check = m_till.check();
    if (check && check->isOpen()) {
        std::vector<const Arrival *> open;
        for (const Arrival *arrival : m_live.arrivals.all())
            if (stepOf(*arrival, placeOf(*arrival, m_live.checks, m_live.prompts)) == payments::ArrivalStep::Attach)
                open.push_back(arrival);
        std::vector<QString> phones;
        for (const payments::Prompt *prompt : m_live.prompts.ofCheck(check->id))
            phones.push_back(prompt->phone);
        const Money due = orders::dueOf(*check, m_tenderDesk.shareId());
        for (const auto &match : payments::matching(open, *check, due, phones, base::utcNow())) {
            const Arrival &arrival = *match.arrival;
            m_rows.append(QVariantMap{{QStringLiteral("arrival"), text(arrival.id)},
                {QStringLiteral("amount"), base::amountText(arrival.amount)}, {QStringLiteral("payer"), arrival.payer},
                {QStringLiteral("phone"), payments::localNumber(arrival.phone)},
                {QStringLiteral("time"), base::localTimeText(arrival.paidAt, m_live.house().hours)},
                {QStringLiteral("reference"), arrival.reference}, {QStringLiteral("receipt"), arrival.receipt},
                {QStringLiteral("sure"), match.fit == ArrivalFit::Sure},
                {QStringLiteral("rest"), arrival.amount > due ? base::amountText(arrival.amount - due) : QString()}});
            if (std::size_t(m_rows.size()) == shownAtMost)
                break;
        }
    }
    Q_EMIT changed();
}

bool ArrivalDesk::take(const QString &id, bool restIsTip)
{
    const orders::Check *check = m_till.check();
    const Arrival *arrival = m_live.arrivals.find(Id::fromString(id));
    const auto refuse = [this](const QString &words) {
        m_till.say(words);
        return false;
    };
    if (!check || !arrival)
        return false;
    if (!m_signIn.may(QLatin1String(identity::permission::takePayment)))
        return refuse(tr("Your role does not take payments. Ask a cashier or a manager."));
    const payments::Drawer *drawer = m_live.drawers.takenBy(m_signIn.person());
    if (!drawer)
        return refuse(wordsFor(orders::TenderRefusal::NoDrawer, arrival->amount));
    const auto take = payments::decide(*arrival, placeOf(*arrival, m_live.checks, m_live.prompts), *check,
        payments::TakeArrived{m_tenderDesk.shareId(), drawer->id, restIsTip});
    if (!take)
        return refuse(wordsFor(take.why()));
    const auto tender = orders::decide(*check, *take);
    if (!tender)
        return refuse(wordsFor(tender.why(), orders::totals(*check).due));
    const Id paidCheck = check->id;
    const Taking taking = takingOf(m_live, *check, *tender);
    if (!m_till.record(taking.drafts))
        return false;
    m_tenderDesk.show(paidCheck, *tender, taking);
    return true;
}

} // namespace jiko::pos
