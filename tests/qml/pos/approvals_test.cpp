// What a role lacks, asked of a manager elsewhere: asked, waited for, answered, gone on with; pressed as people press
// it.
#include "at_the_shift.h"

using namespace jiko;
using namespace jiko::test;

namespace {
constexpr std::int32_t elsewhere = 9;
}

class PosApprovals : public AtTheShift {
    Q_OBJECT

    Id who(const char *code) const { return at->house.id("staff", QLatin1String(code)); }
    const orders::Check *check() const { return at->check(); }

    /// Brian has sent a dish and wants it void.
    bool askForAVoid()
    {
        return screen->digits(waiterPin) && screen->tap(QStringLiteral("table.4"))
            && screen->tap(QStringLiteral("tile.113")) && screen->tap(QStringLiteral("send"))
            && screen->tap(QStringLiteral("table.4")) && screen->tap(QStringLiteral("line.0"))
            && screen->tap(QStringLiteral("line.void")) && screen->tap(QStringLiteral("void.reason.0"))
            && screen->shows(QStringLiteral("permission/key1")) && screen->tap(QStringLiteral("permission/ask"))
            && screen->hides(QStringLiteral("permission"));
    }
    const identity::Asking *asking()
    {
        const identity::Asking *found = nullptr;
        at->parts->live.askings.forEach([&](const identity::Asking &each) { found = &each; });
        return found;
    }
    void answer(bool allowed, const char *person)
    {
        at->hear(elsewhere, identity::record(asking()->id, identity::ApprovalAnswered{allowed}), who(person));
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aReasonThatWantsAManagerAsksOneWhoeverHasTheRight()
    {
        at->edit("staff_role", at->house.id("staff_role", QStringLiteral("waiter")), [](QJsonObject &role) {
            QJsonArray rights = role[QStringLiteral("permissions")].toArray();
            rights.append(QStringLiteral("orders.void"));
            role[QStringLiteral("permissions")] = rights;
        });
        const auto &reasons = at->parts->live.menu().reasonsFor(menu::ReasonKind::Void);
        QVERIFY(reasons.size() > 1);
        at->edit("reason", reasons.front()->id,
            [](QJsonObject &reason) { reason[QStringLiteral("needs_approval")] = true; });
        QVERIFY(askForAVoid());
        QCOMPARE(asking()->what.permission, QStringLiteral("reasons.agree"));
        answer(true, "amina");
        QTRY_VERIFY(check()->lines[0].state == orders::LineState::Voided);

        // The other reasons the waiter may say alone.
        TAP("tile.113");
        TAP("send");
        TAP("table.4");
        TAP("line.1");
        TAP("line.void");
        TAP("void.reason.1");
        QTRY_VERIFY(check()->lines[1].state == orders::LineState::Voided);
    }

    void aManagersYesFromElsewhereGoesOnByItself()
    {
        QVERIFY(askForAVoid());
        QVERIFY(asking());
        QCOMPARE(asking()->what.permission, QStringLiteral("orders.void"));
        QCOMPARE(asking()->what.label, QStringLiteral("4"));
        QCOMPARE(asking()->by.staff, who("brian"));
        SAYS("waitingBanner", "Waiting for a manager");
        QVERIFY(check()->lines[0].state == orders::LineState::Sent);

        answer(true, "amina");
        QTRY_VERIFY(check()->lines[0].state == orders::LineState::Voided);
        QCOMPARE(at->lastAct(), (QByteArrayList{"orders.line_voided", "kitchen.line_cancelled"}));
        const auto body = orders::decodeCheckFact(at->acts.back().second.front());
        QCOMPARE(std::get<orders::LineVoided>(*body).approvedBy, who("amina"));
        QVERIFY(screen->hides(QStringLiteral("waitingBanner")));
        TOLD("allows it");
    }
    void aNoIsSaidAndNothingIsChanged()
    {
        QVERIFY(askForAVoid());
        answer(false, "amina");
        TOLD("refuses");
        QVERIFY(check()->lines[0].state == orders::LineState::Sent);
        QVERIFY(screen->hides(QStringLiteral("waitingBanner")));
    }
    void aYesOfSomebodyWhoMayNotIsNone()
    {
        QVERIFY(askForAVoid());
        answer(true, "faith");
        TOLD("may not allow this either");
        QVERIFY(check()->lines[0].state == orders::LineState::Sent);
    }
    void aYesForACheckThatHasChangedIsNoneAndIsSaid()
    {
        QVERIFY(askForAVoid());
        TAP("tile.113");
        answer(true, "amina");
        TOLD("the check is not as it was");
        QVERIFY(check()->lines[0].state == orders::LineState::Sent);
    }
    void aYesAfterTheServerWalkedOnIsNoneAndIsSaid()
    {
        QVERIFY(askForAVoid());
        const Id asked = at->parts->till.checkId();
        at->parts->till.leave();
        answer(true, "amina");
        TOLD("the check is not as it was");
        QVERIFY(at->parts->live.checks.find(asked)->lines[0].state == orders::LineState::Sent);
    }
    void aLockedTillWaitsForWhoAsked()
    {
        QVERIFY(askForAVoid());
        at->parts->signIn.signOut();
        answer(true, "amina");
        const Id check = at->parts->till.checkId();
        QVERIFY(at->parts->live.checks.find(check)->lines[0].state == orders::LineState::Sent);
        QVERIFY(at->signIn(waiterPin));
        QTRY_VERIFY(at->parts->live.checks.find(check)->lines[0].state == orders::LineState::Voided);
    }
    void whoeverComesNextHasAskedForNothing()
    {
        QVERIFY(askForAVoid());
        at->parts->signIn.signOut();
        QVERIFY(at->signIn(otherWaiterPin));
        QTRY_VERIFY(asking()->withdrawn);
        QVERIFY(screen->hides(QStringLiteral("waitingBanner")));
    }
    void itIsTakenBackWithOneTap()
    {
        QVERIFY(askForAVoid());
        screen->taps = 0;
        TAP("waitingBanner");
        QCOMPARE(screen->taps, 1);
        QTRY_VERIFY(asking()->withdrawn);
        answer(true, "amina");
        QTest::qWait(100);
        QVERIFY(check()->lines[0].state == orders::LineState::Sent);
    }
    void whatWasAskedBeforeThePowerCutIsTakenBack()
    {
        QVERIFY(askForAVoid());
        QTRY_COMPARE(at->parts->live.node.waiting() >= 0, true);
        screen.reset();
        QTRY_VERIFY(at->parts->till.isSaved());
        at->startUp();
        QTRY_VERIFY(asking() && asking()->withdrawn);
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
    }
    void anEarlierNoThatIsHeardLateIsSaid()
    {
        QVERIFY(askForAVoid());
        const Draft no = identity::record(asking()->id, identity::ApprovalAnswered{false});
        Fact earlier;
        earlier.device = 8;
        earlier.seq = 1;
        earlier.hlc = base::hlcAt(asking()->by.at() + std::chrono::milliseconds(1));
        earlier.staff = who("amina");
        earlier.stream = no.stream;
        earlier.type = no.type;
        earlier.body = no.body;
        QTest::qWait(5);
        answer(true, "amina");
        QTRY_VERIFY(check()->lines[0].state == orders::LineState::Voided);
        at->parts->live.askings.apply(earlier);
        TOLD("Two answered");
    }

    void whatOthersAskIsAllowedInTwoTaps()
    {
        const Id id = ask();
        QVERIFY(at->signIn(waiterPin)); // has not the right
        QTest::qWait(50);
        QVERIFY(screen->hides(QStringLiteral("approvalsBanner")));
        QVERIFY(change(managerPin));
        SAYS("approvalsBanner", "Faith");
        screen->taps = 0;
        TAP("approvalsBanner");
        SAYS("approval.0", "Void a dish");
        SAYS("approval.0", "KSh 300");
        TAP("approval.0/choice.0");
        QCOMPARE(screen->taps, 2);
        QTRY_VERIFY(at->parts->live.askings.find(id)->verdict());
        const auto *verdict = at->parts->live.askings.find(id)->verdict();
        QVERIFY(verdict->allowed);
        QCOMPARE(verdict->stamp.staff, who("amina"));
        QVERIFY(screen->hides(QStringLiteral("approvalsBanner")));
    }
    void andRefused()
    {
        const Id id = ask();
        QVERIFY(change(managerPin));
        TAP("approvalsBanner");
        TAP("approval.0/choice.1");
        QTRY_VERIFY(at->parts->live.askings.find(id)->verdict());
        QVERIFY(!at->parts->live.askings.find(id)->verdict()->allowed);
    }
    void whatWasAnsweredBothWaysIsReadOnce()
    {
        const Id id = ask();
        at->hear(7, identity::record(id, identity::ApprovalAnswered{false}), who("amina"));
        QTest::qWait(3);
        at->hear(8, identity::record(id, identity::ApprovalAnswered{true}), who("brian"));
        QVERIFY(change(managerPin));
        SAYS("approvalsBanner", "differently");
        TAP("approvalsBanner");
        TAP("approval.0/choice.0");
        QVERIFY(screen->hides(QStringLiteral("approvalsBanner")));
        QCOMPARE(at->lastAct(), QByteArrayList{"identity.approval_seen"});
    }

private:
    /// Faith asks on another till.
    Id ask()
    {
        const Id id = newId();
        at->hear(elsewhere,
            identity::record(id,
                identity::ApprovalAsked{QStringLiteral("orders.void"), QStringLiteral("Void 1 × Tusker"),
                    QStringLiteral("KSh 300"), QStringLiteral("Wrong dish"), newId(), QStringLiteral("12"), 300}),
            who("faith"));
        return id;
    }
};

QTEST_MAIN(PosApprovals)
#include "approvals_test.moc"
