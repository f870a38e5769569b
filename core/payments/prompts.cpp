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

} // namespace jiko::payments
