// What the indicator at the top says: saved, saving, working offline, needs help; and what waits.
#pragma once

#include "outlet/live.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace jiko::outlet {

class SyncStatus : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// "synced", "saving", "offline", "needsHelp": the design system's words.
    Q_PROPERTY(QString word READ word NOTIFY changed)
    /// Facts the server does not have yet.
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    /// "18:52"; when the state began, on the house's clock.
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY changed)
    /// Who is in reach, and whether this terminal may be switched off; empty when it needs help.
    Q_PROPERTY(QString othersText READ othersText NOTIFY changed)
    /// How wrong this terminal's clock is; empty when that is nothing to speak of, or not known.
    Q_PROPERTY(QString clockText READ clockText NOTIFY changed)
    /// What works, what waits and what to do, in words.
    Q_PROPERTY(QString detailText READ detailText NOTIFY changed)
    /// The lasting banner; empty when there is nothing to say. Silent for the first five seconds: routers blip.
    Q_PROPERTY(QString bannerText READ bannerText NOTIFY changed)

public:
    enum State { Synced, Saving, Offline, NeedsHelp };
    Q_ENUM(State)

    explicit SyncStatus(Live &live, QObject *parent = nullptr);

    Q_INVOKABLE void retry();

    State state() const;
    QString word() const;
    int waiting() const { return static_cast<int>(m_live.node.waiting()); }
    QString sinceText() const;
    QString othersText() const;
    QString clockText() const;
    QString detailText() const;
    QString bannerText() const;

Q_SIGNALS:
    void changed();
    /// The link is back: "Back online. 14 items sent."
    void backOnline(const QString &words);

private:
    void look();
    std::chrono::milliseconds clockError() const;
    QString ownWords() const;
    QString peersText() const;
    QString switchOffText() const;

    Live &m_live;
    QTimer m_patience;
    bool m_saidOffline = false;
    int m_mostWaiting = 0;
};

} // namespace jiko::outlet
