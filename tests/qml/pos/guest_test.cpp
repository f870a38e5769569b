// The window that faces the guest: his check, a tip, what he pays and gets back, in his language; and nothing of the
// staff's.
#include "support/at_the_till.h"
#include "support/screen.h"

#include <QBuffer>

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)

class GuestDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at.emplace();
        at->parts->customerDisplay = true;
        at->signIn(cashierPin);
        at->parts->drawerDesk.open(QStringLiteral("5000"));
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
    }
    void cleanup()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        at.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    void itFollowsTheCheckInHandToItsChange()
    {
        QVERIFY(guestSees(QStringLiteral("Jiko Milele")));
        at->openTable(QStringLiteral("4"));
        at->order(QStringLiteral("mutura"));
        at->order(QStringLiteral("chapati"));
        QTRY_VERIFY(guestSees(QStringLiteral("Mutura")));
        QVERIFY(guestSees(QStringLiteral("Total")));
        const QString total = at->parts->till.totalText();
        QVERIFY(guestSees(total));
        // Not who serves, not what the kitchen is told, not why.
        at->parts->till.changeNote(at->line(0), QStringLiteral("for the rude one"));
        QVERIFY(!guestSees(QStringLiteral("rude")));
        QVERIFY(!guestSees(QStringLiteral("Grace")));
        const Id check = at->parts->till.checkId();
        at->parts->till.send();
        QTRY_VERIFY(!guestSees(QStringLiteral("Mutura")));

        at->parts->till.openCheck(pos::text(check));
        TAP("pay");
        SHOWS("cash.exact");
        QTRY_VERIFY(guestSees(QStringLiteral("To pay")));
        at->parts->tenderDesk.takeCash(1'000'00);
        QTRY_VERIFY(guestSees(QStringLiteral("Your change")));
        QVERIFY(guestSees(QStringLiteral("Thank you")));
        at->openTable(QStringLiteral("5"));
        QTRY_VERIFY(!guestSees(QStringLiteral("Your change")));
    }

    void theHousesLogoWelcomes()
    {
        QVERIFY(at->parts->guestView.logo().size() != QSize(200, 80)); // the demo house has another
        QImage drawn(200, 80, QImage::Format_Mono);
        drawn.fill(0);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && drawn.save(&buffer, "PNG"));
        at->edit("outlet_profile", at->house.id("outlet_profile", QStringLiteral("house")),
            [&](QJsonObject &house) { house[QStringLiteral("logo")] = QString::fromLatin1(png.toBase64()); });
        QTRY_COMPARE(at->parts->guestView.logo().size(), QSize(200, 80));
        const auto logo = [] { return shell::look({QStringLiteral("guest.logo"), {}, {}, {}}).item; };
        QTRY_VERIFY(logo() && logo()->isVisible() && logo()->height() > 20);
        at->edit("outlet_profile", at->house.id("outlet_profile", QStringLiteral("house")),
            [](QJsonObject &house) { house[QStringLiteral("logo")] = QString(); });
        QTRY_VERIFY(at->parts->guestView.logo().isNull());
    }
    void aTipThatTheGuestChoosesGoesWithTheCard()
    {
        const Id check = billed();
        TAP("pay");
        QVERIFY(guestTaps("guest.tip.1000"));
        QCOMPARE(at->parts->tenderDesk.tipText(), QStringLiteral("KSh\u00a035.00"));
        QVERIFY(guestSees(QStringLiteral("385.00")));
        at->parts->tenderDesk.takeCard(QStringLiteral("36411"));

        const orders::Check *paid = at->parts->live.checks.find(check);
        QVERIFY(paid->closed);
        QCOMPARE(paid->tenders.front().tip.minor(), 35'00);
        QCOMPARE(paid->tenders.front().amount.minor(), 350'00);
    }

    void theGuestReadsHisOwnLanguageAndTheTillStaysInItsOwn()
    {
        billed();
        QVERIFY(guestTaps("guest.language.ar"));
        QTRY_VERIFY(guestSees(QStringLiteral("موتورا")));
        QVERIFY(at->parts->guestView.isRightToLeft());
        QVERIFY(screen->says(QStringLiteral("line.0"), QStringLiteral("Mutura")));
        QVERIFY(guestTaps("guest.language.sw"));
        QTRY_VERIFY(at->parts->guestView.language() == QLatin1String("sw"));
    }

    void aCodeToPayIsShownWhereTheHouseHasOne()
    {
        at->edit("outlet_profile", at->house.id("outlet_profile", QStringLiteral("house")), [](QJsonObject &house) {
            house[QStringLiteral("payment_qr")] = QStringLiteral("https://pay.example/{check}?kes={amount}");
        });
        billed();
        QCOMPARE(at->parts->guestView.qrText(), QString());
        TAP("pay");
        SHOWS("guest.qr");
        QCOMPARE(
            at->parts->guestView.qrText(), QStringLiteral("https://pay.example/%1?kes=350").arg(at->check()->number));
    }

private:
    Id billed()
    {
        at->openTable(QStringLiteral("4"));
        at->order(QStringLiteral("mutura"));
        const Id check = at->parts->till.checkId();
        at->parts->till.send();
        at->parts->till.openCheck(pos::text(check));
        return check;
    }
    bool guestTaps(const char *name)
    {
        if (!screen->shows(QLatin1String(name)))
            return false;
        const shell::Seen seen = shell::look({QLatin1String(name), {}, {}, {}});
        screen->finger.press(seen.item->window(), seen.centre);
        screen->finger.lift();
        QCoreApplication::processEvents();
        return true;
    }
    /// Anything that is painted on the guest's window.
    static bool guestSees(const QString &words)
    {
        for (QQuickWindow *window : shell::windowsInSight())
            if (window->objectName() == QLatin1String("guest.window") && sees(window->contentItem(), words))
                return true;
        return false;
    }
    static bool sees(const QQuickItem *item, const QString &words)
    {
        if (!item->isVisible())
            return false;
        if (item->property("text").toString().contains(words))
            return true;
        const auto children = item->childItems();
        return std::any_of(
            children.begin(), children.end(), [&](const QQuickItem *child) { return sees(child, words); });
    }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
};

QTEST_MAIN(GuestDisplay)
#include "guest_test.moc"
