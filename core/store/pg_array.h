// PostgreSQL's binary array format, so that a batch of bodies and hashes travels without quoting.
#pragma once

#include "store/value.h"

namespace jiko::store {

QByteArray pgArray(const std::vector<std::int16_t> &values);
QByteArray pgArray(const std::vector<std::int32_t> &values);
QByteArray pgArray(const std::vector<std::int64_t> &values);
QByteArray pgArray(const std::vector<Utf8> &values);
QByteArray pgArray(const std::vector<QByteArray> &values);
QByteArray pgArray(const std::vector<Id> &values);

} // namespace jiko::store
