// The live sets of a terminal: tickets, what is sold out, and what kitchen and floor say to each other.
#pragma once

#include "base/streams.h"
#include "kitchen/message.h"
#include "kitchen/questions.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace jiko::kitchen {

class Tickets : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool apply(const Fact &fact);

    const Ticket *find(const Id &ticket) const { return m_tickets.find(ticket); }
    /// Open tickets of a station, oldest first; of all stations when nil.
    std::vector<const Ticket *> open(const Id &station = {}) const;
    /// Bumped tickets of a station, newest bump first, at most `most`.
    std::vector<const Ticket *> bumped(const Id &station, std::size_t most) const;
    /// In the order in which they were sent.
    std::vector<const Ticket *> ofCheck(const Id &check) const;
    /// Of the same check, or with one of its lines: what was moved before it was sent may have been sent where it was.
    std::vector<const Ticket *> besides(const Ticket &ticket) const;
    /// The tickets that carry a check's line, one a station, as they were sent; none when it never was.
    std::vector<const Ticket *> carrying(const Id &check, const Id &line) const;
    /// When a line of a check was cooked at all its stations; nothing while it is not. What no ticket here has is of
    /// days ago.
    std::optional<UtcMicros> doneAt(const Id &check, const Id &line) const;
    /// What somebody must decide about dishes, oldest ticket first.
    std::vector<Question> questions() const;
    std::vector<Question> questionsAbout(const Ticket &ticket) const;
    template <class See> void forEach(See see) const { m_tickets.forEach(see); }

    /// Nobody needs a ticket or a dish's state at hand any more: bumped and nothing asked, or on sale.
    bool isOver(const Id &stream) const;

    /// By itself: somebody said so, or the portions that were counted have gone. What it is sold with is the menu's
    /// business (menu/shortage.h).
    bool isSoldOut(const Id &item) const;
    /// What somebody has marked so.
    const QSet<Id> &soldOut() const { return m_soldOut; }
    /// Nothing is, and nothing is counted: the usual evening.
    bool isAllOnSale() const { return m_soldOut.isEmpty() && m_counted.isEmpty(); }
    /// Dishes whose portions are counted, and how many are left of one.
    const QSet<Id> &counted() const { return m_counted; }
    std::optional<int> portionsLeft(const Id &item) const;
    const Availability *availability(const Id &item) const { return m_availability.find(item); }

    const Message *message(const Id &id) const { return m_messages.find(id); }
    /// What nobody has seen yet, oldest first.
    std::vector<const Message *> openMessages() const;

Q_SIGNALS:
    void changed(const jiko::base::Id &ticket);
    void availabilityChanged(const jiko::base::Id &item);
    void messageChanged(const jiko::base::Id &message);

private:
    base::Streams<Ticket, TicketFact, decodeTicketFact> m_tickets;
    base::Streams<Availability, AvailabilityFact, decodeAvailabilityFact> m_availability;
    std::vector<Portion> portionsTaken(const Availability &dish) const;
    void keepDish(const Id &item);
    /// Of a line: its dish and what it uses, those whose portions are counted.
    QSet<Id> countedIn(const TicketLine &line) const;
    base::Streams<Message, MessageFact, decodeMessageFact> m_messages;
    QSet<Id> m_openMessages;
    QSet<Id> m_counted;
    mutable QHash<Id, int> m_left; ///< portions of what is counted, until the next fact: many tiles ask for one dish
    QSet<Id> m_open;
    QSet<Id> m_cookedAnyway; ///< tickets with a line that was
    QSet<Id> m_soldOut;
    QMultiHash<Id, Id> m_byCheck;
    QMultiHash<Id, Id> m_byLine;
};

} // namespace jiko::kitchen
