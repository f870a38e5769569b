// What cannot be had because something else has gone: a set without one of its dishes, a choice that is a dish. Which
// dishes have gone is the kitchen's to say; whoever asks hands it in.
#pragma once

#include "menu/choices.h"

#include <functional>

namespace jiko::menu {

/// Whether a dish, or a choice, is sold out by itself.
using IsGone = std::function<bool(const Id &)>;

/// What a dish cannot be had for: itself, a dish that it needs, or what a question that must be answered has too few
/// answers left for. Nil when it can be had.
Id missingFor(const Menu &menu, const Id &item, const IsGone &isGone);
/// The same of a choice: itself, the dish that it is, or what it would ask further.
Id missingForChoice(const Menu &menu, const Id &modifier, const IsGone &isGone);
/// The same of a dish as it is asked for. What is left out of it is not missing.
Id missingIn(const Menu &menu, const ChoiceAsk &ask, const IsGone &isGone);

/// It was said with the choice that it goes without.
bool isLeftOut(const Menu &menu, const Pick &pick);

/// The dishes that are used up beside itself by a dish as it was chosen, each as often as it is in it.
std::vector<Id> usedBy(const Menu &menu, const Id &item, const std::vector<Pick> &picks);

} // namespace jiko::menu
