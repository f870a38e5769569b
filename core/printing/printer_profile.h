// What a model of printer can do. The table of known models is a resource (profiles.json); the owner picks one.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace jiko::printing {

/// How a printer proves that it printed, best last.
enum class StatusKind {
    None, ///< never answers
    RealTime, ///< answers DLE EOT only: before and after, so a job is at most probably printed
    Queued, ///< answers GS r behind the job
    ProcessId, ///< answers GS ( H with our token behind the job
};

enum class CutKind { Tear, Partial, Full };

struct CodePage {
    int number = 0; ///< n of ESC t n; vendor-specific
    QByteArray name; ///< as iconv calls it: "CP858"
    bool operator==(const CodePage &) const = default;
};

struct PrinterProfile {
    QString id;
    QString title;
    int paperMm = 80;
    int dots = 576; ///< printable width
    int columns = 48; ///< cells of font A
    std::vector<CodePage> pages; ///< in order of preference
    bool allRaster = false; ///< every line as a picture: same looks on every model, no code-page trouble
    CutKind cut = CutKind::Partial;
    int feedBeforeCut = 96; ///< dots between the last line and the knife
    bool qrNative = false;
    StatusKind status = StatusKind::Queued;

    int cellWidth() const { return dots / columns; }
    bool operator==(const PrinterProfile &) const = default;
};

/// All known models, the commonest first.
const std::vector<PrinterProfile> &printerProfiles();
/// errors  empty for an unknown id
std::optional<PrinterProfile> printerProfile(const QString &id);

/// What the house's record of a printer says, on the commonest model of that width: up to 32 columns on 58 mm without
/// a knife, more on 80 mm. `codePage` ("CP858", may be empty) is tried before the others.
PrinterProfile printerProfileFor(int columns, const QString &codePage, bool allRaster);

} // namespace jiko::printing
