#include "orders/check.h"

namespace jiko::orders {

Result<Sent, SendRefusal> decide(const Check &check, const Send &)
{
    if (!check.isOpen())
        return Refused{SendRefusal::CheckClosed};
    Sent sent;
    for (const Line &line : check.lines)
        if (line.state == LineState::Unsent)
            sent.lines.push_back(line.id);
    if (sent.lines.empty())
        return Refused{SendRefusal::NothingToSend};
    return sent;
}

} // namespace jiko::orders
