// Amounts of ingredients in the words that the kitchen's screen has for them.
#include "at_the_rail.h"
#include "kitchen/amount_words.h"

using namespace jiko;
using namespace jiko::test;

class KitchenAmounts : public AtTheRail {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void amountsAreSaidAsACookSaysThem()
    {
        const auto says = [](const char *unit, std::int64_t milli) {
            return kitchen_app::amountWords(QLatin1String(unit), milli).replace(QChar::Nbsp, QLatin1Char(' '));
        };
        QCOMPARE(says("piece", 0), QStringLiteral("0 pcs"));
        QCOMPARE(says("piece", 1000), QStringLiteral("1 pc"));
        QCOMPARE(says("piece", 12'000), QStringLiteral("12 pcs"));
        QCOMPARE(says("piece", 2500), QStringLiteral("2.5 pcs"));
        QCOMPARE(says("piece", 333), QStringLiteral("0.33 pcs"));
        QCOMPARE(says("g", 500), QStringLiteral("0.5 g"));
        QCOMPARE(says("g", 149'500), QStringLiteral("150 g")); // halves up
        QCOMPARE(says("g", 999'499), QStringLiteral("999 g"));
        QCOMPARE(says("g", 999'500), QStringLiteral("1 kg"));
        QCOMPARE(says("g", 1'000'000), QStringLiteral("1 kg"));
        QCOMPARE(says("g", 1'234'567), QStringLiteral("1.23 kg"));
        QCOMPARE(says("ml", 750'000), QStringLiteral("750 ml"));
        QCOMPARE(says("ml", 2'250'000), QStringLiteral("2.25 l"));
    }
};

QTEST_MAIN(KitchenAmounts)
#include "amounts_test.moc"
