#include "system/place.h"

#include <QFile>

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jiko::twin {

namespace {
constexpr int patienceMs = 30'000;

/// What the anchor says when it stands, or why it does not.
struct Report {
    bool stands = false;
    bool ownUsers = false;
    char doing[40] = {};
    int error = 0;
};

/// The child that holds the place. It has the parent's memory as it was, and must not use what others may have locked.
class Anchor {
public:
    Anchor(const Place::Wanted &wanted, int parent)
        : m_wanted(wanted),
          m_folder(QFile::encodeName(wanted.folder)),
          m_staging(m_folder + ".disk"),
          m_disk("size=" + QByteArray::number(wanted.diskBytes) + ",mode=0700"),
          m_address("10.74.0." + QByteArray::number(wanted.host)),
          m_parent(parent)
    {
    }
    [[noreturn]] void hold()
    {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        // What the test closes shall be closed, though this child was made while it was open.
        ::close_range(3, static_cast<unsigned>(m_parent) - 1, 0);
        ::close_range(static_cast<unsigned>(m_parent) + 1, ~0U, 0);
        m_report.stands = unshare() && (m_wanted.diskBytes == 0 || mountDisk()) && (m_wanted.host == 0 || plugIn());
        m_report.error = errno;
        send();
        while (m_report.stands)
            ::pause();
        ::_exit(1);
    }

private:
    bool does(const char *what, bool done)
    {
        if (!done)
            std::strncpy(m_report.doing, what, sizeof m_report.doing - 1);
        return done;
    }
    static bool write(const char *path, const QByteArray &words)
    {
        const int file = ::open(path, O_WRONLY | O_CLOEXEC);
        const bool done = file >= 0 && ::write(file, words.constData(), std::size_t(words.size())) == words.size();
        ::close(file);
        return done;
    }
    bool unshare()
    {
        const int wanted = CLONE_NEWNS | (m_wanted.host ? CLONE_NEWNET : 0);
        const QByteArray users = "0 " + QByteArray::number(::getuid()) + " 1\n";
        const QByteArray groups = "0 " + QByteArray::number(::getgid()) + " 1\n";
        if (::unshare(wanted) != 0) {
            m_report.ownUsers = true;
            if (!does("namespaces", ::unshare(wanted | CLONE_NEWUSER) == 0)
                || !does("users",
                    write("/proc/self/setgroups", "deny") && write("/proc/self/uid_map", users)
                        && write("/proc/self/gid_map", groups)))
                return false;
        }
        return does("mounts of its own", ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0);
    }
    bool mountDisk()
    {
        ::mkdir(m_staging.constData(), 0700);
        if (!does("tmpfs", ::mount("jiko", m_staging.constData(), "tmpfs", 0, m_disk.constData()) == 0))
            return false;
        const QByteArray all = m_folder + "/.";
        const pid_t copier = ::fork();
        if (copier == 0) {
            ::execlp("cp", "cp", "-a", all.constData(), m_staging.constData(), nullptr);
            ::_exit(1);
        }
        int status = -1;
        ::waitpid(copier, &status, 0);
        return does("copy", status == 0)
            && does("move", ::mount(m_staging.constData(), m_folder.constData(), nullptr, MS_MOVE, nullptr) == 0);
    }
    static ifreq named(const char *name)
    {
        ifreq request = {};
        std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
        return request;
    }
    bool bringUp(int control, const char *name)
    {
        ifreq flags = named(name);
        if (!does(name, ::ioctl(control, SIOCGIFFLAGS, &flags) == 0))
            return false;
        flags.ifr_flags = static_cast<short>(flags.ifr_flags | IFF_UP | IFF_RUNNING);
        return does(name, ::ioctl(control, SIOCSIFFLAGS, &flags) == 0);
    }
    bool setAddress(int control, unsigned long what, const char *words)
    {
        ifreq request = named("eth0");
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        ::inet_pton(AF_INET, words, &address.sin_addr);
        std::memcpy(&request.ifr_addr, &address, sizeof address);
        return does("address", ::ioctl(control, what, &request) == 0);
    }
    bool plugIn()
    {
        m_wire = ::open("/dev/net/tun", O_RDWR | O_CLOEXEC | O_NONBLOCK);
        ifreq tap = named("eth0");
        tap.ifr_flags = IFF_TAP | IFF_NO_PI;
        const int control = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        return does("/dev/net/tun", m_wire >= 0) && does("tap", ::ioctl(m_wire, TUNSETIFF, &tap) == 0)
            && setAddress(control, SIOCSIFADDR, m_address.constData())
            && setAddress(control, SIOCSIFNETMASK, "255.255.255.0") && bringUp(control, "lo")
            && bringUp(control, "eth0");
    }
    void send()
    {
        iovec words{&m_report, sizeof m_report};
        alignas(cmsghdr) char space[CMSG_SPACE(sizeof(int))] = {};
        msghdr message = {};
        message.msg_iov = &words;
        message.msg_iovlen = 1;
        if (m_wire >= 0) {
            message.msg_control = space;
            message.msg_controllen = sizeof space;
            cmsghdr *head = CMSG_FIRSTHDR(&message);
            head->cmsg_level = SOL_SOCKET;
            head->cmsg_type = SCM_RIGHTS;
            head->cmsg_len = CMSG_LEN(sizeof(int));
            std::memcpy(CMSG_DATA(head), &m_wire, sizeof m_wire);
        }
        ::sendmsg(m_parent, &message, 0);
    }

    Place::Wanted m_wanted;
    QByteArray m_folder;
    QByteArray m_staging;
    QByteArray m_disk;
    QByteArray m_address;
    int m_parent;
    int m_wire = -1;
    Report m_report;
};

/// What the anchor says, and the wire that comes with it.
Report receive(int from, int &wire)
{
    Report report;
    pollfd watched{from, POLLIN, 0};
    iovec words{&report, sizeof report};
    alignas(cmsghdr) char space[CMSG_SPACE(sizeof(int))] = {};
    msghdr message = {};
    message.msg_iov = &words;
    message.msg_iovlen = 1;
    message.msg_control = space;
    message.msg_controllen = sizeof space;
    if (::poll(&watched, 1, patienceMs) != 1
        || ::recvmsg(from, &message, MSG_CMSG_CLOEXEC) != static_cast<ssize_t>(sizeof report))
        return {};
    if (const cmsghdr *head = CMSG_FIRSTHDR(&message); head && head->cmsg_type == SCM_RIGHTS)
        std::memcpy(&wire, CMSG_DATA(head), sizeof wire);
    return report;
}

int namespaceOf(pid_t process, const char *kind)
{
    const QByteArray path = "/proc/" + QByteArray::number(process) + "/ns/" + kind;
    return ::open(path.constData(), O_RDONLY | O_CLOEXEC);
}
} // namespace

Result<std::shared_ptr<Place>, QString> Place::make(const Wanted &wanted)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return Refused{qt_error_string()};
    Anchor anchor(wanted, ends[1]);
    const std::shared_ptr<Place> place(new Place);
    place->m_anchor = ::fork();
    if (place->m_anchor == 0)
        anchor.hold();
    ::close(ends[1]);
    const Report report = receive(ends[0], place->m_wire);
    ::close(ends[0]);
    if (!report.stands)
        return Refused{QStringLiteral("%1: %2").arg(QLatin1String(report.doing), qt_error_string(report.error))};
    if (report.ownUsers)
        place->m_user = namespaceOf(place->m_anchor, "user");
    place->m_mounts = namespaceOf(place->m_anchor, "mnt");
    if (wanted.host)
        place->m_network = namespaceOf(place->m_anchor, "net");
    if (::access(QFile::encodeName(place->seen(QStringLiteral("/tmp"))).constData(), R_OK) != 0)
        return Refused{QStringLiteral("its files are not seen from outside")};
    return place;
}

Place::~Place()
{
    if (m_anchor > 0) {
        ::kill(m_anchor, SIGKILL);
        ::waitpid(m_anchor, nullptr, 0);
    }
    for (const int each : {m_wire, m_user, m_mounts, m_network})
        if (each >= 0)
            ::close(each);
}

void Place::enter() const
{
    if ((m_user >= 0 && ::setns(m_user, CLONE_NEWUSER) != 0)
        || (m_network >= 0 && ::setns(m_network, CLONE_NEWNET) != 0) || ::setns(m_mounts, CLONE_NEWNS) != 0)
        ::_exit(1);
}

void Place::inside(const std::function<void()> &act) const
{
    const int home = ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
    if (home < 0 || ::setns(m_network, CLONE_NEWNET) != 0)
        qFatal("no way into a place: %s", std::strerror(errno));
    act();
    if (::setns(home, CLONE_NEWNET) != 0)
        qFatal("no way back from a place: %s", std::strerror(errno));
    ::close(home);
}

QString Place::seen(const QString &path) const
{
    return QStringLiteral("/proc/%1/root%2").arg(m_anchor).arg(path);
}

} // namespace jiko::twin
