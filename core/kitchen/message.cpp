#include "kitchen/message.h"

namespace jiko::kitchen {

Message fold(Message message, const MessageFact &fact, const Stamp &stamp)
{
    if (const auto *said = std::get_if<MessageSaid>(&fact)) {
        if (message.said)
            return message;
        message.said = true;
        message.what = *said;
        message.by = stamp;
    } else if (message.seen.hlc == 0)
        message.seen = stamp;
    return message;
}

Result<MessageSaid, MessageRefusal> decide(const MessageSaid &saying)
{
    MessageSaid said = saying;
    said.text = said.text.trimmed();
    if (said.saying == Saying::Free && said.text.isEmpty())
        return Refused{MessageRefusal::NothingSaid};
    return said;
}

Result<MessageSeen, MessageRefusal> decideSeen(const Message &message, const Id &station)
{
    if (!message.said)
        return Refused{MessageRefusal::NotSaid};
    if (message.seen.hlc != 0)
        return Refused{MessageRefusal::AlreadySeen};
    return MessageSeen{station};
}

bool isForServer(const Message &message, const Id &person)
{
    return !message.what.toKitchen && (message.what.server.isNull() || message.what.server == person);
}

bool isForStation(const Message &message, const Id &station)
{
    return message.what.toKitchen
        && (message.what.station.isNull() || station.isNull() || message.what.station == station);
}

} // namespace jiko::kitchen
