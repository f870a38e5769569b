#include "payments/arrival_facts.h"
#include "payments/prompt_facts.h"
#include "support/given_refund.h"
#include "support/suite.h"
#include "tills.h"

#include <QTest>

using namespace jiko;
using given::kes;
using orders::TenderKind;
using test::left;
using test::right;
using test::SealedLog;
using test::Tills;

/// What terminals write that cannot hear each other: contradictions, and all of them honest.
class MasterlessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCheckPaidAndClosedOnTwoTillsHolds()
    {
        Tills tills;
        const Id check = tills.checkWith(2);
        tills.house.cutOff(right);
        tills.house.take(left, check, TenderKind::Cash, kes(1'300'00), kes(1'300'00));
        tills.house.take(right, check, TenderKind::Card, kes(1'300'00), kes(1'300'00));
        tills.close(left);
        tills.close(right);
        tills.house.reconnect();

        QCOMPARE(tills.findings(), QString());
    }
    void onePaymentOfAPhoneThatTwoTillsTookApartHolds()
    {
        for (const bool zApart : {true, false}) {
            Tills tills;
            const Id check = tills.checkWith(2);
            const Id payment = newId();
            tills.house.happens(left,
                {payments::record(payment,
                    payments::PromptAsked{check, {}, 1'300'00, QStringLiteral("KES"), QStringLiteral("254712345678"),
                        payments::Provider::Mpesa, QStringLiteral("7")})});
            tills.house.cutOff(right);
            for (const std::int32_t device : {left, right})
                takePrompt(tills, device, check, payment);
            if (zApart)
                tills.close(right); // the later of the two
            tills.house.reconnect();
            QCOMPARE(tills.house.at(left).checks.find(check)->tenders.size(), 1u);
            if (!zApart)
                tills.close(right);
            tills.close(left);

            QCOMPARE(tills.findings(), QString());
        }
    }
    void aPaymentOfNoPhoneThatTwoTillsTookIsFound()
    {
        Tills tills;
        const Id check = tills.checkWith(2);
        const Id payment = newId();
        tills.house.cutOff(right);
        for (const std::int32_t device : {left, right})
            takePrompt(tills, device, check, payment);
        tills.house.reconnect();

        const auto found = tills.log().findings();
        QVERIFY(!found.empty());
        QCOMPARE(found.front().what, audit::Breach::TenderTwice);
    }
    void aLineAddedWhileAnotherTillClosedHolds()
    {
        Tills tills;
        const Id check = tills.checkWith(1);
        tills.house.cutOff(right);
        tills.house.add(right, check, tills.house.carte().tusker, 3);
        tills.house.send(right, check);
        tills.house.take(left, check, TenderKind::Cash, kes(650'00), kes(1'000'00));
        tills.close(left); // its Z knows nothing of the beer
        tills.house.reconnect();
        tills.close(right);

        QCOMPARE(tills.findings(), QString());
    }
    void aZMadeApartFromATillThatClosedTheSameCheckHolds()
    {
        Tills tills;
        const Id both = tills.checkWith(1);
        const Id mine = tills.checkWith(3);
        tills.house.cutOff(left);
        tills.house.take(right, both, TenderKind::Cash, kes(650'00), kes(650'00));
        tills.house.take(left, both, TenderKind::Cash, kes(650'00), kes(650'00));
        tills.house.take(left, mine, TenderKind::MobileMoney, kes(1'950'00), kes(1'950'00));
        tills.close(left);
        tills.house.reconnect();
        tills.settle(right, both, orders::Choice::GiveBack);
        tills.close(right);
        tills.open(left);
        tills.house.take(left, tills.checkWith(1), TenderKind::Cash, kes(650'00), kes(700'00));
        tills.close(left);

        QCOMPARE(tills.findings(), QString());
    }
    void moneyThatCameByItselfAndTwoTillsPutOnTwoBillsHolds()
    {
        for (const bool isMade : {false, true}) {
            Tills tills;
            const Id one = tills.checkWith(2);
            const Id two = tills.checkWith(2);
            const QString receipt = QStringLiteral("SJK1A2B3C4");
            const Id arrival = payments::arrivalId(payments::Provider::Mpesa, receipt);
            if (!isMade)
                tills.house.happens(left,
                    {payments::record(arrival,
                        payments::MoneyArrived{payments::Provider::Mpesa, receipt, 1'300'00, QStringLiteral("KES"),
                            QStringLiteral("2547 ***** 678"), QStringLiteral("AMINA"), {}, 1,
                            payments::ArrivalSource::Told})});
            tills.house.cutOff(right);
            takePrompt(tills, left, one, arrival);
            takePrompt(tills, right, two, arrival);
            tills.house.reconnect();
            // Of money that nobody has heard of it would be one payment that is made two.
            QCOMPARE(tills.findings().isEmpty(), !isMade);
        }
    }
    void onePromptThatTwoTillsTookIsOneMovementOverAllZs()
    {
        for (const std::int32_t settles : {left, right}) {
            Tills tills;
            const Id check = tills.checkWith(2);
            const Id payment = newId();
            tills.house.happens(left,
                {payments::record(payment,
                    payments::PromptAsked{check, {}, 1'300'00, QStringLiteral("KES"), QStringLiteral("254712345678"),
                        payments::Provider::Mpesa, QStringLiteral("1")})});
            tills.house.cutOff(right);
            takePrompt(tills, left, check, payment);
            takePrompt(tills, right, check, payment);
            tills.close(right);
            tills.house.reconnect();
            tills.open(right);
            tills.settle(settles, check, orders::Choice::CountOnce);
            tills.settle(settles, check, orders::Choice::KeepNumbers);
            tills.close(left);
            tills.close(right);

            QCOMPARE(tills.findings(), QString());
            std::int64_t minor = 0;
            int count = 0;
            for (const payments::Drawer *drawer : tills.house.at(left).drawers.closed())
                for (const payments::ZTender &row : drawer->z.tenders) {
                    minor += row.amountMinor;
                    count += row.count;
                }
            QCOMPARE(minor, 1'300'00);
            QCOMPARE(count, 1);
        }
    }
    void aZThatNoKnowledgeExplainsIsFoundThoughTillsWereApart()
    {
        Tills tills;
        const Id both = tills.checkWith(1);
        tills.house.cutOff(left);
        tills.house.take(right, both, TenderKind::Cash, kes(650'00), kes(650'00));
        tills.house.take(left, both, TenderKind::Cash, kes(650'00), kes(650'00));
        tills.close(left);
        tills.house.reconnect();
        SealedLog log = tills.log();
        Fact &z = log.nth(left, "payments.drawer_closed", 0);
        SealedLog::edit(z, "gross_minor", 651'00);
        SealedLog::edit(z, "grand_total_minor", 651'00);
        SealedLog::edit(z, "net_minor", 651'00 - SealedLog::number(z, "tax_minor"));
        log.seal(left);

        const auto found = log.findings();
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().what, audit::Breach::ZDiffers);
        QCOMPARE(found.front().seq, z.seq);
    }
    void aLineVoidedHereAndPaidThereHolds()
    {
        Tills tills;
        const Id check = tills.checkWith(1);
        const Id extra = tills.house.add(left, check, tills.house.carte().tusker, 1);
        tills.house.send(left, check);
        tills.house.cutOff(right);
        tills.house.happens(left, {orders::record(check, voiding(tills, left, check, extra))});
        tills.house.take(right, check, TenderKind::Cash, kes(1'000'00), kes(1'000'00));
        tills.close(right);
        tills.house.reconnect();

        QCOMPARE(tills.findings(), QString());
    }
    void aLineVoidedHereAndGivenBackThereHolds()
    {
        for (const bool zApart : {true, false}) {
            Tills tills;
            const Id check = tills.checkWith(1);
            const Id extra = tills.house.add(left, check, tills.house.carte().tusker, 1);
            tills.house.send(left, check);
            tills.house.cutOff(right);
            tills.house.happens(left, {orders::record(check, voiding(tills, left, check, extra))});
            tills.payAll(right, check);
            giveBack(tills, right, check, extra);
            if (zApart)
                tills.close(right); // it has given the beer's money back, and has heard of no void
            tills.house.reconnect();
            if (!zApart)
                tills.close(right);
            QCOMPARE(refundsOf(tills, right), zApart ? 350'00 : 0);

            QCOMPARE(tills.findings(), QString());
        }
    }
    void aRefundThatNoKnowledgeExplainsIsFound_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const char *field : {"count", "gross_minor", "tax_minor"})
            QTest::newRow(field) << QByteArray(field);
    }
    void aRefundThatNoKnowledgeExplainsIsFound()
    {
        QFETCH(QByteArray, field);
        Tills tills;
        const Id check = tills.checkWith(1);
        const Id extra = tills.house.add(left, check, tills.house.carte().tusker, 1);
        tills.house.send(left, check);
        tills.payAll(right, check);
        giveBack(tills, right, check, extra);
        tills.close(right);
        SealedLog log = tills.log();
        QVERIFY2(log.findings().empty(), qPrintable(test::wordsOf(log.findings())));
        Fact &z = log.nth(right, "payments.drawer_closed", 0);
        QJsonObject refunds = QJsonDocument::fromJson(z.body).object()[QLatin1String("refunds")].toObject();
        refunds[QLatin1String(field)] = refunds[QLatin1String(field)].toInteger() + 1;
        SealedLog::edit(z, "refunds", refunds);
        log.seal(right);

        const auto found = log.findings();
        QVERIFY(!found.empty());
        QCOMPARE(found.front().what, audit::Breach::ZDiffers);
        QCOMPARE(found.front().seq, z.seq);
    }
    void aCopyThatStillLacksAnothersPaymentHoldsWhileAtWork()
    {
        Tills tills;
        const Id check = tills.checkWith(2);
        tills.house.take(left, check, TenderKind::Cash, kes(300'00), kes(300'00));
        tills.house.take(right, check, TenderKind::Cash, kes(1'000'00), kes(1'000'00));
        SealedLog log = tills.log();
        auto &behind = log.of(left);
        while (behind.back().type != orders::Sent::type && behind.back().type != "kitchen.ticket_sent")
            behind.pop_back();

        QVERIFY(log.findings(audit::Copy::AtWork).empty());
        QVERIFY(!log.findings(audit::Copy::AtRest).empty());
    }

private:
    static orders::CheckFact voiding(Tills &tills, std::int32_t device, const Id &check, const Id &line)
    {
        return *orders::decide(
            *tills.house.at(device).checks.find(check), orders::VoidLine{line, QStringLiteral("flat"), true, {}});
    }
    /// One of that line, in cash.
    static void giveBack(Tills &tills, std::int32_t device, const Id &check, const Id &line)
    {
        test::Terminal &till = tills.house.at(device);
        orders::GiveRefund ask = given::refundOfAll(till.drawers.current()->id, QString::number(device));
        ask.what = orders::GiveRefund::What::Lines;
        ask.lines = {{line, Quantity{1000}}};
        const auto given = orders::decide(*till.checks.find(check), ask);
        std::vector<Draft> drafts{orders::record(check, given->credit)};
        for (const orders::TenderTaken &back : given->tenders) {
            drafts.push_back(orders::record(check, back));
            drafts.push_back(payments::record(back.drawer, *payments::cashOf(back, check)));
        }
        tills.house.happens(device, drafts);
    }
    static std::int64_t refundsOf(Tills &tills, std::int32_t device)
    {
        const Fact z = tills.log().nth(device, "payments.drawer_closed", 0);
        return QJsonDocument::fromJson(z.body)
            .object()[QLatin1String("refunds")][QLatin1String("gross_minor")]
            .toInteger();
    }
    static void takePrompt(Tills &tills, std::int32_t device, const Id &check, const Id &payment)
    {
        test::Terminal &till = tills.house.at(device);
        const Id session = till.drawers.current()->id;
        const auto taken = orders::decide(*till.checks.find(check),
            orders::TakeTender{
                payment, TenderKind::MobileMoney, kes(1'300'00), kes(1'300'00), session, QStringLiteral("SJK1A2B3C4")});
        tills.house.happens(device, {orders::record(check, *taken)});
        const auto closed = orders::decide(*till.checks.find(check),
            orders::CloseCheck{given::today(), session, QString::number(device), till.checks.nextReceipt()});
        tills.house.happens(device, {orders::record(check, *closed)});
    }
};

JIKO_SUITE(MasterlessTest)
#include "masterless_test.moc"
