// The hub's desk over HTTPS: new terminals are let in there, and old ones get their next certificate. On a thread of
// its own, where it may wait for the database.
#pragma once

#include "enrol/desk.h"
#include "enrol/signing.h"
#include "hub/http_server.h"

namespace jiko::hub {

class EnrolmentDesk {
public:
    /// Where `desk.json` says so. errors  words for the log: the authority or the papers cannot be read
    static Result<std::unique_ptr<EnrolmentDesk>, QString> open(
        const sync::Terminal &hub, const enrol::DeskPlace &place);

    /// shape   where it listens
    Result<QString, QString> listen(const QString &where) { return m_server.listen(where); }

private:
    EnrolmentDesk(enrol::Authority authority, const sync::Terminal &hub, std::int32_t databasePort,
        const enrol::ServerPapers &papers);
    HttpReply answer(const HttpRequest &request);

    enrol::Desk m_desk;
    HttpServer m_server; ///< last: it asks the desk
};

} // namespace jiko::hub
