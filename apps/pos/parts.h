// What a till is made of, in the order it is made; and what its window is given.
#pragma once

#include "outlet/approval_desk.h"
#include "outlet/clock_tick.h"
#include "outlet/course_clock.h"
#include "outlet/decisions.h"
#include "outlet/floor_model.h"
#include "outlet/kitchen_talk.h"
#include "outlet/scan_reader.h"
#include "outlet/section_desk.h"
#include "outlet/sync_status.h"
#include "outlet/time_clock.h"
#include "pos/auto_lock.h"
#include "pos/bill_view.h"
#include "pos/card_desk.h"
#include "pos/check_lines.h"
#include "pos/choices_sheet.h"
#include "pos/close_desk.h"
#include "pos/discount_desk.h"
#include "pos/drawer_desk.h"
#include "pos/guest_view.h"
#include "pos/measure_pad.h"
#include "pos/move_desk.h"
#include "pos/paper.h"
#include "pos/prompt_desk.h"
#include "pos/purse_desk.h"
#include "pos/refund_desk.h"
#include "pos/split_desk.h"
#include "pos/station_desk.h"
#include "pos/tender_desk.h"
#include "pos/tiles.h"
#include "pos/training.h"

#include <QVariantMap>

namespace jiko::pos {

struct Parts {
    explicit Parts(sync::Terminal terminal)
        : live(std::move(terminal)),
          sync(live),
          clock(live),
          courses(live),
          signIn(live, QStringLiteral("pos")),
          floorModel(live),
          kitchenTalk(live, signIn, speaker, outlet::KitchenTalk::Side::Floor),
          approval(live, signIn),
          approvals(live, signIn),
          timeClock(live, signIn),
          sections(live, signIn),
          till(live, signIn, approval),
          cashier(live, signIn, till),
          decisions(live, signIn, approval, outlet::Decisions::Whose::Concerned),
          checkLines(live, till),
          tiles(live, till),
          choices(live, till),
          measurePad(live, till),
          billView(live, till),
          discountDesk(live, signIn, till, approval),
          splitDesk(live, till),
          stationDesk(live, till),
          moveDesk(live, signIn, till, approval),
          tenderDesk(live, signIn, till, cashier),
          cardDesk(live, signIn, till, cashier, tenderDesk, approval),
          purseDesk(live, till, cashier, tenderDesk, approval),
          refundDesk(live, signIn, till, approval, cardDesk, purseDesk),
          guestView(live, till, tenderDesk),
          promptDesk(live, signIn, till, cashier, tenderDesk, approval),
          drawerDesk(live, signIn, till, approval),
          closeDesk(live, signIn, till, drawerDesk),
          paper(live),
          training(live, signIn, approval)
    {
        QObject::connect(&till, &Till::checkChanged, &decisions, [this] {
            decisions.keepInHand(till.checkId());
            approval.keepInHand(till.checkId());
        });
    }

    outlet::Live live;
    outlet::SyncStatus sync;
    outlet::ClockTick clock;
    outlet::CourseClock courses;
    outlet::SignIn signIn;
    outlet::FloorModel floorModel;
    outlet::Speaker speaker;
    outlet::KitchenTalk kitchenTalk;
    outlet::Approval approval;
    outlet::ApprovalDesk approvals;
    outlet::TimeClock timeClock;
    outlet::SectionDesk sections;
    Till till;
    Cashier cashier;
    outlet::Decisions decisions;
    CheckLines checkLines;
    Tiles tiles;
    ChoicesSheet choices;
    MeasurePad measurePad;
    BillView billView;
    DiscountDesk discountDesk;
    SplitDesk splitDesk;
    StationDesk stationDesk;
    MoveDesk moveDesk;
    TenderDesk tenderDesk;
    CardDesk cardDesk;
    PurseDesk purseDesk;
    RefundDesk refundDesk;
    GuestView guestView;
    PromptDesk promptDesk;
    DrawerDesk drawerDesk;
    CloseDesk closeDesk;
    Paper paper;
    bool customerDisplay = false; ///< a second window faces the guest
    Training training;
    /// What a scanner reads: a dish where a check is open, else somebody's badge.
    void take(const QString &code)
    {
        const menu::Item *dish = till.checkId().isNull() ? nullptr : live.menu().itemWithBarcode(code);
        if (signIn.isSignedIn() && dish)
            till.tapDish(text(dish->id));
        else
            signIn.tryBadge(code);
    }
    std::unique_ptr<outlet::ScanReader> scanner; ///< null: what is read is typed
    std::unique_ptr<AutoLock> lock; ///< null: never locks by itself

    QVariantMap properties()
    {
        return {{QStringLiteral("till"), QVariant::fromValue(&till)},
            {QStringLiteral("checkLines"), QVariant::fromValue(&checkLines)},
            {QStringLiteral("tiles"), QVariant::fromValue(&tiles)},
            {QStringLiteral("choices"), QVariant::fromValue(&choices)},
            {QStringLiteral("measurePad"), QVariant::fromValue(&measurePad)},
            {QStringLiteral("billView"), QVariant::fromValue(&billView)},
            {QStringLiteral("discountDesk"), QVariant::fromValue(&discountDesk)},
            {QStringLiteral("refundDesk"), QVariant::fromValue(&refundDesk)},
            {QStringLiteral("splitDesk"), QVariant::fromValue(&splitDesk)},
            {QStringLiteral("stationDesk"), QVariant::fromValue(&stationDesk)},
            {QStringLiteral("moveDesk"), QVariant::fromValue(&moveDesk)},
            {QStringLiteral("tenderDesk"), QVariant::fromValue(&tenderDesk)},
            {QStringLiteral("guestView"), QVariant::fromValue(&guestView)},
            {QStringLiteral("customerDisplay"), customerDisplay},
            {QStringLiteral("promptDesk"), QVariant::fromValue(&promptDesk)},
            {QStringLiteral("cardDesk"), QVariant::fromValue(&cardDesk)},
            {QStringLiteral("purseDesk"), QVariant::fromValue(&purseDesk)},
            {QStringLiteral("drawerDesk"), QVariant::fromValue(&drawerDesk)},
            {QStringLiteral("closeDesk"), QVariant::fromValue(&closeDesk)},
            {QStringLiteral("paper"), QVariant::fromValue(&paper)},
            {QStringLiteral("training"), QVariant::fromValue(&training)},
            {QStringLiteral("decisions"), QVariant::fromValue(&decisions)},
            {QStringLiteral("approval"), QVariant::fromValue(&approval)},
            {QStringLiteral("approvals"), QVariant::fromValue(&approvals)},
            {QStringLiteral("timeClock"), QVariant::fromValue(&timeClock)},
            {QStringLiteral("sections"), QVariant::fromValue(&sections)},
            {QStringLiteral("kitchenTalk"), QVariant::fromValue(&kitchenTalk)},
            {QStringLiteral("floorModel"), QVariant::fromValue(&floorModel)},
            {QStringLiteral("signIn"), QVariant::fromValue(&signIn)},
            {QStringLiteral("sync"), QVariant::fromValue(&sync)},
            {QStringLiteral("clock"), QVariant::fromValue(&clock)}};
    }
};

} // namespace jiko::pos
