#include "identity/asking.h"

#include "base/codec.h"

#include <algorithm>

namespace jiko::identity {

template <class Io> static void describe(Io &io, ApprovalAsked &f)
{
    io("permission", f.permission);
    io("what", f.what);
    io("amount", f.amount);
    io("reason", f.reason);
    io("check", f.check);
    io("label", f.label);
    io("lasts_seconds", f.lastsSeconds);
}
template <class Io> static void describe(Io &io, ApprovalAnswered &f)
{
    io("allowed", f.allowed);
}
template <class Io> static void describe(Io &io, ApprovalWithdrawn &f)
{
    io("expired", f.expired);
}
template <class Io> static void describe(Io &io, ApprovalSeen &f)
{
    io("answers", f.answers);
}

std::optional<ApprovalFact> decodeApprovalFact(const Fact &fact)
{
    if (!fact.type.startsWith("identity.approval_"))
        return std::nullopt;
    return base::decodeAs<ApprovalFact>(fact);
}

Draft record(const Id &asking, const ApprovalFact &fact)
{
    return base::draftOf(asking, fact);
}

namespace {
void apply(Asking &asking, const ApprovalAsked &fact, const Stamp &stamp)
{
    if (asking.asked)
        return;
    asking.asked = true;
    asking.what = fact;
    asking.by = stamp;
}
void apply(Asking &asking, const ApprovalAnswered &fact, const Stamp &stamp)
{
    asking.answers.push_back({fact.allowed, stamp});
}
void apply(Asking &asking, const ApprovalWithdrawn &fact, const Stamp &stamp)
{
    if (asking.withdrawn)
        return;
    asking.withdrawn = fact;
    asking.withdrawal = stamp;
}
void apply(Asking &asking, const ApprovalSeen &fact, const Stamp &)
{
    asking.seen = std::max(asking.seen, fact.answers);
}
} // namespace

Asking fold(Asking asking, const ApprovalFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(asking, body, stamp); }, fact);
    return asking;
}

const Asking::Answer *Asking::verdict() const
{
    if (answers.empty() || (withdrawn && withdrawal < answers.front().stamp))
        return nullptr;
    return &answers.front();
}

UtcMicros Asking::until() const
{
    return by.at() + std::chrono::seconds(what.lastsSeconds);
}

bool Asking::isOpen(UtcMicros now) const
{
    return asked && !withdrawn && answers.empty() && now < until();
}

bool Asking::isAnsweredBothWays() const
{
    const Answer *first = verdict();
    return first && static_cast<int>(answers.size()) > seen
        && std::any_of(
            answers.begin(), answers.end(), [&](const Answer &other) { return other.allowed != first->allowed; });
}

Result<ApprovalAsked, AskRefusal> decideAsk(const People &people, const Id &who, const ApprovalAsked &ask)
{
    if (ask.what.trimmed().isEmpty() || ask.permission.isEmpty())
        return Refused{AskRefusal::NothingAsked};
    const QByteArray permission = ask.permission.toLatin1();
    const auto &all = people.all();
    if (std::none_of(all.begin(), all.end(),
            [&](const Person &person) { return person.id != who && person.may(permission.constData()); }))
        return Refused{AskRefusal::NobodyMay};
    return ask;
}

Result<ApprovalAnswered, AnswerRefusal> decide(const Asking &asking, const AnswerAsking &ask)
{
    if (!asking.asked)
        return Refused{AnswerRefusal::NotAsked};
    if (asking.withdrawn)
        return Refused{asking.withdrawn->expired ? AnswerRefusal::Expired : AnswerRefusal::Withdrawn};
    if (!asking.answers.empty())
        return Refused{AnswerRefusal::AlreadyAnswered};
    if (ask.now >= asking.until())
        return Refused{AnswerRefusal::Expired};
    if (ask.who && ask.who->id == asking.by.staff)
        return Refused{AnswerRefusal::OwnAsking};
    if (!ask.who || !ask.who->may(asking.what.permission.toLatin1().constData()))
        return Refused{AnswerRefusal::NoRight};
    return ApprovalAnswered{ask.allow};
}

std::optional<ApprovalWithdrawn> decideWithdraw(const Asking &asking, bool expired)
{
    if (!asking.asked || asking.withdrawn || !asking.answers.empty())
        return std::nullopt;
    return ApprovalWithdrawn{expired};
}

std::optional<ApprovalSeen> decideSeen(const Asking &asking)
{
    if (!asking.isAnsweredBothWays())
        return std::nullopt;
    return ApprovalSeen{static_cast<int>(asking.answers.size())};
}

} // namespace jiko::identity
