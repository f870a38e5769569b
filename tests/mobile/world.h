// A hub, two tills and M-PESA in a time of their own: the hub's real desk and driver, the real rules of tills, the
// played provider; and between them a network that delays and falls out, a disk that is a moment behind, and a hub that
// is killed and starts again.
#pragma once

#include "hub/gateway/daraja.h"
#include "hub/gateway/gateway_desk.h"
#include "mobile/played_daraja.h"
#include "orders/checks.h"
#include "payments/prompts.h"

#include <deque>
#include <random>

namespace jiko::test {

struct Window {
    UtcMicros from;
    UtcMicros to;
};

class World {
public:
    static constexpr std::int32_t hubDevice = 50;
    static constexpr int tills = 2;
    static constexpr std::int64_t shillings = 1850;

    explicit World(std::uint64_t seed, PlayedDaraja::Plays plays);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    // What is arranged before run().
    std::vector<Window> away[tills + 1]; ///< who hears and tells nothing then; the last is the hub's line to the tills
    int killAtStep = -1; ///< the hub, before that event
    std::vector<UtcMicros> killHubAt;
    std::chrono::milliseconds hubDownFor{3000};
    std::chrono::milliseconds diskTakes{40}; ///< at most, for what the hub writes
    bool wireFails = false; ///< now and then the hub's way to the provider loses a request or an answer
    bool careful = true; ///< the people at the tills do what they are shown: look, ask again, take cash

    UtcMicros now() const { return m_now; }
    UtcMicros start() const { return m_start; }
    void at(UtcMicros when, std::function<void()> act);
    void in(std::chrono::milliseconds wait, std::function<void()> act) { at(m_now + wait, std::move(act)); }
    /// Until nothing happens any more, or that time.
    void run(std::chrono::minutes time = std::chrono::minutes(200));
    int steps() const { return m_steps; }

    // What people do at till 0 or 1.
    Id openCheck(std::int64_t due = shillings);
    std::optional<Id> ask(int till, const Id &check, const QString &phone, std::int64_t sum = shillings);
    void giveUp(int till, const Id &payment);
    void chase(int till, const Id &payment);
    void claim(int till, const Id &payment, const QString &code);
    void payCash(int till, const Id &check);
    void voidAll(int till, const Id &check);
    /// Whoever opens a check puts on it what is paid.
    void look(int till, const Id &check);
    /// A call-back from nowhere.
    void callBack(const QByteArray &path, const QByteArray &body);

    const payments::Prompt *prompt(const Id &payment, int till = 0) const
    {
        return m_tills[till].prompts.find(payment);
    }
    const orders::Check *check(const Id &check, int till = 0) const { return m_tills[till].checks.find(check); }
    payments::PromptStep step(const Id &payment, int till = 0) const;
    const PlayedDaraja &provider() const { return m_provider; }
    QByteArray pathOf(const Id &payment) const { return m_paths.pathOf(payment); }
    std::vector<Id> asked() const { return m_asked; }
    /// In truth: requests that the provider took for a payment, and whether one is paid.
    int takenByProvider(const Id &payment) const;
    const PlayedPayment *truth(const Id &payment) const;
    int parked() const { return m_box.parkedCount; }
    int factsOfHub() const { return int(m_hubSeq); }
    std::chrono::microseconds longestPaidButOpen() const { return m_longestOpen; }

    /// What must hold at the end, whatever happened; empty when it does.
    QString verdict() const;

private:
    struct Till {
        orders::Checks checks;
        payments::Prompts prompts;
        Id drawer = newId();
        std::int64_t seq = 0;
        std::map<Id, UtcMicros> paidHeard;
        explicit Till(std::int32_t device) : checks(device) { }
    };
    struct Box : hub::CallbackBox {
        std::vector<hub::Callback> held;
        int parkedCount = 0;
        bool keep(const Id &payment, const QByteArray &body) override;
        std::vector<hub::Callback> waiting() const override { return held; }
        void remove(const QString &name) override;
        void park(const QString &name) override;
        int parked() const override { return parkedCount; }
    };
    struct PlayedWire;
    struct Hub {
        std::unique_ptr<PlayedWire> wire;
        std::unique_ptr<hub::Daraja> daraja;
        std::unique_ptr<hub::GatewayDesk> desk;
        std::deque<Fact> unwritten;
        bool turning = false;
    };

    Fact made(std::int32_t device, std::int64_t seq, const Draft &draft);
    void record(int till, const Draft &draft);
    void tellAll(const Fact &fact, int from);
    void hear(int till, const Fact &fact);
    void hubHears(const Fact &fact);
    std::optional<Stamp> hubRecords(const Draft &draft);
    void hubWritten(const Fact &fact);
    void hubTurn();
    void startHub();
    void killHub();
    void serveProvider();
    void goOn(int till, const Id &payment);
    void take(int till, const payments::Prompt &prompt, bool decided);
    void record(int till, const Id &check, const orders::TakeTender &take);
    UtcMicros through(int node, UtcMicros when) const;
    std::chrono::milliseconds upTo(int ms);
    payments::PromptPlace place(int till, const payments::Prompt &prompt) const;

    std::mt19937_64 m_random;
    UtcMicros m_start;
    UtcMicros m_now;
    Hlc m_hlc = 0;
    std::multimap<UtcMicros, std::function<void()>> m_events;
    int m_steps = 0;
    Till m_tills[tills] = {Till(1), Till(2)};
    hub::CallbackPaths m_paths{"path secret"};
    PlayedDaraja m_provider;
    Box m_box;
    std::vector<Fact> m_hubJournal; ///< on its disk, its own and the others'
    std::vector<Fact> m_toHub; ///< came while it was down
    std::int64_t m_hubSeq = 0;
    std::optional<Hub> m_hub;
    std::vector<Id> m_asked;
    std::vector<Id> m_acknowledged; ///< whose call-back the hub took, and said so
    std::vector<Id> m_checks;
    std::map<Id, UtcMicros> m_hubPaid; ///< when the hub's disk had it
    std::chrono::microseconds m_longestOpen{0};
};

} // namespace jiko::test
