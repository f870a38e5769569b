// Every screen in every state that people may see it in: languages, themes, sizes of letters, sizes of glass. A story
// brings a program to a screen by real touches and shows it; what is shown is looked over, and pictured if wanted.
#pragma once

#include "looks/faults.h"
#include "support/screen.h"

#include <QSize>
#include <QStringList>

#include <vector>

namespace jiko::test {

/// A screen as it lies before people; ux.md, 2: what is far from the eye, or small, is drawn larger.
struct Glass {
    QString name; ///< "600x1024"
    QSize pixels;
    double scale = 1;
};
const std::vector<Glass> &glasses();

struct LooksWanted {
    QString pictures; ///< folder; empty: none are taken
    QString screens; ///< a part of their names; empty: all
    QStringList themes;
    QStringList texts; ///< per cent
    QStringList glasses; ///< by name
    bool judge = true; ///< look for faults
};

class Looks {
public:
    explicit Looks(LooksWanted wanted);

    /// Does anybody want to see it?
    bool wants(const QString &screen) const;
    void show(const QString &name, Screen &screen, QQuickWindow *window = nullptr);
    /// What is told from now on is shown on these; by name.
    void seeOn(const QStringList &glasses) { m_wanted.glasses = glasses; }
    /// What is told from now on is told in this language: "en", "sw", "ar", "pseudo".
    void speak(const QString &language) { m_language = language; }
    const QString &language() const { return m_language; }
    /// As somebody likes it who has just come: in that language, and without motion.
    void prepare(Screen &screen) const;
    /// What people typed, and what else is nobody's to translate.
    void know(const QStringList &words) { m_known += words; }
    /// The office's records may be shown in any language.
    void knowRecords(const Records &records);
    void complain(const QString &words);

    int shown() const { return m_shown; }
    const QStringList &complaints() const { return m_complaints; }

private:
    void settle(QQuickWindow *window) const;
    LooksWanted m_wanted;
    QString m_language = QStringLiteral("en");
    QStringList m_known;
    QStringList m_complaints;
    int m_shown = 0;
};

/// Touches in a row. After the first that cannot be done, the story is told no further.
class Story {
public:
    Story(Looks &looks, QString name) : m_looks(looks), m_name(std::move(name)) { }
    void watch(Screen &screen)
    {
        m_screen = &screen;
        m_looks.prepare(screen);
    }

    void tap(const char *name)
    {
        act(name, [&] { return m_screen->tap(QLatin1String(name)); });
    }
    void taps(std::initializer_list<const char *> names)
    {
        for (const char *name : names)
            tap(name);
    }
    void digits(const QString &digits)
    {
        act("digits", [&] { return m_screen->digits(digits); });
    }
    void type(const char *name, const QString &words)
    {
        m_looks.know({words});
        act(name, [&] { return m_screen->typeInto(QLatin1String(name), words); });
    }
    void hold(const char *name)
    {
        act(name, [&] { return m_screen->hold(QLatin1String(name), 1200); });
    }
    void until(const char *name)
    {
        act(name, [&] { return m_screen->shows(QLatin1String(name)); });
    }
    void check(const char *what, bool done)
    {
        act(what, [&] { return done; });
    }
    void escape() { m_screen->key(Qt::Key_Escape); }
    void show(const char *screen)
    {
        if (!m_stuck)
            m_looks.show(QLatin1String(screen), *m_screen);
    }
    void show(const char *screen, QQuickWindow *window)
    {
        if (!m_stuck)
            m_looks.show(QLatin1String(screen), *m_screen, window);
    }
    bool stuck() const { return m_stuck; }

private:
    void act(const char *what, const std::function<bool()> &done)
    {
        if (m_stuck || done())
            return;
        m_stuck = true;
        m_looks.complain(
            QStringLiteral("%1 (%3): %2 cannot be done").arg(m_name, QLatin1String(what), m_looks.language()));
    }
    Looks &m_looks;
    QString m_name;
    Screen *m_screen = nullptr;
    bool m_stuck = false;
};

void tellOrders(Looks &looks);
void tellPayments(Looks &looks);
void tellShifts(Looks &looks);
void tellOffice(Looks &looks);
void tellOtherPrograms(Looks &looks);

} // namespace jiko::test
