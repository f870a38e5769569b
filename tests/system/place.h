// A machine's own place in the kernel: a network of its own, a small disk of its own. Programs go there as they start.
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <sys/types.h>

namespace jiko::twin {

class Place {
public:
    struct Wanted {
        int host = 0; ///< 10.74.0.<host> on an Ethernet of its own; 0: the network of all
        qint64 diskBytes = 0; ///< where `folder` lies with what is in it now; 0: on the disk of all
        QString folder;
    };
    /// errors  why it cannot be had here: it takes root, or a system that lets users make namespaces
    static Result<std::shared_ptr<Place>, QString> make(const Wanted &wanted);
    ~Place();

    /// Between fork and exec.
    void enter() const;
    /// What is opened meanwhile is opened in its network, and stays there. Only for root, who may go and come back.
    void inside(const std::function<void()> &act) const;
    /// The other end of its Ethernet: frames are read and written, one a call.
    int wire() const { return m_wire; }
    /// A path of its disk as those outside see it.
    QString seen(const QString &path) const;

private:
    Place() = default;

    pid_t m_anchor = -1; ///< holds it while no program runs there
    int m_wire = -1;
    int m_user = -1;
    int m_mounts = -1;
    int m_network = -1;
};

} // namespace jiko::twin
