// One job over an open line: asks how the printer is, writes, and waits for the proof.
#pragma once

#include "printing/transport.h"

#include <QIODevice>
#include <QTimer>

namespace jiko::printing {

class Delivery : public QObject {
    Q_OBJECT
public:
    /// `line` is open and outlives the delivery; `chunk` bytes are handed to it at a time. A job without bytes only
    /// asks how the printer is.
    Delivery(QIODevice &line, int chunk, const PrinterProfile &profile, const Patience &patience, PrintBytes job);
    void start();
    /// Says ready() instead of writing, once the printer is well, and waits for go() or leave().
    void holdBefore() { m_held = true; }
    void go();
    /// The job is not wanted any more, and nothing of it is out.
    void leave();
    /// The other side went.
    void lineLost();

Q_SIGNALS:
    /// All that is known of the printer, whenever something was learned.
    void heard(const jiko::printing::Condition &condition);
    void ready();
    void sending();
    void sent();
    void finished(const jiko::printing::Outcome &outcome);

private:
    enum class Step { Before, Ready, Writing, Printing, After, Done };

    void read();
    void learn(const Answer &answer);
    void askNext();
    void answersComplete();
    void begin();
    void writeMore();
    void allWritten();
    void look();
    void timedOut();
    void finish(Outcome::Kind kind, Trouble trouble = Trouble::None);
    bool asks() const { return m_profile.status != StatusKind::None; }

    QIODevice &m_line;
    const int m_chunk;
    const PrinterProfile &m_profile;
    const Patience m_patience;
    const PrintBytes m_job;
    const QByteArray m_token;

    Step m_step = Step::Before;
    bool m_held = false;
    AnswerReader m_reader;
    bool m_unasked = false; ///< it said something that was no answer to anything: what it says proves nothing
    Condition m_condition;
    std::vector<Ask> m_questions; ///< still to be asked, last first
    std::optional<Ask> m_asked;
    QByteArray m_rest; ///< of the job
    QTimer m_deadline;
    QTimer m_poll;
    QTimer m_hand; ///< somebody has to come
    QTimer m_whole; ///< a printer that changes its mind for ever is not waited for
};

} // namespace jiko::printing
