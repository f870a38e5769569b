#include "typeface.h"

#include <QFontDatabase>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace jiko::controls {

Typeface::Typeface(QObject *parent) : QObject(parent)
{
    for (const auto &file :
        {u"NotoSans-Regular"_s, u"NotoSans-Bold"_s, u"NotoSansArabic-Regular"_s, u"NotoSansArabic-Bold"_s}) {
        if (QFontDatabase::addApplicationFont(u":/jiko/fonts/"_s + file + u".ttf"_s) < 0)
            qWarning("The font %s cannot be read.", qUtf8Printable(file));
    }
    // Letters Noto Sans lacks come from its Arabic sister, never from whatever the machine has.
    QFont::insertSubstitution(family(), u"Noto Sans Arabic"_s);
    QFont font(family());
    font.setPixelSize(18);
    QGuiApplication::setFont(font);
}

QString Typeface::family() const
{
    return u"Noto Sans"_s;
}

} // namespace jiko::controls
