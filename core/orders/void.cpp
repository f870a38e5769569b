#include "orders/moved.h"

namespace jiko::orders {

Result<LineVoided, VoidRefusal> decide(const Check &check, const VoidLine &ask)
{
    if (!check.isOpen())
        return Refused{VoidRefusal::CheckClosed};
    const Line *line = check.line(ask.line);
    if (!line || line->state == LineState::Removed || line->state == LineState::Moved)
        return Refused{VoidRefusal::NoSuchLine};
    if (line->state == LineState::Unsent)
        return Refused{VoidRefusal::NotSent};
    if (line->state == LineState::Voided)
        return Refused{VoidRefusal::AlreadyVoided};
    if (ask.reason.trimmed().isEmpty())
        return Refused{VoidRefusal::NoReason};
    if (!ask.mayVoid)
        return Refused{VoidRefusal::NeedsApproval};
    return LineVoided{ask.line, ask.reason.trimmed(), ask.approvedBy, line->quantity.milli};
}

Result<LinePartVoided, VoidRefusal> decide(const Check &check, const VoidPart &ask)
{
    const auto whole = decide(check, VoidLine{ask.line, ask.reason, ask.mayVoid, ask.approvedBy});
    if (!whole && whole.why() != VoidRefusal::NoReason && whole.why() != VoidRefusal::NeedsApproval)
        return Refused{whole.why()};
    if (ask.part.isNull() || check.line(ask.part) || !isPartOf(*check.line(ask.line), ask.quantity.milli))
        return Refused{VoidRefusal::NotPart};
    if (isPartGivenAway(check, ask.line))
        return Refused{VoidRefusal::PartGivenAway};
    if (!whole)
        return Refused{whole.why()};
    return LinePartVoided{ask.line, ask.quantity.milli, ask.part, whole->reason, ask.approvedBy};
}

Result<LineRestored, RestoreRefusal> decide(const Check &check, const RestoreLine &ask)
{
    if (!check.isOpen())
        return Refused{RestoreRefusal::CheckClosed};
    const Line *line = check.line(ask.line);
    if (!line || line->state == LineState::Removed || line->state == LineState::Moved)
        return Refused{RestoreRefusal::NoSuchLine};
    if (line->state != LineState::Voided)
        return Refused{RestoreRefusal::NotVoided};
    return LineRestored{ask.line};
}

} // namespace jiko::orders
