// What a host stand is made of, in the order it is made; and what its window is given.
#pragma once

#include "host/host_desk.h"
#include "outlet/approval_desk.h"
#include "outlet/clock_tick.h"
#include "outlet/decisions.h"
#include "outlet/section_desk.h"
#include "outlet/sync_status.h"
#include "outlet/time_clock.h"

#include <QVariantMap>

namespace jiko::host_app {

struct Parts {
    explicit Parts(sync::Terminal terminal)
        : live(std::move(terminal)),
          sync(live),
          clock(live),
          signIn(live, QStringLiteral("host")),
          approval(live, signIn),
          approvals(live, signIn),
          timeClock(live, signIn),
          sections(live, signIn),
          floorModel(live),
          desk(live, signIn),
          decisions(live, signIn, approval, outlet::Decisions::Whose::ConcernedAndTables)
    {
    }
    outlet::Live live;
    outlet::SyncStatus sync;
    outlet::ClockTick clock;
    outlet::SignIn signIn;
    outlet::Approval approval;
    outlet::ApprovalDesk approvals;
    outlet::TimeClock timeClock;
    outlet::SectionDesk sections;
    outlet::FloorModel floorModel;
    HostDesk desk;
    outlet::Decisions decisions;

    QVariantMap properties()
    {
        return {{QStringLiteral("desk"), QVariant::fromValue(&desk)},
            {QStringLiteral("decisions"), QVariant::fromValue(&decisions)},
            {QStringLiteral("floorModel"), QVariant::fromValue(&floorModel)},
            {QStringLiteral("approval"), QVariant::fromValue(&approval)},
            {QStringLiteral("approvals"), QVariant::fromValue(&approvals)},
            {QStringLiteral("timeClock"), QVariant::fromValue(&timeClock)},
            {QStringLiteral("sections"), QVariant::fromValue(&sections)},
            {QStringLiteral("signIn"), QVariant::fromValue(&signIn)},
            {QStringLiteral("sync"), QVariant::fromValue(&sync)},
            {QStringLiteral("clock"), QVariant::fromValue(&clock)}};
    }
};

} // namespace jiko::host_app
