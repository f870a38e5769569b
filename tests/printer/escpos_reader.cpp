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
    static const QByteArray withOne("adJ3EGMtR-{");
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
        return take(said, 3, Operation(AutomaticReplies{n}));
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
    for (qsizetype i = 0; i + 1 < size; ++i)
        if (picture.data[i] == dle
            && (picture.data[i + 1] == 0x04 || picture.data[i + 1] == 0x05 || picture.data[i + 1] == 0x14))
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

} // namespace jiko::virtualprinter
