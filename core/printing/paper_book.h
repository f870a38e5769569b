// The outlet's paper on a terminal: what the facts want printed, and what became of it. There is no spool file: the
// journal is the spool, and any terminal derives the same jobs.
#pragma once

#include "base/streams.h"
#include "printing/paper_job.h"

#include <QObject>

#include <set>

namespace jiko::printing {

class PaperBook : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool apply(const Fact &fact);
    /// A fact wants paper. Told again it changes nothing; one of a terminal that keeps no book is passed over.
    void want(PaperWish wish);
    /// Nobody needs that paper any more.
    void retire(const Id &job);

    const PaperJob *find(const Id &job) const { return m_jobs.find(job); }
    const PaperWish *wish(const Id &job) const;
    /// What is not done, oldest cause first. As long as what is open is few, asking costs little, whatever the day was.
    std::vector<const PaperWish *> open() const;
    /// Receipts of which nobody knows whether they came out.
    std::vector<const PaperJob *> doubtfulReceipts() const;
    /// The terminals that print, by number.
    std::vector<std::int32_t> desks() const;
    bool isDesk(std::int32_t device) const { return m_desks.contains(device); }
    /// "Till 1"; empty where no such terminal prints.
    QString deskName(std::int32_t device) const;
    /// Whether a fact was made by a terminal that kept the book by then.
    bool isInBook(const Fact &cause) const;

    template <class See> void forEach(See see) const { m_jobs.forEach(see); }
    /// What may be out twice unmarked, and nobody has looked at.
    std::vector<const PaperJob *> outTwice() const;
    /// The wishes about a ticket or a check, in no order.
    std::vector<const PaperWish *> about(const Id &stream) const;

Q_SIGNALS:
    void changed(const jiko::base::Id &job);
    /// Something is to be printed that was not before.
    void wanted();

private:
    void sort(const Id &job);

    base::Streams<PaperJob, JobFact, decodeJobFact> m_jobs;
    std::map<Id, PaperWish> m_wishes;
    std::set<std::pair<Stamp, Id>> m_open; ///< in the book and not done
    std::set<Id> m_doubtfulReceipts;
    std::set<Id> m_retired;
    std::set<Id> m_twice;
    QMultiHash<Id, Id> m_about;
    struct Desk {
        Stamp since; ///< when it began to keep the book
        QString name;
    };
    std::map<std::int32_t, Desk> m_desks;
};

} // namespace jiko::printing
