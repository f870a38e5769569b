// What kitchen and floor say to each other, and whether it was seen.
#pragma once

#include "base/result.h"
#include "kitchen/facts.h"

namespace jiko::kitchen {

struct Message {
    Id id;
    bool said = false; ///< false: a late fact came first
    MessageSaid what;
    Stamp by;
    Stamp seen; ///< by whom it is for; no time while nobody has

    bool isOpen() const { return said && seen.hlc == 0; }
};
Message fold(Message message, const MessageFact &fact, const Stamp &stamp);

enum class MessageRefusal { NothingSaid, NotSaid, AlreadySeen };
Result<MessageSaid, MessageRefusal> decide(const MessageSaid &saying);
Result<MessageSeen, MessageRefusal> decideSeen(const Message &message, const Id &station);

/// Whether it is for a terminal of the floor where somebody is signed in (nil: nobody is).
bool isForServer(const Message &message, const Id &person);
/// Whether it is for a screen of a station (nil: of all).
bool isForStation(const Message &message, const Id &station);

} // namespace jiko::kitchen
