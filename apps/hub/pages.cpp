#include "hub/pages.h"

namespace jiko::hub {

namespace {

constexpr char json[] = "application/json";

HttpReply health(const Report &report)
{
    return {report.isHealthy() ? 200 : 503, json, healthJson(report), {}};
}

HttpReply metrics(const Report &report)
{
    return {200, "text/plain; version=0.0.4; charset=utf-8", metricsText(report), {}};
}

HttpReply version(const Report &)
{
    return {200, json, "{\"program\":\"jiko-hub\",\"version\":\"" JIKO_VERSION "\"}\n", {}};
}

struct Page {
    const char *path;
    HttpReply (*answer)(const Report &);
};
constexpr Page all[] = {{"/health", health}, {"/metrics", metrics}, {"/version", version}};

} // namespace

HttpServer::Handler pages(std::function<Report()> report)
{
    return [report = std::move(report)](const HttpRequest &request) -> HttpReply {
        const QByteArray path = request.target.split('?').first();
        for (const Page &page : all) {
            if (path != page.path)
                continue;
            if (request.method != "GET" && request.method != "HEAD")
                return {405, "text/plain; charset=utf-8", "Only GET and HEAD.\n", "GET, HEAD"};
            return page.answer(report());
        }
        return {404, "text/plain; charset=utf-8", "There is no such page.\n", {}};
    };
}

} // namespace jiko::hub
