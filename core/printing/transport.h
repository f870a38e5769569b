// Carries a job to a printer and says what became of it. Asynchronous: nothing here waits, everything belongs to one
// thread with an event loop (the spooler's).
#pragma once

#include "printing/escpos.h"
#include "printing/status.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace jiko::printing {

enum class Trouble {
    None,
    Unreachable, ///< nobody answers at that address
    NoAnswer, ///< connected, and says nothing
    LinkLost, ///< went in the middle of a job
    OutOfPaper,
    CoverOpen,
    CutterJam,
    Overheated,
    Fault, ///< off-line or broken, and does not say why
    CannotWrite, ///< the file or the line cannot be opened
    NoPrintSystem, ///< this computer has no CUPS
};

/// What keeps it from printing now.
Trouble troubleOf(const Condition &condition);
/// As facts and logs have it: "out of paper"; empty for None.
QString troubleWord(Trouble trouble);
/// The other way round; a word of a newer program is a Fault.
Trouble troubleNamed(const QString &word);

struct Outcome {
    enum class Kind {
        Confirmed, ///< the printer said so
        ProbablyPrinted, ///< it took all and was well before and after, but cannot prove it
        Doubtful, ///< something may have come out: never repeat without a mark
        Failed, ///< surely nothing came out: may be tried again as it is
    };
    Kind kind = Kind::Failed;
    Trouble trouble = Trouble::None;
    bool paperLow = false;
    bool operator==(const Outcome &) const = default;
};

/// What happened, what is safe, what to do: for whoever stands before the screen.
QString outcomeText(const QString &printerName, const Outcome &outcome);

/// How long to wait for what, in milliseconds.
struct Patience {
    int connect = 3000;
    int write = 3000; ///< without a byte going out
    int status = 1500; ///< for an answer to a real-time question
    int trouble = 4000; ///< for a hand to put paper in during a job
    int proof = 5000; ///< beyond the time the printing itself takes
    int poll = 500; ///< between two looks at a printer at work
    int close = 2000;
    int whole = 180'000; ///< for all of it, whatever the printer says meanwhile
    int accept = 15'000; ///< for a print queue to take a job
    int dotsPerSecond = 400; ///< of a slow printer

    int forPrinting(int paperDots) const { return paperDots * 1000 / dotsPerSecond; }
};

struct TcpAddress {
    QString host;
    quint16 port = 9100;
    bool operator==(const TcpAddress &) const = default;
};
struct SerialAddress {
    QString device;
    int baud = 9600;
    bool hardwareFlow = true;
    bool operator==(const SerialAddress &) const = default;
};
/// Jobs are appended: a spool for somebody else's program, or a test.
struct FileAddress {
    QString path;
    bool operator==(const FileAddress &) const = default;
};
/// A device of the class for printers: its path, or "04b8:0e15", whatever number the computer gave it today.
struct UsbAddress {
    QString device;
    bool operator==(const UsbAddress &) const = default;
};
/// A queue of CUPS, for pages of A4.
struct QueueAddress {
    QString name;
    bool operator==(const QueueAddress &) const = default;
};
using PrinterAddress = std::variant<TcpAddress, SerialAddress, FileAddress, UsbAddress, QueueAddress>;

/// As the house's record writes it: "tcp" with "10.0.0.21:9100" (or no port), "serial" with "/dev/ttyUSB0:19200" (or no
/// speed; ":xon" at the end for a cable without the wires for flow), "usb" with "/dev/usb/lp0" or "04b8:0e15", "cups"
/// with a queue's name, "file" with a path.
/// errors  empty for another kind, an empty address, or a port or speed that is no number
std::optional<PrinterAddress> printerAddress(const QString &kind, const QString &text);

/// The path of the USB printer that has these ids, as the system lists it; a path stays what it is.
/// errors  empty when none is plugged in
QString usbDevice(const QString &address, const QString &listedIn = QStringLiteral("/sys/class/usbmisc"));

class Transport : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// One job at a time: the next one after idle().
    virtual void deliver(const PrintBytes &job) = 0;
    /// Asks how the printer is, between two jobs; whoever tells by itself need not be asked.
    virtual void look() { }
    /// From now on each job says ready() before its first byte and waits for go(), or for leave(), after which it has
    /// failed and nothing is out.
    void holdBefore() { m_held = true; }
    virtual void go() = 0;
    virtual void leave() = 0;

Q_SIGNALS:
    /// The printer is well, and the first byte would go out now.
    void ready();
    /// The first byte of the job goes out.
    void sending();
    /// The last one has.
    void sent();
    void finished(const jiko::printing::Outcome &outcome);
    /// The line is free again.
    void idle();
    /// What the printer says of itself: in a job, when looked at, or by itself.
    void heard(const jiko::printing::Condition &condition);
    /// It was looked at, and nobody was there or nobody spoke.
    void unheard(jiko::printing::Trouble trouble);

protected:
    bool m_held = false;
};

std::unique_ptr<Transport> transportTo(
    const PrinterAddress &address, const PrinterProfile &profile, const Patience &patience = {});

} // namespace jiko::printing
