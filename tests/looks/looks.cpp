#include "looks/looks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace jiko::test {
namespace {

QObject *themeOf(QQmlEngine &engine)
{
    QQmlComponent component(&engine);
    component.setData("import QtQml\nimport Jiko.Controls\nQtObject { readonly property QtObject theme: Theme }", {});
    const std::unique_ptr<QObject> holder(component.create());
    auto *theme = holder ? holder->property("theme").value<QObject *>() : nullptr;
    if (!theme)
        qFatal("no theme: %s", qUtf8Printable(component.errorString()));
    return theme;
}

void gatherWords(const QJsonValue &value, QStringList &words)
{
    if (value.isString())
        words.append(value.toString());
    else if (value.isArray())
        for (const QJsonValue &each : value.toArray())
            gatherWords(each, words);
    else if (value.isObject())
        for (const QJsonValue &each : value.toObject())
            gatherWords(each, words);
}

} // namespace

const std::vector<Glass> &glasses()
{
    static const std::vector<Glass> all{
        {u"600x1024"_s, {600, 1024}, 1.0},
        {u"1024x600"_s, {1024, 600}, 1.0},
        {u"1280x800"_s, {1280, 800}, 1.0},
        {u"1920x1080"_s, {1920, 1080}, 1.25},
    };
    return all;
}

Looks::Looks(LooksWanted wanted)
    : m_wanted(std::move(wanted)),
      m_known{u"M-PESA"_s, u"Jiko"_s, u"Jiko Milele"_s, u"KSh"_s, u"Visa"_s, u"English"_s, u"Kiswahili"_s}
{
    if (!m_wanted.pictures.isEmpty())
        QDir().mkpath(m_wanted.pictures);
}

bool Looks::wants(const QString &screen) const
{
    return m_wanted.screens.isEmpty() || screen.contains(m_wanted.screens);
}

void Looks::knowRecords(const Records &records)
{
    for (const auto &[kind, each] : records)
        for (const auto &[id, record] : each)
            gatherWords(QJsonDocument::fromJson(record.body).object(), m_known);
    // People are called by their first name; and of two names one may hold the other.
    const QStringList names = m_known;
    for (const QString &name : names)
        if (name.size() < 40)
            m_known += name.split(u' ', Qt::SkipEmptyParts).filter(QRegularExpression(u"^\\p{Lu}.{2,}"_s));
    m_known.removeDuplicates();
    m_known.removeIf([](const QString &name) { return name.size() < 3; });
    std::sort(m_known.begin(), m_known.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void Looks::complain(const QString &words)
{
    m_complaints.append(words);
    qWarning("%s", qUtf8Printable(words));
}

void Looks::show(const QString &name, Screen &screen, QQuickWindow *window)
{
    if (!wants(name))
        return;
    QQuickWindow *shown = window ? window : screen.window;
    QObject *theme = themeOf(screen.engine);
    for (const QString &look : m_wanted.themes) {
        screen.preferences.setTheme(look);
        for (const QString &text : m_wanted.texts) {
            screen.preferences.setTextScale(text.toInt());
            for (const Glass &glass : glasses()) {
                if (!m_wanted.glasses.contains(glass.name))
                    continue;
                theme->setProperty("scaleFactor", glass.scale);
                shown->resize(glass.pixels);
                settle(shown);
                const QString state = QStringLiteral("%1-%2-%3-%4-%5").arg(name, look, m_language, glass.name, text);
                if (m_wanted.judge)
                    for (const QString &fault :
                        faultsIn(shown, {m_language, theme->property("touch").toInt(), m_known}))
                        complain(state + u": "_s + fault);
                if (!m_wanted.pictures.isEmpty()
                    && !shown->grabWindow().save(QDir(m_wanted.pictures).filePath(state + u".png"_s)))
                    complain(state + u": cannot be written"_s);
                ++m_shown;
            }
        }
    }
    // The next touches are those of everybody.
    screen.preferences.setTheme(u"light"_s);
    screen.preferences.setTextScale(100);
    theme->setProperty("scaleFactor", 1.0);
    shown->resize(1280, 800);
    settle(shown);
}

void Looks::prepare(Screen &screen) const
{
    screen.preferences.setLanguage(m_language == u"pseudo" ? u"qps"_s : m_language);
    screen.preferences.setReduceMotion(true);
}

// What was bound to size and words is laid out, and painted once.
void Looks::settle(QQuickWindow *window) const
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        QTest::qWait(5);
    }
    window->update();
    QTest::qWait(15);
}

} // namespace jiko::test
