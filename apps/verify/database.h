// A suite's database, read at one moment by its owner.
#pragma once

#include "store/pg_session.h"
#include "sync/author.h"
#include "verify/store_file.h"

namespace jiko::verify {

struct OutletThere {
    Id tenant;
    Id outlet;
    QString name;
};

class Database {
public:
    explicit Database(const QByteArray &conninfo);

    /// Runs `body` on what the database held at one moment; nothing is written. Words when it cannot be read.
    Result<Nothing, QString> atOneMoment(const std::function<Result<Nothing, QString>()> &body);

    Result<std::vector<OutletThere>, QString> outlets();
    /// An outlet's facts, each device's in sequence.
    Result<Nothing, QString> each(const Id &outlet, const See &see);
    /// Where the database noted that each device's log ends.
    Result<sync::Heads, QString> ends(const Id &outlet);

    Result<store::PgRows, QString> ask(const store::Statement &statement, const store::Params &params = {});

private:
    struct Device {
        std::int32_t number = 0;
        Id outlet;
        std::optional<sync::Head> end;
    };
    Result<Nothing, QString> readDevices();
    Result<Nothing, QString> eachOf(std::int32_t device, const See &see);

    store::PgSession m_session;
    std::vector<Device> m_devices;
    bool m_devicesRead = false;
};

} // namespace jiko::verify
