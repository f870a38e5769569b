// How large the suite draws on a screen: by its millimetres and by how far the eye is from one of that size.
#pragma once

#include <QSize>
#include <QSizeF>

namespace jiko::shell {

/// What Theme.scaleFactor wants.
/// shape   1 is the reference tablet, 10.1", 1280x800, at 40 cm
/// errors  0 where the screen says nothing that can be believed: a panel without a size, one whose sides do not go with
///         its pixels, a TV, or the 96 dpi that a driver makes up
/// source  ux.md section 2
double scaleOf(const QSize &pixels, const QSizeF &millimetres);

/// Pixels a millimetre of the glass, for what has its size in millimetres: a gloved finger, letters for a distance.
/// errors  0 where the screen says nothing that can be believed, as above
double densityOf(const QSize &pixels, const QSizeF &millimetres);

/// A percentage that somebody may ask for in place of it.
bool isScalePercent(int percent);

} // namespace jiko::shell
