// What stands on a line of a check, in a language: on the till, on the guest's display and on paper.
#pragma once

#include "menu/menu.h"
#include "orders/check.h"

#include <QStringList>

namespace jiko::pos {

/// As long as the dish is on the menu; else what it was called when it was ordered.
QString nameOf(const menu::Menu &menu, const orders::Line &line, const QString &language);
/// What was chosen with it, the same way.
QStringList modifiersOf(const menu::Menu &menu, const orders::Line &line, const QString &language);
/// "0.350 kg × 1,200": with what a kilogram costs, where that is known; empty for what is not weighed.
QString weighedText(const orders::Line &line);

} // namespace jiko::pos
