#include "audit/copies.h"

#include "sealed.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using audit::Breach;
using audit::Copy;
using test::SealedLog;

namespace {
constexpr std::int32_t till = 1;

SealedLog shortEvening()
{
    test::Evening evening(test::devicesOf(newId(), newId()), 3);
    evening.serve(6);
    return SealedLog(evening.facts());
}

audit::Copies compared(const SealedLog &database, const SealedLog &store)
{
    audit::Copies copies(QStringLiteral("the database"), QStringLiteral("the store"));
    for (const auto &[device, facts] : database.logs())
        for (const Fact &fact : facts)
            copies.seeFirst(fact, database.parked.contains({fact.device, fact.seq}));
    for (const auto &[device, facts] : store.logs())
        for (const Fact &fact : facts)
            copies.seeSecond(fact, store.parked.contains({fact.device, fact.seq}));
    return copies;
}

bool is(const std::vector<audit::Finding> &findings, Breach what, const Fact &fact)
{
    return findings.size() == 1 && findings.front().what == what && findings.front().device == fact.device
        && findings.front().seq == fact.seq;
}
} // namespace

class CopiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalCopiesAgree()
    {
        const SealedLog log = shortEvening();

        QVERIFY(compared(log, log).findings(Copy::AtRest).empty());
    }
    void aChainSealedAnewDisagreesFromTheFirstForgedFactOn()
    {
        const SealedLog database = shortEvening();
        SealedLog store = database;
        Fact &line = store.nth(till, "orders.line_added", 4);
        SealedLog::edit(line, "price_minor", 1);
        store.seal(till);

        QVERIFY(is(compared(database, store).findings(Copy::AtRest), Breach::Disagrees, line));
        QVERIFY(is(compared(store, database).findings(Copy::AtWork), Breach::Disagrees, line));
    }
    void anEndCutOffIsMissing()
    {
        const SealedLog database = shortEvening();
        SealedLog store = database;
        const Fact first = store.of(till)[store.of(till).size() - 3];
        store.of(till).resize(store.of(till).size() - 3);

        QVERIFY(is(compared(database, store).findings(Copy::AtRest), Breach::Missing, first));
        QVERIFY(is(compared(store, database).findings(Copy::AtRest), Breach::Missing, first));
        QVERIFY(compared(database, store).findings(Copy::AtWork).empty());
    }
    void aFactThatOneCopyLacksInTheMiddleIsMissing()
    {
        const SealedLog database = shortEvening();
        SealedLog store = database;
        const Fact gone = store.of(till)[5];
        store.of(till).erase(store.of(till).begin() + 5);

        QVERIFY(is(compared(database, store).findings(Copy::AtWork), Breach::Missing, gone));
        QVERIFY(is(compared(store, database).findings(Copy::AtWork), Breach::Missing, gone));
    }
    void aFactSetAsideInOneCopyOnlyDisagrees()
    {
        const SealedLog database = shortEvening();
        SealedLog store = database;
        store.parked.insert({till, 7});

        QVERIFY(is(compared(database, store).findings(Copy::AtRest), Breach::Disagrees, store.of(till)[6]));
    }
    void aLogThatIsNotWhatItsOwnMarkSaysIsFound()
    {
        SealedLog log = shortEvening();
        const sync::Head end = sync::headOf(log.of(till).back());
        audit::Copies whole = compared(log, SealedLog({}));
        whole.markFirst(till, end);
        QVERIFY(whole.findings(Copy::AtRest).empty());

        SealedLog cut = log;
        const Fact last = cut.of(till).back();
        cut.of(till).pop_back();
        audit::Copies behind = compared(cut, SealedLog({}));
        behind.markFirst(till, end);
        QVERIFY(is(behind.findings(Copy::AtWork), Breach::Missing, last));

        SealedLog more = log;
        more.of(till).push_back(last);
        more.seal(till);
        audit::Copies beyond = compared(more, SealedLog({}));
        beyond.markFirst(till, end);
        QVERIFY(is(beyond.findings(Copy::AtWork), Breach::Disagrees, more.of(till).back()));

        SealedLog anew = log;
        SealedLog::edit(anew.nth(till, "orders.line_added", 0), "price_minor", 1);
        anew.seal(till);
        audit::Copies forged = compared(anew, SealedLog({}));
        forged.markFirst(till, end);
        QVERIFY(is(forged.findings(Copy::AtWork), Breach::Disagrees, last));
    }
};

JIKO_SUITE(CopiesTest)
#include "copies_test.moc"
