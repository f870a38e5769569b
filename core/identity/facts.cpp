#include "identity/facts.h"

#include "base/codec.h"

namespace jiko::identity {

template <class Io> static void describe(Io &io, SignedIn &f)
{
    io("person", f.person);
    io("program", f.program);
}
template <class Io> static void describe(Io &io, SignedOut &f)
{
    io("person", f.person);
    io("program", f.program);
}
template <class Io> static void describe(Io &io, SignInRefused &f)
{
    io("program", f.program);
    io("wrong_in_a_row", f.wrongInARow);
}

template <class Io> static void describe(Io &io, TrainingEntered &f)
{
    io("approved_by", f.approvedBy);
}
template <class Io> static void describe(Io &io, TrainingLeft &f)
{
    io("left", f.left);
}

std::optional<IdentityFact> decodeIdentityFact(const Fact &fact)
{
    if (!fact.type.startsWith("identity."))
        return std::nullopt;
    return base::decodeAs<IdentityFact>(fact);
}

Draft record(const Id &terminal, const IdentityFact &fact)
{
    return base::draftOf(terminal, fact);
}

} // namespace jiko::identity
