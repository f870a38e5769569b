#include "printing/code_pages.h"

#include <QHash>

#include <iconv.h>

namespace jiko::printing {

namespace {
/// Letters of one page above ASCII, asked from iconv byte by byte, once.
using Letters = QHash<QChar, char>;

Letters readPage(const QByteArray &name)
{
    Letters letters;
    const iconv_t converter = iconv_open("UTF-16LE", name.constData());
    if (converter == reinterpret_cast<iconv_t>(-1))
        return letters;
    for (int byte = 0x80; byte <= 0xFF; ++byte) {
        char in = static_cast<char>(byte);
        char16_t out = 0;
        char *from = &in;
        char *to = reinterpret_cast<char *>(&out);
        std::size_t inLeft = 1;
        std::size_t outLeft = sizeof out;
        iconv(converter, nullptr, nullptr, nullptr, nullptr);
        const bool known = iconv(converter, &from, &inLeft, &to, &outLeft) != static_cast<std::size_t>(-1);
        const QChar letter(out);
        // What joins or runs from the right comes out of a page apart and reversed: such lines are drawn.
        const bool plainWay = letter.direction() != QChar::DirR && letter.direction() != QChar::DirAL
            && letter.joiningType() == QChar::Joining_None;
        if (known && outLeft == 0 && letter.isPrint() && !letter.isSpace() && plainWay)
            letters.insert(letter, static_cast<char>(byte));
    }
    iconv_close(converter);
    return letters;
}

const Letters &lettersOf(const QByteArray &name)
{
    static thread_local QHash<QByteArray, Letters> read;
    auto page = read.find(name);
    if (page == read.end())
        page = read.insert(name, readPage(name));
    return *page;
}

bool isAscii(QChar letter)
{
    return letter.unicode() >= 0x20 && letter.unicode() < 0x7F;
}

bool writes(const CodePage &page, const QString &text)
{
    const Letters &letters = lettersOf(page.name);
    return std::all_of(
        text.begin(), text.end(), [&](QChar letter) { return isAscii(letter) || letters.contains(letter); });
}

QString plainSign(QChar sign)
{
    switch (sign.unicode()) {
    case 0x00A0:
    case 0x2007:
    case 0x2009:
    case 0x202F:
        return QStringLiteral(" ");
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return QStringLiteral("'");
    case 0x201C:
    case 0x201D:
        return QStringLiteral("\"");
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return QStringLiteral("-");
    case 0x2026:
        return QStringLiteral("...");
    case 0x00D7:
        return QStringLiteral("x");
    case 0x2022:
    case 0x00B7:
        return QStringLiteral("*");
    case 0x20AC:
        return QStringLiteral("EUR");
    case 0x20B5:
        return QStringLiteral("GHS");
    case 0x20B9:
        return QStringLiteral("Rs");
    case 0x20A6:
        return QStringLiteral("NGN");
    default:
        return sign;
    }
}

/// Signs that are only typography have their plain twin whatever the page; the rest only where the page lacks them.
QString plain(const QString &text, const CodePage &page)
{
    const Letters &letters = lettersOf(page.name);
    QString out;
    out.reserve(text.size());
    for (const QChar sign : text) {
        if (sign.category() == QChar::Other_Format)
            continue;
        out += isAscii(sign) || letters.contains(sign) ? QString(sign) : plainSign(sign);
    }
    return out;
}
} // namespace

QString cleanText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar sign : text) {
        const char16_t code = sign.unicode();
        if (code == u'\n' || code == u'\t' || code == u'\r' || code == 0x2028 || code == 0x2029)
            out += QLatin1Char(' ');
        else if (sign.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E) || code == 0xFFFE
            || code == 0xFFFF || code == 0xFEFF)
            continue;
        else
            out += sign;
    }
    return out;
}

std::optional<QString> printableText(const QString &text, std::span<const CodePage> pages)
{
    if (pageFor(text, pages))
        return text;
    for (const CodePage &page : pages)
        if (const QString twin = plain(text, page); writes(page, twin))
            return twin;
    return std::nullopt;
}

const CodePage *pageFor(const QString &text, std::span<const CodePage> pages, const CodePage *preferred)
{
    if (preferred && writes(*preferred, text))
        return preferred;
    for (const CodePage &page : pages)
        if (writes(page, text))
            return &page;
    return nullptr;
}

QByteArray encodeText(const QString &text, const CodePage &page)
{
    const Letters &letters = lettersOf(page.name);
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar letter : text)
        bytes += isAscii(letter) ? letter.toLatin1() : letters.value(letter, '?');
    return bytes;
}

QString pageLabel(const CodePage &page)
{
    return QStringLiteral("%1:%2").arg(page.number).arg(QString::fromLatin1(page.name));
}

QByteArray pageSample(const CodePage &page, int most)
{
    static const QString telling = QString::fromUtf8("éèçñãß€£øœŠžłğБщЯжΩσ╬±");
    const Letters &letters = lettersOf(page.name);
    QByteArray sample;
    for (const QChar letter : telling)
        if (sample.size() < most && letters.contains(letter))
            sample += letters.value(letter);
    return sample;
}

} // namespace jiko::printing
