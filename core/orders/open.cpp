#include "orders/check.h"

namespace jiko::orders {

namespace {
constexpr int mostCovers = 500;
}

Result<CheckOpened, OpenRefusal> decide(const OpenCheck &ask)
{
    if (ask.label.trimmed().isEmpty())
        return Refused{OpenRefusal::NoLabel};
    if (ask.covers > mostCovers)
        return Refused{OpenRefusal::TooManyCovers};
    return CheckOpened{ask.businessDate.iso(), ask.currency.code(), ask.number, ask.table, ask.label.trimmed(),
        ask.covers, ask.server, ask.serverName};
}

Result<CheckMoved, MoveRefusal> decide(const Check &check, const MoveCheck &ask)
{
    if (!check.isOpen())
        return Refused{MoveRefusal::CheckClosed};
    if (ask.label.trimmed().isEmpty())
        return Refused{MoveRefusal::NoLabel};
    if (ask.table == check.table && ask.label.trimmed() == check.label)
        return Refused{MoveRefusal::SameTable};
    return CheckMoved{ask.table, ask.label.trimmed()};
}

Result<CoversChanged, CoversRefusal> decide(const Check &check, const ChangeCovers &ask)
{
    if (!check.isOpen())
        return Refused{CoversRefusal::CheckClosed};
    if (ask.covers < 1)
        return Refused{CoversRefusal::TooFew};
    if (ask.covers > mostCovers)
        return Refused{CoversRefusal::TooMany};
    return CoversChanged{ask.covers};
}

} // namespace jiko::orders
