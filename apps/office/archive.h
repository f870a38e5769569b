// The office's line to PostgreSQL: jobs run one after the other on a thread of their own, answers come back on the UI
// thread. An answer whose asker has gone is dropped.
#pragma once

#include "store/pg_session.h"

#include <QObject>
#include <QPointer>
#include <QThread>

namespace jiko::office_app {

class Archive : public QObject {
    Q_OBJECT
public:
    explicit Archive(QByteArray conninfo, QObject *parent = nullptr);
    ~Archive() override;

    /// Where the database is from the next connection on.
    void goTo(const QByteArray &conninfo);
    /// `job` runs on the archive's thread with the session; `answer` is called here with what it returned.
    template <class Job, class Answer> void ask(QObject *asker, Job job, Answer answer)
    {
        QMetaObject::invokeMethod(
            m_worker,
            [this, who = QPointer(asker), job = std::move(job), answer = std::move(answer)]() mutable {
                auto result = job(*m_session);
                QMetaObject::invokeMethod(
                    this,
                    [who, answer = std::move(answer), result = std::move(result)]() mutable {
                        if (who)
                            answer(std::move(result));
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

private:
    std::unique_ptr<store::PgSession> m_session; ///< used on the thread only
    QThread m_thread;
    QObject *m_worker;
};

/// Why the database did not do it, in words for a person.
QString wordsFor(const store::PgProblem &problem);

} // namespace jiko::office_app
