#include "base/fact.h"
#include "base/json.h"
#include <QTest>

using namespace jiko;
using namespace jiko::base;

namespace {
struct Sample {
    Id line;
    QString name;
    std::int64_t minor = 0;
    bool rush = false;
    Quantity quantity;
    std::vector<QString> notes;
    std::optional<QString> reason;
};
template <class Io> void describe(Io &io, Sample &f)
{
    io("line", f.line);
    io("name", f.name);
    io("minor", f.minor);
    io("rush", f.rush);
    io("quantity_milli", f.quantity);
    io("notes", f.notes);
    io("reason", f.reason);
}

Fact sampleFact()
{
    Fact fact;
    fact.tenant = QUuid(QStringLiteral("00000000-0000-7000-8000-000000000001"));
    fact.outlet = QUuid(QStringLiteral("00000000-0000-7000-8000-000000000002"));
    fact.device = 3;
    fact.seq = 4;
    fact.hlc = 5;
    fact.stream = QUuid(QStringLiteral("00000000-0000-7000-8000-000000000006"));
    fact.type = "orders.line_added";
    fact.body = "{\"a\":1}";
    return fact;
}
} // namespace

class FactTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDescribedStructComesBackAsItWent()
    {
        const Sample sent{newId(), QStringLiteral("Kuku \"choma\" كباب"), -9007199254740993LL, true, {500},
            {QStringLiteral("a")}, {}};

        const auto got = fromJson<Sample>(toJson(sent));

        QVERIFY(got);
        QCOMPARE(got->line, sent.line);
        QCOMPARE(got->name, sent.name);
        QCOMPARE(got->minor, sent.minor);
        QCOMPARE(got->rush, true);
        QCOMPARE(got->quantity.milli, 500);
        QCOMPARE(got->notes, sent.notes);
        QVERIFY(!got->reason);
    }
    void aMissingOrMistypedFieldIsRefused()
    {
        QVERIFY(!fromJson<Sample>("{}"));
        QVERIFY(!fromJson<Sample>("[]"));
        QVERIFY(!fromJson<Sample>("not json"));
        QByteArray mistyped = toJson(Sample{newId(), {}, 1, false, {}, {}, {}});
        mistyped.replace("\"minor\":1", "\"minor\":\"1\"");
        QVERIFY(!fromJson<Sample>(mistyped));
    }
    void everyPartOfAFactIsInItsHash()
    {
        const Fact fact = sampleFact();
        const QByteArray hash = chainHash(chainStart(), fact);
        QCOMPARE(hash.size(), 32);

        QVERIFY(chainHash(QByteArray(32, 'x'), fact) != hash);
        const auto differs = [&](auto change) {
            Fact other = fact;
            change(other);
            return chainHash(chainStart(), other) != hash;
        };
        QVERIFY(differs([](Fact &f) { f.tenant = newId(); }));
        QVERIFY(differs([](Fact &f) { f.outlet = newId(); }));
        QVERIFY(differs([](Fact &f) { f.device = 9; }));
        QVERIFY(differs([](Fact &f) { f.seq = 9; }));
        QVERIFY(differs([](Fact &f) { f.hlc = 9; }));
        QVERIFY(differs([](Fact &f) { f.staff = newId(); }));
        QVERIFY(differs([](Fact &f) { f.stream = newId(); }));
        QVERIFY(differs([](Fact &f) { f.type = "orders.sent"; }));
        QVERIFY(differs([](Fact &f) { f.version = 2; }));
        QVERIFY(differs([](Fact &f) { f.body = "{\"a\":2}"; }));
    }
    void theHashIsTheOneThatTheFormatNames()
    {
        // printf of 32 zero bytes and the text below, through sha256sum.
        QCOMPARE(chainHash(chainStart(), sampleFact()).toHex(),
            QByteArray("01d3d23c332e3517249cb2fc59268fb60a6ea2b571d97408d61f9a24166dedcc"));
    }
    void idsOfLaterInstantsSortLater()
    {
        const UtcMicros first{std::chrono::microseconds(1'700'000'000'000'000)};
        const Id a = idAt(first, 0xffff, ~0ULL);
        const Id b = idAt(first + std::chrono::milliseconds(1), 0, 0);
        QVERIFY(a.toString() < b.toString());
        QCOMPARE(a.toString(QUuid::WithoutBraces).at(14), QLatin1Char('7')); // Qt 6.4 names versions up to 5 only
        QCOMPARE(a.variant(), QUuid::DCE);
    }
};

QTEST_GUILESS_MAIN(FactTest)
#include "fact_test.moc"
