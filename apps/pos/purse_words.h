// What a person is told about house accounts, gift cards, vouchers and deposits.
#pragma once

#include "payments/purse.h"
#include "printing/words.h"

namespace jiko::pos {

QString purseName(payments::PurseKind kind);
/// The same on paper.
QString purseName(payments::PurseKind kind, const printing::Words &words);
QString wordsFor(payments::UseRefusal why);
QString wordsFor(payments::LoadRefusal why);
QString wordsFor(payments::PayOutRefusal why);
QString wordsFor(payments::SettlePurseRefusal why);

} // namespace jiko::pos
