// What the hub does for payments that are asked for on guests' phones: sends what tills ask, hears and asks what became
// of it, and writes it in the log as facts of its own. It has no clock, no timer and no disk: turn() does what is due,
// nextTurn() says when there is more, and whoever drives it may be killed between any two steps.
#pragma once

#include "hub/gateway/callback_box.h"
#include "payments/arrivals.h"
#include "payments/gateway.h"

#include <set>

namespace jiko::hub {

class GatewayDesk {
public:
    /// The log, as it is written here.
    struct Log {
        /// Nothing where it takes none now.
        std::function<std::optional<Stamp>(const Draft &)> record;
        /// On the disk: what was recorded before is safe, and may be acted upon.
        std::function<bool(const Stamp &)> isWritten;
        std::function<UtcMicros()> now;
    };

    /// `gateway` and `box` outlive it.
    GatewayDesk(payments::Gateway &gateway, CallbackBox &box, Log log);

    /// Every fact of the log, those of its own too; before begin() what was there at the start.
    void hear(const Fact &fact);
    /// The whole log has been heard: what was with the provider when the last run ended is not sent again.
    void begin();
    /// Does what is due.
    void turn();
    /// When something is due that nothing heard brings about; nothing when nothing is.
    std::optional<UtcMicros> nextTurn() const;

    /// What was recorded has to come to the disk before it goes on.
    bool awaitsDisk() const { return !m_watched.empty() || !m_read.empty(); }
    int underWay() const { return int(m_watched.size()); }
    const payments::Prompts &prompts() const { return m_prompts; }

private:
    struct Errand {
        std::optional<Stamp> sending; ///< the fact that must be on the disk before it is sent
        bool asking = false; ///< an answer is awaited
        UtcMicros lastLook;
        UtcMicros notBefore; ///< nobody was reached, or the provider is busy
        int failures = 0;
    };
    void empty();
    void readCallback(const Callback &callback);
    void readArrival(const Callback &callback);
    /// It may go once all that was written is on the disk.
    void removeLater(const Callback &callback);
    void tend(const payments::Prompt &prompt);
    void startSending(const payments::Prompt &prompt, Errand &errand);
    void send(const payments::Prompt &prompt, Errand &errand);
    void sent(const Id &payment, const Result<payments::PromptAccepted, payments::PushProblem> &answer);
    void look(const payments::Prompt &prompt, Errand &errand);
    void looked(const Id &payment, const Result<payments::PromptAnswered, payments::LookTrouble> &answer);
    void backOff(Errand &errand);
    bool tell(const payments::Prompt &prompt, const payments::PromptAnswered &heard);
    bool write(const Id &payment, const payments::PromptFact &fact);

    payments::Gateway &m_gateway;
    CallbackBox &m_box;
    Log m_log;
    payments::Prompts m_prompts;
    payments::Arrivals m_arrivals;
    std::set<Id> m_watched; ///< something may still have to be done
    std::map<Id, Errand> m_errands;
    std::optional<Stamp> m_last; ///< of the newest fact made here
    std::vector<std::pair<QString, Stamp>> m_read; ///< call-backs that may go once that is on the disk
    bool m_begun = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace jiko::hub
