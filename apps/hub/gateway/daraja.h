// Safaricom's Daraja: M-PESA prompts (STK push), their status query and call-backs. Codes and limits as the provider
// publishes them; what they mean to us stands in outcomeOf().
#pragma once

#include "base/clock.h"
#include "hub/gateway/wire.h"
#include "payments/gateway.h"

#include <deque>

namespace jiko::hub {

/// What is not secret.
struct DarajaPlace {
    QUrl host; ///< https://sandbox.safaricom.co.ke, https://api.safaricom.co.ke, or a simulator
    QString shortcode;
    QString tillNumber; ///< of "buy goods"; empty where guests pay the shortcode itself
    QString transactionType; ///< CustomerPayBillOnline or CustomerBuyGoodsOnline
};
struct DarajaSecrets {
    QByteArray consumerKey;
    QByteArray consumerSecret;
    QByteArray passkey;
};

/// base64(shortcode, passkey, time)
QByteArray darajaPassword(const QString &shortcode, const QByteArray &passkey, const QByteArray &timestamp);
/// What a code says: a number of a call-back or a query.
payments::PromptOutcome outcomeOf(const QString &code);

class Daraja : public payments::Gateway {
public:
    struct Outside {
        std::function<UtcMicros()> now;
        /// Where the call-back of that payment is to come.
        std::function<QUrl(const Id &payment)> callback;
    };
    /// `wire` outlives it.
    Daraja(DarajaPlace place, DarajaSecrets secrets, Wire &wire, Outside outside);

    void push(const payments::Push &push, Pushed answer) override;
    void look(const QString &checkout, Looked answer) override;
    std::optional<payments::Heard> read(const QByteArray &body) const override;
    std::optional<payments::MoneyArrived> readArrival(const QByteArray &body) const override;

    /// Asks to be told of what guests pay by themselves, and to be asked before. A provider lets it be said once: that
    /// it was said before is as good.
    void registerCallbacks(const QUrl &confirmation, const QUrl &validation, std::function<void(bool known)> answer);

private:
    using Answer = Wire::Answer;
    void post(const char *path, const QJsonObject &body, Answer answer);
    void withToken(std::function<void(const WireReply *trouble)> go);
    void askForToken();
    void tokenAnswered(const WireReply &reply);
    void postOnce(const char *path, const QByteArray &body, bool again, Answer answer);
    QJsonObject signedBody() const;

    DarajaPlace m_place;
    DarajaSecrets m_secrets;
    Wire &m_wire;
    Outside m_outside;
    QByteArray m_token;
    UtcMicros m_tokenUntil;
    std::deque<std::function<void(const WireReply *)>> m_wantToken;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< answers may come when it has gone
};

} // namespace jiko::hub
