#include "outlet/printers.h"

#include "base/json.h"
#include "i18n.h"
#include "menu/menu.h"

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
    QString model; ///< of the table of known models; empty: by the columns
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
    io.maybe("model", row.model);
    io("backup_id", row.backup);
    io.maybe("terminal", row.terminal);
}

/// A print queue of the office takes pages, whatever else the record says.
printing::PrinterProfile profileOf(const PrinterRow &row)
{
    const QString model = row.transport == QLatin1String("cups") ? QStringLiteral("a4") : row.model;
    return printing::printerProfileFor(model, row.columns, row.codePage, row.allRaster);
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
} // namespace

printing::PrinterProfile profileFor(int columns, const QString &codePage, bool allRaster, const QString &model)
{
    return printing::printerProfileFor(model, columns, codePage, allRaster);
}

std::optional<printing::PrinterAddress> addressFrom(const QString &transport, const QString &address)
{
    return printing::printerAddress(transport, address);
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
            printers.all.push_back(
                {printer, row.name, profileOf(row), *address, [words, printer] { return words(printer); },
                    row.backup ? row.backup->toString(QUuid::WithoutBraces) : QString()});
        if (row.terminal > 0)
            printers.attachedTo.emplace(printer, row.terminal);
    });
    for (const menu::Station &station : menu::stationsFrom(records))
        if (station.printer) {
            printers.ofStation.emplace(station.id, station.printer->toString(QUuid::WithoutBraces));
            printers.onlyWithoutScreen.emplace(station.id, station.printsOnlyUnshown);
        }
    return printers;
}

} // namespace jiko::outlet
