// A till, its card terminal and the cable between them in a time of their own: the till's real rules, courier and
// protocol, the played terminal; a disk that is a moment behind; and a cable, a power cord and a program that are cut
// at any step.
#pragma once

#include "cards/played_terminal.h"
#include "orders/checks.h"
#include "payments/card_courier.h"
#include "pos/terminal/nexo_talk.h"

#include <memory>
#include <random>

namespace jiko::test {

class CardWorld {
public:
    static constexpr std::int32_t device = 3;
    static constexpr std::int64_t due = 185000;

    CardWorld(std::uint64_t seed, PlayedTerminal::Plays plays);
    ~CardWorld();
    CardWorld(const CardWorld &) = delete;
    CardWorld &operator=(const CardWorld &) = delete;

    enum class Cut { None, Line, Till, Power };
    // What is arranged before run().
    int cutAtStep = -1;
    Cut cut = Cut::None;
    std::chrono::milliseconds downFor{4000};
    bool lateBytes = false; ///< what was on its way when the line was cut may still arrive
    bool forgets = false; ///< the terminal, with its power, forgets by which message it did what
    bool asksAgain = true; ///< the person at the till tries once more after a no
    bool askTip = false;

    UtcMicros now() const { return m_now; }
    void in(std::chrono::milliseconds wait, std::function<void()> act);
    void run(std::chrono::minutes time = std::chrono::minutes(40));
    int steps() const { return m_steps; }

    // What people do.
    Id openCheck(std::int64_t minor = due);
    std::optional<Id> pay(const Id &check, std::int64_t minor = due);
    void giveUp(const Id &payment);
    void payCash(const Id &check);
    /// The payment goes back as a whole, or in part.
    std::optional<Id> back(
        const Id &payment, payments::CardAct act, std::int64_t minor, const Id &tender, const Id &as);
    void settleWhatCameLate(bool attach);

    const payments::CardPayment *payment(const Id &id) const;
    const orders::Check *check(const Id &id) const;
    payments::CardStep step(const Id &id) const;
    const PlayedTerminal &terminal() const { return m_terminal; }
    std::vector<Id> asked() const { return m_asked; }
    std::vector<Fact> journal() const { return m_disk; }
    static QString saleOf(const Id &payment) { return payment.toString(QUuid::Id128); }

    /// What must hold at the end, whatever happened; empty when it does.
    QString verdict() const;

private:
    struct Till;
    struct Cable;
    void at(UtcMicros when, std::function<void()> act);
    std::optional<Stamp> record(const Draft &draft);
    void flushDisk();
    void startTill();
    void killTill();
    void cutLine();
    void cutNow();
    void askWire(const payments::CardRequest &request);
    void carry();
    void serve();
    void goOn();
    void lookSoon();
    std::chrono::milliseconds upTo(int ms);

    std::mt19937_64 m_random;
    UtcMicros m_now;
    Hlc m_hlc = 0;
    std::int64_t m_seq = 0;
    std::multimap<UtcMicros, std::function<void()>> m_events;
    int m_steps = 0;
    PlayedTerminal m_terminal;
    std::unique_ptr<Till> m_till;
    int m_run = 0; ///< of the till's program
    std::vector<Fact> m_disk;
    std::vector<Fact> m_unwritten;
    bool m_isUp = false; ///< the line
    int m_line = 0; ///< which connection; what belongs to an older one is lost
    UtcMicros m_lineDownUntil;
    std::vector<Id> m_asked;
    std::vector<Id> m_checks;
    std::map<Id, int> m_tries;
    QStringList m_wrong;
    std::set<QString> m_saidMessages;
};

} // namespace jiko::test
