#include "printing/projector.h"

#include <algorithm>

namespace jiko::printing {

using store::Statement;

namespace {

struct PaperRow {
    Id job;
    QString kind;
    Id about;
    bool opening = false;
    QString label;
    QString wished;
    QString printer;
    int attempts = 0;
    int marked = 0;
    std::int64_t taken = 0;
    std::optional<std::int64_t> out;
    bool unmarkedTwice = false;
};
template <class Io> void describe(Io &io, PaperRow &r)
{
    io("job_id", r.job);
    io("kind", r.kind);
    io("about_id", r.about);
    io("opening", r.opening);
    io("label", r.label);
    io("wished", r.wished);
    io("printer", r.printer);
    io("attempts", r.attempts);
    io("marked", r.marked);
    io("taken_at_us", r.taken);
    io("out_at_us", r.out);
    io("unmarked_twice", r.unmarkedTwice);
}

QString wordOf(PaperKind kind)
{
    return kind == PaperKind::Receipt ? QStringLiteral("receipt") : QStringLiteral("kitchen");
}

PaperRow rowOf(const PaperJob &job)
{
    PaperRow row;
    row.job = job.id;
    row.kind = wordOf(job.kind);
    row.about = job.about;
    row.opening = job.id == firstJobOf(job.about);
    row.label = job.label;
    row.wished = job.wished;
    row.taken = sync::micros(job.attempts.front().taken.at());
    row.unmarkedTwice = job.mayBeOutTwice();
    const Attempt *first = job.firstOut();
    row.printer = first ? first->printer : job.attempts.back().printer;
    row.out = first ? std::optional(sync::micros(first->ended.at())) : std::nullopt;
    for (const Attempt &attempt : job.attempts) {
        if (attempt.end == JobEnd::NotPrinted)
            continue;
        ++row.attempts;
        row.marked += attempt.marked ? 1 : 0;
    }
    return row;
}

} // namespace

std::vector<store::PgCall> Projector::rows(const std::set<Id> &streams) const
{
    static const auto writePapers = Statement::fromFile(":/sql/printing/write_papers.sql");
    std::vector<PaperRow> papers;
    for (const Id &stream : streams)
        if (const PaperJob *job = m_jobs.find(stream); job && !job->attempts.empty())
            papers.push_back(rowOf(*job));
    if (papers.empty())
        return {};
    return {write(writePapers, papers)};
}

std::vector<store::PgCall> Projector::clear() const
{
    static const auto clearPapers = Statement::fromFile(":/sql/printing/clear_papers.sql");
    return {ofOutlet(clearPapers)};
}

} // namespace jiko::printing
