// The yardstick of a start: Qt Quick with nothing to show.
#pragma once

namespace jiko::bench {

/// Opens an empty window, prints when its first frame was handed over (µs, steady clock) and ends.
int blankWindow(int argc, char **argv);

/// Milliseconds from the start of a process with a blank window to its first frame.
double blankStartMs();

} // namespace jiko::bench
