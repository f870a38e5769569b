// Reads the bytes of an ESC/POS job strictly: what is not known, or not well formed, is an error and nothing after it
// counts. Shares no code with the printing domain, so that both cannot be wrong together.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace jiko::virtualprinter {

struct Initialise { };
struct Letters {
    QByteArray bytes;
};
struct LineEnd { };
struct FeedDots {
    int dots = 0;
};
struct FeedLines {
    int lines = 0;
};
struct LineSpacing {
    std::optional<int> dots; ///< none: back to default
};
struct Alignment {
    int side = 0; ///< 0 left, 1 centre, 2 right
};
struct Bold {
    bool on = false;
};
struct Underline {
    int dots = 0;
};
struct Inverse {
    bool on = false;
};
struct CharacterSize {
    int width = 1;
    int height = 1;
};
struct FontChoice {
    int font = 0;
};
struct SelectPage {
    int number = 0;
};
struct SelectCountry {
    int number = 0;
};
struct LeaveChineseMode { };
struct Smoothing {
    bool on = false;
};
struct Picture {
    int rowBytes = 0;
    int rows = 0;
    int widthFactor = 1;
    int heightFactor = 1;
    QByteArray data;
};
/// GS ( L: kept in memory, printed by PrintStored.
struct StorePicture {
    int widthDots = 0;
    int rows = 0;
    QByteArray data;
};
struct PrintStored { };
/// ESC *: columns of 8 or 24 dots within a line.
struct PinColumns {
    int pins = 8;
    int columns = 0;
    QByteArray data;
};
struct CharacterMode {
    bool bold = false;
    int width = 1;
    int height = 1;
};
struct Colour {
    bool red = false;
};
struct Density {
    int level = 0;
};
struct Buzz {
    bool pattern = false; ///< said as ESC ( A
    int times = 1;
};
struct BarcodeHeight {
    int dots = 162;
};
struct BarcodeWidth {
    int dots = 3;
};
struct BarcodeText {
    int place = 0;
};
/// Code 128 alone: what else there is, nobody sends.
struct Barcode {
    QByteArray data; ///< begins with "{A", "{B" or "{C"
};
struct Cut {
    bool full = false;
    int feed = 0;
};
struct Pulse {
    int pin = 2;
    int onMs = 0;
};
struct QrModel {
    int model = 2;
};
struct QrModuleSize {
    int dots = 3;
};
struct QrLevel {
    int level = 0; ///< 0 L, 1 M, 2 Q, 3 H
};
struct QrStore {
    QByteArray text;
};
struct QrPrint { };
struct ReplyPaper { };
struct ReplyDrawer { };
struct ReplyProof {
    QByteArray token;
};
struct AutomaticReplies {
    int mask = 0;
};

/// What the printer does in its turn.
using Operation = std::variant<Initialise, Letters, LineEnd, FeedDots, FeedLines, LineSpacing, Alignment, Bold,
    Underline, Inverse, CharacterSize, FontChoice, SelectPage, SelectCountry, LeaveChineseMode, Smoothing, Picture,
    StorePicture, PrintStored, PinColumns, CharacterMode, Colour, Density, Buzz, BarcodeHeight, BarcodeWidth,
    BarcodeText, Barcode, Cut, Pulse, QrModel, QrModuleSize, QrLevel, QrStore, QrPrint, ReplyPaper, ReplyDrawer,
    ReplyProof, AutomaticReplies>;

/// What it does at once, even when it is off-line or busy.
struct AskNow {
    int what = 1;
};
struct ForgetUnprinted { };
struct RetryLine { };
struct PulseNow {
    int pin = 2;
};
using RealTime = std::variant<AskNow, ForgetUnprinted, RetryLine, PulseNow>;

using Said = std::variant<Operation, RealTime>;

class EscPosReader {
public:
    /// errors  after the first one error() is set and nothing more is read
    std::vector<Said> feed(const QByteArray &bytes);
    /// Empty while all is well.
    const QString &error() const { return m_error; }
    /// True when the bytes so far end within a command.
    bool withinCommand() const { return !m_rest.isEmpty(); }
    void forgetRest() { m_rest.clear(); }
    void reset() { *this = {}; }

private:
    /// One command from the front of m_rest; false when more bytes are needed or an error was found.
    bool readOne(std::vector<Said> &said);
    bool readDle(std::vector<Said> &said);
    bool readEsc(std::vector<Said> &said);
    bool readGs(std::vector<Said> &said);
    bool readBlock(std::vector<Said> &said);
    bool readQr(std::vector<Said> &said, const QByteArray &body);
    bool readPicture(std::vector<Said> &said);
    bool readStored(std::vector<Said> &said, const QByteArray &body);
    bool readColumns(std::vector<Said> &said);
    bool readBuzzer(std::vector<Said> &said);
    bool readBarcode(std::vector<Said> &said);
    /// A real-time command within data: some printers obey it.
    static bool isArmed(const QByteArray &data);
    bool take(std::vector<Said> &said, qsizetype bytes, Said what);
    bool refuse(const QString &why);
    int byteAt(qsizetype at) const { return static_cast<unsigned char>(m_rest[at]); }

    QByteArray m_rest;
    qint64 m_offset = 0;
    QString m_error;
};

} // namespace jiko::virtualprinter
