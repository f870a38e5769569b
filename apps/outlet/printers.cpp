#include "outlet/printers.h"

#include "base/json.h"
#include "i18n.h"

namespace jiko::outlet {

namespace {
struct PrinterRow {
    QString name;
    QString transport;
    QString address;
    int columns = 48;
    QString codePage;
    bool allRaster = false;
    QString language;
    std::optional<Id> backup;
    std::int32_t terminal = 0;
};
template <class Io> void describe(Io &io, PrinterRow &row)
{
    io("name", row.name);
    io("transport", row.transport);
    io("address", row.address);
    io("columns", row.columns);
    io("code_page", row.codePage);
    io("all_raster", row.allRaster);
    io.maybe("language", row.language);
    io("backup_id", row.backup);
    io.maybe("terminal", row.terminal);
}

struct StationRow {
    std::optional<Id> printer;
    bool onlyWithoutScreen = false;
};
template <class Io> void describe(Io &io, StationRow &row)
{
    io("printer_id", row.printer);
    io.maybe("printer_is_backup", row.onlyWithoutScreen);
}

template <class Row, class See> void eachOf(const Records &records, const char *kind, See see)
{
    const auto rows = records.find(kind);
    if (rows == records.end())
        return;
    for (const auto &[id, record] : rows->second)
        if (const auto row = record.retired ? std::nullopt : base::fromJson<Row>(record.body))
            see(id, *row);
}

/// The part behind the last colon as a number; `usual` where there is none.
std::pair<QString, int> placeAndNumber(const QString &address, int usual)
{
    const auto colon = address.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    const int number = colon < 0 ? 0 : address.mid(colon + 1).toInt(&isNumber);
    return isNumber ? std::pair(address.left(colon), number) : std::pair(address, usual);
}
} // namespace

printing::PrinterProfile profileFor(int columns, const QString &codePage, bool allRaster)
{
    const auto usual =
        printing::printerProfile(columns < 40 ? QStringLiteral("generic-58") : QStringLiteral("generic-80"));
    Q_ASSERT(usual);
    printing::PrinterProfile profile = *usual;
    if (profile.columns != columns)
        for (const printing::PrinterProfile &known : printing::printerProfiles())
            if (known.columns == columns)
                profile = known;
    profile.allRaster = profile.allRaster || allRaster;
    const auto wished = std::find_if(profile.pages.begin(), profile.pages.end(),
        [&](const printing::CodePage &page) { return page.name == codePage.toLatin1(); });
    if (wished != profile.pages.end())
        std::rotate(profile.pages.begin(), wished, wished + 1);
    return profile;
}

std::optional<printing::PrinterAddress> addressFrom(const QString &transport, const QString &address)
{
    if (transport == QLatin1String("tcp")) {
        const auto [host, port] = placeAndNumber(address, 9100);
        return printing::TcpAddress{host, static_cast<quint16>(port)};
    }
    if (transport == QLatin1String("serial")) {
        const auto [device, baud] = placeAndNumber(address, 9600);
        return printing::SerialAddress{device, baud, true};
    }
    if (transport == QLatin1String("file"))
        return printing::FileAddress{address};
    return std::nullopt;
}

const printing::PrinterSetup *Printers::printer(const QString &id) const
{
    const auto at = std::find_if(all.begin(), all.end(), [&](const auto &setup) { return setup.id == id; });
    return at == all.end() ? nullptr : &*at;
}

bool Printers::sameMachines(const Printers &other) const
{
    return std::equal(all.begin(), all.end(), other.all.begin(), other.all.end(), [](const auto &a, const auto &b) {
        return a.id == b.id && a.name == b.name && a.profile == b.profile && a.address == b.address
            && a.backup == b.backup;
    });
}

printing::Words wordsIn(const QString &language)
{
    return {language, std::shared_ptr<const QTranslator>(i18n::catalogue(language))};
}

Printers printersFrom(const Records &records, const std::function<printing::Words(const QString &printer)> &words)
{
    Printers printers;
    eachOf<PrinterRow>(records, "printer", [&](const Id &id, const PrinterRow &row) {
        const QString printer = id.toString(QUuid::WithoutBraces);
        if (!row.language.isEmpty())
            printers.languages.emplace(printer, row.language);
        if (const auto address = addressFrom(row.transport, row.address))
            printers.all.push_back({printer, row.name, profileFor(row.columns, row.codePage, row.allRaster), *address,
                [words, printer] { return words(printer); },
                row.backup ? row.backup->toString(QUuid::WithoutBraces) : QString()});
        if (row.terminal > 0)
            printers.attachedTo.emplace(printer, row.terminal);
    });
    eachOf<StationRow>(records, "station", [&](const Id &id, const StationRow &row) {
        if (!row.printer)
            return;
        printers.ofStation.emplace(id, row.printer->toString(QUuid::WithoutBraces));
        printers.onlyWithoutScreen.emplace(id, row.onlyWithoutScreen);
    });
    return printers;
}

} // namespace jiko::outlet
