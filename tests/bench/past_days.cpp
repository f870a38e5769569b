#include "bench/past_days.h"

#include "bench/closed_check.h"

#include <QDate>

namespace jiko::bench {

sync::JournalFile servedStore(const sync::JournalPlace &place, std::int32_t device, int days, UtcMicros lastDay)
{
    auto opened = sync::JournalFile::open(place);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.why().words));
    sync::JournalFile file = std::move(opened).value();
    sync::Author author(place.tenant, place.outlet, device);
    const Id staff = newId();
    const QDate last = QDate::currentDate();
    sync::JournalBatch batch;
    const auto commit = [&] {
        if (const auto done = file.commit(batch); !done)
            qFatal("%s", qUtf8Printable(done.why().words));
        batch = {};
    };
    for (int day = 0; day < days; ++day) {
        const int ago = days - 1 - day;
        const QString date = last.addDays(-ago).toString(Qt::ISODate);
        for (int n = 0; n < checksADay; ++n) {
            const UtcMicros when = lastDay - std::chrono::days(ago) + std::chrono::seconds(6 * n);
            const auto facts = author.write(closedCheck(day * checksADay + n, date, staff), staff, when);
            batch.own.insert(batch.own.end(), facts.begin(), facts.end());
            if (batch.own.size() > 5000)
                commit();
        }
    }
    commit();
    return file;
}

} // namespace jiko::bench
