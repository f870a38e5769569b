// Money that came to the house's number by itself: a guest paid the till number, nobody's phone was asked. One stream a
// payment, whose id follows from the provider's receipt: whoever tells of it, however often, tells of the same.
#pragma once

#include "payments/prompt_facts.h"

namespace jiko::payments {

/// The numbers are written in facts: never re-use one.
enum class ArrivalSource {
    Told = 1, ///< by the provider, as it happened
    Statement = 2, ///< read from the provider's statement of the account
};
struct MoneyArrived {
    static constexpr char type[] = "payments.money_arrived";
    static constexpr int version = 1;
    Provider provider = Provider::Mpesa;
    QString receipt;
    std::int64_t amountMinor = 0;
    QString currency;
    QString phone; ///< as the provider tells it: masked or hashed by some
    QString payer; ///< a name, where one is told
    QString reference; ///< what the guest typed as account
    std::int64_t paidAtUs = 0;
    ArrivalSource source = ArrivalSource::Told;
    bool operator==(const MoneyArrived &) const = default;
};

/// The numbers are written in facts: never re-use one.
enum class ArrivalChoice {
    NotForABill = 1, ///< a deposit, a friend, the owner's own: it is explained
    SentBack = 2, ///< the guest gets it back, by the provider's own means
};
struct ArrivalSettled {
    static constexpr char type[] = "payments.arrival_settled";
    static constexpr int version = 1;
    ArrivalChoice choice = ArrivalChoice::NotForABill;
    QString reason;
    Id approvedBy;
};

using ArrivalFact = std::variant<MoneyArrived, ArrivalSettled>;

std::optional<ArrivalFact> decodeArrivalFact(const Fact &fact);
Draft record(const Id &arrival, const ArrivalFact &fact);

/// The stream of that receipt, and the id of the tender that comes of it.
Id arrivalId(Provider provider, const QString &receipt);

} // namespace jiko::payments
