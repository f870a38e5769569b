#include "hub/enrolment_desk.h"

#include "base/json.h"

namespace jiko::hub {

namespace {
constexpr char json[] = "application/json";

HttpServer::Limits deskLimits()
{
    HttpServer::Limits limits;
    limits.connections = 16;
    limits.bodyBytes = 16 * 1024;
    return limits;
}

HttpReply deniedWith(int status, const enrol::Denied &no)
{
    return {status, json, base::toJson(no), {}};
}

template <class T> HttpReply replied(const Result<T, enrol::Denied> &outcome)
{
    if (outcome)
        return {200, json, base::toJson(*outcome), {}};
    return deniedWith(outcome.why().why == QLatin1String("no_database") ? 503 : 403, outcome.why());
}
} // namespace

Result<std::unique_ptr<EnrolmentDesk>, QString> EnrolmentDesk::open(
    const sync::Terminal &hub, const enrol::DeskPlace &place)
{
    auto authority = enrol::Authority::open(place.authority, hub.outlet);
    if (!authority)
        return Refused{authority.why()};
    const auto papers = enrol::serverPapers(*authority, place.authority, base::utcNow());
    if (!papers)
        return Refused{papers.why()};
    return std::unique_ptr<EnrolmentDesk>(
        new EnrolmentDesk(std::move(authority).value(), hub, place.databasePort, *papers));
}

EnrolmentDesk::EnrolmentDesk(
    enrol::Authority authority, const sync::Terminal &hub, std::int32_t databasePort, const enrol::ServerPapers &papers)
    : m_desk(std::move(authority), hub, databasePort),
      m_server([this](const HttpRequest &request) { return answer(request); }, deskLimits(),
          {papers.certificate, papers.key})
{
}

HttpReply EnrolmentDesk::answer(const HttpRequest &request)
{
    if (request.target == enrol::deskAuthority && request.method == "GET")
        return {200, "application/x-pem-file", m_desk.authority(), {}};
    if (request.method != "POST")
        return {405, "text/plain; charset=utf-8", "The desk is told, not asked.\n", "POST"};
    const enrol::Denied malformed{QStringLiteral("malformed"), std::nullopt};
    if (request.target == enrol::deskJoin) {
        const auto asked = base::fromJson<enrol::AskToJoin>(request.body);
        return asked ? replied(m_desk.join(*asked, base::utcNow())) : deniedWith(400, malformed);
    }
    if (request.target == enrol::deskRenew) {
        const auto asked = base::fromJson<enrol::AskToRenew>(request.body);
        return asked ? replied(m_desk.renew(*asked, base::utcNow())) : deniedWith(400, malformed);
    }
    return {404, "text/plain; charset=utf-8", "There is nothing here.\n", {}};
}

} // namespace jiko::hub
