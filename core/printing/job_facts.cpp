#include "printing/job_facts.h"

#include "base/codec.h"

namespace jiko::printing {

template <class Io> static void describe(Io &io, DeskOpened &f)
{
    io("name", f.name);
}
template <class Io> static void describe(Io &io, JobTaken &f)
{
    io("attempt", f.attempt);
    io("kind", f.kind);
    io("about", f.about);
    io("label", f.label);
    io("printer", f.printer);
    io("wished", f.wished);
    io("marked", f.marked);
    io.maybe("late", f.late);
}
template <class Io> static void describe(Io &io, JobEnded &f)
{
    io("attempt", f.attempt);
    io("end", f.end);
    io.maybe("trouble", f.trouble);
}
template <class Io> static void describe(Io &io, JobSettled &f)
{
    io("answer", f.answer);
    io.maybe("twice", f.twice);
}

std::optional<JobFact> decodeJobFact(const Fact &fact)
{
    if (!fact.type.startsWith("printing."))
        return std::nullopt;
    return base::decodeAs<JobFact>(fact);
}

Draft record(const Id &job, const JobFact &fact)
{
    return base::draftOf(job, fact);
}

Id deskStream(const Id &outlet)
{
    return base::namedId(outlet, QStringLiteral("printing"));
}

Id firstJobOf(const Id &stream)
{
    return base::namedId(stream, QStringLiteral("paper"));
}

Id jobOf(const Fact &cause, bool opens)
{
    if (opens)
        return firstJobOf(cause.stream);
    return base::namedId(cause.stream, QStringLiteral("paper/%1/%2").arg(cause.device).arg(cause.seq));
}

QString jobNumberOf(const Fact &cause)
{
    return QStringLiteral("%1-%2").arg(cause.device).arg(cause.seq);
}

} // namespace jiko::printing
