#include "bench/programs/big_house.h"

#include "bench/closed_check.h"
#include "sync/node.h"

#include <QDate>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace jiko::bench {

Result<enrol::DemoOutlet, QString> bigHouse(const QString &folder, int dishes)
{
    QFile file(QStringLiteral(":/db/demo/jiko_milele.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Refused{QStringLiteral("the demo restaurant is not in this program")};
    QJsonObject records = QJsonDocument::fromJson(file.readAll()).object();
    // No paper here.
    records.remove(QStringLiteral("printer"));
    QJsonArray stations = records[QStringLiteral("station")].toArray();
    for (auto &&each : stations) {
        QJsonObject station = each.toObject();
        station.remove(QStringLiteral("printer"));
        each = station;
    }
    records[QStringLiteral("station")] = stations;
    QJsonArray items = records[QStringLiteral("menu_item")].toArray();
    const qsizetype own = items.size();
    for (qsizetype i = own; i < dishes; ++i) {
        QJsonObject item = items[i % own].toObject();
        item[QStringLiteral("code")] = QStringLiteral("more_%1").arg(i);
        item[QStringLiteral("plu")] = QString::number(10000 + i);
        item.remove(QStringLiteral("barcode")); // one dish has it
        item[QStringLiteral("position")] = static_cast<int>(100 + i);
        items.append(item);
    }
    records[QStringLiteral("menu_item")] = items;
    const QString path = folder + QStringLiteral("/restaurant.json");
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(QJsonDocument(records).toJson()) < 0)
        return Refused{QStringLiteral("cannot write %1").arg(path)};
    copy.close();
    return enrol::setUpDemo(folder + QStringLiteral("/house"), path);
}

Result<std::int64_t, QString> serveChecks(const enrol::DemoOutlet &house, int checks)
{
    auto terminal = sync::loadTerminal(house.homes.at(QStringLiteral("till-2")));
    if (!terminal)
        return Refused{QStringLiteral("the second till is not enrolled")};
    const Id staff = newId();
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    sync::Node node(std::move(terminal).value());
    QEventLoop loop;
    QObject::connect(&node, &sync::Node::ready, &loop, &QEventLoop::quit);
    node.start();
    loop.exec();
    std::int64_t made = 0;
    for (int i = 0; i < checks; ++i) {
        const auto facts = node.record(closedCheck(i, today, staff), staff);
        if (facts.empty())
            return Refused{QStringLiteral("the second till's store takes no facts")};
        made += static_cast<std::int64_t>(facts.size());
    }
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (node.waiting() == 0)
            loop.quit();
    });
    look.start(20);
    loop.exec();
    return made;
}

} // namespace jiko::bench
