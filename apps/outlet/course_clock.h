// Sends the courses whose turn has come, without a tap: what waits for the one before it, or for its minute.
#pragma once

#include "outlet/live.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace jiko::outlet {

class CourseClock : public QObject {
    Q_OBJECT
public:
    explicit CourseClock(Live &live, QObject *parent = nullptr);

    /// How long this terminal leaves it to the one that took the order, and to those before it in number. When two fire
    /// one course all the same it is one ticket, since tickets are named by what is on them.
    static std::chrono::seconds patienceOf(std::int32_t device, std::int32_t taker);

Q_SIGNALS:
    /// The turn of a course has come, and here it was sent.
    void fired(const jiko::base::Id &check);

private:
    void look();
    void lookAt(const orders::Check &check);
    void noteWaiting(const Id &check);

    Live &m_live;
    QTimer m_timer;
    QSet<Id> m_waiting; ///< checks of which something waits for its turn
    QHash<Id, UtcMicros> m_dueSince;
};

} // namespace jiko::outlet
