#include "office/archive.h"

#include <QCoreApplication>

namespace jiko::office_app {

Archive::Archive(QByteArray conninfo, QObject *parent)
    : QObject(parent),
      m_session(std::make_unique<store::PgSession>(store::PgSession::Options{std::move(conninfo), "jiko-office"})),
      m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("archive"));
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Archive::~Archive()
{
    m_session->wake();
    m_thread.quit();
    m_thread.wait();
}

void Archive::goTo(const QByteArray &conninfo)
{
    QMetaObject::invokeMethod(
        m_worker, [this, conninfo] { m_session->setConninfo(conninfo); }, Qt::QueuedConnection);
}

QString wordsFor(const store::PgProblem &problem)
{
    switch (problem.kind) {
    case store::PgTrouble::Unreachable:
        return QCoreApplication::translate("Archive",
            "The server does not answer. What you see is the last known state; nothing was changed. It is asked again "
            "by itself.");
    case store::PgTrouble::Stale:
        return QCoreApplication::translate("Archive", "Somebody else was faster. Nothing was changed; try once more.");
    case store::PgTrouble::Refused:
        if (problem.sqlState == "P0G10")
            return QCoreApplication::translate("Archive",
                "Somebody else has changed this meanwhile. What you typed is kept; look at the new values, then save "
                "again.");
        return QCoreApplication::translate("Archive", "The server refused: %1").arg(problem.message);
    case store::PgTrouble::Broken:
        return QCoreApplication::translate("Archive", "This did not work and nothing was changed. Call for help: %1")
            .arg(problem.message);
    }
    return {};
}

} // namespace jiko::office_app
