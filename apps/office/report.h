// What reports have in common: which days, what a row is of, whether the archive has answered, and the file.
#pragma once

#include "office/archive.h"
#include "office/report_file.h"
#include "outlet/live.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class Report : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /// What a row is of; each report has its own words for it.
    Q_PROPERTY(QString by READ by WRITE setBy NOTIFY asked)
    /// "today", "yesterday", "week" (the last seven days), "month" (the last thirty).
    Q_PROPERTY(QString period READ periodWord WRITE setPeriod NOTIFY asked)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY asked)

public:
    Report(outlet::Live &live, Archive &archive, const QString &by, QObject *parent);

    Q_INVOKABLE virtual void refresh() = 0;

    QString by() const { return m_by; }
    void setBy(const QString &by);
    QString periodWord() const { return m_period; }
    void setPeriod(const QString &word);
    QString problemText() const { return m_problem; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void asked();
    void changed();
    void exported(const QString &path);

protected:
    insight::Period period() const;
    /// `show` gets what `job` found, unless something else was asked for meanwhile.
    template <class Job, class Show> void ask(Job job, Show show)
    {
        m_busy = true;
        Q_EMIT asked();
        m_archive.ask(this, std::move(job), [this, asking = ++m_asking, show = std::move(show)](auto found) {
            if (asking != m_asking)
                return;
            m_busy = false;
            m_problem = found ? QString() : wordsFor(found.why());
            if (found)
                show(std::move(found).value());
            Q_EMIT asked();
            Q_EMIT changed();
        });
    }
    /// Answered by exported() or problemText.
    void write(ReportFile file);

    outlet::Live &m_live;

private:
    Archive &m_archive;
    QString m_by;
    QString m_period = QStringLiteral("today");
    QString m_problem;
    bool m_busy = false;
    int m_asking = 0; ///< the last question; answers to others come too late
};

} // namespace jiko::office_app
