// Who came and who was turned away, in the terminal's own stream; and what the office changed.
#pragma once

#include "base/fact.h"

#include <optional>
#include <variant>

namespace jiko::identity {

struct SignedIn {
    static constexpr char type[] = "identity.signed_in";
    static constexpr int version = 1;
    Id person;
    QString program;
};
struct SignedOut {
    static constexpr char type[] = "identity.signed_out";
    static constexpr int version = 1;
    Id person;
    QString program;
};
/// Never holds what was typed.
struct SignInRefused {
    static constexpr char type[] = "identity.sign_in_refused";
    static constexpr int version = 1;
    QString program;
    int wrongInARow = 0;
};
/// From here on, until it is left, what is done at this terminal is practice and stands in no log.
struct TrainingEntered {
    static constexpr char type[] = "identity.training_entered";
    static constexpr int version = 1;
    Id approvedBy;
};
struct TrainingLeft {
    static constexpr char type[] = "identity.training_left";
    static constexpr int version = 1;
    bool left = true;
};
using IdentityFact = std::variant<SignedIn, SignedOut, SignInRefused, TrainingEntered, TrainingLeft>;

std::optional<IdentityFact> decodeIdentityFact(const Fact &fact);
Draft record(const Id &terminal, const IdentityFact &fact);

/// Written by the database in the same transaction as the edit, on the outlet's own chain.
inline constexpr char recordEditedType[] = "identity.record_edited";

} // namespace jiko::identity
