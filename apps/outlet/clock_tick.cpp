#include "outlet/clock_tick.h"

namespace jiko::outlet {

ClockTick::ClockTick(Live &live, QObject *parent) : QObject(parent), m_live(live)
{
    connect(&m_timer, &QTimer::timeout, this, &ClockTick::ticked);
    connect(&live, &Live::houseChanged, this, &ClockTick::ticked);
    m_timer.start(std::chrono::seconds(1));
}

double ClockTick::now() const
{
    return static_cast<double>(base::utcNow().time_since_epoch().count() / 1000);
}

QString ClockTick::timeText() const
{
    return base::localTimeText(base::utcNow(), m_live.house().hours);
}

} // namespace jiko::outlet
