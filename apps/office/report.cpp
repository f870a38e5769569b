#include "office/report.h"

namespace jiko::office_app {

Report::Report(outlet::Live &live, Archive &archive, const QString &by, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_archive(archive),
      m_by(by)
{
    connect(&live, &outlet::Live::menuChanged, this, &Report::changed);
}

void Report::setBy(const QString &by)
{
    m_by = by;
    refresh();
}

void Report::setPeriod(const QString &word)
{
    m_period = word;
    refresh();
}

insight::Period Report::period() const
{
    return periodNamed(m_period, m_live.today().day());
}

void Report::write(ReportFile file)
{
    writeFile(this, std::move(file), [this](const QString &path, const QString &problem) {
        m_problem = problem;
        Q_EMIT changed();
        if (problem.isEmpty())
            Q_EMIT exported(path);
    });
}

} // namespace jiko::office_app
