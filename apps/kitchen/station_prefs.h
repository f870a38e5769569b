// How this screen stands in its kitchen: which stations it shows, how far the cook is, which key does what. Kept in the
// terminal's own folder.
#pragma once

#include <QDir>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

namespace jiko::kitchen_app {

class StationPrefs : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// 0 at hand (0.4 m), 1 near (1.0 m), 2 standard (1.5 m), 3 far (2.0 m).
    Q_PROPERTY(int distance READ distance WRITE setDistance NOTIFY distanceChanged)
    /// How wide the glass is, in mm: until somebody chooses, a tablet is at hand and a wall screen stands off.
    Q_PROPERTY(double glassMm MEMBER m_glassMm NOTIFY distanceChanged)
    Q_PROPERTY(double metres READ metres NOTIFY distanceChanged)
    /// Letters' height in millimetres of the glass, by what they say.
    Q_PROPERTY(double itemMm READ itemMm NOTIFY distanceChanged)
    Q_PROPERTY(double modifierMm READ modifierMm NOTIFY distanceChanged)
    Q_PROPERTY(double headMm READ headMm NOTIFY distanceChanged)
    /// Width of a ticket's column.
    Q_PROPERTY(double columnMm READ columnMm NOTIFY distanceChanged)
    /// [{act, words, key, keyText}] in the order they are learned.
    Q_PROPERTY(QVariantList keys READ keys NOTIFY keysChanged)

public:
    explicit StationPrefs(const QDir &home, QObject *parent = nullptr);
    ~StationPrefs() override;

    int distance() const;
    static constexpr int presetCount = 4;
    void setDistance(int distance);
    double metres() const;
    double itemMm() const;
    double modifierMm() const;
    double headMm() const;
    double columnMm() const;

    QStringList stations() const { return m_stations; }
    void setStations(const QStringList &stations);

    QVariantList keys() const;
    /// What a key does: "bump.1", "left", "do", "ready", "recall", …; empty when nothing.
    Q_INVOKABLE QString actOf(int key) const;
    /// From now on that key does it, and nothing else; the key that did it does nothing.
    Q_INVOKABLE void learn(const QString &act, int key);
    Q_INVOKABLE void forgetKeys();

Q_SIGNALS:
    void distanceChanged();
    void keysChanged();

private:
    void read();
    void store();

    QString m_path;
    int m_distance = -1; ///< nobody has chosen
    double m_glassMm = 0;
    QStringList m_stations;
    QMap<QString, int> m_keys; ///< by act
    QThreadPool m_writer; ///< one thread: the last written is the last chosen
};

} // namespace jiko::kitchen_app
