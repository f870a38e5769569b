// What a till does for payments at card terminals: sends what is asked, hears, asks after what it did not hear, and
// writes it all in the log. It has no clock, no timer and no disk: turn() does what is due, and whoever drives it may
// be killed between any two steps.
#pragma once

#include "payments/cards.h"

#include <functional>
#include <map>
#include <set>

namespace jiko::payments {

class CardCourier {
public:
    struct Hands {
        /// Nothing where the store takes none now.
        std::function<std::optional<Stamp>(const Draft &)> record;
        /// On the disk: what was recorded before is safe, and may be acted upon.
        std::function<bool(const Stamp &)> isWritten;
        /// Null where it is not set up any more.
        std::function<CardTerminal *(const Id &terminal)> terminal;
        /// A name that no message had before.
        std::function<QString()> newMessage;
        std::function<UtcMicros()> now;
    };

    /// `device`: this till; of other tills' payments it leaves the moving alone.
    CardCourier(const Cards &cards, std::int32_t device, Hands hands);

    /// All facts that were there at the start have been told.
    void begin();
    /// Does what is due: when a fact was told or came to the disk, and now and then.
    void turn();
    void heard(const CardHeard &heard);
    /// Another till's payment is asked after, since somebody wants to know.
    void lookAfter(const Id &payment);

    /// Something waits for this terminal.
    bool isBusy(const Id &terminal) const;
    /// Something is under way or due sooner or later.
    bool hasWork() const { return !m_watched.empty(); }
    /// Of that payment something has changed.
    void watch(const Id &payment);

private:
    struct Sending {
        Stamp stamp;
        CardRequest request;
        Id terminal;
    };
    struct Errand {
        Id payment;
        Id terminal;
        CardMessage what = CardMessage::Act;
    };
    void tend(const CardPayment &payment);
    void flush();
    bool send(const CardPayment &payment, CardMessage what);
    bool isUnderWay(const QString &message) const;
    bool isLooking(const Id &payment) const;
    bool isOver(const CardPayment &payment) const;

    const Cards &m_cards;
    std::int32_t m_device;
    Hands m_hands;
    UtcMicros m_begun;
    bool m_hasBegun = false;
    std::set<Id> m_watched;
    std::vector<Sending> m_sending; ///< recorded, not on the disk yet
    std::map<QString, Errand> m_underWay; ///< by message
};

} // namespace jiko::payments
