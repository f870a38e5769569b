// Looks for network printers: whoever listens on the printers' port among the neighbours of this computer. Only when
// somebody asks for it, a bounded number of addresses, and in a thread of its own.
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QThread>

#include <memory>

namespace jiko::printing {

struct FoundPrinter {
    QHostAddress host;
    bool answers = false; ///< said how it is when asked, as a receipt printer does
};

/// The addresses beside this computer's own in its private networks, at most 254 a network and 1,016 in all.
QList<QHostAddress> neighbours();

class PrinterSearch : public QObject {
    Q_OBJECT
public:
    explicit PrinterSearch(QObject *parent = nullptr);
    /// Stops where it is.
    ~PrinterSearch() override;

    /// Asks each of them once; a search under way is given up.
    void start(const QList<QHostAddress> &hosts, quint16 port = 9100);
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void found(const jiko::printing::FoundPrinter &printer);
    void progressed(int asked, int of);
    void finished();

private:
    class Round;

    QThread m_thread;
    Round *m_round = nullptr; ///< lives in the thread
    bool m_running = false;
};

} // namespace jiko::printing
