// M-PESA as Safaricom publishes it, played: tokens, prompts, status queries and call-backs, with guests who pay, cancel
// or do nothing, and with everything that goes wrong between. It has no clock and no socket of its own: answer() is one
// request, due() what it says by itself.
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace jiko::test {

/// How one prompt goes.
struct Play {
    QString code = QStringLiteral("0"); ///< of the result: 0 paid, 1 no money, 1032 cancelled, 1037 no answer, …
    std::chrono::milliseconds guest{4000}; ///< after the request
    enum class Taking {
        Accepted,
        AnswerLost, ///< accepted, and nobody hears of it
        NotReached, ///< not a byte arrives
        Gone, ///< a gateway between lets it through and answers 504
        TooMany, ///< 429, not taken
        Refused, ///< 400.002.02
    } taking = Taking::Accepted;
    std::chrono::milliseconds answer{300}; ///< of the request
    std::vector<std::chrono::milliseconds> callbacks{
        std::chrono::milliseconds(500)}; ///< each after the result; none: lost
    bool before = false; ///< the first call-back comes before the request is answered
    bool numberAsText = false; ///< "ResultCode": "0"
    bool saysExpired = false; ///< queries say 1019 though it is paid
    bool tokenGone = false; ///< 401 in the middle, once
    int badLooks = 0; ///< so many queries come to nothing: lost, 429 or 500 by turns
};

struct PlayedReply {
    enum class Way { Answered, NotReached, Lost } way = Way::Answered;
    int status = 200;
    QByteArray body;
    std::chrono::milliseconds after{50};
};

struct PlayedCallback {
    QString url;
    QByteArray body;
    UtcMicros at;
};

/// What in truth became of one that was taken.
struct PlayedPayment {
    QString checkout;
    QString url; ///< of its call-backs: it names the payment
    QString phone;
    std::int64_t shillings = 0;
    QString reference;
    Play play;
    UtcMicros takenAt;
    UtcMicros resultAt;
    QString receipt;

    bool isPaid(UtcMicros now) const { return play.code == QLatin1String("0") && now >= resultAt; }
};

class PlayedDaraja {
public:
    struct Rules {
        QByteArray key = "key";
        QByteArray secret = "secret";
        QString shortcode = QStringLiteral("174379");
        QByteArray passkey = "sandbox-passkey";
        std::chrono::seconds tokenLives{3599};
        int firstNumber = 1; ///< of checkouts and receipts
    };
    /// `plays`: how the prompt of that phone and sum goes.
    using Plays = std::function<Play(const QString &phone, std::int64_t shillings)>;
    PlayedDaraja(Rules rules, Plays plays) : m_rules(std::move(rules)), m_plays(std::move(plays)) { }

    PlayedReply answer(const QByteArray &method, const QByteArray &path, const QByteArray &authorization,
        const QByteArray &body, UtcMicros now);
    /// A guest pays the number by himself. Answers the receipt; nothing is told where nobody has asked to be.
    QString payTill(const QString &phone, std::int64_t shillings, const QString &reference, UtcMicros now);
    /// Call-backs whose time has come, each once.
    std::vector<PlayedCallback> due(UtcMicros now);
    std::optional<UtcMicros> nextDue() const;

    const std::vector<PlayedPayment> &payments() const { return m_payments; }
    int pushesRead() const { return m_pushesRead; } ///< requests that arrived, taken or not
    int looksRead() const { return m_looksRead; }
    int tokensGiven() const { return m_tokensGiven; }

private:
    PlayedReply token(const QByteArray &authorization, UtcMicros now);
    PlayedReply push(const QJsonObject &asked, UtcMicros now);
    PlayedReply query(const QJsonObject &asked, UtcMicros now);
    PlayedReply registerUrls(const QJsonObject &asked);
    QByteArray confirmationOf(const QString &receipt, const QString &phone, std::int64_t shillings,
        const QString &reference, UtcMicros at) const;
    bool isSigned(const QJsonObject &asked) const;
    void plan(const PlayedPayment &payment);
    QByteArray callbackOf(const PlayedPayment &payment) const;

    Rules m_rules;
    Plays m_plays;
    std::map<QByteArray, UtcMicros> m_tokens; ///< until
    std::map<QString, Play> m_started; ///< by phone and sum, while requests do not get through
    std::vector<PlayedPayment> m_payments;
    std::vector<PlayedCallback> m_callbacks;
    QString m_confirmations; ///< where to tell of what guests pay by themselves; empty: nobody asked
    int m_tillReceipts = 0;
    int m_pushesRead = 0;
    int m_looksRead = 0;
    int m_tokensGiven = 0;
};

} // namespace jiko::test
