// The remote hand: another program of the same user acts on this window as a person would, and sees what a person sees.
// A line of JSON asks, a line answers; README.md lists the commands.
#pragma once

#include "base/result.h"
#include "shell/finger.h"
#include "shell/preferences.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QLocalServer>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

class QLocalSocket;

namespace jiko::shell {

class HandServer : public QObject {
    Q_OBJECT
public:
    explicit HandServer(Preferences &preferences, QObject *parent = nullptr);
    ~HandServer() override;

    /// Only this user may connect. A socket file that a dead program left is taken over.
    /// errors  a sentence that names the path
    Result<Nothing, QString> listen(const QString &socketPath);

private:
    struct Request {
        QPointer<QLocalSocket> from;
        QJsonObject body;
    };
    /// One look at a command under way: the answer, or nothing yet. `sinceMs` counts from its first look.
    using Step = std::function<std::optional<QJsonObject>(qint64 sinceMs)>;

    void welcome();
    void hear(QLocalSocket *socket);
    void next();
    void advance();
    void answer(QJsonObject reply);

    Step begin(const QJsonObject &body);
    Step touching(const QJsonObject &body, int holdMs);
    Step typing(const QJsonObject &body);
    Step striking(const QJsonObject &body);
    Step waiting(const QJsonObject &body);
    Step reading(const QJsonObject &body);
    Step listing(const QJsonObject &body);
    Step grabbing(const QJsonObject &body);
    Step comingToRest(const QJsonObject &body);
    Step counting(const QJsonObject &body);
    Step setting(const QJsonObject &body);
    /// After `first` is done: until the item of `body` is in a painted frame, and when that was.
    Step painting(Step first, const QJsonObject &body);
    Step timing() const;

    void watchFrames();
    void sawFrame();

    Preferences &m_preferences;
    QLocalServer m_server;
    std::deque<Request> m_waiting;
    std::optional<Request> m_current;
    Step m_step;
    bool m_looking = false;
    QTimer m_looks;
    QElapsedTimer m_since;
    QElapsedTimer m_lastFrame;
    qint64 m_firstFrameUs = 0; ///< on the machine's steady clock, which every program of it shares
    qint64 m_frameUs = 0;
    bool m_inFrame = false;
    bool m_wantsFrames = false;
    Finger m_finger;
    int m_taps = 0;
};

} // namespace jiko::shell
