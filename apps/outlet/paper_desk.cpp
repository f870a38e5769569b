#include "outlet/paper_desk.h"

#include "outlet/kitchen_slips.h"
#include "printing/receipt.h"

#include <QLocale>

namespace jiko::outlet {

using namespace std::chrono_literals;
using printing::Duty;

namespace {
printing::JobEnd endOf(printing::JobState state)
{
    using printing::JobState;
    switch (state) {
    case JobState::Confirmed:
        return printing::JobEnd::Confirmed;
    case JobState::Sent:
        return printing::JobEnd::Sent;
    case JobState::Failed:
        return printing::JobEnd::NotPrinted;
    case JobState::Queued:
    case JobState::Sending:
    case JobState::Doubtful:
        break;
    }
    return printing::JobEnd::Doubtful;
}

std::chrono::milliseconds msSince(Moment then)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(base::momentNow() - then);
}
} // namespace

PaperDesk::PaperDesk(Live &live, QObject *parent, DeskPace pace) : QObject(parent), m_live(live), m_pace(pace)
{
    connect(&live, &Live::caughtUp, this, &PaperDesk::begin, Qt::QueuedConnection);
    connect(&live.node, &sync::Node::ready, this, &PaperDesk::readPrinters);
    connect(&live.node, &sync::Node::recordsChanged, this, [this](const QSet<QByteArray> &kinds) {
        if (kinds.contains("printer") || kinds.contains("station"))
            readPrinters();
    });
    // Later: a fact is not made while another is being told.
    connect(&live.paper, &printing::PaperBook::wanted, this, &PaperDesk::look, Qt::QueuedConnection);
    connect(&live.paper, &printing::PaperBook::changed, this, &PaperDesk::heardOf, Qt::QueuedConnection);
    connect(&live.node, &sync::Node::writtenUpTo, this, &PaperDesk::letGo, Qt::QueuedConnection);
    connect(&live.node, &sync::Node::writtenUpTo, this, &PaperDesk::look, Qt::QueuedConnection);
    connect(&live.node, &sync::Node::stateChanged, this, &PaperDesk::letGo, Qt::QueuedConnection);
    connect(&live.node, &sync::Node::stateChanged, this, &PaperDesk::noteAbsence, Qt::QueuedConnection);
    m_ticks.setInterval(250);
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        letGo();
        look();
        noteDoubts();
        askPrinters();
    });
}

PaperDesk::~PaperDesk() = default;

void PaperDesk::begin()
{
    if (m_live.node.terminal().alone || m_open)
        return; // who practises has nobody to cook for
    m_open = true;
    m_begun = base::momentNow();
    m_ownBefore = m_live.node.lastSeq();
    const std::int32_t self = m_live.node.terminal().device;
    std::vector<Draft> drafts;
    if (!m_live.paper.isDesk(self))
        drafts.push_back(printing::record(
            printing::deskStream(m_live.node.terminal().outlet), printing::DeskOpened{m_live.node.terminal().name}));
    // What this terminal had in hand when it went down may be out, or half out.
    m_live.paper.forEach([&](const printing::PaperJob &job) {
        for (const printing::Attempt &attempt : job.attempts)
            if (attempt.device == self && !attempt.end)
                drafts.push_back(printing::record(
                    job.id, printing::JobEnded{attempt.id, printing::JobEnd::Doubtful, QStringLiteral("went down")}));
    });
    m_live.node.record(drafts, {});
    m_ticks.start();
    look();
}

void PaperDesk::readPrinters()
{
    Printers now = printersFrom(m_live.node.records(), [this](const QString &printer) { return wordsOf(printer); });
    if (!m_spooler || !now.sameMachines(m_printers)) {
        std::vector<Draft> drafts;
        for (const auto &[job, handed] : m_handed)
            if (handed.taken.hlc != 0 && (!handed.isOwn || handed.own.keptInBook))
                drafts.push_back(printing::record(job,
                    printing::JobEnded{
                        handed.attempt, handed.gone ? printing::JobEnd::Doubtful : printing::JobEnd::NotPrinted, {}}));
        m_handed.clear();
        m_spooler = std::make_unique<printing::Spooler>(now.all, m_pace.patience, m_pace.persistence);
        connect(m_spooler.get(), &printing::Spooler::jobChanged, this, &PaperDesk::learned);
        connect(m_spooler.get(), &printing::Spooler::aboutToSend, this, &PaperDesk::aboutToSend);
        connect(m_spooler.get(), &printing::Spooler::printerHeard, this,
            [this](const QString &printer, const printing::Condition &condition) {
                learnedOf(printer, {printing::troubleOf(condition), condition.paperLow});
            });
        connect(m_spooler.get(), &printing::Spooler::printerUnheard, this,
            [this](const QString &printer, printing::Trouble why) {
                learnedOf(printer, {why, false});
            });
        m_heard.clear();
        m_looked = {};
        m_live.node.record(drafts, {});
    }
    m_printers = std::move(now);
}

printing::Words PaperDesk::wordsOf(const QString &printer) const
{
    const auto own = m_printers.languages.find(printer);
    return wordsIn(own == m_printers.languages.end() ? QLocale().name().left(2) : own->second);
}

printing::SpoolRules PaperDesk::rules() const
{
    printing::SpoolRules rules = m_pace.rules;
    rules.lateAfter = std::chrono::minutes(m_live.house().lateMinutes);
    return rules;
}

printing::DeskPlace PaperDesk::place() const
{
    printing::DeskPlace place;
    place.self = m_live.node.terminal().device;
    place.now = base::utcNow();
    place.upFor = msSince(m_begun);
    place.ownBefore = m_ownBefore;
    place.silentFor = [this, self = place.self](std::int32_t device) {
        if (device == self || m_here.contains(device))
            return std::chrono::milliseconds{};
        const auto heard = m_heardAt.find(device);
        return msSince(heard == m_heardAt.end() ? m_begun : heard->second);
    };
    place.knownFor = [this](const Id &job) {
        const auto known = m_openJobs.find(job);
        return known == m_openJobs.end() ? std::chrono::milliseconds{} : msSince(known->second.known);
    };
    return place;
}

std::int32_t PaperDesk::ownerBy(const QString &printer, const printing::SpoolRules &rules) const
{
    const auto attached = m_printers.attachedTo.find(printer);
    const printing::PrinterSetup *setup = m_printers.printer(printer);
    const bool onlyThere = attached != m_printers.attachedTo.end() && setup
        && !std::holds_alternative<printing::TcpAddress>(setup->address);
    return printing::ownerOf(m_live.paper.desks(), attached == m_printers.attachedTo.end() ? 0 : attached->second,
        onlyThere, place(), rules);
}

std::int32_t PaperDesk::ownerOf(const QString &printer) const
{
    return ownerBy(printer, rules());
}

bool PaperDesk::owns(const QString &printer) const
{
    return m_open && ownerOf(printer) == m_live.node.terminal().device;
}

Duty PaperDesk::dutyFor(const printing::PaperWish &wish, const QString &printer) const
{
    return printing::dutyOf(wish, m_live.paper.find(wish.job), ownerOf(printer), place(), rules());
}

QString PaperDesk::printerIdFor(const kitchen::Ticket &ticket) const
{
    const auto printer = m_printers.ofStation.find(ticket.station);
    return printer == m_printers.ofStation.end() ? QString() : printer->second;
}

const printing::PrinterSetup *PaperDesk::printerFor(const kitchen::Ticket &ticket) const
{
    return m_printers.printer(printerIdFor(ticket));
}

bool PaperDesk::ticketTried(const Id &ticket) const
{
    for (const printing::PaperWish *wish : m_live.paper.about(ticket))
        if (wish->cause.type == kitchen::TicketSent::type)
            if (const printing::PaperJob *job = m_live.paper.find(wish->job); job && !job->attempts.empty())
                return true;
    return false;
}

bool PaperDesk::isWanted(const printing::PaperWish &wish, const kitchen::Ticket &ticket) const
{
    if (const printing::PaperJob *job = m_live.paper.find(wish.job); job && job->isAskedAgain())
        return true;
    return kitchen::isPaperWanted(ticket, wish.cause, ticketTried(ticket.id));
}

void PaperDesk::look()
{
    // What a terminal prints that was sent away nobody would hear of.
    if (!m_open || !m_spooler || m_live.node.isLockedOut())
        return;
    noteAbsence();
    const auto open = m_live.paper.open();
    std::map<Id, Open> jobs;
    for (const printing::PaperWish *wish : open) {
        const auto before = m_openJobs.find(wish->job);
        const Moment now = base::momentNow();
        jobs.emplace(wish->job, before == m_openJobs.end() ? Open{now, now} : before->second);
    }
    m_openJobs = std::move(jobs);
    for (const printing::PaperWish *wish : open)
        consider(*wish);
}

void PaperDesk::consider(const printing::PaperWish &wish)
{
    const kitchen::Ticket *ticket = m_live.tickets.find(wish.cause.stream);
    if (!ticket || !ticket->sent || !m_live.node.isWritten(base::stampOf(wish.cause)))
        return;
    const auto handed = m_handed.find(wish.job);
    const bool inHand = handed != m_handed.end();
    if (inHand && handed->second.taken.hlc != 0)
        return;
    if (!isWanted(wish, *ticket)) {
        if (inHand)
            m_spooler->cancel(handed->second.attempt);
        return m_live.paper.retire(wish.job);
    }
    const QString printer = printerIdFor(*ticket);
    const kitchen::StationPaper station{!printer.isEmpty() && m_printers.onlyWithoutScreen.at(ticket->station)};
    const printing::PaperJob *job = m_live.paper.find(wish.job);
    const bool isAsked = job && job->isAskedAgain();
    if (printer.isEmpty())
        return;
    if (!isAsked && !kitchen::goesOnPaper(*ticket, station, base::utcNow()))
        return lookAhead(wish, *ticket, station);
    const Duty duty = dutyFor(wish, printer);
    const bool prints = duty == Duty::Print || duty == Duty::PrintMarked;
    if (prints && !inHand)
        hand(wish, printer, duty == Duty::PrintMarked);
    else if (inHand && !prints)
        m_spooler->cancel(handed->second.attempt);
}

void PaperDesk::lookAhead(
    const printing::PaperWish &wish, const kitchen::Ticket &ticket, const kitchen::StationPaper &station)
{
    const auto open = m_openJobs.find(wish.job);
    if (open == m_openJobs.end() || open->second.lookedAhead || ticket.isInKitchen()
        || base::utcNow() - ticket.sentAt < station.screenWithin / 2)
        return;
    open->second.lookedAhead = true;
    if (const QString printer = printerIdFor(ticket); owns(printer))
        m_spooler->look(printer);
}

std::optional<printing::Slip> PaperDesk::slipFor(
    const printing::PaperWish &wish, const QString &printer, bool marked, bool late) const
{
    const kitchen::Ticket &ticket = *m_live.tickets.find(wish.cause.stream);
    const printing::Words words = wordsOf(printer);
    std::optional<printing::Slip> slip;
    if (wish.cause.type == kitchen::TicketSent::type || wish.cause.type == kitchen::Rerouted::type)
        slip = ticketOf(m_live, ticket, words, printing::jobNumberOf(wish.cause));
    else if (const auto change = kitchen::decodeTicketFact(wish.cause))
        slip = changeOf(m_live, ticket, *change, words, printing::jobNumberOf(wish.cause));
    if (slip && late)
        slip =
            printing::markedLate(*slip, base::localTimeText(base::timeOf(wish.cause.hlc), m_live.house().hours), words);
    if (slip && marked)
        slip = printing::markedDuplicate(*slip, words);
    return slip;
}

void PaperDesk::hand(const printing::PaperWish &wish, const QString &printer, bool marked)
{
    const bool late = printing::isLate(wish, base::utcNow(), rules());
    const auto slip = slipFor(wish, printer, marked, late);
    if (!slip)
        return m_live.paper.retire(wish.job);
    Handed handed;
    handed.attempt = newId();
    handed.printer = printer;
    handed.marked = marked;
    handed.late = late;
    handed.since = base::momentNow();
    m_handed[wish.job] = handed;
    // Counted from its last news: whoever had it may have gone, and its printer with it.
    const auto open = m_openJobs.find(wish.job);
    m_spooler->print(printer, *slip,
        {handed.attempt, false, true,
            open == m_openJobs.end() ? std::chrono::milliseconds{} : msSince(open->second.stirred)});
    Q_EMIT printed(printer, *slip);
}

void PaperDesk::print(const QString &printer, const printing::Slip &slip, const Own &own)
{
    if (printer.isEmpty() || !m_spooler || m_handed.contains(own.job))
        return;
    Handed handed;
    handed.attempt = newId();
    handed.printer = printer;
    handed.marked = own.marked;
    handed.own = own;
    handed.isOwn = true;
    handed.since = base::momentNow();
    m_handed[own.job] = handed;
    m_spooler->print(printer, slip, {handed.attempt, false, own.keptInBook});
    Q_EMIT printed(printer, slip);
}

QString PaperDesk::labelOf(const printing::PaperWish &wish) const
{
    const kitchen::Ticket *ticket = m_live.tickets.find(wish.cause.stream);
    return ticket ? QStringLiteral("%1 · %2").arg(ticket->label, ticket->number) : QString();
}

std::map<Id, PaperDesk::Handed>::iterator PaperDesk::byAttempt(const Id &attempt)
{
    return std::find_if(
        m_handed.begin(), m_handed.end(), [&](const auto &entry) { return entry.second.attempt == attempt; });
}

void PaperDesk::aboutToSend(const Id &attempt, const QString &printer)
{
    const auto at = byAttempt(attempt);
    if (at == m_handed.end())
        return m_spooler->cancel(attempt);
    Handed &handed = at->second;
    const printing::PaperWish *wish = m_live.paper.wish(at->first);
    if (!handed.isOwn) {
        const kitchen::Ticket *ticket = wish ? m_live.tickets.find(wish->cause.stream) : nullptr;
        const Duty duty = ticket && isWanted(*wish, *ticket) ? dutyFor(*wish, handed.printer) : Duty::Nothing;
        const bool same = handed.taken.hlc == 0 && duty == (handed.marked ? Duty::PrintMarked : Duty::Print)
            && handed.late == printing::isLate(*wish, base::utcNow(), rules());
        if (!same)
            return m_spooler->cancel(attempt); // and it is handed over anew, if at all
    }
    printing::JobTaken taken;
    taken.attempt = attempt;
    taken.kind = handed.isOwn ? printing::PaperKind::Receipt : wish->kind;
    taken.about = handed.isOwn ? handed.own.about : wish->cause.stream;
    taken.label = handed.isOwn ? handed.own.label : labelOf(*wish);
    taken.printer = printer;
    taken.wished = handed.printer;
    taken.marked = handed.marked;
    taken.late = handed.late;
    const auto made = m_live.node.record({printing::record(at->first, taken)}, {});
    if (made.empty()) {
        // A disk that takes nothing more: the cook's paper matters more than the book.
        handed.gone = true;
        return m_spooler->go(attempt);
    }
    handed.taken = base::stampOf(made.front());
    handed.since = base::momentNow();
    letGo();
}

void PaperDesk::letGo()
{
    for (auto &[job, handed] : m_handed) {
        if (handed.taken.hlc == 0 || handed.gone || !m_live.node.isWritten(handed.taken))
            continue;
        // Whoever takes over must know that it was taken: another's disk has it, too, where there is another.
        const auto &here = m_live.node.peers().here;
        const bool isAlone = handed.isOwn || std::none_of(here.begin(), here.end(), [this](std::int32_t device) {
            return m_live.paper.isDesk(device);
        });
        if (!isAlone && m_live.node.peers().ownElsewhere < handed.taken.seq
            && msSince(handed.since) < m_pace.elsewhereWithin)
            continue;
        handed.gone = true;
        m_spooler->go(handed.attempt);
    }
}

void PaperDesk::learned(const printing::JobReport &report)
{
    Q_EMIT jobChanged(report);
    tellOfJob(report);
    const auto at = byAttempt(report.job);
    if (at == m_handed.end() || !report.final)
        return;
    const Handed handed = at->second;
    const Id job = at->first;
    m_handed.erase(at);
    if (handed.taken.hlc != 0)
        m_live.node.record(
            {printing::record(
                job, printing::JobEnded{handed.attempt, endOf(report.state), printing::troubleWord(report.trouble)})},
            {});
    else if (handed.gone)
        m_live.paper.retire(job);
    QMetaObject::invokeMethod(this, &PaperDesk::look, Qt::QueuedConnection);
}

void PaperDesk::heardOf(const Id &id)
{
    const printing::PaperJob *job = m_live.paper.find(id);
    const printing::PaperWish *wish = m_live.paper.wish(id);
    if (const auto open = m_openJobs.find(id); open != m_openJobs.end())
        open->second.stirred = base::momentNow();
    if (job && wish && !job->attempts.empty() && wish->cause.device == m_live.node.terminal().device) {
        const printing::Attempt &last = job->attempts.back();
        if (last.isOnPaper() && last.printer != job->wished)
            Q_EMIT told(tr("%1 came out at %2, since %3 does not print.")
                            .arg(job->label, nameOf(last.printer), nameOf(job->wished)));
    }
    look();
    noteDoubts();
}

QString PaperDesk::nameOf(const QString &printer) const
{
    const printing::PrinterSetup *setup = m_printers.printer(printer);
    return setup ? setup->name : printer;
}

std::vector<PaperDesk::Doubt> PaperDesk::doubts() const
{
    std::vector<Doubt> found;
    if (!m_open)
        return found;
    const printing::DeskPlace here = place();
    for (const printing::PaperWish *wish : m_live.paper.open()) {
        const kitchen::Ticket *ticket = m_live.tickets.find(wish->cause.stream);
        const QString printer = ticket ? printerIdFor(*ticket) : QString();
        if (printer.isEmpty() || !isWanted(*wish, *ticket))
            continue;
        const printing::PaperJob *job = m_live.paper.find(wish->job);
        const bool never = !job || job->attempts.empty();
        if (never ? printing::dutyOf(*wish, job, here.self, here, rules()) != Duty::AskPerson
                  : job->doubts([](const auto &) { return false; }) == 0)
            continue;
        found.push_back({wish->job, wish->cause.stream, wish->kind, labelOf(*wish), nameOf(printer), false, never});
    }
    for (const printing::PaperJob *job : m_live.paper.doubtfulReceipts())
        if (job->attempts.back().device == here.self)
            found.push_back(
                {job->id, job->about, job->kind, job->label, nameOf(job->attempts.back().printer), false, false});
    for (const printing::PaperJob *job : m_live.paper.outTwice())
        found.push_back(
            {job->id, job->about, job->kind, job->label, nameOf(job->attempts.back().printer), true, false});
    return found;
}

void PaperDesk::noteDoubts()
{
    std::set<Id> now;
    for (const Doubt &doubt : doubts())
        now.insert(doubt.job);
    if (now != std::exchange(m_doubted, now))
        Q_EMIT doubtsChanged();
}

bool PaperDesk::settle(const Id &id, printing::JobAnswer answer, const Id &staff)
{
    const printing::PaperJob *known = m_live.paper.find(id);
    printing::PaperJob job;
    if (known)
        job = *known;
    const printing::DeskPlace here = place();
    const bool lost = std::all_of(job.attempts.begin(), job.attempts.end(), [&](const printing::Attempt &attempt) {
        return attempt.end || here.silentFor(attempt.device) >= m_pace.rules.takeOver;
    });
    const auto settled = printing::decide(job, {answer, lost});
    // What is out twice is done, and somebody may say so.
    const bool twice = job.mayBeOutTwice() && answer == printing::JobAnswer::ItIsThere;
    if (!settled && !twice)
        return false;
    return !m_live.node.record({printing::record(id, printing::JobSettled{answer, job.mayBeOutTwice()})}, staff)
                .empty();
}

bool PaperDesk::printAgain(const Id &ticket, const Id &staff)
{
    for (const printing::PaperWish *wish : m_live.paper.about(ticket))
        if (wish->cause.type == kitchen::TicketSent::type)
            return settle(wish->job, printing::JobAnswer::PrintAgain, staff);
    return false;
}

void PaperDesk::tryNow()
{
    for (const printing::PrinterSetup &setup : m_printers.all) {
        m_spooler->tryNow(setup.id);
        if (owns(setup.id))
            m_spooler->look(setup.id);
    }
}

} // namespace jiko::outlet
