#include "printing/printer_profile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jiko::printing {

namespace {
StatusKind statusNamed(const QString &name)
{
    if (name == QLatin1String("process_id"))
        return StatusKind::ProcessId;
    if (name == QLatin1String("queued"))
        return StatusKind::Queued;
    return name == QLatin1String("real_time") ? StatusKind::RealTime : StatusKind::None;
}

CutKind cutNamed(const QString &name)
{
    if (name == QLatin1String("partial"))
        return CutKind::Partial;
    return name == QLatin1String("full") ? CutKind::Full : CutKind::Tear;
}

PrinterProfile profileOf(const QJsonObject &row)
{
    PrinterProfile profile;
    profile.id = row[QLatin1String("id")].toString();
    profile.title = row[QLatin1String("title")].toString();
    profile.paperMm = row[QLatin1String("paper_mm")].toInt();
    profile.dots = row[QLatin1String("dots")].toInt();
    profile.columns = row[QLatin1String("columns")].toInt();
    const QJsonArray pages = row[QLatin1String("pages")].toArray();
    for (const auto &page : pages)
        profile.pages.push_back({page.toArray().at(0).toInt(), page.toArray().at(1).toString().toLatin1()});
    profile.allRaster = row[QLatin1String("all_raster")].toBool();
    profile.cut = cutNamed(row[QLatin1String("cut")].toString());
    profile.feedBeforeCut = row[QLatin1String("feed_before_cut")].toInt();
    profile.qrNative = row[QLatin1String("qr_native")].toBool();
    profile.status = statusNamed(row[QLatin1String("status")].toString());
    return profile;
}
} // namespace

const std::vector<PrinterProfile> &printerProfiles()
{
    static const std::vector<PrinterProfile> known = [] {
        std::vector<PrinterProfile> profiles;
        QFile table(QStringLiteral(":/printing/profiles.json"));
        if (table.open(QIODevice::ReadOnly)) {
            const QJsonArray rows = QJsonDocument::fromJson(table.readAll()).array();
            for (const auto &row : rows)
                profiles.push_back(profileOf(row.toObject()));
        }
        return profiles;
    }();
    return known;
}

std::optional<PrinterProfile> printerProfile(const QString &id)
{
    for (const PrinterProfile &profile : printerProfiles())
        if (profile.id == id)
            return profile;
    return std::nullopt;
}

PrinterProfile printerProfileFor(int columns, const QString &codePage, bool allRaster)
{
    const bool narrow = columns <= 32;
    PrinterProfile profile = *printerProfile(narrow ? QStringLiteral("generic-58") : QStringLiteral("generic-80"));
    profile.columns = std::clamp(columns, 16, profile.columns);
    if (columns == 42)
        profile.dots = 512; // 180 dpi
    profile.allRaster = allRaster;
    std::stable_partition(profile.pages.begin(), profile.pages.end(),
        [&](const CodePage &page) { return page.name == codePage.toLatin1(); });
    return profile;
}

} // namespace jiko::printing
