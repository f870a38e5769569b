// What it costs to say of every payment that came by itself on which bill it stands, after a day of service.
//   bench_payments [--quick] [--json FILE]
// A till looks while its sheet is open and the office after every change of a check, both where they paint.
#include "bench/closed_check.h"
#include "bench/figures.h"
#include "payments/arrivals.h"

#include <QCoreApplication>

#include <chrono>

using namespace jiko;

namespace {

QString codeOf(int number)
{
    return QStringLiteral("SJK%1").arg(number, 7, 10, QLatin1Char('0'));
}

/// Checks paid in cash, every fifth of them by M-PESA instead; money that came by itself, half of it on a bill.
struct Day {
    orders::Checks checks{1};
    payments::Prompts prompts;
    payments::Arrivals arrivals;
    std::vector<Fact> turning; ///< each changes a check once more

    Day(int many, int came)
    {
        const Id staff = newId();
        const auto at = [this](const Draft &draft) {
            Fact fact;
            fact.device = 1;
            fact.seq = ++m_seq;
            fact.hlc = base::hlcAt(m_now) + m_seq;
            fact.stream = draft.stream;
            fact.type = draft.type;
            fact.version = draft.version;
            fact.body = draft.body;
            return fact;
        };
        for (int i = 0; i < many; ++i) {
            const auto drafts = bench::closedCheck(i, QStringLiteral("2026-11-22"), staff);
            for (const Draft &draft : drafts) {
                const bool pays = draft.type == orders::TenderTaken::type && i % 5 == 0;
                checks.apply(at(pays ? orders::record(draft.stream,
                                    orders::TenderTaken{newId(), orders::TenderKind::MobileMoney, 325000, 325000,
                                        newId(), codeOf(i / 5)})
                                     : draft));
            }
            if (i < 1000)
                turning.push_back(at(orders::record(drafts.front().stream, orders::BillPrinted{325000})));
        }
        for (int i = 0; i < came; ++i) {
            const QString code = codeOf(i % 2 == 0 ? i : 1'000'000 + i);
            arrivals.apply(at(payments::record(payments::arrivalId(payments::Provider::Mpesa, code),
                payments::MoneyArrived{payments::Provider::Mpesa, code, 325000, QStringLiteral("KES"),
                    QStringLiteral("254712345678"), QStringLiteral("Amina"), {}, i, payments::ArrivalSource::Told})));
            const Id payment = newId();
            prompts.apply(at(payments::record(payment,
                payments::PromptAsked{newId(), {}, 325000, QStringLiteral("KES"), QStringLiteral("254712345678"),
                    payments::Provider::Mpesa, {}})));
        }
    }
    int open() const
    {
        int found = 0;
        for (const payments::Arrival *arrival : arrivals.all())
            found += stepOf(*arrival, placeOf(*arrival, checks, prompts)) == payments::ArrivalStep::Attach;
        return found;
    }

private:
    UtcMicros m_now = base::utcNow();
    std::int64_t m_seq = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bool quick = QCoreApplication::arguments().contains(QStringLiteral("--quick"));
    bench::Figures figures(QCoreApplication::arguments());
    Day day(quick ? 500 : 5'000, 200);
    int open = day.open();
    std::vector<double> took;
    for (std::size_t i = 0; i < (quick ? 3u : 51u); ++i) {
        day.checks.apply(day.turning[i]);
        const auto start = std::chrono::steady_clock::now();
        open += day.open();
        took.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(took.begin(), took.end());
    // Within a frame, since somebody looks at the screen meanwhile.
    figures.add({QStringLiteral("place_arrivals_p50"), took[took.size() / 2], QStringLiteral("ms"), 0,
        QStringLiteral("-"), {}, 8});
    figures.add(
        {QStringLiteral("place_arrivals_slowest"), took.back(), QStringLiteral("ms"), 0, QStringLiteral("-"), {}, {}});
    std::printf("# %d on no bill\n", open);
    return figures.finish();
}
