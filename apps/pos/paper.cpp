#include "pos/paper.h"

#include "i18n.h"
#include "pos/slips.h"
#include "pos/till.h"

#include "printing/preview.h"
#include "printing/slip_text.h"

#include <utility>

namespace jiko::pos {

namespace {
printing::Words wordsNow()
{
    return outlet::wordsIn(languageNow());
}

QString noteNumberOf(const orders::Check &check, const Id &refund)
{
    const auto known = std::find_if(
        check.refunds.begin(), check.refunds.end(), [&](const orders::Refund &each) { return each.id == refund; });
    return known == check.refunds.end() ? QString() : known->noteNumber();
}

bool wantsPaper(const Fact &fact)
{
    return fact.type == orders::Closed::type || fact.type == orders::Receipted::type
        || fact.type == orders::Refunded::type || fact.type == orders::BillPrinted::type
        || fact.type == orders::PaperKept::type || fact.type == payments::DrawerClosed::type
        || fact.type == payments::CashMoved::type || fact.type == payments::NoSale::type;
}
} // namespace

Paper::Paper(outlet::Live &live, QObject *parent) : QObject(parent), m_live(live), m_desk(live), m_printers(live)
{
    connect(&live.node, &sync::Node::told, this, &Paper::hear);
    connect(&live.node, &sync::Node::writtenUpTo, this, &Paper::written);
    connect(&m_desk, &outlet::PaperDesk::jobChanged, this, &Paper::learned);
    connect(&m_desk, &outlet::PaperDesk::printed, this, &Paper::printed);
    connect(&m_desk, &outlet::PaperDesk::told, this, &Paper::told);
    connect(&m_desk, &outlet::PaperDesk::doubtsChanged, this, &Paper::doubtsChanged);
    connect(&m_printers, &outlet::PrinterBoard::changed, this, &Paper::printersChanged);
}

Paper::~Paper() = default;

void Paper::hear(const Fact &fact)
{
    if (fact.device == m_live.node.terminal().device && wantsPaper(fact))
        m_unwritten.push_back(fact);
}

void Paper::written(std::int64_t seq)
{
    while (!m_unwritten.empty() && m_unwritten.front().seq <= seq) {
        printFor(m_unwritten.front());
        m_unwritten.pop_front();
    }
}

void Paper::printFor(const Fact &fact)
{
    // The guests may have asked for their own language.
    const orders::Check *about = m_live.checks.find(fact.stream);
    const printing::Words words =
        about && !about->language.isEmpty() ? outlet::wordsIn(about->language) : wordsOf(receiptPrinter());
    if (fact.type == orders::Closed::type) {
        const orders::Check *check = m_live.checks.find(fact.stream);
        const auto told = orders::decodeCheckFact(fact);
        keep(fact, orders::numberOf(std::get<orders::Closed>(*told)), receiptOf(m_live, *check, words, false));
    } else if (fact.type == orders::Receipted::type) {
        const orders::Check *check = m_live.checks.find(fact.stream);
        const orders::ShareReceipt &paper = check->shareReceipts.back();
        keep(fact, paper.number(), receiptOf(m_live, *check, words, false, paper.share));
    } else if (fact.type == orders::Refunded::type) {
        const orders::Check *check = m_live.checks.find(fact.stream);
        const auto told = orders::decodeCheckFact(fact);
        const Id refund = std::get<orders::Refunded>(*told).refund;
        keep(fact, noteNumberOf(*check, refund), creditNoteOf(m_live, *check, refund, words, false));
    } else if (fact.type == orders::PaperKept::type) {
        const auto told = orders::decodeCheckFact(fact);
        if (const auto slip = printing::slipFrom(std::get<orders::PaperKept>(*told).slip))
            print(receiptPrinter(), *slip,
                {printing::jobOf(fact), fact.stream, std::get<orders::PaperKept>(*told).number, true, false});
    } else if (fact.type == orders::BillPrinted::type) {
        print(receiptPrinter(), billOf(m_live, *m_live.checks.find(fact.stream), words));
    } else if (fact.type == payments::DrawerClosed::type) {
        print(receiptPrinter(), zOf(m_live, *m_live.drawers.find(fact.stream), words, false));
    } else if (const auto moved = payments::decodeDrawerFact(fact)) {
        print(receiptPrinter(), moveOf(m_live, *m_live.drawers.find(fact.stream), *moved, base::stampOf(fact), words));
    }
}

void Paper::keep(const Fact &cause, const QString &number, const printing::Slip &slip)
{
    // It is printed from what is kept, once that is on the disk: a copy can only be what the first one was.
    const orders::PaperKept kept{number, printing::writtenSlip(slip)};
    const orders::Check *check = m_live.checks.find(cause.stream);
    if ((check && check->paper(number))
        || m_live.node.record({orders::record(cause.stream, kept)}, cause.staff).empty())
        print(receiptPrinter(), slip);
}

printing::Slip Paper::copyOf(const orders::Check &check, const QString &number, const Id &share) const
{
    if (const orders::KeptPaper *kept = check.paper(number))
        if (const auto slip = printing::slipFrom(kept->slip))
            return printing::markedCopy(*slip, outlet::wordsIn(slip->language));
    // The till went down before it was kept, or it is of an older program.
    return receiptOf(m_live, check, wordsOf(receiptPrinter()), true, share);
}

void Paper::printGift(const QString &id)
{
    const orders::Check *check = m_live.checks.find(Id::fromString(id));
    if (!check || !check->closed)
        return;
    if (receiptPrinter().isEmpty())
        return Q_EMIT told(tr("This till has no receipt printer. Print the gift receipt at another till."));
    print(receiptPrinter(), giftOf(m_live, *check, wordsOf(receiptPrinter())));
    Q_EMIT told(tr("The gift receipt goes to the printer. It has no prices."));
}

void Paper::printIn(const QString &id, const QString &language)
{
    const orders::Check *check = m_live.checks.find(Id::fromString(id));
    if (!check || !check->closed)
        return;
    if (receiptPrinter().isEmpty())
        return Q_EMIT told(tr("This till has no receipt printer. The receipt is kept; print it at another till."));
    print(receiptPrinter(), receiptOf(m_live, *check, outlet::wordsIn(language), true));
    Q_EMIT told(tr("A copy of receipt %1 goes to the printer.").arg(check->receiptNumber()));
}

void Paper::print(const QString &printer, const printing::Slip &slip)
{
    print(printer, slip, {newId(), {}, {}, false, false});
}

void Paper::print(const QString &printer, const printing::Slip &slip, const outlet::PaperDesk::Own &own)
{
    m_desk.print(printer, m_live.node.terminal().alone ? printing::trainingSlip(slip, wordsNow()) : slip, own);
}

QVariantList Paper::doubts() const
{
    QVariantList rows;
    for (const outlet::PaperDesk::Doubt &doubt : m_desk.doubts()) {
        const bool isReceipt = doubt.kind == printing::PaperKind::Receipt;
        QString text = isReceipt ? tr("Receipt %1 may not have come out at %2. Look before you print a copy.")
                                 : tr("%1 may not have come out at %2. Look before you print it again.");
        if (doubt.twice)
            text = tr("%1 may be out twice at %2. Tell the cooks to make it once.");
        else if (doubt.never)
            text = tr("%1 was never printed at %2 and is old. Ask the table before you print it.");
        rows.append(QVariantMap{{QStringLiteral("job"), doubt.job.toString(QUuid::WithoutBraces)},
            {QStringLiteral("text"), text.arg(doubt.label, doubt.printer)},
            {QStringLiteral("again"),
                doubt.twice     ? QString()
                    : isReceipt ? tr("Print a copy")
                                : tr("Print again")},
            {QStringLiteral("there"),
                doubt.twice       ? tr("They know")
                    : doubt.never ? tr("Not needed")
                                  : tr("It is there")}});
    }
    return rows;
}

void Paper::itIsThere(const QString &job)
{
    m_desk.settle(Id::fromString(job), printing::JobAnswer::ItIsThere, {});
}

void Paper::printAgain(const QString &id)
{
    const Id job = Id::fromString(id);
    if (!m_desk.settle(job, printing::JobAnswer::PrintAgain, {}))
        return Q_EMIT told(tr("It is on its way to the printer."));
    const printing::PaperJob *known = m_live.paper.find(job);
    if (known->kind != printing::PaperKind::Receipt)
        return;
    const orders::Check *check = m_live.checks.find(known->about);
    if (const orders::KeptPaper *kept = check ? check->paper(known->label) : nullptr)
        if (const auto slip = printing::slipFrom(kept->slip))
            print(receiptPrinter(), printing::markedCopy(*slip, outlet::wordsIn(slip->language)),
                {job, known->about, known->label, true, true});
}

void Paper::printForKitchen(const QString &line)
{
    const kitchen::Ticket *ticket = nullptr;
    for (const kitchen::Ticket *open : m_live.tickets.open())
        if (open->line(Id::fromString(line)))
            ticket = open;
    if (!ticket)
        return;
    if (!m_desk.printerFor(*ticket))
        return Q_EMIT told(tr("That station has no printer. Tell the cooks yourself."));
    Q_EMIT told(m_desk.printAgain(ticket->id, {}) ? tr("The ticket is printed again, marked as a duplicate.")
                                                  : tr("It is on its way to the printer."));
}

void Paper::learned(const printing::JobReport &report)
{
    // Said once when it begins, as far as anybody knows, and whenever a slip is given up; the rest is for the
    // indicator.
    const printing::PrinterState *known = m_live.printers.find(m_live.node.terminal().outlet, report.printer);
    const bool begins =
        report.trouble != printing::Trouble::None && (!known || known->trouble == printing::Trouble::None);
    if (begins || (report.final && report.state == printing::JobState::Failed)
        || report.state == printing::JobState::Doubtful)
        Q_EMIT told(report.text);
}

void Paper::tryNow()
{
    m_desk.tryNow();
}

void Paper::reprintReceipt(const QString &id)
{
    const orders::Check *check = m_live.checks.find(Id::fromString(id));
    if (!check || (!check->closed && check->shareReceipts.empty()))
        return;
    if (receiptPrinter().isEmpty())
        return Q_EMIT told(tr("This till has no receipt printer. The receipt is kept; print it at another till."));
    // While the check goes on, the last that came out is the last share's.
    const bool goesOn = !check->closed;
    const Id share = goesOn ? check->shareReceipts.back().share : Id();
    const QString number = goesOn ? check->shareReceipts.back().number() : check->receiptNumber();
    print(receiptPrinter(), copyOf(*check, number, share));
    Q_EMIT told(tr("A copy of receipt %1 goes to the printer.").arg(number));
}

void Paper::reprintZ(const QString &id)
{
    const payments::Drawer *drawer = m_live.drawers.find(Id::fromString(id));
    if (!drawer || !drawer->closed)
        return;
    if (receiptPrinter().isEmpty())
        return Q_EMIT told(tr("This till has no receipt printer. The Z is kept; the office shows it."));
    print(receiptPrinter(), zOf(m_live, *drawer, wordsNow(), true));
    Q_EMIT told(tr("A copy of Z %1 goes to the printer.").arg(drawer->z.zNumber));
}

void Paper::show(const printing::Slip &slip)
{
    const printing::PrinterSetup *printer = m_desk.printers().printer(receiptPrinter());
    const printing::PrinterProfile profile = printer ? printer->profile : outlet::profileFor(48, {}, false);
    m_preview = printing::previewOf(printing::layoutSlip(slip, profile), profile);
    Q_EMIT previewChanged();
}

void Paper::lookAtReceipt(const QString &id)
{
    const orders::Check *check = m_live.checks.find(Id::fromString(id));
    if (check && check->closed)
        show(copyOf(*check, check->receiptNumber(), {}));
}

void Paper::lookAtZ(const QString &id)
{
    const payments::Drawer *drawer = m_live.drawers.find(Id::fromString(id));
    if (drawer && drawer->closed)
        show(zOf(m_live, *drawer, wordsNow(), true));
}

void Paper::lookAtX(const QString &drawer, const QString &reader)
{
    if (const auto slip = xFor(drawer, reader))
        show(*slip);
}

void Paper::printX(const QString &drawer, const QString &reader)
{
    const auto slip = xFor(drawer, reader);
    if (!slip)
        return;
    if (receiptPrinter().isEmpty())
        return Q_EMIT told(tr("This till has no receipt printer. The report is on the screen."));
    print(receiptPrinter(), *slip);
    Q_EMIT told(tr("The report goes to the printer."));
}

std::optional<printing::Slip> Paper::xFor(const QString &open, const QString &reader) const
{
    const payments::Drawer *drawer = m_live.drawers.find(Id::fromString(open));
    const identity::Person *person = m_live.people().person(Id::fromString(reader));
    return drawer && drawer->isOpen() && person ? std::optional(xOf(m_live, *drawer, *person, wordsNow()))
                                                : std::nullopt;
}

void Paper::lookAway()
{
    m_preview = {};
    Q_EMIT previewChanged();
}

} // namespace jiko::pos
