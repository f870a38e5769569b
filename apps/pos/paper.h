// What this till prints for its guests: caused by facts that are on disk, never before. What was on its way when the
// till went down is asked about, and not printed by itself. The kitchen's paper is the outlet's: PaperDesk sees to it.
#pragma once

#include "outlet/live.h"
#include "outlet/paper_desk.h"
#include "outlet/printer_board.h"

#include <QImage>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <deque>

namespace jiko::pos {

class Paper : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// What a printer needs, in words; empty while all print.
    Q_PROPERTY(QString troubleText READ troubleText NOTIFY printersChanged)
    /// What somebody must look for: [{job, text, again, canBeThere}], oldest first.
    Q_PROPERTY(QVariantList doubts READ doubts NOTIFY doubtsChanged)
    /// How the outlet's printers are: PrinterBoard's rows.
    Q_PROPERTY(QVariantList printers READ printers NOTIFY printersChanged)

public:
    explicit Paper(outlet::Live &live, QObject *parent = nullptr);
    ~Paper() override;

    Q_INVOKABLE void reprintReceipt(const QString &check);
    /// What was bought, without a price.
    Q_INVOKABLE void printGift(const QString &check);
    /// A copy in another language: said anew, of what the receipt is about.
    Q_INVOKABLE void printIn(const QString &check, const QString &language);
    Q_INVOKABLE void reprintZ(const QString &drawer);
    Q_INVOKABLE void lookAtReceipt(const QString &check);
    Q_INVOKABLE void lookAtZ(const QString &drawer);
    /// The X of an open drawer, as that person may see it.
    Q_INVOKABLE void lookAtX(const QString &drawer, const QString &reader);
    Q_INVOKABLE void printX(const QString &drawer, const QString &reader);
    Q_INVOKABLE void lookAway();
    /// Somebody has been at the printers.
    Q_INVOKABLE void tryNow();
    /// Somebody has looked: the slip is there.
    Q_INVOKABLE void itIsThere(const QString &job);
    /// It is wanted again: the kitchen's as DUPLICATE?, a receipt as COPY.
    Q_INVOKABLE void printAgain(const QString &job);
    /// The ticket that carries a line, which nobody there has answered.
    Q_INVOKABLE void printForKitchen(const QString &line);

    QString troubleText() const { return m_printers.troubleText(); }
    QVariantList doubts() const;
    outlet::PaperDesk &desk() { return m_desk; }
    QVariantList printers() const { return m_printers.rows(); }
    /// The slip that is being looked at; null when none.
    QImage preview() const { return m_preview; }

Q_SIGNALS:
    void doubtsChanged();
    void printersChanged();
    void previewChanged();
    /// Something about paper, in words: what happened, what is safe, what to do.
    void told(const QString &words);
    /// A slip was handed to a printer; for whoever follows its way.
    void printed(const QString &printer, const jiko::printing::Slip &slip);

private:
    void hear(const Fact &fact);
    void written(std::int64_t seq);
    void printFor(const Fact &fact);
    void print(const QString &printer, const printing::Slip &slip, const outlet::PaperDesk::Own &own);
    /// A copy, or what proves nothing: nobody asks about it after the till went down.
    void print(const QString &printer, const printing::Slip &slip);
    void keep(const Fact &cause, const QString &number, const printing::Slip &slip);
    printing::Slip copyOf(const orders::Check &check, const QString &number, const Id &share) const;
    void learned(const printing::JobReport &report);
    QString receiptPrinter() const { return m_live.node.terminal().receiptPrinter; }
    std::optional<printing::Slip> xFor(const QString &open, const QString &reader) const;
    printing::Words wordsOf(const QString &printer) const { return m_desk.wordsOf(printer); }
    void show(const printing::Slip &slip);

    outlet::Live &m_live;
    outlet::PaperDesk m_desk;
    outlet::PrinterBoard m_printers;
    std::deque<Fact> m_unwritten; ///< own facts that want paper and are not on disk yet
    QImage m_preview;
};

} // namespace jiko::pos
