// Which of a printer's code pages can write a text, and the bytes of it.
#pragma once

#include "printing/printer_profile.h"

#include <span>

namespace jiko::printing {

/// A person's text made fit for paper: control characters and bidi overrides are gone, so that a guest's name can
/// neither open the drawer nor turn an amount round. Line breaks become blanks.
QString cleanText(const QString &text);

/// The text as one of the pages can write it, typographic signs replaced by plain ones where need be ("–" by "-",
/// "₵" by "GHS").
/// errors  empty when no single page has all its letters, even so
std::optional<QString> printableText(const QString &text, std::span<const CodePage> pages);

/// The first page that has every letter of the text, `preferred` before all others.
/// errors  null when none has
const CodePage *pageFor(const QString &text, std::span<const CodePage> pages, const CodePage *preferred = nullptr);

/// One byte a letter, none below 20 hex. The text must be writable in the page (pageFor).
QByteArray encodeText(const QString &text, const CodePage &page);

/// "19:CP858": how the test page calls a page, and how the owner writes it down.
QString pageLabel(const CodePage &page);

/// Up to `most` telling letters of the page, as its bytes; empty for a page that nobody here knows.
QByteArray pageSample(const CodePage &page, int most);

} // namespace jiko::printing
