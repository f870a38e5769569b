#include "cards/played_terminal.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace jiko::test {

using namespace std::chrono_literals;

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray out("\"");
    for (const char sign : text.toUtf8())
        if (sign == '"' || sign == '\\')
            out += QByteArray("\\") + sign;
        else
            out += sign;
    return out + '"';
}

/// "1850.00" of a currency with two digits; none of the others is played.
QByteArray sum(std::int64_t minor)
{
    return QByteArray::number(qint64(minor / 100)) + '.'
        + QByteArray::number(qint64(minor % 100)).rightJustified(2, '0');
}

std::int64_t minorIn(const QByteArray &text, const QByteArray &name)
{
    const QRegularExpression found(QStringLiteral("\"%1\":([0-9]+)(?:\\.([0-9]{1,2}))?").arg(QLatin1String(name)));
    const auto match = found.match(QString::fromUtf8(text));
    if (!match.hasMatch())
        return 0;
    return match.captured(1).toLongLong() * 100 + match.captured(2).leftJustified(2, QLatin1Char('0')).toLongLong();
}

QByteArray timeOf(PlayTime at)
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toUtf8();
}

constexpr auto guestWithin = 120s;

} // namespace

void PlayedTerminal::connected()
{
    m_line = true;
    m_loggedIn = false;
    m_in.clear();
    m_out.clear();
}

void PlayedTerminal::disconnected()
{
    m_line = false;
    m_in.clear();
    m_out.clear();
}

void PlayedTerminal::cutPower(PlayTime now, PlayTime backAt, bool forgets)
{
    goOn(now);
    disconnected();
    m_offUntil = backAt;
    if (m_work) {
        // What was not decided is off; what was is in its books, answered or not.
        Work work = *m_work;
        m_work.reset();
        m_done.push_back(work.done ? *work.done : finish(work, "Failure", "Aborted", {}));
    }
    if (forgets)
        for (Done &done : m_done)
            done.message.clear();
}

int PlayedTerminal::movesOf(const QString &sale) const
{
    return int(std::count_if(
        m_moves.begin(), m_moves.end(), [&](const CardMove &move) { return move.sale == sale && move.minor > 0; }));
}

std::int64_t PlayedTerminal::movedOf(const QString &sale) const
{
    std::int64_t all = 0;
    for (const CardMove &move : m_moves)
        all += move.sale == sale ? move.minor : 0;
    return all;
}

std::optional<PlayTime> PlayedTerminal::nextDue() const
{
    if (!m_work)
        return std::nullopt;
    if (!m_work->shown)
        return m_work->showsAt;
    return m_work->done ? m_work->answersAt : m_work->decidesAt;
}

QByteArray PlayedTerminal::goOn(PlayTime now)
{
    if (m_work && !m_work->shown && now >= m_work->showsAt) {
        m_work->shown = true;
        say("SaleToPOIRequest", "Display", "Request", m_work->head[QStringLiteral("SaleID")].toString(),
            m_work->head[QStringLiteral("ServiceID")].toString(),
            "{\"DisplayOutput\":[{\"Device\":\"CashierDisplay\",\"InfoQualify\":\"Status\",\"OutputContent\":"
            "{\"OutputFormat\":\"Text\",\"OutputText\":[{\"Text\":\"Present card\"}]}}]}");
    }
    if (m_work && !m_work->done && now >= m_work->decidesAt)
        decide(*m_work, now);
    if (m_work && m_work->done && now >= m_work->answersAt) {
        const Done done = *m_work->done;
        m_work.reset();
        m_done.push_back(done);
        answer(done);
    }
    return m_line ? std::exchange(m_out, {}) : QByteArray();
}

void PlayedTerminal::hear(const QByteArray &bytes, PlayTime now)
{
    if (!m_line || !isOn(now))
        return;
    m_in += bytes;
    while (m_in.size() >= 4) {
        const auto length = qFromBigEndian<quint32>(m_in.constData());
        if (m_in.size() < 4 + qsizetype(length))
            return;
        const QByteArray text = m_in.mid(4, length);
        m_in.remove(0, 4 + qsizetype(length));
        read(text, now);
    }
}

void PlayedTerminal::read(const QByteArray &text, PlayTime now)
{
    const QJsonObject request = QJsonDocument::fromJson(text).object()[QStringLiteral("SaleToPOIRequest")].toObject();
    const QJsonObject head = request[QStringLiteral("MessageHeader")].toObject();
    const QString category = head[QStringLiteral("MessageCategory")].toString();
    const QString message = head[QStringLiteral("ServiceID")].toString();
    const QString till = head[QStringLiteral("SaleID")].toString();
    const QJsonObject body = request[category + QStringLiteral("Request")].toObject();
    if (head[QStringLiteral("POIID")].toString() != m_poi) {
        say("SaleToPOIResponse", category.toUtf8(), "Response", till, message,
            "{\"Response\":{\"Result\":\"Failure\",\"ErrorCondition\":\"NotAllowed\"}}");
        return;
    }
    if (category == QLatin1String("Login")) {
        m_loggedIn = true;
        say("SaleToPOIResponse", "Login", "Response", till, message, "{\"Response\":{\"Result\":\"Success\"}}");
    } else if (!m_loggedIn) {
        say("SaleToPOIResponse", category.toUtf8(), "Response", till, message,
            "{\"Response\":{\"Result\":\"Failure\",\"ErrorCondition\":\"LoggedOut\"}}");
    } else if (category == QLatin1String("Payment") || category == QLatin1String("Reversal")) {
        begin(head, category, body, text, now);
    } else if (category == QLatin1String("Abort")) {
        const QJsonObject about = body[QStringLiteral("MessageReference")].toObject();
        if (m_work && m_work->head[QStringLiteral("ServiceID")] == about[QStringLiteral("ServiceID")]
            && !m_work->done) {
            m_work->aborted = true;
            m_work->decidesAt = std::min(m_work->decidesAt, now);
        }
    } else if (category == QLatin1String("TransactionStatus")) {
        tellStatus(head, body[QStringLiteral("MessageReference")].toObject());
    }
}

void PlayedTerminal::begin(
    const QJsonObject &head, const QString &category, const QJsonObject &body, const QByteArray &text, PlayTime now)
{
    const QString message = head[QStringLiteral("ServiceID")].toString();
    const QString till = head[QStringLiteral("SaleID")].toString();
    if (std::find(m_messages.begin(), m_messages.end(), message) != m_messages.end())
        ++m_repeats;
    m_messages.push_back(message);
    for (const Done &done : m_done)
        if (done.message == message && done.till == till)
            return answer(done);
    if (m_work) {
        say("SaleToPOIResponse", category.toUtf8(), "Response", till, message,
            "{\"Response\":{\"Result\":\"Failure\",\"ErrorCondition\":\"Busy\"}}");
        return;
    }
    Work work;
    work.head = head;
    work.category = category;
    const QJsonObject transaction = body[QStringLiteral("PaymentTransaction")].toObject();
    const QJsonObject original =
        (category == QLatin1String("Reversal") ? body : transaction)[QStringLiteral("OriginalPOITransaction")]
            .toObject();
    work.original = original[QStringLiteral("POITransactionID")][QStringLiteral("TransactionID")].toString();
    work.sale = body[QStringLiteral("SaleData")][QStringLiteral("SaleTransactionID")][QStringLiteral("TransactionID")]
                    .toString();
    work.type = body[QStringLiteral("PaymentData")][QStringLiteral("PaymentType")].toString();
    work.currency = transaction[QStringLiteral("AmountsReq")][QStringLiteral("Currency")].toString();
    work.minor = category == QLatin1String("Reversal") ? m_sumOf[work.original] : minorIn(text, "RequestedAmount");
    work.play = m_plays(work.sale, work.minor);
    if (const std::int64_t tip = minorIn(text, "TipAmount"); tip > 0) {
        work.play.tipMinor = tip;
        work.minor -= tip;
    } else if (!text.contains("AskGratuity")) {
        work.play.tipMinor = 0;
    }
    work.showsAt = now + work.play.shows;
    work.decidesAt = work.showsAt
        + (work.play.guest == CardPlay::Guest::WalksAway ? std::chrono::milliseconds(guestWithin) : work.play.decides);
    work.answersAt = work.decidesAt + work.play.answers;
    m_work = work;
}

void PlayedTerminal::decide(Work &work, PlayTime now)
{
    work.answersAt = std::max(now, work.decidesAt) + work.play.answers;
    if (work.aborted) {
        work.done = finish(work, "Failure", "Aborted", {});
        return;
    }
    const bool back = work.category == QLatin1String("Reversal") || work.type == QLatin1String("Refund");
    if (back) {
        const std::int64_t left = m_sumOf[work.original] - m_backOf[work.original];
        const bool isKnown = m_sumOf.contains(work.original) && work.minor > 0 && work.minor <= left
            && (work.type == QLatin1String("Refund") || m_backOf[work.original] == 0);
        if (!isKnown || work.play.guest == CardPlay::Guest::NoMoney) {
            work.done = finish(work, "Failure", "NotAllowed", {});
            return;
        }
        m_backOf[work.original] += work.minor;
        m_moves.push_back({m_saleOf[work.original], work.head[QStringLiteral("ServiceID")].toString(), -work.minor, 0});
    } else {
        switch (work.play.guest) {
        case CardPlay::Guest::NoMoney:
            work.done = finish(work, "Failure", "Refusal", {});
            return;
        case CardPlay::Guest::WrongPin:
            work.done = finish(work, "Failure", "WrongPIN", {});
            return;
        case CardPlay::Guest::Cancels:
        case CardPlay::Guest::WalksAway:
            work.done = finish(work, "Failure", "Cancel", {});
            return;
        case CardPlay::Guest::Pays:
            break;
        }
        if (work.play.onlyMinor > 0)
            work.minor = std::min(work.minor, work.play.onlyMinor);
    }
    const std::int64_t tip = back ? 0 : work.play.tipMinor;
    const QByteArray poi = QByteArray("P").append(QByteArray::number(++m_count));
    const QString poiText = QString::fromLatin1(poi);
    if (!back) {
        m_sumOf[poiText] = work.minor + tip;
        m_saleOf[poiText] = work.sale;
        m_moves.push_back({work.sale, work.head[QStringLiteral("ServiceID")].toString(), work.minor + tip, tip});
    }
    QByteArray more =
        ",\"POIData\":{\"POITransactionID\":{\"TransactionID\":\"" + poi + "\",\"TimeStamp\":\"" + timeOf(now) + "\"}}";
    if (work.category == QLatin1String("Payment"))
        more += ",\"PaymentResult\":{\"PaymentType\":" + quoted(work.type)
            + ",\"PaymentInstrumentData\":{\"PaymentInstrumentType\":\"Card\",\"CardData\":{\"PaymentBrand\":\"Visa\","
              "\"MaskedPan\":\""
            + (work.play.tellsWholeNumber ? "4111111111111111" : "411111******1111")
            + "\",\"EntryMode\":[\"Contactless\"]}},\"AmountsResp\":{\"Currency\":" + quoted(work.currency)
            + ",\"AuthorizedAmount\":" + sum(work.minor + tip) + (tip > 0 ? ",\"TipAmount\":" + sum(tip) : QByteArray())
            + "},\"PaymentAcquirerData\":{\"ApprovalCode\":\"A" + QByteArray::number(10000 + m_count) + "\"}}";
    else
        more += ",\"ReversedAmount\":" + sum(work.minor);
    work.done = finish(work, work.play.onlyMinor > 0 && !back ? "Partial" : "Success", {}, more);
    work.done->poiTransaction = poiText;
}

PlayedTerminal::Done PlayedTerminal::finish(
    const Work &work, const QByteArray &result, const QByteArray &error, const QByteArray &more)
{
    Done done{work.category, work.head[QStringLiteral("ServiceID")].toString(),
        work.head[QStringLiteral("SaleID")].toString(), work.sale, {}, {}};
    done.body = "{\"Response\":{\"Result\":\"" + result + '"'
        + (error.isEmpty() ? QByteArray() : ",\"ErrorCondition\":\"" + error + '"')
        + "},\"SaleData\":{\"SaleTransactionID\":{\"TransactionID\":" + quoted(work.sale) + "}}" + more + '}';
    return done;
}

void PlayedTerminal::answer(const Done &done)
{
    say("SaleToPOIResponse", done.category.toUtf8(), "Response", done.till, done.message, done.body);
}

void PlayedTerminal::tellStatus(const QJsonObject &head, const QJsonObject &about)
{
    const QString till = head[QStringLiteral("SaleID")].toString();
    const QString message = head[QStringLiteral("ServiceID")].toString();
    const QString wanted = about[QStringLiteral("ServiceID")].toString();
    const auto tell = [&](const QByteArray &body) {
        say("SaleToPOIResponse", "TransactionStatus", "Response", till, message, body);
    };
    if (m_work && (wanted.isEmpty() || m_work->head[QStringLiteral("ServiceID")].toString() == wanted))
        return tell("{\"Response\":{\"Result\":\"Failure\",\"ErrorCondition\":\"InProgress\"}}");
    const auto at = std::find_if(m_done.rbegin(), m_done.rend(), [&](const Done &done) {
        return wanted.isEmpty() || (done.message == wanted && done.till == about[QStringLiteral("SaleID")].toString());
    });
    if (at == m_done.rend())
        return tell("{\"Response\":{\"Result\":\"Failure\",\"ErrorCondition\":\"NotFound\"}}");
    tell("{\"Response\":{\"Result\":\"Success\"},\"RepeatedMessageResponse\":{\"MessageHeader\":{\"ServiceID\":"
        + quoted(at->message) + ",\"SaleID\":" + quoted(at->till) + ",\"POIID\":" + quoted(m_poi)
        + "},\"RepeatedResponseMessageBody\":{\"" + at->category.toUtf8() + "Response\":" + at->body + "}}}");
}

void PlayedTerminal::say(const QByteArray &envelope, const QByteArray &category, const QByteArray &kind,
    const QString &till, const QString &message, const QByteArray &body)
{
    const QByteArray text = "{\"" + envelope + "\":{\"MessageHeader\":{\"ProtocolVersion\":\"3.1\",\"MessageClass\":\""
        + (category == "Display" ? QByteArray("Device") : QByteArray("Service")) + "\",\"MessageCategory\":\""
        + category + "\",\"MessageType\":\"" + kind + "\",\"ServiceID\":" + quoted(message) + ",\"SaleID\":"
        + quoted(till) + ",\"POIID\":" + quoted(m_poi) + "},\"" + category + kind + "\":" + body + "}}";
    QByteArray length(4, '\0');
    qToBigEndian<quint32>(quint32(text.size()), length.data());
    m_out += length + text;
}

} // namespace jiko::test
