#include "shell/preferences.h"

#include "shell/glass.h"

#include "i18n.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace jiko::shell {
namespace {

const auto languageKey = u"language"_s;
const auto themeKey = u"theme"_s;
const auto textScaleKey = u"text_scale"_s;
const auto scaleKey = u"scale_percent"_s;
const auto reduceMotionKey = u"reduce_motion"_s;

} // namespace

Preferences::Preferences(const QDir &home, const QString &usualTheme, const Asked &asked, QObject *parent)
    : QObject(parent),
      m_path(home.filePath(u"preferences.json"_s)),
      m_theme(usualTheme)
{
    m_writer.setMaxThreadCount(1);
    read();
    if (isLanguage(asked.language))
        m_language = asked.language;
    if (isTheme(asked.theme))
        m_theme = asked.theme;
    if (isTextScale(asked.textScale))
        m_textScale = asked.textScale;
    if (isScalePercent(asked.scalePercent))
        m_scalePercent = asked.scalePercent;
    i18n::installLanguage(m_language);
}

Preferences::~Preferences()
{
    m_writer.waitForDone();
}

QStringList Preferences::languages() const
{
    return i18n::languages();
}

bool Preferences::mirrored() const
{
    return i18n::directionOf(m_language) == Qt::RightToLeft;
}

QString Preferences::nameOf(const QString &language) const
{
    return i18n::nativeName(language);
}

bool Preferences::isLanguage(const QString &language)
{
    return i18n::languages().contains(language) || i18n::pseudoLanguages().contains(language);
}

bool Preferences::isTheme(const QString &theme)
{
    return theme == u"light" || theme == u"dark" || theme == u"contrast";
}

bool Preferences::isTextScale(int percent)
{
    return percent == 100 || percent == 120 || percent == 140;
}

void Preferences::setLanguage(const QString &language)
{
    if (language == m_language || !isLanguage(language) || !i18n::installLanguage(language))
        return;
    m_language = language;
    m_stored[languageKey] = language;
    store();
    Q_EMIT languageChanged();
}

void Preferences::setTheme(const QString &theme)
{
    if (theme == m_theme || !isTheme(theme))
        return;
    m_theme = theme;
    m_stored[themeKey] = theme;
    store();
    Q_EMIT themeChanged();
}

void Preferences::setTextScale(int percent)
{
    if (percent == m_textScale || !isTextScale(percent))
        return;
    m_textScale = percent;
    m_stored[textScaleKey] = percent;
    store();
    Q_EMIT textScaleChanged();
}

double Preferences::scale() const
{
    return m_scalePercent > 0 ? m_scalePercent / 100.0 : m_screenScale;
}

void Preferences::setScalePercent(int percent)
{
    if (percent == m_scalePercent || (percent != 0 && !isScalePercent(percent)))
        return;
    m_scalePercent = percent;
    m_stored[scaleKey] = percent;
    store();
    Q_EMIT scaleChanged();
}

void Preferences::setScreenScale(double scale)
{
    if (std::exchange(m_screenScale, scale) != scale)
        Q_EMIT scaleChanged();
}

void Preferences::setScreenDensity(double pixelsPerMm)
{
    if (std::exchange(m_pixelsPerMm, pixelsPerMm) != pixelsPerMm)
        Q_EMIT scaleChanged();
}

void Preferences::setReduceMotion(bool reduce)
{
    if (reduce == m_reduceMotion)
        return;
    m_reduceMotion = reduce;
    m_stored[reduceMotionKey] = reduce;
    store();
    Q_EMIT reduceMotionChanged();
}

void Preferences::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_stored = QJsonDocument::fromJson(file.readAll()).object();
    if (const QString language = m_stored.value(languageKey).toString(); isLanguage(language))
        m_language = language;
    if (const QString theme = m_stored.value(themeKey).toString(); isTheme(theme))
        m_theme = theme;
    if (const int percent = m_stored.value(textScaleKey).toInt(); isTextScale(percent))
        m_textScale = percent;
    if (const int percent = m_stored.value(scaleKey).toInt(); isScalePercent(percent))
        m_scalePercent = percent;
    m_reduceMotion = m_stored.value(reduceMotionKey).toBool();
}

void Preferences::store()
{
    m_writer.start([path = m_path, bytes = QJsonDocument(m_stored).toJson()] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            qWarning("The choices of language and looks cannot be kept in %s.", qUtf8Printable(path));
    });
}

} // namespace jiko::shell
