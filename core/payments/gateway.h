// Whoever asks a guest's phone for money on our behalf, as the hub sees him. Everything he does takes time, may be
// answered late or not at all, and an accepted request is not a paid one.
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "payments/arrival_facts.h"

#include <functional>

namespace jiko::payments {

struct Push {
    Id payment;
    QString phone;
    Money amount;
    QString reference;
};

enum class PushTrouble {
    NotSent, ///< nobody was reached: nothing happened, it may be tried again
    Busy, ///< not taken now: nothing happened, it may be tried again later
    Refused, ///< not taken: again will not help
    Unsure, ///< it may have been taken, and the answer was lost: never again
};
struct PushProblem {
    PushTrouble trouble = PushTrouble::Unsure;
    QString code;
};

enum class LookTrouble {
    StillPending,
    NoAnswer, ///< nobody was reached, or he is busy: ask later
};

/// What a provider said of a payment without being asked.
struct Heard {
    PromptAccepted named;
    PromptAnswered answer;
};

class Gateway {
public:
    using Pushed = std::function<void(const Result<PromptAccepted, PushProblem> &)>;
    using Looked = std::function<void(const Result<PromptAnswered, LookTrouble> &)>;

    virtual ~Gateway() = default;
    /// Answered once at most, later, on the caller's thread.
    virtual void push(const Push &push, Pushed answer) = 0;
    /// What became of it.
    virtual void look(const QString &checkout, Looked answer) = 0;
    /// What a call-back says; nothing when it is none.
    virtual std::optional<Heard> read(const QByteArray &body) const = 0;
    /// Money that came by itself, as a call-back tells it; nothing when it tells no such thing.
    virtual std::optional<MoneyArrived> readArrival(const QByteArray &body) const = 0;
};

} // namespace jiko::payments
