// This terminal's part in the outlet's printing: takes the jobs of the printers that it owns, writes down that it has
// them before their first byte goes out, and what became of them.
#pragma once

#include "kitchen/paper.h"
#include "outlet/live.h"
#include "outlet/printers.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <set>

namespace jiko::outlet {

/// How the desk's waits are set: tests are in a hurry.
struct DeskPace {
    printing::SpoolRules rules;
    printing::Patience patience;
    printing::Persistence persistence;
    std::chrono::milliseconds elsewhereWithin{
        1000}; ///< for another terminal to hold "taken"; then it prints all the same
    std::chrono::milliseconds lookEvery{10000}; ///< at a printer that has nothing to do
    std::chrono::milliseconds tellEvery{3000}; ///< how a printer is, at most
};

class PaperDesk : public QObject {
    Q_OBJECT
public:
    explicit PaperDesk(Live &live, QObject *parent = nullptr, DeskPace pace = {});
    ~PaperDesk() override;

    const Printers &printers() const { return m_printers; }
    printing::Words wordsOf(const QString &printer) const;

    /// Prints what only this terminal prints; nobody else takes it over. `keptInBook`: what became of it is written
    /// down.
    struct Own {
        Id job;
        Id about;
        QString label;
        bool keptInBook = false;
        bool marked = false; ///< the slip says that it is a copy
    };
    void print(const QString &printer, const printing::Slip &slip, const Own &own);
    void tryNow();

    /// What somebody has to look for.
    struct Doubt {
        Id job;
        Id about;
        printing::PaperKind kind = printing::PaperKind::Kitchen;
        QString label;
        QString printer; ///< its name
        bool twice = false; ///< it may be out twice and does not say so
        bool never = false; ///< it is old and nobody has printed it
    };
    std::vector<Doubt> doubts() const;
    /// False when there is nothing to answer any more.
    bool settle(const Id &job, printing::JobAnswer answer, const Id &staff);

    /// Where a ticket's paper should come out; nothing at a station without a printer.
    const printing::PrinterSetup *printerFor(const kitchen::Ticket &ticket) const;
    /// Its paper again, marked; false when none is known, or it is on its way.
    bool printAgain(const Id &ticket, const Id &staff);
    /// Whether this terminal talks to that printer now.
    bool owns(const QString &printer) const;

Q_SIGNALS:
    void jobChanged(const jiko::printing::JobReport &report);
    void doubtsChanged();
    /// A slip was handed to a printer; for whoever follows its way.
    void printed(const QString &printer, const jiko::printing::Slip &slip);
    /// What this terminal sent comes out elsewhere, in words.
    void told(const QString &words);

private:
    struct Handed {
        Id attempt;
        QString printer; ///< where it should come out
        bool marked = false;
        bool late = false;
        Own own;
        bool isOwn = false;
        Stamp taken; ///< no time: not yet
        UtcMicros takenAt;
        bool gone = false; ///< the first byte may be out
        Moment since;
    };

    void begin();
    void readPrinters();
    void look();
    void consider(const printing::PaperWish &wish);
    /// No screen has the ticket yet: how the printer is that may have to stand in should be known by then.
    void lookAhead(
        const printing::PaperWish &wish, const kitchen::Ticket &ticket, const kitchen::StationPaper &station);
    void hand(const printing::PaperWish &wish, const QString &printer, bool marked);
    std::optional<printing::Slip> slipFor(
        const printing::PaperWish &wish, const QString &printer, bool marked, bool late) const;
    void aboutToSend(const Id &attempt, const QString &printer);
    void letGo();
    void learned(const printing::JobReport &report);
    void heardOf(const Id &job);
    void noteDoubts();
    /// Which terminals are not heard any more, since when.
    void noteAbsence();
    /// Asks the printers that this terminal talks to how they are, and tells the others what is new.
    void askPrinters();
    void learnedOf(const QString &printer, const printing::PrinterNews &news);
    /// What a job has shown is told at once: the sign of a printer is read from the book.
    void tellOfJob(const printing::JobReport &report);
    void tell(const QString &printer, const printing::PrinterNews &news);
    printing::SpoolRules rules() const;
    printing::DeskPlace place() const;
    printing::Duty dutyFor(const printing::PaperWish &wish, const QString &printer) const;
    std::int32_t ownerOf(const QString &printer) const;
    /// Whoever talks to that printer is not heard, and if that lasts this terminal will.
    bool inherits(const QString &printer) const;
    std::int32_t ownerBy(const QString &printer, const printing::SpoolRules &rules) const;
    QString printerIdFor(const kitchen::Ticket &ticket) const;
    bool isWanted(const printing::PaperWish &wish, const kitchen::Ticket &ticket) const;
    bool ticketTried(const Id &ticket) const;
    std::map<Id, Handed>::iterator byAttempt(const Id &attempt);
    QString nameOf(const QString &printer) const;
    QString labelOf(const printing::PaperWish &wish) const;

    Live &m_live;
    const DeskPace m_pace;
    Printers m_printers;
    std::unique_ptr<printing::Spooler> m_spooler;
    std::map<Id, Handed> m_handed; ///< by job
    struct Open {
        Moment known;
        Moment stirred; ///< when its facts last said something new
        bool lookedAhead = false;
    };
    std::map<Id, Open> m_openJobs;
    std::map<std::int32_t, Moment> m_heardAt; ///< the last time that each other terminal was there
    std::set<std::int32_t> m_here;
    std::set<QString> m_lookedAhead; ///< printers of a terminal that has fallen silent, which would be ours
    struct Heard {
        printing::PrinterNews news;
        Moment at;
        Moment told; ///< long ago: not by this terminal
    };
    std::map<QString, Heard> m_heard; ///< of the printers that this terminal talks to
    Moment m_looked;
    std::set<Id> m_doubted; ///< as last told
    Moment m_begun;
    std::int64_t m_ownBefore = 0;
    bool m_open = false;
    QTimer m_ticks;
};

} // namespace jiko::outlet
