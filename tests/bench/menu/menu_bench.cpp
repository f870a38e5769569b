// What a card of twenty thousand dishes costs: to read, to search, to price, to compare with a file.
//   bench_menu [--quick] [--json FILE]
// A tap or a key counts by its slowest of a hundred (p99); the budgets leave a frame for the screen.
#include "bench/figures.h"
#include "menu/choices.h"
#include "menu/exchange.h"
#include "menu/price.h"
#include "menu/search.h"
#include "support/given.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <functional>

using namespace jiko;

namespace {

struct BigCard : given::Office {
    std::vector<Id> dishes;
    Id dineIn;

    explicit BigCard(int count)
    {
        static const char *const first[] = {"Kuku", "Nyama", "Samaki", "Wali", "Maharage", "Mboga", "Ndizi", "Chapati",
            "Mchuzi", "Supu", "Pilau", "Biriani", "Mkate", "Juisi", "Chai", "Kahawa"};
        static const char *const second[] = {"choma", "ya nazi", "wa kukaanga", "special", "na ugali", "masala",
            "spiced", "baridi", "moto", "kubwa", "ndogo", "crème"};
        const auto key = [](const char *name) { return QString::fromLatin1(name); };
        const Id vat = tax(160000);
        const Id fire = station(key("Fire"), 1);
        std::vector<Id> categories;
        for (int i = 0; i < 40; ++i)
            categories.push_back(row("menu_category",
                {{key("names"), named(QStringLiteral("Category %1").arg(i))}, {key("position"), i}, {key("hue"), i}}));
        std::vector<Id> groups;
        for (int i = 0; i < 200; ++i) {
            groups.push_back(group(QStringLiteral("Group %1").arg(i), i % 2, 3, i));
            for (int j = 0; j < 6; ++j)
                modifier(groups.back(), QStringLiteral("Choice %1").arg(j), j * 500, j);
        }
        for (int i = 0; i < count; ++i)
            dishes.push_back(dish({QString::number(i + 1),
                QStringLiteral("%1 %2 %3").arg(key(first[i % 16]), QString::fromUtf8(second[i / 16 % 12])).arg(i / 192),
                QStringLiteral("Chakula %1").arg(i), 10000 + i, categories[static_cast<std::size_t>(i) % 40], vat, fire,
                {groups[static_cast<std::size_t>(i) % 200], groups[static_cast<std::size_t>(i + 7) % 200]}, true, i,
                {}}));
        dineIn = row("order_type",
            {{key("names"), named(key("Here"))}, {key("position"), 1}, {key("code"), key("dine_in")},
                {key("kind"), key("dine_in")}});
        for (int i = 0; i < 30; ++i) {
            QJsonArray items;
            for (int j = 0; j < 500; ++j)
                items.append(text(dishes[static_cast<std::size_t>(i * 487 + j * 31) % dishes.size()]));
            row("price_rule",
                {{key("names"), named(QStringLiteral("Hour %1").arg(i))}, {key("items"), items},
                    {key("rate_bp"), -1000}, {key("priority"), i},
                    {key("hours"),
                        QJsonArray{QJsonObject{{key("from_minute"), i * 40}, {key("until_minute"), i * 40 + 120}}}}});
        }
    }
};

/// Milliseconds of each call.
std::vector<double> timed(int times, const std::function<void(int)> &act)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        const auto start = std::chrono::steady_clock::now();
        act(i);
        took.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(took.begin(), took.end());
    return took;
}

void tell(bench::Figures &figures, const QString &name, const std::vector<double> &took, double mostMs)
{
    const double p99 = took[(took.size() * 99 - 1) / 100];
    figures.add(
        {name + QStringLiteral("_p50"), took[took.size() / 2], QStringLiteral("ms"), 0, QStringLiteral("-"), {}, {}});
    figures.add({name + QStringLiteral("_p99"), p99, QStringLiteral("ms"), p99 / mostMs,
        QStringLiteral("of a budget of %1 ms").arg(mostMs), {}, mostMs});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bool quick = QCoreApplication::arguments().contains(QStringLiteral("--quick"));
    bench::Figures figures(QCoreApplication::arguments());
    const BigCard house(quick ? 2'000 : 20'000);
    const int times = quick ? 100 : 2'000;

    menu::Menu menu;
    tell(figures, QStringLiteral("read_menu"),
        timed(quick ? 2 : 7, [&](int) { menu = menu::Menu::from(house.records()); }), 1'500);
    menu::SearchIndex index;
    tell(figures, QStringLiteral("index_menu"), timed(quick ? 2 : 7, [&](int) { index = menu::SearchIndex(menu); }),
        1'000);

    static const char *const typed[] = {
        "k", "ku", "kuku", "ns", "1234", "ya", "creme", "special 9", "zzz", "chai moto"};
    std::size_t found = 0;
    tell(figures, QStringLiteral("search"),
        timed(times, [&](int i) { found += index.find(QString::fromUtf8(typed[i % 10]), 60).size(); }), 30);

    menu::Sale sale;
    sale.at = UtcMicros(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + std::chrono::hours(9));
    sale.orderType = house.dineIn;
    std::int64_t sum = 0;
    tell(figures, QStringLiteral("price_of"),
        timed(times,
            [&](int i) {
                const Id &dish = house.dishes[static_cast<std::size_t>(i * 7919) % house.dishes.size()];
                sum += menu::priceOf(menu, {dish, {}, {}, {}}, sale, base::kes)->price.minor();
            }),
        1);
    tell(figures, QStringLiteral("choose"),
        timed(times,
            [&](int i) {
                const Id &dish = house.dishes[static_cast<std::size_t>(i * 7919) % house.dishes.size()];
                std::vector<menu::Pick> picks;
                for (const auto *group : menu::askedGroups(menu, *menu.item(dish), {}))
                    picks.push_back({group->modifiers.front().id, {}});
                sum += menu::choose(menu, {dish, {}, picks}, base::kes)->unitPrice.minor();
            }),
        1);
    tell(figures, QStringLiteral("next_turn"),
        timed(quick ? 5 : 100, [&](int) { sum += menu::nextTurn(menu, sale.at, sale.hours).has_value(); }), 50);

    // Beside the UI thread, so a second is no frame lost.
    const QByteArray csv = menu::csvOf(menu, base::kes);
    tell(figures, QStringLiteral("compare_file"),
        timed(quick ? 1 : 3,
            [&](int) {
                sum += static_cast<std::int64_t>(menu::differences(menu, *menu::sheetFromCsv(csv), base::kes).size());
            }),
        5'000);
    std::printf("# %d dishes, %zu found, %lld\n", quick ? 2'000 : 20'000, found, static_cast<long long>(sum));
    return figures.finish();
}
