// The parts that several slips share.
#pragma once

#include "printing/receipt.h"

namespace jiko::printing {

/// "1,300.00": decimals as the currency shows them, so that a column of amounts stands point below point.
QString columnAmount(Money amount);

Slip blankSlip(const Words &words);
void addHouse(Slip &slip, const House &house, const Words &words);
/// Label and value; nothing when the value is empty.
void addFact(Slip &slip, const QString &label, const QString &value, Look look = {});
void addBanner(Slip &slip, const QString &text, Look look = largeLook);
void addSection(Slip &slip, const QString &title);
void addSignature(Slip &slip, const Words &words);
void addTaxes(Slip &slip, const std::vector<TaxRow> &taxes, const Words &words);

} // namespace jiko::printing
