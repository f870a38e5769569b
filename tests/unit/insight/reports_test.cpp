// The reports against sums that are worked out here from the evening's own values.
#include "hub/evening.h"
#include "hub/read_model.h"

#include "domains.h"
#include "insight/agreement.h"
#include "insight/kitchen.h"
#include "insight/receipts.h"
#include "insight/z_reports.h"
#include "kitchen/performance.h"

#include <QTest>

#include <set>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;

class ReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestCluster::instance().freshDatabase();
        const Evening::Devices devices{m_database.enrol(QStringLiteral("pos")), m_database.enrol(QStringLiteral("pos")),
            m_database.enrol(QStringLiteral("kitchen")), m_database.enrol(QStringLiteral("host"))};
        m_hubSession =
            std::make_unique<PgSession>(PgSession::Options{m_database.enrol(QStringLiteral("hub")).conninfo});
        m_office = std::make_unique<PgSession>(PgSession::Options{m_database.enrol(QStringLiteral("office")).conninfo});
        m_evening = std::make_unique<Evening>(devices, 31);
        m_evening->serve(30);
        m_model = std::make_unique<hub::ReadModel>(sync::Place{m_database.tenant, m_database.outlet}, domains());
        QVERIFY(m_model->readMarks(*m_hubSession));
        project();
    }
    void cleanupTestCase()
    {
        m_office.reset();
        m_hubSession.reset();
    }

    void theDayAddsUp()
    {
        insight::DaySummary wanted;
        std::map<QString, std::pair<std::int64_t, std::int64_t>> tenders;
        std::map<std::int32_t, std::pair<std::int64_t, std::int64_t>> taxes;
        m_evening->checks.forEach([&](const orders::Check &check) {
            const auto sum = orders::totals(check);
            for (const orders::Tender &tender : check.tenders) {
                auto &row = tenders[orders::tenderWord(tender.kind)];
                ++row.first;
                row.second += tender.amount.minor();
            }
            if (!check.closed) {
                ++wanted.openChecks;
                wanted.openDueMinor += sum.due.minor();
                return;
            }
            ++wanted.checks;
            wanted.covers += check.covers;
            wanted.grossMinor += sum.total.minor();
            wanted.netMinor += sum.net.minor();
            wanted.taxMinor += sum.tax.minor();
            for (const orders::Line &line : check.lines)
                if (line.state == orders::LineState::Voided) {
                    ++wanted.voids;
                    wanted.voidedMinor += line.amount().minor();
                }
            for (const orders::TaxPart &part : sum.taxes) {
                taxes[part.rate.ppm].first += part.gross.minor();
                taxes[part.rate.ppm].second += part.tax.minor();
            }
        });
        QVERIFY(wanted.openChecks > 0 && wanted.voids > 0);

        const auto day = insight::daySummary(*m_office, m_database.outlet, today());

        QVERIFY2(day, day ? "" : qPrintable(day.why().message));
        QCOMPARE(day->checks, wanted.checks);
        QCOMPARE(day->covers, wanted.covers);
        QCOMPARE(day->grossMinor, wanted.grossMinor);
        QCOMPARE(day->netMinor, wanted.netMinor);
        QCOMPARE(day->taxMinor, wanted.taxMinor);
        QCOMPARE(day->paidMinor, wanted.grossMinor);
        QCOMPARE(day->voids, wanted.voids);
        QCOMPARE(day->voidedMinor, wanted.voidedMinor);
        QCOMPARE(day->openChecks, wanted.openChecks);
        QCOMPARE(day->openDueMinor, wanted.openDueMinor);
        QCOMPARE(day->paidTwice, 0);
        QCOMPARE(day->perCoverMinor(), (2 * wanted.grossMinor / wanted.covers + 1) / 2);
        QCOMPARE(day->tenders.size(), tenders.size());
        for (const insight::TenderSum &row : day->tenders) {
            QCOMPARE(row.count, tenders[row.kind].first);
            QCOMPARE(row.amountMinor, tenders[row.kind].second);
        }
        QCOMPARE(day->taxes.size(), taxes.size());
        for (const insight::TaxSum &row : day->taxes) {
            QCOMPARE(row.grossMinor, taxes[row.rate.ppm].first);
            QCOMPARE(row.taxMinor, taxes[row.rate.ppm].second);
        }
    }

    void everyReceiptOfAPhoneIsKnownAndWhereItIs()
    {
        std::multiset<std::tuple<QString, std::int64_t, QString, bool>> wanted;
        m_evening->checks.forEach([&](const orders::Check &check) {
            for (const orders::Tender &tender : check.tenders)
                if (tender.kind == orders::TenderKind::MobileMoney && !tender.isGivenBack())
                    wanted.emplace(tender.reference, (tender.amount + tender.tip).minor(), check.number, false);
        });
        const auto onBills = wanted.size();
        for (const payments::Arrival *arrival : m_evening->arrivals.all())
            wanted.emplace(arrival->receipt, arrival->amount.minor(), QString(), arrival->settled.has_value());
        QVERIFY(onBills > 0 && wanted.size() > onBills);

        const auto known =
            insight::knownReceipts(*m_office, m_database.outlet, UtcMicros(), base::utcNow() + std::chrono::hours(24));
        QVERIFY2(known, known ? "" : qPrintable(known.why().message));
        std::multiset<std::tuple<QString, std::int64_t, QString, bool>> found;
        for (const insight::Receipt &each : *known)
            found.emplace(each.receipt, each.amountMinor, each.check, each.explained);
        QVERIFY(found == wanted);
        const auto none = insight::knownReceipts(*m_office, m_database.outlet, UtcMicros(), UtcMicros());
        QVERIFY(none && none->empty());
    }

    void everySplitOfTheSalesAddsUpToTheDay()
    {
        const auto day = insight::daySummary(*m_office, m_database.outlet, today());
        QVERIFY(day);
        const TradingHours nairobi;

        const auto hours = insight::salesByHour(*m_office, m_database.outlet, today(), nairobi);
        QVERIFY2(hours, hours ? "" : qPrintable(hours.why().message));
        std::map<int, std::int64_t> byHour;
        m_evening->checks.forEach([&](const orders::Check &check) {
            if (check.closed)
                byHour[base::localHour(check.closedAt, nairobi)] += orders::totals(check).total.minor();
        });
        QCOMPARE(hours->size(), byHour.size());
        for (const auto &row : *hours)
            QCOMPARE(row.grossMinor, byHour[row.hour]);

        // All dishes of this evening have their tax in the price, so that lines add up to the gross.
        const auto items = insight::salesByItem(*m_office, m_database.outlet, today());
        QVERIFY2(items, items ? "" : qPrintable(items.why().message));
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < items->size(); ++i) {
            sum += (*items)[i].amountMinor;
            QVERIFY(i == 0 || (*items)[i - 1].amountMinor >= (*items)[i].amountMinor);
            QVERIFY(!(*items)[i].name.isEmpty());
        }
        QCOMPARE(sum, day->grossMinor);

        const auto categories = insight::salesByCategory(*m_office, m_database.outlet, today());
        QVERIFY2(categories, categories ? "" : qPrintable(categories.why().message));
        QCOMPARE(categories->size(), 3U);
        sum = 0;
        for (const auto &row : *categories)
            sum += row.amountMinor;
        QCOMPARE(sum, day->grossMinor);

        const auto servers = insight::salesByServer(*m_office, m_database.outlet, today());
        QVERIFY2(servers, servers ? "" : qPrintable(servers.why().message));
        QCOMPARE(servers->size(), 1U);
        QCOMPARE(servers->front().name, QStringLiteral("Asha"));
        QCOMPARE(servers->front().grossMinor, day->grossMinor);
        QCOMPARE(servers->front().voids, day->voids);
    }

    void theKitchensTimesAreThoseOfItsTickets_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("station") << int(insight::KitchenBy::Station);
        QTest::newRow("item") << int(insight::KitchenBy::Item);
        QTest::newRow("hour") << int(insight::KitchenBy::Hour);
    }
    void theKitchensTimesAreThoseOfItsTickets()
    {
        QFETCH(int, by);
        const TradingHours nairobi;
        struct Wanted {
            std::vector<std::int64_t> seconds;
            insight::KitchenTimes sums;
        };
        std::map<QString, Wanted> wanted;
        Wanted all;
        m_evening->tickets.forEach([&](const kitchen::Ticket &ticket) {
            for (const kitchen::Performance &each : kitchen::performanceOf(ticket)) {
                if (each.done == kitchen::Done::Cancelled)
                    continue;
                const QString key = by == int(insight::KitchenBy::Station) ? each.station.toString()
                    : by == int(insight::KitchenBy::Item)                  ? each.item.toString()
                                                          : QString::number(base::localHour(each.queued, nairobi));
                for (Wanted *sum : {&wanted[key], &all}) {
                    ++sum->sums.lines;
                    if (each.took)
                        sum->seconds.push_back(each.took->count());
                    sum->sums.judged += each.isLate().has_value();
                    sum->sums.late += each.isLate().value_or(false);
                }
            }
        });
        QVERIFY(all.sums.late > 0 && all.sums.late < all.sums.judged);
        QVERIFY(all.sums.judged < std::int64_t(all.seconds.size()));
        QVERIFY(std::int64_t(all.seconds.size()) < all.sums.lines); // something was recalled and never done

        const auto compare = [](const insight::KitchenTimes &row, Wanted &sum) {
            // The nearest rank: the shortest of them within which so many were done.
            std::sort(sum.seconds.begin(), sum.seconds.end());
            const auto rank = [&](std::size_t percent) -> std::int64_t {
                return sum.seconds.empty() ? 0 : sum.seconds[(sum.seconds.size() * percent + 99) / 100 - 1];
            };
            QCOMPARE(row.lines, sum.sums.lines);
            QCOMPARE(row.done, std::int64_t(sum.seconds.size()));
            QCOMPARE(row.middleSeconds, rank(50));
            QCOMPARE(row.nineSeconds, rank(90));
            QCOMPARE(row.worstSeconds, sum.seconds.empty() ? 0 : sum.seconds.back());
            QCOMPARE(row.judged, sum.sums.judged);
            QCOMPARE(row.late, sum.sums.late);
        };
        const auto rows = insight::kitchenTimes(*m_office, m_database.outlet, today(), nairobi, insight::KitchenBy(by));
        QVERIFY2(rows, rows ? "" : qPrintable(rows.why().message));
        QCOMPARE(rows->size(), wanted.size());
        for (const insight::KitchenTimes &row : *rows) {
            const QString key = by == int(insight::KitchenBy::Hour) ? QString::number(row.hour) : row.key.toString();
            QVERIFY(wanted.contains(key));
            QCOMPARE(row.name.isEmpty(), by != int(insight::KitchenBy::Item));
            compare(row, wanted[key]);
        }
        const auto sum = insight::kitchenTimesInAll(*m_office, m_database.outlet, today(), nairobi);
        QVERIFY2(sum, sum ? "" : qPrintable(sum.why().message));
        compare(*sum, all);
        QCOMPARE(insight::latePermille(*sum), std::optional(int((2000 * all.sums.late / all.sums.judged + 1) / 2)));
    }
    void aDayOfOneLineAndADayOfNoneHaveTheirTimes()
    {
        const TradingHours nairobi;
        const BusinessDate before(Evening::day().day().addDays(-1));
        const auto ask = [&] {
            return *insight::kitchenTimesInAll(*m_office, m_database.outlet, {before, before}, nairobi);
        };
        QCOMPARE(ask().lines, 0);
        QCOMPARE(insight::latePermille(ask()), std::nullopt);
        QVERIFY(insight::kitchenTimes(*m_office, m_database.outlet, {before, before}, nairobi, insight::KitchenBy::Hour)
                    ->empty());

        PgSession owner({m_database.ownerConninfo});
        const auto line = [&](const char *state, const char *seconds, const char *late) {
            const QByteArray text =
                "INSERT INTO read.kitchen_performance_fact (ticket_id, line_id, tenant, outlet, name, order_type, "
                "quantity_milli, state, queued_at_us, seconds, target_seconds, late, cooked_again) VALUES "
                "(gen_random_uuid(), gen_random_uuid(), '"
                + m_database.tenant.toByteArray(QUuid::WithoutBraces) + "', '"
                + m_database.outlet.toByteArray(QUuid::WithoutBraces) + "', 'KUKU', '', 1000, '" + state + "', "
                + QByteArray::number(qint64(base::startOf(before, nairobi).time_since_epoch().count())) + ", " + seconds
                + ", 600, " + late + ", false)";
            const auto done = owner.runScript(text);
            QVERIFY2(done, done ? "" : qPrintable(done.why().message));
        };
        line("ready", "611", "true");
        QCOMPARE(ask().middleSeconds, 611);
        QCOMPARE(ask().nineSeconds, 611);
        QCOMPARE(ask().worstSeconds, 611);
        QCOMPARE(insight::latePermille(ask()), std::optional(1000));
        // What is never ready has no time and is told; what is taken back is not told at all.
        line("open", "NULL", "NULL");
        line("cancelled", "NULL", "NULL");
        QCOMPARE(ask().lines, 2);
        QCOMPARE(ask().done, 1);
        QCOMPARE(ask().nineSeconds, 611);
        line("ready", "10", "false");
        QCOMPARE(ask().middleSeconds, 10); // of two the first is half of them
        QCOMPARE(ask().nineSeconds, 611);
        QCOMPARE(insight::latePermille(ask()), std::optional(500));
        // At its station: on a screen or on paper, whichever was first. What nobody saw is in no middle.
        QVERIFY(!ask().thereSeconds && !ask().seenSeconds);
        const auto sent = "(SELECT min(queued_at_us) FROM read.kitchen_performance_fact WHERE name = 'KUKU')";
        QVERIFY(owner.runScript(QByteArray("UPDATE read.kitchen_performance_fact SET at_station_at_us = ") + sent
            + " + 8000000, seen_at_us = " + sent + " + 9000000 WHERE name = 'KUKU' AND seconds = 611"));
        QCOMPARE(*ask().thereSeconds, 8);
        QCOMPARE(*ask().seenSeconds, 9);
        const auto paper = [&](const char *seconds, const char *opening) {
            QVERIFY(owner.runScript(
                QByteArray("INSERT INTO read.paper (job_id, tenant, outlet, kind, about_id, opening, label, "
                           "wished, printer, attempts, marked, taken_at_us, out_at_us, unmarked_twice) SELECT "
                           "gen_random_uuid(), tenant, "
                           "outlet, 'kitchen', ticket_id, ")
                + opening + ", '4', 'grill', 'grill', 1, 0, queued_at_us, queued_at_us + " + seconds
                + "000000, false FROM read.kitchen_performance_fact WHERE name = 'KUKU' AND seconds = 611"));
        };
        paper("1", "false"); // of a change
        QCOMPARE(*ask().thereSeconds, 8);
        paper("3", "true");
        QCOMPARE(*ask().thereSeconds, 3);
        QVERIFY(owner.runScript("DELETE FROM read.paper WHERE label = '4' AND printer = 'grill'"));
        QVERIFY(owner.runScript("DELETE FROM read.kitchen_performance_fact WHERE check_id IS NULL AND name = 'KUKU'"));
    }
    void whatWasThrownAwayIsToldByDishAndReason()
    {
        std::map<std::pair<Id, QString>, std::int64_t> wanted;
        m_evening->tickets.forEach([&](const kitchen::Ticket &ticket) {
            for (const kitchen::Waste &waste : ticket.wastes)
                wanted[{ticket.line(waste.line)->line.item, waste.reason}] += waste.quantity.milli;
        });
        QVERIFY(!wanted.empty());

        const auto thrown = insight::wasteByItem(*m_office, m_database.outlet, today(), TradingHours());
        QVERIFY2(thrown, thrown ? "" : qPrintable(thrown.why().message));
        std::map<std::pair<Id, QString>, std::int64_t> found;
        for (const insight::ItemWaste &each : *thrown) {
            found[{each.item, each.reason}] += each.quantity.milli;
            QCOMPARE(each.again.milli, 0);
            QCOMPARE(each.reason, QStringLiteral("Burnt"));
        }
        QVERIFY(found == wanted);
        const BusinessDate before(Evening::day().day().addDays(-1));
        QVERIFY(insight::wasteByItem(*m_office, m_database.outlet, {before, before}, TradingHours())->empty());
    }

    void anotherDayIsEmpty()
    {
        const BusinessDate before(Evening::day().day().addDays(-1));
        const auto day = insight::daySummary(*m_office, m_database.outlet, {before, before});
        QVERIFY(day);
        QCOMPARE(day->checks, 0);
        QCOMPARE(day->perCheckMinor(), 0);
        QVERIFY(day->tenders.empty());
        QVERIFY(insight::salesByItem(*m_office, m_database.outlet, {before, before})->empty());
    }

    void beforeTheZsTheDayDoesNotAgree()
    {
        const auto proof = insight::agreement(*m_office, m_database.outlet, Evening::day());
        QVERIFY2(proof, proof ? "" : qPrintable(proof.why().message));
        QVERIFY(!proof->holds());
        QCOMPARE(proof->sums().drawersOpen, 2);
        QCOMPARE(proof->sums().outsideChecks, proof->sums().checks);
    }

    void afterTheZsTheDayAgreesToTheCent()
    {
        // Also where two tills served one check apart.
        m_evening->serveApart();
        m_evening->closeDay();
        project();

        const auto proof = insight::agreement(*m_office, m_database.outlet, Evening::day());

        QVERIFY2(proof, proof ? "" : qPrintable(proof.why().message));
        for (const auto &pair : proof->pairs())
            QVERIFY2(pair.agrees(),
                qPrintable(QStringLiteral("%1 %2, %3 %4")
                               .arg(pair.left)
                               .arg(pair.leftSum)
                               .arg(pair.right)
                               .arg(pair.rightSum)));
        QVERIFY(proof->holds());
        const auto &sums = proof->sums();
        QCOMPARE(sums.zs, 2);
        QVERIFY(sums.besideMinor != 0);
        QCOMPARE(sums.checks, m_evening->checks.size());
        QCOMPARE(sums.drawersOpen, 0);
        QCOMPARE(sums.outsideChecks, 0);
        QCOMPARE(sums.zDifferenceMinor, -1'000);
        QVERIFY(sums.checksGrossMinor > 0 && sums.cashMinor > 0);
        QCOMPARE(sums.drawersExpectedMinor, 2 * 500'000 + sums.cashMinor);
    }

    void aZIsWhatItsFactSays()
    {
        const auto zs = insight::zReports(*m_office, m_database.outlet, today());
        QVERIFY2(zs, zs ? "" : qPrintable(zs.why().message));
        QCOMPARE(zs->size(), 2U);
        QVERIFY(zs->at(0).closedAtUs > zs->at(1).closedAtUs);
        for (const insight::ZReport &z : *zs) {
            const payments::DrawerClosed &wanted = m_evening->drawers.find(z.drawer)->z;
            QCOMPARE(z.zNumber, wanted.zNumber);
            QCOMPARE(z.grossMinor, wanted.grossMinor);
            QCOMPARE(z.netMinor, wanted.netMinor);
            QCOMPARE(z.countedMinor, wanted.countedMinor);
            QCOMPARE(z.firstReceipt, wanted.firstReceipt);
            QCOMPARE(z.lastReceipt, wanted.lastReceipt);
            QCOMPARE(z.factHash.size(), 32);
            QCOMPARE(z.tenders.size(), wanted.tenders.size());
            for (std::size_t i = 0; i < z.tenders.size(); ++i) {
                QCOMPARE(z.tenders[i].kind, orders::tenderWord(wanted.tenders[i].kind));
                QCOMPARE(z.tenders[i].amountMinor, wanted.tenders[i].amountMinor);
            }
            QCOMPARE(z.taxes.size(), wanted.taxes.size());
            for (std::size_t i = 0; i < z.taxes.size(); ++i)
                QCOMPARE(z.taxes[i].taxMinor, wanted.taxes[i].taxMinor);
            const auto one = insight::zReport(*m_office, m_database.outlet, z.drawer);
            QVERIFY(one && *one);
            QCOMPARE((*one)->factHash, z.factHash);
        }
        const auto none = insight::zReport(*m_office, m_database.outlet, newId());
        QVERIFY(none && !*none);
    }

    /// Each side is added up from its own table: a cent changed anywhere shows.
    void aCentChangedAnywhereShows_data()
    {
        QTest::addColumn<QByteArray>("change");
        for (const char *change :
            {"UPDATE read.check_head SET gross_minor = gross_minor + 1 WHERE check_id = (SELECT "
             "min(check_id::text)::uuid FROM read.check_head)",
                "UPDATE read.check_line SET amount_minor = amount_minor + 1 WHERE line_id = (SELECT line_id FROM "
                "read.check_line WHERE counts LIMIT 1)",
                "UPDATE read.check_tax SET tax_minor = tax_minor + 1 WHERE check_id = (SELECT check_id FROM "
                "read.check_tax LIMIT 1)",
                "UPDATE read.check_tender SET amount_minor = amount_minor - 1 WHERE tender_id = (SELECT tender_id FROM "
                "read.check_tender LIMIT 1)",
                "UPDATE read.drawer SET cash_minor = cash_minor + 1 WHERE till = 'Till 1'",
                "UPDATE read.drawer SET expected_minor = expected_minor + 1 WHERE till = 'Till 1'",
                "UPDATE read.z_report SET gross_minor = gross_minor - 1 WHERE till = 'Till 1'",
                "UPDATE read.z_report SET covers = covers - 1 WHERE till = 'Till 1'",
                "UPDATE read.z_report SET tenders = jsonb_set(tenders, '{0,amount_minor}', '1') WHERE till = 'Till 2'"})
            QTest::newRow(QByteArray(change).left(60)) << QByteArray(change);
    }
    void aCentChangedAnywhereShows()
    {
        QFETCH(QByteArray, change);
        PgSession owner({m_database.ownerConninfo});
        const auto proof = owner.inTransaction([&]() -> PgOutcome<insight::Agreement> {
            if (const auto changed = owner.runScript(change); !changed)
                return Refused{changed.why()};
            auto asked = insight::agreement(owner, m_database.outlet, Evening::day());
            if (!asked)
                return asked;
            m_held = asked->holds();
            return Refused{PgProblem{PgTrouble::Refused, "taken back", {}, {}}};
        });
        QCOMPARE(proof.why().sqlState, QByteArray("taken back"));
        QVERIFY(!m_held);
        QVERIFY(insight::agreement(owner, m_database.outlet, Evening::day())->holds());
    }

private:
    insight::Period today() const { return {Evening::day(), Evening::day()}; }
    void project()
    {
        for (const Fact &fact : m_evening->facts())
            m_model->apply(fact);
        const auto written = m_model->write(*m_hubSession);
        QVERIFY2(written, written ? "" : qPrintable(written.why().message));
    }

    TestDatabase m_database;
    std::unique_ptr<PgSession> m_hubSession;
    std::unique_ptr<PgSession> m_office;
    std::unique_ptr<Evening> m_evening;
    std::unique_ptr<hub::ReadModel> m_model;
    bool m_held = true;
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "reports_test.moc"
