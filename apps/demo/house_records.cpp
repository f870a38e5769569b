#include "demo/house_records.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace jiko::demo {

namespace {
constexpr int minutesOfADay = 24 * 60;

QJsonArray everyOtherMinute(const QTime &now)
{
    QJsonArray hours;
    for (int next = 1; next < 90; next += 2) {
        const int from = (now.hour() * 60 + now.minute() + next) % minutesOfADay;
        hours.append(QJsonObject{{QStringLiteral("from_minute"), from}, {QStringLiteral("until_minute"), from + 1}});
    }
    return hours;
}

/// The rows of one kind, each changed by `change`, which may fail.
Result<Nothing, QString> changeEach(
    QJsonObject &records, const QString &kind, const std::function<Result<Nothing, QString>(QJsonObject &)> &change)
{
    QJsonArray rows = records[kind].toArray();
    for (auto &&each : rows) {
        QJsonObject row = each.toObject();
        if (auto changed = change(row); !changed)
            return changed;
        each = row;
    }
    records[kind] = rows;
    return Nothing{};
}
} // namespace

Result<QString, QString> recordsOfTheHouse(Stage &stage, Hours hours)
{
    QFile file(QStringLiteral(":/db/demo/jiko_milele.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Refused{QStringLiteral("the demo restaurant is not in this program")};
    QJsonObject records = QJsonDocument::fromJson(file.readAll()).object();
    const auto placed =
        changeEach(records, QStringLiteral("printer"), [&](QJsonObject &printer) -> Result<Nothing, QString> {
            const auto port = stage.startPrinter(
                printer[QStringLiteral("code")].toString(), printer[QStringLiteral("columns")].toInt());
            if (!port)
                return Refused{port.why()};
            printer[QStringLiteral("address")] = QStringLiteral("127.0.0.1:%1").arg(*port);
            return Nothing{};
        });
    if (!placed)
        return Refused{placed.why()};
    if (hours == Hours::OfOneEvening) {
        const QJsonObject profile = records[QStringLiteral("outlet_profile")].toArray().first().toObject();
        const QTimeZone zone(profile[QStringLiteral("zone")].toString().toUtf8());
        const QTime now = QDateTime::currentDateTimeUtc().toTimeZone(zone).time();
        (void)changeEach(records, QStringLiteral("price_rule"), [&](QJsonObject &rule) -> Result<Nothing, QString> {
            rule[QStringLiteral("hours")] = everyOtherMinute(now);
            return Nothing{};
        });
        // Its parties eat and pay within minutes.
        (void)changeEach(records, QStringLiteral("course"), [](QJsonObject &course) -> Result<Nothing, QString> {
            course.remove(QLatin1String("fires"));
            return Nothing{};
        });
        // Paper at the grill only stands in for its screen, which dies in this evening.
        (void)changeEach(records, QStringLiteral("station"), [](QJsonObject &station) -> Result<Nothing, QString> {
            station[QStringLiteral("printer_is_backup")] = station[QStringLiteral("code")] == QLatin1String("grill");
            return Nothing{};
        });
        const auto beside = changeEach(
            records, QStringLiteral("card_terminal"), [&](QJsonObject &terminal) -> Result<Nothing, QString> {
                const auto port = stage.startCardTerminal();
                if (!port)
                    return Refused{port.why()};
                terminal[QStringLiteral("port")] = *port;
                terminal[QStringLiteral("device")] = firstTill;
                terminal[QStringLiteral("active")] = true;
                return Nothing{};
            });
        if (!beside)
            return Refused{beside.why()};
    }
    const QString path = stage.out().filePath(QStringLiteral("restaurant.json"));
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(QJsonDocument(records).toJson()) < 0)
        return Refused{QStringLiteral("cannot write %1").arg(path)};
    return path;
}

} // namespace jiko::demo
