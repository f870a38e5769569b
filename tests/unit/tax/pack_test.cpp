#include "support/suite.h"
#include "tax/pack.h"

#include <QTest>

using namespace jiko;
using tax::PackRefusal;

namespace {

BusinessDate on(const char *iso)
{
    return BusinessDate::fromIso(QString::fromLatin1(iso));
}

QByteArray packWith(const QByteArray &eras)
{
    return R"({"country": "KE", "names": {"en": "Kenya"}, "currency": "KES", "revised": "2026-01-01", "included": true, "eras": [)"
        + eras + "]}";
}
QByteArray era(const QByteArray &from, const QByteArray &until, const QByteArray &rate = "160000")
{
    return R"({"from": ")" + from + R"(", "until": ")" + until
        + R"(", "rounding": 2, "source": "", "classes": [{"code": "standard", "names": {"en": "s"}, "levies": [{"code": "VAT", "rate_ppm": )"
        + rate + "}]}]}";
}

class PackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPackThatComesWithTheProgramIsRead()
    {
        QStringList countries;
        for (const tax::Pack &pack : tax::packs())
            countries.append(pack.country);
        QCOMPARE(countries,
            (QStringList{QStringLiteral("GH"), QStringLiteral("IN"), QStringLiteral("KE"), QStringLiteral("TZ"),
                QStringLiteral("UG"), QStringLiteral("ZA")}));
        for (const tax::Pack &pack : tax::packs()) {
            QVERIFY2(pack.on(on("2026-11-21")), qPrintable(pack.country));
            QVERIFY2(pack.on(on("2026-11-21"))->find(QStringLiteral("standard"), {}), qPrintable(pack.country));
        }
    }

    void theDayDecidesWhichLawHolds()
    {
        const tax::Pack *ghana = tax::packOf(QStringLiteral("GH"));
        QCOMPARE(ghana->on(on("2025-12-31"))->find(QStringLiteral("standard"), {})->levies.size(), std::size_t(4));
        QCOMPARE(ghana->on(on("2026-01-01"))->find(QStringLiteral("standard"), {})->levies.size(), std::size_t(3));
        QVERIFY(!ghana->on(on("1999-01-01")));

        const tax::Pack *kenya = tax::packOf(QStringLiteral("KE"));
        QCOMPARE(kenya->on(on("2020-06-01"))->find(QStringLiteral("standard"), {})->levies[0].rate.ppm, 140'000);
        QCOMPARE(kenya->on(on("2021-01-01"))->find(QStringLiteral("standard"), {})->levies[0].rate.ppm, 160'000);
    }

    void aClassMayBearOtherTaxWhenItIsTakenAway()
    {
        const tax::Era *era = tax::packOf(QStringLiteral("ZA"))->on(on("2026-01-01"));
        QCOMPARE(era->find(QStringLiteral("basic_food"), QStringLiteral("dine_in"))->levies[0].rate.ppm, 150'000);
        QCOMPARE(era->find(QStringLiteral("basic_food"), QStringLiteral("takeaway"))->levies[0].rate.ppm, 0);
        QVERIFY(!era->find(QStringLiteral("nothing"), {}));
    }

    void whatIsNoPackIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("why");
        const auto row = [](const char *name, const QByteArray &json, PackRefusal why) {
            QTest::newRow(name) << json << static_cast<int>(why);
        };
        row("noise", "[]", PackRefusal::NotAPack);
        row("a currency of two letters", packWith(era("2020-01-01", "")).replace("KES", "KE"), PackRefusal::NotAPack);
        row("nothing in it", packWith(""), PackRefusal::NoEra);
        row("no such day", packWith(era("2020-13-01", "")), PackRefusal::BadDay);
        row("it ends before it begins", packWith(era("2020-01-02", "2020-01-01")), PackRefusal::BadDay);
        row("two at once", packWith(era("2020-01-01", "2020-12-31") + "," + era("2020-12-31", "")),
            PackRefusal::ErasOverlap);
        row("the first never ends", packWith(era("2020-01-01", "") + "," + era("2021-01-01", "")),
            PackRefusal::ErasOverlap);
        row("below nothing", packWith(era("2020-01-01", "", "-1")), PackRefusal::BadRate);
        row("no class", packWith(R"({"from": "2020-01-01", "rounding": 1, "source": "", "classes": []})"),
            PackRefusal::NoClass);
    }
    void whatIsNoPackIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, why);
        const auto pack = tax::packFrom(json);
        QVERIFY(!pack);
        QCOMPARE(static_cast<int>(pack.why()), why);
    }
};

} // namespace

JIKO_SUITE(PackTest)
#include "pack_test.moc"
