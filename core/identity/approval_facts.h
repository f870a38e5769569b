// What somebody asks of those who may allow it, on whatever terminal they are: a stream an asking.
#pragma once

#include "base/fact.h"

#include <optional>
#include <variant>

namespace jiko::identity {

struct ApprovalAsked {
    static constexpr char type[] = "identity.approval_asked";
    static constexpr int version = 1;
    QString permission; ///< the right that is wanted: "orders.void"
    QString what; ///< "Void 1 × Tusker", in the words of who asks
    QString amount; ///< as a person reads it; empty where it is about no money
    QString reason;
    Id check; ///< nil where it is about none
    QString label; ///< of the check: "12"
    int lastsSeconds = 0; ///< who asks waits no longer
};
struct ApprovalAnswered {
    static constexpr char type[] = "identity.approval_answered";
    static constexpr int version = 1;
    bool allowed = false;
};
/// Not wanted any more: taken back, left behind, or waited for in vain.
struct ApprovalWithdrawn {
    static constexpr char type[] = "identity.approval_withdrawn";
    static constexpr int version = 1;
    bool expired = false;
};
/// Somebody has read that two answered differently.
struct ApprovalSeen {
    static constexpr char type[] = "identity.approval_seen";
    static constexpr int version = 1;
    int answers = 0; ///< how many there were
};
using ApprovalFact = std::variant<ApprovalAsked, ApprovalAnswered, ApprovalWithdrawn, ApprovalSeen>;

std::optional<ApprovalFact> decodeApprovalFact(const Fact &fact);
Draft record(const Id &asking, const ApprovalFact &fact);

} // namespace jiko::identity
