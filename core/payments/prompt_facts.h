// A guest's phone is asked for money: one stream a payment, from the asking to the answer. A till asks, the hub sends
// and hears, a person gives up or decides. The stream's id is the payment's, and the tender's that comes of it.
#pragma once

#include "base/fact.h"

#include <QString>

#include <optional>
#include <variant>

namespace jiko::payments {

/// The numbers are written in facts: never re-use one.
enum class Provider { Mpesa = 1 };

/// By a till. It is on its disk, and on the hub's, before anything leaves for the provider.
struct PromptAsked {
    static constexpr char type[] = "payments.prompt_asked";
    static constexpr int version = 1;
    Id check;
    Id share; ///< whose; nil: the check's
    std::int64_t amountMinor = 0;
    QString currency;
    QString phone; ///< E.164 without plus
    Provider provider = Provider::Mpesa;
    QString reference; ///< what the guest's phone shows: the check's number
    std::int64_t tipMinor = 0; ///< of the amount, what is no part of the bill
};

/// By the hub, on its disk before the first byte leaves: whoever finds it later does not send again.
struct PromptSent {
    static constexpr char type[] = "payments.prompt_sent";
    static constexpr int version = 1;
    Provider provider = Provider::Mpesa;
};

/// The provider took the request and has named it.
struct PromptAccepted {
    static constexpr char type[] = "payments.prompt_accepted";
    static constexpr int version = 1;
    QString checkout; ///< M-PESA's CheckoutRequestID
    QString merchant; ///< and MerchantRequestID
};

/// The numbers are written in facts: never re-use one.
enum class PromptOutcome {
    Paid = 1,
    Refused = 2, ///< for certain: nothing was charged
    Expired = 3, ///< the phone gave no answer; money may still come
    Unknown = 4, ///< nobody can say
};
struct PromptAnswered {
    static constexpr char type[] = "payments.prompt_answered";
    static constexpr int version = 1;
    PromptOutcome outcome = PromptOutcome::Unknown;
    QString code; ///< the provider's, or one of ours: see promptCode
    QString receipt; ///< once paid; a status query answers without one
    std::int64_t amountMinor = 0; ///< once paid
    std::int64_t paidAtUs = 0; ///< as the provider says; 0 where it does not
    bool operator==(const PromptAnswered &) const = default;
};

/// Somebody wants to know now.
struct PromptChased {
    static constexpr char type[] = "payments.prompt_chased";
    static constexpr int version = 1;
    Id check;
};

/// The guest pays another way. Money that comes all the same is somebody's decision.
struct PromptGivenUp {
    static constexpr char type[] = "payments.prompt_given_up";
    static constexpr int version = 1;
    Id check;
};

/// The numbers are written in facts: never re-use one.
enum class PromptChoice {
    Attach = 1, ///< it pays what is due; what is more is a tip
    SendBack = 2, ///< the guest gets it back, by the provider's own means
};
/// What somebody decided about money that came when nobody waited for it any more.
struct PromptSettled {
    static constexpr char type[] = "payments.prompt_settled";
    static constexpr int version = 1;
    PromptChoice choice = PromptChoice::Attach;
    std::int64_t amountMinor = 0;
    QString reason;
    Id approvedBy;
};

using PromptFact =
    std::variant<PromptAsked, PromptSent, PromptAccepted, PromptAnswered, PromptChased, PromptGivenUp, PromptSettled>;

std::optional<PromptFact> decodePromptFact(const Fact &fact);
Draft record(const Id &payment, const PromptFact &fact);

/// Codes of our own, beside the provider's.
namespace promptCode {
inline constexpr char answerLost[] = "answer_lost"; ///< sent, and the answer never came
inline constexpr char noAnswer[] = "no_answer"; ///< asked about for two hours in vain
inline constexpr char tooLate[] = "too_late"; ///< heard of when nobody waited any more: never sent
inline constexpr char anotherPaid[] = "another_paid"; ///< another payment came first: never sent
inline constexpr char anotherAsked[] = "another_asked"; ///< another was, and may have been paid: never sent
inline constexpr char malformed[] = "malformed"; ///< no phone or no sum that could be asked for: never sent
inline constexpr char busy[] = "busy"; ///< the provider took no request
inline constexpr char notReached[] = "not_reached"; ///< the provider could not be reached: never sent
} // namespace promptCode

} // namespace jiko::payments
