// Payments of one kind that are not over: what phones or card terminals were asked for. One that is over is not looked
// at again until it, or its check, changes.
#pragma once

#include "pos/till.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <set>
#include <type_traits>

namespace jiko::pos {

/// People are to see it. Given up and still waited for is not over, since it may be paid all the same; whoever gave it
/// up need not look at it.
template <class Payment, class Step> bool isInSight(const Payment &payment, Step step)
{
    using State = std::remove_cv_t<decltype(Payment::state)>;
    return payment.state != State::Early && step != Step::Done && !(step == Step::Wait && payment.givenUp);
}

/// Payments: payments::Prompts or payments::Cards.
template <class Payments> class Unfinished {
public:
    using Payment = std::remove_pointer_t<decltype(std::declval<const Payments &>().find(Id()))>;

    /// `look` is called once for many changes.
    Unfinished(const Payments &payments, const outlet::Live &live, const Till &till, std::function<void()> look)
        : m_payments(payments)
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(0);
        QObject::connect(&m_soon, &QTimer::timeout, &m_soon, std::move(look));
        QObject::connect(&payments, &Payments::changed, &m_soon, [this](const Id &payment) {
            m_open.insert(payment);
            lookSoon();
        });
        QObject::connect(&live.checks, &orders::Checks::changed, &m_soon, [this](const Id &check) {
            for (const Payment *payment : m_payments.ofCheck(check)) {
                m_open.insert(payment->id);
                lookSoon();
            }
        });
        QObject::connect(&live.drawers, &payments::Drawers::changed, &m_soon, [this] { lookSoon(); });
        QObject::connect(&till, &Till::checkChanged, &m_soon, [this] { lookSoon(); });
        QObject::connect(&live, &outlet::Live::caughtUp, &m_soon, [this] {
            for (const Payment *payment : m_payments.all())
                m_open.insert(payment->id);
            lookSoon();
        });
    }

    void lookSoon() { m_soon.start(); }
    /// What is done with one may change others.
    template <class Act> void each(Act act) const
    {
        for (const Id &id : std::vector<Id>(m_open.begin(), m_open.end()))
            act(*m_payments.find(id));
    }
    /// Leaves out what is over.
    template <class StepOf> void sort(StepOf stepOf)
    {
        using Step = std::invoke_result_t<StepOf, const Payment &>;
        using State = std::remove_cv_t<decltype(Payment::state)>;
        std::vector<const Payment *> shown;
        std::erase_if(m_open, [&](const Id &id) {
            const Payment *payment = m_payments.find(id);
            if (payment->state == State::Early)
                return false;
            const Step step = stepOf(*payment);
            if (isInSight(*payment, step))
                shown.push_back(payment);
            return step == Step::Done;
        });
        std::sort(shown.begin(), shown.end(), [](const Payment *a, const Payment *b) {
            return std::tie(a->askedAt, a->id) < std::tie(b->askedAt, b->id);
        });
        m_shown.clear();
        for (const Payment *payment : shown)
            m_shown.push_back(payment->id);
    }
    /// What people are to see, oldest first.
    const std::vector<Id> &shown() const { return m_shown; }

private:
    const Payments &m_payments;
    QTimer m_soon;
    std::set<Id> m_open;
    std::vector<Id> m_shown;
};

} // namespace jiko::pos
