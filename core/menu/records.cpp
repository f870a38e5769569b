#include "menu/records.h"

#include "menu/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace jiko::menu {

namespace {
/// What a version may change.
constexpr std::array changeable{"menu_item", "menu_category", "modifier_group", "modifier", "menu_size", "pre_modifier",
    "menu", "price_rule", "promotion", "service_charge", "order_type"};

void layOver(Records &records, const QJsonObject &change)
{
    const QByteArray kind = change.value(QLatin1String("kind")).toString().toLatin1();
    const Id id = Id::fromString(change.value(QLatin1String("id")).toString());
    const auto rows = records.find(kind);
    if (rows == records.end()
        || std::none_of(changeable.begin(), changeable.end(), [&](const char *known) { return kind == known; }))
        return;
    const auto row = rows->second.find(id);
    if (row == rows->second.end())
        return;
    QJsonObject body = QJsonDocument::fromJson(row->second.body).object();
    const QJsonObject fields = change.value(QLatin1String("body")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        body.insert(field.key(), field.value());
    row->second.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}
} // namespace

QString word(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::Void:
        return QStringLiteral("void");
    case ReasonKind::Comp:
        return QStringLiteral("comp");
    case ReasonKind::Discount:
        return QStringLiteral("discount");
    case ReasonKind::Refund:
        return QStringLiteral("refund");
    case ReasonKind::PriceChange:
        return QStringLiteral("price_change");
    case ReasonKind::NoSale:
        return QStringLiteral("no_sale");
    case ReasonKind::PayIn:
        return QStringLiteral("pay_in");
    case ReasonKind::PayOut:
        return QStringLiteral("pay_out");
    case ReasonKind::Service:
        return QStringLiteral("service");
    }
    return {};
}

Records recordsAt(Records records, UtcMicros now)
{
    const auto rows = records.find("menu_version");
    if (rows == records.end())
        return records;
    struct Due {
        Version version;
        QJsonArray changes;
    };
    std::vector<Due> due;
    for (const auto &[id, record] : rows->second)
        if (auto version = record.retired ? std::nullopt : base::fromJson<Version>(record.body);
            version && version->isPublished() && version->validFrom() <= now) {
            version->id = id;
            due.push_back(
                {*version, QJsonDocument::fromJson(record.body).object().value(QLatin1String("changes")).toArray()});
        }
    std::sort(due.begin(), due.end(), [](const Due &a, const Due &b) {
        return a.version.validFromUs != b.version.validFromUs ? a.version.validFromUs < b.version.validFromUs
                                                              : a.version.id < b.version.id;
    });
    for (const Due &each : due)
        for (const QJsonValue &change : each.changes)
            layOver(records, change.toObject());
    return records;
}

} // namespace jiko::menu
