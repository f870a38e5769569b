#include "orders/check.h"

namespace jiko::orders {

Result<LineVoided, VoidRefusal> decide(const Check &check, const VoidLine &ask)
{
    if (!check.isOpen())
        return Refused{VoidRefusal::CheckClosed};
    const Line *line = check.line(ask.line);
    if (!line || line->state == LineState::Removed)
        return Refused{VoidRefusal::NoSuchLine};
    if (line->state == LineState::Unsent)
        return Refused{VoidRefusal::NotSent};
    if (line->state == LineState::Voided)
        return Refused{VoidRefusal::AlreadyVoided};
    if (ask.reason.trimmed().isEmpty())
        return Refused{VoidRefusal::NoReason};
    if (!ask.mayVoid)
        return Refused{VoidRefusal::NeedsApproval};
    return LineVoided{ask.line, ask.reason.trimmed(), ask.approvedBy};
}

Result<LineRestored, RestoreRefusal> decide(const Check &check, const RestoreLine &ask)
{
    if (!check.isOpen())
        return Refused{RestoreRefusal::CheckClosed};
    const Line *line = check.line(ask.line);
    if (!line || line->state == LineState::Removed)
        return Refused{RestoreRefusal::NoSuchLine};
    if (line->state != LineState::Voided)
        return Refused{RestoreRefusal::NotVoided};
    return LineRestored{ask.line};
}

} // namespace jiko::orders
