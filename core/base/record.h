// A row of office data as terminals hold it: which kind, which revision, and its JSON body.
#pragma once

#include "base/id.h"

#include <QByteArray>

#include <map>

namespace jiko::base {

struct Record {
    QByteArray kind; ///< "menu_item"
    Id id;
    std::int64_t revision = 0;
    bool retired = false;
    QByteArray body;

    bool operator==(const Record &) const = default;
};

/// All records of a terminal, by kind and id; retired ones stay, so that an old check still finds its dish.
using Records = std::map<QByteArray, std::map<Id, Record>>;

} // namespace jiko::base

namespace jiko {
using base::Record;
using base::Records;
} // namespace jiko
