#include "hub/gateway/mobile_money.h"

#include <QMessageAuthenticationCode>
#include <QPointer>

namespace jiko::hub {

using namespace std::chrono_literals;

namespace {

constexpr auto turnsApart = 100ms; ///< where the log takes nothing, the same is due again at once
constexpr auto askedAgain = 10min; ///< to be told of the till number, until the provider has understood
constexpr std::size_t largestCallback = 16 * 1024;

/// Paths are signed with a secret that exists anyway; whoever changes it hears late call-backs by asking.
QByteArray pathSecret(const DarajaSecrets &secrets)
{
    return QMessageAuthenticationCode::hash("jiko call-back paths", secrets.consumerSecret, QCryptographicHash::Sha256);
}

HttpReply acknowledged()
{
    return {200, "application/json", "{\"ResultCode\":0,\"ResultDesc\":\"Success\"}", {}};
}

} // namespace

MobileMoney::MobileMoney(sync::Node &node, const GatewaySetup &setup, QObject *parent)
    : QObject(parent),
      m_node(node),
      m_callback(setup.callback),
      m_paths(pathSecret(setup.secrets)),
      m_wire(networkWire()),
      m_box(callbackFolder(node.terminal().home + QStringLiteral("/callbacks"))),
      m_daraja(setup.place, setup.secrets, *m_wire,
          {[] { return base::utcNow(); }, [this](const Id &payment) { return callbackOf(payment); }}),
      m_desk(m_daraja, *m_box,
          {[this](const Draft &draft) { return record(draft); },
              [this](const Stamp &stamp) { return m_node.isWritten(stamp); }, [] { return base::utcNow(); }})
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &MobileMoney::turn);
    m_node.onFact([this](const Fact &fact) {
        if (!fact.type.startsWith("payments.prompt_") && fact.type != payments::MoneyArrived::type)
            return;
        m_desk.hear(fact);
        turnSoon();
    });
    connect(&m_askToBeTold, &QTimer::timeout, this, &MobileMoney::askToBeTold);
    connect(&node, &sync::Node::ready, this, [this, hearsTill = setup.hearsTill] {
        m_desk.begin();
        turn();
        if (!hearsTill)
            return;
        m_askToBeTold.start(askedAgain);
        askToBeTold();
    });
    connect(&node, &sync::Node::writtenUpTo, this, [this] {
        if (m_desk.awaitsDisk())
            turnSoon();
    });
}

std::optional<HttpReply> MobileMoney::answer(const HttpRequest &request)
{
    const auto payment = m_paths.paymentOf(request.target);
    if (!payment)
        return std::nullopt;
    if (request.method != "POST")
        return HttpReply{405, "text/plain; charset=utf-8", "Only POST.\n", "POST"};
    if (std::size_t(request.body.size()) > largestCallback)
        return HttpReply{413, "text/plain; charset=utf-8", "The body is too long.\n", {}};
    // Nothing that a guest wants to pay is turned away; whose it is, is found out afterwards.
    if (*payment == questionsDoor)
        return acknowledged();
    if (!m_box->keep(*payment, request.body))
        return HttpReply{503, "text/plain; charset=utf-8", "It cannot be kept now.\n", {}};
    QMetaObject::invokeMethod(this, &MobileMoney::turnSoon, Qt::QueuedConnection);
    return acknowledged();
}

QUrl MobileMoney::callbackOf(const Id &payment) const
{
    QUrl url = m_callback;
    url.setPath(url.path() + QString::fromLatin1(m_paths.pathOf(payment)));
    return url;
}

void MobileMoney::askToBeTold()
{
    m_daraja.registerCallbacks(
        callbackOf(arrivalsDoor), callbackOf(questionsDoor), [timer = QPointer(&m_askToBeTold)](bool known) {
            if (timer && known)
                timer->stop();
        });
}

void MobileMoney::turnSoon()
{
    if (m_node.isReady() && (!m_next.isActive() || m_next.remainingTime() > 0))
        m_next.start(0);
}

void MobileMoney::turn()
{
    m_desk.turn();
    m_underWay = m_desk.underWay();
    m_parked = m_box->parked();
    if (const auto next = m_desk.nextTurn())
        m_next.start(std::chrono::ceil<std::chrono::milliseconds>(
            std::max<std::chrono::microseconds>(*next - base::utcNow(), turnsApart)));
}

std::optional<Stamp> MobileMoney::record(const Draft &draft)
{
    const auto facts = m_node.record({draft}, {});
    return facts.empty() ? std::nullopt : std::optional(base::stampOf(facts.front()));
}

} // namespace jiko::hub
