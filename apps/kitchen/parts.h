// What a kitchen screen is made of, in the order it is made; and what its window is given.
#pragma once

#include "kitchen/expo.h"
#include "kitchen/kitchen_screen.h"
#include "kitchen/pickup_board.h"
#include "outlet/approval_desk.h"
#include "outlet/clock_tick.h"
#include "outlet/course_clock.h"
#include "outlet/decisions.h"
#include "outlet/kitchen_talk.h"
#include "outlet/paper_desk.h"
#include "outlet/sync_status.h"
#include "outlet/time_clock.h"

#include <QVariantMap>

namespace jiko::kitchen_app {

struct Parts {
    explicit Parts(sync::Terminal terminal)
        : live(std::move(terminal)),
          sync(live),
          clock(live),
          courses(live),
          signIn(live, QStringLiteral("kitchen")),
          approval(live, signIn),
          approvals(live, signIn),
          timeClock(live, signIn),
          prefs(QDir(live.node.terminal().home)),
          screen(live, prefs, speaker),
          expo(live),
          pickup(live),
          talk(live, signIn, speaker, outlet::KitchenTalk::Side::Kitchen),
          paper(live),
          decisions(live, signIn, approval, outlet::Decisions::Whose::Concerned)
    {
        const auto follow = [this] { talk.setStation(Id::fromString(screen.station())); };
        QObject::connect(&screen, &KitchenScreen::stationsChanged, &talk, follow);
        follow();
        // Another language: what keys do is read anew.
        QObject::connect(&live, &outlet::Live::menuChanged, &prefs, &StationPrefs::keysChanged);
    }
    outlet::Live live;
    outlet::SyncStatus sync;
    outlet::ClockTick clock;
    outlet::CourseClock courses;
    outlet::SignIn signIn; ///< for approvals: cooks do not sign in
    outlet::Approval approval;
    outlet::ApprovalDesk approvals;
    outlet::TimeClock timeClock;
    outlet::Speaker speaker;
    StationPrefs prefs;
    KitchenScreen screen;
    Expo expo;
    PickupBoard pickup;
    outlet::KitchenTalk talk;
    bool pickupDisplay = false; ///< a second window faces the guests who wait
    outlet::PaperDesk paper; ///< a screen prints for its outlet when no till does
    outlet::Decisions decisions;

    QVariantMap properties()
    {
        return {{QStringLiteral("screenModel"), QVariant::fromValue(&screen)},
            {QStringLiteral("expo"), QVariant::fromValue(&expo)},
            {QStringLiteral("pickup"), QVariant::fromValue(&pickup)}, {QStringLiteral("pickupDisplay"), pickupDisplay},
            {QStringLiteral("prefs"), QVariant::fromValue(&prefs)},
            {QStringLiteral("speaker"), QVariant::fromValue(&speaker)},
            {QStringLiteral("talk"), QVariant::fromValue(&talk)},
            {QStringLiteral("decisions"), QVariant::fromValue(&decisions)},
            {QStringLiteral("approval"), QVariant::fromValue(&approval)},
            {QStringLiteral("approvals"), QVariant::fromValue(&approvals)},
            {QStringLiteral("timeClock"), QVariant::fromValue(&timeClock)},
            {QStringLiteral("signIn"), QVariant::fromValue(&signIn)},
            {QStringLiteral("sync"), QVariant::fromValue(&sync)},
            {QStringLiteral("clock"), QVariant::fromValue(&clock)}};
    }
};

} // namespace jiko::kitchen_app
