#include "outlet/cues.h"

#include <QDateTime>
#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

#include <cmath>
#include <numbers>

namespace jiko::outlet {

namespace {
using namespace std::chrono_literals;

constexpr int rate = 22050;
constexpr auto muteFor = 10min;
constexpr qint64 oneFor = 2000; ///< ms

template <class T> void put(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void putNote(QByteArray &bytes, const Note &note)
{
    const int samples = rate * note.ms / 1000;
    const int edge = rate / 125; // 8 ms
    for (int i = 0; i < samples; ++i) {
        const double soft = std::min({1.0, static_cast<double>(i) / edge, static_cast<double>(samples - i) / edge});
        const double swing = std::sin(2 * std::numbers::pi * note.hertz * i / rate);
        put<qint16>(bytes, static_cast<qint16>(std::lround(swing * soft * 24000)));
    }
}
} // namespace

std::vector<Note> notesOf(Cue cue)
{
    switch (cue) {
    case Cue::NewTicket:
        return {{660, 120}, {990, 120}};
    case Cue::Change:
        return {{990, 140}, {0, 40}, {784, 140}, {0, 40}, {587, 140}};
    case Cue::Late:
        return {{880, 100}, {0, 100}, {880, 100}, {0, 100}, {880, 100}};
    case Cue::FoodReady:
        return {{1320, 200}};
    }
    return {};
}

QByteArray waveOf(Cue cue)
{
    QByteArray sound;
    for (const Note &note : notesOf(cue))
        putNote(sound, note);
    QByteArray file("RIFF");
    put<quint32>(file, static_cast<quint32>(36 + sound.size()));
    file += "WAVEfmt ";
    put<quint32>(file, 16);
    put<quint16>(file, 1); // plain samples
    put<quint16>(file, 1);
    put<quint32>(file, rate);
    put<quint32>(file, rate * 2);
    put<quint16>(file, 2);
    put<quint16>(file, 16);
    file += "data";
    put<quint32>(file, static_cast<quint32>(sound.size()));
    return file + sound;
}

Speaker::Speaker(QObject *parent) : QObject(parent), m_player(QStandardPaths::findExecutable(QStringLiteral("aplay")))
{
    m_unmute.setSingleShot(true);
    connect(&m_unmute, &QTimer::timeout, this, &Speaker::mutedChanged);
}

void Speaker::muteTenMinutes()
{
    m_unmute.start(muteFor);
    Q_EMIT mutedChanged();
}

void Speaker::unmute()
{
    m_unmute.stop();
    Q_EMIT mutedChanged();
}

double Speaker::mutedUntil() const
{
    return isMuted() ? static_cast<double>(QDateTime::currentMSecsSinceEpoch() + m_unmute.remainingTime()) : 0;
}

void Speaker::play(Cue cue)
{
    QElapsedTimer &last = m_last[cue];
    if (isMuted() || (last.isValid() && last.elapsed() < oneFor))
        return;
    last.start();
    Q_EMIT played(static_cast<int>(cue));
    if (m_player.isEmpty())
        return;
    QByteArray &wave = m_waves[cue];
    if (wave.isEmpty())
        wave = waveOf(cue);
    auto *player = new QProcess(this);
    connect(player, &QProcess::finished, player, &QObject::deleteLater);
    connect(player, &QProcess::errorOccurred, player, &QObject::deleteLater);
    player->start(m_player, {QStringLiteral("-q"), QStringLiteral("-")});
    player->write(wave);
    player->closeWriteChannel();
}

} // namespace jiko::outlet
