// How the printers are that a terminal talks to, or soon will: asked, and told to the others.
#include "outlet/paper_desk.h"

#include <utility>

namespace jiko::outlet {

using namespace std::chrono_literals;

bool PaperDesk::inherits(const QString &printer) const
{
    printing::SpoolRules atOnce = rules();
    atOnce.takeOver = 1ms;
    return ownerBy(printer, atOnce) == m_live.node.terminal().device && !owns(printer);
}

void PaperDesk::noteAbsence()
{
    const auto &here = m_live.node.peers().here;
    const std::set<std::int32_t> now(here.begin(), here.end());
    bool isOneLess = false;
    for (const std::int32_t each : std::exchange(m_here, now)) {
        m_heardAt[each] = base::momentNow();
        isOneLess = isOneLess || !now.contains(each);
    }
    if (!isOneLess || !m_open)
        return;
    askPrinters();
    QTimer::singleShot(rules().takeOver, Qt::PreciseTimer, this, &PaperDesk::look);
}

void PaperDesk::learnedOf(const QString &printer, const printing::PrinterNews &news)
{
    Heard &heard = m_heard[printer];
    heard.news = news;
    heard.at = base::momentNow();
    if (news.trouble == printing::Trouble::None)
        Q_EMIT printerWell(printer);
}

void PaperDesk::askPrinters()
{
    if (!m_open || !m_spooler)
        return;
    const Moment now = base::momentNow();
    const bool looks = now - m_looked >= m_pace.lookEvery;
    if (looks)
        m_looked = now;
    for (const printing::PrinterSetup &setup : m_printers.all) {
        if (!owns(setup.id)) {
            // How it is should be known by the time that it is ours: a dead terminal may still hold its line.
            if (inherits(setup.id)) {
                if (m_lookedAhead.insert(setup.id).second)
                    m_spooler->look(setup.id);
                continue;
            }
            m_lookedAhead.erase(setup.id);
            if (m_heard.erase(setup.id) > 0)
                Q_EMIT printerWell(setup.id);
            continue;
        }
        m_lookedAhead.erase(setup.id);
        if (looks)
            m_spooler->look(setup.id);
        const auto heard = m_heard.find(setup.id);
        if (heard == m_heard.end() || now - heard->second.told < m_pace.tellEvery
            || now - heard->second.at > 2 * m_pace.lookEvery)
            continue;
        const Id &outlet = m_live.node.terminal().outlet;
        if (!printing::isNews(m_live.printers.find(outlet, setup.id), heard->second.news, m_live.node.terminal().device,
                base::utcNow()))
            continue;
        heard->second.told = now;
        m_live.node.record({printing::record(outlet,
                               printing::PrinterHeard{setup.id, printing::troubleWord(heard->second.news.trouble),
                                   heard->second.news.paperLow})},
            {});
    }
}

} // namespace jiko::outlet
