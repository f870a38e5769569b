// What stands between one machine and the server: bytes go through it both ways until somebody cuts it.
#pragma once

#include <QString>

#include <atomic>
#include <list>
#include <thread>

namespace jiko::twin {

class Cable {
public:
    /// Both are folders with the socket that libpq looks for; `near` is made.
    Cable(const QString &near, const QString &far);
    ~Cable();

    /// Out: whoever is connected is cut off, and whoever calls is hung up on.
    void pull() { m_in = false; }
    void plug() { m_in = true; }
    /// From now on the answer to every n-th batch of facts is kept back, once the server has committed it, and the
    /// connection is cut. 0: none.
    void cutAfterCommit(int every) { m_cutEvery = every; }
    int cuts() const { return m_cuts; }

private:
    struct Call {
        int near = -1;
        int far = -1;
        bool bringsFacts = false; ///< a batch is under way, and will not be answered
    };
    void carry();
    void answerNew();
    /// False: it is over.
    bool carryOn(Call &call, bool nearReady, bool farReady);

    QByteArray m_farPath;
    int m_ears = -1;
    int m_wake[2] = {-1, -1};
    std::atomic<bool> m_in{true};
    std::atomic<int> m_cutEvery{0};
    std::atomic<int> m_cuts{0};
    int m_batches = 0;
    std::list<Call> m_calls;
    std::thread m_thread;
};

} // namespace jiko::twin
