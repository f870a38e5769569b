// The words of the suite in the language of whoever stands in front of it. Catalogues are compiled in; two
// pseudo-languages show what a longer language and a mirrored one would do to a screen.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace jiko::i18n {

/// Codes of the languages people can choose, in the order they are offered: "en", "sw", "ar".
QStringList languages();
/// Codes of the two test languages: "qps" (longer, accented, in brackets) and "qpa" (the same, right to left).
QStringList pseudoLanguages();
/// What a language calls itself: "Kiswahili". Empty for an unknown code.
QString nativeName(const QString &language);

/// Grouping, dates and digits; Latin digits in every language. English for an unknown code.
QLocale localeOf(const QString &language);
Qt::LayoutDirection directionOf(const QString &language);

/// The catalogue of that language, for text that is not in the program's own: a receipt in Swahili from an English
/// till. errors  null for an unknown code
std::unique_ptr<QTranslator> catalogue(const QString &language);

/// Makes the running program speak that language: its texts, its default locale, its direction.
/// Only in the thread of the application object; QML follows after QQmlEngine::retranslate().
/// errors  false for an unknown code, and nothing changes
bool installLanguage(const QString &language);

} // namespace jiko::i18n
