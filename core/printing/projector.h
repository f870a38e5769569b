// Which paper came out, when and where → read.paper.
#pragma once

#include "base/streams.h"
#include "printing/paper_job.h"
#include "sync/projection.h"

namespace jiko::printing {

class Projector : public sync::Projection {
public:
    using Projection::Projection;
    bool apply(const Fact &fact) override { return m_jobs.apply(fact); }
    std::vector<store::PgCall> rows(const std::set<Id> &streams) const override;
    std::vector<store::PgCall> clear() const override;

private:
    base::Streams<PaperJob, JobFact, decodeJobFact> m_jobs;
};

} // namespace jiko::printing
