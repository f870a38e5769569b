// The words on paper, in the language of whoever reads it: a till in English prints a receipt in Swahili.
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace jiko::printing {

class Words {
public:
    /// English, as the sources say it.
    Words() = default;
    /// `catalogue` may be null; a text that it lacks comes out in English.
    Words(QString language, std::shared_ptr<const QTranslator> catalogue);

    /// A text marked QT_TRANSLATE_NOOP("Print", …).
    QString operator()(const char *text) const;
    /// One of the screen's texts that stands on paper, too, marked in that context.
    QString of(const char *context, const char *text) const;

    /// A number, a code or a range within a sentence: keeps its own order where the sentence runs from right to left.
    QString apart(const QString &value) const;

    const QString &language() const { return m_language; }
    Qt::LayoutDirection direction() const;

private:
    QString m_language = QStringLiteral("en");
    std::shared_ptr<const QTranslator> m_catalogue;
};

} // namespace jiko::printing
