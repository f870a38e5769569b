// What the back office is made of, in the order it is made; and what its window is given.
#pragma once

#include "office/day_board.h"
#include "office/device_board.h"
#include "office/dishes.h"
#include "office/image_files.h"
#include "office/invitations.h"
#include "office/kitchen_report.h"
#include "office/labour_board.h"
#include "office/letters.h"
#include "office/menu_files.h"
#include "office/money_board.h"
#include "office/people_report.h"
#include "office/purse_board.h"
#include "office/record_desk.h"
#include "office/sales_report.h"
#include "office/staff_list.h"
#include "outlet/approval_desk.h"
#include "outlet/clock_tick.h"
#include "outlet/decisions.h"
#include "outlet/printer_board.h"
#include "outlet/sync_status.h"
#include "outlet/time_clock.h"

#include <QVariantMap>

namespace jiko::office_app {

struct Parts {
    explicit Parts(sync::Terminal terminal)
        : live(std::move(terminal)),
          archive(live.node.terminal().conninfo),
          sync(live),
          clock(live),
          signIn(live, QStringLiteral("office")),
          approval(live, signIn),
          approvals(live, signIn),
          timeClock(live, signIn),
          day(live, archive),
          dishes(live, signIn, archive),
          menuFiles(live, signIn, archive),
          rules(live, signIn, archive),
          money(live, signIn, archive),
          sales(live, signIn, archive),
          staff(live, signIn, archive),
          labour(live, signIn, archive),
          people(live, archive),
          purses(live, archive),
          kitchenTimes(live, archive),
          zReports(live),
          devices(live, archive),
          printers(live),
          invitations(live, signIn, archive),
          letters(live, signIn, archive, devices),
          decisions(live, signIn, approval, outlet::Decisions::Whose::Everybody)
    {
        QObject::connect(
            &live.node, &sync::Node::serverMoved, &archive, [this] { archive.goTo(live.node.terminal().conninfo); });
    }
    outlet::Live live;
    Archive archive;
    outlet::SyncStatus sync;
    outlet::ClockTick clock;
    outlet::SignIn signIn;
    outlet::Approval approval;
    outlet::ApprovalDesk approvals;
    outlet::TimeClock timeClock;
    DayBoard day;
    Dishes dishes;
    MenuFiles menuFiles;
    ImageFiles imageFiles;
    RecordDesk rules;
    MoneyBoard money;
    SalesReport sales;
    StaffList staff;
    LabourBoard labour;
    PeopleReport people;
    PurseBoard purses;
    KitchenReport kitchenTimes;
    ZReports zReports;
    DeviceBoard devices;
    outlet::PrinterBoard printers;
    Invitations invitations;
    Letters letters;
    outlet::Decisions decisions;

    QVariantMap properties()
    {
        return {{QStringLiteral("day"), QVariant::fromValue(&day)},
            {QStringLiteral("dishes"), QVariant::fromValue(&dishes)},
            {QStringLiteral("menuFiles"), QVariant::fromValue(&menuFiles)},
            {QStringLiteral("imageFiles"), QVariant::fromValue(&imageFiles)},
            {QStringLiteral("rules"), QVariant::fromValue(&rules)},
            {QStringLiteral("money"), QVariant::fromValue(&money)},
            {QStringLiteral("sales"), QVariant::fromValue(&sales)},
            {QStringLiteral("staff"), QVariant::fromValue(&staff)},
            {QStringLiteral("labour"), QVariant::fromValue(&labour)},
            {QStringLiteral("people"), QVariant::fromValue(&people)},
            {QStringLiteral("purses"), QVariant::fromValue(&purses)},
            {QStringLiteral("kitchenTimes"), QVariant::fromValue(&kitchenTimes)},
            {QStringLiteral("zReports"), QVariant::fromValue(&zReports)},
            {QStringLiteral("devices"), QVariant::fromValue(&devices)},
            {QStringLiteral("printers"), QVariant::fromValue(&printers)},
            {QStringLiteral("invitations"), QVariant::fromValue(&invitations)},
            {QStringLiteral("letters"), QVariant::fromValue(&letters)},
            {QStringLiteral("decisions"), QVariant::fromValue(&decisions)},
            {QStringLiteral("approval"), QVariant::fromValue(&approval)},
            {QStringLiteral("approvals"), QVariant::fromValue(&approvals)},
            {QStringLiteral("timeClock"), QVariant::fromValue(&timeClock)},
            {QStringLiteral("signIn"), QVariant::fromValue(&signIn)},
            {QStringLiteral("sync"), QVariant::fromValue(&sync)},
            {QStringLiteral("clock"), QVariant::fromValue(&clock)}};
    }
};

} // namespace jiko::office_app
