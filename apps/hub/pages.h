// What can be asked over HTTP.
#pragma once

#include "hub/http_server.h"
#include "hub/report.h"

namespace jiko::hub {

/// /health, /metrics and /version; `report` is asked on the server's thread.
HttpServer::Handler pages(std::function<Report()> report);

} // namespace jiko::hub
