// What happens to a paper job: who took it before its first byte went out, and what became of it. A job's stream is
// named by the fact that causes it, so every terminal calls it the same.
#pragma once

#include "base/fact.h"

#include <QString>

#include <optional>
#include <variant>

namespace jiko::printing {

/// The numbers of both are written in facts: never re-use one.
enum class PaperKind { Kitchen = 1, Receipt = 2 };
enum class JobEnd {
    Confirmed = 1, ///< the printer said so
    Sent = 2, ///< all bytes out, by a printer that cannot prove it
    Doubtful = 3,
    NotPrinted = 4, ///< surely nothing came out
};
enum class JobAnswer { ItIsThere = 1, PrintAgain = 2 };

/// This terminal prints for the outlet and keeps the book from here on: what was sent before is not its business.
struct DeskOpened {
    static constexpr char type[] = "printing.desk_opened";
    static constexpr int version = 1;
    QString name; ///< of the terminal, for whoever reads the log
};

/// On disk before the first byte goes out. What is taken and never ended may have printed.
struct JobTaken {
    static constexpr char type[] = "printing.job_taken";
    static constexpr int version = 1;
    Id attempt;
    PaperKind kind = PaperKind::Kitchen;
    Id about; ///< the ticket's or check's stream
    QString label; ///< what a person calls it: "1043/2", a receipt's number
    QString printer; ///< where it goes
    QString wished; ///< where it should; another one after a fail-over
    bool marked = false; ///< the paper says DUPLICATE?
    bool late = false; ///< the paper says LATE
};

struct JobEnded {
    static constexpr char type[] = "printing.job_ended";
    static constexpr int version = 1;
    Id attempt;
    JobEnd end = JobEnd::Doubtful;
    QString trouble; ///< a word; empty: none
};

/// A person has looked at the printer.
struct JobSettled {
    static constexpr char type[] = "printing.job_settled";
    static constexpr int version = 1;
    JobAnswer answer = JobAnswer::ItIsThere;
    bool twice = false; ///< it was asked about as one of which two may be out
};

using JobFact = std::variant<DeskOpened, JobTaken, JobEnded, JobSettled>;

std::optional<JobFact> decodeJobFact(const Fact &fact);
Draft record(const Id &job, const JobFact &fact);

/// The stream in which an outlet's terminals say that they print.
Id deskStream(const Id &outlet);
/// The job of the paper with which a stream begins: a ticket that two terminals have sent is one.
Id firstJobOf(const Id &stream);
/// The job of the paper that a fact causes. `opens`: the one with which its stream begins.
Id jobOf(const Fact &cause, bool opens = false);
/// The number at the foot of a paper, the same on every copy: whose fact caused it, and which.
QString jobNumberOf(const Fact &cause);

} // namespace jiko::printing
