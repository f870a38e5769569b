// Splitting and paying, and what comes after it: change, receipts, refunds, tips; and what the guest sees meanwhile.
#include "cards/terminal_server.h"
#include "looks/at_our_till.h"
#include "payments/arrivals.h"
#include "payments/prompts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jiko::test {
namespace {

void splits(Looks &looks)
{
    TillStory told(looks, u"splits"_s);
    told.cashier();
    told.at->openTable(u"5"_s);
    told.at->parts->till.changeCovers(3);
    for (int seat = 1; seat <= 3; ++seat) {
        told.tap(qPrintable(u"seat.%1"_s.arg(seat)));
        told.at->order(u"mutura"_s);
        told.at->order(u"chapati"_s);
    }
    const Id check = told.at->parts->till.checkId();
    told.at->parts->till.send();
    told.at->parts->till.openCheck(pos::text(check));
    told.tap("split");
    told.show("pos-split");
    told.tap("split.seats");
    told.show("pos-split-seats");
    told.tap("split.one");
    told.tap("split.dishes");
    told.show("pos-split-dishes");
    told.taps({"share.line.0.0"});
    told.show("pos-split-dish-picked");
    told.taps({"cut.2"});
    told.show("pos-split-dish-shared");
    told.tap("split.one");
    told.tap("split.amount");
    told.show("pos-split-amount");
    told.escape();
    told.tap("split.equal");
    told.show("pos-split-ways");
    told.tap("split.ways.3");
    told.show("pos-split-even");
    told.tap("share.pay.0");
    told.show("pos-tender-share");
}

void cash(Looks &looks)
{
    TillStory told(looks, u"cash"_s);
    told.cashier();
    told.served();
    told.tap("pay");
    told.show("pos-tender");
    told.digits(u"5000"_s);
    told.show("pos-tender-typed");
    told.escape();
    told.tap("tender.equal");
    told.show("pos-tender-equal");
    told.escape();
    told.tap("tender.foreign");
    told.tap("foreign.quick.1");
    told.show("pos-foreign");
    told.tap("close");
    told.tap("tender.account");
    told.tap("purse.account.0");
    told.show("pos-account");
    told.escape();
    told.tap("tender.voucher");
    told.type("purse.code", u"nope"_s);
    told.tap("purse.find");
    told.show("pos-voucher");
    told.tap("close");
    told.tap("tip.1");
    told.show("pos-tender-tip");
    told.digits(u"500"_s);
    told.tap("cash.typed");
    told.show("pos-tender-part");
    told.tap("cash.exact");
    told.until("change.done");
    told.show("pos-change");
    told.taps({"change.done", "shift"});
    told.until("receipt.0");
    told.tap("receipt.0");
    told.show("pos-receipt");
    told.tap("slip.refund");
    told.show("pos-refund");
    told.tap("refund.by.1");
    told.show("pos-refund-dishes");
    told.tap("refund.by.2");
    told.type("refund.typed", u"200"_s);
    told.show("pos-refund-amount");
    told.escape();
    told.escape();
    told.tap("close");
    told.tap("slip.tip");
    told.show("pos-tip-later");
    told.escape();
    told.tap("slip.reopen");
    told.show("pos-reopen");
}

void cardWithoutTerminal(Looks &looks)
{
    TillStory told(looks, u"card by hand"_s);
    told.at->edit("card_terminal", told.live().node.records().at("card_terminal").begin()->first,
        [](QJsonObject &terminal) { terminal[u"active"_s] = false; });
    told.cashier();
    told.served();
    told.taps({"pay", "tender.card"});
    told.show("pos-card-reference");
}

void card(Looks &looks)
{
    CardPlay play;
    play.shows = 50ms;
    play.decides = 600s;
    play.answers = 50ms;
    std::optional<TerminalServer> server;
    server.emplace([&](const QString &, std::int64_t) { return play; });
    TillStory told(looks, u"card"_s);
    told.check("a terminal stands there", server->listen(QHostAddress::LocalHost, 0));
    told.at->edit(
        "card_terminal", told.live().node.records().at("card_terminal").begin()->first, [&](QJsonObject &terminal) {
            terminal[u"address"_s] = u"127.0.0.1"_s;
            terminal[u"port"_s] = server->port();
            terminal[u"device"_s] = 0;
            terminal[u"active"_s] = true;
        });
    told.cashier();
    told.served();
    told.taps({"pay", "tender.card"});
    told.until("card.elapsed");
    told.show("pos-card-waiting");
    told.tap("card.later");
    told.taps({"back", "back"});
    told.show("pos-floor-waiting");
    told.tap("cards");
    told.show("pos-cards");
    told.escape();
    told.tap("mine.0");
    told.taps({"pay", "tender.card"});
    server.reset(); // gone, and does not come back
    told.until("card.slip");
    told.show("pos-card-doubtful");
    told.tap("card.slip");
    told.show("pos-card-slip");
}

void hearAnswer(TillStory &told, const payments::Prompt &prompt, payments::PromptOutcome outcome, const char *code)
{
    told.at->hear(50, payments::record(prompt.id, payments::PromptSent{}));
    if (QLatin1String(code) != QLatin1String(payments::promptCode::answerLost))
        told.at->hear(50, payments::record(prompt.id, payments::PromptAccepted{u"ws_CO_1"_s, u"m"_s}));
    told.at->hear(
        50, payments::record(prompt.id, payments::PromptAnswered{outcome, QLatin1String(code), QString(), 0, 1}));
}

void phone(Looks &looks)
{
    TillStory told(looks, u"phone"_s);
    told.cashier();
    told.served();
    told.taps({"pay", "tender.mobile"});
    told.show("pos-prompt");
    told.digits(u"712345678"_s);
    told.tap("prompt.send");
    told.until("prompt.elapsed");
    told.show("pos-prompt-waiting");
    if (told.stuck())
        return;
    hearAnswer(told, *told.live().prompts.all().back(), payments::PromptOutcome::Refused, "1032");
    told.until("prompt.again");
    told.show("pos-prompt-cancelled");
    told.tap("prompt.again");
    told.until("prompt.elapsed");
    hearAnswer(
        told, *told.live().prompts.all().back(), payments::PromptOutcome::Unknown, payments::promptCode::answerLost);
    told.until("prompt.code");
    told.show("pos-prompt-unknown");
    told.tap("prompt.code");
    told.show("pos-prompt-code");
    told.escape();
    told.taps({"back", "back", "prompts"});
    told.show("pos-prompts");
}

void arrivals(Looks &looks)
{
    TillStory told(looks, u"arrivals"_s);
    looks.know({u"AMINA"_s, u"TKAAAAAAA1"_s, u"TKAAAAAAA2"_s, u"TKAAAAAAA3"_s});
    told.cashier();
    told.served();
    const auto arrive = [&](const QString &number, std::int64_t minor, const QString &reference) {
        told.at->hear(50,
            payments::record(payments::arrivalId(payments::Provider::Mpesa, number),
                payments::MoneyArrived{payments::Provider::Mpesa, number, minor, u"KES"_s, u"2547 ***** 678"_s,
                    u"AMINA"_s, reference, std::chrono::microseconds(base::utcNow().time_since_epoch()).count(),
                    payments::ArrivalSource::Told}));
    };
    arrive(u"TKAAAAAAA1"_s, 99000, {});
    arrive(u"TKAAAAAAA2"_s, orders::totals(*told.at->check()).due.minor(), told.at->check()->number);
    arrive(u"TKAAAAAAA3"_s, 999000, {});
    told.taps({"pay", "tender.mobile"});
    told.until("arrival.0");
    told.show("pos-arrivals");
    told.tap("arrival.1");
    told.show("pos-arrival-picked");
}

void guest(Looks &looks)
{
    // The guest chooses among the languages there are, whatever the till is set to.
    if (looks.language() == u"pseudo")
        return;
    TillStory told(looks, u"guest"_s, true);
    told.at->parts->guestView.setLanguage(looks.language());
    QQuickWindow *window = nullptr;
    for (QQuickWindow *each : shell::windowsInSight())
        if (each->objectName() == u"guest.window")
            window = each;
    told.check("the guest has a window", window != nullptr);
    told.cashier();
    if (told.stuck())
        return;
    const auto show = [&](const char *name) { told.show(name, window); };
    told.at->edit("outlet_profile", told.at->house.id("outlet_profile", u"house"_s),
        [](QJsonObject &house) { house[u"payment_qr"_s] = u"https://pay.example/{check}?kes={amount}"_s; });
    show("guest-idle");
    told.served();
    show("guest-check");
    told.tap("pay");
    show("guest-pay");
    told.at->parts->tenderDesk.takeCash(5'000'00);
    told.until("change.done");
    show("guest-change");
}

} // namespace

void tellPayments(Looks &looks)
{
    splits(looks);
    cash(looks);
    cardWithoutTerminal(looks);
    card(looks);
    phone(looks);
    arrivals(looks);
    guest(looks);
}

} // namespace jiko::test
