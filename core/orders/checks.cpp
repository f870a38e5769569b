#include "orders/checks.h"

#include "orders/decisions.h"

namespace jiko::orders {

Checks::Checks(std::int32_t ownDevice, QObject *parent) : QObject(parent), m_ownDevice(ownDevice)
{
}

bool Checks::apply(const Fact &fact)
{
    if (!m_checks.apply(fact))
        return false;
    m_unsorted.insert(fact.stream);
    m_totals.remove(fact.stream);
    if (fact.device != m_ownDevice)
        m_heard[fact.device] = std::max(m_heard[fact.device], fact.seq);
    if (fact.device == m_ownDevice) {
        if (fact.type == CheckOpened::type)
            noteNumber(fact);
        // Not check.receipt: where two terminals closed one check, the fold shows the first and this series went on all
        // the same.
        if (fact.type == Closed::type || fact.type == Receipted::type)
            noteReceipt(fact);
        if (fact.type == Refunded::type)
            noteCreditNote(fact);
    }
    Q_EMIT changed(fact.stream);
    return true;
}

void Checks::sort() const
{
    for (const Id &id : std::exchange(m_unsorted, {})) {
        const Check &check = *m_checks.find(id);
        const bool isOpen = check.isOpen();
        if (isOpen)
            m_open.insert(id);
        else
            m_open.remove(id);
        m_openAt.put(id, isOpen ? QSet<Id>{check.table} : QSet<Id>());
        QSet<QString> references;
        for (const Tender &tender : check.tenders)
            if (!tender.reference.isEmpty())
                references.insert(tender.reference.toUpper());
        m_paidBy.put(id, references);
        QSet<Id> offers;
        for (const menu::Offer &offer : check.offers)
            offers.insert(offer.id);
        m_offered.put(id, offers);
        if (check.hasPaidAndWaiting())
            m_paidAndWaiting.insert(id);
        else
            m_paidAndWaiting.remove(id);
        if (decisionsOf(check).empty())
            m_undecided.remove(id);
        else
            m_undecided.insert(id);
    }
}

void Checks::noteNumber(const Fact &fact)
{
    const auto body = decodeCheckFact(fact);
    const QString device = QString::number(m_ownDevice);
    if (!body || !std::get<CheckOpened>(*body).number.startsWith(device))
        return;
    const std::int64_t number = std::get<CheckOpened>(*body).number.mid(device.size()).toLongLong();
    if (number < m_lastNumber)
        return;
    m_lastNumber = number;
    m_lastOpened = fact.stream;
}

void Checks::noteReceipt(const Fact &fact)
{
    const auto body = decodeCheckFact(fact);
    if (!body)
        return;
    const auto *share = std::get_if<Receipted>(&*body);
    const std::int64_t number = share ? share->receipt : std::get<Closed>(*body).receipt;
    if (number < m_lastReceipt)
        return;
    m_lastReceipt = number;
    m_lastReceiptOn = fact.stream;
}

void Checks::noteCreditNote(const Fact &fact)
{
    const auto body = decodeCheckFact(fact);
    if (!body || std::get<Refunded>(*body).number < m_lastCreditNote)
        return;
    m_lastCreditNote = std::get<Refunded>(*body).number;
    m_lastCreditNoteOn = fact.stream;
}

bool Checks::isOver(const Id &id) const
{
    sort();
    const Check *check = find(id);
    return !check
        || ((check->closed || check->isMerged()) && !m_undecided.contains(id) && !m_paidAndWaiting.contains(id)
            && id != m_lastReceiptOn && id != m_lastCreditNoteOn && id != m_lastOpened);
}

namespace {
void sortByOpening(std::vector<const Check *> &checks)
{
    std::sort(checks.begin(), checks.end(),
        [](const Check *a, const Check *b) { return std::tie(a->openedAt, a->id) < std::tie(b->openedAt, b->id); });
}
} // namespace

std::vector<const Check *> Checks::open() const
{
    sort();
    std::vector<const Check *> found;
    for (const Id &id : m_open)
        found.push_back(m_checks.find(id));
    sortByOpening(found);
    return found;
}

std::vector<const Check *> Checks::openAt(const Id &table) const
{
    sort();
    std::vector<const Check *> found;
    for (const Id &id : m_openAt.find(table))
        found.push_back(m_checks.find(id));
    sortByOpening(found);
    return found;
}

std::vector<const Check *> Checks::paidAndWaiting() const
{
    sort();
    std::vector<const Check *> found;
    for (const Id &id : m_paidAndWaiting)
        found.push_back(m_checks.find(id));
    sortByOpening(found);
    return found;
}

const CheckTotals &Checks::totalsOf(const Check &check) const
{
    const auto known = m_totals.constFind(check.id);
    return known != m_totals.cend() ? *known : *m_totals.insert(check.id, totals(check));
}

std::vector<const Check *> Checks::undecided() const
{
    sort();
    std::vector<const Check *> found;
    for (const Id &id : m_undecided)
        found.push_back(m_checks.find(id));
    sortByOpening(found);
    return found;
}

std::vector<Checks::PaidBy> Checks::paidBy(const QString &reference) const
{
    sort();
    const QString wanted = reference.toUpper();
    std::vector<PaidBy> found;
    for (const Id &id : m_paidBy.find(wanted)) {
        const Check &check = *m_checks.find(id);
        for (const Tender &tender : check.tenders) {
            if (tender.isGivenBack() || tender.reference.toUpper() != wanted)
                continue;
            const auto undo = std::find_if(check.tenders.begin(), check.tenders.end(),
                [&](const Tender &each) { return each.undoes == tender.id && each.refund.isNull(); });
            found.push_back({&check, &tender, undo == check.tenders.end() ? Id() : undo->id});
        }
    }
    std::sort(found.begin(), found.end(), [](const PaidBy &a, const PaidBy &b) {
        return std::tie(a.tender->takenAt, a.check->id, a.tender->id)
            < std::tie(b.tender->takenAt, b.check->id, b.tender->id);
    });
    return found;
}

menu::Uses Checks::usesOf(const Id &offer, const BusinessDate &today) const
{
    sort();
    menu::Uses uses;
    for (const Id &id : m_offered.find(offer)) {
        const Check &check = *m_checks.find(id);
        // Its offers went along, and are counted where they are.
        if (check.isMerged())
            continue;
        ++uses.ever;
        uses.today += check.businessDate == today;
    }
    return uses;
}

QString Checks::nextNumber() const
{
    return QString::number(m_ownDevice) + QString::number(m_lastNumber + 1).rightJustified(3, QLatin1Char('0'));
}

} // namespace jiko::orders
