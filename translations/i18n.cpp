#include "i18n.h"

#include "pseudo.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <vector>

using namespace Qt::StringLiterals;

namespace jiko::i18n {
namespace {

struct Language {
    QString code;
    QString name;
    QLocale locale;
    Qt::LayoutDirection direction;
    bool pseudo = false; ///< for tests, offered to nobody
};

const std::vector<Language> &known()
{
    // The Emirates stand for Arabic since their locale has Latin digits, as receipts and tills use.
    static const std::vector<Language> all{
        {u"en"_s, u"English"_s, QLocale(u"en_KE"_s), Qt::LeftToRight},
        {u"sw"_s, u"Kiswahili"_s, QLocale(u"sw_KE"_s), Qt::LeftToRight},
        {u"ar"_s, u"العربية"_s, QLocale(u"ar_AE"_s), Qt::RightToLeft},
        {u"qps"_s, u"[Þšéûđö]"_s, QLocale(u"en_KE"_s), Qt::LeftToRight, true},
        {u"qpa"_s, u"[Þšéûđö ←]"_s, QLocale(u"en_KE"_s), Qt::RightToLeft, true},
    };
    return all;
}

const Language *find(const QString &code)
{
    for (const Language &language : known())
        if (language.code == code)
            return &language;
    return nullptr;
}

QStringList codes(bool pseudo)
{
    QStringList found;
    for (const Language &language : known())
        if (language.pseudo == pseudo)
            found << language.code;
    return found;
}

std::unique_ptr<QTranslator> compiledIn(const QString &code)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/i18n/jiko_"_s + code + u".qm"_s))
        return nullptr;
    return translator;
}

} // namespace

QStringList languages()
{
    return codes(false);
}

QStringList pseudoLanguages()
{
    return codes(true);
}

QString nativeName(const QString &language)
{
    const Language *found = find(language);
    return found ? found->name : QString();
}

QLocale localeOf(const QString &language)
{
    const Language *found = find(language);
    return found ? found->locale : known().front().locale;
}

Qt::LayoutDirection directionOf(const QString &language)
{
    const Language *found = find(language);
    return found ? found->direction : Qt::LeftToRight;
}

std::unique_ptr<QTranslator> catalogue(const QString &language)
{
    if (!find(language))
        return nullptr;
    if (language == u"qps")
        return std::make_unique<PseudoTranslator>(compiledIn(u"en"_s), Pseudo::Longer);
    if (language == u"qpa")
        return std::make_unique<PseudoTranslator>(compiledIn(u"en"_s), Pseudo::Mirrored);
    return compiledIn(language);
}

bool installLanguage(const QString &language)
{
    // The application's child: it ends with it, and not after it as a static would.
    static const auto name = u"jiko.catalogue"_s;
    auto fresh = catalogue(language);
    auto *app = QCoreApplication::instance();
    if (!fresh || !app)
        return false;
    if (auto *spoken = app->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(spoken);
        delete spoken;
    }
    QTranslator *translator = fresh.release();
    translator->setObjectName(name);
    translator->setParent(app);
    QCoreApplication::installTranslator(translator);
    QLocale::setDefault(localeOf(language));
    if (qobject_cast<QGuiApplication *>(app))
        QGuiApplication::setLayoutDirection(directionOf(language));
    return true;
}

} // namespace jiko::i18n
