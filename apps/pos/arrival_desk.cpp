#include "pos/arrival_desk.h"

#include "payments/phone.h"
#include "pos/prompt_words.h"

namespace jiko::pos {

using payments::Arrival;
using payments::ArrivalFit;

namespace {
constexpr std::size_t shownAtMost = 3;
}

ArrivalDesk::ArrivalDesk(
    outlet::Live &live, Till &till, const Cashier &cashier, TenderDesk &tenderDesk, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_till(till),
      m_cashier(cashier),
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
    if (!check || !arrival)
        return false;
    const payments::Drawer *drawer = m_cashier.mayTake() ? m_cashier.drawer(arrival->amount) : nullptr;
    if (!drawer)
        return false;
    const auto take = payments::decide(*arrival, placeOf(*arrival, m_live.checks, m_live.prompts), *check,
        payments::TakeArrived{m_tenderDesk.shareId(), drawer->id, restIsTip});
    if (!take) {
        m_till.say(wordsFor(take.why()));
        return false;
    }
    const auto taken = m_cashier.put(*check, *take, {});
    if (taken)
        m_tenderDesk.show(*taken);
    return taken.has_value();
}

} // namespace jiko::pos
