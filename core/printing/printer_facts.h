// How each printer of the outlet is, as whoever talks to it says: told when it changes, and now and then when it does
// not, so that everybody knows how old that is.
#pragma once

#include "base/streams.h"
#include "printing/transport.h"

#include <QObject>

namespace jiko::printing {

struct PrinterHeard {
    static constexpr char type[] = "printing.printer_heard";
    static constexpr int version = 1;
    QString printer; ///< its record's id
    QString trouble; ///< a word; empty: it is well
    bool paperLow = false;
};
using PrinterFact = std::variant<PrinterHeard>;

std::optional<PrinterFact> decodePrinterFact(const Fact &fact);
/// In that printer's own stream of the outlet.
Draft record(const Id &outlet, const PrinterFact &fact);

struct PrinterState {
    Id id;
    QString printer;
    Trouble trouble = Trouble::None;
    bool paperLow = false;
    std::int32_t holder = 0; ///< the terminal that talked to it last; 0: none ever did
    UtcMicros heardAt; ///< when that one last said how it is
    UtcMicros since; ///< when it became so
};
PrinterState fold(PrinterState state, const PrinterFact &fact, const Stamp &stamp);

/// What a terminal has just learned of a printer.
struct PrinterNews {
    Trouble trouble = Trouble::None;
    bool paperLow = false;
};
/// Whether the others should be told: it is not as it was, another had it, or the last word of it has grown old.
bool isNews(const PrinterState *known, const PrinterNews &news, std::int32_t self, UtcMicros now);

/// The live set.
class PrinterBook : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool apply(const Fact &fact);
    const PrinterState *find(const Id &outlet, const QString &printer) const;

Q_SIGNALS:
    void changed();

private:
    base::Streams<PrinterState, PrinterFact, decodePrinterFact> m_printers;
};

} // namespace jiko::printing
