// What a model of printer can do. The table of known models is a resource (profiles.json); the owner picks one.
// Whatever differs between two models stands here, so that a new one is a row there and nothing in code.
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

/// How a picture goes over the line.
enum class PictureKind {
    Raster, ///< GS v 0: nearly every model
    Stored, ///< GS ( L: stored, then printed
    Pins24, ///< ESC * 33: columns of 24 dots, for old models
    Pins8, ///< ESC * 1: columns of 8, for needle printers
};

enum class SizeKind {
    Times, ///< GS ! n
    Mode, ///< ESC ! n, which says bold with it
};

enum class BuzzerKind {
    None,
    Short, ///< ESC B n t, as clones have it
    Pattern, ///< ESC ( A fn 97, Epson
};

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
    bool barcodeNative = false;
    PictureKind picture = PictureKind::Raster;
    int bandRows = 128; ///< of a picture at a time: what the smallest of them hold
    SizeKind size = SizeKind::Times;
    bool inverse = true; ///< white on black; where it is missing, stars and red ink
    bool red = false; ///< a second colour, ESC r
    BuzzerKind buzzer = BuzzerKind::None;
    int density = 0; ///< GS ( K, 1 to 6 darker; 0: as the printer is set
    bool densityNative = false;
    bool drawer = true; ///< has a socket for one
    int pulseOn = 25; ///< in 2 ms
    int pulseOff = 250;
    StatusKind status = StatusKind::Queued;
    bool automaticStatus = false; ///< tells changes by itself after GS a
    bool page = false; ///< no roll: a page printer behind a print queue, which is given a PDF

    int cellWidth() const { return dots / columns; }
    bool operator==(const PrinterProfile &) const = default;
};

/// All known models, the commonest first.
const std::vector<PrinterProfile> &printerProfiles();
/// errors  empty for an unknown id
std::optional<PrinterProfile> printerProfile(const QString &id);

/// What the house's record of a printer says. `model` is an id of the table; where it is empty or of a later program,
/// the commonest model of that width: up to 39 columns on 58 mm without a knife, more on 80 mm. `codePage` ("CP858",
/// may be empty) is tried before the others; with a number before it ("19:CP858", as the test page prints it) it is
/// sent as that.
PrinterProfile printerProfileFor(const QString &model, int columns, const QString &codePage, bool allRaster);

/// Every number and page that some known model has: what the owner chooses from on the test page.
std::vector<CodePage> candidatePages();

} // namespace jiko::printing
