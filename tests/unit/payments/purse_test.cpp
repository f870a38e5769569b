#include "payments/drawer.h"
#include "payments/purses.h"
#include "support/any_order.h"
#include "support/given_checks.h"
#include "support/round_trip.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::payments;
using given::kes;

namespace {

QString code()
{
    return QStringLiteral("GC-1001");
}

/// A gift card, voucher, deposit or account as it goes.
struct Held {
    given::Clock clock;
    Purse purse;
    HouseAccount account;
    bool isAccount = false;
    bool online = true;
    Id drawer = newId();

    explicit Held(PurseKind kind = PurseKind::GiftCard, Money amount = kes(200000))
    {
        purse.id = newId();
        isAccount = kind == PurseKind::Account;
        account.id = purse.id;
        account.code = code();
        account.limitMinor = 500000;
        account.alone = RateBp{2500};
        if (!isAccount)
            tell(*decide(PursePlace{}, load(kind, amount)));
    }
    LoadPurse load(PurseKind kind, Money amount) const
    {
        return {newId(), kind, code(), QStringLiteral("Wanjiru"), amount, drawer, orders::TenderKind::Cash, {}};
    }
    Held &tell(const PurseFact &fact)
    {
        purse = fold(purse, fact, clock.next());
        return *this;
    }
    PursePlace place() const { return {purse.known ? &purse : nullptr, isAccount ? &account : nullptr, online, 1}; }
    UsePurse use(std::int64_t minor) const { return {newId(), newId(), kes(minor), {}}; }
    Held &spend(std::int64_t minor) { return tell(*decide(place(), use(minor))); }
};

} // namespace

class PurseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factsOfOthersAreNotAPurse()
    {
        QVERIFY(
            test::refusesStrangers(decodePurseFact, record(newId(), PurseSettled{1, QStringLiteral("x"), newId()})));
    }
    void aCodeIsReadAsItIsTyped()
    {
        QCOMPARE(purseCode(QStringLiteral(" gc-10 01 ")), QStringLiteral("GC-1001"));
        QCOMPARE(purseCode(QStringLiteral("a!")), QString());
        QCOMPARE(purseCode(QStringLiteral("ab")), QString());
        QVERIFY(purseOf(newId(), code()) != purseOf(newId(), code()));
    }

    // --- paid in

    void whatIsSoldIsThereAndInTheDrawerAndNoRevenue()
    {
        Held at;
        QCOMPARE(at.purse.balance, kes(200000));
        QCOMPARE(at.purse.holder, QStringLiteral("Wanjiru"));
        Drawer drawer = fold(Drawer{},
            DrawerOpened{given::today().iso(), QStringLiteral("KES"), QStringLiteral("Till"), 500000}, at.clock.next());
        const auto load = decide(PursePlace{}, at.load(PurseKind::GiftCard, kes(200000)));
        const PursePaid paid = pursePaidOf(*load, at.purse.id);
        drawer = fold(drawer, paid, at.clock.next());
        drawer = fold(drawer, paid, at.clock.next()); // told twice
        QCOMPARE(drawer.expected(), kes(700000));
        PursePaid byCard = paid;
        byCard.move = newId();
        byCard.by = orders::TenderKind::Card;
        drawer = fold(drawer, byCard, at.clock.next());
        QCOMPARE(drawer.expected(), kes(700000));
        const DrawerClosed z = payments::zOf(drawer, {}, CloseDrawer{kes(700000)});
        QCOMPARE(z.grossMinor, 0);
        QCOMPARE(z.expectedMinor, 700000);
        QCOMPARE(z.purses.size(), 2u);
        QCOMPARE(z.purses[0].amountMinor, 200000);
        QCOMPARE(z.purses[0].count, 1);
    }
    void whatCannotBePaidInIsRefused()
    {
        Held at;
        LoadPurse ask = at.load(PurseKind::GiftCard, kes(1000));
        QVERIFY(decide(at.place(), ask));
        ask.code = QStringLiteral("?");
        QCOMPARE(decide(at.place(), ask).why(), LoadRefusal::NoCode);
        ask = at.load(PurseKind::GiftCard, kes(0));
        QCOMPARE(decide(at.place(), ask).why(), LoadRefusal::AmountNotPositive);
        QCOMPARE(decide(at.place(), at.load(PurseKind::Deposit, kes(1000))).why(), LoadRefusal::OtherKind);
        Held voucher(PurseKind::Voucher);
        QCOMPARE(decide(voucher.place(), voucher.load(PurseKind::Voucher, kes(1000))).why(), LoadRefusal::VoucherOnce);
        QCOMPARE(decide(PursePlace{}, at.load(PurseKind::Account, kes(1000))).why(), LoadRefusal::NoSuchAccount);
        ask = at.load(PurseKind::GiftCard, kes(1000));
        ask.drawer = {};
        QCOMPARE(decide(at.place(), ask).why(), LoadRefusal::NoDrawer);
        ask = at.load(PurseKind::GiftCard, kes(1000));
        ask.by = orders::TenderKind::Card;
        QCOMPARE(decide(at.place(), ask).why(), LoadRefusal::NoReference);
        ask.reference = QStringLiteral("S1");
        QVERIFY(decide(at.place(), ask));
        ask.by = orders::TenderKind::GiftCard;
        QCOMPARE(decide(at.place(), ask).why(), LoadRefusal::NotByPurse);
    }

    // --- spent

    void whatIsThereMaySpendItselfToNothing()
    {
        Held at;
        at.spend(150000);
        QCOMPARE(availableAt(at.place(), base::kes), kes(50000));
        QCOMPARE(decide(at.place(), at.use(50001)).why(), UseRefusal::MoreThanLeft);
        at.spend(50000);
        QCOMPARE(decide(at.place(), at.use(1)).why(), UseRefusal::NothingLeft);
        QCOMPARE(decide(at.place(), at.use(0)).why(), UseRefusal::AmountNotPositive);
        QCOMPARE(decide(PursePlace{}, at.use(1)).why(), UseRefusal::NotKnown);
    }
    void aTillAloneSpendsItsShareAndNoMore()
    {
        Held at;
        at.online = false;
        QCOMPARE(availableAt(at.place(), base::kes), kes(50000)); // a quarter
        at.spend(30000);
        QCOMPARE(availableAt(at.place(), base::kes), kes(20000));
        QCOMPARE(decide(at.place(), at.use(20001)).why(), UseRefusal::MoreThanAlone);
        at.spend(20000);
        QCOMPARE(availableAt(at.place(), base::kes), kes(0));
        at.online = true;
        at.spend(10000); // the server has heard of it all
        at.online = false;
        QCOMPARE(availableAt(at.place(), base::kes), kes(35000));
    }
    void anAccountHasALimitAndItsSigners()
    {
        Held at(PurseKind::Account);
        at.account.signers = {QStringLiteral("Otieno")};
        UsePurse ask = at.use(300000);
        QCOMPARE(decide(at.place(), ask).why(), UseRefusal::NotASigner);
        ask.signer = QStringLiteral(" otieno");
        const auto used = decide(at.place(), ask);
        QCOMPARE(used->signer, QStringLiteral("otieno"));
        at.tell(*used);
        QCOMPARE(at.purse.balance, kes(-300000));
        ask.amount = kes(200001);
        QCOMPARE(decide(at.place(), ask).why(), UseRefusal::MoreThanLeft);
        at.tell(*decide(at.place(), at.load(PurseKind::Account, kes(250000)))); // paid on account
        QCOMPARE(at.purse.balance, kes(-50000));
        QVERIFY(decide(at.place(), ask));
        at.isAccount = false; // the office has closed it
        QCOMPARE(decide(at.place(), ask).why(), UseRefusal::NotInUse);
    }
    void aVoucherIsUsedOnceAlsoByATillAlone()
    {
        Held at(PurseKind::Voucher, kes(50000));
        at.online = false;
        at.spend(30000);
        QCOMPARE(decide(at.place(), at.use(1000)).why(), UseRefusal::UsedBefore);
        QVERIFY(overdrawn(at.place()).isZero());
    }
    void whatIsUndoneComesBack()
    {
        Held at;
        at.spend(150000);
        at.tell(givenBack(at.purse, newId(), newId(), kes(150000), true));
        QCOMPARE(at.purse.balance, kes(200000));
        QCOMPARE(at.purse.uses, 0);
        Held voucher(PurseKind::Voucher, kes(50000));
        voucher.spend(50000).tell(givenBack(voucher.purse, newId(), newId(), kes(50000), true));
        QVERIFY(decide(voucher.place(), voucher.use(50000)));
    }

    // --- paid out

    void aDepositThatIsNotKeptIsPaidOutOnce()
    {
        Held at(PurseKind::Deposit);
        PayOutPurse ask{newId(), kes(200000), at.drawer, QStringLiteral("Cancelled"), true, newId()};
        QCOMPARE(decide(PursePlace{}, ask).why(), PayOutRefusal::NotKnown);
        QCOMPARE(decide(Held(PurseKind::Voucher).place(), ask).why(), PayOutRefusal::NotPaidOut);
        PayOutPurse wrong = ask;
        wrong.amount = kes(0);
        QCOMPARE(decide(at.place(), wrong).why(), PayOutRefusal::AmountNotPositive);
        wrong.amount = kes(200001);
        QCOMPARE(decide(at.place(), wrong).why(), PayOutRefusal::MoreThanLeft);
        wrong = ask;
        wrong.drawer = {};
        QCOMPARE(decide(at.place(), wrong).why(), PayOutRefusal::NoDrawer);
        wrong = ask;
        wrong.reason.clear();
        QCOMPARE(decide(at.place(), wrong).why(), PayOutRefusal::NoReason);
        wrong = ask;
        wrong.mayPayOut = false;
        QCOMPARE(decide(at.place(), wrong).why(), PayOutRefusal::NeedsApproval);
        const auto paid = decide(at.place(), ask);
        QCOMPARE(pursePaidOf(*paid, at.purse.id, at.purse.kind, at.purse.code).amountMinor, -200000);
        at.tell(*paid);
        QVERIFY(decide(at.place(), ask)); // a retry is the same
        QVERIFY(at.purse.balance.isZero());
    }

    // --- two tills apart

    void whatTwoTillsOverdrawIsADecisionOfAManager()
    {
        Held at;
        at.online = false;
        at.tell(PurseUsed{PurseKind::GiftCard, code(), newId(), newId(), 150000, QStringLiteral("KES"), true, {}});
        at.tell(PurseUsed{PurseKind::GiftCard, code(), newId(), newId(), 90000, QStringLiteral("KES"), true, {}});
        QCOMPARE(overdrawn(at.place()), kes(40000));
        SettlePurse ask{kes(1), QStringLiteral("x"), true, newId()};
        QCOMPARE(decide(at.place(), ask).why(), SettlePurseRefusal::AmountChanged);
        ask.amount = kes(40000);
        ask.reason.clear();
        QCOMPARE(decide(at.place(), ask).why(), SettlePurseRefusal::NoReason);
        ask.reason = QStringLiteral("Guest pays next time");
        ask.maySettle = false;
        QCOMPARE(decide(at.place(), ask).why(), SettlePurseRefusal::NeedsApproval);
        ask.maySettle = true;
        at.tell(*decide(at.place(), ask));
        QCOMPARE(decide(at.place(), ask).why(), SettlePurseRefusal::NothingToDecide);
        QCOMPARE(decide(at.place(), at.use(1)).why(), UseRefusal::NothingLeft);
    }
    void aVoucherThatTwoTillsTookCountsTheSecond()
    {
        Held at(PurseKind::Voucher, kes(50000));
        for (const std::int64_t minor : {50000, 30000})
            at.tell(PurseUsed{PurseKind::Voucher, code(), newId(), newId(), minor, QStringLiteral("KES"), true, {}});
        QCOMPARE(overdrawn(at.place()), kes(30000));
    }
    void whateverTheOrderOfArrivalThePurseIsTheSame()
    {
        given::Log log;
        const Id id = newId();
        const Id tender = newId();
        log.tell(1,
            record(id,
                PurseLoaded{newId(), PurseKind::GiftCard, code(), {}, 200000, QStringLiteral("KES"), newId(),
                    orders::TenderKind::Cash, {}}));
        log.tell(1,
            record(
                id, PurseUsed{PurseKind::GiftCard, code(), newId(), tender, 150000, QStringLiteral("KES"), true, {}}));
        log.tell(2,
            record(
                id, PurseUsed{PurseKind::GiftCard, code(), newId(), newId(), 90000, QStringLiteral("KES"), true, {}}));
        log.tell(3, record(id, PurseSettled{40000, QStringLiteral("x"), newId()}));
        log.tell(2,
            record(id,
                PurseUsed{PurseKind::GiftCard, code(), newId(), newId(), -90000, QStringLiteral("KES"), false, {}}));
        QCOMPARE(test::whatOrderChanges(
                     log.facts(), 5, 100, [] { return std::make_unique<Purses>(); },
                     [&](const Purses &purses) {
                         const Purse *purse = purses.find(id);
                         return QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(purse->balance.minor())
                             .arg(purse->uses)
                             .arg(purse->settledMinor)
                             .arg(purse->moves.size())
                             .arg(purses.paidBy(tender) == purse);
                     }),
            QString());
    }
};

JIKO_SUITE(PurseTest)
#include "purse_test.moc"
