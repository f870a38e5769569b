// The house's printers as the office set them up, and which station has which.
#pragma once

#include "base/record.h"
#include "printing/spooler.h"

#include <functional>
#include <map>

namespace jiko::outlet {

struct Printers {
    std::vector<printing::PrinterSetup> all; ///< rows that do not parse are left out
    std::map<Id, QString> ofStation; ///< a station without a printer is not in it
    std::map<Id, bool> onlyWithoutScreen; ///< of each station that has one: it stands in for the station's screens
    std::map<QString, std::int32_t> attachedTo; ///< the terminal that should talk to it; who does not care is not in it
    std::map<QString, QString> languages; ///< a printer that speaks that of the screen is not in it

    const printing::PrinterSetup *printer(const QString &id) const;
    /// The same machines at the same places: what waits there may go on waiting.
    bool sameMachines(const Printers &other) const;
};

/// What paper says in a language.
printing::Words wordsIn(const QString &language);

/// `words`: what a printer says, asked for when a slip is made.
Printers printersFrom(const Records &records, const std::function<printing::Words(const QString &printer)> &words);

/// The model, or the closest known one for what the office says of a printer.
printing::PrinterProfile profileFor(
    int columns, const QString &codePage, bool allRaster, const QString &model = QString());

/// "192.168.1.40:9100", "/dev/ttyUSB0:19200", "/dev/usb/lp0", "Office_laser", "/var/spool/jiko/bar".
/// errors  empty for a kind of line that this program does not know, or an address that is none of it
std::optional<printing::PrinterAddress> addressFrom(const QString &transport, const QString &address);

} // namespace jiko::outlet
