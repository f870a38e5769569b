<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddWaitSheet</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllDayPanel</name>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n coming</numerusform>
            <numerusform>%n coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%n pcs</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>%n pc</numerusform>
            <numerusform>%n pcs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message numerus="yes">
        <source>Waiting for %n second(s)</source>
        <translation>
            <numerusform>Waiting for %n second</numerusform>
            <numerusform>Waiting for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message numerus="yes">
        <source>choose %n</source>
        <translation>
            <numerusform>choose %n</numerusform>
            <numerusform>choose %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n</source>
        <translation>
            <numerusform>up to %n</numerusform>
            <numerusform>up to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DishesPage</name>
    <message numerus="yes">
        <source>%n dish(es)</source>
        <translation>
            <numerusform>%n dish</numerusform>
            <numerusform>%n dishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpoPage</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message numerus="yes">
        <source>%n M-PESA payment(s) not finished</source>
        <translation>
            <numerusform>%n M-PESA payment not finished</numerusform>
            <numerusform>%n M-PESA payments not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card payment(s) not finished</source>
        <translation>
            <numerusform>%n card payment not finished</numerusform>
            <numerusform>%n card payments not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitchenMain</name>
    <message numerus="yes">
        <source>No sound for %n more minute(s)</source>
        <translation>
            <numerusform>No sound for %n more minute</numerusform>
            <numerusform>No sound for %n more minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message numerus="yes">
        <source>%n stay on the check. The kitchen is told at once. Why?</source>
        <translation>
            <numerusform>%n stays on the check. The kitchen is told at once. Why?</numerusform>
            <numerusform>%n stay on the check. The kitchen is told at once. Why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MineColumn</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message numerus="yes">
        <source>%n payment(s) to look at. Choose one to say what it was for.</source>
        <translation>
            <numerusform>%n payment to look at. Choose it to say what it was for.</numerusform>
            <numerusform>%n payments to look at. Choose one to say what it was for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>Wait %n s, then try again</source>
        <translation>
            <numerusform>Wait %n s, then try again</numerusform>
            <numerusform>Wait %n s, then try again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN, %n tries left</source>
        <translation>
            <numerusform>Wrong PIN, %n try left</numerusform>
            <numerusform>Wrong PIN, %n tries left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterTrouble</name>
    <message numerus="yes">
        <source>%n slip(s) to look for</source>
        <translation>
            <numerusform>%n slip to look for</numerusform>
            <numerusform>%n slips to look for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptSheet</name>
    <message numerus="yes">
        <source>Waiting for %n second(s)</source>
        <translation>
            <numerusform>Waiting for %n second</numerusform>
            <numerusform>Waiting for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerSheet</name>
    <message numerus="yes">
        <source>Hand over %n check(s)</source>
        <translation>
            <numerusform>Hand over %n check</numerusform>
            <numerusform>Hand over %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoldOutSheet</name>
    <message numerus="yes">
        <source>Back in %n min</source>
        <translation>
            <numerusform>Back in %n min</numerusform>
            <numerusform>Back in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message numerus="yes">
        <source>Cut in %n parts</source>
        <translation>
            <numerusform>Cut in %n part</numerusform>
            <numerusform>Cut in %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message numerus="yes">
        <source>Take over %n payment(s)</source>
        <translation>
            <numerusform>Take over %n payment</numerusform>
            <numerusform>Take over %n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncIndicator</name>
    <message numerus="yes">
        <source>Saving %n</source>
        <translation>
            <numerusform>Saving %n</numerusform>
            <numerusform>Saving %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>Offline, %n waiting</numerusform>
            <numerusform>Offline, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message numerus="yes">
        <source>Seat %n guest(s)</source>
        <translation>
            <numerusform>Seat %n guest</numerusform>
            <numerusform>Seat %n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message numerus="yes">
        <source>LATE +%n min</source>
        <translation>
            <numerusform>LATE +%n min</numerusform>
            <numerusform>LATE +%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the check</source>
        <translation>
            <numerusform>%n on the check</numerusform>
            <numerusform>%n on the check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerBadge</name>
    <message numerus="yes">
        <source>+%n min</source>
        <translation>
            <numerusform>+%n min</numerusform>
            <numerusform>+%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitlistPanel</name>
    <message numerus="yes">
        <source>%1, %n guest(s), waits %2 of %3 minutes</source>
        <translation>
            <numerusform>%1, %n guest, waits %2 of %3 minutes</numerusform>
            <numerusform>%1, %n guests, waits %2 of %3 minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::host_app::HostDesk</name>
    <message numerus="yes">
        <source>Table %1: %n guest(s) seated.</source>
        <translation>
            <numerusform>Table %1: %n guest seated.</numerusform>
            <numerusform>Table %1: %n guests seated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits; about %n minute(s).</source>
        <translation>
            <numerusform>%1 waits; about %n minute.</numerusform>
            <numerusform>%1 waits; about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::office_app::DayBoard</name>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n bill</numerusform>
            <numerusform>%n bills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::office_app::KitchenReport</name>
    <message numerus="yes">
        <source>%n had to be cooked again.</source>
        <translation>
            <numerusform>%n had to be cooked again.</numerusform>
            <numerusform>%n had to be cooked again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::office_app::MenuFiles</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n as it is</numerusform>
            <numerusform>%n as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) saved. Every till has them in a moment.</source>
        <translation>
            <numerusform>%n dish saved. Every till has it in a moment.</numerusform>
            <numerusform>%n dishes saved. Every till has them in a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::office_app::MoneyBoard</name>
    <message numerus="yes">
        <source>%n payment(s) in it</source>
        <translation>
            <numerusform>%n payment in it</numerusform>
            <numerusform>%n payments in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) taken over. Put each on its bill, or say what it was for.</source>
        <translation>
            <numerusform>%n payment taken over. Put it on its bill, or say what it was for.</numerusform>
            <numerusform>%n payments taken over. Put each on its bill, or say what it was for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::office_app::PeopleReport</name>
    <message numerus="yes">
        <source>%n day(s) not signed</source>
        <translation>
            <numerusform>%n day not signed</numerusform>
            <numerusform>%n days not signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::office_app::StaffList</name>
    <message numerus="yes">
        <source>%1 needs a PIN of %n digit(s).</source>
        <translation>
            <numerusform>%1 needs a PIN of %n digit.</numerusform>
            <numerusform>%1 needs a PIN of %n digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::outlet::ApprovalDesk</name>
    <message numerus="yes">
        <source>%n thing(s) to allow or refuse</source>
        <translation>
            <numerusform>%n thing to allow or refuse</numerusform>
            <numerusform>%n things to allow or refuse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::outlet::Decisions</name>
    <message numerus="yes">
        <source>%n thing(s) to decide: two terminals did not hear each other.</source>
        <translation>
            <numerusform>%n thing to decide: two terminals did not hear each other.</numerusform>
            <numerusform>%n things to decide: two terminals did not hear each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) seated</source>
        <translation>
            <numerusform>%n guest seated</numerusform>
            <numerusform>%n guests seated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seated, %n guest(s)</source>
        <translation>
            <numerusform>%1 seated, %n guest</numerusform>
            <numerusform>%1 seated, %n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::outlet::SignIn</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s), or use another terminal.</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second, or use another terminal.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds, or use another terminal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody here has this PIN. %n try(s) left.</source>
        <translation>
            <numerusform>Nobody here has this PIN. %n try left.</numerusform>
            <numerusform>Nobody here has this PIN. %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::outlet::SyncStatus</name>
    <message numerus="yes">
        <source>Back online. %n item(s) sent.</source>
        <translation>
            <numerusform>Back online. %n item sent.</numerusform>
            <numerusform>Back online. %n items sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved on this terminal. Sending %n item(s) to the server.</source>
        <translation>
            <numerusform>Saved on this terminal. Sending %n item to the server.</numerusform>
            <numerusform>Saved on this terminal. Sending %n items to the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved on this terminal. Nothing is lost. Orders, cash and printing work; %n item(s) will be sent when the server is back.</source>
        <translation>
            <numerusform>Saved on this terminal. Nothing is lost. Orders, cash and printing work; %n item will be sent when the server is back.</numerusform>
            <numerusform>Saved on this terminal. Nothing is lost. Orders, cash and printing work; %n items will be sent when the server is back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working offline since %1. Orders, kitchen printing and cash work. %n waiting.</source>
        <translation>
            <numerusform>Working offline since %1. Orders, kitchen printing and cash work. %n waiting.</numerusform>
            <numerusform>Working offline since %1. Orders, kitchen printing and cash work. %n waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other terminal(s) in reach: they are told at once.</source>
        <translation>
            <numerusform>%n other terminal in reach: it is told at once.</numerusform>
            <numerusform>%n other terminals in reach: they are told at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other terminal(s) in reach.</source>
        <translation>
            <numerusform>%n other terminal in reach.</numerusform>
            <numerusform>%n other terminals in reach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not switch off: %n item(s) are on this terminal alone.</source>
        <translation>
            <numerusform>Do not switch off: %n item is on this terminal alone.</numerusform>
            <numerusform>Do not switch off: %n items are on this terminal alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This terminal&apos;s disk is full. About %n more item(s) fit: close what is open, then free some space.</source>
        <translation>
            <numerusform>This terminal&apos;s disk is full. About %n more item fits: close what is open, then free some space.</numerusform>
            <numerusform>This terminal&apos;s disk is full. About %n more items fit: close what is open, then free some space.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::pos::CloseDesk</name>
    <message numerus="yes">
        <source>%n payment(s) to decide</source>
        <translation>
            <numerusform>%n payment to decide</numerusform>
            <numerusform>%n payments to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) half paid</source>
        <translation>
            <numerusform>%n check half paid</numerusform>
            <numerusform>%n checks half paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) with dishes not sent</source>
        <translation>
            <numerusform>%n check with dishes not sent</numerusform>
            <numerusform>%n checks with dishes not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) open</source>
        <translation>
            <numerusform>%n check open</numerusform>
            <numerusform>%n checks open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n M-PESA payment(s) not finished</source>
        <translation>
            <numerusform>%n M-PESA payment not finished</numerusform>
            <numerusform>%n M-PESA payments not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card payment(s) not finished</source>
        <translation>
            <numerusform>%n card payment not finished</numerusform>
            <numerusform>%n card payments not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gift card(s) or account(s) overdrawn</source>
        <translation>
            <numerusform>%n gift card or account overdrawn</numerusform>
            <numerusform>%n gift cards or accounts overdrawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::pos::MoveDesk</name>
    <message numerus="yes">
        <source>%n dish(es)</source>
        <translation>
            <numerusform>%n dish</numerusform>
            <numerusform>%n dishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) back to %1</source>
        <translation>
            <numerusform>%n dish back to %1</numerusform>
            <numerusform>%n dishes back to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n check(s) to %1</source>
        <translation>
            <numerusform>Hand over %n check to %1</numerusform>
            <numerusform>Hand over %n checks to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 serves %n check(s) more now.</source>
        <translation>
            <numerusform>%1 serves %n check more now.</numerusform>
            <numerusform>%1 serves %n checks more now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::pos::SplitDesk</name>
    <message numerus="yes">
        <source>Split in %n equal parts.</source>
        <translation>
            <numerusform>Split in %n equal part.</numerusform>
            <numerusform>Split in %n equal parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiko::pos::Till</name>
    <message numerus="yes">
        <source>Sold as: %1. %n line(s) cost something else now.</source>
        <translation>
            <numerusform>Sold as: %1. %n line costs something else now.</numerusform>
            <numerusform>Sold as: %1. %n lines cost something else now.</numerusform>
        </translation>
    </message>
</context>
</TS>
