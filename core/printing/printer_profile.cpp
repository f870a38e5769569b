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

PictureKind pictureNamed(const QString &name)
{
    if (name == QLatin1String("stored"))
        return PictureKind::Stored;
    if (name == QLatin1String("pins_24"))
        return PictureKind::Pins24;
    return name == QLatin1String("pins_8") ? PictureKind::Pins8 : PictureKind::Raster;
}

BuzzerKind buzzerNamed(const QString &name)
{
    if (name == QLatin1String("short"))
        return BuzzerKind::Short;
    return name == QLatin1String("pattern") ? BuzzerKind::Pattern : BuzzerKind::None;
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
    profile.barcodeNative = row[QLatin1String("barcode_native")].toBool();
    profile.picture = pictureNamed(row[QLatin1String("picture")].toString());
    profile.bandRows = row[QLatin1String("band_rows")].toInt(profile.bandRows);
    profile.size = row[QLatin1String("size")].toString() == QLatin1String("mode") ? SizeKind::Mode : SizeKind::Times;
    profile.inverse = row[QLatin1String("inverse")].toBool(true);
    profile.red = row[QLatin1String("red")].toBool();
    profile.buzzer = buzzerNamed(row[QLatin1String("buzzer")].toString());
    profile.densityNative = row[QLatin1String("density")].toBool();
    profile.drawer = row[QLatin1String("drawer")].toBool(true);
    profile.pulseOn = row[QLatin1String("pulse_on")].toInt(profile.pulseOn);
    profile.pulseOff = row[QLatin1String("pulse_off")].toInt(profile.pulseOff);
    profile.automaticStatus = row[QLatin1String("automatic_status")].toBool();
    profile.page = row[QLatin1String("page")].toBool();
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

PrinterProfile printerProfileFor(const QString &model, int columns, const QString &codePage, bool allRaster)
{
    const auto known = printerProfile(model);
    PrinterProfile profile =
        known ? *known : *printerProfile(columns < 40 ? QStringLiteral("generic-58") : QStringLiteral("generic-80"));
    if (!known) {
        profile.columns = std::clamp(columns, 16, profile.columns);
        if (columns == 42)
            profile.dots = 512; // 180 dpi
    }
    profile.allRaster = profile.allRaster || allRaster;
    const auto colon = codePage.indexOf(QLatin1Char(':'));
    const QByteArray name = codePage.mid(colon + 1).toLatin1();
    bool isNumber = false;
    const int number = colon < 0 ? 0 : codePage.left(colon).toInt(&isNumber);
    if (isNumber && number >= 0 && number <= 255 && !name.isEmpty()) {
        std::erase_if(profile.pages, [&](const CodePage &page) { return page.name == name || page.number == number; });
        profile.pages.insert(profile.pages.begin(), {number, name});
    } else {
        std::stable_partition(
            profile.pages.begin(), profile.pages.end(), [&](const CodePage &page) { return page.name == name; });
    }
    return profile;
}

std::vector<CodePage> candidatePages()
{
    std::vector<CodePage> pages;
    for (const PrinterProfile &profile : printerProfiles())
        for (const CodePage &page : profile.pages)
            if (std::find(pages.begin(), pages.end(), page) == pages.end())
                pages.push_back(page);
    std::stable_sort(
        pages.begin(), pages.end(), [](const CodePage &a, const CodePage &b) { return a.number < b.number; });
    return pages;
}

} // namespace jiko::printing
