// How the printers are that a terminal talks to: asked, and told to the others.
#include "outlet/paper_desk.h"

namespace jiko::outlet {

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
            if (m_heard.erase(setup.id) > 0)
                Q_EMIT printerWell(setup.id);
            continue;
        }
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
