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
        if (const auto was = m_open.constFind(id); was != m_open.cend()) {
            m_openAt.remove(was.value(), id);
            m_open.erase(was);
        }
        if (check.isOpen()) {
            m_open.insert(id, check.table);
            m_openAt.insert(check.table, id);
        }
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
        || ((check->closed || check->isMerged()) && !m_undecided.contains(id) && id != m_lastReceiptOn
            && id != m_lastCreditNoteOn && id != m_lastOpened);
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
    for (auto at = m_open.cbegin(); at != m_open.cend(); ++at)
        found.push_back(m_checks.find(at.key()));
    sortByOpening(found);
    return found;
}

std::vector<const Check *> Checks::openAt(const Id &table) const
{
    sort();
    std::vector<const Check *> found;
    for (auto at = m_openAt.constFind(table); at != m_openAt.cend() && at.key() == table; ++at)
        found.push_back(m_checks.find(at.value()));
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

QString Checks::nextNumber() const
{
    return QString::number(m_ownDevice) + QString::number(m_lastNumber + 1).rightJustified(3, QLatin1Char('0'));
}

} // namespace jiko::orders
