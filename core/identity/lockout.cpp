#include "identity/lockout.h"

#include <algorithm>

namespace jiko::identity {

namespace {
constexpr int triesBeforeWaiting = 5;
}

UtcMicros Lockout::openAgainAt() const
{
    using namespace std::chrono_literals;
    if (wrongInARow < triesBeforeWaiting)
        return lastWrong;
    std::chrono::seconds wait = 30s;
    for (int i = triesBeforeWaiting; i < wrongInARow && wait < 15min; ++i)
        wait *= 2;
    return lastWrong + std::min<std::chrono::seconds>(wait, 15min);
}

int Lockout::triesLeft() const
{
    return std::max(0, triesBeforeWaiting - wrongInARow);
}

Lockout fold(Lockout lockout, const IdentityFact &fact, const Stamp &stamp)
{
    if (std::holds_alternative<SignInRefused>(fact)) {
        ++lockout.wrongInARow;
        lockout.lastWrong = stamp.at();
    } else if (std::holds_alternative<SignedIn>(fact)) {
        lockout.wrongInARow = 0;
    }
    return lockout;
}

} // namespace jiko::identity
