// What a terminal says by sound: few notes, told apart by rhythm first and pitch second. Each has its twin on the
// screen.
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <vector>

namespace jiko::outlet {

enum class Cue { NewTicket, Change, Late, FoodReady };

struct Note {
    int hertz = 0; ///< 0: silence
    int ms = 0;
};
std::vector<Note> notesOf(Cue cue);
/// A sound file of it: one voice, 16 bits, 22,050 a second, soft at both ends so that nothing clicks.
QByteArray waveOf(Cue cue);

/// Plays cues through whatever the machine plays sound with, and holds its tongue for ten minutes when told to.
class Speaker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool muted READ isMuted NOTIFY mutedChanged)
    /// UTC ms; 0 when it is not muted.
    Q_PROPERTY(double mutedUntil READ mutedUntil NOTIFY mutedChanged)

public:
    explicit Speaker(QObject *parent = nullptr);

    Q_INVOKABLE void muteTenMinutes();
    Q_INVOKABLE void unmute();
    /// The same cue twice within two seconds is one.
    void play(Cue cue);

    bool isMuted() const { return m_unmute.isActive(); }
    double mutedUntil() const;

Q_SIGNALS:
    void mutedChanged();
    /// Also where the machine has nothing to play with.
    void played(int cue);

private:
    QTimer m_unmute;
    QMap<Cue, QElapsedTimer> m_last;
    QMap<Cue, QByteArray> m_waves;
    QString m_player; ///< empty: none is installed
};

} // namespace jiko::outlet
