// What a check still waits for: phones and card terminals that were asked to pay it. Moves and splits leave it where it
// is (orders/awaited.h).
#pragma once

#include "orders/awaited.h"
#include "payments/card.h"
#include "payments/prompt.h"

#include <optional>

namespace jiko::orders {
class Checks;
}

namespace jiko::payments {

class Prompts;
class Cards;

/// Nothing where no money can come any more, where it is on the bill, or where somebody gave it up: should it come all
/// the same, a person decides what it is for.
std::optional<orders::Awaited> awaitedBy(const Prompt &prompt, const PromptPlace &place);
std::optional<orders::Awaited> awaitedBy(const CardPayment &payment, const CardPlace &place);

/// All of one check, as this terminal knows.
std::vector<orders::Awaited> awaitedOn(
    const Id &check, const Prompts &prompts, const Cards &cards, const orders::Checks &checks);

} // namespace jiko::payments
