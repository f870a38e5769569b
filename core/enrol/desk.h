// Where new terminals are let in and old ones get their next certificate: asks the database, signs, and says so. Lives
// with the hub. Calls block.
#pragma once

#include "base/clock.h"
#include "enrol/authority.h"
#include "enrol/desk_words.h"
#include "store/pg_session.h"
#include "sync/terminal.h"

namespace jiko::enrol {

/// What a hub needs for its desk, in `desk.json` of its folder.
struct DeskPlace {
    QString authority; ///< the authority's folder
    QString listen; ///< "0.0.0.0:8471"
    std::int32_t databasePort = 0;
};
std::optional<DeskPlace> loadDeskPlace(const QString &hubHome);
bool saveDeskPlace(const QString &hubHome, const DeskPlace &place);

class Desk {
public:
    Desk(Authority authority, sync::Terminal hub, std::int32_t databasePort);

    QByteArray authority() const { return m_authority.certificate(); }

    Result<Admitted, Denied> join(const AskToJoin &asked, UtcMicros now);
    Result<Renewed, Denied> renew(const AskToRenew &asked, UtcMicros now);

private:
    Authority m_authority;
    sync::Terminal m_hub;
    std::int32_t m_databasePort;
    store::PgSession m_session;
};

} // namespace jiko::enrol
