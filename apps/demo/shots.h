// Pictures of each screen, light and dark, in every language.
#pragma once

#include "demo/stage.h"

namespace jiko::demo {

/// Answers how many were taken; they lie in `stage.out()/pictures`, named SCREEN-THEME-LANGUAGE.png.
Result<int, QString> takeShots(
    Stage &stage, const QString &cashierPin, const QString &hostPin, const QString &managerPin);

} // namespace jiko::demo
