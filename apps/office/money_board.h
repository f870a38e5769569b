// Money that came to the house's number by itself, and the provider's statement held beside what the house knows.
#pragma once

#include "office/archive.h"
#include "outlet/live.h"
#include "outlet/sign_in.h"
#include "payments/statement.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class MoneyBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{arrival, when, amount, payer, reference, receipt, words, kind, open}] of today and what is not explained; what
    /// waits for somebody first, then the newest.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY rowsChanged)
    /// So many are on no bill, on two, or differ.
    Q_PROPERTY(int open READ open NOTIFY rowsChanged)
    /// Why this person explains nothing; empty when they may.
    Q_PROPERTY(QString settleReason READ settleReason NOTIFY personChanged)

    /// Files in the documents that may hold a statement: [{path, name, when}].
    Q_PROPERTY(QVariantList files READ files NOTIFY filesChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    /// [{receipt, when, amount, what, whatKind, details}]: what people must look at first.
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    /// Payments in it that nobody had heard of.
    Q_PROPERTY(int unknown READ unknown NOTIFY changed)

public:
    MoneyBoard(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent = nullptr);

    QVariantList rows() const { return m_rows; }
    int open() const { return m_open; }
    /// It is for no bill, or went back; why.
    Q_INVOKABLE void settle(const QString &arrival, bool sentBack, const QString &reason);
    QString settleReason() const;

    /// Looks for files again, and forgets the one that was read.
    Q_INVOKABLE void look();
    Q_INVOKABLE void read(const QString &path);
    /// What nobody had heard of becomes money that came by itself, to be put on a bill or explained.
    Q_INVOKABLE void takeOver();

    QVariantList files() const { return m_files; }
    QString fileName() const { return m_fileName; }
    QVariantList findings() const;
    QString summary() const;
    QString problemText() const { return m_problem; }
    int unknown() const;

Q_SIGNALS:
    void personChanged();
    void rowsChanged();
    void filesChanged();
    void changed();
    void done(const QString &words);

private:
    using Read = std::optional<Result<payments::Statement, payments::StatementRefusal>>;
    void see();
    void take(const QString &path, const Read &read);
    void compare();

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Archive &m_archive;
    QTimer m_soon; ///< many facts, one look
    QVariantList m_rows;
    int m_open = 0;
    QVariantList m_files;
    QString m_fileName;
    std::optional<payments::Statement> m_statement;
    std::vector<payments::StatementFinding> m_findings;
    QString m_problem;
};

} // namespace jiko::office_app
