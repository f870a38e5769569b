#include "printing/words.h"

#include <QLocale>

namespace jiko::printing {

Words::Words(QString language, std::shared_ptr<const QTranslator> catalogue)
    : m_language(std::move(language)),
      m_catalogue(std::move(catalogue))
{
}

QString Words::operator()(const char *text) const
{
    return of("Print", text);
}

QString Words::of(const char *context, const char *text) const
{
    const QString said = m_catalogue ? m_catalogue->translate(context, text) : QString();
    return said.isEmpty() ? QString::fromUtf8(text) : said;
}

QString Words::apart(const QString &value) const
{
    return direction() == Qt::RightToLeft ? QChar(0x2066) + value + QChar(0x2069) : value;
}

Qt::LayoutDirection Words::direction() const
{
    return QLocale(m_language).textDirection();
}

} // namespace jiko::printing
