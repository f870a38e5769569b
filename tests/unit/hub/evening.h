// An evening of service as facts of several devices, made by the suite's own rules, for whoever folds or stores them.
#pragma once

#include "floor/tables.h"
#include "kitchen/tickets.h"
#include "orders/checks.h"
#include "payments/arrivals.h"
#include "payments/drawers.h"
#include "support/test_cluster.h"

#include <random>

namespace jiko::test {

class Evening {
public:
    /// Two tills, a kitchen screen and a host's stand.
    struct Devices {
        TestDevice till1;
        TestDevice till2;
        TestDevice kitchen;
        TestDevice host;
    };
    Evening(Devices devices, quint32 seed);

    /// Guests come, order, eat and pay; every seventh check stays open.
    void serve(int checks);
    /// Checks that both tills serve, pay and close without hearing each other; then somebody decides each, in every
    /// way there is.
    void serveApart();
    /// Every open check is paid and closed, and both drawers get their Z.
    void closeDay();

    static BusinessDate day() { return BusinessDate(QDate(2024, 11, 22)); }
    static constexpr int devicesCount = 4;

    /// All facts, in the order they happened.
    const std::vector<Fact> &facts() const { return m_facts; }
    /// The same in another order of arrival: each device's in sequence, the devices mixed at random.
    std::vector<Fact> shuffled(quint32 seed) const;

    // What the screens would show.
    orders::Checks checks{0};
    payments::Drawers drawers{0};
    kitchen::Tickets tickets;
    floor::Tables tables;
    payments::Arrivals arrivals; ///< money to the house's number: a third goes on bills, a third is explained

private:
    struct Maker {
        TestDevice device;
        base::HybridClock clock;
        std::int64_t seq = 0;
        QByteArray hash = base::chainStart();
    };
    void tell(Maker &maker, const Draft &draft);
    void serveOne(int number);
    void order(Maker &till, const Id &check);
    void cook(const Id &check);
    void pay(Maker &till, const Id &check);
    void giftAndWork();
    void arrive(Maker &till, const QString &receipt, Money amount);
    Id openAndSend();
    void payBlindly(int till, const orders::Check &known);
    void addBlindly(int till, const Id &check);
    void settle(int till, const Id &check, orders::Choice choice);
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)) + 1; }
    Id id() { return base::idAt(m_now, m_random(), m_random()); }

    std::vector<Fact> m_facts;
    Maker m_tills[2];
    Maker m_kitchen;
    Maker m_host;
    int m_receiptsOfPhones = 0;
    Id m_drawers[2];
    std::int64_t m_receipts[2] = {0, 0};
    std::mt19937 m_random;
    UtcMicros m_now;
    int m_served = 0;
    int m_cooked = 0;
    Id m_station;
    Id m_staff;
};

/// Hands every fact to the server, each device's over its own login.
void upload(const std::vector<Fact> &facts, const Evening::Devices &devices);

} // namespace jiko::test
