// An act that wants somebody else's right, asked of whoever has it, and what they answered.
#pragma once

#include "base/result.h"
#include "identity/approval_facts.h"
#include "identity/people.h"

#include <vector>

namespace jiko::identity {

struct Asking {
    Id id;
    bool asked = false; ///< false: a late answer came before the question
    ApprovalAsked what;
    Stamp by; ///< who asks, where and when
    struct Answer {
        bool allowed = false;
        Stamp stamp;
    };
    std::vector<Answer> answers; ///< in order; those after the withdrawal are kept, too
    std::optional<ApprovalWithdrawn> withdrawn;
    Stamp withdrawal;
    int seen = 0; ///< how many answers there were when somebody read that they differ

    /// The first in order, of those that came before it was withdrawn; nothing while there is none.
    const Answer *verdict() const;
    UtcMicros until() const;
    /// Somebody may still answer it.
    bool isOpen(UtcMicros now) const;
    /// Two who did not hear each other answered differently, and nobody has read it yet. The first counts.
    bool isAnsweredBothWays() const;
};
Asking fold(Asking asking, const ApprovalFact &fact, const Stamp &stamp);

enum class AskRefusal { NothingAsked, NobodyMay };
/// `ask` as it is to be recorded; refused where nobody of the staff could answer it.
Result<ApprovalAsked, AskRefusal> decideAsk(const People &people, const Id &who, const ApprovalAsked &ask);

struct AnswerAsking {
    const Person *who = nullptr;
    bool allow = false;
    UtcMicros now;
};
enum class AnswerRefusal { NotAsked, Withdrawn, AlreadyAnswered, Expired, OwnAsking, NoRight };
Result<ApprovalAnswered, AnswerRefusal> decide(const Asking &asking, const AnswerAsking &ask);

/// Nothing where it is over already.
std::optional<ApprovalWithdrawn> decideWithdraw(const Asking &asking, bool expired);
/// Nothing where there is nothing to read.
std::optional<ApprovalSeen> decideSeen(const Asking &asking);

} // namespace jiko::identity
