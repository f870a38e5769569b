// A card terminal as the published protocol describes one (nexo Sale to POI 3.1, JSON, four bytes of length), played in
// a time that is handed in: guests who pay, cancel, have no money or walk away, a power cord that is pulled, a memory
// that is lost. It shares no code with the till's driver but the wire. What truly happened to money stands in moves().
#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace jiko::test {

using PlayTime = std::chrono::sys_time<std::chrono::microseconds>;

/// How one payment goes.
struct CardPlay {
    enum class Guest { Pays, NoMoney, WrongPin, Cancels, WalksAway };
    Guest guest = Guest::Pays;
    std::chrono::milliseconds shows{300}; ///< until the terminal shows the sum
    std::chrono::milliseconds decides{1500}; ///< from then until the guest has done it
    std::chrono::milliseconds answers{400}; ///< from then until the answer leaves
    std::int64_t tipMinor = 0;
    std::int64_t onlyMinor = 0; ///< approves no more than this; 0: all
    bool tellsWholeNumber = false; ///< breaks its own rules and sends all digits of the card
};

/// Money that moved, in truth.
struct CardMove {
    QString sale; ///< the till's name of the payment; of a reversal that of what it reversed
    QString message;
    std::int64_t minor = 0; ///< with its tip; below zero: back to the card
    std::int64_t tipMinor = 0;
};

class PlayedTerminal {
public:
    using Plays = std::function<CardPlay(const QString &sale, std::int64_t minor)>;
    explicit PlayedTerminal(Plays plays, QString poi = QStringLiteral("POI-1"))
        : m_plays(std::move(plays)),
          m_poi(std::move(poi))
    {
    }

    void connected();
    void disconnected();
    void hear(const QByteArray &bytes, PlayTime now);
    /// Does what is due by then, and answers what has to be sent.
    QByteArray goOn(PlayTime now);
    /// When something is due.
    std::optional<PlayTime> nextDue() const;
    bool isOn(PlayTime now) const { return now >= m_offUntil; }
    /// The power goes; when it is back nothing of the memory is lost but, where it `forgets`, by which message it was.
    void cutPower(PlayTime now, PlayTime backAt, bool forgets);

    const std::vector<CardMove> &moves() const { return m_moves; }
    int movesOf(const QString &sale) const;
    std::int64_t movedOf(const QString &sale) const;
    const std::vector<QString> &messages() const { return m_messages; } ///< that moved or may move money, as they came
    int repeats() const { return m_repeats; } ///< the same message came twice

private:
    struct Done {
        QString category;
        QString message;
        QString till;
        QString sale;
        QString poiTransaction;
        QByteArray body; ///< as it was or would have been answered
    };
    struct Work {
        QJsonObject head;
        QString category;
        QString sale;
        QString type; ///< Normal, Refund
        QString original;
        std::int64_t minor = 0;
        QString currency;
        CardPlay play;
        PlayTime showsAt;
        PlayTime decidesAt;
        PlayTime answersAt;
        bool shown = false;
        bool aborted = false;
        std::optional<Done> done;
    };
    void read(const QByteArray &text, PlayTime now);
    void begin(const QJsonObject &head, const QString &category, const QJsonObject &body, const QByteArray &text,
        PlayTime now);
    void decide(Work &work, PlayTime now);
    Done finish(const Work &work, const QByteArray &result, const QByteArray &error, const QByteArray &more);
    void answer(const Done &done);
    void tellStatus(const QJsonObject &head, const QJsonObject &about);
    void say(const QByteArray &envelope, const QByteArray &category, const QByteArray &kind, const QString &till,
        const QString &message, const QByteArray &body);

    Plays m_plays;
    QString m_poi;
    bool m_line = false;
    bool m_loggedIn = false;
    PlayTime m_offUntil;
    QByteArray m_in;
    QByteArray m_out;
    std::optional<Work> m_work;
    std::vector<Done> m_done; ///< survives the power cord
    std::vector<CardMove> m_moves;
    std::vector<QString> m_messages;
    std::map<QString, std::int64_t> m_sumOf; ///< by its own number of a transaction
    std::map<QString, QString> m_saleOf;
    std::map<QString, std::int64_t> m_backOf;
    int m_repeats = 0;
    int m_count = 0;
};

} // namespace jiko::test
