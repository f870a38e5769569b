#include "payments/cards.h"

namespace jiko::payments {

namespace {
void sortByTime(std::vector<const CardPayment *> &payments)
{
    std::sort(payments.begin(), payments.end(), [](const CardPayment *a, const CardPayment *b) {
        return std::tie(a->askedAt, a->id) < std::tie(b->askedAt, b->id);
    });
}
} // namespace

bool Cards::apply(const Fact &fact)
{
    if (!m_payments.apply(fact))
        return false;
    if (fact.type == CardAsked::type)
        if (const auto body = decodeCardFact(fact)) {
            auto &known = m_ofCheck[std::get<CardAsked>(*body).check];
            if (std::find(known.begin(), known.end(), fact.stream) == known.end())
                known.push_back(fact.stream);
        }
    Q_EMIT changed(fact.stream);
    return true;
}

std::vector<const CardPayment *> Cards::ofCheck(const Id &check) const
{
    std::vector<const CardPayment *> found;
    for (const Id &id : m_ofCheck.value(check))
        found.push_back(find(id));
    sortByTime(found);
    return found;
}

std::vector<const CardPayment *> Cards::all() const
{
    std::vector<const CardPayment *> found;
    m_payments.forEach([&](const CardPayment &payment) {
        if (payment.state != CardState::Early)
            found.push_back(&payment);
    });
    sortByTime(found);
    return found;
}

bool Cards::isAskedAgain(const CardPayment &back) const
{
    const auto of = ofCheck(back.check);
    return std::any_of(of.begin(), of.end(), [&](const CardPayment *other) {
        return other->id != back.id && other->act != CardAct::Pay && other->original == back.original
            && other->tender == back.tender && std::tie(other->askedAt, other->id) > std::tie(back.askedAt, back.id);
    });
}

} // namespace jiko::payments
