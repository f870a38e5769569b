#include "orders/check.h"

#include <algorithm>

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

Result<LanguageChosen, LanguageRefusal> decide(const Check &check, const ChooseLanguage &ask)
{
    if (!check.opened)
        return Refused{LanguageRefusal::NotOpened};
    const bool isCode = ask.language.isEmpty()
        || (ask.language.size() == 2 && std::all_of(ask.language.begin(), ask.language.end(), [](QChar sign) {
               return sign >= QLatin1Char('a') && sign <= QLatin1Char('z');
           }));
    if (!isCode)
        return Refused{LanguageRefusal::UnknownLanguage};
    if (ask.language == check.language)
        return Refused{LanguageRefusal::SameLanguage};
    return LanguageChosen{ask.language};
}

} // namespace jiko::orders
