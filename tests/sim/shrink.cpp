#include "sim/shrink.h"

#include <algorithm>

namespace jiko::sim {

Story shortest(Story story, const std::function<bool(const Story &)> &breaks, int tries)
{
    while (story.stations > 2 && tries > 0) {
        Story fewer = story;
        --fewer.stations;
        --tries;
        if (!breaks(fewer))
            break;
        story = fewer;
    }
    for (std::size_t piece = std::max<std::size_t>(1, story.events.size() / 2); tries > 0;) {
        bool shrunk = false;
        for (std::size_t from = 0; from < story.events.size() && tries > 0; --tries) {
            Story without = story;
            const auto first = without.events.begin() + static_cast<std::ptrdiff_t>(from);
            const auto last = first + static_cast<std::ptrdiff_t>(std::min(piece, without.events.size() - from));
            without.events.erase(first, last);
            if (breaks(without)) {
                story = std::move(without);
                shrunk = true;
            } else {
                from += piece;
            }
        }
        if (piece == 1 && !shrunk)
            break;
        piece = std::max<std::size_t>(1, piece / 2);
    }
    return story;
}

} // namespace jiko::sim
