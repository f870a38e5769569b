// Who may not eat what, against what is in the dish.
#pragma once

#include "orders/check.h"

namespace jiko::orders {

/// Those of the line's allergies that the dish contains, as it was chosen; of a dish or choices that are not on the
/// menu any more whatever may be in them. Plain words are compared with nothing.
std::vector<QString> dangersIn(const menu::Menu &menu, const Line &line);

/// What is in the line's dish, by the menu.
std::vector<QString> allergensIn(const menu::Menu &menu, const Line &line);

/// How the line was asked for.
menu::ChoiceAsk askedOf(const Line &line);

/// What somebody may not eat is said of a dish that is sent, or taken back.
struct SayAllergy {
    Id line;
    QString allergy; ///< an allergen as the menu writes it, or plain words
    bool takeBack = false;
};
enum class AllergyRefusal {
    CheckClosed,
    NoSuchLine,
    NotSent, ///< it is part of the line then: ChangeLine
    NoAllergy,
    AllergyTooLong,
    SaidAlready,
    NeverSaid
};
Result<AllergySaid, AllergyRefusal> decide(const Check &check, const SayAllergy &ask);

} // namespace jiko::orders
