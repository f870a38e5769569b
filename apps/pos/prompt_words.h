// Mobile money in words: what happened, what is safe, what to do.
#pragma once

#include "payments/arrival.h"

namespace jiko::pos {

QString wordsFor(payments::AskRefusal why, Money asked);
QString wordsFor(payments::GiveUpRefusal why);
QString wordsFor(payments::ChaseRefusal why);
QString wordsFor(payments::ClaimRefusal why);
QString wordsFor(payments::SettlePromptRefusal why);
QString wordsFor(payments::TakeArrivedRefusal why);

/// What became of it: "Guest cancelled on the phone. Nothing was charged."
QString whatBecameOf(const payments::Prompt &prompt);
/// For a row in a list.
QString wordsFor(payments::PromptStep step, const payments::Prompt &prompt);

} // namespace jiko::pos
