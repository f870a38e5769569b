#include "hub/gateway/daraja.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTimeZone>

namespace jiko::hub {

using payments::ArrivalSource;
using payments::Heard;
using payments::LookTrouble;
using payments::MoneyArrived;
using payments::PromptAccepted;
using payments::PromptAnswered;
using payments::PromptOutcome;
using payments::PushProblem;
using payments::PushTrouble;

Q_LOGGING_CATEGORY(logDaraja, "jiko.mpesa")

namespace {

using namespace std::chrono_literals;
constexpr auto tokenRefreshedBefore = 60s;
constexpr auto nairobiAhead = 3h; // no summer time
constexpr int longestReference = 12;
constexpr int longestDescription = 13;
constexpr char pushPath[] = "/mpesa/stkpush/v1/processrequest";
constexpr char queryPath[] = "/mpesa/stkpushquery/v1/query";
constexpr char registerPath[] = "/mpesa/c2b/v1/registerurl";
constexpr char stillProcessed[] = "500.001.1001";
constexpr char registeredBefore[] = "500.003.1001";

QString text(const QJsonValue &value)
{
    // Codes come as numbers or strings.
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QJsonObject objectOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray nairobiTime(UtcMicros at)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>((at + nairobiAhead).time_since_epoch());
    return QDateTime::fromSecsSinceEpoch(seconds.count(), Qt::UTC)
        .toString(QStringLiteral("yyyyMMddHHmmss"))
        .toLatin1();
}

std::int64_t utcOf(const QString &nairobi)
{
    QDateTime at = QDateTime::fromString(nairobi, QStringLiteral("yyyyMMddHHmmss"));
    at.setTimeZone(QTimeZone::utc());
    if (!at.isValid())
        return 0;
    return std::chrono::microseconds(std::chrono::seconds(at.toSecsSinceEpoch()) - nairobiAhead).count();
}

/// "1850", 1850 or 1850.5 as cents. The wire writes a number; from here on it is a count.
std::int64_t centsOf(const QJsonValue &value)
{
    const QString words = value.isDouble() ? QString::number(value.toDouble(), 'f', 2) : value.toString();
    const QStringList parts = words.split(QLatin1Char('.'));
    bool whole = false;
    bool rest = true;
    std::int64_t cents = parts.first().toLongLong(&whole) * 100;
    if (parts.size() == 2)
        cents += parts[1].leftJustified(2, QLatin1Char('0')).left(2).toLongLong(&rest);
    return whole && rest && parts.size() <= 2 ? cents : 0;
}

/// What the phone shows takes letters and digits.
QString plain(const QString &words, int most)
{
    QString kept;
    for (const QChar sign : words)
        if (sign.unicode() < 128 && sign.isLetterOrNumber())
            kept += sign;
    return kept.isEmpty() ? QStringLiteral("Bill") : kept.left(most);
}

bool isBusy(int status)
{
    return status == 429 || status == 503;
}

} // namespace

QByteArray darajaPassword(const QString &shortcode, const QByteArray &passkey, const QByteArray &timestamp)
{
    return (shortcode.toLatin1() + passkey + timestamp).toBase64();
}

PromptOutcome outcomeOf(const QString &code)
{
    if (code == QLatin1String("0"))
        return PromptOutcome::Paid;
    for (const char *refused : {"1", "17", "26", "1001", "1025", "9999", "1032", "2001"})
        if (code == QLatin1String(refused))
            return PromptOutcome::Refused;
    // No answer from the phone; of such as these some are paid a moment later all the same.
    for (const char *expired : {"1019", "1037"})
        if (code == QLatin1String(expired))
            return PromptOutcome::Expired;
    return PromptOutcome::Unknown;
}

Daraja::Daraja(DarajaPlace place, DarajaSecrets secrets, Wire &wire, Outside outside)
    : m_place(std::move(place)),
      m_secrets(std::move(secrets)),
      m_wire(wire),
      m_outside(std::move(outside))
{
}

QJsonObject Daraja::signedBody() const
{
    const QByteArray timestamp = nairobiTime(m_outside.now());
    return {{QStringLiteral("BusinessShortCode"), m_place.shortcode},
        {QStringLiteral("Password"),
            QString::fromLatin1(darajaPassword(m_place.shortcode, m_secrets.passkey, timestamp))},
        {QStringLiteral("Timestamp"), QString::fromLatin1(timestamp)}};
}

void Daraja::push(const payments::Push &push, Pushed answer)
{
    QJsonObject body = signedBody();
    body.insert(QStringLiteral("TransactionType"), m_place.transactionType);
    body.insert(QStringLiteral("Amount"), QString::number(push.amount.minor() / 100));
    body.insert(QStringLiteral("PartyA"), push.phone);
    body.insert(QStringLiteral("PhoneNumber"), push.phone);
    body.insert(QStringLiteral("PartyB"), m_place.tillNumber.isEmpty() ? m_place.shortcode : m_place.tillNumber);
    body.insert(QStringLiteral("CallBackURL"), m_outside.callback(push.payment).toString());
    body.insert(QStringLiteral("AccountReference"), plain(push.reference, longestReference));
    body.insert(QStringLiteral("TransactionDesc"), plain(QStringLiteral("Bill") + push.reference, longestDescription));
    post(pushPath, body, [answer = std::move(answer)](const WireReply &reply) {
        if (reply.way == WireReply::Way::NotSent)
            return answer(Refused{PushProblem{PushTrouble::NotSent, QLatin1String(payments::promptCode::notReached)}});
        if (reply.way == WireReply::Way::Lost)
            return answer(Refused{PushProblem{PushTrouble::Unsure, QLatin1String(payments::promptCode::answerLost)}});
        const QJsonObject said = objectOf(reply.body);
        const QString checkout = text(said.value(QLatin1String("CheckoutRequestID")));
        const QString response = text(said.value(QLatin1String("ResponseCode")));
        const QString error = text(said.value(QLatin1String("errorCode")));
        const bool answered = reply.status == 200 && !response.isEmpty();
        if (answered && response == QLatin1String("0") && !checkout.isEmpty())
            return answer(PromptAccepted{checkout, text(said.value(QLatin1String("MerchantRequestID")))});
        if (isBusy(reply.status))
            return answer(Refused{PushProblem{PushTrouble::Busy, QLatin1String(payments::promptCode::busy)}});
        // What the service itself names is a no; anything that stands in between may have let the request through.
        const bool isNo = !error.isEmpty() || (reply.status >= 400 && reply.status < 500)
            || (answered && response != QLatin1String("0"));
        if (!isNo)
            return answer(Refused{PushProblem{PushTrouble::Unsure, QLatin1String(payments::promptCode::answerLost)}});
        const QString code = !error.isEmpty() ? error : answered ? response : QString::number(reply.status);
        qCWarning(logDaraja, "a prompt was refused: status %d, code %s", reply.status, qUtf8Printable(code));
        answer(Refused{PushProblem{PushTrouble::Refused, code}});
    });
}

void Daraja::look(const QString &checkout, Looked answer)
{
    QJsonObject body = signedBody();
    body.insert(QStringLiteral("CheckoutRequestID"), checkout);
    post(queryPath, body, [answer = std::move(answer)](const WireReply &reply) {
        if (reply.way != WireReply::Way::Answered || isBusy(reply.status))
            return answer(Refused{LookTrouble::NoAnswer});
        const QJsonObject said = objectOf(reply.body);
        const QString code = text(said.value(QLatin1String("ResultCode")));
        if (text(said.value(QLatin1String("errorCode"))) == QLatin1String(stillProcessed))
            return answer(Refused{LookTrouble::StillPending});
        if (reply.status != 200 || code.isEmpty())
            return answer(Refused{LookTrouble::NoAnswer});
        // No receipt and no amount come this way; the call-back brings them when it comes.
        answer(PromptAnswered{outcomeOf(code), code, {}, 0, 0});
    });
}

std::optional<Heard> Daraja::read(const QByteArray &body) const
{
    const QJsonObject said =
        objectOf(body).value(QLatin1String("Body")).toObject().value(QLatin1String("stkCallback")).toObject();
    Heard heard;
    heard.named.checkout = text(said.value(QLatin1String("CheckoutRequestID")));
    heard.named.merchant = text(said.value(QLatin1String("MerchantRequestID")));
    heard.answer.code = text(said.value(QLatin1String("ResultCode")));
    if (heard.named.checkout.isEmpty() || heard.answer.code.isEmpty())
        return std::nullopt;
    heard.answer.outcome = outcomeOf(heard.answer.code);
    if (heard.answer.outcome != PromptOutcome::Paid)
        return heard;
    const QJsonArray items =
        said.value(QLatin1String("CallbackMetadata")).toObject().value(QLatin1String("Item")).toArray();
    for (const QJsonValue &item : items) {
        const QString name = item.toObject().value(QLatin1String("Name")).toString();
        const QJsonValue value = item.toObject().value(QLatin1String("Value"));
        if (name == QLatin1String("Amount"))
            heard.answer.amountMinor = centsOf(value);
        else if (name == QLatin1String("MpesaReceiptNumber"))
            heard.answer.receipt = value.toString();
        else if (name == QLatin1String("TransactionDate"))
            heard.answer.paidAtUs = utcOf(text(value));
    }
    return heard;
}

std::optional<MoneyArrived> Daraja::readArrival(const QByteArray &body) const
{
    const QJsonObject said = objectOf(body);
    MoneyArrived arrived;
    arrived.receipt = said.value(QLatin1String("TransID")).toString().trimmed().toUpper();
    arrived.amountMinor = centsOf(said.value(QLatin1String("TransAmount")));
    arrived.currency = QStringLiteral("KES");
    arrived.paidAtUs = utcOf(text(said.value(QLatin1String("TransTime"))));
    // What goes to another number of the same business is none of this house's.
    const QString number = text(said.value(QLatin1String("BusinessShortCode")));
    const bool ours = number == m_place.shortcode || (!m_place.tillNumber.isEmpty() && number == m_place.tillNumber);
    if (arrived.receipt.isEmpty() || arrived.amountMinor <= 0 || arrived.paidAtUs == 0 || !ours)
        return std::nullopt;
    arrived.phone = text(said.value(QLatin1String("MSISDN")));
    arrived.reference = text(said.value(QLatin1String("BillRefNumber")));
    QStringList names;
    for (const char *part : {"FirstName", "MiddleName", "LastName"})
        if (const QString name = said.value(QLatin1String(part)).toString().trimmed(); !name.isEmpty())
            names.append(name);
    arrived.payer = names.join(QLatin1Char(' '));
    arrived.source = ArrivalSource::Told;
    return arrived;
}

void Daraja::registerCallbacks(const QUrl &confirmation, const QUrl &validation, std::function<void(bool known)> answer)
{
    post(registerPath,
        {{QStringLiteral("ShortCode"), m_place.shortcode},
            {QStringLiteral("ResponseType"), QStringLiteral("Completed")},
            {QStringLiteral("ConfirmationURL"), confirmation.toString()},
            {QStringLiteral("ValidationURL"), validation.toString()}},
        [answer = std::move(answer)](const WireReply &reply) {
            const QJsonObject said = objectOf(reply.body);
            const bool taken = reply.way == WireReply::Way::Answered && reply.status == 200;
            const QString error = text(said.value(QLatin1String("errorCode")));
            const bool before = error == QLatin1String(registeredBefore);
            if (!taken && !before)
                qCWarning(logDaraja, "call-backs for the till number were not registered: status %d, code %s",
                    reply.status, qUtf8Printable(error));
            answer(taken || before);
        });
}

void Daraja::post(const char *path, const QJsonObject &body, Answer answer)
{
    postOnce(path, QJsonDocument(body).toJson(QJsonDocument::Compact), true, std::move(answer));
}

void Daraja::postOnce(const char *path, const QByteArray &body, bool again, Answer answer)
{
    withToken([this, path, body, again, answer = std::move(answer)](const WireReply *trouble) {
        if (trouble) {
            // Without a token nothing has been asked of the service.
            const bool busy = trouble->way == WireReply::Way::Answered && isBusy(trouble->status);
            return answer({busy ? WireReply::Way::Answered : WireReply::Way::NotSent, trouble->status, {}});
        }
        QUrl url = m_place.host;
        url.setPath(QLatin1String(path));
        m_wire.send({"POST", url, "Bearer " + m_token, body},
            [this, alive = std::weak_ptr(m_alive), used = m_token, path, body, again, answer](const WireReply &reply) {
                if (alive.expired())
                    return;
                const bool stale = reply.way == WireReply::Way::Answered && reply.status == 401;
                if (stale && m_token == used)
                    m_token.clear();
                // A token that is not taken means that the request was not read: once more is safe.
                if (stale && again)
                    return postOnce(path, body, false, answer);
                answer(reply);
            });
    });
}

void Daraja::withToken(std::function<void(const WireReply *)> go)
{
    if (!m_token.isEmpty() && m_outside.now() < m_tokenUntil)
        return go(nullptr);
    m_wantToken.push_back(std::move(go));
    if (m_wantToken.size() == 1)
        askForToken();
}

void Daraja::askForToken()
{
    QUrl url = m_place.host;
    url.setPath(QStringLiteral("/oauth/v1/generate"));
    url.setQuery(QStringLiteral("grant_type=client_credentials"));
    m_wire.send({"GET", url, "Basic " + (m_secrets.consumerKey + ':' + m_secrets.consumerSecret).toBase64(), {}},
        [this, alive = std::weak_ptr(m_alive)](const WireReply &reply) {
            if (!alive.expired())
                tokenAnswered(reply);
        });
}

void Daraja::tokenAnswered(const WireReply &reply)
{
    const QJsonObject said = objectOf(reply.body);
    const QByteArray token = said.value(QLatin1String("access_token")).toString().toLatin1();
    const bool granted = reply.way == WireReply::Way::Answered && reply.status == 200 && !token.isEmpty();
    if (granted) {
        m_token = token;
        const auto lives = std::chrono::seconds(text(said.value(QLatin1String("expires_in"))).toLongLong());
        m_tokenUntil = m_outside.now() + std::max<std::chrono::seconds>(lives - tokenRefreshedBefore, 1s);
    } else {
        qCWarning(logDaraja, "no token: way %d, status %d", int(reply.way), reply.status);
    }
    const auto waiting = std::exchange(m_wantToken, {});
    for (const auto &go : waiting)
        go(granted ? nullptr : &reply);
}

} // namespace jiko::hub
