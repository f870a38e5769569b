// The dishes as files: written for a spreadsheet or a program, and read back with a look at what would change first.
#pragma once

#include "menu/exchange.h"
#include "office/archive.h"
#include "outlet/live.h"
#include "outlet/sign_in.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class MenuFiles : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Files in the documents that may hold a menu, the newest first: [{path, name, when}].
    Q_PROPERTY(QVariantList files READ files NOTIFY filesChanged)
    /// Of the file that was read; empty before.
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    /// What it would change: [{line, dish, what, whatKind, fields}]; rows that change nothing are left out.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /// "3 new, 12 changed, 140 as they are, 1 cannot be read"
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Why it cannot be taken over now; empty when it can.
    Q_PROPERTY(QString applyReason READ applyReason NOTIFY changed)
    /// Why it cannot be kept for later; empty when it can.
    Q_PROPERTY(QString keepReason READ keepReason NOTIFY changed)

public:
    MenuFiles(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent = nullptr);

    /// Looks for files again, and forgets the one that was read.
    Q_INVOKABLE void look();
    /// Reads a file: .json is JSON, everything else CSV.
    Q_INVOKABLE void read(const QString &path);
    /// Writes what the file changes, all of it or nothing. Rows that cannot be read are left out.
    Q_INVOKABLE void apply();
    /// Keeps what it changes as a version, a draft that changes nothing until somebody publishes it.
    Q_INVOKABLE void keep();
    Q_INVOKABLE void exportCsv();
    Q_INVOKABLE void exportJson();

    QVariantList files() const { return m_files; }
    QString fileName() const { return m_fileName; }
    QVariantList rows() const;
    QString summary() const;
    QString problemText() const { return m_problem; }
    bool isBusy() const { return m_busy || m_isComparing; }
    QString applyReason() const;
    QString keepReason() const;

Q_SIGNALS:
    void filesChanged();
    void changed();
    /// A file was written there.
    void exported(const QString &path);
    /// Taken over: in words.
    void done(const QString &words);

private:
    struct Count {
        int added = 0;
        int changed = 0;
        int same = 0;
        int refused = 0;
    };
    Count count() const;
    void forget();
    void send(std::vector<store::PgCall> calls, const QString &words);
    /// Nothing: it could not be opened.
    using Read = std::optional<Result<menu::Sheet, menu::SheetRefusal>>;
    void take(const QString &path, const Read &sheet);
    /// Beside the UI thread: a file may have twenty thousand dishes.
    void compare();
    void write(const QString &suffix, QByteArray (*bytesOf)(const menu::Menu &, Currency));

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Archive &m_archive;
    QVariantList m_files;
    QString m_fileName;
    std::optional<menu::Sheet> m_sheet;
    std::vector<menu::Difference> m_differences;
    QString m_problem;
    bool m_busy = false;
    bool m_isComparing = false;
    int m_comparison = 0; ///< the last one that was begun; others come too late
};

} // namespace jiko::office_app
