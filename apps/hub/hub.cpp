#include "hub/hub.h"

#include "hub/gateway/mobile_money.h"
#include "hub/pages.h"

namespace jiko::hub {

namespace {

QString wordOf(sync::JournalTrouble trouble)
{
    switch (trouble) {
    case sync::JournalTrouble::Held:
        return QStringLiteral("another program has it open");
    case sync::JournalTrouble::Full:
        return QStringLiteral("the disk is full");
    case sync::JournalTrouble::ReadOnly:
        return QStringLiteral("the disk takes no writes");
    case sync::JournalTrouble::Damaged:
        return QStringLiteral("the file is damaged");
    }
    return {};
}

Projector::Options projectorOptions(const sync::Terminal &terminal)
{
    Projector::Options options;
    options.conninfo = terminal.conninfo;
    options.place = {terminal.tenant, terminal.outlet};
    return options;
}

} // namespace

Hub::Hub(sync::Terminal terminal, const std::optional<GatewaySetup> &gateway, QObject *parent)
    : QObject(parent),
      m_node(std::move(terminal)),
      m_mobileMoney(gateway ? std::make_unique<MobileMoney>(m_node, *gateway) : nullptr),
      m_projector(projectorOptions(m_node.terminal())),
      m_startedAt(base::utcNow()),
      m_pages(pages([this] { return report(); })),
      m_server([this](const HttpRequest &request) { return answer(request); })
{
    m_node.onFact([this](const Fact &fact) { m_projector.tell(fact); });
    connect(&m_node, &sync::Node::ready, this, [this] {
        m_wasReady = true;
        m_projector.start();
        Q_EMIT ready();
    });
    connect(&m_node, &sync::Node::stateChanged, this, &Hub::noteNode);
}

Hub::~Hub() = default;

Result<QString, QString> Hub::listen(const QString &where)
{
    return m_server.listen(where);
}

HttpReply Hub::answer(const HttpRequest &request)
{
    if (m_mobileMoney)
        if (const auto reply = m_mobileMoney->answer(request))
            return *reply;
    return m_pages(request);
}

void Hub::start()
{
    m_node.start();
}

void Hub::noteNode()
{
    const auto trouble = m_node.trouble();
    {
        const std::lock_guard lock(m_mutex);
        m_journalOpen = m_node.isReady();
        m_linked = m_node.link().linked;
        m_journalTrouble = trouble ? wordOf(*trouble) : QString();
    }
    if (trouble && !m_wasReady)
        Q_EMIT stopped();
}

Report Hub::report() const
{
    Report report;
    report.now = base::utcNow();
    report.startedAt = m_startedAt;
    {
        const std::lock_guard lock(m_mutex);
        report.journalOpen = m_journalOpen;
        report.linked = m_linked;
        report.journalTrouble = m_journalTrouble;
    }
    report.projector = m_projector.status();
    if (m_mobileMoney)
        report.gateway = Report::Gateway{m_mobileMoney->status().underWay, m_mobileMoney->status().parked};
    report.answers = m_server.answers();
    report.connections = m_server.connections();
    return report;
}

} // namespace jiko::hub
