// What a person is told about payments at card terminals.
#pragma once

#include "payments/card.h"

namespace jiko::pos {

QString wordsFor(payments::AskCardRefusal why);
QString wordsFor(payments::AskBackRefusal why);
QString wordsFor(payments::GiveUpCardRefusal why);
QString wordsFor(payments::WitnessRefusal why);
QString wordsFor(payments::SettleCardRefusal why);

/// Of one that is declined, cancelled or unknown: what happened and what is safe.
QString whatBecameOf(const payments::CardPayment &payment);
/// What a list says of it.
QString wordsFor(payments::CardStep step, const payments::CardPayment &payment);

} // namespace jiko::pos
