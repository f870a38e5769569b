#include "pseudo.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jiko::i18n {
namespace {

constexpr QChar rightToLeftOverride(0x202e);
constexpr QChar endOfOverride(0x202c);

QString accented(const QString &plain)
{
    static const auto letters = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    static const auto twins = u"åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻḾÑÖÞɊŔŠŢÛṼŴẊÝŽ"_s;
    QString text = plain;
    for (QChar &letter : text)
        if (const auto at = letters.indexOf(letter); at >= 0)
            letter = twins.at(at);
    return text;
}

QString wordsMirrored(const QString &plain)
{
    QString text = plain;
    static const QRegularExpression word(u"(\\p{L}+)"_s);
    return text.replace(word, rightToLeftOverride + u"\\1"_s + endOfOverride);
}

} // namespace

QString pseudoText(const QString &english, Pseudo kind)
{
    static const QRegularExpression kept(u"%L?(?:n|\\d{1,2})|<[^>]*>|&[a-zA-Z]+;|&#\\d+;"_s);
    QString text;
    qsizetype done = 0;
    qsizetype letters = 0;
    const auto take = [&](const QString &plain) {
        letters += plain.size();
        text += kind == Pseudo::Mirrored ? wordsMirrored(accented(plain)) : accented(plain);
    };
    for (auto match = kept.globalMatch(english); match.hasNext();) {
        const auto place = match.next();
        take(english.mid(done, place.capturedStart() - done));
        text += place.captured();
        done = place.capturedEnd();
    }
    take(english.mid(done));
    if (letters == 0)
        return english;

    // Words of five, so that a growing text may wrap where a real one would.
    QString growth;
    for (qsizetype left = (letters * 2 + 4) / 5; left > 0; left -= 6)
        growth += u' ' + QString(qMin<qsizetype>(left, 5), u'~');
    return u'[' + text + growth + u']';
}

PseudoTranslator::PseudoTranslator(std::unique_ptr<QTranslator> english, Pseudo kind)
    : m_english(std::move(english)),
      m_kind(kind)
{
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    const QString english = m_english ? m_english->translate(context, source, comment, n) : QString();
    return pseudoText(english.isEmpty() ? QString::fromUtf8(source) : english, m_kind);
}

} // namespace jiko::i18n
