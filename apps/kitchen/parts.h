// What a kitchen screen is made of, in the order it is made; and what its window is given.
#pragma once

#include "kitchen/kitchen_screen.h"
#include "outlet/clock_tick.h"
#include "outlet/sync_status.h"

#include <QVariantMap>

namespace jiko::kitchen_app {

struct Parts {
    explicit Parts(sync::Terminal terminal) : live(std::move(terminal)), sync(live), clock(live), screen(live) { }
    outlet::Live live;
    outlet::SyncStatus sync;
    outlet::ClockTick clock;
    KitchenScreen screen;

    QVariantMap properties()
    {
        return {{QStringLiteral("screenModel"), QVariant::fromValue(&screen)},
            {QStringLiteral("sync"), QVariant::fromValue(&sync)},
            {QStringLiteral("clock"), QVariant::fromValue(&clock)}};
    }
};

} // namespace jiko::kitchen_app
