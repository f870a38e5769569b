#include "pos/terminal/nexo_talk.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtEndian>

namespace jiko::pos {

using payments::CardAct;
using payments::CardAnswered;
using payments::CardHeard;
using payments::CardMessage;
using payments::CardOutcome;
using payments::CardRequest;
using payments::CardTold;

namespace {

constexpr quint32 longestMessage = 256 * 1024;
constexpr char loginName[] = "LOGIN";

QString timeText(UtcMicros at)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// A sum is a number in the protocol and no number of ours goes through a fraction: it is written as marked text, and
/// the marks are struck out of the finished message.
QString sumMark(Money amount)
{
    QString digits = QString::number(amount.minor());
    const int exponent = amount.currency().exponent();
    if (exponent > 0) {
        digits = digits.rightJustified(exponent + 1, QLatin1Char('0'));
        digits.insert(digits.size() - exponent, QLatin1Char('.'));
    }
    return QLatin1Char('#') + digits + QLatin1Char('#');
}

QByteArray withoutMarks(QByteArray text)
{
    static const QRegularExpression mark(QStringLiteral("\"#([0-9.]+)#\""));
    return QString::fromUtf8(text).replace(mark, QStringLiteral("\\1")).toUtf8();
}

/// And the other way round: sums that come as numbers are read as text.
QByteArray sumsAsText(const QByteArray &text)
{
    static const QRegularExpression sum(QStringLiteral(
        "\"(AuthorizedAmount|TipAmount|RequestedAmount|ReversedAmount)\"\\s*:\\s*(-?[0-9]+(?:\\.[0-9]+)?)"));
    return QString::fromUtf8(text).replace(sum, QStringLiteral("\"\\1\":\"\\2\"")).toUtf8();
}

/// Minor units of a sum as the terminal wrote it; nothing when it is none, or finer than the currency.
std::optional<std::int64_t> minorOf(const QJsonValue &sum, Currency currency)
{
    const QString text = sum.toString();
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? text : text.left(point);
    QString rest = point < 0 ? QString() : text.mid(point + 1);
    while (rest.size() > currency.exponent() && rest.endsWith(QLatin1Char('0')))
        rest.chop(1);
    if (text.isEmpty() || rest.size() > currency.exponent())
        return std::nullopt;
    bool isNumber = false;
    const qint64 minor = (whole + rest.leftJustified(currency.exponent(), QLatin1Char('0'))).toLongLong(&isNumber);
    return isNumber && minor >= 0 ? std::optional<std::int64_t>(minor) : std::nullopt;
}

QString transactionName(const Id &payment)
{
    return payment.toString(QUuid::Id128);
}

const char *categoryOf(CardAct act)
{
    return act == CardAct::Reverse ? "Reversal" : "Payment";
}

QString bodyName(const QString &category)
{
    return category + QStringLiteral("Response");
}

QJsonObject saleData(const Id &payment, const QString &reference, UtcMicros now)
{
    return {{QStringLiteral("SaleTransactionID"),
                QJsonObject{{QStringLiteral("TransactionID"), transactionName(payment)},
                    {QStringLiteral("TimeStamp"), timeText(now)}}},
        {QStringLiteral("SaleReferenceID"), reference}};
}

/// What a Payment's or a Reversal's response says.
CardHeard actAnswer(const CardRequest &request, const QJsonObject &body)
{
    CardHeard heard{request.message, CardTold::Unreadable, {}};
    const QJsonObject response = body[QStringLiteral("Response")].toObject();
    const QString result = response[QStringLiteral("Result")].toString();
    const QString error = response[QStringLiteral("ErrorCondition")].toString();
    CardAnswered &answer = heard.answer;
    answer.code = error.left(64);
    const QJsonObject poi = body[QStringLiteral("POIData")][QStringLiteral("POITransactionID")].toObject();
    answer.terminalRef = poi[QStringLiteral("TransactionID")].toString().left(128);
    answer.terminalAt = poi[QStringLiteral("TimeStamp")].toString().left(64);
    if (result == QLatin1String("Failure")) {
        // Of one that is in progress nothing is known; every other failure moved nothing.
        if (error.isEmpty() || error == QLatin1String("InProgress"))
            return heard;
        const bool stopped = error == QLatin1String("Aborted") || error == QLatin1String("Cancel");
        answer.outcome = stopped ? CardOutcome::Cancelled : CardOutcome::Declined;
        heard.told = CardTold::Answered;
        return heard;
    }
    if (result != QLatin1String("Success") && result != QLatin1String("Partial"))
        return heard;
    answer.outcome = CardOutcome::Approved;
    answer.code = result;
    heard.told = CardTold::Answered;
    if (request.act == CardAct::Reverse) {
        answer.amountMinor = request.amount.minor();
        return heard;
    }
    const QJsonObject paid = body[QStringLiteral("PaymentResult")].toObject();
    const QJsonObject sums = paid[QStringLiteral("AmountsResp")].toObject();
    const QString currency = sums[QStringLiteral("Currency")].toString();
    const auto total = minorOf(sums[QStringLiteral("AuthorizedAmount")], request.amount.currency());
    const auto tip = sums.contains(QStringLiteral("TipAmount"))
        ? minorOf(sums[QStringLiteral("TipAmount")], request.amount.currency())
        : std::optional<std::int64_t>(0);
    // Money moved for certain; how much, it must say in a way that is understood.
    if (!total || !tip || *tip > *total || (!currency.isEmpty() && currency != request.amount.currency().code())) {
        heard.told = CardTold::Unreadable;
        return heard;
    }
    answer.amountMinor = *total - *tip;
    answer.tipMinor = *tip;
    const QJsonObject card = paid[QStringLiteral("PaymentInstrumentData")][QStringLiteral("CardData")].toObject();
    answer.scheme = card[QStringLiteral("PaymentBrand")].toString().left(32);
    answer.card = card[QStringLiteral("MaskedPan")].toString();
    answer.authorisation =
        paid[QStringLiteral("PaymentAcquirerData")][QStringLiteral("ApprovalCode")].toString().left(12);
    return heard;
}

} // namespace

QJsonObject NexoTalk::header(const char *category, const QString &message) const
{
    return {{QStringLiteral("ProtocolVersion"), QStringLiteral("3.1")},
        {QStringLiteral("MessageClass"), QStringLiteral("Service")},
        {QStringLiteral("MessageCategory"), QLatin1String(category)},
        {QStringLiteral("MessageType"), QStringLiteral("Request")}, {QStringLiteral("ServiceID"), message},
        {QStringLiteral("SaleID"), m_names.sale}, {QStringLiteral("POIID"), m_names.poi}};
}

bool NexoTalk::isForUs(const QJsonObject &header) const
{
    return header[QStringLiteral("POIID")].toString() == m_names.poi
        && header[QStringLiteral("SaleID")].toString() == m_names.sale;
}

void NexoTalk::write(const QJsonObject &message)
{
    const QByteArray text = withoutMarks(QJsonDocument(message).toJson(QJsonDocument::Compact));
    QByteArray length(4, '\0');
    qToBigEndian<quint32>(static_cast<quint32>(text.size()), length.data());
    m_out += length + text;
}

void NexoTalk::ask(const CardRequest &request, UtcMicros now)
{
    m_queue.push_back(request);
    if (m_loggedIn)
        sayAll(now);
}

void NexoTalk::opened(UtcMicros now)
{
    m_open = true;
    m_loggedIn = false;
    m_broken = false;
    m_in.clear();
    m_out.clear();
    const QJsonObject software{{QStringLiteral("ManufacturerID"), QStringLiteral("Jiko")},
        {QStringLiteral("ApplicationName"), QStringLiteral("jiko-pos")}};
    write({{QStringLiteral("SaleToPOIRequest"),
        QJsonObject{{QStringLiteral("MessageHeader"), header("Login", QLatin1String(loginName))},
            {QStringLiteral("LoginRequest"),
                QJsonObject{{QStringLiteral("DateTime"), timeText(now)}, {QStringLiteral("SaleSoftware"), software},
                    {QStringLiteral("OperatorLanguage"), QStringLiteral("en")}}}}}});
}

void NexoTalk::closed()
{
    for (const CardRequest &request : std::exchange(m_queue, {}))
        m_heard.push_back({request.message, CardTold::NotReached, {}});
    for (const auto &[message, request] : std::exchange(m_awaited, {}))
        m_heard.push_back({message, CardTold::Lost, {}});
    m_open = false;
    m_loggedIn = false;
    m_in.clear();
    m_out.clear();
}

void NexoTalk::sayAll(UtcMicros now)
{
    for (const CardRequest &request : std::exchange(m_queue, {})) {
        m_awaited[request.message] = request;
        say(request, now);
    }
}

void NexoTalk::say(const CardRequest &request, UtcMicros now)
{
    const auto about = [&] {
        return QJsonObject{{QStringLiteral("MessageCategory"), QLatin1String(categoryOf(request.act))},
            {QStringLiteral("ServiceID"), request.about}, {QStringLiteral("SaleID"), m_names.sale},
            {QStringLiteral("POIID"), m_names.poi}};
    };
    const QJsonObject original{{QStringLiteral("POITransactionID"),
        QJsonObject{{QStringLiteral("TransactionID"), request.originalRef},
            {QStringLiteral("TimeStamp"), request.originalAt}}}};
    QJsonObject body;
    const char *category = "TransactionStatus";
    switch (request.what) {
    case CardMessage::Act: {
        category = categoryOf(request.act);
        if (request.act == CardAct::Reverse) {
            body = {{QStringLiteral("OriginalPOITransaction"), original},
                {QStringLiteral("ReversalReason"), QStringLiteral("MerchantCancel")}};
            break;
        }
        QJsonObject sums{{QStringLiteral("Currency"), request.amount.currency().code()},
            {QStringLiteral("RequestedAmount"), sumMark(request.amount)}};
        if (request.tip.minor() > 0) {
            sums[QStringLiteral("RequestedAmount")] = sumMark(request.amount + request.tip);
            sums[QStringLiteral("TipAmount")] = sumMark(request.tip);
        }
        QJsonObject payment{{QStringLiteral("AmountsReq"), sums}};
        const bool refund = request.act == CardAct::Refund;
        if (refund)
            payment.insert(QStringLiteral("OriginalPOITransaction"), original);
        QJsonObject sale = saleData(request.payment, request.reference, now);
        if (request.askTip && !refund)
            sale.insert(QStringLiteral("SaleToAcquirerData"), QStringLiteral("tenderOption=AskGratuity"));
        body = {{QStringLiteral("SaleData"), sale}, {QStringLiteral("PaymentTransaction"), payment},
            {QStringLiteral("PaymentData"),
                QJsonObject{
                    {QStringLiteral("PaymentType"), refund ? QStringLiteral("Refund") : QStringLiteral("Normal")}}}};
        break;
    }
    case CardMessage::Look:
        body = {{QStringLiteral("MessageReference"), about()}};
        break;
    case CardMessage::Last:
        break;
    case CardMessage::Abort:
        category = "Abort";
        body = {{QStringLiteral("MessageReference"), about()},
            {QStringLiteral("AbortReason"), QStringLiteral("MerchantAbort")}};
        // It has no answer of its own: the payment's tells.
        m_awaited.erase(request.message);
        break;
    }
    write({{QStringLiteral("SaleToPOIRequest"),
        QJsonObject{{QStringLiteral("MessageHeader"), header(category, request.message)},
            {QLatin1String(category) + QStringLiteral("Request"), body}}}});
}

void NexoTalk::read(const QByteArray &bytes, UtcMicros now)
{
    m_in += bytes;
    while (!m_broken && m_in.size() >= 4) {
        const quint32 length = qFromBigEndian<quint32>(m_in.constData());
        if (length > longestMessage) {
            m_broken = true;
            return;
        }
        if (m_in.size() < 4 + qsizetype(length))
            return;
        const QByteArray text = m_in.mid(4, length);
        m_in.remove(0, 4 + qsizetype(length));
        readMessage(text, now);
    }
}

void NexoTalk::readMessage(const QByteArray &text, UtcMicros now)
{
    QJsonParseError error;
    const QJsonObject message = QJsonDocument::fromJson(sumsAsText(text), &error).object();
    if (error.error != QJsonParseError::NoError) {
        m_broken = true;
        return;
    }
    if (message.contains(QStringLiteral("SaleToPOIResponse")))
        readResponse(message[QStringLiteral("SaleToPOIResponse")].toObject(), now);
    else if (message.contains(QStringLiteral("SaleToPOIRequest")))
        readRequest(message[QStringLiteral("SaleToPOIRequest")].toObject());
}

void NexoTalk::readResponse(const QJsonObject &response, UtcMicros now)
{
    const QJsonObject head = response[QStringLiteral("MessageHeader")].toObject();
    const QString category = head[QStringLiteral("MessageCategory")].toString();
    const QString message = head[QStringLiteral("ServiceID")].toString();
    const QJsonObject body = response[bodyName(category)].toObject();
    if (category == QLatin1String("Login") && !m_loggedIn) {
        const QString result = body[QStringLiteral("Response")][QStringLiteral("Result")].toString();
        // Another terminal at that address would know nothing of ours, and say so.
        if (result != QLatin1String("Success") || !isForUs(head)) {
            m_broken = true;
            return;
        }
        m_loggedIn = true;
        sayAll(now);
        return;
    }
    const auto at = m_awaited.find(message);
    if (at == m_awaited.end())
        return;
    const CardRequest request = at->second;
    m_awaited.erase(at);
    if (!isForUs(head))
        m_heard.push_back({message, CardTold::Unreadable, {}});
    else if (request.what != CardMessage::Act)
        m_heard.push_back(statusOf(request, body));
    else if (category == QLatin1String(categoryOf(request.act)))
        m_heard.push_back(actAnswer(request, body));
    else
        m_heard.push_back({message, CardTold::Unreadable, {}});
}

CardHeard NexoTalk::statusOf(const CardRequest &request, const QJsonObject &body) const
{
    CardHeard heard{request.message, CardTold::Unreadable, {}};
    const QJsonObject response = body[QStringLiteral("Response")].toObject();
    const QString error = response[QStringLiteral("ErrorCondition")].toString();
    if (response[QStringLiteral("Result")].toString() != QLatin1String("Success")) {
        if (error == QLatin1String("InProgress"))
            heard.told = CardTold::Running;
        else if (error == QLatin1String("NotFound"))
            heard.told = CardTold::NotFound;
        return heard;
    }
    const QJsonObject repeated = body[QStringLiteral("RepeatedMessageResponse")].toObject();
    const QJsonObject head = repeated[QStringLiteral("MessageHeader")].toObject();
    const QJsonObject inner =
        repeated[QStringLiteral("RepeatedResponseMessageBody")][bodyName(QLatin1String(categoryOf(request.act)))]
            .toObject();
    const QString transaction =
        inner[QStringLiteral("SaleData")][QStringLiteral("SaleTransactionID")][QStringLiteral("TransactionID")]
            .toString();
    const bool isOurs = isForUs(head)
        && (head[QStringLiteral("ServiceID")].toString() == request.about
            || (!transaction.isEmpty() && transaction == transactionName(request.payment)));
    if (!isOurs) {
        heard.told = request.what == CardMessage::Last ? CardTold::Another : CardTold::Unreadable;
        return heard;
    }
    heard = actAnswer(request, inner);
    return heard;
}

void NexoTalk::readRequest(const QJsonObject &request)
{
    const QJsonObject head = request[QStringLiteral("MessageHeader")].toObject();
    const QString message = head[QStringLiteral("ServiceID")].toString();
    const auto at = m_awaited.find(message);
    // What the terminal shows the guest says that it is at work.
    if (at != m_awaited.end() && at->second.what == CardMessage::Act
        && head[QStringLiteral("MessageCategory")].toString() == QLatin1String("Display") && isForUs(head))
        m_heard.push_back({message, CardTold::Started, {}});
}

} // namespace jiko::pos
