#include "sealed.h"
#include "support/given_checks.h"
#include "support/suite.h"
#include "tills.h"

#include <QTest>

using namespace jiko;
using audit::Breach;
using test::SealedLog;

namespace {
constexpr std::int32_t till = 1;

SealedLog evening(quint32 seed = 7)
{
    test::Evening evening(test::devicesOf(newId(), newId()), seed);
    evening.serve(40);
    evening.closeDay();
    return SealedLog(evening.facts());
}

bool firstIs(const std::vector<audit::Finding> &findings, const Fact &fact)
{
    return !findings.empty() && findings.front().device == fact.device && findings.front().seq == fact.seq;
}
bool has(const std::vector<audit::Finding> &findings, Breach what, const Fact &fact)
{
    return std::any_of(findings.begin(), findings.end(), [&](const audit::Finding &finding) {
        return finding.what == what && finding.device == fact.device && finding.seq == fact.seq;
    });
}
} // namespace

// The fact is found first, and as what it is.
#define FOUND(log, breach, fact)                                                                                       \
    do {                                                                                                               \
        const auto found = (log).findings();                                                                           \
        QVERIFY2(firstIs(found, fact) && has(found, breach, fact), qPrintable(test::wordsOf(found)));                  \
    } while (false)

#define HOLDS(log)                                                                                                     \
    do {                                                                                                               \
        const auto found = (log).findings();                                                                           \
        QVERIFY2(found.empty(), qPrintable(test::wordsOf(found)));                                                     \
    } while (false)

class AuditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anHonestEveningHolds()
    {
        for (quint32 seed = 1; seed <= 8; ++seed)
            HOLDS(evening(seed));
    }
    void whatWasSeenIsCounted()
    {
        SealedLog log = evening();
        audit::Audit audit;
        std::int64_t facts = 0;
        std::int64_t taken = 0;
        std::int64_t receipts = 0;
        for (const auto &[device, its] : log.logs())
            for (const Fact &fact : its) {
                audit.see(fact, false);
                ++facts;
                receipts += fact.type == orders::Closed::type;
                if (fact.type == orders::TenderTaken::type)
                    taken += SealedLog::number(fact, "amount_minor");
            }

        QVERIFY(audit.findings().empty());
        const audit::Tally tally = audit.tally();
        QCOMPARE(tally.facts, facts);
        QCOMPARE(tally.devices, 4);
        QCOMPARE(tally.checks, 40);
        QCOMPARE(tally.receipts, receipts);
        QCOMPARE(tally.zReports, 2);
        QCOMPARE(tally.taken.at(QStringLiteral("KES")).minor(), taken);
    }

    void aChangedBodyIsFound()
    {
        SealedLog log = evening();
        Fact &line = log.nth(till, "orders.line_added", 12);
        SealedLog::edit(line, "price_minor", 1);

        FOUND(log, Breach::ChainBroken, line);
    }
    void aFactTakenOutIsFound()
    {
        SealedLog log = evening();
        auto &facts = log.of(till);
        const Fact gone = facts[30];
        facts.erase(facts.begin() + 30);

        FOUND(log, Breach::Gap, gone);
    }
    void eachKindOfFactTakenOutIsNamedFirst()
    {
        const SealedLog whole = evening();
        for (const auto &[device, its] : whole.logs())
            for (std::size_t at = 0; at + 1 < its.size(); at += 3) {
                SealedLog log = whole;
                log.of(device).erase(log.of(device).begin() + std::ptrdiff_t(at));
                FOUND(log, Breach::Gap, its[at]);
            }
    }
    void twoFactsThatChangedPlacesAreFound()
    {
        SealedLog log = evening();
        auto &facts = log.of(till);
        std::swap(facts[20], facts[21]);
        std::swap(facts[20].seq, facts[21].seq);

        FOUND(log, Breach::ChainBroken, facts[20]);
    }
    void aNumberThereTwiceIsFound()
    {
        SealedLog log = evening();
        auto &facts = log.of(till);
        const Fact again = facts[15];
        facts.insert(facts.begin() + 16, again);

        FOUND(log, Breach::Repeated, again);
        QCOMPARE(log.findings().size(), 1u); // what follows is not drawn in
    }
    void aClockSetBackIsFound()
    {
        SealedLog log = evening();
        auto &facts = log.of(till);
        facts[25].hlc = facts[10].hlc;
        log.seal(till);

        FOUND(log, Breach::ClockBack, facts[25]);
    }
    void aSoundFactSetAsideIsFound()
    {
        SealedLog log = evening();
        const Fact &tender = log.nth(till, "orders.tender_taken", 3);
        log.parked.insert({tender.device, tender.seq});

        FOUND(log, Breach::ParkedWrongly, tender);
    }
    void aBodyThatIsNotWhatItsTypePromisesIsFound()
    {
        SealedLog log = evening();
        Fact &line = log.nth(till, "orders.line_added", 5);
        line.body = "{\"line\":7}";
        log.seal(till);

        FOUND(log, Breach::Unreadable, line);
    }
    void whatOnlyANewerProgramReadsIsNoBreach()
    {
        SealedLog log = evening();
        Fact newer = log.of(till).back();
        newer.type = "loyalty.points_given";
        newer.hlc += 1;
        log.of(till).push_back(newer);
        newer.type = orders::LineAdded::type;
        newer.version = orders::LineAdded::version + 1;
        newer.body = "{\"line\":\"in other words\"}";
        newer.hlc += 1;
        log.of(till).push_back(newer);
        log.seal(till);

        HOLDS(log);
    }
    void aBrokenFactRightlySetAsideLeavesTheRestAlone()
    {
        for (const char *type : {"orders.closed", "orders.tender_taken", "payments.cash_taken", "orders.line_added"}) {
            SealedLog log = evening();
            Fact &fact = log.nth(till, type, 2);
            fact.hash[0] = static_cast<char>(fact.hash[0] ^ 1);
            // As the terminal went on: its next fact follows on what it wrote.
            QByteArray hash = fact.hash;
            for (Fact &later : log.of(till))
                if (later.seq > fact.seq)
                    later.hash = hash = base::chainHash(hash, later);
            log.parked.insert({fact.device, fact.seq});

            HOLDS(log);
        }
    }

    void aPaymentTakenAgainIsFound()
    {
        SealedLog log = evening();
        auto &facts = log.of(till);
        const Fact first = log.nth(till, "orders.tender_taken", 1);
        Fact again = first;
        again.hlc = facts.back().hlc + 1;
        facts.push_back(again);
        log.seal(till);

        const auto found = log.findings();
        QVERIFY2(has(found, Breach::TenderTwice, facts.back()), qPrintable(test::wordsOf(found)));
        QVERIFY(firstIs(found, facts.back()));
    }
    void aPaymentInventedLaterIsFound()
    {
        SealedLog log = evening();
        auto &facts = log.of(till);
        Fact more = log.nth(till, "orders.tender_taken", 1);
        SealedLog::edit(more, "tender", newId().toString(QUuid::WithoutBraces));
        more.hlc = facts.back().hlc + 1;
        facts.push_back(more);
        log.seal(till);

        FOUND(log, Breach::OutsideSession, facts.back());
    }
    void aPaymentOfNothingIsFound()
    {
        SealedLog log = evening();
        Fact &tender = log.nth(till, "orders.tender_taken", 4);
        SealedLog::edit(tender, "amount_minor", -100);
        log.seal(till);

        FOUND(log, Breach::TenderImpossible, tender);
    }
    void aPaymentInNoSessionIsFound()
    {
        SealedLog log = evening();
        Fact &tender = log.nth(till, "orders.tender_taken", 2);
        SealedLog::edit(tender, "drawer", newId().toString(QUuid::WithoutBraces));
        log.seal(till);

        FOUND(log, Breach::OutsideSession, tender);
    }
    void cashThatIsNotThePaymentsIsFound()
    {
        SealedLog log = evening();
        Fact &cash = log.nth(till, "payments.cash_taken", 2);
        SealedLog::edit(cash, "amount_minor", SealedLog::number(cash, "amount_minor") - 500);
        log.seal(till);

        FOUND(log, Breach::CashDiffers, cash);
    }
    void aCheckClosedWithoutItsMoneyIsFound()
    {
        SealedLog log = evening();
        const Fact closed = log.nth(till, "orders.closed", 1);
        for (const auto &[device, its] : log.logs())
            for (const Fact &fact : its)
                if (fact.stream == closed.stream && fact.type == orders::LineAdded::type) {
                    auto &same = log.of(device)[std::size_t(fact.seq - 1)];
                    SealedLog::edit(same, "price_minor", SealedLog::number(same, "price_minor") + 100'000);
                    log.seal(device);
                }

        const auto found = log.findings();
        QVERIFY2(firstIs(found, closed) && has(found, Breach::ClosedOwing, closed), qPrintable(test::wordsOf(found)));
    }
    void aPaymentAboveWhatWasOwedIsFound()
    {
        SealedLog log = evening();
        const Fact closed = log.nth(till, "orders.closed", 1);
        Fact paid;
        for (const auto &[device, its] : log.logs())
            for (const Fact &fact : its)
                if (fact.stream == closed.stream && fact.type == orders::LineAdded::type) {
                    auto &same = log.of(device)[std::size_t(fact.seq - 1)];
                    SealedLog::edit(same, "price_minor", 1);
                    log.seal(device);
                } else if (fact.stream == closed.stream && fact.type == orders::TenderTaken::type && paid.seq == 0) {
                    paid = fact;
                }

        FOUND(log, Breach::TenderImpossible, paid);
    }
    void goingOnWithACheckThatOneClosedIsFound()
    {
        SealedLog log = evening();
        auto &facts = log.of(till);
        Fact late = log.nth(till, "orders.line_added", 0);
        late.stream = log.nth(till, "orders.closed", 0).stream;
        late.hlc = facts.back().hlc + 1;
        facts.push_back(late);
        log.seal(till);

        FOUND(log, Breach::AfterClosing, facts.back());
    }
    void aCourseThatWasPaidFirstGoesToTheKitchenAfterwards_data()
    {
        QTest::addColumn<bool>("payFirst");
        QTest::addColumn<bool>("held");
        QTest::addColumn<bool>("found");
        QTest::newRow("paid first") << true << true << false;
        QTest::newRow("in another house") << false << true << true;
        QTest::newRow("what did not wait") << true << false << true;
    }
    void aCourseThatWasPaidFirstGoesToTheKitchenAfterwards()
    {
        QFETCH(bool, payFirst);
        QFETCH(bool, held);
        QFETCH(bool, found);
        given::Log told;
        const Id check = newId();
        const auto dessert = given::lineOf(300);
        orders::TermsSet terms;
        terms.payFirst = payFirst;
        for (const orders::CheckFact &fact : std::vector<orders::CheckFact>{given::opening(), terms, dessert,
                 orders::LinesHeld{{dessert.line}, held, true}, given::cash(300),
                 orders::Closed{given::today().iso(), {}, QStringLiteral("1"), 1}, orders::Sent{{dessert.line}}})
            told.tell(till, orders::record(check, fact));
        const SealedLog log = SealedLog::of(told.facts());
        const auto all = log.findings();
        QVERIFY2(has(all, Breach::AfterClosing, log.logs().at(till).back()) == found, qPrintable(test::wordsOf(all)));
    }
    void aReceiptNumberGivenOutAgainIsFound()
    {
        SealedLog log = evening();
        Fact &closed = log.nth(till, "orders.closed", 3);
        SealedLog::edit(closed, "receipt", SealedLog::number(closed, "receipt") - 1);
        log.seal(till);

        FOUND(log, Breach::ReceiptTwice, closed);
    }
    void aReceiptNumberLeftOutIsFound()
    {
        SealedLog log = evening();
        int count = 0;
        Fact first;
        for (Fact &fact : log.of(till))
            if (fact.type == orders::Closed::type && ++count > 3) {
                SealedLog::edit(fact, "receipt", SealedLog::number(fact, "receipt") + 1);
                if (first.seq == 0)
                    first = fact;
            }
        log.seal(till);

        FOUND(log, Breach::ReceiptGap, first);
    }
    void aReceiptNumberBelowAnEarlierOneIsFound()
    {
        SealedLog log = evening();
        Fact &a = log.nth(till, "orders.closed", 3);
        Fact &b = log.nth(till, "orders.closed", 4);
        const qint64 number = SealedLog::number(a, "receipt");
        SealedLog::edit(a, "receipt", SealedLog::number(b, "receipt"));
        SealedLog::edit(b, "receipt", number);
        log.seal(till);

        const auto found = log.findings();
        QVERIFY2(has(found, Breach::ReceiptBack, b), qPrintable(test::wordsOf(found)));
    }
    void aSeriesOfAnotherTillIsFound()
    {
        SealedLog log = evening();
        Fact &closed = log.nth(2, "orders.closed", 0);
        SealedLog::edit(closed, "series", QStringLiteral("1"));
        log.seal(2);

        const auto found = log.findings();
        QVERIFY2(std::any_of(found.begin(), found.end(),
                     [](const audit::Finding &finding) { return finding.what == Breach::ReceiptTwice; }),
            qPrintable(test::wordsOf(found)));
    }
    void aZThatItsFactsDoNotGiveIsFound_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const char *field : {"checks", "covers", "gross_minor", "net_minor", "tax_minor", "voids", "voided_minor",
                 "float_minor", "cash_minor", "expected_minor", "opened_at_us"})
            QTest::newRow(field) << QByteArray(field);
    }
    void aZThatItsFactsDoNotGiveIsFound()
    {
        QFETCH(QByteArray, field);
        SealedLog log = evening();
        Fact &z = log.nth(till, "payments.drawer_closed", 0);
        SealedLog::edit(z, field.constData(), SealedLog::number(z, field.constData()) + 100);
        log.seal(till);

        FOUND(log, Breach::ZDiffers, z);
    }
    void aZWhoseSumsAgreeAmongThemselvesIsFound()
    {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            SealedLog log = evening(seed);
            Fact &z = log.nth(till, "payments.drawer_closed", 0);
            SealedLog::edit(z, "gross_minor", SealedLog::number(z, "gross_minor") - 1000);
            SealedLog::edit(z, "net_minor", SealedLog::number(z, "net_minor") - 1000);
            log.seal(till);

            FOUND(log, Breach::ZDiffers, z);
        }
    }
    void zNumbersWithAGapAreFound()
    {
        SealedLog log = evening();
        Fact &z = log.nth(till, "payments.drawer_closed", 0);
        SealedLog::edit(z, "z_number", 2);
        log.seal(till);

        FOUND(log, Breach::ZGap, z);
    }
    void aGrandTotalThatDoesNotGoOnIsFound()
    {
        const auto threeDays = [] {
            test::Tills tills;
            for (int day = 0; day < 3; ++day) {
                tills.payAll(test::left, tills.checkWith(1 + day));
                tills.close(test::left);
                tills.open(test::left);
            }
            return tills.log();
        };
        HOLDS(threeDays());
        SealedLog log = threeDays();
        QVERIFY(SealedLog::number(log.nth(test::left, "payments.drawer_closed", 2), "grand_total_minor")
            > SealedLog::number(log.nth(test::left, "payments.drawer_closed", 2), "gross_minor"));
        Fact &last = log.nth(test::left, "payments.drawer_closed", 2);
        SealedLog::edit(last, "grand_total_minor", SealedLog::number(last, "grand_total_minor") - 100);
        log.seal(test::left);
        FOUND(log, Breach::GrandTotalDiffers, last);

        // Forgotten on the way is no way out: once it counts, it counts on.
        SealedLog forgotten = threeDays();
        Fact &second = forgotten.nth(test::left, "payments.drawer_closed", 1);
        SealedLog::edit(second, "grand_total_minor", 0);
        forgotten.seal(test::left);
        FOUND(forgotten, Breach::GrandTotalDiffers, second);
    }
    void zsOfBeforeThereWereGrandTotalsAreNotAccused()
    {
        test::Tills tills;
        for (int day = 0; day < 3; ++day) {
            tills.payAll(test::left, tills.checkWith(1 + day));
            tills.close(test::left);
            tills.open(test::left);
        }
        SealedLog log = tills.log();
        for (const int day : {0, 1})
            SealedLog::edit(log.nth(test::left, "payments.drawer_closed", day), "grand_total_minor", 0);
        Fact &third = log.nth(test::left, "payments.drawer_closed", 2);
        SealedLog::edit(third, "grand_total_minor", SealedLog::number(third, "gross_minor"));
        log.seal(test::left);
        HOLDS(log);
    }
    void whatAGrandTotalWentOnFromMayBeMissing()
    {
        test::Tills tills;
        for (int day = 0; day < 2; ++day) {
            tills.payAll(test::left, tills.checkWith(1 + day));
            tills.close(test::left);
            tills.open(test::left);
        }
        SealedLog log = tills.log();
        auto &facts = log.of(test::left);
        const Fact first = log.nth(test::left, "payments.drawer_closed", 0);
        std::erase_if(facts, [&](const Fact &fact) { return fact.seq == first.seq; });
        const auto found = log.findings();
        QVERIFY2(std::none_of(found.begin(), found.end(),
                     [](const audit::Finding &each) { return each.what == Breach::GrandTotalDiffers; }),
            qPrintable(test::wordsOf(found)));
    }
    void aSessionClosedTwiceIsFound()
    {
        SealedLog log = evening();
        auto &facts = log.of(till);
        Fact again = log.nth(till, "payments.drawer_closed", 0);
        SealedLog::edit(again, "z_number", 2);
        again.hlc = facts.back().hlc + 1;
        facts.push_back(again);
        log.seal(till);

        FOUND(log, Breach::Twice, facts.back());
    }
};

JIKO_SUITE(AuditTest)
#include "audit_test.moc"
