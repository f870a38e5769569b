#include "printer/escpos_reader.h"

namespace jiko::virtualprinter {

namespace {
constexpr int esc = 0x1B;
constexpr int fs = 0x1C;
constexpr int gs = 0x1D;
constexpr int dle = 0x10;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(' '));
}
} // namespace

std::vector<Said> EscPosReader::feed(const QByteArray &bytes)
{
    std::vector<Said> said;
    if (!m_error.isEmpty())
        return said;
    m_rest += bytes;
    while (!m_rest.isEmpty() && readOne(said)) { }
    return said;
}

bool EscPosReader::take(std::vector<Said> &said, qsizetype bytes, Said what)
{
    said.push_back(std::move(what));
    m_rest.remove(0, bytes);
    m_offset += bytes;
    return true;
}

bool EscPosReader::refuse(const QString &why)
{
    m_error = QStringLiteral("byte %1: %2 (%3)").arg(m_offset).arg(why, hex(m_rest.left(12)));
    return false;
}

bool EscPosReader::readOne(std::vector<Said> &said)
{
    const int first = byteAt(0);
    switch (first) {
    case dle:
        return readDle(said);
    case esc:
        return readEsc(said);
    case gs:
        return readGs(said);
    case fs:
        if (m_rest.size() < 2)
            return false;
        return byteAt(1) == 0x2E ? take(said, 2, Operation(LeaveChineseMode{})) : refuse(QStringLiteral("unknown FS"));
    case 0x0A:
        return take(said, 1, Operation(LineEnd{}));
    default:
        break;
    }
    if (first < 0x20 || first == 0x7F)
        return refuse(QStringLiteral("stray control character"));
    qsizetype end = 1;
    while (end < m_rest.size() && byteAt(end) >= 0x20 && byteAt(end) != 0x7F)
        ++end;
    return take(said, end, Operation(Letters{m_rest.left(end)}));
}

bool EscPosReader::readDle(std::vector<Said> &said)
{
    if (m_rest.size() < 3)
        return false;
    const int kind = byteAt(1);
    const int n = byteAt(2);
    if (kind == 0x04 && n >= 1 && n <= 4)
        return take(said, 3, RealTime(AskNow{n}));
    if (kind == 0x05 && n == 1)
        return take(said, 3, RealTime(RetryLine{}));
    if (kind == 0x05 && n == 2)
        return take(said, 3, RealTime(ForgetUnprinted{}));
    if (kind == 0x14 && n == 1) {
        if (m_rest.size() < 5)
            return false;
        if (byteAt(3) <= 1 && byteAt(4) >= 1 && byteAt(4) <= 8)
            return take(said, 5, RealTime(PulseNow{byteAt(3) == 0 ? 2 : 5}));
    }
    return refuse(QStringLiteral("unknown DLE"));
}

bool EscPosReader::readEsc(std::vector<Said> &said)
{
    if (m_rest.size() < 2)
        return false;
    const int what = byteAt(1);
    if (what == '@')
        return take(said, 2, Operation(Initialise{}));
    if (what == '2')
        return take(said, 2, Operation(LineSpacing{}));
    if (what == 'p') {
        if (m_rest.size() < 5)
            return false;
        const int pin = byteAt(2);
        if (pin != 0 && pin != 1)
            return refuse(QStringLiteral("no such drawer pin"));
        if (byteAt(4) < byteAt(3))
            return refuse(QStringLiteral("pulse shorter off than on burns the coil"));
        return take(said, 5, Operation(Pulse{pin == 0 ? 2 : 5, byteAt(3) * 2}));
    }
    if (what == '*')
        return readColumns(said);
    if (what == '(' || what == 'B')
        return readBuzzer(said);
    static const QByteArray withOne("adJ3EGMtR-{!r");
    if (!withOne.contains(static_cast<char>(what)))
        return refuse(QStringLiteral("unknown ESC"));
    if (m_rest.size() < 3)
        return false;
    const int n = byteAt(2);
    const auto within = [&](int most, const Operation &operation) {
        return n <= most ? take(said, 3, operation) : refuse(QStringLiteral("parameter out of range"));
    };
    switch (what) {
    case 'a':
        return within(2, Alignment{n});
    case 'd':
        return within(255, FeedLines{n});
    case 'J':
        return within(255, FeedDots{n});
    case '3':
        return within(255, LineSpacing{n});
    case 'E':
    case 'G':
        return within(1, Bold{n == 1});
    case 'M':
        return within(1, FontChoice{n});
    case 't':
        return within(255, SelectPage{n});
    case 'R':
        return within(17, SelectCountry{n});
    case '-':
        return within(2, Underline{n});
    case 'r':
        return within(1, Colour{n == 1});
    case '!':
        if ((n & ~0x38) != 0)
            return refuse(QStringLiteral("a mode that is not for receipts"));
        return take(said, 3, Operation(CharacterMode{(n & 0x08) != 0, n & 0x20 ? 2 : 1, n & 0x10 ? 2 : 1}));
    default:
        return refuse(QStringLiteral("upside-down printing is not for receipts"));
    }
}

bool EscPosReader::readGs(std::vector<Said> &said)
{
    if (m_rest.size() < 3)
        return false;
    const int what = byteAt(1);
    const int n = byteAt(2);
    switch (what) {
    case '!':
        if ((n & 0x88) != 0)
            return refuse(QStringLiteral("parameter out of range"));
        return take(said, 3, Operation(CharacterSize{(n >> 4) + 1, (n & 7) + 1}));
    case 'B':
        return n <= 1 ? take(said, 3, Operation(Inverse{n == 1})) : refuse(QStringLiteral("parameter out of range"));
    case 'b':
        return n <= 1 ? take(said, 3, Operation(Smoothing{n == 1})) : refuse(QStringLiteral("parameter out of range"));
    case 'a':
        return (n & ~0x4F) == 0 ? take(said, 3, Operation(AutomaticReplies{n}))
                                : refuse(QStringLiteral("unknown automatic reply"));
    case 'h':
        return n > 0 ? take(said, 3, Operation(BarcodeHeight{n})) : refuse(QStringLiteral("parameter out of range"));
    case 'w':
        return n >= 2 && n <= 6 ? take(said, 3, Operation(BarcodeWidth{n}))
                                : refuse(QStringLiteral("parameter out of range"));
    case 'H':
        return n <= 3 ? take(said, 3, Operation(BarcodeText{n})) : refuse(QStringLiteral("parameter out of range"));
    case 'k':
        return readBarcode(said);
    case 'r':
        if (n == 1 || n == 49)
            return take(said, 3, Operation(ReplyPaper{}));
        if (n == 2 || n == 50)
            return take(said, 3, Operation(ReplyDrawer{}));
        return refuse(QStringLiteral("parameter out of range"));
    case 'V':
        if (n == 0 || n == 48 || n == 1 || n == 49)
            return take(said, 3, Operation(Cut{n == 0 || n == 48, 0}));
        if (n != 65 && n != 66)
            return refuse(QStringLiteral("unknown cut"));
        return m_rest.size() >= 4 && take(said, 4, Operation(Cut{n == 65, byteAt(3)}));
    case 'v':
        return readPicture(said);
    case '(':
        return readBlock(said);
    default:
        return refuse(QStringLiteral("unknown GS"));
    }
}

bool EscPosReader::readPicture(std::vector<Said> &said)
{
    if (m_rest.size() < 8)
        return false;
    if (byteAt(2) != '0' || byteAt(3) > 3)
        return refuse(QStringLiteral("unknown picture form"));
    Picture picture;
    picture.widthFactor = byteAt(3) & 1 ? 2 : 1;
    picture.heightFactor = byteAt(3) & 2 ? 2 : 1;
    picture.rowBytes = byteAt(4) + 256 * byteAt(5);
    picture.rows = byteAt(6) + 256 * byteAt(7);
    if (picture.rowBytes == 0 || picture.rows == 0 || picture.rowBytes > 128 || picture.rows > 256)
        return refuse(QStringLiteral("picture empty or larger than small printers hold"));
    const qsizetype size = qsizetype{picture.rowBytes} * picture.rows;
    if (m_rest.size() < 8 + size)
        return false;
    picture.data = m_rest.mid(8, size);
    if (isArmed(picture.data))
        return refuse(QStringLiteral("a picture that holds a real-time command"));
    return take(said, 8 + size, Operation(picture));
}

bool EscPosReader::readBlock(std::vector<Said> &said)
{
    if (m_rest.size() < 5)
        return false;
    const int size = byteAt(3) + 256 * byteAt(4);
    if (m_rest.size() < 5 + size)
        return false;
    const int what = byteAt(2);
    const QByteArray body = m_rest.mid(5, size);
    if (what == 'k')
        return readQr(said, body);
    if (what == 'L')
        return readStored(said, body);
    if (what == 'K' && size == 2 && body[0] == '1' && body[1] >= 0 && body[1] <= 8)
        return take(said, 5 + size, Operation(Density{body[1]}));
    if (what == 'H' && size == 6 && body.startsWith("00")) {
        const QByteArray token = body.mid(2);
        for (const char letter : token)
            if (letter < 0x20 || letter > 0x7E)
                return refuse(QStringLiteral("proof token out of range"));
        return take(said, 5 + size, Operation(ReplyProof{token}));
    }
    return refuse(QStringLiteral("unknown GS ("));
}

bool EscPosReader::readQr(std::vector<Said> &said, const QByteArray &body)
{
    const auto done = [&](const Operation &operation) { return take(said, 5 + body.size(), operation); };
    if (body.size() < 3 || body[0] != '1')
        return refuse(QStringLiteral("not a QR code"));
    const auto n = static_cast<unsigned char>(body[2]);
    switch (body[1]) {
    case 'A':
        if (body.size() == 4 && (n == '1' || n == '2') && body[3] == 0)
            return done(QrModel{n - '0'});
        break;
    case 'C':
        if (body.size() == 3 && n >= 1 && n <= 16)
            return done(QrModuleSize{n});
        break;
    case 'E':
        if (body.size() == 3 && n >= '0' && n <= '3')
            return done(QrLevel{n - '0'});
        break;
    case 'P':
        if (body.size() > 3 && n == '0' && body.size() <= 7092)
            return done(QrStore{body.mid(3)});
        break;
    case 'Q':
        if (body.size() == 3 && n == '0')
            return done(QrPrint{});
        break;
    default:
        break;
    }
    return refuse(QStringLiteral("malformed QR command"));
}

bool EscPosReader::isArmed(const QByteArray &data)
{
    for (qsizetype i = 0; i + 1 < data.size(); ++i)
        if (data[i] == dle && (data[i + 1] == 0x04 || data[i + 1] == 0x05 || data[i + 1] == 0x14))
            return true;
    return false;
}

bool EscPosReader::readStored(std::vector<Said> &said, const QByteArray &body)
{
    if (body == QByteArray("02"))
        return take(said, 5 + body.size(), Operation(PrintStored{}));
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(body[i]); };
    if (body.size() < 10 || !body.startsWith("0p0") || at(3) != 1 || at(4) != 1 || at(5) != '1')
        return refuse(QStringLiteral("unknown GS ( L"));
    StorePicture picture{at(6) + 256 * at(7), at(8) + 256 * at(9), body.mid(10)};
    if (picture.widthDots == 0 || picture.rows == 0 || picture.rows > 1662
        || picture.data.size() != qsizetype{(picture.widthDots + 7) / 8} * picture.rows)
        return refuse(QStringLiteral("a stored picture whose size is wrong"));
    if (isArmed(picture.data))
        return refuse(QStringLiteral("a picture that holds a real-time command"));
    return take(said, 5 + body.size(), Operation(picture));
}

bool EscPosReader::readColumns(std::vector<Said> &said)
{
    if (m_rest.size() < 5)
        return false;
    const int mode = byteAt(2);
    if (mode != 0 && mode != 1 && mode != 32 && mode != 33)
        return refuse(QStringLiteral("unknown ESC *"));
    PinColumns strip{mode < 2 ? 8 : 24, byteAt(3) + 256 * byteAt(4), {}};
    if (strip.columns == 0)
        return refuse(QStringLiteral("a strip without columns"));
    const qsizetype size = qsizetype{strip.columns} * (strip.pins / 8);
    if (m_rest.size() < 5 + size)
        return false;
    strip.data = m_rest.mid(5, size);
    if (isArmed(strip.data))
        return refuse(QStringLiteral("a picture that holds a real-time command"));
    return take(said, 5 + size, Operation(strip));
}

bool EscPosReader::readBuzzer(std::vector<Said> &said)
{
    if (byteAt(1) == 'B') {
        if (m_rest.size() < 4)
            return false;
        return byteAt(2) >= 1 && byteAt(2) <= 9 && byteAt(3) >= 1 && byteAt(3) <= 9
            ? take(said, 4, Operation(Buzz{false, byteAt(2)}))
            : refuse(QStringLiteral("a buzzer that never ends"));
    }
    if (m_rest.size() < 10)
        return false;
    if (!m_rest.startsWith(QByteArray("\x1B\x28\x41\x05\x00\x61\x64", 7)) || byteAt(7) == 0 || byteAt(7) > 63)
        return refuse(QStringLiteral("unknown ESC ("));
    return take(said, 10, Operation(Buzz{true, byteAt(7)}));
}

bool EscPosReader::readBarcode(std::vector<Said> &said)
{
    if (m_rest.size() < 4)
        return false;
    const int size = byteAt(3);
    if (byteAt(2) != 73 || size < 3)
        return refuse(QStringLiteral("a barcode that is no Code 128"));
    if (m_rest.size() < 4 + size)
        return false;
    const QByteArray data = m_rest.mid(4, size);
    if (data[0] != '{' || (data[1] != 'A' && data[1] != 'B' && data[1] != 'C'))
        return refuse(QStringLiteral("a Code 128 without its set"));
    return take(said, 4 + size, Operation(Barcode{data}));
}

} // namespace jiko::virtualprinter
