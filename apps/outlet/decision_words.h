// What decisions, choices and refusals are called, in the language of whoever stands at the screen.
#pragma once

#include "outlet/decisions.h"

namespace jiko::outlet {

/// Nil for a table.
Id checkOf(const Matter &matter);
/// Names the dish that lacks, too, where it is in the one that was ordered.
QString titleOf(const Matter &matter, const menu::Menu &menu);
/// Empty where no money is in question.
QString amountOf(const Matter &matter);
/// "KSh 1,300 paid": what happened, without who and when.
QString wordsFor(const orders::Act &act, const orders::Check *check);
QString wordsFor(kitchen::CookAct act, const kitchen::Question &question, const menu::Menu &menu);
QString wordsFor(orders::SettleRefusal why);
QString wordsFor(kitchen::QuestionRefusal why);
QString wordsFor(payments::SettleBankRefusal why);
/// [{choice, text, needs, danger, reasons}], the sensible one first.
QVariantList choicesOf(const Matter &matter);
/// What is said when it is done.
QString doneWords(const orders::Decision &decision, orders::Choice choice);
/// What the check and the cook read.
QString reasonFor(kitchen::Answer answer);

} // namespace jiko::outlet
