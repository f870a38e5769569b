#include "store/fact_row.h"

namespace jiko::store {

Params factColumns(const std::vector<Fact> &facts)
{
    std::vector<std::int64_t> hlc;
    std::vector<Id> staff;
    std::vector<Id> stream;
    std::vector<Utf8> type;
    std::vector<std::int16_t> version;
    std::vector<Utf8> body;
    std::vector<QByteArray> hash;
    for (const Fact &fact : facts) {
        hlc.push_back(fact.hlc);
        staff.push_back(fact.staff);
        stream.push_back(fact.stream);
        type.push_back({fact.type});
        version.push_back(static_cast<std::int16_t>(fact.version));
        body.push_back({fact.body});
        hash.push_back(fact.hash);
    }
    const std::int64_t first = facts.empty() ? 1 : facts.front().seq;
    return {{"first_seq", first}, {"hlc", hlc}, {"staff", staff}, {"stream", stream}, {"type", type},
        {"version", version}, {"body", body}, {"hash", hash}};
}

} // namespace jiko::store
