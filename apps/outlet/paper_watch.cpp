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
}

void PaperDesk::tell(const QString &printer, const printing::PrinterNews &news)
{
    m_live.node.record({printing::record(m_live.node.terminal().outlet,
                           printing::PrinterHeard{printer, printing::troubleWord(news.trouble), news.paperLow})},
        {});
}

void PaperDesk::tellOfJob(const printing::JobReport &report)
{
    const printing::PrinterNews news{report.trouble, report.paperLow};
    const bool isWell = report.state == printing::JobState::Confirmed
        || (report.state == printing::JobState::Sent && report.final); // before its end nothing is proved
    if (news.trouble == printing::Trouble::None && !isWell)
        return;
    const printing::PrinterState *known = m_live.printers.find(m_live.node.terminal().outlet, report.printer);
    const printing::Trouble before = known ? known->trouble : printing::Trouble::None;
    // Of another's printer, too, if it does not print for us; that it does is then ours to say again.
    if (news.trouble != before
        && (news.trouble != printing::Trouble::None || owns(report.printer)
            || known->holder == m_live.node.terminal().device))
        tell(report.printer, news);
    learnedOf(report.printer, news);
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
            m_heard.erase(setup.id);
            continue;
        }
        m_lookedAhead.erase(setup.id);
        if (looks)
            m_spooler->look(setup.id);
        const auto heard = m_heard.find(setup.id);
        if (heard == m_heard.end() || now - heard->second.told < m_pace.tellEvery
            || now - heard->second.at > 2 * m_pace.lookEvery)
            continue;
        if (!printing::isNews(m_live.printers.find(m_live.node.terminal().outlet, setup.id), heard->second.news,
                m_live.node.terminal().device, base::utcNow()))
            continue;
        heard->second.told = now;
        tell(setup.id, heard->second.news);
    }
}

} // namespace jiko::outlet
