#include "shell/signals.h"

#include <QCoreApplication>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace jiko::shell {
namespace {

// A signal handler may do next to nothing but write to a pipe; the event loop hears the other end.
std::atomic<int> pipeIn = -1;

void heard(int signal)
{
    const char byte = static_cast<char>(signal);
    // A full pipe means that the end is on its way already.
    [[maybe_unused]] const auto written = ::write(pipeIn, &byte, 1);
}

void handle(int signal, void (*handler)(int), int flags)
{
    struct sigaction action { };
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

QuitOnSignal::QuitOnSignal(QObject *parent) : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0) {
        qWarning("Signals cannot be heard: the program ends on them at once.");
        return;
    }
    pipeIn = m_pipe[1];
    m_heard = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_heard, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_pipe[0], &byte, 1) == 1)
            QCoreApplication::quit();
    });
    for (const int signal : {SIGTERM, SIGINT})
        handle(signal, heard, SA_RESTART | static_cast<int>(SA_RESETHAND));
}

QuitOnSignal::~QuitOnSignal()
{
    for (const int signal : {SIGTERM, SIGINT})
        handle(signal, SIG_DFL, 0);
    pipeIn = -1;
    delete m_heard;
    for (const int end : m_pipe)
        if (end >= 0)
            ::close(end);
}

} // namespace jiko::shell
