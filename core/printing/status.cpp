#include "printing/status.h"

namespace jiko::printing {

QByteArray askNow(Ask what)
{
    return QByteArray("\x10\x04", 2) + static_cast<char>(what);
}

QByteArray askBehindJob()
{
    return QByteArray("\x1D\x72\x01", 3);
}

QByteArray askProof(const QByteArray &token)
{
    Q_ASSERT(token.size() == 4);
    return QByteArray("\x1D\x28\x48\x06\x00\x30\x30", 7) + token;
}

QByteArray tellChanges()
{
    return QByteArray("\x1D\x61\x0F", 3);
}

QByteArray forgetUnprinted()
{
    return QByteArray("\x10\x05\x02", 3);
}

void Condition::learn(Ask asked, unsigned char answer)
{
    const auto has = [&](int bits) { return (answer & bits) == bits; };
    switch (asked) {
    case Ask::Printer:
        drawerPinHigh = has(0x04);
        offLine = has(0x08);
        return;
    case Ask::OffLineCause:
        coverOpen = has(0x04);
        paperEnd = has(0x20);
        fault = has(0x40);
        return;
    case Ask::Error:
        cutterJam = has(0x08);
        overheated = has(0x40);
        fault = fault || has(0x20) || has(0x04);
        return;
    case Ask::Paper:
        paperLow = has(0x0C);
        paperEnd = paperEnd || has(0x60);
        return;
    }
}

void Condition::learn(const std::array<unsigned char, 4> &automatic)
{
    drawerPinHigh = automatic[0] & 0x04;
    offLine = automatic[0] & 0x08;
    coverOpen = automatic[0] & 0x20;
    cutterJam = automatic[1] & 0x08;
    fault = automatic[1] & 0x24;
    overheated = automatic[1] & 0x40;
    paperLow = automatic[2] & 0x03;
    paperEnd = automatic[2] & 0x0C;
}

namespace {
/// The longest block that is asked for has seven bytes.
constexpr qsizetype longestBlock = 16;
constexpr unsigned char xon = 0x11;
constexpr unsigned char xoff = 0x13;

/// Bytes after the first of an automatic status have a pattern of their own.
bool goesOnAsAutomatic(const QByteArray &bytes)
{
    const auto end = bytes.begin() + std::min<qsizetype>(4, bytes.size());
    return std::all_of(bytes.begin() + 1, end, [](char byte) { return (byte & 0x90) == 0; });
}
} // namespace

std::vector<Answer> AnswerReader::feed(const QByteArray &bytes)
{
    m_rest += bytes;
    std::vector<Answer> answers;
    while (!m_rest.isEmpty()) {
        const auto first = static_cast<unsigned char>(m_rest[0]);
        qsizetype used = 1;
        if ((first & 0x93) == 0x12) {
            answers.push_back(RealTimeAnswer{first});
        } else if ((first & 0x93) == 0x10 && goesOnAsAutomatic(m_rest)) {
            if (m_rest.size() < 4)
                break;
            AutomaticStatus status;
            std::copy_n(m_rest.begin(), 4, status.bytes.begin());
            answers.push_back(status);
            used = 4;
        } else if (first == 0x37) {
            const auto end = m_rest.left(longestBlock).indexOf('\0');
            if (end < 0 && m_rest.size() < longestBlock)
                break;
            if (end >= 2 && m_rest[1] == 0x22)
                answers.push_back(ProofAnswer{m_rest.mid(2, end - 2)});
            else
                m_noise = true;
            used = end < 0 ? 1 : end + 1;
        } else if ((first & 0xF0) == 0) {
            answers.push_back(QueuedAnswer{first});
        } else if (first != xon && first != xoff) {
            m_noise = true;
        }
        m_rest.remove(0, used);
    }
    return answers;
}

} // namespace jiko::printing
