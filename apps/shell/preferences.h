// How this terminal looks and speaks, as the person in front of it chose; kept in the terminal's own folder.
#pragma once

#include <QDir>
#include <QJsonObject>
#include <QObject>
#include <QQmlEngine>
#include <QThreadPool>

namespace jiko::shell {

/// What the command line asks for in place of what is stored; it holds for this run and is not stored.
struct Asked {
    QString language;
    QString theme;
    int textScale = 0;
    int scalePercent = 0;
};

class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// "en", "sw", "ar", or a pseudo-language in tests. Assigning switches all texts at once.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /// Codes that may be chosen, in the order they are offered.
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    /// True when the language is read from the right: bind LayoutMirroring.enabled to it.
    Q_PROPERTY(bool mirrored READ mirrored NOTIFY languageChanged)
    /// "light", "dark" or "contrast".
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    /// Percent: 100, 120 or 140.
    Q_PROPERTY(int textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    /// How large everything is drawn: as asked for, as stored, else as the screen's millimetres want it; 0 where nobody
    /// knows, and a page stays as it is.
    Q_PROPERTY(double scale READ scale NOTIFY scaleChanged)
    /// Of the glass, as the screen says; 0 where it says nothing that can be believed.
    Q_PROPERTY(double pixelsPerMm READ pixelsPerMm NOTIFY scaleChanged)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY reduceMotionChanged)
public:
    /// Reads `preferences.json` in `home`, or the first start's `usual` theme; what cannot be read counts as not
    /// stored.
    explicit Preferences(const QDir &home, const QString &usualTheme = QStringLiteral("light"), const Asked &asked = {},
        QObject *parent = nullptr);
    ~Preferences() override;

    QString language() const { return m_language; }
    QStringList languages() const;
    bool mirrored() const;
    QString theme() const { return m_theme; }
    int textScale() const { return m_textScale; }
    double scale() const;
    double pixelsPerMm() const { return m_pixelsPerMm; }
    bool reduceMotion() const { return m_reduceMotion; }

    /// Values that are none of the allowed ones change nothing.
    void setLanguage(const QString &language);
    void setTheme(const QString &theme);
    void setTextScale(int percent);
    void setReduceMotion(bool reduce);
    /// Per cent, of a person who measured the glass; 0: as the screen says.
    void setScalePercent(int percent);
    /// What the screen's size wants, and its density (glass.h); 0: it does not say.
    void setScreenScale(double scale);
    void setScreenDensity(double pixelsPerMm);

    Q_INVOKABLE QString nameOf(const QString &language) const;

    static bool isLanguage(const QString &language);
    static bool isTheme(const QString &theme);
    static bool isTextScale(int percent);

Q_SIGNALS:
    /// The program's catalogue, locale and direction have changed already.
    void languageChanged();
    void themeChanged();
    void textScaleChanged();
    void scaleChanged();
    void reduceMotionChanged();

private:
    void read();
    void store();

    QString m_path;
    QString m_language = QStringLiteral("en");
    QString m_theme;
    int m_textScale = 100;
    int m_scalePercent = 0;
    double m_screenScale = 0;
    double m_pixelsPerMm = 0;
    bool m_reduceMotion = false;
    QJsonObject m_stored; ///< what the file holds: this run's command line is not in it
    QThreadPool m_writer; ///< one thread, so that the last value written is the last chosen
};

} // namespace jiko::shell
