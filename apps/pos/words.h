// Refusals in words: what happened, what is safe, what to do.
#pragma once

#include "floor/table.h"
#include "menu/choices.h"
#include "orders/allergy.h"
#include "orders/discount.h"
#include "orders/moves.h"
#include "orders/refund.h"
#include "orders/send.h"
#include "orders/sold_under.h"
#include "orders/split.h"
#include "payments/drawer.h"
#include "printing/words.h"

namespace jiko::pos {

QString wordsFor(orders::OpenRefusal why);
QString wordsFor(orders::CoversRefusal why);
QString wordsFor(orders::LineRefusal why);
QString wordsFor(orders::AllergyRefusal why);
QString wordsFor(orders::SendRefusal why);
QString wordsFor(orders::HoldRefusal why);
QString wordsFor(orders::VoidRefusal why);
QString wordsFor(orders::MoveRefusal why);
QString wordsFor(orders::MoveLinesRefusal why);
QString wordsFor(orders::AssignRefusal why);
/// `due` is what is still owed.
QString wordsFor(orders::TenderRefusal why, Money due);
QString wordsFor(orders::CloseRefusal why);
QString wordsFor(orders::SplitRefusal why);
QString wordsFor(orders::HandInRefusal why);
QString wordsFor(orders::DiscountRefusal why);
QString wordsFor(orders::ServiceRefusal why);
QString wordsFor(orders::RepriceRefusal why);
QString wordsFor(orders::RefundRefusal why);
QString wordsFor(orders::ReopenRefusal why);
QString wordsFor(menu::ChoiceRefusal why);
QString wordsFor(payments::DrawerRefusal why);
QString wordsFor(payments::BankRefusal why);
QString wordsFor(payments::MoveRefusal why);
QString wordsFor(floor::TableRefusal why);

/// "Table 4", or the name of a tab.
QString placeName(const orders::Check &check);
/// "7.5 %"
QString percentText(RateBp rate);
/// "Cash", "Card", "M-PESA".
QString tenderName(orders::TenderKind kind);
/// The same on paper.
QString tenderName(orders::TenderKind kind, const printing::Words &words);
/// "USD 20": what was handed over.
QString foreignText(const orders::ForeignCash &foreign);

} // namespace jiko::pos
