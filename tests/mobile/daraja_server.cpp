#include "mobile/daraja_server.h"

namespace jiko::test {

using namespace std::chrono_literals;

DarajaServer::DarajaServer(PlayedDaraja::Rules rules, PlayedDaraja::Plays plays, QObject *parent)
    : QObject(parent),
      m_daraja(std::move(rules), std::move(plays)),
      m_server([this](const hub::HttpRequest &request) { return answer(request); })
{
    connect(&m_timer, &QTimer::timeout, this, &DarajaServer::callBack);
    m_timer.start(50);
}

Result<QString, QString> DarajaServer::listen(const QString &where)
{
    return m_server.listen(where);
}

QString DarajaServer::payTill(const QString &phone, std::int64_t shillings, const QString &reference)
{
    const std::lock_guard lock(m_mutex);
    return m_daraja.payTill(phone, shillings, reference, base::utcNow());
}

std::vector<PlayedPayment> DarajaServer::payments() const
{
    const std::lock_guard lock(m_mutex);
    return m_daraja.payments();
}

hub::HttpReply DarajaServer::answer(const hub::HttpRequest &request)
{
    const std::lock_guard lock(m_mutex);
    const std::size_t before = m_daraja.payments().size();
    const PlayedReply reply =
        m_daraja.answer(request.method, request.target, request.authorization, request.body, base::utcNow());
    if (m_daraja.payments().size() > before) {
        const PlayedPayment &last = m_daraja.payments().back();
        Q_EMIT pushed(last.phone, last.shillings);
    }
    // This server cannot hang up on whoever asks: what is lost is an answer that no provider gives.
    if (reply.way != PlayedReply::Way::Answered)
        return {504, "text/plain; charset=utf-8", "lost\n", {}};
    return {reply.status, "application/json", reply.body, {}};
}

void DarajaServer::callBack()
{
    std::vector<PlayedCallback> come;
    {
        const std::lock_guard lock(m_mutex);
        come = m_daraja.due(base::utcNow());
    }
    for (const PlayedCallback &each : come)
        m_wire->send({"POST", QUrl(each.url), {}, each.body},
            [this](const hub::WireReply &reply) { Q_EMIT calledBack(reply.status); });
}

Play playOfPhone(const QString &phone)
{
    Play play;
    switch (phone.right(3).toInt()) {
    case 1:
        play.code = QStringLiteral("1032");
        break;
    case 2:
        play.code = QStringLiteral("1");
        break;
    case 3:
        play.code = QStringLiteral("1037");
        play.guest = 60s;
        break;
    case 4:
        play.callbacks.clear();
        break;
    case 5:
        play.saysExpired = true;
        play.callbacks = {20s};
        break;
    case 6:
        play.callbacks = {500ms, 600ms, 700ms, 2s, 5s};
        break;
    case 7:
        play.taking = Play::Taking::AnswerLost;
        break;
    case 8:
        play.taking = Play::Taking::AnswerLost;
        play.callbacks.clear();
        break;
    default:
        break;
    }
    return play;
}

} // namespace jiko::test
