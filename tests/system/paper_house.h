// A house of three tills without a server and a row of printers that fail: each till and the printers in a network of
// their own where this machine lets us have such, so that networks can be parted.
#pragma once

#include "printer/virtual_printer.h"
#include "support/peers.h"
#include "system/lan.h"
#include "system/place.h"

#include <QProcess>

#include <map>
#include <set>
#include <vector>

namespace jiko::twin {

/// A till's process, and what it said in all its lives.
class Till {
public:
    Till(const sync::Terminal &terminal, std::shared_ptr<Place> place, bool atEase);
    ~Till() { kill(); }

    void start(const QByteArrayList &records);
    bool runs() const { return m_process != nullptr; }
    void kill();
    void tell(const QByteArray &line);
    /// The end of what it wrote to its log, in all its lives.
    QByteArray log() const;

    std::set<QString> written; ///< tickets shown as sent
    std::map<QByteArray, QString> doubts; ///< job → ticket: what a person is shown now
    std::set<QString> shownTwice; ///< tickets of which a person was told that two may be out
    int others = 0; ///< tills that it reaches
    /// When it said what: that it reaches so many, and how its jobs got on.
    std::vector<std::pair<std::chrono::steady_clock::time_point, QByteArray>> steps;

private:
    void hear();

    QString m_home;
    std::shared_ptr<Place> m_place;
    bool m_atEase = false;
    std::unique_ptr<QProcess> m_process;
    bool m_ready = false;
    std::map<QByteArray, QString> m_next;
};

struct PaperCopies {
    int seen = 0; ///< begun at least
    int whole = 0;
    int marked = 0; ///< say that they may be second ones
    std::chrono::steady_clock::time_point first; ///< when the first whole one was cut
    std::size_t printer = 0; ///< that it came out of
    /// Copies that do not say so, but for the first.
    int silent() const { return std::max(0, seen - marked - 1); }
};

class PaperHouse {
public:
    /// One station for each printer, and behind these for each one more that has a screen, which is dead; the next
    /// printer stands in for each.
    PaperHouse(std::size_t printers, int dotsPerSecond, bool tillsAtEase, std::uint64_t seed);
    ~PaperHouse();

    /// Whether networks can be parted here.
    bool canPart() const { return m_lan != nullptr; }
    /// Tills 0 to 2 and the printers' switch, 3, in parts that may overlap.
    void part(std::vector<std::set<std::size_t>> parts);
    void join();
    void setWeather(Weather weather);
    void startAll();

    /// By the same way as the printers it had: their network.
    void die(std::size_t printer);
    void mend(std::size_t printer);
    void send(Till &till, const QString &number, std::size_t station);

    std::set<QString> written() const;
    QStringList missing() const;

    std::vector<std::unique_ptr<Till>> tills;
    std::vector<std::unique_ptr<virtualprinter::VirtualPrinter>> printers;
    std::map<QString, PaperCopies> paper;
    QByteArrayList records;
    int elsewhere = 0; ///< slips that came out at a printer that stands in

private:
    void read(std::size_t printer, const virtualprinter::PrintedSlip &slip);
    void atPrinters(const std::function<void()> &act) const;

    test::PeerHouse m_house;
    std::vector<std::shared_ptr<Place>> m_places;
    std::unique_ptr<Lan> m_lan;
    std::vector<Id> m_stations;
};

} // namespace jiko::twin
