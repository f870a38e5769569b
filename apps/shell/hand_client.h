// The other end of the remote hand: drives one program's window from the demo or a test.
//
//     Hand hand(socketPath);
//     if (auto tapped = hand.tap(u"table.12"_s); !tapped)
//         qWarning() << tapped.why().say;
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QLocalSocket>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <map>

namespace jiko::shell {

enum class HandRefusal {
    Unreachable, ///< the program does not listen, or has gone
    NoAnswer, ///< the program is there but did not answer in time
    Absent,
    Hidden,
    OutOfView,
    Covered,
    Disabled,
    Moving,
    Timeout, ///< what was waited for did not come about
    BadRequest,
};

struct HandFailure {
    HandRefusal why;
    QString say; ///< a sentence for a log
};

template <class T> using HandResult = Result<T, HandFailure>;

/// What a person reads off an item.
struct Reading {
    QString text;
    QString accessible;
    bool enabled = false;
    bool checked = false;
    int count = -1; ///< rows of a list; -1 where the item is none
};

/// Every call waits for its answer and needs no event loop; post() does not wait and needs one, unless a waiting call
/// follows. To be used from the thread that made it.
class Hand {
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit Hand(QString socketPath);

    /// Connects; a program that is still starting is given that long. The other calls do it by themselves.
    HandResult<Nothing> reach(Milliseconds within = std::chrono::seconds(20));

    /// How long a touched or awaited item may take to become reachable, from now on. 5 s at first.
    void setPatience(Milliseconds patience) { m_patience = patience; }

    /// "ticket.2/done" is the "done" somewhere inside "ticket.2"; so in every call that takes a name.
    HandResult<Nothing> tap(const QString &name);
    /// By what it shows, or by its Accessible.name; `inside` a name, or anywhere.
    HandResult<Nothing> tapText(const QString &text, const QString &inside = {});
    HandResult<Nothing> tapCalled(const QString &accessibleName, const QString &inside = {});
    HandResult<Nothing> hold(const QString &name, Milliseconds how = std::chrono::milliseconds(600));
    /// Into the field of that name, which is tapped first; with no name, into what has the focus.
    HandResult<Nothing> type(const QString &text, const QString &name = {});
    /// "F8", "Ctrl+S", "Return".
    HandResult<Nothing> key(const QString &key);

    HandResult<Nothing> waitFor(const QString &name);
    HandResult<Nothing> waitForText(const QString &text, const QString &inside = {});
    HandResult<Nothing> waitUntilGone(const QString &name);
    HandResult<Nothing> waitUntilEnabled(const QString &name);
    HandResult<Nothing> waitUntilSays(const QString &name, const QString &part);
    /// No animation and no frame pending.
    HandResult<Nothing> quiet();

    HandResult<Reading> read(const QString &name);
    HandResult<QStringList> list(const QString &prefix);
    /// PNG of the window; a path as the program sees it.
    HandResult<Nothing> grab(const QString &file);
    /// Taps and holds since the last reset.
    HandResult<int> taps(bool reset = false);
    /// {"language": "ar", "theme": "dark", "text_scale": 140, "reduce_motion": true, "size": "1280x800"}
    HandResult<Nothing> set(const QJsonObject &choices);

    /// Any command as README.md lists them.
    HandResult<QJsonObject> ask(QJsonObject command);
    void post(QJsonObject command, std::function<void(HandResult<QJsonObject>)> then);

private:
    HandResult<Nothing> act(const QString &what, QJsonObject more);
    qint64 write(QJsonObject &command);
    void hear();

    QString m_path;
    QLocalSocket m_socket;
    Milliseconds m_patience = std::chrono::seconds(5);
    qint64 m_lastId = 0;
    std::map<qint64, std::function<void(HandResult<QJsonObject>)>> m_awaited;
};

} // namespace jiko::shell
