#include "mobile/played_daraja.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jiko::test {

using namespace std::chrono_literals;

namespace {

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString q(const char *words)
{
    return QString::fromLatin1(words);
}

PlayedReply error(int status, const char *code, const char *words)
{
    PlayedReply reply;
    reply.status = status;
    reply.body = bytes({{q("requestId"), q("1-1-1")}, {q("errorCode"), q(code)}, {q("errorMessage"), q(words)}});
    return reply;
}

const char *wordsOf(const QString &code)
{
    if (code == QLatin1String("0"))
        return "The service request is processed successfully.";
    if (code == QLatin1String("1"))
        return "The balance is insufficient for the transaction.";
    if (code == QLatin1String("1032"))
        return "Request cancelled by user.";
    if (code == QLatin1String("1037"))
        return "DS timeout user cannot be reached.";
    return "The request did not succeed.";
}

/// Ten letters and digits, as receipts are.
QString receiptOf(int number)
{
    return QStringLiteral("SK") + QString::number(number, 36).toUpper().rightJustified(8, QLatin1Char('0'));
}

QString nairobi(UtcMicros at)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>((at + 3h).time_since_epoch());
    return QDateTime::fromSecsSinceEpoch(seconds.count(), Qt::UTC).toString(QStringLiteral("yyyyMMddHHmmss"));
}

} // namespace

PlayedReply PlayedDaraja::answer(const QByteArray &method, const QByteArray &path, const QByteArray &authorization,
    const QByteArray &body, UtcMicros now)
{
    if (method == "GET" && path.startsWith("/oauth/v1/generate?grant_type=client_credentials"))
        return token(authorization, now);
    const QJsonObject asked = QJsonDocument::fromJson(body).object();
    const bool isPush = path == "/mpesa/stkpush/v1/processrequest";
    const bool isRegistering = path == "/mpesa/c2b/v1/registerurl";
    if (method != "POST" || (!isPush && !isRegistering && path != "/mpesa/stkpushquery/v1/query"))
        return error(404, "404.001.01", "Resource not found");
    if (isPush) {
        // How it goes is settled at the first try; a request that gets through later goes the same way.
        const QString phone = asked.value(q("PhoneNumber")).toString();
        const QString sum = asked.value(q("Amount")).toString();
        const auto [at, isNew] = m_started.try_emplace(phone + QLatin1Char('/') + sum, Play());
        if (isNew)
            at->second = m_plays(phone, sum.toLongLong());
        if (at->second.taking == Play::Taking::NotReached) {
            at->second.taking = Play::Taking::Accepted;
            return {PlayedReply::Way::NotReached, 0, {}, 200ms};
        }
        if (std::exchange(at->second.tokenGone, false))
            m_tokens.clear();
    }
    const auto known = m_tokens.find(authorization.mid(7));
    if (!authorization.startsWith("Bearer ") || known == m_tokens.end() || now >= known->second)
        return error(401, "404.001.03", "Invalid Access Token");
    if (isRegistering)
        return registerUrls(asked);
    if (!isSigned(asked))
        return error(400, "400.002.02", "Bad Request - Invalid Password");
    return isPush ? push(asked, now) : query(asked, now);
}

PlayedReply PlayedDaraja::token(const QByteArray &authorization, UtcMicros now)
{
    if (authorization != "Basic " + (m_rules.key + ':' + m_rules.secret).toBase64())
        return error(400, "400.008.01", "Invalid Authentication passed");
    const QByteArray token = "token" + QByteArray::number(++m_tokensGiven);
    m_tokens[token] = now + m_rules.tokenLives;
    PlayedReply reply;
    reply.body = bytes({{q("access_token"), QString::fromLatin1(token)},
        {q("expires_in"), QString::number(m_rules.tokenLives.count())}});
    return reply;
}

PlayedReply PlayedDaraja::registerUrls(const QJsonObject &asked)
{
    const QString confirmation = asked.value(q("ConfirmationURL")).toString();
    const QString validation = asked.value(q("ValidationURL")).toString();
    const QString response = asked.value(q("ResponseType")).toString();
    for (const char *word : {"mpesa", "safaricom", "exe", "cmd", "sql", "query"})
        if (confirmation.contains(q(word)) || validation.contains(q(word)))
            return error(400, "400.003.02", "Bad Request - Invalid URL");
    if (asked.value(q("ShortCode")).toString() != m_rules.shortcode || confirmation.isEmpty() || validation.isEmpty()
        || (response != q("Completed") && response != q("Cancelled")))
        return error(400, "400.003.02", "Bad Request");
    if (!m_confirmations.isEmpty())
        return error(500, "500.003.1001", "Urls are already registered");
    m_confirmations = confirmation;
    PlayedReply reply;
    reply.body = bytes({{q("OriginatorCoversationID"), q("7619-37765134-1")}, {q("ResponseCode"), q("0")},
        {q("ResponseDescription"), q("Success")}});
    return reply;
}

QString PlayedDaraja::payTill(const QString &phone, std::int64_t shillings, const QString &reference, UtcMicros now)
{
    const QString receipt = QStringLiteral("TK") + receiptOf(++m_tillReceipts).mid(2);
    if (!m_confirmations.isEmpty())
        m_callbacks.push_back(
            {m_confirmations, confirmationOf(receipt, phone, shillings, reference, now), now + 300ms});
    return receipt;
}

QByteArray PlayedDaraja::confirmationOf(
    const QString &receipt, const QString &phone, std::int64_t shillings, const QString &reference, UtcMicros at) const
{
    // The number is masked, and sums are written with their cents.
    const QString masked = phone.left(4) + QStringLiteral(" ***** ") + phone.right(3);
    return bytes({{q("TransactionType"), q("Pay Bill")}, {q("TransID"), receipt}, {q("TransTime"), nairobi(at)},
        {q("TransAmount"), QString::number(shillings) + q(".00")}, {q("BusinessShortCode"), m_rules.shortcode},
        {q("BillRefNumber"), reference}, {q("InvoiceNumber"), QString()}, {q("OrgAccountBalance"), q("49197.00")},
        {q("ThirdPartyTransID"), QString()}, {q("MSISDN"), masked}, {q("FirstName"), q("AMINA")}});
}

bool PlayedDaraja::isSigned(const QJsonObject &asked) const
{
    const QByteArray timestamp = asked.value(q("Timestamp")).toString().toLatin1();
    return asked.value(q("BusinessShortCode")).toString() == m_rules.shortcode && timestamp.size() == 14
        && asked.value(q("Password")).toString().toLatin1()
        == (m_rules.shortcode.toLatin1() + m_rules.passkey + timestamp).toBase64();
}

PlayedReply PlayedDaraja::push(const QJsonObject &asked, UtcMicros now)
{
    ++m_pushesRead;
    const QString phone = asked.value(q("PhoneNumber")).toString();
    const std::int64_t shillings = asked.value(q("Amount")).toString().toLongLong();
    const QString reference = asked.value(q("AccountReference")).toString();
    const QString type = asked.value(q("TransactionType")).toString();
    if (phone.size() != 12 || !phone.startsWith(q("254")) || asked.value(q("PartyA")).toString() != phone)
        return error(400, "400.002.02", "Bad Request - Invalid PhoneNumber");
    if (shillings < 1 || reference.isEmpty() || reference.size() > 12
        || asked.value(q("TransactionDesc")).toString().size() > 13 || asked.value(q("PartyB")).toString().isEmpty()
        || (type != q("CustomerPayBillOnline") && type != q("CustomerBuyGoodsOnline")))
        return error(400, "400.002.02", "Bad Request");
    Play &play = m_started[phone + QLatin1Char('/') + QString::number(shillings)];
    switch (play.taking) {
    case Play::Taking::TooMany:
        play.taking = Play::Taking::Accepted;
        return error(429, "500.003.02", "Spike arrest violation");
    case Play::Taking::Refused:
        return error(400, "400.002.02", "Bad Request - Invalid PhoneNumber");
    default:
        break;
    }
    const int number = m_rules.firstNumber + int(m_payments.size());
    PlayedPayment payment{QStringLiteral("ws_CO_%1").arg(number), asked.value(q("CallBackURL")).toString(), phone,
        shillings, reference, play, now, now + play.guest, receiptOf(number)};
    m_payments.push_back(payment);
    m_started.erase(phone + QLatin1Char('/') + QString::number(shillings));
    plan(payment);
    if (payment.play.taking == Play::Taking::AnswerLost)
        return {PlayedReply::Way::Lost, 0, {}, payment.play.answer};
    PlayedReply reply;
    reply.after = payment.play.answer;
    if (payment.play.taking == Play::Taking::Gone) {
        reply.status = 504;
        reply.body = "<html>Gateway timeout</html>";
        return reply;
    }
    reply.body = bytes(
        {{q("MerchantRequestID"), QStringLiteral("29115-%1").arg(number)}, {q("CheckoutRequestID"), payment.checkout},
            {q("ResponseCode"), q("0")}, {q("ResponseDescription"), q("Success. Request accepted for processing")},
            {q("CustomerMessage"), q("Success. Request accepted for processing")}});
    return reply;
}

void PlayedDaraja::plan(const PlayedPayment &payment)
{
    bool first = true;
    for (const auto delay : payment.play.callbacks) {
        const UtcMicros at =
            first && payment.play.before ? payment.takenAt + payment.play.answer / 2 : payment.resultAt + delay;
        m_callbacks.push_back({payment.url, callbackOf(payment), at});
        first = false;
    }
    // Whoever is told of the number's money is told of this, too.
    if (payment.play.code == QLatin1String("0") && !m_confirmations.isEmpty() && !payment.play.callbacks.empty())
        m_callbacks.push_back({m_confirmations,
            confirmationOf(payment.receipt, payment.phone, payment.shillings, payment.reference, payment.resultAt),
            payment.resultAt + 200ms});
}

QByteArray PlayedDaraja::callbackOf(const PlayedPayment &payment) const
{
    const bool isPaid = payment.play.code == QLatin1String("0");
    const QJsonValue code =
        payment.play.numberAsText ? QJsonValue(payment.play.code) : QJsonValue(payment.play.code.toInt());
    QJsonObject said{{q("MerchantRequestID"), QStringLiteral("29115-") + payment.checkout.mid(6)},
        {q("CheckoutRequestID"), payment.checkout}, {q("ResultCode"), code},
        {q("ResultDesc"), q(wordsOf(payment.play.code))}};
    if (isPaid) {
        const auto item = [](const char *name, const QJsonValue &value) {
            return QJsonObject{{q("Name"), q(name)}, {q("Value"), value}};
        };
        const QJsonArray items{item("Amount", double(payment.shillings)), item("MpesaReceiptNumber", payment.receipt),
            QJsonObject{{q("Name"), q("Balance")}}, item("TransactionDate", nairobi(payment.resultAt).toLongLong()),
            item("PhoneNumber", payment.phone.toLongLong())};
        said.insert(q("CallbackMetadata"), QJsonObject{{q("Item"), items}});
    }
    return bytes({{q("Body"), QJsonObject{{q("stkCallback"), said}}}});
}

PlayedReply PlayedDaraja::query(const QJsonObject &asked, UtcMicros now)
{
    ++m_looksRead;
    const QString checkout = asked.value(q("CheckoutRequestID")).toString();
    const auto payment = std::find_if(
        m_payments.begin(), m_payments.end(), [&](const PlayedPayment &each) { return each.checkout == checkout; });
    if (payment == m_payments.end())
        return error(400, "400.002.02", "Bad Request - Invalid CheckoutRequestID");
    if (payment->play.badLooks > 0)
        switch (payment->play.badLooks-- % 3) {
        case 0:
            return error(429, "500.003.02", "Spike arrest violation");
        case 1:
            return error(500, "500.002.1001", "Service is currently under maintenance");
        default:
            return {PlayedReply::Way::Lost, 0, {}, 1000ms};
        }
    if (now < payment->resultAt)
        return error(500, "500.001.1001", "The transaction is being processed");
    const QString code = payment->play.saysExpired ? q("1019") : payment->play.code;
    PlayedReply reply;
    reply.body = bytes({{q("ResponseCode"), q("0")},
        {q("ResponseDescription"), q("The service request has been accepted successfully")},
        {q("MerchantRequestID"), QStringLiteral("29115-") + checkout.mid(6)}, {q("CheckoutRequestID"), checkout},
        {q("ResultCode"), code}, {q("ResultDesc"), q(wordsOf(code))}});
    return reply;
}

std::vector<PlayedCallback> PlayedDaraja::due(UtcMicros now)
{
    std::vector<PlayedCallback> come;
    std::erase_if(m_callbacks, [&](const PlayedCallback &each) {
        if (each.at > now)
            return false;
        come.push_back(each);
        return true;
    });
    std::sort(come.begin(), come.end(), [](const PlayedCallback &a, const PlayedCallback &b) { return a.at < b.at; });
    return come;
}

std::optional<UtcMicros> PlayedDaraja::nextDue() const
{
    std::optional<UtcMicros> next;
    for (const PlayedCallback &each : m_callbacks)
        next = next ? std::min(*next, each.at) : each.at;
    return next;
}

} // namespace jiko::test
