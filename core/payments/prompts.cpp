#include "payments/prompts.h"

namespace jiko::payments {

namespace {
void sortByAsking(std::vector<const Prompt *> &prompts)
{
    std::sort(prompts.begin(), prompts.end(),
        [](const Prompt *a, const Prompt *b) { return std::tie(a->askedAt, a->id) < std::tie(b->askedAt, b->id); });
}
} // namespace

bool Prompts::apply(const Fact &fact)
{
    if (!m_prompts.apply(fact))
        return false;
    if (fact.type == PromptAsked::type)
        if (const auto body = decodePromptFact(fact)) {
            auto &known = m_ofCheck[std::get<PromptAsked>(*body).check];
            if (std::find(known.begin(), known.end(), fact.stream) == known.end())
                known.push_back(fact.stream);
        }
    m_unsorted.insert(fact.stream);
    Q_EMIT changed(fact.stream);
    return true;
}

std::vector<const Prompt *> Prompts::ofCheck(const Id &check) const
{
    std::vector<const Prompt *> found;
    for (const Id &id : m_ofCheck.value(check))
        found.push_back(find(id));
    sortByAsking(found);
    return found;
}

const Prompt *Prompts::paidBy(const QString &receipt) const
{
    for (const Id &id : std::exchange(m_unsorted, {})) {
        const Prompt &prompt = *find(id);
        const bool bears = prompt.state != PromptState::Early && !prompt.receipt.isEmpty();
        m_paidBy.put(id, bears ? QSet<QString>{prompt.receipt} : QSet<QString>());
    }
    const Prompt *first = nullptr;
    for (const Id &id : m_paidBy.find(receipt))
        if (const Prompt *prompt = find(id); !first || prompt->id < first->id)
            first = prompt;
    return first;
}

std::vector<const Prompt *> Prompts::all() const
{
    std::vector<const Prompt *> found;
    m_prompts.forEach([&](const Prompt &prompt) {
        if (prompt.state != PromptState::Early)
            found.push_back(&prompt);
    });
    sortByAsking(found);
    return found;
}

PromptPlace placeOf(const Prompt &prompt, const orders::Checks &checks)
{
    PromptPlace place{checks.find(prompt.check), {}};
    const bool taken = place.check && place.check->tender(prompt.id);
    if (!taken && !prompt.settled && !prompt.receipt.isEmpty())
        place.otherTender = tenderWith(prompt.receipt, checks);
    return place;
}

Id tenderWith(const QString &code, const orders::Checks &checks)
{
    for (const auto &paid : checks.paidBy(code))
        if (paid.tender->kind == orders::TenderKind::MobileMoney && paid.undoneBy.isNull())
            return paid.tender->id;
    return {};
}

} // namespace jiko::payments
